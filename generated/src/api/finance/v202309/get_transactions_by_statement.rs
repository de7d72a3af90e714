// @generated from specs/finance/202309/get_transactions_by_statement.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetTransactionsByStatement`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, SortOrder};
use crate::api::ids::{AdjustmentId, OrderId, StatementId, TransactionId};
use crate::api::finance::types::{TransactionSortField, TransactionType};

/// Lists the transactions of a statement, one for each order or adjustment; only for local sellers. [`GetTransactionsByOrder`](crate::finance::GetTransactionsByOrder) lists the SKUs of an order.
///
/// `GET /finance/202309/statements/{statement_id}/statement_transactions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US, GB.
/// Returns [`GetTransactionsByStatementResponse`]; `statement_transactions` is paginated.
/// Superseded by a newer version: [`v202501`](crate::finance::v202501::get_transactions_by_statement::GetTransactionsByStatement).
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/650a6749defece02be67da87>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::finance::types::TransactionSortField;
 use tiktok_shop::finance::v202309::GetTransactionsByStatement;

 let shop = client.seller(token).shop(cipher);
 let request = GetTransactionsByStatement::new(
     "7238804564097517339",
     TransactionSortField::OrderCreateTime,
 );
 let mut statement_transactions = shop.items(request);
 while let Some(statement_transaction) = statement_transactions.try_next().await? {
     println!("{statement_transaction:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "650a6749defece02be67da87")]
#[deprecated(
    note = "TikTok announced its retirement; use `finance::v202501::GetTransactionsByStatement`"
)]
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
    const PATH: &'static str = "/finance/202309/statements/{statement_id}/statement_transactions";
    const META: OperationMeta = OperationMeta::NONE
        .pages("statement_transactions")
        .page("https://partner.tiktokshop.com/docv2/page/650a6749defece02be67da87")
        .newer("v202501")
        .sunset(Sunset::Announced)
        .replaced_by(
            "GET /finance/202501/statements/{statement_id}/statement_transactions",
        )
        .markets(Markets::Only(&["US", "GB"]));

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// Sum of the adjustments; the `type` of each transaction names the reason.
    pub adjustment_amount: Option<Decimal>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Sum of the fees, without shipping costs; negative.
    pub fee_amount: Option<Decimal>,
    /// Gross sales after refunds and the seller's discounts; only for local US and UK sellers.
    pub net_sales_amount: Option<Decimal>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Sum of the revenue of the transactions. Settlements of local US and UK sellers use `net_sales_amount` instead.
    pub revenue_amount: Option<Decimal>,
    /// Amount settled by the statement: the sum of `net_sales_amount`, `shipping_cost_amount`, `fee_amount` and `adjustment_amount`, in which costs are negative.
    pub settlement_amount: Option<Decimal>,
    /// Sum of shipping costs, buyers' shipping fees, subsidies and incentives, only for local US and UK sellers; negative if costs exceed credits.
    pub shipping_cost_amount: Option<Decimal>,
    /// Statement ID.
    pub statement_id: Option<StatementId>,
    /// When the statement was made.
    pub statement_time: Option<Timestamp>,
    /// Transactions of the statement.
    pub statement_transactions: Vec<StatementTransaction>,
    /// Number of transactions in the statement, not only those on this page.
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

/// An order or an adjustment in a statement; the ID of the other is 0. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementTransaction {
    /// Shipping fee of returns for which the seller is responsible.
    pub actual_return_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee based on the weight and size that the shipping provider measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
    /// Amount of the adjustment, for the reason in `type`.
    pub adjustment_amount: Option<Decimal>,
    /// Adjustment ID; 0 if the transaction is an order.
    pub adjustment_id: Option<AdjustmentId>,
    /// ID of the order to which the adjustment refers, if any.
    pub adjustment_order_id: Option<OrderId>,
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
    /// When the order was created.
    pub order_create_time: Option<Timestamp>,
    /// Order ID, as accepted by [`GetTransactionsByOrder`](crate::finance::GetTransactionsByOrder); 0 if the transaction is an adjustment.
    pub order_id: Option<OrderId>,
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
    /// Payment of the buyer, platform discounts and shipping subsidies, after refunds. Settlements of local US and UK sellers use `net_sales_amount` instead.
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
    /// Amount settled for the transaction: the sum of `net_sales_amount`, `shipping_cost_amount`, `fee_amount` and `adjustment_amount`, in which costs are negative.
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
    /// Whether the transaction is an order, or the reason for the adjustment.
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
