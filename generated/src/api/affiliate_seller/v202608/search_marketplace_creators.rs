// @generated from specs/affiliate_seller/202608/search_marketplace_creators.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchMarketplaceCreators`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, Region};
use crate::api::ids::{CategoryId, CreatorOpenId, SorterAlgorithmId};
use crate::api::affiliate_seller::types::{
    AffiliateFilters, CategoryFilter, ContentFilters, ContentFormat, DataGroup,
    FilterGroup, FollowerDemographics, FormattedCountRange, FormattedMoneyRange,
    GmvRange, ImageUrl, TopFollowerDemographics, UnitsSoldRange,
};

/// Searches the creator marketplace by keyword, category, sales, content and followers; figures cover the last 30 days, unless stated otherwise.
///
/// `POST /affiliate_seller/202608/marketplace_creators/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.creator_marketplace.read` (documented for version 202508).
/// Returns [`SearchMarketplaceCreatorsResponse`]; `creators` is paginated.
/// Safe to retry.
///
/// See TikTok's page for version 202508 <https://partner.tiktokshop.com/docv2/page/seller-search-creator-on-marketplace-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::SearchMarketplaceCreators;
 use tiktok_shop::affiliate_seller::types::{AgeRange, CountRange, FollowerDemographics};

 let shop = client.seller(token).shop(cipher);
 let request = SearchMarketplaceCreators::new(20)
     .keyword("skincare")
     .follower_demographics(
         FollowerDemographics::new()
             .age_ranges([AgeRange::From18To24])
             .count_range(CountRange::new().count_ge(1_000).count_le(10_000)),
     );
 let mut creators = shop.items(request);
 while let Some(creator) = creators.try_next().await? {
     println!("{creator:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202508: [36009003](crate::errors#code-36009003), [45101004](crate::errors#code-45101004).
#[doc(alias = "SearchCreatorsInCreatorMarketplace")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchMarketplaceCreators {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Number of creators per page. TikTok documents no range; earlier versions accept 12 and 20. Example: `20`.
    pub page_size: i64,
    /// Key of the search, from the reply with the previous page. Omit it for the first page.
    pub search_key: Option<String>,
    /// Text that the username or the nickname of the creators must match. Example: `skincare`.
    pub keyword: Option<String>,
    /// Filters for the followers of the creators.
    pub follower_demographics: Option<FollowerDemographics>,
    /// Ranges of the creators' GMV, of which one must match.
    pub gmv_ranges: Option<Vec<GmvRange>>,
    /// Ranges of the number of units sold by the creators, of which one must match. Accepts `UNITS_SOLD_RANGE_0_10`, `UNITS_SOLD_RANGE_10_100`, `UNITS_SOLD_RANGE_100_1000` or `UNITS_SOLD_RANGE_1000_AND_ABOVE`.
    pub units_sold_ranges: Option<Vec<UnitsSoldRange>>,
    /// Categories of products that the creators sell, from `product::GetCategories`.
    pub category: Option<Vec<CategoryFilter>>,
    /// Filters for the performance of the creators' content.
    pub content_performance: Option<ContentFilters>,
    /// Filters for how the creators work with sellers.
    pub affiliate_data: Option<AffiliateFilters>,
    /// Filters that depend on the market, from [`GetMarketplaceCreatorSearchFilters`](crate::affiliate_seller::GetMarketplaceCreatorSearchFilters).
    pub advanced_filters: Option<AdvancedFiltersInput>,
    /// Groups of data to return; defaults to all.
    pub data_groups: Option<Vec<DataGroup>>,
}

impl SearchMarketplaceCreators {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            search_key: None,
            keyword: None,
            follower_demographics: None,
            gmv_ranges: None,
            units_sold_ranges: None,
            category: None,
            content_performance: None,
            affiliate_data: None,
            advanced_filters: None,
            data_groups: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Key of the search, from the reply with the previous page. Omit it for the first page.
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }

    /// Text that the username or the nickname of the creators must match. Example: `skincare`.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Filters for the followers of the creators.
    #[inline]
    pub fn follower_demographics(
        mut self,
        follower_demographics: FollowerDemographics,
    ) -> Self {
        self.follower_demographics = Some(follower_demographics);
        self
    }

    /// Ranges of the creators' GMV, of which one must match.
    #[inline]
    pub fn gmv_ranges(
        mut self,
        gmv_ranges: impl IntoIterator<Item = impl Into<GmvRange>>,
    ) -> Self {
        self.gmv_ranges = Some(gmv_ranges.into_iter().map(Into::into).collect());
        self
    }

    /// Ranges of the number of units sold by the creators, of which one must match. Accepts `UNITS_SOLD_RANGE_0_10`, `UNITS_SOLD_RANGE_10_100`, `UNITS_SOLD_RANGE_100_1000` or `UNITS_SOLD_RANGE_1000_AND_ABOVE`.
    #[inline]
    pub fn units_sold_ranges(
        mut self,
        units_sold_ranges: impl IntoIterator<Item = impl Into<UnitsSoldRange>>,
    ) -> Self {
        self.units_sold_ranges = Some(
            units_sold_ranges.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Categories of products that the creators sell, from `product::GetCategories`.
    #[inline]
    pub fn category(
        mut self,
        category: impl IntoIterator<Item = CategoryFilter>,
    ) -> Self {
        self.category = Some(category.into_iter().collect());
        self
    }

    /// Filters for the performance of the creators' content.
    #[inline]
    pub fn content_performance(mut self, content_performance: ContentFilters) -> Self {
        self.content_performance = Some(content_performance);
        self
    }

    /// Filters for how the creators work with sellers.
    #[inline]
    pub fn affiliate_data(mut self, affiliate_data: AffiliateFilters) -> Self {
        self.affiliate_data = Some(affiliate_data);
        self
    }

    /// Filters that depend on the market, from [`GetMarketplaceCreatorSearchFilters`](crate::affiliate_seller::GetMarketplaceCreatorSearchFilters).
    #[inline]
    pub fn advanced_filters(mut self, advanced_filters: AdvancedFiltersInput) -> Self {
        self.advanced_filters = Some(advanced_filters);
        self
    }

    /// Groups of data to return; defaults to all.
    #[inline]
    pub fn data_groups(
        mut self,
        data_groups: impl IntoIterator<Item = impl Into<DataGroup>>,
    ) -> Self {
        self.data_groups = Some(data_groups.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for SearchMarketplaceCreators {
    type Response = SearchMarketplaceCreatorsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchMarketplaceCreators";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202608/marketplace_creators/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.creator_marketplace.read"])
        .errors(&[36009003, 45101004])
        .pages("creators")
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/seller-search-creator-on-marketplace-202508",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("search_key", &self.search_key),
                ("keyword", &self.keyword),
                ("follower_demographics", &self.follower_demographics),
                ("gmv_ranges", &self.gmv_ranges),
                (
                    "units_sold_ranges",
                    &one_of(
                        &self.units_sold_ranges,
                        &[
                            "UNITS_SOLD_RANGE_0_10",
                            "UNITS_SOLD_RANGE_10_100",
                            "UNITS_SOLD_RANGE_100_1000",
                            "UNITS_SOLD_RANGE_1000_AND_ABOVE",
                        ],
                    ),
                ),
                ("category", &self.category),
                ("content_performance", &self.content_performance),
                ("affiliate_data", &self.affiliate_data),
                ("advanced_filters", &self.advanced_filters),
                ("data_groups", &self.data_groups),
            ],
        );
    }
}

impl Paged for SearchMarketplaceCreators {
    type Item = FoundCreator;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
        cursor.carry(&mut self.search_key, response.search_key.as_ref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.creators
    }
}

/// The response to [`SearchMarketplaceCreators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMarketplaceCreatorsResponse {
    /// Token of the next page, to send with `search_key` and the same `page_size`. Empty on the last page.
    pub next_page_token: Option<String>,
    /// Key of the search, to send with the request for the next page.
    pub search_key: Option<String>,
    /// Creators that match, with the data that `data_groups` asks for.
    pub creators: Vec<FoundCreator>,
}

impl Fields for SearchMarketplaceCreatorsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("search_key", &mut self.search_key),
                    ("creators", &mut self.creators),
                ],
            );
    }
}

debug_fields!(SearchMarketplaceCreatorsResponse);

/// Filters for creators that depend on the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedFiltersInput {
    /// Formats of content that the creators prefer.
    pub content_preference_type: Option<Vec<ContentFormat>>,
    /// Whether to return only creators who may be offered a flat fee; only for local sellers in the US. JSON name: `eligible_flat_fee`.
    pub is_eligible_flat_fee: Option<bool>,
    /// Filters with the values to search for, from [`GetMarketplaceCreatorSearchFilters`](crate::affiliate_seller::GetMarketplaceCreatorSearchFilters).
    pub option_list: Option<Vec<FilterGroup>>,
    /// ID of the sort order, from `sorters` of [`GetMarketplaceCreatorSearchFilters`](crate::affiliate_seller::GetMarketplaceCreatorSearchFilters). Defaults to `1`.
    pub sorter_algorithm_id: Option<SorterAlgorithmId>,
}

impl AdvancedFiltersInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Formats of content that the creators prefer.
    #[inline]
    pub fn content_preference_type(
        mut self,
        content_preference_type: impl IntoIterator<Item = impl Into<ContentFormat>>,
    ) -> Self {
        self.content_preference_type = Some(
            content_preference_type.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether to return only creators who may be offered a flat fee; only for local sellers in the US. JSON name: `eligible_flat_fee`.
    #[inline]
    pub fn is_eligible_flat_fee(mut self, is_eligible_flat_fee: bool) -> Self {
        self.is_eligible_flat_fee = Some(is_eligible_flat_fee);
        self
    }

    /// Filters with the values to search for, from [`GetMarketplaceCreatorSearchFilters`](crate::affiliate_seller::GetMarketplaceCreatorSearchFilters).
    #[inline]
    pub fn option_list(
        mut self,
        option_list: impl IntoIterator<Item = FilterGroup>,
    ) -> Self {
        self.option_list = Some(option_list.into_iter().collect());
        self
    }

    /// ID of the sort order, from `sorters` of [`GetMarketplaceCreatorSearchFilters`](crate::affiliate_seller::GetMarketplaceCreatorSearchFilters). Defaults to `1`.
    #[inline]
    pub fn sorter_algorithm_id(
        mut self,
        sorter_algorithm_id: impl Into<SorterAlgorithmId>,
    ) -> Self {
        self.sorter_algorithm_id = Some(sorter_algorithm_id.into());
        self
    }
}

impl WriteFields for AdvancedFiltersInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("content_preference_type", &self.content_preference_type),
                    ("eligible_flat_fee", &self.is_eligible_flat_fee),
                    ("option_list", &self.option_list),
                    ("sorter_algorithm_id", &self.sorter_algorithm_id),
                ],
            );
    }
}

debug_written!(AdvancedFiltersInput);

/// A creator that matches, with the requested groups of data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FoundCreator {
    /// Username of the creator.
    pub username: Option<String>,
    /// Display name of the creator.
    pub nickname: Option<String>,
    /// Profile picture of the creator.
    pub avatar: Option<ImageUrl>,
    /// Market in which the creator may promote products.
    pub selection_region: Option<Region>,
    /// IDs of the main categories of products about which the creator posts.
    pub category_ids: Vec<CategoryId>,
    /// Average number of unique viewers per LIVE session that promotes products.
    pub avg_ec_live_uv: Option<i64>,
    /// Average number of views per video that promotes products.
    pub avg_ec_video_view_count: Option<i64>,
    /// Number of followers of the creator.
    pub follower_count: Option<i64>,
    /// GMV of the creator; absent if the creator does not share precise figures.
    pub gmv: Option<Money>,
    /// GMV from LIVE sessions; absent if the creator does not share precise figures.
    pub live_gmv: Option<Money>,
    /// GMV from videos; absent if the creator does not share precise figures.
    pub video_gmv: Option<Money>,
    /// Range of the GMV; only in the US, if the creator does not share precise figures.
    pub gmv_range: Option<FormattedMoneyRange>,
    /// Range of the units that the creator has sold over all time; only in the US, and if the creator shares precise figures.
    pub units_sold_range: Option<FormattedCountRange>,
    /// Largest groups of followers.
    pub top_follower_demographics: Option<TopFollowerDemographics>,
    /// Open ID, which identifies the creator within this app.
    pub creator_open_id: Option<CreatorOpenId>,
    /// Profile of the creator, including the relationship with the shop.
    pub creator_profile: Option<FoundCreatorProfile>,
}

impl Fields for FoundCreator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("username", &mut self.username),
                    ("nickname", &mut self.nickname),
                    ("avatar", &mut self.avatar),
                    ("selection_region", &mut self.selection_region),
                    ("category_ids", &mut self.category_ids),
                    ("avg_ec_live_uv", &mut self.avg_ec_live_uv),
                    ("avg_ec_video_view_count", &mut self.avg_ec_video_view_count),
                    ("follower_count", &mut self.follower_count),
                    ("gmv", &mut self.gmv),
                    ("live_gmv", &mut self.live_gmv),
                    ("video_gmv", &mut self.video_gmv),
                    ("gmv_range", &mut self.gmv_range),
                    ("units_sold_range", &mut self.units_sold_range),
                    ("top_follower_demographics", &mut self.top_follower_demographics),
                    ("creator_open_id", &mut self.creator_open_id),
                    ("creator_profile", &mut self.creator_profile),
                ],
            );
    }
}

debug_fields!(FoundCreator);

/// Profile of a creator, with the creator's relationship with the shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FoundCreatorProfile {
    /// Whether TikTok recommends the creator. JSON name: `is_official_recommend`.
    pub is_officially_recommended: Option<bool>,
    /// Name of the creator's agency, a multi-channel network (MCN). JSON name: `creator_bind_mcn_name`.
    pub mcn_name: Option<String>,
    /// Whether TikTok marks the creator as growing fast.
    pub is_fast_growing: Option<bool>,
    /// Whether the creator has worked with the shop.
    pub has_collaborated: Option<bool>,
    /// Special types of the creator, which TikTok does not explain: 1 is a privacy creator, 2 a carve-out creator.
    pub user_type_tag: Vec<i64>,
    /// Whether the shop invited the creator in the last 90 days.
    pub has_invited_90d: Option<bool>,
    /// Whether the shop blocks the creator.
    pub is_creator_blocked: Option<bool>,
    /// Promotion performance score for the last 30 days: quality of shoppable content and choice of products. It includes the highest possible score, such as `4.3/5.0`.
    pub pps_score: Option<String>,
    /// Whether the creator may be offered a flat fee; only for local sellers in the US.
    pub is_eligible_flat_fee: Option<bool>,
    /// Whether TikTok marks the creator as a rising star.
    pub is_rising_star: Option<bool>,
    /// Level of the creator by GMV; the definition depends on the market.
    pub creator_level: Option<i64>,
}

impl Fields for FoundCreatorProfile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_official_recommend", &mut self.is_officially_recommended),
                    ("creator_bind_mcn_name", &mut self.mcn_name),
                    ("is_fast_growing", &mut self.is_fast_growing),
                    ("has_collaborated", &mut self.has_collaborated),
                    ("user_type_tag", &mut self.user_type_tag),
                    ("has_invited_90d", &mut self.has_invited_90d),
                    ("is_creator_blocked", &mut self.is_creator_blocked),
                    ("pps_score", &mut self.pps_score),
                    ("is_eligible_flat_fee", &mut self.is_eligible_flat_fee),
                    ("is_rising_star", &mut self.is_rising_star),
                    ("creator_level", &mut self.creator_level),
                ],
            );
    }
}

debug_fields!(FoundCreatorProfile);
