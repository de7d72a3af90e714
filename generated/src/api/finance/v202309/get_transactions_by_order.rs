// @generated from specs/finance/202309/get_transactions_by_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetTransactionsByOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{OrderId, StatementId, TransactionId};
use crate::api::finance::types::{SettlementStatus, SkuStatementTransaction};

/// Returns the settled transactions of an order, with sales, fees, commissions, shipping costs, taxes, adjustments and refunds, in total and for each SKU.
///
/// `GET /finance/202309/orders/{order_id}/statement_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US, GB.
/// Returns [`GetTransactionsByOrderResponse`].
/// Superseded by a newer version: [`v202501`](crate::finance::v202501::get_transactions_by_order::GetTransactionsByOrder).
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/650a6734defece02be67d724>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::finance::v202309::GetTransactionsByOrder;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetTransactionsByOrder::new("576463220456522968")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "650a6734defece02be67d724")]
#[deprecated(
    note = "TikTok announced its retirement; use `finance::v202501::GetTransactionsByOrder`"
)]
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
    const PATH: &'static str = "/finance/202309/orders/{order_id}/statement_transactions";
    const META: OperationMeta = OperationMeta::NONE
        .page("https://partner.tiktokshop.com/docv2/page/650a6734defece02be67d724")
        .newer("v202501")
        .sunset(Sunset::Announced)
        .replaced_by("GET /finance/202501/orders/{order_id}/statement_transactions")
        .markets(Markets::Only(&["US", "GB"]));

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/finance/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/statement_transactions");
    }
}

/// The response to [`GetTransactionsByOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransactionsByOrderResponse {
    /// When the order was created.
    pub order_create_time: Option<Timestamp>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Transactions of the order, one for each statement that contains it. An order settles some days after its delivery, depending on the market, and not while a return or refund is open.
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

/// Settlement of an order in one statement. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderStatementTransaction {
    /// Shipping fee of returns for which the seller is responsible.
    pub actual_return_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee based on the weight and size that the shipping provider measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
    /// Amount of the adjustments of the order.
    pub adjustment_amount: Option<Decimal>,
    /// Commission for orders that ads brought in, on the price after all discounts.
    pub affiliate_ads_commission_amount: Option<Decimal>,
    /// Commission that the seller pays to creators, on the price after all discounts.
    pub affiliate_commission_amount: Option<Decimal>,
    /// Commission of creators before personal income tax is withheld.
    pub affiliate_commission_before_pit: Option<Decimal>,
    /// Commission of affiliate partners for purchases through their links, on the price after all discounts.
    pub affiliate_partner_commission_amount: Option<Decimal>,
    /// Price of all units after the seller's discounts.
    pub after_seller_discounts_subtotal_amount: Option<Decimal>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Part of the buyer's refund that is deducted from the settlement; negative.
    pub customer_order_refund_amount: Option<Decimal>,
    /// Shipping fee paid by the buyer, based on the weight that the seller declared.
    pub customer_paid_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee that was refunded to the buyer and is deducted from the settlement; negative.
    pub customer_paid_shipping_fee_refund_amount: Option<Decimal>,
    /// Amount paid by the buyer, with shipping fee and sales tax, after all discounts.
    pub customer_payment_amount: Option<Decimal>,
    /// Amount that was refunded to the buyer.
    pub customer_refund_amount: Option<Decimal>,
    /// Expected shipping fee of the buyer, based on the weight that the seller declared.
    pub customer_shipping_fee_amount: Option<Decimal>,
    /// Offset on Fulfilled by TikTok invoices for shipping fees paid by the buyer or TikTok, so that the seller is charged nothing; only in the US.
    pub customer_shipping_fee_offset_amount: Option<Decimal>,
    /// Shipping fee that the seller pays for TikTok Shipping.
    pub fbm_shipping_cost_amount: Option<Decimal>,
    /// Shipping fee of Fulfilled by TikTok; only in the US.
    pub fbt_fulfillment_fee_amount: Option<Decimal>,
    /// Reimbursement for Fulfilled by TikTok orders that are not eligible for free shipping; only in the US.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<Decimal>,
    /// Shipping fee of Fulfilled by TikTok; not in the US.
    pub fbt_shipping_cost_amount: Option<Decimal>,
    /// Fees of TikTok at settlement; negative, and without shipping costs in the US and UK.
    pub fee_amount: Option<Decimal>,
    /// Sales before discounts of the seller and of TikTok.
    pub gross_sales_amount: Option<Decimal>,
    /// Gross sales that were refunded to buyers; negative.
    pub gross_sales_refund_amount: Option<Decimal>,
    /// Transaction ID; entries with the same ID are the same transaction.
    pub id: Option<TransactionId>,
    /// Mexican income tax (ISR) that TikTok withholds and remits.
    pub isr_income_tax_amount: Option<Decimal>,
    /// Mexican value-added tax (IVA) that TikTok withholds and remits.
    pub iva_vat_amount: Option<Decimal>,
    /// Gross sales after refunds and the seller's discounts; only for local US and UK sellers.
    pub net_sales_amount: Option<Decimal>,
    /// Personal income tax withheld from creators' commissions, which the seller declares and remits.
    pub pit_amount: Option<Decimal>,
    /// Commission of TikTok on the buyer's payment and the platform discounts, after refunds; only in the UK.
    pub platform_commission_amount: Option<Decimal>,
    /// Discounts that TikTok funds, such as coupons and campaigns.
    pub platform_discount_amount: Option<Decimal>,
    /// Discounts of TikTok that are taken back if the seller is responsible for a refund; negative.
    pub platform_discount_refund_amount: Option<Decimal>,
    /// Subsidy of TikTok that is taken back if the seller is responsible for a refund.
    pub platform_refund_subsidy_amount: Option<Decimal>,
    /// Discount on the fee of TikTok Shipping.
    pub platform_shipping_fee_discount_amount: Option<Decimal>,
    /// Incentive for sellers that joined the Co-Funded Free Shipping Program from 26 August to 31 December 2024; negative if it is taken back because the seller is responsible for a refund.
    pub promo_shipping_incentive_amount: Option<Decimal>,
    /// Fee for each successful order; only in the US.
    pub referral_fee_amount: Option<Decimal>,
    /// Fee for processing refunds, 20% of the refunded referral fee.
    pub refund_administration_fee_amount: Option<Decimal>,
    /// Shipping incentive of TikTok that is taken back if the seller is responsible for a refund; negative.
    pub refund_shipping_cost_discount_amount: Option<Decimal>,
    /// Retail delivery fee in Colorado, the sum of `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount`.
    pub retail_delivery_fee_amount: Option<Decimal>,
    /// Retail delivery fee in Colorado that was charged.
    pub retail_delivery_fee_payment_amount: Option<Decimal>,
    /// Subsidy of TikTok for the retail delivery fee in Colorado after returns and refunds.
    pub retail_delivery_fee_refund_amount: Option<Decimal>,
    /// Shipping fee of returns that the seller pays.
    pub return_shipping_fee_amount: Option<Decimal>,
    /// Revenue outside of the US and UK: payment of the buyer, platform discounts and shipping subsidies, after refunds.
    pub revenue_amount: Option<Decimal>,
    /// Sales tax on products and delivery after refunds; only in the US.
    pub sales_tax_amount: Option<Decimal>,
    /// Sales tax on products and delivery that the buyer is expected to pay; only in the US.
    pub sales_tax_payment_amount: Option<Decimal>,
    /// Sales tax that was refunded to the buyer; only in the US.
    pub sales_tax_refund_amount: Option<Decimal>,
    /// Discounts that the seller funds, with the seller's part of co-funded vouchers; negative.
    pub seller_discount_amount: Option<Decimal>,
    /// Discounts that the seller gets back after returns and refunds; positive.
    pub seller_discount_refund_amount: Option<Decimal>,
    /// Amount settled for the order: for local US and UK sellers the sum of `net_sales_amount`, `shipping_cost_amount`, `fee_amount` and `adjustment_amount`, for all others that of `revenue_amount`, `fee_amount` and `adjustment_amount`. Costs are negative.
    pub settlement_amount: Option<Decimal>,
    /// Sum of shipping costs, buyers' shipping fees, subsidies and incentives, only for local US and UK sellers; negative if costs exceed credits.
    pub shipping_cost_amount: Option<Decimal>,
    /// Shipping incentive of TikTok.
    pub shipping_cost_discount_amount: Option<Decimal>,
    /// Shipping fee with return shipping and signature confirmation, after the discount of TikTok; not in the US and UK.
    pub shipping_fee_amount: Option<Decimal>,
    /// Subsidy of TikTok for orders that the seller ships; negative if the seller must return it.
    pub shipping_fee_subsidy_amount: Option<Decimal>,
    /// Fee for additional shipping insurance that the seller bought.
    pub shipping_insurance_fee_amount: Option<Decimal>,
    /// Fee for packages that require a signature at delivery.
    pub signature_confirmation_fee_amount: Option<Decimal>,
    /// Fee for processing successful orders; not refundable, only in the US.
    pub transaction_fee_amount: Option<Decimal>,
    /// Settlement of each SKU.
    pub sku_statement_transactions: Vec<SkuStatementTransaction>,
    /// ID of the statement that contains the transaction, from [`GetStatements`](crate::finance::GetStatements).
    pub statement_id: Option<StatementId>,
    /// When the statement was made.
    pub statement_time: Option<Timestamp>,
    /// Whether the transaction has been settled; always `SETTLED`.
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
