// @generated from specs/affiliate_partner/202508/get_campaign_product_creator_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCampaignProductCreatorPerformance`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::{AffiliateProductId, CampaignId, CreatorOpenId, ProductId};
use crate::api::affiliate_partner::types::FreeSampleStatus;

/// Lists the creators who promote a campaign product, with their commission rate, sample status, content and sales.
///
/// `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`GetCampaignProductCreatorPerformanceResponse`]; `promotion_creators` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-affiliate-campaign-creator-fulfillment-status-info-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::GetCampaignProductCreatorPerformance;

 let asset = client.partner(token).category_asset(cipher);
 let request = GetCampaignProductCreatorPerformance::new(
     "7324371012170024705",
     "1729435310697057093",
 );
 let mut promotion_creators = asset.items(request);
 while let Some(promotion_creator) = promotion_creators.try_next().await? {
     println!("{promotion_creator:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-affiliate-campaign-creator-fulfillment-status-info-202508")]
#[doc(alias = "GetCreatorPerformanceForCampaignProduct")]
#[doc(alias = "GetAffiliateCampaignCreatorFulfillmentStatusInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaignProductCreatorPerformance {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts).
    pub product_id: ProductId,
    /// Largest number of items on a page. From 1 to 50.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
}

impl GetCampaignProductCreatorPerformance {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        campaign_id: impl Into<CampaignId>,
        product_id: impl Into<ProductId>,
    ) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            product_id: product_id.into(),
            page_size: None,
            page_token: None,
        }
    }

    /// Largest number of items on a page. From 1 to 50.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for GetCampaignProductCreatorPerformance {
    type Response = GetCampaignProductCreatorPerformanceResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "GetCampaignProductCreatorPerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.read"])
        .errors(&[36009003])
        .pages("promotion_creators")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-affiliate-campaign-creator-fulfillment-status-info-202508",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202508/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/products/");
        path.id("product_id", &self.product_id);
        path.literal("/performance");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.param("page_size", &within(&self.page_size, 1..=50));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }
}

impl Paged for GetCampaignProductCreatorPerformance {
    type Item = PromotionCreator;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.promotion_creators
    }
}

/// The response to [`GetCampaignProductCreatorPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignProductCreatorPerformanceResponse {
    /// Number of creators who promote the product, on all pages.
    pub total_creator_count: Option<i64>,
    /// Creators who promote the product.
    pub promotion_creators: Vec<PromotionCreator>,
    /// Token of the next page, for a request with the same `page_size`. Empty or absent on the last page.
    pub next_page_token: Option<String>,
}

impl Fields for GetCampaignProductCreatorPerformanceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("total_creator_count", &mut self.total_creator_count),
                    ("promotion_creators", &mut self.promotion_creators),
                    ("next_page_token", &mut self.next_page_token),
                ],
            );
    }
}

debug_fields!(GetCampaignProductCreatorPerformanceResponse);

/// A creator who promotes a campaign product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Creator {
    /// URL of the creator's profile picture.
    pub avatar_url: Option<String>,
    /// Number of followers of the creator. JSON name: `follower_num`.
    pub follower_count: Option<i64>,
    /// Display name of the creator. JSON name: `nick_name`.
    pub nickname: Option<String>,
    /// Username of the creator. JSON name: `user_name`.
    pub username: Option<String>,
    /// Open ID of the creator, as accepted by [`GetCampaignCreatorContentStatistics`](crate::affiliate_partner::GetCampaignCreatorContentStatistics) and [`GetCampaignCreatorSampleStatus`](crate::affiliate_partner::GetCampaignCreatorSampleStatus).
    pub creator_open_id: Option<CreatorOpenId>,
}

impl Fields for Creator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar_url", &mut self.avatar_url),
                    ("follower_num", &mut self.follower_count),
                    ("nick_name", &mut self.nickname),
                    ("user_name", &mut self.username),
                    ("creator_open_id", &mut self.creator_open_id),
                ],
            );
    }
}

debug_fields!(Creator);

/// A creator who promotes a campaign product, with the results.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionCreator {
    /// ID of the product as the creator promotes it, as accepted by [`GetCampaignCreatorContentStatistics`](crate::affiliate_partner::GetCampaignCreatorContentStatistics).
    pub affiliate_product_id: Option<AffiliateProductId>,
    /// Commission rate of the creator in hundredths of a percent: 1000 is 10%.
    pub commission: Option<Decimal>,
    /// Creator who promotes the product.
    pub creator: Option<Creator>,
    /// When the collaboration ends.
    pub effective_end_time: Option<TimestampMillis>,
    /// When the collaboration begins.
    pub effective_start_time: Option<TimestampMillis>,
    /// Status of the creator's application for a sample.
    pub free_sample_status: Option<FreeSampleStatus>,
    /// Amount that buyers paid for the product.
    pub paid_amount: Option<Money>,
    /// Number of LIVE sessions in which the creator promotes the product.
    pub room_count: Option<i64>,
    /// Number of videos in which the creator promotes the product.
    pub video_count: Option<i64>,
}

impl Fields for PromotionCreator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("affiliate_product_id", &mut self.affiliate_product_id),
                    ("commission", &mut self.commission),
                    ("creator", &mut self.creator),
                    ("effective_end_time", &mut self.effective_end_time),
                    ("effective_start_time", &mut self.effective_start_time),
                    ("free_sample_status", &mut self.free_sample_status),
                    ("paid_amount", &mut self.paid_amount),
                    ("room_count", &mut self.room_count),
                    ("video_count", &mut self.video_count),
                ],
            );
    }
}

debug_fields!(PromotionCreator);
