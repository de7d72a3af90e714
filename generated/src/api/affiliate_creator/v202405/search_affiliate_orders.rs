// @generated from specs/affiliate_creator/202405/search_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchAffiliateOrders` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::AffiliateOrder;

/// Lists all orders that the creator brought about, only by id and product.
///
/// `POST /affiliate_creator/202405/orders/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`SearchAffiliateOrdersResponse`]; `orders` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202410`](crate::affiliate_creator::v202410::search_affiliate_orders::SearchAffiliateOrders).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAffiliateOrders {
    pub page_token: Option<String>,
    /// From 1 to 50.
    pub page_size: i64,
}

impl SearchAffiliateOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
        }
    }

    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for SearchAffiliateOrders {
    type Response = SearchAffiliateOrdersResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202405/orders/search";
    const META: OperationMeta = OperationMeta::NONE
        .pages("orders")
        .repeatable()
        .newer("v202410");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=50));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }
}

impl Paged for SearchAffiliateOrders {
    type Item = AffiliateOrder;

    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }

    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }

    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<AffiliateOrder> {
        response.orders
    }

    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

/// The response to [`SearchAffiliateOrders`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAffiliateOrdersResponse {
    pub next_page_token: Option<String>,
    pub orders: Vec<AffiliateOrder>,
    /// Orders, not their lines.
    pub total_count: Option<i64>,
}

impl Fields for SearchAffiliateOrdersResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "next_page_token" => read(map, &mut self.next_page_token),
            "orders" => read(map, &mut self.orders),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}
