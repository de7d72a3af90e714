// @generated from specs/fulfillment/202407/create_first_mile_bundle.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateFirstMileBundle` and what only it uses.

use crate::glue::*;
use crate::api::types::HandoverMethod;
use crate::api::fulfillment::types::BundleError;

/// Bundles orders for the first leg to the carrier's hub.
///
/// `POST /fulfillment/202407/bundles`
///
/// Takes a seller's token.
/// Scope: `seller.fulfillment.basic`.
#[doc(alias = "create-first-mile-bundle-202407")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFirstMileBundle {
    pub handover_method: HandoverMethod,
    /// At most 9999 entries.
    pub order_ids: Vec<String>,
    pub phone_tail_number: Option<String>,
    pub shipping_provider_id: Option<String>,
    pub tracking_number: Option<String>,
}

impl CreateFirstMileBundle {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        handover_method: impl Into<HandoverMethod>,
        order_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            handover_method: handover_method.into(),
            order_ids: order_ids.into_iter().map(Into::into).collect(),
            phone_tail_number: None,
            shipping_provider_id: None,
            tracking_number: None,
        }
    }
    #[inline]
    pub fn phone_tail_number(mut self, phone_tail_number: impl Into<String>) -> Self {
        self.phone_tail_number = Some(phone_tail_number.into());
        self
    }
    #[inline]
    pub fn shipping_provider_id(
        mut self,
        shipping_provider_id: impl Into<String>,
    ) -> Self {
        self.shipping_provider_id = Some(shipping_provider_id.into());
        self
    }
    #[inline]
    pub fn tracking_number(mut self, tracking_number: impl Into<String>) -> Self {
        self.tracking_number = Some(tracking_number.into());
        self
    }
}

impl Endpoint for CreateFirstMileBundle {
    type Response = CreateFirstMileBundleResponse;
    const NAME: &'static str = "CreateFirstMileBundle";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202407/bundles";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::None,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("handover_method", &self.handover_method);
        body.field("order_ids", &self.order_ids);
        body.field("phone_tail_number", &self.phone_tail_number);
        body.field("shipping_provider_id", &self.shipping_provider_id);
        body.field("tracking_number", &self.tracking_number);
    }
}

/// What [`CreateFirstMileBundle`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateFirstMileBundleResponse {
    pub errors: Vec<BundleError>,
    pub first_mile_bundle_id: Option<String>,
    pub url: Option<String>,
}

impl Fields for CreateFirstMileBundleResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "errors" => read(map, &mut self.errors),
            "first_mile_bundle_id" => read(map, &mut self.first_mile_bundle_id),
            "url" => read(map, &mut self.url),
            _ => skip(map),
        }
    }
}

impl Tell for CreateFirstMileBundleResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for CreateFirstMileBundleResponse {}
