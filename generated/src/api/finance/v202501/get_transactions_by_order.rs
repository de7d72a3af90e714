// @generated from specs/finance/202501/get_transactions_by_order.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTransactionsByOrder` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::finance::types::{FeeTaxBreakdown, RevenueBreakdown};

/// Returns what an order was settled for SKU by SKU, with revenue, shipping costs, fees and taxes, from July 2023 on.
///
/// `GET /finance/202501/orders/{order_id}/statement_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.finance.info`.
/// Returns [`GetTransactionsByOrderResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-transactions-by-order-202501>.
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-transactions-by-order-202501")]
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
    const PATH: &'static str = "/finance/202501/orders/{order_id}/statement_transactions";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.finance.info"])
        .errors(&[36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-transactions-by-order-202501",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/finance/202501/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/statement_transactions");
    }
}

/// The response to [`GetTransactionsByOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransactionsByOrderResponse {
    pub currency: Option<Currency>,
    /// Without shipping. JSON name: `fee_and_tax_amount`.
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("fee_and_tax_amount", &mut self.fee_tax_amount),
                    ("order_create_time", &mut self.order_create_time),
                    ("order_id", &mut self.order_id),
                    ("revenue_amount", &mut self.revenue_amount),
                    ("settlement_amount", &mut self.settlement_amount),
                    ("shipping_cost_amount", &mut self.shipping_cost_amount),
                    ("sku_transactions", &mut self.sku_transactions),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetTransactionsByOrderResponse);

/// What the shipping costs of an order's SKU are made of.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderShippingCostBreakdown {
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
    /// For insurance that the seller bought on top.
    pub shipping_insurance_fee_amount: Option<Decimal>,
    /// For packages handed over against a signature.
    pub signature_confirmation_fee_amount: Option<Decimal>,
    /// For information; not added to `shipping_cost_amount`.
    pub supplementary_component: Option<OrderShippingCostSupplement>,
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

impl Fields for OrderShippingCostBreakdown {
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

debug_fields!(OrderShippingCostBreakdown);

/// Parts of an order's shipping costs, which are not added once more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderShippingCostSupplement {
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
    /// Without subsidies; part of `customer_paid_shipping_fee_amount`.
    pub refunded_customer_shipping_fee_amount: Option<Decimal>,
    /// Part of `customer_paid_shipping_fee_amount`.
    pub return_refund_subsidy_amount: Option<Decimal>,
    /// Borne by the seller.
    pub seller_shipping_fee_discount_amount: Option<Decimal>,
    /// Part of `shipping_fee_discount_amount`; negative where owed.
    pub shipping_fee_subsidy_amount: Option<Decimal>,
    /// For failed deliveries and returns.
    pub shipping_fee_guarantee_reimbursement: Option<Decimal>,
}

impl Fields for OrderShippingCostSupplement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
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
                    (
                        "shipping_fee_guarantee_reimbursement",
                        &mut self.shipping_fee_guarantee_reimbursement,
                    ),
                ],
            );
    }
}

debug_fields!(OrderShippingCostSupplement);

/// What is settled for one SKU of the order.
#[derive(Clone, Default)]
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
    pub shipping_cost_breakdown: Option<OrderShippingCostBreakdown>,
    pub sku_id: Option<String>,
    pub sku_name: Option<String>,
    /// What `GetTransactionsByStatement` takes.
    pub statement_id: Option<String>,
}

impl Fields for SkuTransaction {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fee_tax_amount", &mut self.fee_tax_amount),
                    ("fee_tax_breakdown", &mut self.fee_tax_breakdown),
                    ("product_name", &mut self.product_name),
                    ("quantity", &mut self.quantity),
                    ("revenue_amount", &mut self.revenue_amount),
                    ("revenue_breakdown", &mut self.revenue_breakdown),
                    ("settlement_amount", &mut self.settlement_amount),
                    ("shipping_cost_amount", &mut self.shipping_cost_amount),
                    ("shipping_cost_breakdown", &mut self.shipping_cost_breakdown),
                    ("sku_id", &mut self.sku_id),
                    ("sku_name", &mut self.sku_name),
                    ("statement_id", &mut self.statement_id),
                ],
            );
    }
}

debug_fields!(SkuTransaction);
