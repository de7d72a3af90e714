// @generated from specs/finance/202309/get_transactions_by_order.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTransactionsByOrder` and what only it uses.

use crate::__private::*;
use crate::api::finance::types::StatementTransaction;

/// Returns an order's sales, fees, shipping and refunds SKU by SKU, for shops of the US and the UK.
///
/// `GET /finance/202309/orders/{order_id}/statement_transactions`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetTransactionsByOrderResponse`].
/// There is a newer version: [`v202501`](crate::finance::v202501::get_transactions_by_order::GetTransactionsByOrder).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransactionsByOrder {
    pub order_id: String,
}

impl GetTransactionsByOrder {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

impl Endpoint for GetTransactionsByOrder {
    type Response = GetTransactionsByOrderResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetTransactionsByOrder";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202309/orders/{order_id}/statement_transactions";
    const META: OperationMeta = OperationMeta {
        newer: Some("v202501"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/finance/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/statement_transactions");
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetTransactionsByOrder`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTransactionsByOrderResponse {
    pub order_create_time: Option<Timestamp>,
    pub order_id: Option<String>,
    pub statement_transactions: Vec<StatementTransaction>,
}

impl Fields for GetTransactionsByOrderResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "order_create_time" => read(map, &mut self.order_create_time),
            "order_id" => read(map, &mut self.order_id),
            "statement_transactions" => read(map, &mut self.statement_transactions),
            _ => skip(map),
        }
    }
}
