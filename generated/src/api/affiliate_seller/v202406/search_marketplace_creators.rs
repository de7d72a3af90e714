// @generated from specs/affiliate_seller/202406/search_marketplace_creators.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchMarketplaceCreators`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, MoneyRange, Region};
use crate::api::ids::CategoryId;
use crate::api::affiliate_seller::types::{
    FollowerDemographics, GmvRange, ImageUrl, TopFollowerDemographics, UnitsSoldBounds,
    UnitsSoldRange,
};

/// Searches the creator marketplace by keyword, sales and followers; figures cover the last 30 days, unless stated otherwise.
///
/// `POST /affiliate_seller/202406/marketplace_creators/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchMarketplaceCreatorsResponse`]; `creators` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202608`](crate::affiliate_seller::v202608::search_marketplace_creators::SearchMarketplaceCreators).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::types::{AgeRange, CountRange, FollowerDemographics, GenderDistribution};
 use tiktok_shop::affiliate_seller::v202406::SearchMarketplaceCreators;
 use tiktok_shop::types::Gender;

 let shop = client.seller(token).shop(cipher);
 let request = SearchMarketplaceCreators::new(12)
     .follower_demographics(
         FollowerDemographics::new()
             .age_ranges([AgeRange::From18To24])
             .count_range(CountRange::new().count_ge(1_000).count_le(10_000))
             .gender_distribution(GenderDistribution::new().gender(Gender::Male)),
     );
 let mut creators = shop.items(request);
 while let Some(creator) = creators.try_next().await? {
     println!("{creator:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "SellerSearchCreatorOnMarketplace")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchMarketplaceCreators {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. Accepts `12` or `20`.
    pub page_size: i64,
    /// Filters for the followers of the creators.
    pub follower_demographics: Option<FollowerDemographics>,
    /// Ranges of the creators' GMV, of which one must match.
    pub gmv_ranges: Option<Vec<GmvRange>>,
    /// Text that the username or the nickname of the creators must match. Example: `skincare`.
    pub keyword: Option<String>,
    /// Key of the search, from the reply with the previous page. Omit it for the first page.
    pub search_key: Option<String>,
    /// Ranges of the number of units sold by the creators, of which one must match.
    pub units_sold_ranges: Option<Vec<UnitsSoldRange>>,
}

impl SearchMarketplaceCreators {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            follower_demographics: None,
            gmv_ranges: None,
            keyword: None,
            search_key: None,
            units_sold_ranges: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
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

    /// Text that the username or the nickname of the creators must match. Example: `skincare`.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Key of the search, from the reply with the previous page. Omit it for the first page.
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }

    /// Ranges of the number of units sold by the creators, of which one must match.
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
}

impl Endpoint for SearchMarketplaceCreators {
    type Response = SearchMarketplaceCreatorsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchMarketplaceCreators";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202406/marketplace_creators/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("creators")
        .repeatable()
        .newer("v202608");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &one_of(&self.page_size, &[12, 20]));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("follower_demographics", &self.follower_demographics),
                ("gmv_ranges", &self.gmv_ranges),
                ("keyword", &self.keyword),
                ("search_key", &self.search_key),
                ("units_sold_ranges", &self.units_sold_ranges),
            ],
        );
    }
}

impl Paged for SearchMarketplaceCreators {
    type Item = MarketplaceCreatorSummary;

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
    /// Creators that match.
    pub creators: Vec<MarketplaceCreatorSummary>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Key of the search, to send with the request for the next page.
    pub search_key: Option<String>,
}

impl Fields for SearchMarketplaceCreatorsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creators", &mut self.creators),
                    ("next_page_token", &mut self.next_page_token),
                    ("search_key", &mut self.search_key),
                ],
            );
    }
}

debug_fields!(SearchMarketplaceCreatorsResponse);

/// A creator that matches, with figures of the last 30 days, unless stated otherwise; some figures are absent if the creator does not share them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketplaceCreatorSummary {
    /// Profile picture of the creator.
    pub avatar: Option<ImageUrl>,
    /// IDs of the main categories of products about which the creator posts.
    pub category_ids: Vec<CategoryId>,
    /// Number of followers of the creator.
    pub follower_count: Option<i64>,
    /// GMV of the creator; absent if the creator does not share precise figures.
    pub gmv: Option<Money>,
    /// Range of the GMV; only in the US, if the creator does not share precise figures.
    pub gmv_range: Option<MoneyRange>,
    /// GMV from LIVE sessions; absent if the creator does not share precise figures.
    pub live_gmv: Option<Money>,
    /// Display name of the creator.
    pub nickname: Option<String>,
    /// Market in which the creator may promote products.
    pub selection_region: Option<Region>,
    /// Range of the units that the creator has sold over all time; only in the US, and if the creator shares precise figures.
    pub units_sold_range: Option<UnitsSoldBounds>,
    /// Username of the creator.
    pub username: Option<String>,
    /// GMV from videos; absent if the creator does not share precise figures.
    pub video_gmv: Option<Money>,
    /// Average number of unique viewers per LIVE session that promotes products.
    pub avg_ec_live_uv: Option<i64>,
    /// Average number of views per video that promotes products.
    pub avg_ec_video_view_count: Option<i64>,
    /// Largest groups of followers.
    pub top_follower_demographics: Option<TopFollowerDemographics>,
}

impl Fields for MarketplaceCreatorSummary {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("category_ids", &mut self.category_ids),
                    ("follower_count", &mut self.follower_count),
                    ("gmv", &mut self.gmv),
                    ("gmv_range", &mut self.gmv_range),
                    ("live_gmv", &mut self.live_gmv),
                    ("nickname", &mut self.nickname),
                    ("selection_region", &mut self.selection_region),
                    ("units_sold_range", &mut self.units_sold_range),
                    ("username", &mut self.username),
                    ("video_gmv", &mut self.video_gmv),
                    ("avg_ec_live_uv", &mut self.avg_ec_live_uv),
                    ("avg_ec_video_view_count", &mut self.avg_ec_video_view_count),
                    ("top_follower_demographics", &mut self.top_follower_demographics),
                ],
            );
    }
}

debug_fields!(MarketplaceCreatorSummary);
