// @generated from specs/product/202409/search_opportunities.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchOpportunities`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::OpportunityId;
use crate::api::product::types::OpportunityType;

/// Returns details of up to 10 product opportunities, such as their tags and benefits. [`SearchCandidateProducts`](crate::product::SearchCandidateProducts) returns their IDs.
///
/// `POST /product/202409/opportunities/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchOpportunitiesResponse`]; `opportunities` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SearchOpportunities;

 let shop = client.seller(token).shop(cipher);
 let mut opportunities = shop.items(SearchOpportunities::new(10));
 while let Some(opportunity) = opportunities.try_next().await? {
     println!("{opportunity:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchOpportunities {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Opportunity IDs, from [`SearchCandidateProducts`](crate::product::SearchCandidateProducts). At most 10 entries.
    pub opportunity_ids: Option<Vec<OpportunityId>>,
}

impl SearchOpportunities {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            opportunity_ids: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Opportunity IDs, from [`SearchCandidateProducts`](crate::product::SearchCandidateProducts). At most 10 entries.
    #[inline]
    pub fn opportunity_ids(
        mut self,
        opportunity_ids: impl IntoIterator<Item = impl Into<OpportunityId>>,
    ) -> Self {
        self.opportunity_ids = Some(
            opportunity_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for SearchOpportunities {
    type Response = SearchOpportunitiesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchOpportunities";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202409/opportunities/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.pages("opportunities").repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("opportunity_ids", &within(&self.opportunity_ids, ..=10))]);
    }
}

impl Paged for SearchOpportunities {
    type Item = SearchedOpportunity;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.opportunities
    }
}

/// The response to [`SearchOpportunities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOpportunitiesResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Requested opportunities.
    pub opportunities: Vec<SearchedOpportunity>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchOpportunitiesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("opportunities", &mut self.opportunities),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchOpportunitiesResponse);

/// A tag about the demand in the market.
#[non_exhaustive]
pub enum OpportunityTag {
    /// A bestseller on TikTok Shop. Sent as `TIKTOKSHOP_HOT_SELLING`.
    HotOnTiktokShop,
    /// Popular on TikTok Shop. Sent as `POPULAR_IN_TIKTOKSHOP`.
    PopularOnTiktokShop,
    /// Popular on several marketplaces. Sent as `POPULAR_IN_MARKETPLACES`.
    PopularOnMarketplaces,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpportunityTag {
    const TEXTS: &'static [&'static str] = &[
        "TIKTOKSHOP_HOT_SELLING",
        "POPULAR_IN_TIKTOKSHOP",
        "POPULAR_IN_MARKETPLACES",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::HotOnTiktokShop,
            Ok(1) => Self::PopularOnTiktokShop,
            Ok(_) => Self::PopularOnMarketplaces,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::HotOnTiktokShop => Ok(0),
            Self::PopularOnTiktokShop => Ok(1),
            Self::PopularOnMarketplaces => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OpportunityTag, Read);

/// An opportunity with its benefits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedOpportunity {
    /// Calls to action for the seller, each with the benefit of taking part.
    pub benefits: Vec<String>,
    /// When the opportunity was created.
    pub create_time: Option<Timestamp>,
    /// Opportunity ID.
    pub id: Option<OpportunityId>,
    /// Tags about the demand in the market.
    pub tags: Vec<OpportunityTag>,
    /// Whether the opportunity is about a product or a leaf category, and so which products can apply for it.
    pub r#type: Option<OpportunityType>,
    /// When the opportunity last changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for SearchedOpportunity {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("benefits", &mut self.benefits),
                    ("create_time", &mut self.create_time),
                    ("id", &mut self.id),
                    ("tags", &mut self.tags),
                    ("type", &mut self.r#type),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(SearchedOpportunity);
