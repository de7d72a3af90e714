// @generated from specs/fulfillment/202609/update_tracking_status.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdateTrackingStatus` and the types that only this operation uses.

use crate::__private::*;

/// Pushes up to 50 tracking events of an order that the seller's own fleet delivers, in the US and Brazil.
///
/// `POST /fulfillment/202609/order/sof/track/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US, BR.
/// Returns [`UpdateTrackingStatusResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "TrackingStatusUpdate")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTrackingStatus {
    /// The order's.
    pub country: String,
    pub order_id: String,
    /// At most 50. JSON name: `tracks`.
    pub events: Vec<TrackingEventUpdate>,
    /// The carrier that the order was shipped with.
    pub provider_id: String,
    /// The carrier's page.
    pub external_tracking_url: Option<String>,
}

/// The required fields of [`UpdateTrackingStatus`], for [`UpdateTrackingStatus::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// The order's.
    pub country: String,
    pub order_id: String,
    /// At most 50. JSON name: `tracks`.
    pub events: Vec<TrackingEventUpdate>,
    /// The carrier that the order was shipped with.
    pub provider_id: String,
}

impl UpdateTrackingStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            country: required.country,
            order_id: required.order_id,
            events: required.events,
            provider_id: required.provider_id,
            external_tracking_url: None,
        }
    }

    /// The carrier's page.
    #[inline]
    pub fn external_tracking_url(
        mut self,
        external_tracking_url: impl Into<String>,
    ) -> Self {
        self.external_tracking_url = Some(external_tracking_url.into());
        self
    }
}

impl Endpoint for UpdateTrackingStatus {
    type Response = UpdateTrackingStatusResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateTrackingStatus";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202609/order/sof/track/update";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .markets(Markets::Only(&["US", "BR"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("country", &self.country),
                ("order_id", &self.order_id),
                ("tracks", &self.events),
                ("provider_id", &self.provider_id),
                ("external_tracking_url", &self.external_tracking_url),
            ],
        );
    }
}

/// The response to [`UpdateTrackingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrackingStatusResponse {
    /// One for each event. JSON name: `track_results`.
    pub results: Vec<TrackingEventResult>,
}

impl Fields for UpdateTrackingStatusResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("track_results", &mut self.results)]);
    }
}

debug_fields!(UpdateTrackingStatusResponse);

impl CollectFailures for UpdateTrackingStatusResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.results);
    }
}

impl PartialFailures for UpdateTrackingStatusResponse {}

/// The `location` of [`TrackingEventUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    pub country: Option<String>,
    pub state: Option<String>,
    pub city: Option<String>,
    pub zip_code: Option<String>,
}

impl Location {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[inline]
    pub fn zip_code(mut self, zip_code: impl Into<String>) -> Self {
        self.zip_code = Some(zip_code.into());
        self
    }
}

impl WriteFields for Location {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("country", &self.country),
                    ("state", &self.state),
                    ("city", &self.city),
                    ("zip_code", &self.zip_code),
                ],
            );
    }
}

debug_written!(Location);

/// An item of `track_results` in [`UpdateTrackingStatusResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackingEventResult {
    pub action_code: Option<i64>,
    /// JSON name: `occur_time`.
    pub occurrence_time: Option<TimestampMillis>,
    /// As it was sent.
    pub description: Option<String>,
    /// Whether the event was taken in.
    pub code: Option<i64>,
    /// Why the event was not taken in, where it was not.
    pub message: Option<String>,
    /// JSON name: `tracking_no`.
    pub tracking_number: Option<String>,
}

impl Fields for TrackingEventResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("action_code", &mut self.action_code),
                    ("occur_time", &mut self.occurrence_time),
                    ("description", &mut self.description),
                    ("code", &mut self.code),
                    ("message", &mut self.message),
                    ("tracking_no", &mut self.tracking_number),
                ],
            );
    }
}

debug_fields!(TrackingEventResult);

impl CollectFailures for TrackingEventResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("action_code", &self.action_code);
        failure.add_subject("occur_time", &self.occurrence_time);
        failure.add_subject("description", &self.description);
        failure.set_code(&self.code);
        failure.set_message(&self.message);
        failure.add_subject("tracking_no", &self.tracking_number);
    }
}

/// An item of `tracks` in [`UpdateTrackingStatus`].
#[derive(Clone)]
#[non_exhaustive]
pub struct TrackingEventUpdate {
    /// One of TikTok's codes.
    pub action_code: i64,
    /// When it happened. JSON name: `occur_time`.
    pub occurrence_time: TimestampMillis,
    /// In the carrier's own words.
    pub description: String,
    /// That the order was shipped with, or the invoice's id where there is none. JSON name: `tracking_no`.
    pub tracking_number: String,
    /// One of TikTok's codes. JSON name: `failed_reason`.
    pub failure_reason: Option<String>,
    /// A third party's proof.
    pub proof_url: Option<String>,
    pub location: Option<Location>,
}

/// The required fields of [`TrackingEventUpdate`], for [`TrackingEventUpdate::new`].
#[derive(Clone, Debug)]
pub struct TrackingEventUpdateRequired {
    /// One of TikTok's codes.
    pub action_code: i64,
    /// When it happened. JSON name: `occur_time`.
    pub occurrence_time: TimestampMillis,
    /// In the carrier's own words.
    pub description: String,
    /// That the order was shipped with, or the invoice's id where there is none. JSON name: `tracking_no`.
    pub tracking_number: String,
}

impl TrackingEventUpdate {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: TrackingEventUpdateRequired) -> Self {
        Self {
            action_code: required.action_code,
            occurrence_time: required.occurrence_time,
            description: required.description,
            tracking_number: required.tracking_number,
            failure_reason: None,
            proof_url: None,
            location: None,
        }
    }

    /// One of TikTok's codes. JSON name: `failed_reason`.
    #[inline]
    pub fn failure_reason(mut self, failure_reason: impl Into<String>) -> Self {
        self.failure_reason = Some(failure_reason.into());
        self
    }

    /// A third party's proof.
    #[inline]
    pub fn proof_url(mut self, proof_url: impl Into<String>) -> Self {
        self.proof_url = Some(proof_url.into());
        self
    }

    #[inline]
    pub fn location(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }
}

impl WriteFields for TrackingEventUpdate {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("action_code", &self.action_code),
                    ("occur_time", &self.occurrence_time),
                    ("description", &self.description),
                    ("tracking_no", &self.tracking_number),
                    ("failed_reason", &self.failure_reason),
                    ("proof_url", &self.proof_url),
                    ("location", &self.location),
                ],
            );
    }
}

debug_written!(TrackingEventUpdate);
