// @generated from specs/fulfillment/202510/create_first_mile_bundle.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateFirstMileBundle` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::HandoverMethod;
use crate::api::fulfillment::types::BundleError;

/// Bundles up to 9,999 labelled orders of one seller for the way to TikTok's warehouse.
///
/// `POST /fulfillment/202510/first_mile_bundle`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns [`CreateFirstMileBundleResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-first-mile-bundle-v2-202510>.
#[doc(alias = "create-first-mile-bundle-v2-202510")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFirstMileBundle {
    /// `PICKUP` by TikTok's carrier, or `DROP_OFF` by one of yours that TikTok Shop knows.
    pub handover_method: HandoverMethod,
    /// Of one seller and one service district, with labels printed. At most 9999 entries.
    pub order_ids: Vec<String>,
    /// The sender's last four, for drop-off. JSON name: `phone_tail_number`.
    pub phone_last_digits: Option<String>,
    /// For drop-off.
    pub shipping_provider_id: Option<String>,
    /// For drop-off.
    pub tracking_number: Option<String>,
}

impl CreateFirstMileBundle {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        handover_method: impl Into<HandoverMethod>,
        order_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            handover_method: handover_method.into(),
            order_ids: order_ids.into_iter().map(Into::into).collect(),
            phone_last_digits: None,
            shipping_provider_id: None,
            tracking_number: None,
        }
    }

    /// The sender's last four, for drop-off. JSON name: `phone_tail_number`.
    #[inline]
    pub fn phone_last_digits(mut self, phone_last_digits: impl Into<String>) -> Self {
        self.phone_last_digits = Some(phone_last_digits.into());
        self
    }

    /// For drop-off.
    #[inline]
    pub fn shipping_provider_id(
        mut self,
        shipping_provider_id: impl Into<String>,
    ) -> Self {
        self.shipping_provider_id = Some(shipping_provider_id.into());
        self
    }

    /// For drop-off.
    #[inline]
    pub fn tracking_number(mut self, tracking_number: impl Into<String>) -> Self {
        self.tracking_number = Some(tracking_number.into());
        self
    }
}

impl Endpoint for CreateFirstMileBundle {
    type Response = CreateFirstMileBundleResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateFirstMileBundle";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202510/first_mile_bundle";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/create-first-mile-bundle-v2-202510",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("handover_method", &self.handover_method),
                ("order_ids", &within(&self.order_ids, ..=9_999)),
                ("phone_tail_number", &self.phone_last_digits),
                ("shipping_provider_id", &self.shipping_provider_id),
                ("tracking_number", &self.tracking_number),
            ],
        );
    }
}

/// The response to [`CreateFirstMileBundle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirstMileBundleResponse {
    /// Orders that are not in it, though the reply says success.
    pub errors: Vec<BundleError>,
    pub first_mile_bundle_id: Option<String>,
    /// The waybill.
    pub url: Option<String>,
}

impl Fields for CreateFirstMileBundleResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("errors", &mut self.errors),
                    ("first_mile_bundle_id", &mut self.first_mile_bundle_id),
                    ("url", &mut self.url),
                ],
            );
    }
}

debug_fields!(CreateFirstMileBundleResponse);

impl CollectFailures for CreateFirstMileBundleResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for CreateFirstMileBundleResponse {}
