// @generated from specs/affiliate_creator/202505/search_traced_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchTracedAffiliateOrders` and what only it uses.

use crate::__private::*;
use crate::api::affiliate_creator::types::{OrderStatus, Sku};

/// Searches orders that the creator brought about by creation, payment, delivery or settlement, with the trace of their link.
///
/// `POST /affiliate_creator/202505/orders/trace/search`
///
/// Takes a creator's token, as `client.creator(…)` brings it.
/// Scope: `creator.affiliate.share_link.read`.
/// Answers [`SearchTracedAffiliateOrdersResponse`], whose `orders` come in pages.
/// Sending it twice does no harm.
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/creator-search-affiliate-trace-orders-202505>
///
/// Documented errors: 36009003.
#[doc(alias = "creator-search-affiliate-trace-orders-202505")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTracedAffiliateOrders {
    pub page_token: Option<String>,
    /// From 1 to 100.
    pub page_size: i64,
    /// At or after this moment.
    pub time_ge: TimestampMillis,
    /// Before this moment.
    pub time_lt: TimestampMillis,
    /// Which moment `time_ge` and `time_lt` compare. `CREATE_TIME` when left out.
    pub time_type: Option<TimeType>,
}

impl SearchTracedAffiliateOrders {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        page_size: i64,
        time_ge: impl Into<TimestampMillis>,
        time_lt: impl Into<TimestampMillis>,
    ) -> Self {
        Self {
            page_token: None,
            page_size,
            time_ge: time_ge.into(),
            time_lt: time_lt.into(),
            time_type: None,
        }
    }
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
    /// Which moment `time_ge` and `time_lt` compare. `CREATE_TIME` when left out.
    #[inline]
    pub fn time_type(mut self, time_type: impl Into<TimeType>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }
}

impl Endpoint for SearchTracedAffiliateOrders {
    type Response = SearchTracedAffiliateOrdersResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;
    const NAME: &'static str = "SearchTracedAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202505/orders/trace/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta {
        scopes: &["creator.affiliate.share_link.read"],
        errors: &[36009003],
        pages: Some("orders"),
        repeatable: true,
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/creator-search-affiliate-trace-orders-202505",
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
        body.field("time_ge", &self.time_ge);
        body.field("time_lt", &self.time_lt);
        body.field("time_type", &self.time_type);
    }
}

impl Paged for SearchTracedAffiliateOrders {
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

/// What [`SearchTracedAffiliateOrders`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchTracedAffiliateOrdersResponse {
    pub next_page_token: Option<String>,
    pub orders: Vec<Order>,
    pub total_count: Option<i64>,
}

impl Fields for SearchTracedAffiliateOrdersResponse {
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

/// Which moment of an order the search goes by.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeType {
    PayTime,
    DeliveryTime,
    SettleTime,
    CreateTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TimeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PAY_TIME", Self::PayTime),
        ("DELIVERY_TIME", Self::DeliveryTime),
        ("SETTLE_TIME", Self::SettleTime),
        ("CREATE_TIME", Self::CreateTime),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(TimeType, Write);
