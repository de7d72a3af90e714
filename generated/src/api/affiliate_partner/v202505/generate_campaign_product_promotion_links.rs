// @generated from specs/affiliate_partner/202505/generate_campaign_product_promotion_links.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GenerateCampaignProductPromotionLinks`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, ProductId};

/// Creates a link for each of up to 50 products of an online campaign. Creators open the link to add the product to their showcase; check `failed_product_ids` for products without a link.
///
/// `POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`GenerateCampaignProductPromotionLinksResponse`].
/// The reply can report failures in `failed_product_ids`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/partner-generate-multi-affiliate-campaign-product-link-202505>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::GenerateCampaignProductPromotionLinks;

 let asset = client.partner(token).category_asset(cipher);
 let request = GenerateCampaignProductPromotionLinks::new("7324371012170024705")
     .product_ids(["7362840009596340000"]);
 let reply = asset.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "partner-generate-multi-affiliate-campaign-product-link-202505")]
#[doc(alias = "GenerateCampaignProductPromotionLinksInBatch")]
#[doc(alias = "PartnerGenerateMultiAffiliateCampaignProductLink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GenerateCampaignProductPromotionLinks {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns). For a campaign of TikTok Shop or of a seller, send the ID of the campaign that was created when the partner joined, not the original ID.
    pub campaign_id: CampaignId,
    /// Product IDs, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts). At most 50 entries.
    pub product_ids: Option<Vec<ProductId>>,
}

impl GenerateCampaignProductPromotionLinks {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(campaign_id: impl Into<CampaignId>) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            product_ids: None,
        }
    }

    /// Product IDs, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts). At most 50 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for GenerateCampaignProductPromotionLinks {
    type Response = GenerateCampaignProductPromotionLinksResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "GenerateCampaignProductPromotionLinks";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.read"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/partner-generate-multi-affiliate-campaign-product-link-202505",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202505/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/products/promotion_links/generate_batch");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &within(&self.product_ids, ..=50))]);
    }
}

/// The response to [`GenerateCampaignProductPromotionLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCampaignProductPromotionLinksResponse {
    /// IDs of products for which no link was created.
    pub failed_product_ids: Vec<ProductId>,
    /// The created links, one for each product that is not in `failed_product_ids`.
    pub product_promotion_links: Vec<ProductPromotionLink>,
}

impl Fields for GenerateCampaignProductPromotionLinksResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("failed_product_ids", &mut self.failed_product_ids),
                    ("product_promotion_links", &mut self.product_promotion_links),
                ],
            );
    }
}

debug_fields!(GenerateCampaignProductPromotionLinksResponse);

impl CollectFailures for GenerateCampaignProductPromotionLinksResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_failed("failed_product_ids", &self.failed_product_ids);
    }
}

impl PartialFailures for GenerateCampaignProductPromotionLinksResponse {}

/// A link for creators to a campaign product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPromotionLink {
    /// Link to share with creators, who can use it to add the product to their showcase.
    pub link: Option<String>,
    /// Product ID.
    pub product_id: Option<ProductId>,
}

impl Fields for ProductPromotionLink {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("link", &mut self.link), ("product_id", &mut self.product_id)],
            );
    }
}

debug_fields!(ProductPromotionLink);
