// @generated from specs/order/202309/get_order_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetOrderDetail` and what only it uses.

use crate::__private::*;
use crate::api::order::types::Order;

/// Returns up to 50 orders in full, looked up by their ids.
///
/// `GET /order/202309/orders`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetOrderDetailResponse`].
/// There is a newer version: [`v202507`](crate::order::v202507::get_order_detail::GetOrderDetail).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderDetail {
    /// At most 50 entries.
    pub ids: Vec<String>,
}

impl GetOrderDetail {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetOrderDetail {
    type Response = GetOrderDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetOrderDetail";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/order/202309/orders";
    const META: OperationMeta = OperationMeta {
        newer: Some("v202507"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("ids", &self.ids);
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetOrderDetail`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailResponse {
    pub orders: Vec<Order>,
}

impl Fields for GetOrderDetailResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "orders" => read(map, &mut self.orders),
            _ => skip(map),
        }
    }
}
