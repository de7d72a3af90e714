// @generated from specs/finance/202501/get_transactions_by_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetTransactionsByOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{OrderId, SkuId, StatementId};
use crate::api::finance::types::{FeeTaxBreakdown, RevenueBreakdown};

/// Returns the settlement of an order, with revenue, shipping costs, fees and taxes of each SKU; data starts on 1 July 2023, for US cross-border sellers on 30 April 2025. For orders that await settlement, use [`GetUnsettledTransactions`](crate::finance::GetUnsettledTransactions).
///
/// `GET /finance/202501/orders/{order_id}/statement_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.finance.info`.
/// Returns [`GetTransactionsByOrderResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-transactions-by-order-202501>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::finance::GetTransactionsByOrder;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetTransactionsByOrder::new("576463220456522968")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-transactions-by-order-202501")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransactionsByOrder {
    /// Order ID, from `order::GetOrderList` or [`GetTransactionsByStatement`](crate::finance::GetTransactionsByStatement).
    pub order_id: OrderId,
}

impl GetTransactionsByOrder {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
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
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/finance/202501/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/statement_transactions");
    }
}

/// The response to [`GetTransactionsByOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransactionsByOrderResponse {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Sum of fees and taxes, without shipping costs; negative if costs exceed credits. JSON name: `fee_and_tax_amount`.
    pub fee_tax_amount: Option<Decimal>,
    /// When the order was created.
    pub order_create_time: Option<Timestamp>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Revenue of the order (net sales), after refunds and the seller's discounts.
    pub revenue_amount: Option<Decimal>,
    /// Amount settled for the order: the sum of `revenue_amount`, `shipping_cost_amount` and `fee_tax_amount`. Costs are negative, so all are added.
    pub settlement_amount: Option<Decimal>,
    /// Shipping costs after subsidies and reimbursements; negative if costs exceed credits.
    pub shipping_cost_amount: Option<Decimal>,
    /// Settlement of each SKU, with one entry for each statement that contains it. An order settles some days after its delivery, depending on the market, and not while a return or refund is open.
    pub sku_transactions: Vec<SkuTransaction>,
    /// Number of entries in `sku_transactions`.
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

/// Amounts that add up to the shipping costs of a SKU. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderShippingCostBreakdown {
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
    /// Fee for additional shipping insurance that the seller bought.
    pub shipping_insurance_fee_amount: Option<Decimal>,
    /// Fee for packages that require a signature at delivery.
    pub signature_confirmation_fee_amount: Option<Decimal>,
    /// Additional amounts for information; they are included in other amounts and not added again.
    pub supplementary_component: Option<OrderShippingCostSupplement>,
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

/// Parts of the shipping costs of a SKU; already included, so they are not added again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderShippingCostSupplement {
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
    /// Shipping fees that were refunded to buyers, without subsidies; part of `customer_paid_shipping_fee_amount`.
    pub refunded_customer_shipping_fee_amount: Option<Decimal>,
    /// Amount by which the shipping fee of returns exceeds the standard rate, paid by TikTok; part of `customer_paid_shipping_fee_amount`.
    pub return_refund_subsidy_amount: Option<Decimal>,
    /// Discount on the shipping fee that the seller funds.
    pub seller_shipping_fee_discount_amount: Option<Decimal>,
    /// Subsidy of TikTok for orders that the seller ships, part of `shipping_fee_discount_amount`; negative if the seller must return it.
    pub shipping_fee_subsidy_amount: Option<Decimal>,
    /// Reimbursement for failed deliveries and returns under the Shipping Fee Guarantee Program.
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

/// Settlement of one SKU of an order in one statement. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuTransaction {
    /// Sum of `fee_tax_breakdown`, without shipping costs; negative if costs exceed credits.
    pub fee_tax_amount: Option<Decimal>,
    /// Individual fees and taxes, which add up to the total of fees and taxes.
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    /// Title of the product.
    pub product_name: Option<String>,
    /// Number of units of the SKU that are settled.
    pub quantity: Option<Decimal>,
    /// Sum of `revenue_breakdown`.
    pub revenue_amount: Option<Decimal>,
    /// Amounts that add up to the revenue.
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Amount settled for the SKU: the sum of `revenue_amount`, `shipping_cost_amount` and `fee_tax_amount`. Costs are negative, so all are added.
    pub settlement_amount: Option<Decimal>,
    /// Sum of `shipping_cost_breakdown`, without its `supplementary_component`; negative if costs exceed credits.
    pub shipping_cost_amount: Option<Decimal>,
    /// Amounts that add up to the shipping costs.
    pub shipping_cost_breakdown: Option<OrderShippingCostBreakdown>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Name of the SKU.
    pub sku_name: Option<String>,
    /// ID of the statement that contains the transaction, for [`GetTransactionsByStatement`](crate::finance::GetTransactionsByStatement).
    pub statement_id: Option<StatementId>,
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
