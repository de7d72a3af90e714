// @generated from specs/affiliate_seller/202512/get_sample_request_deep_link.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetSampleRequestDeepLink` and the types that only this operation uses.

use crate::__private::*;

/// Makes a link, good for up to 14 days, that opens a product's sample request page in the TikTok app.
///
/// `GET /affiliate_seller/202512/sample_applications/deeplink`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetSampleRequestDeepLinkResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "SellerGetSampleRequestDeeplink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSampleRequestDeepLink {
    /// Product ID.
    pub product_id: String,
    /// SKU ID.
    pub sku_id: String,
    /// Where the product is in a partner's campaign.
    pub campaign_id: Option<String>,
    /// Where the product is in a seller's collaboration.
    pub collaboration_id: Option<String>,
    /// 1 to 14 days; defaults to 7.
    pub valid_days: Option<i64>,
}

impl GetSampleRequestDeepLink {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<String>, sku_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            campaign_id: None,
            collaboration_id: None,
            valid_days: None,
        }
    }

    /// Where the product is in a partner's campaign.
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }

    /// Where the product is in a seller's collaboration.
    #[inline]
    pub fn collaboration_id(mut self, collaboration_id: impl Into<String>) -> Self {
        self.collaboration_id = Some(collaboration_id.into());
        self
    }

    /// 1 to 14 days; defaults to 7.
    #[inline]
    pub fn valid_days(mut self, valid_days: i64) -> Self {
        self.valid_days = Some(valid_days);
        self
    }
}

impl Endpoint for GetSampleRequestDeepLink {
    type Response = GetSampleRequestDeepLinkResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetSampleRequestDeepLink";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202512/sample_applications/deeplink";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("campaign_id", &self.campaign_id);
        query.param("collaboration_id", &self.collaboration_id);
        query.param("product_id", &self.product_id);
        query.shop_cipher();
        query.param("sku_id", &self.sku_id);
        query.timestamp();
        query.param("valid_days", &self.valid_days);
    }
}

/// The response to [`GetSampleRequestDeepLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleRequestDeepLinkResponse {
    /// Opens the TikTok app, as a link or as a QR code. JSON name: `deeplink`.
    pub deep_link: Option<String>,
}

impl Fields for GetSampleRequestDeepLinkResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("deeplink", &mut self.deep_link)]);
    }
}

debug_fields!(GetSampleRequestDeepLinkResponse);
