// @generated from specs/finance/202501/get_transactions_by_order.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTransactionsByOrder` and what only it uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::finance::types::{
    FeeTaxBreakdown, RevenueBreakdown, ShippingCostBreakdown,
};

/// Returns what an order was settled for SKU by SKU, with revenue, shipping costs, fees and taxes, from July 2023 on.
///
/// `GET /finance/202501/orders/{order_id}/statement_transactions`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.finance.info`.
/// Answers [`GetTransactionsByOrderResponse`].
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-transactions-by-order-202501>
///
/// Documented errors: 36009003.
#[doc(alias = "get-transactions-by-order-202501")]
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
    const PATH: &'static str = "/finance/202501/orders/{order_id}/statement_transactions";
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.finance.info"],
        errors: &[36009003],
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/get-transactions-by-order-202501",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/finance/202501/orders/");
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
    pub currency: Option<Currency>,
    /// Without shipping.
    pub fee_tax_amount: Option<Decimal>,
    pub order_create_time: Option<Timestamp>,
    pub order_id: Option<String>,
    /// Net sales.
    pub revenue_amount: Option<Decimal>,
    /// Revenue less shipping costs, fees and taxes.
    pub settlement_amount: Option<Decimal>,
    /// As of settlement.
    pub shipping_cost_amount: Option<Decimal>,
    pub sku_transactions: Vec<SkuTransaction>,
    /// Of `sku_transactions`.
    pub total_count: Option<i64>,
}

impl Fields for GetTransactionsByOrderResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "currency" => read(map, &mut self.currency),
            "fee_and_tax_amount" => read(map, &mut self.fee_tax_amount),
            "order_create_time" => read(map, &mut self.order_create_time),
            "order_id" => read(map, &mut self.order_id),
            "revenue_amount" => read(map, &mut self.revenue_amount),
            "settlement_amount" => read(map, &mut self.settlement_amount),
            "shipping_cost_amount" => read(map, &mut self.shipping_cost_amount),
            "sku_transactions" => read(map, &mut self.sku_transactions),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuTransaction {
    /// What `fee_tax_breakdown` adds up to, without shipping.
    pub fee_tax_amount: Option<Decimal>,
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    pub product_name: Option<String>,
    /// As settled with this order.
    pub quantity: Option<Decimal>,
    /// What `revenue_breakdown` adds up to.
    pub revenue_amount: Option<Decimal>,
    pub revenue_breakdown: Option<RevenueBreakdown>,
    pub settlement_amount: Option<Decimal>,
    /// What `shipping_cost_breakdown` adds up to.
    pub shipping_cost_amount: Option<Decimal>,
    pub shipping_cost_breakdown: Option<ShippingCostBreakdown>,
    pub sku_id: Option<String>,
    pub sku_name: Option<String>,
    /// What `GetTransactionsByStatement` takes.
    pub statement_id: Option<String>,
}

impl Fields for SkuTransaction {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "fee_tax_amount" => read(map, &mut self.fee_tax_amount),
            "fee_tax_breakdown" => read(map, &mut self.fee_tax_breakdown),
            "product_name" => read(map, &mut self.product_name),
            "quantity" => read(map, &mut self.quantity),
            "revenue_amount" => read(map, &mut self.revenue_amount),
            "revenue_breakdown" => read(map, &mut self.revenue_breakdown),
            "settlement_amount" => read(map, &mut self.settlement_amount),
            "shipping_cost_amount" => read(map, &mut self.shipping_cost_amount),
            "shipping_cost_breakdown" => read(map, &mut self.shipping_cost_breakdown),
            "sku_id" => read(map, &mut self.sku_id),
            "sku_name" => read(map, &mut self.sku_name),
            "statement_id" => read(map, &mut self.statement_id),
            _ => skip(map),
        }
    }
}
