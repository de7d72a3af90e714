// @generated from specs/finance/202501/get_transactions_by_statement.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetTransactionsByStatement`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, SortOrder};
use crate::api::ids::{AdjustmentId, OrderId, StatementId, TransactionId};
use crate::api::finance::types::{
    FeeTaxBreakdown, RevenueBreakdown, SettlementStatus, TransactionSortField,
    TransactionType,
};

/// Lists the orders, adjustments and reserves in a statement; data starts on 1 July 2023, for US cross-border sellers on 30 April 2025. [`GetTransactionsByOrder`](crate::finance::GetTransactionsByOrder) lists the SKUs of an order.
///
/// `GET /finance/202501/statements/{statement_id}/statement_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.finance.info`.
/// Returns [`GetTransactionsByStatementResponse`]; `transactions` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-transactions-by-statement-202501>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::finance::GetTransactionsByStatement;
 use tiktok_shop::finance::types::TransactionSortField;

 let shop = client.seller(token).shop(cipher);
 let request = GetTransactionsByStatement::new(
     "7238804564097517339",
     TransactionSortField::OrderCreateTime,
 );
 let mut transactions = shop.items(request);
 while let Some(transaction) = transactions.try_next().await? {
     println!("{transaction:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-transactions-by-statement-202501")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransactionsByStatement {
    /// Statement ID, from [`GetStatements`](crate::finance::GetStatements).
    pub statement_id: StatementId,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Time by which the transactions are sorted.
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
        statement_id: impl Into<StatementId>,
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
    const PATH: &'static str = "/finance/202501/statements/{statement_id}/statement_transactions";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.finance.info"])
        .errors(&[36009003])
        .pages("transactions")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-transactions-by-statement-202501",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/finance/202501/statements/");
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
        response.transactions
    }
}

/// The response to [`GetTransactionsByStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransactionsByStatementResponse {
    /// When the statement was made, at 00:00 UTC.
    pub create_time: Option<Timestamp>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Statement ID.
    pub id: Option<StatementId>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Amount that is paid out, the sum of `total_settlement_amount` and `total_reserve_amount`.
    pub payable_amount: Option<Decimal>,
    /// Whether the statement has been settled; always `SETTLED`.
    pub status: Option<SettlementStatus>,
    /// Number of transactions in the statement, not only those on this page.
    pub total_count: Option<i64>,
    /// Sum of the reserves, which `payable_amount` includes and `total_settlement_amount` does not. Negative if withheld, positive if released; only for local US and UK sellers.
    pub total_reserve_amount: Option<Decimal>,
    /// Amount settled by the statement, without reserves: the sum of the amounts in `total_settlement_breakdown`, in which costs are negative. It equals the sum of `settlement_amount` over all transactions, except for rounding differences of up to 0.05.
    pub total_settlement_amount: Option<Decimal>,
    /// Amounts that add up to `total_settlement_amount`.
    pub total_settlement_breakdown: Option<TotalSettlementBreakdown>,
    /// Transactions of the statement.
    pub transactions: Vec<StatementTransaction>,
}

impl Fields for GetTransactionsByStatementResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("currency", &mut self.currency),
                    ("id", &mut self.id),
                    ("next_page_token", &mut self.next_page_token),
                    ("payable_amount", &mut self.payable_amount),
                    ("status", &mut self.status),
                    ("total_count", &mut self.total_count),
                    ("total_reserve_amount", &mut self.total_reserve_amount),
                    ("total_settlement_amount", &mut self.total_settlement_amount),
                    ("total_settlement_breakdown", &mut self.total_settlement_breakdown),
                    ("transactions", &mut self.transactions),
                ],
            );
    }
}

debug_fields!(GetTransactionsByStatementResponse);

/// Status of a reserve.
#[non_exhaustive]
pub enum ReserveStatus {
    /// Withheld from the settlement of the order. Sent as `COLLECTED`.
    Collected,
    /// Paid out to the seller. Sent as `RELEASED`.
    Released,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReserveStatus {
    const TEXTS: &'static [&'static str] = &["COLLECTED", "RELEASED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Collected,
            Ok(_) => Self::Released,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Collected => Ok(0),
            Self::Released => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReserveStatus, Read);

/// Amounts that add up to the shipping costs of a transaction. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementShippingCostBreakdown {
    /// Shipping fee based on the weight and size that the shipping provider measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee paid by the buyer, based on the weight that the seller declared; negative if refunded.
    pub customer_paid_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee of exchanges that the seller pays; only in Indonesia.
    pub exchange_shipping_fee_amount: Option<Decimal>,
    /// Amount by which the shipping fee of failed deliveries exceeds the standard rate, paid by TikTok.
    pub failed_delivery_subsidy_amount: Option<Decimal>,
    /// Fee that the seller pays to offer free shipping with Fulfilled by TikTok.
    pub fbt_free_shipping_fee_amount: Option<Decimal>,
    /// Reimbursement for Fulfilled by TikTok orders that are not eligible for free shipping; only in the US.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<Decimal>,
    /// Reimbursement of the part of return shipping fees that TikTok funds as free returns.
    pub free_return_subsidy_amount: Option<Decimal>,
    /// Shipping fee of replacements that the seller pays; only in Indonesia.
    pub replacement_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee of returns that the seller pays.
    pub return_shipping_fee_amount: Option<Decimal>,
    /// Reimbursement of shipping fees that buyers paid for returns.
    pub return_shipping_fee_paid_buyer_amount: Option<Decimal>,
    /// Fee that buyers pay for return labels, collected for the seller.
    pub return_shipping_label_fee_amount: Option<Decimal>,
    /// Service fee for orders that ship with the seller's own shipping provider, unless they are exempt.
    pub seller_self_shipping_service_fee_amount: Option<Decimal>,
    /// Subsidies and incentives of TikTok for shipping fees, all kinds together.
    pub shipping_fee_discount_amount: Option<Decimal>,
    /// Reimbursement for failed deliveries and returns under the Shipping Fee Guarantee Program.
    pub shipping_fee_guarantee_reimbursement: Option<Decimal>,
    /// Fee for additional shipping insurance that the seller bought.
    pub shipping_insurance_fee_amount: Option<Decimal>,
    /// Fee for packages that require a signature at delivery.
    pub signature_confirmation_fee_amount: Option<Decimal>,
    /// Additional amounts for information; they are included in other amounts and not added again.
    pub supplementary_component: Option<StatementShippingCostSupplement>,
    /// Fee for the part of a cross-border shipment between the countries.
    pub international_leg_logistics_amount: Option<Decimal>,
    /// Distance fee that the buyer pays for shipping; included in the product price for deliveries outside Java, under the Horizon+ Program.
    pub distant_shipping_fee_amount: Option<Decimal>,
    /// Fee for labels that a shipping app creates.
    pub shipping_app_service_fee_amount: Option<Decimal>,
    /// Fee per order for logistics services, based on weight tier and route of the package.
    pub logistics_service_fee: Option<Decimal>,
    /// Subsidy for all sellers that use Fulfilled by TikTok, based on their qualifying order volume in the period of the statement.
    pub fbt_overall_merchant_subsidy: Option<Decimal>,
    /// Subsidy for sellers in the key merchant program of Fulfilled by TikTok, based on their qualifying order volume in the period of the statement.
    pub fbt_key_merchant_subsidy: Option<Decimal>,
    /// Incentive of TikTok for shipping fees.
    pub tiktok_shop_shipping_incentive_amount: Option<Decimal>,
    /// Fee for packages with hazardous goods if the shipping provider finds that the declaration is missing or the packaging does not comply; charged at delivery.
    pub hazmat_noncompliance_fee: Option<Decimal>,
    /// Fee for handling hazardous goods; charged at delivery.
    pub hazmat_handling_fee: Option<Decimal>,
    /// Fee for packages beyond the standard weight; charged at delivery.
    pub non_standard_weight_fee: Option<Decimal>,
    /// Fee for packages beyond the standard size; charged at delivery.
    pub non_standard_dimension_fee: Option<Decimal>,
}

impl Fields for StatementShippingCostBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_shipping_fee_amount", &mut self.actual_shipping_fee_amount),
                    (
                        "customer_paid_shipping_fee_amount",
                        &mut self.customer_paid_shipping_fee_amount,
                    ),
                    (
                        "exchange_shipping_fee_amount",
                        &mut self.exchange_shipping_fee_amount,
                    ),
                    (
                        "failed_delivery_subsidy_amount",
                        &mut self.failed_delivery_subsidy_amount,
                    ),
                    (
                        "fbt_free_shipping_fee_amount",
                        &mut self.fbt_free_shipping_fee_amount,
                    ),
                    (
                        "fbt_fulfillment_fee_reimbursement_amount",
                        &mut self.fbt_fulfillment_fee_reimbursement_amount,
                    ),
                    ("free_return_subsidy_amount", &mut self.free_return_subsidy_amount),
                    (
                        "replacement_shipping_fee_amount",
                        &mut self.replacement_shipping_fee_amount,
                    ),
                    ("return_shipping_fee_amount", &mut self.return_shipping_fee_amount),
                    (
                        "return_shipping_fee_paid_buyer_amount",
                        &mut self.return_shipping_fee_paid_buyer_amount,
                    ),
                    (
                        "return_shipping_label_fee_amount",
                        &mut self.return_shipping_label_fee_amount,
                    ),
                    (
                        "seller_self_shipping_service_fee_amount",
                        &mut self.seller_self_shipping_service_fee_amount,
                    ),
                    (
                        "shipping_fee_discount_amount",
                        &mut self.shipping_fee_discount_amount,
                    ),
                    (
                        "shipping_fee_guarantee_reimbursement",
                        &mut self.shipping_fee_guarantee_reimbursement,
                    ),
                    (
                        "shipping_insurance_fee_amount",
                        &mut self.shipping_insurance_fee_amount,
                    ),
                    (
                        "signature_confirmation_fee_amount",
                        &mut self.signature_confirmation_fee_amount,
                    ),
                    ("supplementary_component", &mut self.supplementary_component),
                    (
                        "international_leg_logistics_amount",
                        &mut self.international_leg_logistics_amount,
                    ),
                    (
                        "distant_shipping_fee_amount",
                        &mut self.distant_shipping_fee_amount,
                    ),
                    (
                        "shipping_app_service_fee_amount",
                        &mut self.shipping_app_service_fee_amount,
                    ),
                    ("logistics_service_fee", &mut self.logistics_service_fee),
                    (
                        "fbt_overall_merchant_subsidy",
                        &mut self.fbt_overall_merchant_subsidy,
                    ),
                    ("fbt_key_merchant_subsidy", &mut self.fbt_key_merchant_subsidy),
                    (
                        "tiktok_shop_shipping_incentive_amount",
                        &mut self.tiktok_shop_shipping_incentive_amount,
                    ),
                    ("hazmat_noncompliance_fee", &mut self.hazmat_noncompliance_fee),
                    ("hazmat_handling_fee", &mut self.hazmat_handling_fee),
                    ("non_standard_weight_fee", &mut self.non_standard_weight_fee),
                    ("non_standard_dimension_fee", &mut self.non_standard_dimension_fee),
                ],
            );
    }
}

debug_fields!(StatementShippingCostBreakdown);

/// Parts of the shipping costs of a transaction; already included, so they are not added again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementShippingCostSupplement {
    /// Shipping fee paid by buyers; part of `customer_paid_shipping_fee_amount`.
    pub customer_shipping_fee: Option<Decimal>,
    /// Offset on Fulfilled by TikTok invoices for shipping fees paid by the buyer or TikTok, so that the seller is charged nothing; only in the US.
    pub customer_shipping_fee_offset_amount: Option<Decimal>,
    /// Shipping fee that the seller pays for TikTok Shipping; part of `actual_shipping_fee_amount`.
    pub fbm_shipping_cost_amount: Option<Decimal>,
    /// Shipping and warehouse fee of Fulfilled by TikTok; part of `actual_shipping_fee_amount`, only in the US.
    pub fbt_fulfillment_fee_amount: Option<Decimal>,
    /// Deprecated and empty; see the field of the same name in `shipping_cost_breakdown`.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<Decimal>,
    /// Shipping fee of Fulfilled by TikTok; part of `actual_shipping_fee_amount`. Only in the EU and the UK.
    pub fbt_shipping_cost_amount: Option<Decimal>,
    /// Discount on the shipping fee from a campaign; part of `shipping_fee_discount_amount`.
    pub platform_shipping_fee_discount_amount: Option<Decimal>,
    /// Incentive of the Co-Funded Free Shipping Program, part of `shipping_fee_discount_amount`; negative if it is taken back because the seller is responsible for a refund.
    pub promo_shipping_incentive_amount: Option<Decimal>,
    /// Shipping fees that were refunded to buyers, including subsidies; part of `customer_paid_shipping_fee_amount`.
    pub refund_customer_shipping_fee: Option<Decimal>,
    /// Shipping fees that were refunded to buyers, without subsidies; part of `customer_paid_shipping_fee_amount`.
    pub refunded_customer_shipping_fee_amount: Option<Decimal>,
    /// Amount by which the shipping fee of returns exceeds the standard rate, paid by TikTok; part of `customer_paid_shipping_fee_amount`.
    pub return_refund_subsidy_amount: Option<Decimal>,
    /// Discount on the shipping fee that the seller funds.
    pub seller_shipping_fee_discount_amount: Option<Decimal>,
    /// Subsidy of TikTok for orders that the seller ships, part of `shipping_fee_discount_amount`; negative if the seller must return it.
    pub shipping_fee_subsidy_amount: Option<Decimal>,
}

impl Fields for StatementShippingCostSupplement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("customer_shipping_fee", &mut self.customer_shipping_fee),
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
                    (
                        "platform_shipping_fee_discount_amount",
                        &mut self.platform_shipping_fee_discount_amount,
                    ),
                    (
                        "promo_shipping_incentive_amount",
                        &mut self.promo_shipping_incentive_amount,
                    ),
                    (
                        "refund_customer_shipping_fee",
                        &mut self.refund_customer_shipping_fee,
                    ),
                    (
                        "refunded_customer_shipping_fee_amount",
                        &mut self.refunded_customer_shipping_fee_amount,
                    ),
                    (
                        "return_refund_subsidy_amount",
                        &mut self.return_refund_subsidy_amount,
                    ),
                    (
                        "seller_shipping_fee_discount_amount",
                        &mut self.seller_shipping_fee_discount_amount,
                    ),
                    (
                        "shipping_fee_subsidy_amount",
                        &mut self.shipping_fee_subsidy_amount,
                    ),
                ],
            );
    }
}

debug_fields!(StatementShippingCostSupplement);

/// An order, an adjustment or a reserve in a statement; only the ID of its kind is present. Costs are negative; sums of parts have differed by up to 0.05, and TikTok does not document how it rounds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementTransaction {
    /// Amount of the adjustment, for the reason in `type`.
    pub adjustment_amount: Option<Decimal>,
    /// Adjustment ID; absent unless the transaction is an adjustment.
    pub adjustment_id: Option<AdjustmentId>,
    /// ID of the order to which the adjustment refers, if any.
    pub adjustment_order_id: Option<OrderId>,
    /// ID of the order to which the reserve refers.
    pub associated_order_id: Option<OrderId>,
    /// When the reserve is expected to be paid out; absent once it has been released.
    pub estimated_release_time: Option<Timestamp>,
    /// Sum of `fee_tax_breakdown`, without shipping costs; negative if costs exceed credits.
    pub fee_tax_amount: Option<Decimal>,
    /// Individual fees and taxes, which add up to the total of fees and taxes.
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    /// Transaction ID.
    pub id: Option<TransactionId>,
    /// When the order was created.
    pub order_create_time: Option<Timestamp>,
    /// Order ID, as accepted by [`GetTransactionsByOrder`](crate::finance::GetTransactionsByOrder); absent unless the transaction is an order.
    pub order_id: Option<OrderId>,
    /// Amount of the reserve, which is not part of `settlement_amount`. Negative if withheld, positive if released.
    pub reserve_amount: Option<Decimal>,
    /// Reserve ID; absent unless the transaction is a reserve.
    pub reserve_id: Option<String>,
    /// Whether the reserve is withheld or has been released.
    pub reserve_status: Option<ReserveStatus>,
    /// Sum of `revenue_breakdown`.
    pub revenue_amount: Option<Decimal>,
    /// Amounts that add up to the revenue.
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Amount settled for the transaction: the sum of `revenue_amount`, `shipping_cost_amount`, `fee_tax_amount` and `adjustment_amount`. Costs are negative, so all are added; `reserve_amount` is not part of it.
    pub settlement_amount: Option<Decimal>,
    /// Sum of `shipping_cost_breakdown`, without its `supplementary_component`; negative if costs exceed credits.
    pub shipping_cost_amount: Option<Decimal>,
    /// Amounts that add up to the shipping costs.
    pub shipping_cost_breakdown: Option<StatementShippingCostBreakdown>,
    /// Additional amounts for information; they are not part of the settlement.
    pub supplementary_component: Option<TransactionSupplement>,
    /// Whether the transaction is an order or a reserve, or the reason for the adjustment.
    pub r#type: Option<TransactionType>,
}

impl Fields for StatementTransaction {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("adjustment_amount", &mut self.adjustment_amount),
                    ("adjustment_id", &mut self.adjustment_id),
                    ("adjustment_order_id", &mut self.adjustment_order_id),
                    ("associated_order_id", &mut self.associated_order_id),
                    ("estimated_release_time", &mut self.estimated_release_time),
                    ("fee_tax_amount", &mut self.fee_tax_amount),
                    ("fee_tax_breakdown", &mut self.fee_tax_breakdown),
                    ("id", &mut self.id),
                    ("order_create_time", &mut self.order_create_time),
                    ("order_id", &mut self.order_id),
                    ("reserve_amount", &mut self.reserve_amount),
                    ("reserve_id", &mut self.reserve_id),
                    ("reserve_status", &mut self.reserve_status),
                    ("revenue_amount", &mut self.revenue_amount),
                    ("revenue_breakdown", &mut self.revenue_breakdown),
                    ("settlement_amount", &mut self.settlement_amount),
                    ("shipping_cost_amount", &mut self.shipping_cost_amount),
                    ("shipping_cost_breakdown", &mut self.shipping_cost_breakdown),
                    ("supplementary_component", &mut self.supplementary_component),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(StatementTransaction);

/// Amounts that add up to the settlement of a statement. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalSettlementBreakdown {
    /// Sum of the adjustments; the `type` of each transaction names the reason.
    pub total_adjustment_amount: Option<Decimal>,
    /// Sum of fees and taxes, without shipping costs; negative if costs exceed credits.
    pub total_fee_tax_amount: Option<Decimal>,
    /// Revenue (net sales), after refunds and the seller's discounts.
    pub total_revenue_amount: Option<Decimal>,
    /// Shipping costs after subsidies and reimbursements; negative if costs exceed credits.
    pub total_shipping_cost_amount: Option<Decimal>,
}

impl Fields for TotalSettlementBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("total_adjustment_amount", &mut self.total_adjustment_amount),
                    ("total_fee_tax_amount", &mut self.total_fee_tax_amount),
                    ("total_revenue_amount", &mut self.total_revenue_amount),
                    ("total_shipping_cost_amount", &mut self.total_shipping_cost_amount),
                ],
            );
    }
}

debug_fields!(TotalSettlementBreakdown);

/// Additional amounts of a transaction for information; they are not part of its settlement.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionSupplement {
    /// Total amount that the buyer paid.
    pub customer_payment_amount: Option<Decimal>,
    /// Amount that was refunded to the buyer.
    pub customer_refund_amount: Option<Decimal>,
    /// Part of co-funded vouchers that TikTok funds.
    pub platform_cofunded_discount_amount: Option<Decimal>,
    /// Part of co-funded vouchers that TikTok gets back after refunds.
    pub platform_cofunded_discount_refund_amount: Option<Decimal>,
    /// Discounts that TikTok funds, such as coupons and campaigns.
    pub platform_discount_amount: Option<Decimal>,
    /// Discounts of TikTok that are taken back if the seller is responsible for a refund; negative.
    pub platform_discount_refund_amount: Option<Decimal>,
    /// Retail delivery fee in Colorado, the sum of `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount`.
    pub retail_delivery_fee_amount: Option<Decimal>,
    /// Retail delivery fee in Colorado that was charged.
    pub retail_delivery_fee_payment_amount: Option<Decimal>,
    /// Subsidy of TikTok for the retail delivery fee in Colorado after returns and refunds.
    pub retail_delivery_fee_refund_amount: Option<Decimal>,
    /// Sales tax on products and delivery after refunds; only in the US.
    pub sales_tax_amount: Option<Decimal>,
    /// Sales tax on products and delivery that the buyer is expected to pay; only in the US.
    pub sales_tax_payment_amount: Option<Decimal>,
    /// Sales tax that was refunded to the buyer; only in the US.
    pub sales_tax_refund_amount: Option<Decimal>,
    /// Part of co-funded vouchers that the seller funds.
    pub seller_cofunded_discount_amount: Option<Decimal>,
    /// Part of co-funded vouchers that the seller gets back after refunds.
    pub seller_cofunded_discount_refund_amount: Option<Decimal>,
}

impl Fields for TransactionSupplement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("customer_payment_amount", &mut self.customer_payment_amount),
                    ("customer_refund_amount", &mut self.customer_refund_amount),
                    (
                        "platform_cofunded_discount_amount",
                        &mut self.platform_cofunded_discount_amount,
                    ),
                    (
                        "platform_cofunded_discount_refund_amount",
                        &mut self.platform_cofunded_discount_refund_amount,
                    ),
                    ("platform_discount_amount", &mut self.platform_discount_amount),
                    (
                        "platform_discount_refund_amount",
                        &mut self.platform_discount_refund_amount,
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
                    ("sales_tax_amount", &mut self.sales_tax_amount),
                    ("sales_tax_payment_amount", &mut self.sales_tax_payment_amount),
                    ("sales_tax_refund_amount", &mut self.sales_tax_refund_amount),
                    (
                        "seller_cofunded_discount_amount",
                        &mut self.seller_cofunded_discount_amount,
                    ),
                    (
                        "seller_cofunded_discount_refund_amount",
                        &mut self.seller_cofunded_discount_refund_amount,
                    ),
                ],
            );
    }
}

debug_fields!(TransactionSupplement);
