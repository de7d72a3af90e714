// @generated from specs/finance/202501/get_transactions_by_statement.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTransactionsByStatement` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, SortOrder};
use crate::api::finance::types::{
    FeeTaxBreakdown, RevenueBreakdown, SettlementStatus, TransactionSortField,
    TransactionType,
};

/// Lists the orders, adjustments and reserves that make up a statement, from July 2023 on.
///
/// `GET /finance/202501/statements/{statement_id}/statement_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.finance.info`.
/// Returns [`GetTransactionsByStatementResponse`]; `transactions` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-transactions-by-statement-202501>.
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-transactions-by-statement-202501")]
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
    const PATH: &'static str = "/finance/202501/statements/{statement_id}/statement_transactions";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.finance.info"])
        .errors(&[36009003])
        .pages("transactions")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-transactions-by-statement-202501",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter) {
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
    /// At midnight UTC.
    pub create_time: Option<Timestamp>,
    pub currency: Option<Currency>,
    /// The statement's.
    pub id: Option<String>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Settlement and reserve together.
    pub payable_amount: Option<Decimal>,
    /// `SETTLED`.
    pub status: Option<SettlementStatus>,
    /// In the statement, over all pages.
    pub total_count: Option<i64>,
    /// Negative where withheld, positive where released; in the US and UK.
    pub total_reserve_amount: Option<Decimal>,
    /// Revenue less shipping costs, fees, taxes and adjustments.
    pub total_settlement_amount: Option<Decimal>,
    pub total_settlement_breakdown: Option<TotalSettlementBreakdown>,
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

/// The values of `reserve_status` in [`StatementTransaction`].
#[non_exhaustive]
pub enum ReserveStatus {
    Collected,
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

/// What the shipping costs of a statement's transaction are made of.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementShippingCostBreakdown {
    /// By what the carrier measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
    /// By the weight that the seller declared; negative where refunded.
    pub customer_paid_shipping_fee_amount: Option<Decimal>,
    /// Only in Indonesia.
    pub exchange_shipping_fee_amount: Option<Decimal>,
    /// What goes beyond the standard rate of failed deliveries.
    pub failed_delivery_subsidy_amount: Option<Decimal>,
    /// What the seller covers to ship for free with FBT.
    pub fbt_free_shipping_fee_amount: Option<Decimal>,
    /// For orders without free shipping, in the United States.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<Decimal>,
    /// The platform's part of free returns, given back.
    pub free_return_subsidy_amount: Option<Decimal>,
    /// Only in Indonesia.
    pub replacement_shipping_fee_amount: Option<Decimal>,
    /// What the seller pays for parcels that come back.
    pub return_shipping_fee_amount: Option<Decimal>,
    /// What buyers paid to send returns, given back.
    pub return_shipping_fee_paid_buyer_amount: Option<Decimal>,
    /// What customers pay for return labels.
    pub return_shipping_label_fee_amount: Option<Decimal>,
    /// For packages that go by the seller's own carrier.
    pub seller_self_shipping_service_fee_amount: Option<Decimal>,
    /// All that the platform adds.
    pub shipping_fee_discount_amount: Option<Decimal>,
    /// For failed deliveries and returns, by the guarantee programme.
    pub shipping_fee_guarantee_reimbursement: Option<Decimal>,
    /// For insurance that the seller bought on top.
    pub shipping_insurance_fee_amount: Option<Decimal>,
    /// For packages handed over against a signature.
    pub signature_confirmation_fee_amount: Option<Decimal>,
    /// For information; not added to `shipping_cost_amount`.
    pub supplementary_component: Option<StatementShippingCostSupplement>,
    /// For the way between countries, of cross-border parcels.
    pub international_leg_logistics_amount: Option<Decimal>,
    /// What customers outside Java pay for distance, within the price.
    pub distant_shipping_fee_amount: Option<Decimal>,
    /// For making labels with a shipping app.
    pub shipping_app_service_fee_amount: Option<Decimal>,
    /// For each order, by the parcel's weight and route.
    pub logistics_service_fee: Option<Decimal>,
    /// For all who use FBT, by their volume in the statement's period.
    pub fbt_overall_merchant_subsidy: Option<Decimal>,
    /// For key merchants of FBT, by their volume in the statement's period.
    pub fbt_key_merchant_subsidy: Option<Decimal>,
    /// From TikTok Shop.
    pub tiktok_shop_shipping_incentive_amount: Option<Decimal>,
    /// Dangerous goods undeclared or badly packed, as the carrier found; due on delivery.
    pub hazmat_noncompliance_fee: Option<Decimal>,
    /// For handling dangerous goods; due on delivery.
    pub hazmat_handling_fee: Option<Decimal>,
    /// For parcels beyond the usual weight; due on delivery.
    pub non_standard_weight_fee: Option<Decimal>,
    /// For parcels beyond the usual size; due on delivery.
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

/// Parts of a statement's shipping costs, which are not added once more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementShippingCostSupplement {
    /// Part of `customer_paid_shipping_fee_amount`.
    pub customer_shipping_fee: Option<Decimal>,
    /// Cancels out what customer or platform paid, in the United States.
    pub customer_shipping_fee_offset_amount: Option<Decimal>,
    /// For shipping by TikTok's carriers; part of `actual_shipping_fee_amount`.
    pub fbm_shipping_cost_amount: Option<Decimal>,
    /// Part of `actual_shipping_fee_amount`, in the United States.
    pub fbt_fulfillment_fee_amount: Option<Decimal>,
    /// No longer sent; see the breakdown itself.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<Decimal>,
    /// Part of `actual_shipping_fee_amount`, outside the United States.
    pub fbt_shipping_cost_amount: Option<Decimal>,
    /// Part of `shipping_fee_discount_amount`.
    pub platform_shipping_fee_discount_amount: Option<Decimal>,
    /// Part of `shipping_fee_discount_amount`; negative where taken back.
    pub promo_shipping_incentive_amount: Option<Decimal>,
    /// With subsidies; part of `customer_paid_shipping_fee_amount`.
    pub refund_customer_shipping_fee: Option<Decimal>,
    /// Without subsidies; part of `customer_paid_shipping_fee_amount`.
    pub refunded_customer_shipping_fee_amount: Option<Decimal>,
    /// Part of `customer_paid_shipping_fee_amount`.
    pub return_refund_subsidy_amount: Option<Decimal>,
    /// Borne by the seller.
    pub seller_shipping_fee_discount_amount: Option<Decimal>,
    /// Part of `shipping_fee_discount_amount`; negative where owed.
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

/// An order, an adjustment or a reserve; the ids of the others are missing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementTransaction {
    /// For the policy that `type` names.
    pub adjustment_amount: Option<Decimal>,
    /// Of an adjustment, which has no `order_id`.
    pub adjustment_id: Option<String>,
    /// The order that an adjustment is about.
    pub adjustment_order_id: Option<String>,
    /// The order that a reserve is about.
    pub associated_order_id: Option<String>,
    /// When a reserve is paid out, unless it was.
    pub estimated_release_time: Option<Timestamp>,
    /// What `fee_tax_breakdown` adds up to, without shipping.
    pub fee_tax_amount: Option<Decimal>,
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    pub id: Option<String>,
    pub order_create_time: Option<Timestamp>,
    /// Of an order, which has no `adjustment_id`.
    pub order_id: Option<String>,
    /// Negative where withheld, positive where released.
    pub reserve_amount: Option<Decimal>,
    /// Of a `RESERVE`.
    pub reserve_id: Option<String>,
    /// Withheld of the order's settlement, or paid out to the seller.
    pub reserve_status: Option<ReserveStatus>,
    /// What `revenue_breakdown` adds up to.
    pub revenue_amount: Option<Decimal>,
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Revenue less shipping costs, fees, taxes and adjustments.
    pub settlement_amount: Option<Decimal>,
    /// What `shipping_cost_breakdown` adds up to.
    pub shipping_cost_amount: Option<Decimal>,
    pub shipping_cost_breakdown: Option<StatementShippingCostBreakdown>,
    /// For information; not part of the settlement.
    pub supplementary_component: Option<TransactionSupplement>,
    /// `ORDER`, `RESERVE` or the kind of adjustment.
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

/// The `total_settlement_breakdown` of [`GetTransactionsByStatementResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalSettlementBreakdown {
    /// Each transaction's `type` gives the policy.
    pub total_adjustment_amount: Option<Decimal>,
    /// Without shipping.
    pub total_fee_tax_amount: Option<Decimal>,
    /// Net sales.
    pub total_revenue_amount: Option<Decimal>,
    /// As of settlement.
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

/// The `supplementary_component` of [`StatementTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionSupplement {
    /// In all.
    pub customer_payment_amount: Option<Decimal>,
    /// What the customer got.
    pub customer_refund_amount: Option<Decimal>,
    /// The platform's part of shared vouchers.
    pub platform_cofunded_discount_amount: Option<Decimal>,
    /// The platform's part, given back to it.
    pub platform_cofunded_discount_refund_amount: Option<Decimal>,
    /// Coupons and campaigns that the platform pays.
    pub platform_discount_amount: Option<Decimal>,
    /// Taken back where the refund is the seller's fault.
    pub platform_discount_refund_amount: Option<Decimal>,
    /// In Colorado, payment and refund together.
    pub retail_delivery_fee_amount: Option<Decimal>,
    /// In Colorado.
    pub retail_delivery_fee_payment_amount: Option<Decimal>,
    /// What the platform bears of it after returns and refunds.
    pub retail_delivery_fee_refund_amount: Option<Decimal>,
    /// Payment less refund.
    pub sales_tax_amount: Option<Decimal>,
    /// On goods and delivery, expected from the customer.
    pub sales_tax_payment_amount: Option<Decimal>,
    /// Given back to the customer with a refund.
    pub sales_tax_refund_amount: Option<Decimal>,
    /// The seller's part of shared vouchers.
    pub seller_cofunded_discount_amount: Option<Decimal>,
    /// The seller's part, given back.
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
