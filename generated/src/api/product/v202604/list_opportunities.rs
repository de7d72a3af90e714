// @generated from specs/product/202604/list_opportunities.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ListOpportunities`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::{CategoryId, OpportunityId};
use crate::api::product::types::{CompetitorCount, OpportunityType, ReferenceSource};

/// Lists products, search words and categories in demand that TikTok suggests to the seller (opportunities), ranked by TikTok. [`SubmitProductToOpportunity`](crate::product::SubmitProductToOpportunity) submits a product to one.
///
/// `POST /product/202604/opportunities/query`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ListOpportunitiesResponse`]; `data.opportunities` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::ListOpportunities;
 use tiktok_shop::product::types::OpportunityType;

 let shop = client.seller(token).shop(cipher);
 let mut opportunities = shop.items(ListOpportunities::new(10, OpportunityType::Product));
 while let Some(opportunity) = opportunities.try_next().await? {
     println!("{opportunity:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOpportunities {
    /// Largest number of items on a page.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Language of the texts.
    pub locale: Option<Locale>,
    /// Type of the opportunities to find. The result is empty if sellers in the market cannot submit products for the type. Accepts `PRODUCT`, `KEYWORD` or `CATEGORY`.
    pub opportunity_type: OpportunityType,
    /// Category IDs, from [`GetCategories`](crate::product::GetCategories); only opportunities in these categories are returned, or in all if the list is empty.
    pub category_ids: Option<Vec<CategoryId>>,
    /// Inclusive lower bound of the creation time.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time.
    pub create_time_lt: Option<Timestamp>,
    /// Tag codes in lower case, as in `ListedOpportunity::tag_codes`; only opportunities with these tags are returned. `core_product` and `top_product` require the type `PRODUCT`, and not all sellers and markets have them. At most 20 entries.
    pub tag_codes: Option<Vec<String>>,
}

impl ListOpportunities {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64, opportunity_type: impl Into<OpportunityType>) -> Self {
        Self {
            page_size,
            page_token: None,
            locale: None,
            opportunity_type: opportunity_type.into(),
            category_ids: None,
            create_time_ge: None,
            create_time_lt: None,
            tag_codes: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Language of the texts.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Category IDs, from [`GetCategories`](crate::product::GetCategories); only opportunities in these categories are returned, or in all if the list is empty.
    #[inline]
    pub fn category_ids(
        mut self,
        category_ids: impl IntoIterator<Item = impl Into<CategoryId>>,
    ) -> Self {
        self.category_ids = Some(category_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Inclusive lower bound of the creation time.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// Tag codes in lower case, as in `ListedOpportunity::tag_codes`; only opportunities with these tags are returned. `core_product` and `top_product` require the type `PRODUCT`, and not all sellers and markets have them. At most 20 entries.
    #[inline]
    pub fn tag_codes(
        mut self,
        tag_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_codes = Some(tag_codes.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for ListOpportunities {
    type Response = ListOpportunitiesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ListOpportunities";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202604/opportunities/query";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("data.opportunities")
        .repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                (
                    "opportunity_type",
                    &one_of(&self.opportunity_type, &["PRODUCT", "KEYWORD", "CATEGORY"]),
                ),
                ("category_ids", &self.category_ids),
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
                ("tag_codes", &within(&self.tag_codes, ..=20)),
            ],
        );
    }
}

impl Paged for ListOpportunities {
    type Item = ListedOpportunity;

    const DEPTH: usize = 1;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.data.as_ref().and_then(|object| object.total_count));
        cursor
            .token(
                &mut self.page_token,
                response
                    .data
                    .as_ref()
                    .and_then(|object| object.next_page_token.as_deref()),
            );
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.data.map(|object| object.opportunities).unwrap_or_default()
    }
}

/// The response to [`ListOpportunities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpportunitiesResponse {
    /// A page of opportunities.
    pub data: Option<OpportunityPage>,
}

impl Fields for ListOpportunitiesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(ListOpportunitiesResponse);

/// An opportunity that the list contains.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedOpportunity {
    /// Opportunity ID.
    pub id: Option<OpportunityId>,
    /// Title of the opportunity.
    pub title: Option<String>,
    /// URLs of images of the product to list.
    pub reference_images: Vec<String>,
    /// ID of the first-level category on TikTok Shop.
    pub category_id_level_1: Option<CategoryId>,
    /// ID of the second-level category on TikTok Shop.
    pub category_id_level_2: Option<CategoryId>,
    /// ID of the third-level category on TikTok Shop.
    pub category_id_level_3: Option<CategoryId>,
    /// Name of the category on the first level.
    pub category_name_level_1: Option<String>,
    /// Name of the category on the second level.
    pub category_name_level_2: Option<String>,
    /// Name of the category on the third level.
    pub category_name_level_3: Option<String>,
    /// Whether the seller saved the opportunity.
    pub is_collected: Option<bool>,
    /// Words that buyers search for on TikTok Shop, separated by commas.
    pub query_words: Option<String>,
    /// Type of the opportunity.
    pub opportunity_type: Option<OpportunityType>,
    /// Brand of the products that the opportunity asks for.
    pub brand_name: Option<String>,
    /// When the opportunity was created.
    pub create_time: Option<Timestamp>,
    /// When the opportunity expires.
    pub expire_time: Option<Timestamp>,
    /// Estimated units sold in the market in the last 30 days, rounded down, such as `<100`, `300+`, `12k+`, `1M+` or `100M+`. JSON name: `est_market_sales_volume`.
    pub estimated_market_sales_volume: Option<String>,
    /// Estimated sales in the market in the last 30 days, in US dollars and rounded down, such as `<100`, `300+`, `12k+`, `1M+` or `100M+`. JSON name: `est_market_gmv`.
    pub estimated_market_gmv: Option<String>,
    /// Number of searches on TikTok Shop, rounded to a whole number.
    pub search_volume: Option<Decimal>,
    /// Rough number of competing products that were listed in the last 30 days, such as `< 10` or `100+`.
    pub competitor_product_count: Option<CompetitorCount>,
    /// Views of all short videos about the opportunity so far. JSON name: `video_view_pv`.
    pub video_views: Option<String>,
    /// Tags for display, separated by commas and translated if possible; see `tag_codes`.
    pub tags: Option<String>,
    /// Codes of the tags, such as `core_product`. They differ by seller and market.
    pub tag_codes: Vec<String>,
    /// Rewards for a listing, separated by commas and translated if possible. JSON name: `reward_info`.
    pub rewards: Option<String>,
    /// ID of the product on the platform `reference_source`.
    pub external_product_id: Option<String>,
    /// Platform of `external_product_id`; absent without it.
    pub reference_source: Option<ReferenceSource>,
}

impl Fields for ListedOpportunity {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("title", &mut self.title),
                    ("reference_images", &mut self.reference_images),
                    ("category_id_level_1", &mut self.category_id_level_1),
                    ("category_id_level_2", &mut self.category_id_level_2),
                    ("category_id_level_3", &mut self.category_id_level_3),
                    ("category_name_level_1", &mut self.category_name_level_1),
                    ("category_name_level_2", &mut self.category_name_level_2),
                    ("category_name_level_3", &mut self.category_name_level_3),
                    ("is_collected", &mut self.is_collected),
                    ("query_words", &mut self.query_words),
                    ("opportunity_type", &mut self.opportunity_type),
                    ("brand_name", &mut self.brand_name),
                    ("create_time", &mut self.create_time),
                    ("expire_time", &mut self.expire_time),
                    ("est_market_sales_volume", &mut self.estimated_market_sales_volume),
                    ("est_market_gmv", &mut self.estimated_market_gmv),
                    ("search_volume", &mut self.search_volume),
                    ("competitor_product_count", &mut self.competitor_product_count),
                    ("video_view_pv", &mut self.video_views),
                    ("tags", &mut self.tags),
                    ("tag_codes", &mut self.tag_codes),
                    ("reward_info", &mut self.rewards),
                    ("external_product_id", &mut self.external_product_id),
                    ("reference_source", &mut self.reference_source),
                ],
            );
    }
}

debug_fields!(ListedOpportunity);

/// A page of the opportunities.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpportunityPage {
    /// Matching opportunities.
    pub opportunities: Vec<ListedOpportunity>,
    /// Token of the next page; absent on the last page.
    pub next_page_token: Option<String>,
    /// Approximate number of matching opportunities.
    pub total_count: Option<i64>,
}

impl Fields for OpportunityPage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("opportunities", &mut self.opportunities),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(OpportunityPage);
