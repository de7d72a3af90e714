// @generated from specs/affiliate_creator/202410/search_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchAffiliateOrders` and what only it uses.

use crate::__private::*;
use crate::api::affiliate_creator::types::{OrderStatus, Sku};

/// Searches orders that the creator brought about by creation time, with SKUs, attribution and commissions.
///
/// `POST /affiliate_creator/202410/orders/search`
///
/// Takes a creator's token, as `client.creator(…)` brings it.
/// Scope: `creator.affiliate_collaboration.read`.
/// Answers [`SearchAffiliateOrdersResponse`], whose `orders` come in pages.
/// Sending it twice does no harm.
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/search-creator-affiliate-orders-202410>
#[doc(alias = "search-creator-affiliate-orders-202410")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAffiliateOrders {
    pub page_token: Option<String>,
    /// Counts SKUs; an order of several may stretch over pages. From 1 to 100.
    pub page_size: i64,
    /// Created at or after this moment.
    pub create_time_ge: Option<Timestamp>,
    /// Created before this moment; give both ends, and the same for every page.
    pub create_time_lt: Option<Timestamp>,
}

impl SearchAffiliateOrders {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            create_time_ge: None,
            create_time_lt: None,
        }
    }
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
    /// Created at or after this moment.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }
    /// Created before this moment; give both ends, and the same for every page.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }
}

impl Endpoint for SearchAffiliateOrders {
    type Response = SearchAffiliateOrdersResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;
    const NAME: &'static str = "SearchAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202410/orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta {
        scopes: &["creator.affiliate_collaboration.read"],
        pages: Some("orders"),
        repeatable: true,
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/search-creator-affiliate-orders-202410",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("create_time_ge", &self.create_time_ge);
        body.field("create_time_lt", &self.create_time_lt);
    }
}

impl Paged for SearchAffiliateOrders {
    type Item = Order;
    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }
    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
    #[inline]
    fn items(response: Self::Response) -> Vec<Order> {
        response.orders
    }
    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Order {
    pub create_time: Option<Timestamp>,
    pub delivery_time: Option<Timestamp>,
    pub id: Option<String>,
    pub skus: Vec<Sku>,
    /// Until it is `SETTLED`, commissions are estimates.
    pub status: Option<OrderStatus>,
}

impl Fields for Order {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "create_time" => read(map, &mut self.create_time),
            "delivery_time" => read(map, &mut self.delivery_time),
            "id" => read(map, &mut self.id),
            "skus" => read(map, &mut self.skus),
            "status" => read(map, &mut self.status),
            _ => skip(map),
        }
    }
}

/// What [`SearchAffiliateOrders`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAffiliateOrdersResponse {
    /// Good for the same times alone; empty on the last page.
    pub next_page_token: Option<String>,
    pub orders: Vec<Order>,
    /// SKUs, not orders.
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
