// @generated from specs/order/202309/get_order_list.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetOrderList` and what only it uses.

use crate::__private::*;
use crate::api::types::{ShippingType, SortOrder};
use crate::api::order::types::{Order, OrderStatus};

/// Searches a shop's orders by status, time window, buyer or warehouse.
///
/// `POST /order/202309/orders/search`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.order.info`.
/// Answers [`GetOrderListResponse`], whose `orders` come in pages.
/// Sending it twice does no harm.
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-order-list-202309>
///
/// Documented errors: 36009003.
#[doc(alias = "get-order-list-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderList {
    /// From 1 to 100.
    pub page_size: i64,
    /// `DESC` when left out.
    pub sort_order: Option<SortOrder>,
    pub page_token: Option<String>,
    /// `create_time` when left out.
    pub sort_field: Option<OrderSortField>,
    /// `Order::user_id`.
    pub buyer_user_id: Option<String>,
    /// At or after this moment.
    pub create_time_ge: Option<Timestamp>,
    /// Before this moment; now, when left out.
    pub create_time_lt: Option<Timestamp>,
    /// Whether the buyer asked to cancel.
    pub is_buyer_request_cancel: Option<bool>,
    pub order_status: Option<OrderStatus>,
    /// Who ships; `TIKTOK_DIGITAL` needs no shipping.
    pub shipping_type: Option<ShippingType>,
    /// At or after this moment.
    pub update_time_ge: Option<Timestamp>,
    /// Before this moment; now, when left out.
    pub update_time_lt: Option<Timestamp>,
    /// Where multi-warehouse is on. At most 100 entries.
    pub warehouse_ids: Option<Vec<String>>,
}

impl GetOrderList {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            sort_order: None,
            page_token: None,
            sort_field: None,
            buyer_user_id: None,
            create_time_ge: None,
            create_time_lt: None,
            is_buyer_request_cancel: None,
            order_status: None,
            shipping_type: None,
            update_time_ge: None,
            update_time_lt: None,
            warehouse_ids: None,
        }
    }
    /// `DESC` when left out.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
    /// `create_time` when left out.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<OrderSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }
    /// `Order::user_id`.
    #[inline]
    pub fn buyer_user_id(mut self, buyer_user_id: impl Into<String>) -> Self {
        self.buyer_user_id = Some(buyer_user_id.into());
        self
    }
    /// At or after this moment.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }
    /// Before this moment; now, when left out.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }
    /// Whether the buyer asked to cancel.
    #[inline]
    pub fn is_buyer_request_cancel(mut self, is_buyer_request_cancel: bool) -> Self {
        self.is_buyer_request_cancel = Some(is_buyer_request_cancel);
        self
    }
    #[inline]
    pub fn order_status(mut self, order_status: impl Into<OrderStatus>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }
    /// Who ships; `TIKTOK_DIGITAL` needs no shipping.
    #[inline]
    pub fn shipping_type(mut self, shipping_type: impl Into<ShippingType>) -> Self {
        self.shipping_type = Some(shipping_type.into());
        self
    }
    /// At or after this moment.
    #[inline]
    pub fn update_time_ge(mut self, update_time_ge: impl Into<Timestamp>) -> Self {
        self.update_time_ge = Some(update_time_ge.into());
        self
    }
    /// Before this moment; now, when left out.
    #[inline]
    pub fn update_time_lt(mut self, update_time_lt: impl Into<Timestamp>) -> Self {
        self.update_time_lt = Some(update_time_lt.into());
        self
    }
    /// Where multi-warehouse is on. At most 100 entries.
    #[inline]
    pub fn warehouse_ids(
        mut self,
        warehouse_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.warehouse_ids = Some(warehouse_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetOrderList";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202309/orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.order.info"],
        errors: &[36009003],
        pages: Some("orders"),
        repeatable: true,
        page: Some("https://partner.tiktokshop.com/docv2/page/get-order-list-202309"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("buyer_user_id", &self.buyer_user_id);
        body.field("create_time_ge", &self.create_time_ge);
        body.field("create_time_lt", &self.create_time_lt);
        body.field("is_buyer_request_cancel", &self.is_buyer_request_cancel);
        body.field("order_status", &self.order_status);
        body.field("shipping_type", &self.shipping_type);
        body.field("update_time_ge", &self.update_time_ge);
        body.field("update_time_lt", &self.update_time_lt);
        body.field("warehouse_ids", &self.warehouse_ids);
    }
}

impl Paged for GetOrderList {
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

/// What [`GetOrderList`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    pub next_page_token: Option<String>,
    pub orders: Vec<Order>,
    /// Over all pages.
    pub total_count: Option<i64>,
}

impl Fields for GetOrderListResponse {
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

#[derive(Clone)]
#[non_exhaustive]
pub enum OrderSortField {
    CreateTime,
    UpdateTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrderSortField {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("create_time", Self::CreateTime),
        ("update_time", Self::UpdateTime),
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

open_enum!(OrderSortField, Write);
