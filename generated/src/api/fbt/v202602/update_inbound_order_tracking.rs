// @generated from specs/fbt/202602/update_inbound_order_tracking.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdateInboundOrderTracking` and what only it uses.

use crate::glue::*;
use crate::api::fbt::types::ProviderName;

/// `POST /fbt/202602/inbound_orders/tracking_update`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateInboundOrderTracking {
    pub order_id: String,
    pub parcel_tracking_info: Option<Vec<ParcelTracking>>,
}

impl UpdateInboundOrderTracking {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            parcel_tracking_info: None,
        }
    }
    #[inline]
    pub fn parcel_tracking_info(
        mut self,
        parcel_tracking_info: impl IntoIterator<Item = ParcelTracking>,
    ) -> Self {
        self.parcel_tracking_info = Some(parcel_tracking_info.into_iter().collect());
        self
    }
}

impl Endpoint for UpdateInboundOrderTracking {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "UpdateInboundOrderTracking";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202602/inbound_orders/tracking_update";
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("order_id", &self.order_id);
        body.field("parcel_tracking_info", &self.parcel_tracking_info);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParcelTracking {
    pub provider_name: ProviderName,
    pub tracking_number: String,
    pub carton_number: String,
}

impl ParcelTracking {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        provider_name: impl Into<ProviderName>,
        tracking_number: impl Into<String>,
        carton_number: impl Into<String>,
    ) -> Self {
        Self {
            provider_name: provider_name.into(),
            tracking_number: tracking_number.into(),
            carton_number: carton_number.into(),
        }
    }
}

impl Body for ParcelTracking {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("provider_name", &self.provider_name);
        object.field("tracking_number", &self.tracking_number);
        object.field("carton_number", &self.carton_number);
    }
}
