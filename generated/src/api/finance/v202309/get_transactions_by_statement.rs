// @generated from specs/finance/202309/get_transactions_by_statement.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTransactionsByStatement` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, SortOrder};
use crate::api::finance::types::{TransactionSortField, TransactionType};

/// Lists a statement's transactions order by order, for local sellers of the US and the UK.
///
/// `GET /finance/202309/statements/{statement_id}/statement_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US, GB.
/// Returns [`GetTransactionsByStatementResponse`]; `statement_transactions` is paginated.
/// Superseded by a newer version: [`v202501`](crate::finance::v202501::get_transactions_by_statement::GetTransactionsByStatement).
/// Unknown: scope, error codes, TikTok's page.
#[deprecated(
    note = "TikTok announced its retirement; use `finance::v202501::GetTransactionsByStatement`"
)]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransactionsByStatement {
    /// From `GetStatements`.
    pub statement_id: String,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// `order_create_time`.
    pub sort_field: TransactionSortField,
    /// Direction in which the list is sorted. Defaults to `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Largest number of items on a page. From 1 to 100. Defaults to `20`.
    pub page_size: Option<i64>,
}

impl GetTransactionsByStatement {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        statement_id: impl Into<String>,
        sort_field: impl Into<TransactionSortField>,
    ) -> Self {
        Self {
            statement_id: statement_id.into(),
            page_token: None,
            sort_field: sort_field.into(),
            sort_order: None,
            page_size: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `ASC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Largest number of items on a page. From 1 to 100. Defaults to `20`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Endpoint for GetTransactionsByStatement {
    type Response = GetTransactionsByStatementResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetTransactionsByStatement";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202309/statements/{statement_id}/statement_transactions";
    const META: OperationMeta = OperationMeta::NONE
        .pages("statement_transactions")
        .newer("v202501")
        .sunset(Sunset::Announced)
        .replaced_by(
            "GET /finance/202501/statements/{statement_id}/statement_transactions",
        )
        .markets(Markets::Only(&["US", "GB"]));

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/finance/202309/statements/");
        path.id("statement_id", &self.statement_id);
        path.literal("/statement_transactions");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }
}

impl Paged for GetTransactionsByStatement {
    type Item = StatementTransaction;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.statement_transactions
    }
}

/// The response to [`GetTransactionsByStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransactionsByStatementResponse {
    /// Of all transactions; their `type` gives the reasons.
    pub adjustment_amount: Option<Decimal>,
    pub currency: Option<Currency>,
    /// Without shipping.
    pub fee_amount: Option<Decimal>,
    /// Gross sales less refunds and the seller's discounts, of local sellers.
    pub net_sales_amount: Option<Decimal>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// What was earned by the time orders were paid.
    pub revenue_amount: Option<Decimal>,
    /// Sales (or revenue), shipping costs, fees and adjustments together.
    pub settlement_amount: Option<Decimal>,
    /// All costs of shipping, of local sellers.
    pub shipping_cost_amount: Option<Decimal>,
    pub statement_id: Option<String>,
    /// In UTC.
    pub statement_time: Option<Timestamp>,
    pub statement_transactions: Vec<StatementTransaction>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetTransactionsByStatementResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("adjustment_amount", &mut self.adjustment_amount),
                    ("currency", &mut self.currency),
                    ("fee_amount", &mut self.fee_amount),
                    ("net_sales_amount", &mut self.net_sales_amount),
                    ("next_page_token", &mut self.next_page_token),
                    ("revenue_amount", &mut self.revenue_amount),
                    ("settlement_amount", &mut self.settlement_amount),
                    ("shipping_cost_amount", &mut self.shipping_cost_amount),
                    ("statement_id", &mut self.statement_id),
                    ("statement_time", &mut self.statement_time),
                    ("statement_transactions", &mut self.statement_transactions),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetTransactionsByStatementResponse);

/// An order or an adjustment within a statement; one of the two ids is given.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementTransaction {
    /// Where the return is the seller's fault.
    pub actual_return_shipping_fee_amount: Option<Decimal>,
    /// By what the carrier measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
    /// For what `type` names, where it is an adjustment.
    pub adjustment_amount: Option<Decimal>,
    /// Of an adjustment; else 0.
    pub adjustment_id: Option<String>,
    /// The order that an adjustment is about.
    pub adjustment_order_id: Option<String>,
    /// For orders that ads brought.
    pub affiliate_ads_commission_amount: Option<Decimal>,
    /// For creators.
    pub affiliate_commission_amount: Option<Decimal>,
    /// Before personal income tax.
    pub affiliate_commission_before_pit: Option<Decimal>,
    /// For partners through whose links buyers came.
    pub affiliate_partner_commission_amount: Option<Decimal>,
    /// Price of all items, less the seller's discounts.
    pub after_seller_discounts_subtotal_amount: Option<Decimal>,
    pub currency: Option<Currency>,
    /// What of it is deducted from the settlement.
    pub customer_order_refund_amount: Option<Decimal>,
    /// By the weight that the seller declared.
    pub customer_paid_shipping_fee_amount: Option<Decimal>,
    /// Taken from the seller's account.
    pub customer_paid_shipping_fee_refund_amount: Option<Decimal>,
    /// With shipping and sales tax, less the platform's discounts.
    pub customer_payment_amount: Option<Decimal>,
    /// What the customer got.
    pub customer_refund_amount: Option<Decimal>,
    /// By the weight that the seller declared.
    pub customer_shipping_fee_amount: Option<Decimal>,
    /// Cancels out what customer or platform paid, in the United States.
    pub customer_shipping_fee_offset_amount: Option<Decimal>,
    /// For shipping by TikTok's carriers.
    pub fbm_shipping_cost_amount: Option<Decimal>,
    /// Only in the United States.
    pub fbt_fulfillment_fee_amount: Option<Decimal>,
    /// For orders without free shipping, in the United States.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<Decimal>,
    /// Outside the United States.
    pub fbt_shipping_cost_amount: Option<Decimal>,
    /// Without shipping, in the US and UK.
    pub fee_amount: Option<Decimal>,
    /// Before all discounts, the seller's and TikTok Shop's.
    pub gross_sales_amount: Option<Decimal>,
    /// What of the gross sales customers got back.
    pub gross_sales_refund_amount: Option<Decimal>,
    /// Unique; the same again is the same transaction.
    pub id: Option<String>,
    /// Withheld in Mexico.
    pub isr_income_tax_amount: Option<Decimal>,
    /// Withheld in Mexico.
    pub iva_vat_amount: Option<Decimal>,
    /// Gross sales less refunds and the seller's discounts, in the US and UK.
    pub net_sales_amount: Option<Decimal>,
    pub order_create_time: Option<Timestamp>,
    /// Of an order; else 0.
    pub order_id: Option<String>,
    /// Personal income tax of creators, which the seller remits.
    pub pit_amount: Option<Decimal>,
    /// Only in the UK.
    pub platform_commission_amount: Option<Decimal>,
    /// Coupons and campaigns that TikTok Shop pays.
    pub platform_discount_amount: Option<Decimal>,
    /// Taken back where the refund is the seller's fault.
    pub platform_discount_refund_amount: Option<Decimal>,
    /// Taken back where the refund is the seller's fault.
    pub platform_refund_subsidy_amount: Option<Decimal>,
    /// Of orders that go by TikTok's carriers.
    pub platform_shipping_fee_discount_amount: Option<Decimal>,
    /// Of the co-funded free-shipping programme; negative where taken back.
    pub promo_shipping_incentive_amount: Option<Decimal>,
    /// For each order, in the United States.
    pub referral_fee_amount: Option<Decimal>,
    /// A fifth of the referral fee that was refunded.
    pub refund_administration_fee_amount: Option<Decimal>,
    /// Taken back where the refund is the seller's fault.
    pub refund_shipping_cost_discount_amount: Option<Decimal>,
    /// In Colorado, payment and refund together.
    pub retail_delivery_fee_amount: Option<Decimal>,
    /// In Colorado; collected and passed on by TikTok Shop.
    pub retail_delivery_fee_payment_amount: Option<Decimal>,
    /// What TikTok Shop bears of it after returns and refunds.
    pub retail_delivery_fee_refund_amount: Option<Decimal>,
    /// What the seller pays for parcels that come back.
    pub return_shipping_fee_amount: Option<Decimal>,
    /// Outside the US and UK.
    pub revenue_amount: Option<Decimal>,
    /// Payment less refund, in the United States.
    pub sales_tax_amount: Option<Decimal>,
    /// On goods and delivery, from the customer; in the United States.
    pub sales_tax_payment_amount: Option<Decimal>,
    /// Given back to the customer with a refund; in the United States.
    pub sales_tax_refund_amount: Option<Decimal>,
    /// With the seller's part of shared vouchers.
    pub seller_discount_amount: Option<Decimal>,
    /// Given back to the seller after returns and refunds.
    pub seller_discount_refund_amount: Option<Decimal>,
    /// Sales (or revenue), shipping costs, fees and adjustments together.
    pub settlement_amount: Option<Decimal>,
    /// All costs of shipping, in the US and UK.
    pub shipping_cost_amount: Option<Decimal>,
    /// TikTok Shop's incentive for shipping.
    pub shipping_cost_discount_amount: Option<Decimal>,
    /// Outside the US and UK.
    pub shipping_fee_amount: Option<Decimal>,
    /// Where the seller ships; negative where owed.
    pub shipping_fee_subsidy_amount: Option<Decimal>,
    /// For insurance that the seller bought on top.
    pub shipping_insurance_fee_amount: Option<Decimal>,
    /// For packages handed over against a signature.
    pub signature_confirmation_fee_amount: Option<Decimal>,
    /// Never refunded; in the United States.
    pub transaction_fee_amount: Option<Decimal>,
    /// `ORDER`, or the kind of adjustment.
    pub r#type: Option<TransactionType>,
}

impl Fields for StatementTransaction {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "actual_return_shipping_fee_amount",
                        &mut self.actual_return_shipping_fee_amount,
                    ),
                    ("actual_shipping_fee_amount", &mut self.actual_shipping_fee_amount),
                    ("adjustment_amount", &mut self.adjustment_amount),
                    ("adjustment_id", &mut self.adjustment_id),
                    ("adjustment_order_id", &mut self.adjustment_order_id),
                    (
                        "affiliate_ads_commission_amount",
                        &mut self.affiliate_ads_commission_amount,
                    ),
                    (
                        "affiliate_commission_amount",
                        &mut self.affiliate_commission_amount,
                    ),
                    (
                        "affiliate_commission_before_pit",
                        &mut self.affiliate_commission_before_pit,
                    ),
                    (
                        "affiliate_partner_commission_amount",
                        &mut self.affiliate_partner_commission_amount,
                    ),
                    (
                        "after_seller_discounts_subtotal_amount",
                        &mut self.after_seller_discounts_subtotal_amount,
                    ),
                    ("currency", &mut self.currency),
                    (
                        "customer_order_refund_amount",
                        &mut self.customer_order_refund_amount,
                    ),
                    (
                        "customer_paid_shipping_fee_amount",
                        &mut self.customer_paid_shipping_fee_amount,
                    ),
                    (
                        "customer_paid_shipping_fee_refund_amount",
                        &mut self.customer_paid_shipping_fee_refund_amount,
                    ),
                    ("customer_payment_amount", &mut self.customer_payment_amount),
                    ("customer_refund_amount", &mut self.customer_refund_amount),
                    (
                        "customer_shipping_fee_amount",
                        &mut self.customer_shipping_fee_amount,
                    ),
                    (
                        "customer_shipping_fee_offset_amount",
                        &mut self.customer_shipping_fee_offset_amount,
                    ),
                    ("fbm_shipping_cost_amount", &mut self.fbm_shipping_cost_amount),
                    ("fbt_fulfillment_fee_amount", &mut self.fbt_fulfillment_fee_amount),
                    (
                        "fbt_fulfillment_fee_reimbursement_amount",
                        &mut self.fbt_fulfillment_fee_reimbursement_amount,
                    ),
                    ("fbt_shipping_cost_amount", &mut self.fbt_shipping_cost_amount),
                    ("fee_amount", &mut self.fee_amount),
                    ("gross_sales_amount", &mut self.gross_sales_amount),
                    ("gross_sales_refund_amount", &mut self.gross_sales_refund_amount),
                    ("id", &mut self.id),
                    ("isr_income_tax_amount", &mut self.isr_income_tax_amount),
                    ("iva_vat_amount", &mut self.iva_vat_amount),
                    ("net_sales_amount", &mut self.net_sales_amount),
                    ("order_create_time", &mut self.order_create_time),
                    ("order_id", &mut self.order_id),
                    ("pit_amount", &mut self.pit_amount),
                    ("platform_commission_amount", &mut self.platform_commission_amount),
                    ("platform_discount_amount", &mut self.platform_discount_amount),
                    (
                        "platform_discount_refund_amount",
                        &mut self.platform_discount_refund_amount,
                    ),
                    (
                        "platform_refund_subsidy_amount",
                        &mut self.platform_refund_subsidy_amount,
                    ),
                    (
                        "platform_shipping_fee_discount_amount",
                        &mut self.platform_shipping_fee_discount_amount,
                    ),
                    (
                        "promo_shipping_incentive_amount",
                        &mut self.promo_shipping_incentive_amount,
                    ),
                    ("referral_fee_amount", &mut self.referral_fee_amount),
                    (
                        "refund_administration_fee_amount",
                        &mut self.refund_administration_fee_amount,
                    ),
                    (
                        "refund_shipping_cost_discount_amount",
                        &mut self.refund_shipping_cost_discount_amount,
                    ),
                    ("retail_delivery_fee_amount", &mut self.retail_delivery_fee_amount),
                    (
                        "retail_delivery_fee_payment_amount",
                        &mut self.retail_delivery_fee_payment_amount,
                    ),
                    (
                        "retail_delivery_fee_refund_amount",
                        &mut self.retail_delivery_fee_refund_amount,
                    ),
                    ("return_shipping_fee_amount", &mut self.return_shipping_fee_amount),
                    ("revenue_amount", &mut self.revenue_amount),
                    ("sales_tax_amount", &mut self.sales_tax_amount),
                    ("sales_tax_payment_amount", &mut self.sales_tax_payment_amount),
                    ("sales_tax_refund_amount", &mut self.sales_tax_refund_amount),
                    ("seller_discount_amount", &mut self.seller_discount_amount),
                    (
                        "seller_discount_refund_amount",
                        &mut self.seller_discount_refund_amount,
                    ),
                    ("settlement_amount", &mut self.settlement_amount),
                    ("shipping_cost_amount", &mut self.shipping_cost_amount),
                    (
                        "shipping_cost_discount_amount",
                        &mut self.shipping_cost_discount_amount,
                    ),
                    ("shipping_fee_amount", &mut self.shipping_fee_amount),
                    (
                        "shipping_fee_subsidy_amount",
                        &mut self.shipping_fee_subsidy_amount,
                    ),
                    (
                        "shipping_insurance_fee_amount",
                        &mut self.shipping_insurance_fee_amount,
                    ),
                    (
                        "signature_confirmation_fee_amount",
                        &mut self.signature_confirmation_fee_amount,
                    ),
                    ("transaction_fee_amount", &mut self.transaction_fee_amount),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(StatementTransaction);
