// @generated from specs/fulfillment/202609/update_tracking_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateTrackingStatus`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, ShippingProviderId};

/// Reports up to 50 tracking events of an order that the seller delivers without a third-party shipping provider. Each event is accepted or rejected on its own, so check the results.
///
/// `POST /fulfillment/202609/order/sof/track/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US, BR.
/// Returns [`UpdateTrackingStatusResponse`].
/// The reply can report failures in `results`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::TimestampMillis;
 use tiktok_shop::fulfillment::{UpdateTrackingStatus, update_tracking_status};
 use tiktok_shop::fulfillment::update_tracking_status::{TrackingEventUpdate, TrackingEventUpdateRequired};

 let shop = client.seller(token).shop(cipher);
 let request = UpdateTrackingStatus::new(update_tracking_status::Required {
     country: "Republic of Austria".into(),
     order_id: "578967030217083407".into(),
     events: Vec::from([
         TrackingEventUpdate::new(TrackingEventUpdateRequired {
             action_code: 1,
             occurrence_time: TimestampMillis::from_unix_millis(1_767_225_600_000),
             description: "CE/UKCA Certificate".into(),
             tracking_number: "1Z999AA10123456784".into(),
         }),
     ]),
     provider_id: "6617675021119438849".into(),
 });
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "TrackingStatusUpdate")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTrackingStatus {
    /// Country of the order; TikTok does not document the format.
    pub country: String,
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Tracking events to report. At most 50 entries. JSON name: `tracks`.
    pub events: Vec<TrackingEventUpdate>,
    /// Shipping provider ID; the same as when the order was shipped.
    pub provider_id: ShippingProviderId,
    /// URL of the tracking page or website of the shipping provider.
    pub external_tracking_url: Option<String>,
}

/// The required fields of [`UpdateTrackingStatus`], for [`UpdateTrackingStatus::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Country of the order; TikTok does not document the format.
    pub country: String,
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Tracking events to report. At most 50 entries. JSON name: `tracks`.
    pub events: Vec<TrackingEventUpdate>,
    /// Shipping provider ID; the same as when the order was shipped.
    pub provider_id: ShippingProviderId,
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

    /// URL of the tracking page or website of the shipping provider.
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
                ("tracks", &within(&self.events, ..=50)),
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
    /// Result for each event. JSON name: `track_results`.
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

/// Place of a tracking event.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// Country where the event happened.
    pub country: Option<String>,
    /// State where the event happened.
    pub state: Option<String>,
    /// City where the event happened.
    pub city: Option<String>,
    /// Postal code of the place where the event happened.
    pub zip_code: Option<String>,
}

impl Location {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Country where the event happened.
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// State where the event happened.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// City where the event happened.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Postal code of the place where the event happened.
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

/// Whether a tracking event was accepted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackingEventResult {
    /// Code of the event, as sent in the request.
    pub action_code: Option<i64>,
    /// When the event happened, as sent in the request. JSON name: `occur_time`.
    pub occurrence_time: Option<TimestampMillis>,
    /// Description of the event, as sent in the request.
    pub description: Option<String>,
    /// Result code, which tells whether the event was accepted or which error occurred.
    pub code: Option<i64>,
    /// Human-readable result; if the event was rejected, the reason.
    pub message: Option<String>,
    /// Tracking number, as sent in the request. JSON name: `tracking_no`.
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

/// A tracking event to report.
#[derive(Clone)]
#[non_exhaustive]
pub struct TrackingEventUpdate {
    /// Code of the event, from the list on TikTok's page <https://partner.tiktokshop.com/docv2/page/1cjht3qx>.
    pub action_code: i64,
    /// When the event happened. JSON name: `occur_time`.
    pub occurrence_time: TimestampMillis,
    /// Description of the event in the caller's own words.
    pub description: String,
    /// Tracking number with which the order was shipped, or the invoice ID if there is none. The events of a split order can have different ones. Example: `1Z999AA10123456784`. JSON name: `tracking_no`.
    pub tracking_number: String,
    /// Why the delivery failed, as a code from the list on TikTok's page <https://partner.tiktokshop.com/docv2/page/1cjht3qx>. JSON name: `failed_reason`.
    pub failure_reason: Option<String>,
    /// Link to a proof of the event.
    pub proof_url: Option<String>,
    /// Place where the event happened.
    pub location: Option<Location>,
}

/// The required fields of [`TrackingEventUpdate`], for [`TrackingEventUpdate::new`].
#[derive(Clone, Debug)]
pub struct TrackingEventUpdateRequired {
    /// Code of the event, from the list on TikTok's page <https://partner.tiktokshop.com/docv2/page/1cjht3qx>.
    pub action_code: i64,
    /// When the event happened. JSON name: `occur_time`.
    pub occurrence_time: TimestampMillis,
    /// Description of the event in the caller's own words.
    pub description: String,
    /// Tracking number with which the order was shipped, or the invoice ID if there is none. The events of a split order can have different ones. Example: `1Z999AA10123456784`. JSON name: `tracking_no`.
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

    /// Why the delivery failed, as a code from the list on TikTok's page <https://partner.tiktokshop.com/docv2/page/1cjht3qx>. JSON name: `failed_reason`.
    #[inline]
    pub fn failure_reason(mut self, failure_reason: impl Into<String>) -> Self {
        self.failure_reason = Some(failure_reason.into());
        self
    }

    /// Link to a proof of the event.
    #[inline]
    pub fn proof_url(mut self, proof_url: impl Into<String>) -> Self {
        self.proof_url = Some(proof_url.into());
        self
    }

    /// Place where the event happened.
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
