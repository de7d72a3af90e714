// @generated from specs/fulfillment/202510/create_first_mile_bundle.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateFirstMileBundle`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::HandoverMethod;
use crate::api::ids::{OrderId, ShippingProviderId};
use crate::api::fulfillment::types::BundleError;

/// Bundles packages of a seller that are sent together to a warehouse of TikTok Shop, and returns the ID and waybill of the bundle. Orders can fail although the call succeeds, so check `errors` and `first_mile_bundle_id`.
///
/// `POST /fulfillment/202510/first_mile_bundle`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns [`CreateFirstMileBundleResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-first-mile-bundle-v2-202510>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::CreateFirstMileBundle;
 use tiktok_shop::types::HandoverMethod;

 let shop = client.seller(token).shop(cipher);
 let request = CreateFirstMileBundle::new(
         HandoverMethod::Pickup,
         ["578967030217083407"],
     )
     .shipping_provider_id("7463353253533")
     .tracking_number("SF1244442424");
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "create-first-mile-bundle-v2-202510")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFirstMileBundle {
    /// How the bundle is sent: `PICKUP` with the shipping service of TikTok Shop, `DROP_OFF` with a shipping provider that the seller hires and that is registered with TikTok Shop.
    pub handover_method: HandoverMethod,
    /// IDs of orders of one seller, from `order::GetOrderList`, that are ready to ship (RTS) and whose labels are printed. All must belong to one group of markets, either PH, SG, MY, VN, TH and JP, or DE, FR, IT and ES; US and UK orders are not accepted. At most 9999 entries.
    pub order_ids: Vec<OrderId>,
    /// Last four digits of the phone number of the sender; required for `DROP_OFF`. JSON name: `phone_tail_number`.
    pub phone_last_digits: Option<String>,
    /// Shipping provider ID on TikTok Shop; required for `DROP_OFF`. `logistics::GetShippingProviders` lists the shipping providers of a delivery option.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Tracking number of the bundle; required for `DROP_OFF`.
    pub tracking_number: Option<String>,
}

impl CreateFirstMileBundle {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        handover_method: impl Into<HandoverMethod>,
        order_ids: impl IntoIterator<Item = impl Into<OrderId>>,
    ) -> Self {
        Self {
            handover_method: handover_method.into(),
            order_ids: order_ids.into_iter().map(Into::into).collect(),
            phone_last_digits: None,
            shipping_provider_id: None,
            tracking_number: None,
        }
    }

    /// Last four digits of the phone number of the sender; required for `DROP_OFF`. JSON name: `phone_tail_number`.
    #[inline]
    pub fn phone_last_digits(mut self, phone_last_digits: impl Into<String>) -> Self {
        self.phone_last_digits = Some(phone_last_digits.into());
        self
    }

    /// Shipping provider ID on TikTok Shop; required for `DROP_OFF`. `logistics::GetShippingProviders` lists the shipping providers of a delivery option.
    #[inline]
    pub fn shipping_provider_id(
        mut self,
        shipping_provider_id: impl Into<ShippingProviderId>,
    ) -> Self {
        self.shipping_provider_id = Some(shipping_provider_id.into());
        self
    }

    /// Tracking number of the bundle; required for `DROP_OFF`.
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
    /// Orders that were not found, or whose packages were not all put into the bundle; may be present even if the call succeeds.
    pub errors: Vec<BundleError>,
    /// ID of the new bundle. If it is absent although the call succeeds, the reply does not tell whether a bundle was created.
    pub first_mile_bundle_id: Option<String>,
    /// Link to the waybill of the bundle.
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
