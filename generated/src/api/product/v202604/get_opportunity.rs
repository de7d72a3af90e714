// @generated from specs/product/202604/get_opportunity.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOpportunity`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::{CategoryId, OpportunityId};
use crate::api::product::types::{CompetitorCount, OpportunityType, ReferenceSource};

/// Returns an opportunity, which is a product, search word or category in demand, with the recommended action, the requirements for products, and figures about its content, market and competition. [`SubmitProductToOpportunity`](crate::product::SubmitProductToOpportunity) submits a product to it.
///
/// `GET /product/202604/opportunities/{opportunity_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetOpportunityResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetOpportunity;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetOpportunity::new("7291038462918475265")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetOpportunityDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOpportunity {
    /// Opportunity ID, from [`ListOpportunities`](crate::product::ListOpportunities). Example: `7291038462918475265`.
    pub opportunity_id: OpportunityId,
    /// Language of the texts.
    pub locale: Option<Locale>,
}

impl GetOpportunity {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(opportunity_id: impl Into<OpportunityId>) -> Self {
        Self {
            opportunity_id: opportunity_id.into(),
            locale: None,
        }
    }

    /// Language of the texts.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetOpportunity {
    type Response = GetOpportunityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOpportunity";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202604/opportunities/{opportunity_id}";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202604/opportunities/");
        path.id("opportunity_id", &self.opportunity_id);
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetOpportunity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpportunityResponse {
    /// The requested opportunity.
    pub opportunity: Option<OpportunityDetail>,
}

impl Fields for GetOpportunityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("opportunity", &mut self.opportunity)]);
    }
}

debug_fields!(GetOpportunityResponse);

/// What the seller should list.
#[non_exhaustive]
pub enum ActionType {
    /// The same product. Sent as `LIST_SAME`.
    ListSame,
    /// A similar product. Sent as `LIST_SIMILAR`.
    ListSimilar,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ActionType {
    const TEXTS: &'static [&'static str] = &["LIST_SAME", "LIST_SIMILAR"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ListSame,
            Ok(_) => Self::ListSimilar,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ListSame => Ok(0),
            Self::ListSimilar => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ActionType, Read);

/// Views of videos about an opportunity, with the most popular hashtag and videos.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentMetrics {
    /// Views of all short videos about the opportunity so far. JSON name: `video_view_pv`.
    pub video_views: Option<String>,
    /// Views of shoppable videos from searches in the last 30 days, rounded down, such as `<100`, `300+`, `12k+`, `1M+` or `100M+`. JSON name: `shoppable_video_search_pv`.
    pub shoppable_video_searches: Option<String>,
    /// Hashtag with the most views among videos about the product.
    pub trending_hashtag: Option<String>,
    /// URLs of the 10 most viewed shoppable videos about the product, the most viewed first.
    pub top_shoppable_video_links: Vec<String>,
}

impl Fields for ContentMetrics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("video_view_pv", &mut self.video_views),
                    ("shoppable_video_search_pv", &mut self.shoppable_video_searches),
                    ("trending_hashtag", &mut self.trending_hashtag),
                    ("top_shoppable_video_links", &mut self.top_shoppable_video_links),
                ],
            );
    }
}

debug_fields!(ContentMetrics);

/// What products for the opportunity must fulfill.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingCriteria {
    /// Brand that the product must have.
    pub product_brand: Option<String>,
    /// Category that the product must have.
    pub product_category: Option<String>,
    /// Status that the product must have.
    pub product_status: Option<OpportunityProductStatus>,
    /// Keywords that the title, attributes, description or other content must contain, separated by commas.
    pub keywords: Option<String>,
}

impl Fields for ListingCriteria {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_brand", &mut self.product_brand),
                    ("product_category", &mut self.product_category),
                    ("product_status", &mut self.product_status),
                    ("keywords", &mut self.keywords),
                ],
            );
    }
}

debug_fields!(ListingCriteria);

/// The popularity of a product.
#[non_exhaustive]
pub enum MarketBuzz {
    /// Hot, the highest. Sent as `HOT`.
    Hot,
    /// High. Sent as `HIGH`.
    High,
    /// Medium. Sent as `MEDIUM`.
    Medium,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MarketBuzz {
    const TEXTS: &'static [&'static str] = &["HOT", "HIGH", "MEDIUM"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Hot,
            Ok(1) => Self::High,
            Ok(_) => Self::Medium,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Hot => Ok(0),
            Self::High => Ok(1),
            Self::Medium => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MarketBuzz, Read);

/// Demand and competition in the market of the opportunity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketMetrics {
    /// Estimated units sold in the market in the last 30 days, rounded down, such as `<100`, `300+`, `12k+`, `1M+` or `100M+`. JSON name: `est_market_sales_volume`.
    pub estimated_market_sales_volume: Option<String>,
    /// Estimated sales in the market in the last 30 days, in US dollars and rounded down, such as `<100`, `300+`, `12k+`, `1M+` or `100M+`. JSON name: `est_market_gmv`.
    pub estimated_market_gmv: Option<String>,
    /// Popularity of the product.
    pub market_buzz: Option<MarketBuzz>,
    /// Number of searches on TikTok Shop, rounded to a whole number.
    pub search_volume: Option<Decimal>,
    /// Words that buyers search for on TikTok Shop, separated by commas.
    pub search_keyword: Option<String>,
    /// Rough number of competing products that were listed in the last 30 days, such as `< 10` or `100+`.
    pub competitor_product_count: Option<CompetitorCount>,
    /// Number of competing sellers whose products are listed at present.
    pub competitor_seller_count: Option<Decimal>,
}

impl Fields for MarketMetrics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("est_market_sales_volume", &mut self.estimated_market_sales_volume),
                    ("est_market_gmv", &mut self.estimated_market_gmv),
                    ("market_buzz", &mut self.market_buzz),
                    ("search_volume", &mut self.search_volume),
                    ("search_keyword", &mut self.search_keyword),
                    ("competitor_product_count", &mut self.competitor_product_count),
                    ("competitor_seller_count", &mut self.competitor_seller_count),
                ],
            );
    }
}

debug_fields!(MarketMetrics);

/// Type, status, title, category and other basic data of an opportunity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpportunityBasics {
    /// Type of the opportunity.
    pub opportunity_type: Option<OpportunityType>,
    /// Whether products can still be submitted.
    pub status: Option<OpportunityStatus>,
    /// When the opportunity was created.
    pub create_time: Option<Timestamp>,
    /// When the opportunity expires.
    pub expire_time: Option<Timestamp>,
    /// Title of the opportunity.
    pub title: Option<String>,
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
    /// Reference price or range of prices, with the currency sign and three decimals. Empty if there is none.
    pub reference_price: Option<String>,
    /// URLs of images of the product to list.
    pub reference_images: Vec<String>,
    /// Brand that submitted products must have. JSON name: `brand_info`.
    pub brand_requirement: Option<String>,
    /// Rewards for a listing, separated by commas and translated if possible. JSON name: `reward_info`.
    pub rewards: Option<String>,
    /// Why TikTok recommends the opportunity. JSON name: `recom_info`.
    pub recommendation_reason: Option<String>,
    /// Tags for display, separated by commas and translated if possible; see `tag_codes`.
    pub tags: Option<String>,
    /// Codes of the tags, such as `core_product`. They differ by seller and market.
    pub tag_codes: Vec<String>,
    /// ID of the product on the platform `reference_source`.
    pub external_product_id: Option<String>,
    /// Platform of `external_product_id`; absent without it.
    pub reference_source: Option<ReferenceSource>,
}

impl Fields for OpportunityBasics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("opportunity_type", &mut self.opportunity_type),
                    ("status", &mut self.status),
                    ("create_time", &mut self.create_time),
                    ("expire_time", &mut self.expire_time),
                    ("title", &mut self.title),
                    ("category_id_level_1", &mut self.category_id_level_1),
                    ("category_id_level_2", &mut self.category_id_level_2),
                    ("category_id_level_3", &mut self.category_id_level_3),
                    ("category_name_level_1", &mut self.category_name_level_1),
                    ("category_name_level_2", &mut self.category_name_level_2),
                    ("category_name_level_3", &mut self.category_name_level_3),
                    ("reference_price", &mut self.reference_price),
                    ("reference_images", &mut self.reference_images),
                    ("brand_info", &mut self.brand_requirement),
                    ("reward_info", &mut self.rewards),
                    ("recom_info", &mut self.recommendation_reason),
                    ("tags", &mut self.tags),
                    ("tag_codes", &mut self.tag_codes),
                    ("external_product_id", &mut self.external_product_id),
                    ("reference_source", &mut self.reference_source),
                ],
            );
    }
}

debug_fields!(OpportunityBasics);

/// An opportunity with its requirements and market figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpportunityDetail {
    /// Opportunity ID.
    pub id: Option<OpportunityId>,
    /// Whether the seller should list the same product or a similar one.
    pub action_type: Option<ActionType>,
    /// What a submitted product must fulfill.
    pub listing_criteria: Option<ListingCriteria>,
    /// Views and most popular content of videos about the opportunity. JSON name: `content_data`.
    pub content_metrics: Option<ContentMetrics>,
    /// Figures about the market of the opportunity. JSON name: `market_data`.
    pub market_metrics: Option<MarketMetrics>,
    /// Basic data of the opportunity. JSON name: `basic_info`.
    pub basics: Option<OpportunityBasics>,
}

impl Fields for OpportunityDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("action_type", &mut self.action_type),
                    ("listing_criteria", &mut self.listing_criteria),
                    ("content_data", &mut self.content_metrics),
                    ("market_data", &mut self.market_metrics),
                    ("basic_info", &mut self.basics),
                ],
            );
    }
}

debug_fields!(OpportunityDetail);

/// The status that a product must have to be submitted.
#[non_exhaustive]
pub enum OpportunityProductStatus {
    /// The product must be live. Sent as `LIVE`.
    Live,
    /// The product must be a draft. Sent as `DRAFT`.
    Draft,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpportunityProductStatus {
    const TEXTS: &'static [&'static str] = &["LIVE", "DRAFT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Live,
            Ok(_) => Self::Draft,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Live => Ok(0),
            Self::Draft => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OpportunityProductStatus, Read);

/// Whether products can still be submitted to an opportunity.
#[non_exhaustive]
pub enum OpportunityStatus {
    /// Products can be submitted. Sent as `ACTIVE`.
    Active,
    /// The opportunity has expired. Sent as `EXPIRED`.
    Expired,
    /// The seller has submitted a product. Sent as `FULFILLED`.
    Fulfilled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpportunityStatus {
    const TEXTS: &'static [&'static str] = &["ACTIVE", "EXPIRED", "FULFILLED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Active,
            Ok(1) => Self::Expired,
            Ok(_) => Self::Fulfilled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Active => Ok(0),
            Self::Expired => Ok(1),
            Self::Fulfilled => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OpportunityStatus, Read);
