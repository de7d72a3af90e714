// @generated from specs/fulfillment/202609/update_tracking_status.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdateTrackingStatus` and what only it uses.

use crate::glue::*;

/// Pushes tracking events of an order that the seller's own fleet delivers.
///
/// `POST /fulfillment/202609/order/sof/track/update`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTrackingStatus {
    pub country: String,
    pub order_id: String,
    pub tracks: Vec<Track>,
    pub provider_id: String,
    pub external_tracking_url: Option<String>,
}

impl UpdateTrackingStatus {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        country: impl Into<String>,
        order_id: impl Into<String>,
        tracks: impl IntoIterator<Item = Track>,
        provider_id: impl Into<String>,
    ) -> Self {
        Self {
            country: country.into(),
            order_id: order_id.into(),
            tracks: tracks.into_iter().collect(),
            provider_id: provider_id.into(),
            external_tracking_url: None,
        }
    }
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
    const NAME: &'static str = "UpdateTrackingStatus";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202609/order/sof/track/update";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("country", &self.country);
        body.field("order_id", &self.order_id);
        body.field("tracks", &self.tracks);
        body.field("provider_id", &self.provider_id);
        body.field("external_tracking_url", &self.external_tracking_url);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Location {
    pub country: Option<String>,
    pub state: Option<String>,
    pub city: Option<String>,
    pub zip_code: Option<String>,
}

impl Location {
    /// With no field set.
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

impl Body for Location {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("country", &self.country);
        object.field("state", &self.state);
        object.field("city", &self.city);
        object.field("zip_code", &self.zip_code);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Track {
    pub action_code: i64,
    pub occur_time: TimestampMillis,
    pub description: String,
    pub tracking_no: String,
    pub failed_reason: Option<String>,
    pub proof_url: Option<String>,
    pub location: Option<Location>,
}

impl Track {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        action_code: i64,
        occur_time: impl Into<TimestampMillis>,
        description: impl Into<String>,
        tracking_no: impl Into<String>,
    ) -> Self {
        Self {
            action_code,
            occur_time: occur_time.into(),
            description: description.into(),
            tracking_no: tracking_no.into(),
            failed_reason: None,
            proof_url: None,
            location: None,
        }
    }
    #[inline]
    pub fn failed_reason(mut self, failed_reason: impl Into<String>) -> Self {
        self.failed_reason = Some(failed_reason.into());
        self
    }
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

impl Body for Track {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("action_code", &self.action_code);
        object.field("occur_time", &self.occur_time);
        object.field("description", &self.description);
        object.field("tracking_no", &self.tracking_no);
        object.field("failed_reason", &self.failed_reason);
        object.field("proof_url", &self.proof_url);
        object.field("location", &self.location);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrackResult {
    pub action_code: Option<i64>,
    pub occur_time: Option<TimestampMillis>,
    pub description: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub tracking_no: Option<String>,
}

impl Fields for TrackResult {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "action_code" => read(map, &mut self.action_code),
            "occur_time" => read(map, &mut self.occur_time),
            "description" => read(map, &mut self.description),
            "code" => read(map, &mut self.code),
            "message" => read(map, &mut self.message),
            "tracking_no" => read(map, &mut self.tracking_no),
            _ => skip(map),
        }
    }
}

/// What [`UpdateTrackingStatus`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTrackingStatusResponse {
    pub track_results: Vec<TrackResult>,
}

impl Fields for UpdateTrackingStatusResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "track_results" => read(map, &mut self.track_results),
            _ => skip(map),
        }
    }
}

impl Tell for TrackResult {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_subject("action_code", &self.action_code);
        failure.add_subject("occur_time", &self.occur_time);
        failure.add_subject("description", &self.description);
        failure.set_code(&self.code);
        failure.set_message(&self.message);
        failure.add_subject("tracking_no", &self.tracking_no);
    }
}

impl Tell for UpdateTrackingStatusResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.track_results);
    }
}

impl PartialFailures for UpdateTrackingStatusResponse {}
