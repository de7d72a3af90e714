// @generated from specs/finance/202507/get_unsettled_transactions.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetUnsettledTransactions` and what only it uses.

use crate::__private::*;
use crate::api::types::{Currency, SortOrder};
use crate::api::finance::types::{
    FeeTaxBreakdown, RevenueBreakdown, SettlementStatus, ShippingCostBreakdown,
    TransactionSortField, TransactionType,
};

/// Lists orders and adjustments since 2025 that await settlement, with amounts that are estimates.
///
/// `GET /finance/202507/orders/unsettled`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.finance.info`.
/// Answers [`GetUnsettledTransactionsResponse`], whose `transactions` come in pages.
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-unsettled-transactions-202507>
///
/// Documented errors: 36009003.
#[doc(alias = "get-unsettled-transactions-202507")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUnsettledTransactions {
    pub page_token: Option<String>,
    /// From 1 to 100. `20` when left out.
    pub page_size: Option<i64>,
    /// `order_create_time`.
    pub sort_field: TransactionSortField,
    /// `ASC` when left out.
    pub sort_order: Option<SortOrder>,
    /// At or after this moment, in 2025 or later.
    pub search_time_ge: Option<Timestamp>,
    /// Before this moment.
    pub search_time_lt: Option<Timestamp>,
}

impl GetUnsettledTransactions {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(sort_field: impl Into<TransactionSortField>) -> Self {
        Self {
            page_token: None,
            page_size: None,
            sort_field: sort_field.into(),
            sort_order: None,
            search_time_ge: None,
            search_time_lt: None,
        }
    }
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
    /// From 1 to 100. `20` when left out.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
    /// `ASC` when left out.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
    /// At or after this moment, in 2025 or later.
    #[inline]
    pub fn search_time_ge(mut self, search_time_ge: impl Into<Timestamp>) -> Self {
        self.search_time_ge = Some(search_time_ge.into());
        self
    }
    /// Before this moment.
    #[inline]
    pub fn search_time_lt(mut self, search_time_lt: impl Into<Timestamp>) -> Self {
        self.search_time_lt = Some(search_time_lt.into());
        self
    }
}

impl Endpoint for GetUnsettledTransactions {
    type Response = GetUnsettledTransactionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetUnsettledTransactions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202507/orders/unsettled";
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.finance.info"],
        errors: &[36009003],
        pages: Some("transactions"),
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/get-unsettled-transactions-202507",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.param("search_time_ge", &self.search_time_ge);
        query.param("search_time_lt", &self.search_time_lt);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }
}

impl Paged for GetUnsettledTransactions {
    type Item = Transaction;
    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }
    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
    #[inline]
    fn items(response: Self::Response) -> Vec<Transaction> {
        response.transactions
    }
    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

/// What [`GetUnsettledTransactions`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUnsettledTransactionsResponse {
    /// Valid with the same times and order alone; empty or missing on the last page.
    pub next_page_token: Option<String>,
    pub total_estimated_adjustment_amount: Option<Decimal>,
    pub total_estimated_fee_amount: Option<Decimal>,
    pub total_estimated_revenue_amount: Option<Decimal>,
    pub total_estimated_settlement_amount: Option<Decimal>,
    /// Over all pages.
    pub total_count: Option<i64>,
    pub transactions: Vec<Transaction>,
}

impl Fields for GetUnsettledTransactionsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "next_page_token" => read(map, &mut self.next_page_token),
            "sum_est_adjustment_amount" => {
                read(map, &mut self.total_estimated_adjustment_amount)
            }
            "sum_est_fee_amount" => read(map, &mut self.total_estimated_fee_amount),
            "sum_est_revenue_amount" => {
                read(map, &mut self.total_estimated_revenue_amount)
            }
            "sum_est_settlement_amount" => {
                read(map, &mut self.total_estimated_settlement_amount)
            }
            "total_count" => read(map, &mut self.total_count),
            "transactions" => read(map, &mut self.transactions),
            _ => skip(map),
        }
    }
}

/// An order or an adjustment; the other's id is missing.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Transaction {
    /// Of an adjustment, which has no `order_id`.
    pub adjustment_id: Option<String>,
    /// The order that an adjustment is about.
    pub adjustment_order_id: Option<String>,
    pub currency: Option<Currency>,
    /// For the policy that `type` names.
    pub estimated_adjustment_amount: Option<Decimal>,
    /// What `fee_tax_breakdown` adds up to, without shipping.
    pub estimated_fee_tax_amount: Option<Decimal>,
    /// What `revenue_breakdown` adds up to.
    pub estimated_revenue_amount: Option<Decimal>,
    /// Revenue less shipping costs, fees, taxes and adjustments.
    pub estimated_settlement_amount: Option<Decimal>,
    /// What `shipping_cost_breakdown` adds up to; incomplete until delivery.
    pub estimated_shipping_cost_amount: Option<Decimal>,
    /// A Unix time in seconds, or until delivery a text such as `Delivered + 8 days`.
    pub estimated_settlement_time: Option<String>,
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    pub id: Option<String>,
    pub order_create_time: Option<Timestamp>,
    /// Once delivered.
    pub order_delivery_time: Option<Timestamp>,
    /// Of an order, which has no `adjustment_id`.
    pub order_id: Option<String>,
    pub revenue_breakdown: Option<RevenueBreakdown>,
    pub shipping_cost_breakdown: Option<ShippingCostBreakdown>,
    /// `UNSETTLED`.
    pub status: Option<SettlementStatus>,
    /// `ORDER`, or the kind of adjustment.
    pub r#type: Option<TransactionType>,
    /// Such as that delivery is awaited.
    pub unsettled_reason: Option<String>,
}

impl Fields for Transaction {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "adjustment_id" => read(map, &mut self.adjustment_id),
            "adjustment_order_id" => read(map, &mut self.adjustment_order_id),
            "currency" => read(map, &mut self.currency),
            "est_adjustment_amount" => read(map, &mut self.estimated_adjustment_amount),
            "est_fee_tax_amount" => read(map, &mut self.estimated_fee_tax_amount),
            "est_revenue_amount" => read(map, &mut self.estimated_revenue_amount),
            "est_settlement_amount" => read(map, &mut self.estimated_settlement_amount),
            "est_shipping_cost_amount" => {
                read(map, &mut self.estimated_shipping_cost_amount)
            }
            "estimated_settlement" => read(map, &mut self.estimated_settlement_time),
            "fee_tax_breakdown" => read(map, &mut self.fee_tax_breakdown),
            "id" => read(map, &mut self.id),
            "order_create_time" => read(map, &mut self.order_create_time),
            "order_delivery_time" => read(map, &mut self.order_delivery_time),
            "order_id" => read(map, &mut self.order_id),
            "revenue_breakdown" => read(map, &mut self.revenue_breakdown),
            "shipping_cost_breakdown" => read(map, &mut self.shipping_cost_breakdown),
            "status" => read(map, &mut self.status),
            "type" => read(map, &mut self.r#type),
            "unsettled_reason" => read(map, &mut self.unsettled_reason),
            _ => skip(map),
        }
    }
}
