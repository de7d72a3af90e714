// @generated from specs/affiliate_seller/202508/get_marketplace_creator_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetMarketplaceCreatorPerformance` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, MoneyRange, Region};
use crate::api::affiliate_seller::types::{
    AvgCommissionRateRange, CategoryGmvDistribution, ContentGmvDistribution,
    FollowerShare, FormattedCountRange, FormattedMoneyRange, ImageUrl,
};

/// Returns a creator's profile and figures of the last 30 days.
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
/// Documented error codes: [16032012](crate::errors#code-16032012), [16901005](crate::errors#code-16901005), [16901006](crate::errors#code-16901006), [16901007](crate::errors#code-16901007), [16901008](crate::errors#code-16901008), [36009002](crate::errors#code-36009002),
/// [36009003](crate::errors#code-36009003), [45101004](crate::errors#code-45101004), [98001004](crate::errors#code-98001004).
#[doc(alias = "get-marketplace-creator-performance-202508")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorPerformance {
    /// The creator's open id, in spite of its name in the path. JSON name: `creator_user_id`.
    pub creator_open_id: String,
}

impl GetMarketplaceCreatorPerformance {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(creator_open_id: impl Into<String>) -> Self {
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
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_seller/202508/marketplace_creators/");
        path.id("creator_user_id", &self.creator_open_id);
    }
}

/// The response to [`GetMarketplaceCreatorPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorPerformanceResponse {
    pub creator: Option<MarketplaceCreator>,
}

impl Fields for GetMarketplaceCreatorPerformanceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("creator", &mut self.creator)]);
    }
}

debug_fields!(GetMarketplaceCreatorPerformanceResponse);

/// A creator with figures of the last 30 days; exact ones are missing where the creator does not share them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketplaceCreator {
    pub avatar: Option<ImageUrl>,
    /// In hundredths of a percent.
    pub avg_commission_rate: Option<i64>,
    /// Missing, unless the creator shares precise figures.
    pub avg_commission_rate_range: Option<AvgCommissionRateRange>,
    /// Of LIVEs that promote products.
    pub avg_ec_live_comment_count: Option<i64>,
    /// Of LIVEs that promote products.
    pub avg_ec_live_like_count: Option<i64>,
    /// Of LIVEs that promote products.
    pub avg_ec_live_share_count: Option<i64>,
    /// Of LIVEs that promote products.
    pub avg_ec_live_view_count: Option<i64>,
    /// Of videos that promote products.
    pub avg_ec_video_comment_count: Option<i64>,
    /// Of videos that promote products.
    pub avg_ec_video_like_count: Option<i64>,
    /// Of videos that promote products.
    pub avg_ec_video_play_count: Option<i64>,
    /// Of videos that promote products.
    pub avg_ec_video_share_count: Option<i64>,
    /// Only in the United States.
    pub avg_gmv_per_buyer: Option<Money>,
    /// Only in the United States.
    pub avg_gmv_per_buyer_range: Option<FormattedMoneyRange>,
    pub bio_description: Option<String>,
    /// Brands that the creator has worked with.
    pub brand_collaboration_count: Option<i64>,
    pub category_gmv_distribution: Vec<CategoryGmvDistribution>,
    /// Of the first level, what the creator mostly sells.
    pub category_ids: Vec<String>,
    pub content_gmv_distribution: Vec<ContentGmvDistribution>,
    /// LIVEs that promote products.
    pub ec_live_count: Option<i64>,
    /// In hundredths of a percent.
    pub ec_live_engagement_rate: Option<Decimal>,
    /// Videos that promote products.
    pub ec_video_count: Option<i64>,
    /// Likes, shares and comments by views, in hundredths of a percent.
    pub ec_video_engagement_rate: Option<Decimal>,
    pub follower_age: Vec<FollowerShare>,
    pub follower_count: Option<i64>,
    pub follower_gender: Vec<FollowerShare>,
    pub follower_location: Vec<FollowerShare>,
    /// Missing, unless the creator shares precise figures.
    pub gmv: Option<Money>,
    /// In the United States, where exact figures are not shared.
    pub gmv_range: Option<FormattedMoneyRange>,
    /// Sales by 1,000 views.
    pub gpm: Option<Money>,
    /// Only in the United States.
    pub gpm_range: Option<FormattedMoneyRange>,
    /// Missing, unless the creator shares precise figures.
    pub live_gmv: Option<Money>,
    /// Sales by 1,000 views of LIVEs.
    pub live_gpm: Option<Money>,
    /// Only in the US, and if the creator shares precise figures.
    pub live_gpm_range: Option<FormattedMoneyRange>,
    /// Display name, chosen by the user.
    pub nickname: Option<String>,
    /// How likely a sample leads to content, in hundredths of a percent.
    pub post_rate: Option<Decimal>,
    /// Promotion performance score: quality of contents and choice of products over 90 days.
    pub pps: Option<Decimal>,
    /// Of the products that the creator promotes.
    pub product_original_price_range: Option<MoneyRange>,
    /// Opens the profile in the TikTok app. JSON name: `profile_tt_uri`.
    pub profile_uri: Option<String>,
    /// Within 30 days. JSON name: `promoted_product_num`.
    pub promoted_product_count: Option<i64>,
    /// By sellers who worked with the creator.
    pub rating: Option<Decimal>,
    /// Where the creator may promote products.
    pub selection_region: Option<Region>,
    /// At most ten.
    pub top_collaborated_brand_ids: Vec<String>,
    /// By SKU; missing, unless the creator shares precise figures.
    pub units_sold: Option<i64>,
    /// Over all time; only in the United States.
    pub units_sold_range: Option<FormattedCountRange>,
    /// TikTok username.
    pub username: Option<String>,
    /// Missing, unless the creator shares precise figures.
    pub video_gmv: Option<Money>,
    /// Sales by 1,000 views of videos.
    pub video_gpm: Option<Money>,
    /// Only in the US, and if the creator shares precise figures.
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
