// @generated from specs/order/202309/get_privileged_order_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetPrivilegedOrderDetail` and what only it uses.

use crate::__private::*;
use crate::api::order::types::Order;

/// Returns up to 50 orders in full, looked up by their ids with privileged access.
///
/// `GET /order/202309/privileged_orders`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetPrivilegedOrderDetailResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPrivilegedOrderDetail {
    /// At most 50 entries.
    pub ids: Vec<String>,
}

impl GetPrivilegedOrderDetail {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetPrivilegedOrderDetail {
    type Response = GetPrivilegedOrderDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetPrivilegedOrderDetail";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/order/202309/privileged_orders";
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("ids", &self.ids);
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetPrivilegedOrderDetail`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrivilegedOrderDetailResponse {
    pub orders: Vec<Order>,
}

impl Fields for GetPrivilegedOrderDetailResponse {
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
