// @generated from specs/finance/202309/get_transactions_by_order.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTransactionsByOrder` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::finance::types::{SettlementStatus, SkuStatementTransaction};

/// Returns an order's sales, fees, shipping and refunds SKU by SKU, for shops of the US and the UK.
///
/// `GET /finance/202309/orders/{order_id}/statement_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US, GB.
/// Returns [`GetTransactionsByOrderResponse`].
/// Superseded by a newer version: [`v202501`](crate::finance::v202501::get_transactions_by_order::GetTransactionsByOrder).
/// Unknown: scope, error codes, TikTok's page.
#[deprecated(
    note = "TikTok announced its retirement; use `finance::v202501::GetTransactionsByOrder`"
)]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransactionsByOrder {
    pub order_id: String,
}

impl GetTransactionsByOrder {
    /// Creates the request from its required fields.
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
    const META: OperationMeta = OperationMeta::NONE
        .newer("v202501")
        .sunset(Sunset::Announced)
        .replaced_by("GET /finance/202501/orders/{order_id}/statement_transactions")
        .markets(Markets::Only(&["US", "GB"]));

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/finance/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/statement_transactions");
    }
}

/// The response to [`GetTransactionsByOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransactionsByOrderResponse {
    pub order_create_time: Option<Timestamp>,
    pub order_id: Option<String>,
    pub statement_transactions: Vec<OrderStatementTransaction>,
}

impl Fields for GetTransactionsByOrderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_create_time", &mut self.order_create_time),
                    ("order_id", &mut self.order_id),
                    ("statement_transactions", &mut self.statement_transactions),
                ],
            );
    }
}

debug_fields!(GetTransactionsByOrderResponse);

/// What one statement settles of the order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderStatementTransaction {
    /// Where the return is the seller's fault.
    pub actual_return_shipping_fee_amount: Option<Decimal>,
    /// By what the carrier measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
    /// The amount of an adjustment.
    pub adjustment_amount: Option<Decimal>,
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
    pub sku_statement_transactions: Vec<SkuStatementTransaction>,
    pub statement_id: Option<String>,
    /// When the statement was made.
    pub statement_time: Option<Timestamp>,
    /// `SETTLED`.
    pub status: Option<SettlementStatus>,
}

impl Fields for OrderStatementTransaction {
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
                    ("sku_statement_transactions", &mut self.sku_statement_transactions),
                    ("statement_id", &mut self.statement_id),
                    ("statement_time", &mut self.statement_time),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(OrderStatementTransaction);
