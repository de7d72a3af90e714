// @generated from specs/affiliate_seller/202508/get_marketplace_creator_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetMarketplaceCreatorPerformance`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, MoneyRange, Region};
use crate::api::ids::{CategoryId, CreatorOpenId};
use crate::api::affiliate_seller::types::{
    AvgCommissionRateRange, CategoryGmvDistribution, ContentGmvDistribution,
    FollowerShare, FormattedCountRange, FormattedMoneyRange, ImageUrl,
};

/// Returns the profile of a creator and figures of the last 30 days. [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators) finds creators.
///
/// `GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.creator_marketplace.read`.
/// Returns [`GetMarketplaceCreatorPerformanceResponse`].
/// Superseded by a newer version: [`v202608`](crate::affiliate_seller::v202608::get_marketplace_creator_performance::GetMarketplaceCreatorPerformance).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-marketplace-creator-performance-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202508::GetMarketplaceCreatorPerformance;

 let shop = client.seller(token).shop(cipher);
 let request = GetMarketplaceCreatorPerformance::new(
     "uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg",
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032012](crate::errors#code-16032012), [16901005](crate::errors#code-16901005), [16901006](crate::errors#code-16901006), [16901007](crate::errors#code-16901007), [16901008](crate::errors#code-16901008), [36009002](crate::errors#code-36009002),
/// [36009003](crate::errors#code-36009003), [45101004](crate::errors#code-45101004), [98001004](crate::errors#code-98001004).
#[doc(alias = "get-marketplace-creator-performance-202508")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorPerformance {
    /// Open ID of the creator, despite its name in the path; from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators). JSON name: `creator_user_id`.
    pub creator_open_id: CreatorOpenId,
}

impl GetMarketplaceCreatorPerformance {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(creator_open_id: impl Into<CreatorOpenId>) -> Self {
        Self {
            creator_open_id: creator_open_id.into(),
        }
    }
}

impl Endpoint for GetMarketplaceCreatorPerformance {
    type Response = GetMarketplaceCreatorPerformanceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetMarketplaceCreatorPerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202508/marketplace_creators/{creator_user_id}";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.creator_marketplace.read"])
        .errors(
            &[
                16032012, 16901005, 16901006, 16901007, 16901008, 36009002, 36009003,
                45101004, 98001004,
            ],
        )
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-marketplace-creator-performance-202508",
        )
        .newer("v202608");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202508/marketplace_creators/");
        path.id("creator_user_id", &self.creator_open_id);
    }
}

/// The response to [`GetMarketplaceCreatorPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorPerformanceResponse {
    /// The creator with profile and figures.
    pub creator: Option<MarketplaceCreator>,
}

impl Fields for GetMarketplaceCreatorPerformanceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("creator", &mut self.creator)]);
    }
}

debug_fields!(GetMarketplaceCreatorPerformanceResponse);

/// A creator with figures of the last 30 days, unless stated otherwise; precise figures are absent if the creator does not share them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketplaceCreator {
    /// Profile picture of the creator.
    pub avatar: Option<ImageUrl>,
    /// Commission rate that the creator earns on average, in hundredths of a percent; absent if the creator does not share precise figures.
    pub avg_commission_rate: Option<i64>,
    /// Range of the average commission rate; absent if the creator does not share precise figures.
    pub avg_commission_rate_range: Option<AvgCommissionRateRange>,
    /// Average number of comments per LIVE session that promotes products.
    pub avg_ec_live_comment_count: Option<i64>,
    /// Average number of likes per LIVE session that promotes products.
    pub avg_ec_live_like_count: Option<i64>,
    /// Average number of shares per LIVE session that promotes products.
    pub avg_ec_live_share_count: Option<i64>,
    /// Average number of views per LIVE session that promotes products.
    pub avg_ec_live_view_count: Option<i64>,
    /// Average number of comments per video that promotes products.
    pub avg_ec_video_comment_count: Option<i64>,
    /// Average number of likes per video that promotes products.
    pub avg_ec_video_like_count: Option<i64>,
    /// Average number of plays per video that promotes products.
    pub avg_ec_video_play_count: Option<i64>,
    /// Average number of shares per video that promotes products.
    pub avg_ec_video_share_count: Option<i64>,
    /// Average GMV per buyer; only in the US, and if the creator shares precise figures.
    pub avg_gmv_per_buyer: Option<Money>,
    /// Range of the average GMV per buyer; only in the US, and if the creator shares precise figures.
    pub avg_gmv_per_buyer_range: Option<FormattedMoneyRange>,
    /// Text with which the creator introduces themselves.
    pub bio_description: Option<String>,
    /// Number of all brands with which the creator has worked so far.
    pub brand_collaboration_count: Option<i64>,
    /// Shares of categories in the GMV.
    pub category_gmv_distribution: Vec<CategoryGmvDistribution>,
    /// IDs of the main categories of products about which the creator posts.
    pub category_ids: Vec<CategoryId>,
    /// Shares of videos, LIVE sessions and showcase in the GMV.
    pub content_gmv_distribution: Vec<ContentGmvDistribution>,
    /// Number of LIVE sessions in the last 30 days that promoted products.
    pub ec_live_count: Option<i64>,
    /// Engagement rate of LIVE sessions that promote products, in hundredths of a percent: 6000 is 60%.
    pub ec_live_engagement_rate: Option<Decimal>,
    /// Number of videos from the last 30 days that promoted products.
    pub ec_video_count: Option<i64>,
    /// Likes, shares and comments divided by views, on average over the videos of the last 30 days that promote products, in hundredths of a percent: 3000 is 30%.
    pub ec_video_engagement_rate: Option<Decimal>,
    /// Shares of age groups among the followers.
    pub follower_age: Vec<FollowerShare>,
    /// Number of followers of the creator.
    pub follower_count: Option<i64>,
    /// Shares of genders among the followers.
    pub follower_gender: Vec<FollowerShare>,
    /// Shares of places among the followers. TikTok describes the keys as codes of US states and territories, but as country codes for version 202608.
    pub follower_location: Vec<FollowerShare>,
    /// GMV of the creator; absent if the creator does not share precise figures.
    pub gmv: Option<Money>,
    /// Range of the GMV; only in the US. TikTok's documents disagree on whether it is returned if the creator does not share precise figures.
    pub gmv_range: Option<FormattedMoneyRange>,
    /// GMV per 1,000 views; absent if the creator does not share precise figures.
    pub gpm: Option<Money>,
    /// Range of the GMV per 1,000 views; only in the US, and if the creator shares precise figures.
    pub gpm_range: Option<FormattedMoneyRange>,
    /// GMV from LIVE sessions; absent if the creator does not share precise figures.
    pub live_gmv: Option<Money>,
    /// GMV from LIVE sessions per 1,000 views; absent if the creator does not share precise figures.
    pub live_gpm: Option<Money>,
    /// Range of the GMV from LIVE sessions per 1,000 views; only in the US, and if the creator shares precise figures.
    pub live_gpm_range: Option<FormattedMoneyRange>,
    /// Display name of the creator.
    pub nickname: Option<String>,
    /// Predicted rate at which a sample leads to a shoppable video or LIVE session, in hundredths of a percent: 3000 is 30%.
    pub post_rate: Option<Decimal>,
    /// Promotion performance score for the last 90 days: quality of content and choice of products. Higher scores suggest fewer refunds and bad reviews.
    pub pps: Option<Decimal>,
    /// Range of the prices of the products that the creator promotes, before discounts.
    pub product_original_price_range: Option<MoneyRange>,
    /// Link that opens the creator's profile in the TikTok app. JSON name: `profile_tt_uri`.
    pub profile_uri: Option<String>,
    /// Number of products that the creator promoted in the last 30 days. JSON name: `promoted_product_num`.
    pub promoted_product_count: Option<i64>,
    /// Rating by sellers who worked with the creator.
    pub rating: Option<Decimal>,
    /// Market in which the creator may promote products.
    pub selection_region: Option<Region>,
    /// IDs of the brands with which the creator has worked most; at most ten.
    pub top_collaborated_brand_ids: Vec<String>,
    /// Number of SKU units sold; absent if the creator does not share precise figures.
    pub units_sold: Option<i64>,
    /// Range of the units that the creator has sold over all time; only in the US, and if the creator shares precise figures.
    pub units_sold_range: Option<FormattedCountRange>,
    /// Username of the creator.
    pub username: Option<String>,
    /// GMV from videos; absent if the creator does not share precise figures.
    pub video_gmv: Option<Money>,
    /// GMV from videos per 1,000 views; absent if the creator does not share precise figures.
    pub video_gpm: Option<Money>,
    /// Range of the GMV from videos per 1,000 views; only in the US, and if the creator shares precise figures.
    pub video_gpm_range: Option<FormattedMoneyRange>,
}

impl Fields for MarketplaceCreator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("avg_commission_rate", &mut self.avg_commission_rate),
                    ("avg_commission_rate_range", &mut self.avg_commission_rate_range),
                    ("avg_ec_live_comment_count", &mut self.avg_ec_live_comment_count),
                    ("avg_ec_live_like_count", &mut self.avg_ec_live_like_count),
                    ("avg_ec_live_share_count", &mut self.avg_ec_live_share_count),
                    ("avg_ec_live_view_count", &mut self.avg_ec_live_view_count),
                    ("avg_ec_video_comment_count", &mut self.avg_ec_video_comment_count),
                    ("avg_ec_video_like_count", &mut self.avg_ec_video_like_count),
                    ("avg_ec_video_play_count", &mut self.avg_ec_video_play_count),
                    ("avg_ec_video_share_count", &mut self.avg_ec_video_share_count),
                    ("avg_gmv_per_buyer", &mut self.avg_gmv_per_buyer),
                    ("avg_gmv_per_buyer_range", &mut self.avg_gmv_per_buyer_range),
                    ("bio_description", &mut self.bio_description),
                    ("brand_collaboration_count", &mut self.brand_collaboration_count),
                    ("category_gmv_distribution", &mut self.category_gmv_distribution),
                    ("category_ids", &mut self.category_ids),
                    ("content_gmv_distribution", &mut self.content_gmv_distribution),
                    ("ec_live_count", &mut self.ec_live_count),
                    ("ec_live_engagement_rate", &mut self.ec_live_engagement_rate),
                    ("ec_video_count", &mut self.ec_video_count),
                    ("ec_video_engagement_rate", &mut self.ec_video_engagement_rate),
                    ("follower_age", &mut self.follower_age),
                    ("follower_count", &mut self.follower_count),
                    ("follower_gender", &mut self.follower_gender),
                    ("follower_location", &mut self.follower_location),
                    ("gmv", &mut self.gmv),
                    ("gmv_range", &mut self.gmv_range),
                    ("gpm", &mut self.gpm),
                    ("gpm_range", &mut self.gpm_range),
                    ("live_gmv", &mut self.live_gmv),
                    ("live_gpm", &mut self.live_gpm),
                    ("live_gpm_range", &mut self.live_gpm_range),
                    ("nickname", &mut self.nickname),
                    ("post_rate", &mut self.post_rate),
                    ("pps", &mut self.pps),
                    (
                        "product_original_price_range",
                        &mut self.product_original_price_range,
                    ),
                    ("profile_tt_uri", &mut self.profile_uri),
                    ("promoted_product_num", &mut self.promoted_product_count),
                    ("rating", &mut self.rating),
                    ("selection_region", &mut self.selection_region),
                    ("top_collaborated_brand_ids", &mut self.top_collaborated_brand_ids),
                    ("units_sold", &mut self.units_sold),
                    ("units_sold_range", &mut self.units_sold_range),
                    ("username", &mut self.username),
                    ("video_gmv", &mut self.video_gmv),
                    ("video_gpm", &mut self.video_gpm),
                    ("video_gpm_range", &mut self.video_gpm_range),
                ],
            );
    }
}

debug_fields!(MarketplaceCreator);
