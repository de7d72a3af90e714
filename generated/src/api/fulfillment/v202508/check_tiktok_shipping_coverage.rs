// @generated from specs/fulfillment/202508/check_tiktok_shipping_coverage.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckTiktokShippingCoverage`] and the types that only this operation uses.

use crate::__private::*;

/// Returns for a tracking number whether TikTok Shipping (TTS) and Collection by TikTok (CBT) cover the package.
///
/// `GET /fulfillment/202508/tts_tracking_validation`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.logistics`.
/// Markets: US.
/// Returns [`CheckTiktokShippingCoverageResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/tts-tracking-validation-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::CheckTiktokShippingCoverage;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&CheckTiktokShippingCoverage::new("6617675021119438849")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "tts-tracking-validation-202508")]
#[doc(alias = "CheckTiktokShippingAndCollectionByTiktokCoverage")]
#[doc(alias = "TtsTrackingValidation")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckTiktokShippingCoverage {
    /// Tracking number to check, as the shipping provider assigned it.
    pub tracking_number: String,
}

impl CheckTiktokShippingCoverage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(tracking_number: impl Into<String>) -> Self {
        Self {
            tracking_number: tracking_number.into(),
        }
    }
}

impl Endpoint for CheckTiktokShippingCoverage {
    type Response = CheckTiktokShippingCoverageResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CheckTiktokShippingCoverage";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fulfillment/202508/tts_tracking_validation";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.logistics"])
        .page("https://partner.tiktokshop.com/docv2/page/tts-tracking-validation-202508")
        .markets(Markets::Only(&["US"]));

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
        query.param("tracking_number", &self.tracking_number);
    }
}

/// The response to [`CheckTiktokShippingCoverage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTiktokShippingCoverageResponse {
    /// Whether Collection by TikTok (CBT) covers the package.
    pub is_tiktok_collection: Option<bool>,
    /// Whether TikTok Shipping (TTS) covers the package.
    pub is_tiktok_shipping: Option<bool>,
}

impl Fields for CheckTiktokShippingCoverageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_tiktok_collection", &mut self.is_tiktok_collection),
                    ("is_tiktok_shipping", &mut self.is_tiktok_shipping),
                ],
            );
    }
}

debug_fields!(CheckTiktokShippingCoverageResponse);
