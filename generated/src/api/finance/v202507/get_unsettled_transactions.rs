// @generated from specs/finance/202507/get_unsettled_transactions.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetUnsettledTransactions` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, SortOrder};
use crate::api::finance::types::{
    RevenueBreakdown, SettlementStatus, TransactionSortField, TransactionType,
};

/// Lists orders and adjustments since 2025 that await settlement, with amounts that are estimates.
///
/// `GET /finance/202507/orders/unsettled`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.finance.info`.
/// Returns [`GetUnsettledTransactionsResponse`]; `transactions` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-unsettled-transactions-202507>.
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
    /// `order_create_time`.
    pub sort_field: TransactionSortField,
    /// Direction in which the list is sorted. Defaults to `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Inclusive lower bound, in 2025 or later.
    pub search_time_ge: Option<Timestamp>,
    /// Exclusive upper bound.
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

    /// Inclusive lower bound, in 2025 or later.
    #[inline]
    pub fn search_time_ge(mut self, search_time_ge: impl Into<Timestamp>) -> Self {
        self.search_time_ge = Some(search_time_ge.into());
        self
    }

    /// Exclusive upper bound.
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
    /// Valid only with the same times and order; empty or missing on the last page.
    pub next_page_token: Option<String>,
    /// JSON name: `sum_est_adjustment_amount`.
    pub total_estimated_adjustment_amount: Option<Decimal>,
    /// JSON name: `sum_est_fee_amount`.
    pub total_estimated_fee_amount: Option<Decimal>,
    /// JSON name: `sum_est_revenue_amount`.
    pub total_estimated_revenue_amount: Option<Decimal>,
    /// JSON name: `sum_est_settlement_amount`.
    pub total_estimated_settlement_amount: Option<Decimal>,
    /// Over all pages.
    pub total_count: Option<i64>,
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

/// What TikTok and others charge the seller for an unsettled transaction; which fees there are depends on the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledFee {
    /// For orders that ads brought.
    pub affiliate_ads_commission_amount: Option<Decimal>,
    /// For creators.
    pub affiliate_commission_amount: Option<Decimal>,
    /// For partners through whose links buyers came.
    pub affiliate_partner_commission_amount: Option<Decimal>,
    /// For taking part in bonus cashback.
    pub bonus_cashback_service_fee_amount: Option<Decimal>,
    /// Where the buyer paid by credit card.
    pub credit_card_handling_fee_amount: Option<Decimal>,
    /// For each order delivered, in Indonesia.
    pub dynamic_commission_amount: Option<Decimal>,
    /// For taking part in flash sales.
    pub flash_sales_service_fee_amount: Option<Decimal>,
    /// For taking part in LIVE Specials.
    pub live_specials_fee_amount: Option<Decimal>,
    /// For being in TikTok Shop Mall.
    pub mall_service_fee_amount: Option<Decimal>,
    /// TikTok Shop's own commission.
    pub platform_commission_amount: Option<Decimal>,
    /// For each order, in the United States.
    pub referral_fee_amount: Option<Decimal>,
    /// A fifth of the referral fee that was refunded.
    pub refund_administration_fee_amount: Option<Decimal>,
    /// For the seller's free-shipping programme.
    pub sfp_service_fee_amount: Option<Decimal>,
    /// For processing orders that succeed.
    pub transaction_fee_amount: Option<Decimal>,
    /// For each order delivered, in Vietnam. JSON name: `vn_fix_infrastructure_fee`.
    pub vietnam_infrastructure_fee: Option<Decimal>,
    /// What the customer paid for distance beyond the carrier's price.
    pub platform_special_service_fee_amount: Option<Decimal>,
    /// With what TikTok Shop puts in to fund promotions.
    pub smart_promotion_fee_amount: Option<Decimal>,
    /// During campaigns of co-funded promotion.
    pub campaign_period_fee_cfp_amount: Option<Decimal>,
    /// During campaigns of smart promotion.
    pub campaign_period_fee_sp_amount: Option<Decimal>,
    /// On the fee for smart promotion.
    pub campaign_period_fee_sp_tax_amount: Option<Decimal>,
    /// On the fee for co-funded promotion.
    pub campaign_period_fee_cfp_tax_amount: Option<Decimal>,
    /// For each successful order; it pays for bonus cashback and other help to grow.
    pub seller_growth_fee_amount: Option<Decimal>,
    /// The seller's; the platform may bear a part.
    pub failed_delivery_shipping_fee: Option<Decimal>,
    /// The seller's; the platform may bear a part.
    pub buyer_fault_return_shipping_fee: Option<Decimal>,
    /// Premium for each order insured.
    pub insurance_fee: Option<Decimal>,
    /// On the fee for GMV Max ads.
    pub cps_shop_ads_commission_tax_amount: Option<Decimal>,
    /// On `shipping_insurance_fee_amount`.
    pub shipping_insurance_fee_tax_amount: Option<Decimal>,
    /// For discounts that are to win new customers.
    pub new_customer_growth_package_fee: Option<Decimal>,
    /// For discounts on chosen products.
    pub target_product_gmv_growth_package_fee: Option<Decimal>,
    /// For discounts in all the store.
    pub store_gmv_growth_package_fee: Option<Decimal>,
    /// For orders that videos brought which AI made and posted.
    pub auto_post_shoppable_video_commission_fee: Option<Decimal>,
    /// For S-Points that shoppers were given; refunded with a return. JSON name: `seller_funded_user_spoint_service_fee`.
    pub seller_funded_s_point_service_fee: Option<Decimal>,
    /// Before personal income tax, in Southeast Asia.
    pub affiliate_commission_before_pit_amount: Option<Decimal>,
    /// Personal income tax of creators, which the seller declares; in Southeast Asia.
    pub pit_withheld_from_ads_commission_amount: Option<Decimal>,
    /// In Colorado, payment and refund together.
    pub retail_delivery_fee_amount: Option<Decimal>,
    /// In Colorado.
    pub retail_delivery_fee_payment_amount: Option<Decimal>,
    /// What the platform bears of it after returns and refunds.
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

/// What the fees and taxes of an unsettled transaction are made of.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledFeeTaxBreakdown {
    pub fee: Option<UnsettledFee>,
    pub tax: Option<UnsettledTax>,
}

impl Fields for UnsettledFeeTaxBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("fee", &mut self.fee), ("tax", &mut self.tax)]);
    }
}

debug_fields!(UnsettledFeeTaxBreakdown);

/// What the shipping costs of an unsettled transaction are made of.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledShippingCostBreakdown {
    /// By what the carrier measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
    /// By the weight that the seller declared; negative where refunded.
    pub customer_paid_shipping_fee_amount: Option<Decimal>,
    /// Only in Indonesia.
    pub exchange_shipping_fee_amount: Option<Decimal>,
    /// Only in Indonesia.
    pub replacement_shipping_fee_amount: Option<Decimal>,
    /// What the seller pays for parcels that come back.
    pub return_shipping_fee_amount: Option<Decimal>,
    /// All that the platform adds.
    pub shipping_fee_discount_amount: Option<Decimal>,
    /// For insurance that the seller bought on top.
    pub shipping_insurance_fee_amount: Option<Decimal>,
    /// For packages handed over against a signature.
    pub signature_confirmation_fee_amount: Option<Decimal>,
    /// For information; not added to `shipping_cost_amount`.
    pub supplementary_component: Option<UnsettledShippingCostSupplement>,
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
    /// For failed deliveries and returns, by the reimbursement programme.
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

/// Parts of an unsettled transaction's shipping costs, which are not added once more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledShippingCostSupplement {
    /// Cancels out what customer or platform paid, in the United States.
    pub customer_shipping_fee_offset_amount: Option<Decimal>,
    /// For shipping by TikTok's carriers; part of `actual_shipping_fee_amount`.
    pub fbm_shipping_cost_amount: Option<Decimal>,
    /// Part of `actual_shipping_fee_amount`, in the United States.
    pub fbt_fulfillment_fee_amount: Option<Decimal>,
    /// Part of `actual_shipping_fee_amount`, outside the United States.
    pub fbt_shipping_cost_amount: Option<Decimal>,
    /// Part of `shipping_fee_discount_amount`.
    pub platform_shipping_fee_discount_amount: Option<Decimal>,
    /// Part of `shipping_fee_discount_amount`; negative where taken back.
    pub promo_shipping_incentive_amount: Option<Decimal>,
    /// Borne by the seller.
    pub seller_shipping_fee_discount_amount: Option<Decimal>,
    /// Part of `shipping_fee_discount_amount`; negative where owed.
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

/// Taxes that are withheld, collected or passed on in an unsettled transaction; which there are depends on the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledTax {
    /// What carriers charge across borders.
    pub customs_clearance_amount: Option<Decimal>,
    /// Across borders.
    pub customs_duty_amount: Option<Decimal>,
    /// On low-value imports into Singapore.
    pub gst_amount: Option<Decimal>,
    /// Across borders; in Japan, the consumption tax.
    pub import_vat_amount: Option<Decimal>,
    /// On low-value imports into Malaysia.
    pub sst_amount: Option<Decimal>,
    /// Of cross-border shops.
    pub vat_amount: Option<Decimal>,
    /// On referral fees, in some of the United States.
    pub sales_tax_referral_fee_amount: Option<Decimal>,
    /// On `Fee::smart_promotion_fee_amount`.
    pub smart_promotion_fee_tax_amount: Option<Decimal>,
    /// Of Guanajuato in Mexico.
    pub cedular_tax: Option<Decimal>,
    /// Sales tax, on the fee of this name.
    pub new_customer_growth_package_fee_tax: Option<Decimal>,
    /// On the fee of this name.
    pub store_gmv_growth_package_fee_sales_tax: Option<Decimal>,
    /// Sales tax, on the fee of this name.
    pub target_product_gmv_growth_package_tax: Option<Decimal>,
    /// On the commission for such videos.
    pub auto_post_shoppable_video_sales_tax: Option<Decimal>,
    /// Payment less refund.
    pub sales_tax_amount: Option<Decimal>,
    /// On goods and delivery, expected from the customer.
    pub sales_tax_payment_amount: Option<Decimal>,
    /// Given back to the customer with a refund.
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

/// An order or an adjustment; the other's id is missing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsettledTransaction {
    /// Of an adjustment, which has no `order_id`.
    pub adjustment_id: Option<String>,
    /// The order that an adjustment is about.
    pub adjustment_order_id: Option<String>,
    pub currency: Option<Currency>,
    /// For the policy that `type` names. JSON name: `est_adjustment_amount`.
    pub estimated_adjustment_amount: Option<Decimal>,
    /// What `fee_tax_breakdown` adds up to, without shipping. JSON name: `est_fee_tax_amount`.
    pub estimated_fee_tax_amount: Option<Decimal>,
    /// What `revenue_breakdown` adds up to. JSON name: `est_revenue_amount`.
    pub estimated_revenue_amount: Option<Decimal>,
    /// Revenue less shipping costs, fees, taxes and adjustments. JSON name: `est_settlement_amount`.
    pub estimated_settlement_amount: Option<Decimal>,
    /// What `shipping_cost_breakdown` adds up to; incomplete until delivery. JSON name: `est_shipping_cost_amount`.
    pub estimated_shipping_cost_amount: Option<Decimal>,
    /// A Unix time in seconds, or until delivery a text such as `Delivered + 8 days`. JSON name: `estimated_settlement`.
    pub estimated_settlement_time: Option<String>,
    pub fee_tax_breakdown: Option<UnsettledFeeTaxBreakdown>,
    pub id: Option<String>,
    pub order_create_time: Option<Timestamp>,
    /// Once delivered.
    pub order_delivery_time: Option<Timestamp>,
    /// Of an order, which has no `adjustment_id`.
    pub order_id: Option<String>,
    pub revenue_breakdown: Option<RevenueBreakdown>,
    pub shipping_cost_breakdown: Option<UnsettledShippingCostBreakdown>,
    /// `UNSETTLED`.
    pub status: Option<SettlementStatus>,
    /// `ORDER`, or the kind of adjustment.
    pub r#type: Option<TransactionType>,
    /// Such as that delivery is awaited.
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
