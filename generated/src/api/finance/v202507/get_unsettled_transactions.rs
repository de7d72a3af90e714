// @generated from specs/finance/202507/get_unsettled_transactions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetUnsettledTransactions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, SortOrder};
use crate::api::ids::{AdjustmentId, OrderId, TransactionId};
use crate::api::finance::types::{
    RevenueBreakdown, SettlementStatus, TransactionSortField, TransactionType,
};

/// Lists the orders and adjustments created since 1 January 2025 that await settlement, with estimated amounts that may still change. An entry disappears when it is settled; [`GetTransactionsByStatement`](crate::finance::GetTransactionsByStatement) then returns it with the final amounts.
///
/// `GET /finance/202507/orders/unsettled`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.finance.info`.
/// Returns [`GetUnsettledTransactionsResponse`]; `transactions` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-unsettled-transactions-202507>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::finance::GetUnsettledTransactions;
 use tiktok_shop::finance::types::TransactionSortField;

 let shop = client.seller(token).shop(cipher);
 let request = GetUnsettledTransactions::new(TransactionSortField::OrderCreateTime);
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
#[doc(alias = "get-unsettled-transactions-202507")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUnsettledTransactions {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100. Defaults to `20`.
    pub page_size: Option<i64>,
    /// Time by which the transactions are sorted.
    pub sort_field: TransactionSortField,
    /// Direction in which the list is sorted. Defaults to `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Inclusive lower bound of the creation time; defaults to 1 January 2025, when the data starts, if `search_time_lt` is set.
    pub search_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time; defaults to now if `search_time_ge` is set.
    pub search_time_lt: Option<Timestamp>,
}

impl GetUnsettledTransactions {
    /// Creates the request from its required fields.
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

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Largest number of items on a page. From 1 to 100. Defaults to `20`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Direction in which the list is sorted. Defaults to `ASC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Inclusive lower bound of the creation time; defaults to 1 January 2025, when the data starts, if `search_time_lt` is set.
    #[inline]
    pub fn search_time_ge(mut self, search_time_ge: impl Into<Timestamp>) -> Self {
        self.search_time_ge = Some(search_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time; defaults to now if `search_time_ge` is set.
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
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.finance.info"])
        .errors(&[36009003])
        .pages("transactions")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-unsettled-transactions-202507",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
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
    type Item = UnsettledTransaction;

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

/// The response to [`GetUnsettledTransactions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnsettledTransactionsResponse {
    /// Token of the next page, for a request for the same shop with the same times, `sort_field` and `sort_order`. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Sum of the estimated adjustments. JSON name: `sum_est_adjustment_amount`.
    pub total_estimated_adjustment_amount: Option<Decimal>,
    /// Sum of the estimated fees; negative. JSON name: `sum_est_fee_amount`.
    pub total_estimated_fee_amount: Option<Decimal>,
    /// Sum of the estimated revenue. JSON name: `sum_est_revenue_amount`.
    pub total_estimated_revenue_amount: Option<Decimal>,
    /// Sum of the estimated settlements. JSON name: `sum_est_settlement_amount`.
    pub total_estimated_settlement_amount: Option<Decimal>,
    /// Number of all matching transactions, not only those on this page.
    pub total_count: Option<i64>,
    /// Transactions that match.
    pub transactions: Vec<UnsettledTransaction>,
}

impl Fields for GetUnsettledTransactionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    (
                        "sum_est_adjustment_amount",
                        &mut self.total_estimated_adjustment_amount,
                    ),
                    ("sum_est_fee_amount", &mut self.total_estimated_fee_amount),
                    ("sum_est_revenue_amount", &mut self.total_estimated_revenue_amount),
                    (
                        "sum_est_settlement_amount",
                        &mut self.total_estimated_settlement_amount,
                    ),
                    ("total_count", &mut self.total_count),
                    ("transactions", &mut self.transactions),
                ],
            );
    }
}

debug_fields!(GetUnsettledTransactionsResponse);

/// Fees of an unsettled transaction. Costs are negative; which fees occur depends on the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledFee {
    /// Commission for orders that ads brought in, on the price after all discounts.
    pub affiliate_ads_commission_amount: Option<Decimal>,
    /// Commission that the seller pays to creators, on the price after all discounts.
    pub affiliate_commission_amount: Option<Decimal>,
    /// Commission of affiliate partners for purchases through their links, on the price after all discounts.
    pub affiliate_partner_commission_amount: Option<Decimal>,
    /// Fee for participation in the bonus cashback program.
    pub bonus_cashback_service_fee_amount: Option<Decimal>,
    /// Fee for payments by credit card.
    pub credit_card_handling_fee_amount: Option<Decimal>,
    /// Commission for each delivered order; only in Indonesia.
    pub dynamic_commission_amount: Option<Decimal>,
    /// Fee for participation in flash sales.
    pub flash_sales_service_fee_amount: Option<Decimal>,
    /// Fee for participation in the LIVE Specials program.
    pub live_specials_fee_amount: Option<Decimal>,
    /// Fee for selling in TikTok Shop Mall.
    pub mall_service_fee_amount: Option<Decimal>,
    /// Commission that TikTok charges.
    pub platform_commission_amount: Option<Decimal>,
    /// Fee for each successful order; only in the US.
    pub referral_fee_amount: Option<Decimal>,
    /// Fee for processing refunds, 20% of the refunded referral fee.
    pub refund_administration_fee_amount: Option<Decimal>,
    /// Fee for participation in the Seller Free Shipping Program.
    pub sfp_service_fee_amount: Option<Decimal>,
    /// Fee for processing successful orders.
    pub transaction_fee_amount: Option<Decimal>,
    /// Fixed fee for the delivery infrastructure, for each delivered order; only in Vietnam. JSON name: `vn_fix_infrastructure_fee`.
    pub vietnam_infrastructure_fee: Option<Decimal>,
    /// Part of the distance fee paid by the buyer that exceeds the price of the shipping provider; TikTok keeps it.
    pub platform_special_service_fee_amount: Option<Decimal>,
    /// Fee for smart promotion; includes what TikTok contributes to promotions for buyers.
    pub smart_promotion_fee_amount: Option<Decimal>,
    /// Fee for co-funded promotion campaigns.
    pub campaign_period_fee_cfp_amount: Option<Decimal>,
    /// Fee for smart promotion campaigns.
    pub campaign_period_fee_sp_amount: Option<Decimal>,
    /// Sales tax on `campaign_period_fee_sp_amount`.
    pub campaign_period_fee_sp_tax_amount: Option<Decimal>,
    /// Sales tax on `campaign_period_fee_cfp_amount`.
    pub campaign_period_fee_cfp_tax_amount: Option<Decimal>,
    /// Fee that funds bonus cashback and other growth benefits; charged for each successful order.
    pub seller_growth_fee_amount: Option<Decimal>,
    /// Shipping fee of failed deliveries; TikTok may bear a part of it.
    pub failed_delivery_shipping_fee: Option<Decimal>,
    /// Shipping fee of returns for which the buyer is responsible; TikTok may bear a part of it.
    pub buyer_fault_return_shipping_fee: Option<Decimal>,
    /// Insurance premium for each order.
    pub insurance_fee: Option<Decimal>,
    /// Sales tax on the fee for GMV Max ads.
    pub cps_shop_ads_commission_tax_amount: Option<Decimal>,
    /// Tax on the shipping insurance fee.
    pub shipping_insurance_fee_tax_amount: Option<Decimal>,
    /// Fee for discounts of the New Customer Growth Package, which attract new buyers.
    pub new_customer_growth_package_fee: Option<Decimal>,
    /// Fee for discounts of the Product GMV Growth Package, which apply to selected products.
    pub target_product_gmv_growth_package_fee: Option<Decimal>,
    /// Fee for discounts of the Shop GMV Growth Package, which apply to all products.
    pub store_gmv_growth_package_fee: Option<Decimal>,
    /// Commission for orders that AI-generated, automatically posted videos brought in.
    pub auto_post_shoppable_video_commission_fee: Option<Decimal>,
    /// Fee for S-Points that the seller funds for buyers, based on the amount paid; refunded if the order is returned. JSON name: `seller_funded_user_spoint_service_fee`.
    pub seller_funded_s_point_service_fee: Option<Decimal>,
    /// Commission of creators before personal income tax is withheld; only in Southeast Asia.
    pub affiliate_commission_before_pit_amount: Option<Decimal>,
    /// Personal income tax withheld from commissions for ads, which the seller declares and remits; only in Southeast Asia.
    pub pit_withheld_from_ads_commission_amount: Option<Decimal>,
    /// Retail delivery fee in Colorado, the sum of `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount`.
    pub retail_delivery_fee_amount: Option<Decimal>,
    /// Retail delivery fee in Colorado that was charged.
    pub retail_delivery_fee_payment_amount: Option<Decimal>,
    /// Subsidy of TikTok for the retail delivery fee in Colorado after returns and refunds.
    pub retail_delivery_fee_refund_amount: Option<Decimal>,
}

impl Fields for UnsettledFee {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "affiliate_ads_commission_amount",
                        &mut self.affiliate_ads_commission_amount,
                    ),
                    (
                        "affiliate_commission_amount",
                        &mut self.affiliate_commission_amount,
                    ),
                    (
                        "affiliate_partner_commission_amount",
                        &mut self.affiliate_partner_commission_amount,
                    ),
                    (
                        "bonus_cashback_service_fee_amount",
                        &mut self.bonus_cashback_service_fee_amount,
                    ),
                    (
                        "credit_card_handling_fee_amount",
                        &mut self.credit_card_handling_fee_amount,
                    ),
                    ("dynamic_commission_amount", &mut self.dynamic_commission_amount),
                    (
                        "flash_sales_service_fee_amount",
                        &mut self.flash_sales_service_fee_amount,
                    ),
                    ("live_specials_fee_amount", &mut self.live_specials_fee_amount),
                    ("mall_service_fee_amount", &mut self.mall_service_fee_amount),
                    ("platform_commission_amount", &mut self.platform_commission_amount),
                    ("referral_fee_amount", &mut self.referral_fee_amount),
                    (
                        "refund_administration_fee_amount",
                        &mut self.refund_administration_fee_amount,
                    ),
                    ("sfp_service_fee_amount", &mut self.sfp_service_fee_amount),
                    ("transaction_fee_amount", &mut self.transaction_fee_amount),
                    ("vn_fix_infrastructure_fee", &mut self.vietnam_infrastructure_fee),
                    (
                        "platform_special_service_fee_amount",
                        &mut self.platform_special_service_fee_amount,
                    ),
                    ("smart_promotion_fee_amount", &mut self.smart_promotion_fee_amount),
                    (
                        "campaign_period_fee_cfp_amount",
                        &mut self.campaign_period_fee_cfp_amount,
                    ),
                    (
                        "campaign_period_fee_sp_amount",
                        &mut self.campaign_period_fee_sp_amount,
                    ),
                    (
                        "campaign_period_fee_sp_tax_amount",
                        &mut self.campaign_period_fee_sp_tax_amount,
                    ),
                    (
                        "campaign_period_fee_cfp_tax_amount",
                        &mut self.campaign_period_fee_cfp_tax_amount,
                    ),
                    ("seller_growth_fee_amount", &mut self.seller_growth_fee_amount),
                    (
                        "failed_delivery_shipping_fee",
                        &mut self.failed_delivery_shipping_fee,
                    ),
                    (
                        "buyer_fault_return_shipping_fee",
                        &mut self.buyer_fault_return_shipping_fee,
                    ),
                    ("insurance_fee", &mut self.insurance_fee),
                    (
                        "cps_shop_ads_commission_tax_amount",
                        &mut self.cps_shop_ads_commission_tax_amount,
                    ),
                    (
                        "shipping_insurance_fee_tax_amount",
                        &mut self.shipping_insurance_fee_tax_amount,
                    ),
                    (
                        "new_customer_growth_package_fee",
                        &mut self.new_customer_growth_package_fee,
                    ),
                    (
                        "target_product_gmv_growth_package_fee",
                        &mut self.target_product_gmv_growth_package_fee,
                    ),
                    (
                        "store_gmv_growth_package_fee",
                        &mut self.store_gmv_growth_package_fee,
                    ),
                    (
                        "auto_post_shoppable_video_commission_fee",
                        &mut self.auto_post_shoppable_video_commission_fee,
                    ),
                    (
                        "seller_funded_user_spoint_service_fee",
                        &mut self.seller_funded_s_point_service_fee,
                    ),
                    (
                        "affiliate_commission_before_pit_amount",
                        &mut self.affiliate_commission_before_pit_amount,
                    ),
                    (
                        "pit_withheld_from_ads_commission_amount",
                        &mut self.pit_withheld_from_ads_commission_amount,
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
                ],
            );
    }
}

debug_fields!(UnsettledFee);

/// Fees and taxes of an unsettled transaction. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledFeeTaxBreakdown {
    /// Fees charged to the seller.
    pub fee: Option<UnsettledFee>,
    /// Taxes charged to the seller.
    pub tax: Option<UnsettledTax>,
}

impl Fields for UnsettledFeeTaxBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("fee", &mut self.fee), ("tax", &mut self.tax)]);
    }
}

debug_fields!(UnsettledFeeTaxBreakdown);

/// Amounts that add up to the estimated shipping costs of a transaction. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledShippingCostBreakdown {
    /// Shipping fee based on the weight and size that the shipping provider measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee paid by the buyer, based on the weight that the seller declared; negative if refunded.
    pub customer_paid_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee of exchanges that the seller pays; only in Indonesia.
    pub exchange_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee of replacements that the seller pays; only in Indonesia.
    pub replacement_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee of returns that the seller pays.
    pub return_shipping_fee_amount: Option<Decimal>,
    /// Subsidies and incentives of TikTok for shipping fees, all kinds together.
    pub shipping_fee_discount_amount: Option<Decimal>,
    /// Fee for additional shipping insurance that the seller bought.
    pub shipping_insurance_fee_amount: Option<Decimal>,
    /// Fee for packages that require a signature at delivery.
    pub signature_confirmation_fee_amount: Option<Decimal>,
    /// Additional amounts for information; they are included in other amounts and not added again.
    pub supplementary_component: Option<UnsettledShippingCostSupplement>,
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
    /// Reimbursement for failed deliveries and returns under the Shipping Fee Reimbursement Program, as a decimal number.
    pub sfr_reimbursement: Option<String>,
}

impl Fields for UnsettledShippingCostBreakdown {
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
                        "replacement_shipping_fee_amount",
                        &mut self.replacement_shipping_fee_amount,
                    ),
                    ("return_shipping_fee_amount", &mut self.return_shipping_fee_amount),
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
                    ("sfr_reimbursement", &mut self.sfr_reimbursement),
                ],
            );
    }
}

debug_fields!(UnsettledShippingCostBreakdown);

/// Parts of the shipping costs of an unsettled transaction; already included, so they are not added again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledShippingCostSupplement {
    /// Offset on Fulfilled by TikTok invoices for shipping fees paid by the buyer or TikTok, so that the seller is charged nothing; only in the US.
    pub customer_shipping_fee_offset_amount: Option<Decimal>,
    /// Shipping fee that the seller pays for TikTok Shipping; part of `actual_shipping_fee_amount`.
    pub fbm_shipping_cost_amount: Option<Decimal>,
    /// Shipping and warehouse fee of Fulfilled by TikTok; part of `actual_shipping_fee_amount`, only in the US.
    pub fbt_fulfillment_fee_amount: Option<Decimal>,
    /// Shipping fee of Fulfilled by TikTok; part of `actual_shipping_fee_amount`, not in the US.
    pub fbt_shipping_cost_amount: Option<Decimal>,
    /// Discount on the shipping fee from a campaign; part of `shipping_fee_discount_amount`.
    pub platform_shipping_fee_discount_amount: Option<Decimal>,
    /// Incentive for sellers that joined the Co-Funded Free Shipping Program from 26 August to 31 December 2024, part of `shipping_fee_discount_amount`; negative if it is taken back because the seller is responsible for a refund.
    pub promo_shipping_incentive_amount: Option<Decimal>,
    /// Discount on the shipping fee that the seller funds.
    pub seller_shipping_fee_discount_amount: Option<Decimal>,
    /// Subsidy of TikTok for orders that the seller ships, part of `shipping_fee_discount_amount`; negative if the seller must return it.
    pub shipping_fee_subsidy_amount: Option<Decimal>,
}

impl Fields for UnsettledShippingCostSupplement {
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

debug_fields!(UnsettledShippingCostSupplement);

/// Taxes of an unsettled transaction. Costs are negative; which taxes occur depends on the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledTax {
    /// Fee of shipping providers for customs clearance; only for cross-border shops.
    pub customs_clearance_amount: Option<Decimal>,
    /// Customs duty; only for cross-border shops.
    pub customs_duty_amount: Option<Decimal>,
    /// Goods and services tax on low-value imports into Singapore, remitted by TikTok.
    pub gst_amount: Option<Decimal>,
    /// Import VAT; only for cross-border shops. In Japan, the consumption tax.
    pub import_vat_amount: Option<Decimal>,
    /// Sales and service tax on low-value imports into Malaysia, remitted by TikTok.
    pub sst_amount: Option<Decimal>,
    /// VAT that TikTok pays for the seller; only for cross-border shops.
    pub vat_amount: Option<Decimal>,
    /// Sales tax on referral fees, in some states of the US.
    pub sales_tax_referral_fee_amount: Option<Decimal>,
    /// Sales tax on `smart_promotion_fee_amount`.
    pub smart_promotion_fee_tax_amount: Option<Decimal>,
    /// Cedular tax of Guanajuato in Mexico.
    pub cedular_tax: Option<Decimal>,
    /// Sales tax on `new_customer_growth_package_fee`.
    pub new_customer_growth_package_fee_tax: Option<Decimal>,
    /// Sales tax on `store_gmv_growth_package_fee`.
    pub store_gmv_growth_package_fee_sales_tax: Option<Decimal>,
    /// Sales tax on `target_product_gmv_growth_package_fee`.
    pub target_product_gmv_growth_package_tax: Option<Decimal>,
    /// Sales tax on `auto_post_shoppable_video_commission_fee`.
    pub auto_post_shoppable_video_sales_tax: Option<Decimal>,
    /// Sales tax on products and delivery after refunds; only in the US.
    pub sales_tax_amount: Option<Decimal>,
    /// Sales tax on products and delivery that the buyer is expected to pay; only in the US.
    pub sales_tax_payment_amount: Option<Decimal>,
    /// Sales tax that was refunded to the buyer; only in the US.
    pub sales_tax_refund_amount: Option<Decimal>,
}

impl Fields for UnsettledTax {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("customs_clearance_amount", &mut self.customs_clearance_amount),
                    ("customs_duty_amount", &mut self.customs_duty_amount),
                    ("gst_amount", &mut self.gst_amount),
                    ("import_vat_amount", &mut self.import_vat_amount),
                    ("sst_amount", &mut self.sst_amount),
                    ("vat_amount", &mut self.vat_amount),
                    (
                        "sales_tax_referral_fee_amount",
                        &mut self.sales_tax_referral_fee_amount,
                    ),
                    (
                        "smart_promotion_fee_tax_amount",
                        &mut self.smart_promotion_fee_tax_amount,
                    ),
                    ("cedular_tax", &mut self.cedular_tax),
                    (
                        "new_customer_growth_package_fee_tax",
                        &mut self.new_customer_growth_package_fee_tax,
                    ),
                    (
                        "store_gmv_growth_package_fee_sales_tax",
                        &mut self.store_gmv_growth_package_fee_sales_tax,
                    ),
                    (
                        "target_product_gmv_growth_package_tax",
                        &mut self.target_product_gmv_growth_package_tax,
                    ),
                    (
                        "auto_post_shoppable_video_sales_tax",
                        &mut self.auto_post_shoppable_video_sales_tax,
                    ),
                    ("sales_tax_amount", &mut self.sales_tax_amount),
                    ("sales_tax_payment_amount", &mut self.sales_tax_payment_amount),
                    ("sales_tax_refund_amount", &mut self.sales_tax_refund_amount),
                ],
            );
    }
}

debug_fields!(UnsettledTax);

/// An order or an adjustment that awaits settlement; it has either `order_id` or `adjustment_id`. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledTransaction {
    /// Adjustment ID; absent if the transaction is an order.
    pub adjustment_id: Option<AdjustmentId>,
    /// ID of the order to which the adjustment refers, if any.
    pub adjustment_order_id: Option<OrderId>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Estimated amount of the adjustment, for the reason in `type`. JSON name: `est_adjustment_amount`.
    pub estimated_adjustment_amount: Option<Decimal>,
    /// Estimated fees and taxes, without shipping costs: the sum of `fee_tax_breakdown`; negative if costs exceed credits. JSON name: `est_fee_tax_amount`.
    pub estimated_fee_tax_amount: Option<Decimal>,
    /// Estimated revenue: the sum of `revenue_breakdown`. JSON name: `est_revenue_amount`.
    pub estimated_revenue_amount: Option<Decimal>,
    /// Estimated settlement: the sum of `estimated_revenue_amount`, `estimated_shipping_cost_amount`, `estimated_fee_tax_amount` and `estimated_adjustment_amount`. Costs are negative, so all are added. JSON name: `est_settlement_amount`.
    pub estimated_settlement_amount: Option<Decimal>,
    /// Estimated shipping costs, incomplete until delivery: the sum of `shipping_cost_breakdown` without its `supplementary_component`; negative if costs exceed credits. JSON name: `est_shipping_cost_amount`.
    pub estimated_shipping_cost_amount: Option<Decimal>,
    /// Estimated time of the settlement: a text such as `Delivered + 8 days` before the delivery, and a Unix time in seconds after it. JSON name: `estimated_settlement`.
    pub estimated_settlement_time: Option<String>,
    /// Individual fees and taxes, which add up to the total of fees and taxes.
    pub fee_tax_breakdown: Option<UnsettledFeeTaxBreakdown>,
    /// Transaction ID.
    pub id: Option<TransactionId>,
    /// When the order was created.
    pub order_create_time: Option<Timestamp>,
    /// When the order was delivered; absent until then.
    pub order_delivery_time: Option<Timestamp>,
    /// Order ID; absent if the transaction is an adjustment.
    pub order_id: Option<OrderId>,
    /// Amounts that add up to the revenue.
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Amounts that add up to the shipping costs.
    pub shipping_cost_breakdown: Option<UnsettledShippingCostBreakdown>,
    /// Whether the transaction has been settled; always `UNSETTLED`.
    pub status: Option<SettlementStatus>,
    /// Whether the transaction is an order, or the reason for the adjustment.
    pub r#type: Option<TransactionType>,
    /// Why the transaction is not settled yet, such as a pending delivery.
    pub unsettled_reason: Option<String>,
}

impl Fields for UnsettledTransaction {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("adjustment_id", &mut self.adjustment_id),
                    ("adjustment_order_id", &mut self.adjustment_order_id),
                    ("currency", &mut self.currency),
                    ("est_adjustment_amount", &mut self.estimated_adjustment_amount),
                    ("est_fee_tax_amount", &mut self.estimated_fee_tax_amount),
                    ("est_revenue_amount", &mut self.estimated_revenue_amount),
                    ("est_settlement_amount", &mut self.estimated_settlement_amount),
                    (
                        "est_shipping_cost_amount",
                        &mut self.estimated_shipping_cost_amount,
                    ),
                    ("estimated_settlement", &mut self.estimated_settlement_time),
                    ("fee_tax_breakdown", &mut self.fee_tax_breakdown),
                    ("id", &mut self.id),
                    ("order_create_time", &mut self.order_create_time),
                    ("order_delivery_time", &mut self.order_delivery_time),
                    ("order_id", &mut self.order_id),
                    ("revenue_breakdown", &mut self.revenue_breakdown),
                    ("shipping_cost_breakdown", &mut self.shipping_cost_breakdown),
                    ("status", &mut self.status),
                    ("type", &mut self.r#type),
                    ("unsettled_reason", &mut self.unsettled_reason),
                ],
            );
    }
}

debug_fields!(UnsettledTransaction);
