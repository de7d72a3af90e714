// @generated from specs/affiliate_seller/202512/get_sample_request_deep_link.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSampleRequestDeepLink`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, ProductId, SkuId};

/// Creates a link, valid for up to 14 days, that opens the sample request page of a product in the TikTok app. The seller sends it to a creator, for example as a QR code.
///
/// `GET /affiliate_seller/202512/sample_applications/deeplink`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetSampleRequestDeepLinkResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetSampleRequestDeepLink;

 let shop = client.seller(token).shop(cipher);
 let request = GetSampleRequestDeepLink::new(
     "789078671231312312",
     "1729592969712272548",
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "SellerGetSampleRequestDeeplink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSampleRequestDeepLink {
    /// ID of the product of the sample, from `product::SearchProducts`.
    pub product_id: ProductId,
    /// ID of the SKU of the sample, from `product::SearchProducts`.
    pub sku_id: SkuId,
    /// ID of an affiliate partner's campaign, as in `campaign_id` of [`SearchAffiliateOrders`](crate::affiliate_seller::SearchAffiliateOrders); required if the product is in one. The type of the campaign must be `MY_CAMPAIGNS` or `SELLER_CAMPAIGNS`.
    pub campaign_id: Option<CampaignId>,
    /// ID of a collaboration of the seller, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations) or [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations); required if the product is in one.
    pub collaboration_id: Option<String>,
    /// Number of days for which the link is valid. From 1 to 14. Defaults to `7`.
    pub valid_days: Option<i64>,
}

impl GetSampleRequestDeepLink {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>, sku_id: impl Into<SkuId>) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            campaign_id: None,
            collaboration_id: None,
            valid_days: None,
        }
    }

    /// ID of an affiliate partner's campaign, as in `campaign_id` of [`SearchAffiliateOrders`](crate::affiliate_seller::SearchAffiliateOrders); required if the product is in one. The type of the campaign must be `MY_CAMPAIGNS` or `SELLER_CAMPAIGNS`.
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<CampaignId>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }

    /// ID of a collaboration of the seller, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations) or [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations); required if the product is in one.
    #[inline]
    pub fn collaboration_id(mut self, collaboration_id: impl Into<String>) -> Self {
        self.collaboration_id = Some(collaboration_id.into());
        self
    }

    /// Number of days for which the link is valid. From 1 to 14. Defaults to `7`.
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
        query.param("valid_days", &within(&self.valid_days, 1..=14));
    }
}

/// The response to [`GetSampleRequestDeepLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleRequestDeepLinkResponse {
    /// Link that opens the page in the TikTok app. JSON name: `deeplink`.
    pub deep_link: Option<String>,
}

impl Fields for GetSampleRequestDeepLinkResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("deeplink", &mut self.deep_link)]);
    }
}

debug_fields!(GetSampleRequestDeepLinkResponse);
