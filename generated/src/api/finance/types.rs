// @generated from specs/finance/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::Currency;

/// A sum in one currency.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    pub currency: Option<Currency>,
    pub value: Option<Decimal>,
}

impl Fields for Amount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("currency", &mut self.currency), ("value", &mut self.value)]);
    }
}

debug_fields!(Amount);

/// What TikTok and others charge the seller; which fees there are depends on the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fee {
    /// For orders that ads brought.
    pub affiliate_ads_commission_amount: Option<Decimal>,
    /// For creators.
    pub affiliate_commission_amount: Option<Decimal>,
    /// Before personal income tax, in Southeast Asia.
    pub affiliate_commission_amount_before_pit: Option<Decimal>,
    /// Held back at the highest rate, where commission depends on volume.
    pub affiliate_commission_deposit: Option<Decimal>,
    /// What is given back of the deposit.
    pub affiliate_commission_release: Option<Decimal>,
    /// For partners through whose links buyers came.
    pub affiliate_partner_commission_amount: Option<Decimal>,
    /// For taking part in bonus cashback.
    pub bonus_cashback_service_fee_amount: Option<Decimal>,
    /// For the programme of this name, where the seller joined it.
    pub campaign_resource_fee: Option<Decimal>,
    /// The seller's part of a creator's bonus.
    pub cofunded_creator_bonus_amount: Option<Decimal>,
    /// For taking part in promotions that TikTok Shop shares in.
    pub cofunded_promotion_service_fee_amount: Option<Decimal>,
    /// Where the buyer paid by credit card.
    pub credit_card_handling_fee_amount: Option<Decimal>,
    /// For orders that Dilayani Tokopedia fulfills. JSON name: `dt_handling_fee_amount`.
    pub dilayani_tokopedia_handling_fee_amount: Option<Decimal>,
    /// For each order delivered, in Indonesia.
    pub dynamic_commission_amount: Option<Decimal>,
    /// What TikTok pays for the seller to producers' recycling schemes.
    pub epr_pob_service_fee_amount: Option<Decimal>,
    /// At the rate stated when the seller registered for the programme.
    pub external_affiliate_marketing_fee_amount: Option<Decimal>,
    /// Only in Brazil.
    pub fee_per_item_sold_amount: Option<Decimal>,
    /// For taking part in flash sales.
    pub flash_sales_service_fee_amount: Option<Decimal>,
    /// For the platform's service of installing goods.
    pub installation_service_fee: Option<Decimal>,
    /// For taking part in LIVE Specials.
    pub live_specials_fee_amount: Option<Decimal>,
    /// For being in TikTok Shop Mall.
    pub mall_service_fee_amount: Option<Decimal>,
    /// TikTok Shop's own commission.
    pub platform_commission_amount: Option<Decimal>,
    /// For taking part in pre-orders.
    pub pre_order_service_fee_amount: Option<Decimal>,
    /// For each order, in the United States.
    pub referral_fee_amount: Option<Decimal>,
    /// A fifth of the referral fee that was refunded.
    pub refund_administration_fee_amount: Option<Decimal>,
    /// For taking part in PayLater.
    pub seller_paylater_handling_fee_amount: Option<Decimal>,
    /// For the seller's free-shipping programme.
    pub sfp_service_fee_amount: Option<Decimal>,
    /// Flat for each order in the programme.
    pub shipping_fee_guarantee_service_fee: Option<Decimal>,
    /// For an affiliate partner (TAP) whose ads sold.
    pub tap_shop_ads_commission: Option<Decimal>,
    /// For processing orders that succeed.
    pub transaction_fee_amount: Option<Decimal>,
    /// For TikTok Shop partners (TSP).
    pub tsp_commission_amount: Option<Decimal>,
    /// For each order delivered, in Vietnam. JSON name: `vn_fix_infrastructure_fee`.
    pub vietnam_infrastructure_fee: Option<Decimal>,
    /// For taking part in Voucher Xtra.
    pub voucher_xtra_service_fee_amount: Option<Decimal>,
    /// What the customer paid for distance beyond the carrier's price.
    pub platform_special_service_fee_amount: Option<Decimal>,
    /// With what TikTok Shop puts in to fund promotions.
    pub smart_promotion_fee_amount: Option<Decimal>,
    /// A part of net sales, for GMV Max ads.
    pub gmv_max_ad_fee_amount: Option<Decimal>,
    /// Of the price after the seller's discount, with the shipping that the customer paid.
    pub platform_semi_managed_commission_fee: Option<Decimal>,
    /// Collected for the state.
    pub platform_semi_managed_commission_fee_tax: Option<Decimal>,
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
    /// For taking part in such campaigns.
    pub category_led_campaign_fee_amount: Option<Decimal>,
    /// Sales tax on the fee.
    pub category_led_campaign_fee_tax_amount: Option<Decimal>,
    /// For taking part in the programme.
    pub brand_amplification_program_commission: Option<Decimal>,
    /// Sales tax on the commission.
    pub brand_amplification_program_fee_tax: Option<Decimal>,
    /// For taking part in such campaigns.
    pub brand_campaign_fee: Option<Decimal>,
    /// Sales tax on the fee.
    pub brand_campaign_fee_tax: Option<Decimal>,
    /// The seller's; the platform may bear a part.
    pub failed_delivery_shipping_fee: Option<Decimal>,
    /// The seller's; the platform may bear a part.
    pub buyer_fault_return_shipping_fee: Option<Decimal>,
    /// Premium for each order insured.
    pub insurance_fee: Option<Decimal>,
    /// What coupons of GMV Max cost.
    pub gmv_max_coupon_fee: Option<Decimal>,
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
}

impl Fields for Fee {
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
                        "affiliate_commission_amount_before_pit",
                        &mut self.affiliate_commission_amount_before_pit,
                    ),
                    (
                        "affiliate_commission_deposit",
                        &mut self.affiliate_commission_deposit,
                    ),
                    (
                        "affiliate_commission_release",
                        &mut self.affiliate_commission_release,
                    ),
                    (
                        "affiliate_partner_commission_amount",
                        &mut self.affiliate_partner_commission_amount,
                    ),
                    (
                        "bonus_cashback_service_fee_amount",
                        &mut self.bonus_cashback_service_fee_amount,
                    ),
                    ("campaign_resource_fee", &mut self.campaign_resource_fee),
                    (
                        "cofunded_creator_bonus_amount",
                        &mut self.cofunded_creator_bonus_amount,
                    ),
                    (
                        "cofunded_promotion_service_fee_amount",
                        &mut self.cofunded_promotion_service_fee_amount,
                    ),
                    (
                        "credit_card_handling_fee_amount",
                        &mut self.credit_card_handling_fee_amount,
                    ),
                    (
                        "dt_handling_fee_amount",
                        &mut self.dilayani_tokopedia_handling_fee_amount,
                    ),
                    ("dynamic_commission_amount", &mut self.dynamic_commission_amount),
                    ("epr_pob_service_fee_amount", &mut self.epr_pob_service_fee_amount),
                    (
                        "external_affiliate_marketing_fee_amount",
                        &mut self.external_affiliate_marketing_fee_amount,
                    ),
                    ("fee_per_item_sold_amount", &mut self.fee_per_item_sold_amount),
                    (
                        "flash_sales_service_fee_amount",
                        &mut self.flash_sales_service_fee_amount,
                    ),
                    ("installation_service_fee", &mut self.installation_service_fee),
                    ("live_specials_fee_amount", &mut self.live_specials_fee_amount),
                    ("mall_service_fee_amount", &mut self.mall_service_fee_amount),
                    ("platform_commission_amount", &mut self.platform_commission_amount),
                    (
                        "pre_order_service_fee_amount",
                        &mut self.pre_order_service_fee_amount,
                    ),
                    ("referral_fee_amount", &mut self.referral_fee_amount),
                    (
                        "refund_administration_fee_amount",
                        &mut self.refund_administration_fee_amount,
                    ),
                    (
                        "seller_paylater_handling_fee_amount",
                        &mut self.seller_paylater_handling_fee_amount,
                    ),
                    ("sfp_service_fee_amount", &mut self.sfp_service_fee_amount),
                    (
                        "shipping_fee_guarantee_service_fee",
                        &mut self.shipping_fee_guarantee_service_fee,
                    ),
                    ("tap_shop_ads_commission", &mut self.tap_shop_ads_commission),
                    ("transaction_fee_amount", &mut self.transaction_fee_amount),
                    ("tsp_commission_amount", &mut self.tsp_commission_amount),
                    ("vn_fix_infrastructure_fee", &mut self.vietnam_infrastructure_fee),
                    (
                        "voucher_xtra_service_fee_amount",
                        &mut self.voucher_xtra_service_fee_amount,
                    ),
                    (
                        "platform_special_service_fee_amount",
                        &mut self.platform_special_service_fee_amount,
                    ),
                    ("smart_promotion_fee_amount", &mut self.smart_promotion_fee_amount),
                    ("gmv_max_ad_fee_amount", &mut self.gmv_max_ad_fee_amount),
                    (
                        "platform_semi_managed_commission_fee",
                        &mut self.platform_semi_managed_commission_fee,
                    ),
                    (
                        "platform_semi_managed_commission_fee_tax",
                        &mut self.platform_semi_managed_commission_fee_tax,
                    ),
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
                        "category_led_campaign_fee_amount",
                        &mut self.category_led_campaign_fee_amount,
                    ),
                    (
                        "category_led_campaign_fee_tax_amount",
                        &mut self.category_led_campaign_fee_tax_amount,
                    ),
                    (
                        "brand_amplification_program_commission",
                        &mut self.brand_amplification_program_commission,
                    ),
                    (
                        "brand_amplification_program_fee_tax",
                        &mut self.brand_amplification_program_fee_tax,
                    ),
                    ("brand_campaign_fee", &mut self.brand_campaign_fee),
                    ("brand_campaign_fee_tax", &mut self.brand_campaign_fee_tax),
                    (
                        "failed_delivery_shipping_fee",
                        &mut self.failed_delivery_shipping_fee,
                    ),
                    (
                        "buyer_fault_return_shipping_fee",
                        &mut self.buyer_fault_return_shipping_fee,
                    ),
                    ("insurance_fee", &mut self.insurance_fee),
                    ("gmv_max_coupon_fee", &mut self.gmv_max_coupon_fee),
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
                ],
            );
    }
}

debug_fields!(Fee);

/// What fees and taxes are made of.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeeTaxBreakdown {
    pub fee: Option<Fee>,
    pub tax: Option<Tax>,
}

impl Fields for FeeTaxBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("fee", &mut self.fee), ("tax", &mut self.tax)]);
    }
}

debug_fields!(FeeTaxBreakdown);

#[non_exhaustive]
pub enum PaymentSortField {
    CreateTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PaymentSortField {
    const TEXTS: &'static [&'static str] = &["create_time"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::CreateTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CreateTime => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PaymentSortField, Write);

#[non_exhaustive]
pub enum PaymentStatus {
    Paid,
    Failed,
    Processing,
    Settled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PaymentStatus {
    const TEXTS: &'static [&'static str] = &["PAID", "FAILED", "PROCESSING", "SETTLED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Paid,
            Ok(1) => Self::Failed,
            Ok(2) => Self::Processing,
            Ok(_) => Self::Settled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Paid => Ok(0),
            Self::Failed => Ok(1),
            Self::Processing => Ok(2),
            Self::Settled => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PaymentStatus, Read, Write);

/// What revenue is made of.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevenueBreakdown {
    /// What buyers pay for cash on delivery, in Saudi Arabia.
    pub cod_service_fee_amount: Option<Decimal>,
    /// In Saudi Arabia.
    pub refund_cod_service_fee_amount: Option<Decimal>,
    /// Gross sales that were refunded.
    pub refund_subtotal_before_discount_amount: Option<Decimal>,
    /// With the seller's part of shared vouchers.
    pub seller_discount_amount: Option<Decimal>,
    /// Given back to the seller after returns and refunds.
    pub seller_discount_refund_amount: Option<Decimal>,
    /// Gross sales.
    pub subtotal_before_discount_amount: Option<Decimal>,
    /// What customers outside Java pay for distance, within the price.
    pub distant_item_fee_amount: Option<Decimal>,
}

impl Fields for RevenueBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cod_service_fee_amount", &mut self.cod_service_fee_amount),
                    (
                        "refund_cod_service_fee_amount",
                        &mut self.refund_cod_service_fee_amount,
                    ),
                    (
                        "refund_subtotal_before_discount_amount",
                        &mut self.refund_subtotal_before_discount_amount,
                    ),
                    ("seller_discount_amount", &mut self.seller_discount_amount),
                    (
                        "seller_discount_refund_amount",
                        &mut self.seller_discount_refund_amount,
                    ),
                    (
                        "subtotal_before_discount_amount",
                        &mut self.subtotal_before_discount_amount,
                    ),
                    ("distant_item_fee_amount", &mut self.distant_item_fee_amount),
                ],
            );
    }
}

debug_fields!(RevenueBreakdown);

#[non_exhaustive]
pub enum SettlementStatus {
    Settled,
    Unsettled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SettlementStatus {
    const TEXTS: &'static [&'static str] = &["SETTLED", "UNSETTLED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Settled,
            Ok(_) => Self::Unsettled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Settled => Ok(0),
            Self::Unsettled => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SettlementStatus, Read);

/// What one SKU of an order was settled for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuStatementTransaction {
    /// Where the return is the seller's fault.
    pub actual_return_shipping_fee_amount: Option<Decimal>,
    /// By what the carrier measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
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
    pub customer_paid_shipping_fee_amount: Option<Decimal>,
    /// What of the shipping fee the customer got back.
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
    /// Outside the United States.
    pub fbt_shipping_cost_amount: Option<Decimal>,
    /// Without shipping, in the US and UK.
    pub fee_amount: Option<Decimal>,
    /// Before all discounts, the seller's and TikTok Shop's.
    pub gross_sales_amount: Option<Decimal>,
    /// What of the gross sales customers got back.
    pub gross_sales_refund_amount: Option<Decimal>,
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
    pub product_name: Option<String>,
    /// Of the co-funded free-shipping programme; negative where taken back.
    pub promo_shipping_incentive_amount: Option<Decimal>,
    pub quantity: Option<i64>,
    /// For each order, in the United States.
    pub referral_fee_amount: Option<Decimal>,
    /// A fifth of the referral fee that was refunded.
    pub refund_administration_fee_amount: Option<Decimal>,
    /// Taken back where the refund is the seller's fault.
    pub refund_shipping_cost_discount_amount: Option<Decimal>,
    /// In Colorado, payment and refund together.
    pub retail_delivery_fee_amount: Option<Decimal>,
    /// In Colorado.
    pub retail_delivery_fee_payment_amount: Option<Decimal>,
    /// What TikTok Shop bears of it after returns and refunds.
    pub retail_delivery_fee_refund_amount: Option<Decimal>,
    /// What the seller pays for parcels that come back.
    pub return_shipping_fee_amount: Option<Decimal>,
    /// Outside the US and UK.
    pub revenue_amount: Option<Decimal>,
    /// Payment less refund, in the United States.
    pub sales_tax_amount: Option<Decimal>,
    /// Expected from the customer; in the United States.
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
    pub sku_id: Option<String>,
    pub sku_name: Option<String>,
    /// Never refunded; in the United States.
    pub transaction_fee_amount: Option<Decimal>,
}

impl Fields for SkuStatementTransaction {
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
                    ("fbt_shipping_cost_amount", &mut self.fbt_shipping_cost_amount),
                    ("fee_amount", &mut self.fee_amount),
                    ("gross_sales_amount", &mut self.gross_sales_amount),
                    ("gross_sales_refund_amount", &mut self.gross_sales_refund_amount),
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
                    ("product_name", &mut self.product_name),
                    (
                        "promo_shipping_incentive_amount",
                        &mut self.promo_shipping_incentive_amount,
                    ),
                    ("quantity", &mut self.quantity),
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
                    ("sku_id", &mut self.sku_id),
                    ("sku_name", &mut self.sku_name),
                    ("transaction_fee_amount", &mut self.transaction_fee_amount),
                ],
            );
    }
}

debug_fields!(SkuStatementTransaction);

/// Taxes that are withheld, collected or passed on; which there are depends on the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tax {
    /// On imports.
    pub anti_dumping_duty_amount: Option<Decimal>,
    /// What carriers charge across borders.
    pub customs_clearance_amount: Option<Decimal>,
    /// Across borders.
    pub customs_duty_amount: Option<Decimal>,
    /// On low-value imports into Singapore.
    pub gst_amount: Option<Decimal>,
    /// Across borders; in Japan, the consumption tax.
    pub import_vat_amount: Option<Decimal>,
    /// Income tax of Mexico.
    pub isr_amount: Option<Decimal>,
    /// Value-added tax of Mexico.
    pub iva_amount: Option<Decimal>,
    /// Of local shops.
    pub local_vat_amount: Option<Decimal>,
    /// Personal income tax that the platform pays for the seller.
    pub pit_amount: Option<Decimal>,
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
    /// Of Indonesia, by PMK 37/2025.
    pub article_22_income_tax_withheld: Option<Decimal>,
}

impl Fields for Tax {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("anti_dumping_duty_amount", &mut self.anti_dumping_duty_amount),
                    ("customs_clearance_amount", &mut self.customs_clearance_amount),
                    ("customs_duty_amount", &mut self.customs_duty_amount),
                    ("gst_amount", &mut self.gst_amount),
                    ("import_vat_amount", &mut self.import_vat_amount),
                    ("isr_amount", &mut self.isr_amount),
                    ("iva_amount", &mut self.iva_amount),
                    ("local_vat_amount", &mut self.local_vat_amount),
                    ("pit_amount", &mut self.pit_amount),
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
                    (
                        "article_22_income_tax_withheld",
                        &mut self.article_22_income_tax_withheld,
                    ),
                ],
            );
    }
}

debug_fields!(Tax);

#[non_exhaustive]
pub enum TransactionSortField {
    OrderCreateTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TransactionSortField {
    const TEXTS: &'static [&'static str] = &["order_create_time"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::OrderCreateTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OrderCreateTime => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TransactionSortField, Write);

/// An order, a reserve, or why an amount was adjusted.
#[non_exhaustive]
pub enum TransactionType {
    Order,
    Reserve,
    ChargeBack,
    CustomerServiceCompensation,
    DeductionsIncurredBySeller,
    GmvPaymentForAds,
    PlatformCommissionAdjustment,
    PlatformCommissionCompensation,
    PlatformPenalty,
    PromotionAdjustment,
    Rebate,
    PlatformCompensation,
    PlatformReimbursement,
    CofundedCreatorRewards,
    StampDuty,
    FbtWarehouseServiceFee,
    LogisticsReimbursement,
    ShippingFeeAdjustment,
    ShippingFeeCompensation,
    ShippingFeeRebate,
    SampleShippingFee,
    SellerMissionReward,
    OtherAdjustment,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TransactionType {
    const TEXTS: &'static [&'static str] = &[
        "ORDER",
        "RESERVE",
        "CHARGE_BACK",
        "CUSTOMER_SERVICE_COMPENSATION",
        "DEDUCTIONS_INCURRED_BY_SELLER",
        "GMV_PAYMENT_FOR_ADS",
        "PLATFORM_COMMISSION_ADJUSTMENT",
        "PLATFORM_COMMISSION_COMPENSATION",
        "PLATFORM_PENALTY",
        "PROMOTION_ADJUSTMENT",
        "REBATE",
        "PLATFORM_COMPENSATION",
        "PLATFORM_REIMBURSEMENT",
        "COFUNDED_CREATOR_REWARDS",
        "STAMP_DUTY",
        "FBT_WAREHOUSE_SERVICE_FEE",
        "LOGISTICS_REIMBURSEMENT",
        "SHIPPING_FEE_ADJUSTMENT",
        "SHIPPING_FEE_COMPENSATION",
        "SHIPPING_FEE_REBATE",
        "SAMPLE_SHIPPING_FEE",
        "SELLER_MISSION_REWARD",
        "OTHER_ADJUSTMENT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Order,
            Ok(1) => Self::Reserve,
            Ok(2) => Self::ChargeBack,
            Ok(3) => Self::CustomerServiceCompensation,
            Ok(4) => Self::DeductionsIncurredBySeller,
            Ok(5) => Self::GmvPaymentForAds,
            Ok(6) => Self::PlatformCommissionAdjustment,
            Ok(7) => Self::PlatformCommissionCompensation,
            Ok(8) => Self::PlatformPenalty,
            Ok(9) => Self::PromotionAdjustment,
            Ok(10) => Self::Rebate,
            Ok(11) => Self::PlatformCompensation,
            Ok(12) => Self::PlatformReimbursement,
            Ok(13) => Self::CofundedCreatorRewards,
            Ok(14) => Self::StampDuty,
            Ok(15) => Self::FbtWarehouseServiceFee,
            Ok(16) => Self::LogisticsReimbursement,
            Ok(17) => Self::ShippingFeeAdjustment,
            Ok(18) => Self::ShippingFeeCompensation,
            Ok(19) => Self::ShippingFeeRebate,
            Ok(20) => Self::SampleShippingFee,
            Ok(21) => Self::SellerMissionReward,
            Ok(_) => Self::OtherAdjustment,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Order => Ok(0),
            Self::Reserve => Ok(1),
            Self::ChargeBack => Ok(2),
            Self::CustomerServiceCompensation => Ok(3),
            Self::DeductionsIncurredBySeller => Ok(4),
            Self::GmvPaymentForAds => Ok(5),
            Self::PlatformCommissionAdjustment => Ok(6),
            Self::PlatformCommissionCompensation => Ok(7),
            Self::PlatformPenalty => Ok(8),
            Self::PromotionAdjustment => Ok(9),
            Self::Rebate => Ok(10),
            Self::PlatformCompensation => Ok(11),
            Self::PlatformReimbursement => Ok(12),
            Self::CofundedCreatorRewards => Ok(13),
            Self::StampDuty => Ok(14),
            Self::FbtWarehouseServiceFee => Ok(15),
            Self::LogisticsReimbursement => Ok(16),
            Self::ShippingFeeAdjustment => Ok(17),
            Self::ShippingFeeCompensation => Ok(18),
            Self::ShippingFeeRebate => Ok(19),
            Self::SampleShippingFee => Ok(20),
            Self::SellerMissionReward => Ok(21),
            Self::OtherAdjustment => Ok(22),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TransactionType, Read);
