// @generated from specs/finance/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::SkuId;

/// An amount in one currency.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// Currency of `value`.
    pub currency: Option<Currency>,
    /// The amount, in `currency`.
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

/// Fees of TikTok and others. Costs are negative; which fees occur depends on the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fee {
    /// Commission for orders that ads brought in, on the price after all discounts.
    pub affiliate_ads_commission_amount: Option<Decimal>,
    /// Commission that the seller pays to creators, on the price after all discounts.
    pub affiliate_commission_amount: Option<Decimal>,
    /// Commission of creators before personal income tax is withheld; not part of the sum of fees, and only in Southeast Asia.
    pub affiliate_commission_amount_before_pit: Option<Decimal>,
    /// Amount reserved for creators' commissions when the order is paid, at their highest rate; only for commissions that depend on the order volume.
    pub affiliate_commission_deposit: Option<Decimal>,
    /// Part of `affiliate_commission_deposit` that is returned after settlement.
    pub affiliate_commission_release: Option<Decimal>,
    /// Commission of affiliate partners for purchases through their links, on the price after all discounts.
    pub affiliate_partner_commission_amount: Option<Decimal>,
    /// Fee for participation in the bonus cashback program.
    pub bonus_cashback_service_fee_amount: Option<Decimal>,
    /// Fee for campaign resources of a program that the seller joined.
    pub campaign_resource_fee: Option<Decimal>,
    /// Part of the creators' bonus that the seller pays in a commission boost campaign.
    pub cofunded_creator_bonus_amount: Option<Decimal>,
    /// Fee for promotions that TikTok and the seller fund together.
    pub cofunded_promotion_service_fee_amount: Option<Decimal>,
    /// Fee for payments by credit card.
    pub credit_card_handling_fee_amount: Option<Decimal>,
    /// Fee for orders that Dilayani Tokopedia fulfills. JSON name: `dt_handling_fee_amount`.
    pub dilayani_tokopedia_handling_fee_amount: Option<Decimal>,
    /// Commission for each delivered order; only in Indonesia.
    pub dynamic_commission_amount: Option<Decimal>,
    /// Eco-contributions that TikTok pays to the producer responsibility organization for the seller.
    pub epr_pob_service_fee_amount: Option<Decimal>,
    /// Fee for participation in the External Affiliate Marketing Solution Program.
    pub external_affiliate_marketing_fee_amount: Option<Decimal>,
    /// Fee for each unit sold; for a whole order, the sum over its SKUs. Only in Brazil.
    pub fee_per_item_sold_amount: Option<Decimal>,
    /// Fee for participation in flash sales.
    pub flash_sales_service_fee_amount: Option<Decimal>,
    /// Fee for TikTok's service of installing products.
    pub installation_service_fee: Option<Decimal>,
    /// Fee for participation in the LIVE Specials program.
    pub live_specials_fee_amount: Option<Decimal>,
    /// Fee for selling in TikTok Shop Mall.
    pub mall_service_fee_amount: Option<Decimal>,
    /// Commission that TikTok charges.
    pub platform_commission_amount: Option<Decimal>,
    /// Fee for participation in the pre-order program.
    pub pre_order_service_fee_amount: Option<Decimal>,
    /// Fee for each successful order; only in the US.
    pub referral_fee_amount: Option<Decimal>,
    /// Fee for processing refunds, 20% of the refunded referral fee.
    pub refund_administration_fee_amount: Option<Decimal>,
    /// Fee for participation in the PayLater program.
    pub seller_paylater_handling_fee_amount: Option<Decimal>,
    /// Fee for participation in the Seller Free Shipping Program.
    pub sfp_service_fee_amount: Option<Decimal>,
    /// Flat fee of the Shipping Fee Guarantee Program for each order.
    pub shipping_fee_guarantee_service_fee: Option<Decimal>,
    /// Advertising commission that the seller pays to TikTok Shop affiliate partners (TAP).
    pub tap_shop_ads_commission: Option<Decimal>,
    /// Fee for processing successful orders.
    pub transaction_fee_amount: Option<Decimal>,
    /// Commission of TikTok Shop partners (TSP).
    pub tsp_commission_amount: Option<Decimal>,
    /// Fixed fee for the delivery infrastructure, for each delivered order; only in Vietnam. JSON name: `vn_fix_infrastructure_fee`.
    pub vietnam_infrastructure_fee: Option<Decimal>,
    /// Fee for participation in the Voucher Xtra program.
    pub voucher_xtra_service_fee_amount: Option<Decimal>,
    /// Part of the distance fee paid by the buyer that exceeds the price of the shipping provider; TikTok keeps it.
    pub platform_special_service_fee_amount: Option<Decimal>,
    /// Fee for smart promotion; includes what TikTok contributes to promotions for buyers.
    pub smart_promotion_fee_amount: Option<Decimal>,
    /// Fee for GMV Max ads, a percentage of the net sales of each order.
    pub gmv_max_ad_fee_amount: Option<Decimal>,
    /// Semi-managed commission, a percentage of the original price after the seller's discount plus the shipping fee that the buyer paid.
    pub platform_semi_managed_commission_fee: Option<Decimal>,
    /// Tax on `platform_semi_managed_commission_fee`, collected for the government.
    pub platform_semi_managed_commission_fee_tax: Option<Decimal>,
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
    /// Fee for participation in category-led campaigns.
    pub category_led_campaign_fee_amount: Option<Decimal>,
    /// Sales tax on `category_led_campaign_fee_amount`.
    pub category_led_campaign_fee_tax_amount: Option<Decimal>,
    /// Commission for participation in the Brand Amplification Program.
    pub brand_amplification_program_commission: Option<Decimal>,
    /// Sales tax on `brand_amplification_program_commission`.
    pub brand_amplification_program_fee_tax: Option<Decimal>,
    /// Fee for participation in brand campaigns.
    pub brand_campaign_fee: Option<Decimal>,
    /// Sales tax on `brand_campaign_fee`.
    pub brand_campaign_fee_tax: Option<Decimal>,
    /// Shipping fee of failed deliveries; TikTok may bear a part of it.
    pub failed_delivery_shipping_fee: Option<Decimal>,
    /// Shipping fee of returns for which the buyer is responsible; TikTok may bear a part of it.
    pub buyer_fault_return_shipping_fee: Option<Decimal>,
    /// Insurance premium for each order.
    pub insurance_fee: Option<Decimal>,
    /// Cost of GMV Max coupons.
    pub gmv_max_coupon_fee: Option<Decimal>,
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

/// Fees and taxes, which add up to the total of fees and taxes of the order or transaction. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeeTaxBreakdown {
    /// Fees charged to the seller.
    pub fee: Option<Fee>,
    /// Taxes charged to the seller.
    pub tax: Option<Tax>,
}

impl Fields for FeeTaxBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("fee", &mut self.fee), ("tax", &mut self.tax)]);
    }
}

debug_fields!(FeeTaxBreakdown);

/// Time by which payments are sorted.
#[non_exhaustive]
pub enum PaymentSortField {
    /// When the payment was initiated. Sent as `create_time`.
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

/// Whether an amount has been paid to the seller.
#[non_exhaustive]
pub enum PaymentStatus {
    /// Transferred to the seller's bank account. Sent as `PAID`.
    Paid,
    /// The transfer failed. Sent as `FAILED`.
    Failed,
    /// The transfer is in progress. Sent as `PROCESSING`.
    Processing,
    /// Credited to the seller's account, rather than the bank account. Sent as `SETTLED`.
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

/// Amounts that add up to the revenue. Platform discounts do not lower it; refunds and the seller's discounts are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevenueBreakdown {
    /// Fee that buyers pay for cash on delivery; only in Saudi Arabia.
    pub cod_service_fee_amount: Option<Decimal>,
    /// Refunded fee for cash on delivery; only in Saudi Arabia.
    pub refund_cod_service_fee_amount: Option<Decimal>,
    /// Refunded part of `subtotal_before_discount_amount`; negative.
    pub refund_subtotal_before_discount_amount: Option<Decimal>,
    /// Discounts that the seller funds, with the seller's part of co-funded vouchers; negative.
    pub seller_discount_amount: Option<Decimal>,
    /// Discounts that the seller gets back after returns and refunds; positive.
    pub seller_discount_refund_amount: Option<Decimal>,
    /// Gross sales, before discounts of the seller and of TikTok.
    pub subtotal_before_discount_amount: Option<Decimal>,
    /// Distance fee that the buyer pays for items; included in the product price for deliveries outside Java, under the Horizon+ Program.
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

/// Whether a transaction has been settled.
#[non_exhaustive]
pub enum SettlementStatus {
    /// The transaction is part of a statement. Sent as `SETTLED`.
    Settled,
    /// The transaction awaits settlement; amounts are estimates. Sent as `UNSETTLED`.
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

/// Settlement of one SKU of an order. Costs are negative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuStatementTransaction {
    /// Shipping fee of returns for which the seller is responsible.
    pub actual_return_shipping_fee_amount: Option<Decimal>,
    /// Shipping fee based on the weight and size that the shipping provider measured.
    pub actual_shipping_fee_amount: Option<Decimal>,
    /// Amount of the adjustments of the SKU.
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
    /// Shipping fee of Fulfilled by TikTok; not in the US.
    pub fbt_shipping_cost_amount: Option<Decimal>,
    /// Fees of TikTok at settlement; negative, and without shipping costs in the US and UK.
    pub fee_amount: Option<Decimal>,
    /// Sales before discounts of the seller and of TikTok.
    pub gross_sales_amount: Option<Decimal>,
    /// Gross sales that were refunded to buyers; negative.
    pub gross_sales_refund_amount: Option<Decimal>,
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
    /// Title of the product.
    pub product_name: Option<String>,
    /// Incentive for sellers that joined the Co-Funded Free Shipping Program from 26 August to 31 December 2024; negative if it is taken back because the seller is responsible for a refund.
    pub promo_shipping_incentive_amount: Option<Decimal>,
    /// Number of units of the SKU.
    pub quantity: Option<i64>,
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
    /// Amount settled for the SKU: for local US and UK sellers the sum of `net_sales_amount`, `shipping_cost_amount`, `fee_amount` and `adjustment_amount`, for all others that of `revenue_amount`, `fee_amount` and `adjustment_amount`. Costs are negative.
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
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Name of the SKU.
    pub sku_name: Option<String>,
    /// Fee for processing successful orders; not refundable, only in the US.
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

/// Taxes that are withheld, collected or passed on. Costs are negative; which taxes occur depends on the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tax {
    /// Anti-dumping duty on imports.
    pub anti_dumping_duty_amount: Option<Decimal>,
    /// Fee of shipping providers for customs clearance; only for cross-border shops.
    pub customs_clearance_amount: Option<Decimal>,
    /// Customs duty; only for cross-border shops.
    pub customs_duty_amount: Option<Decimal>,
    /// Goods and services tax on low-value imports into Singapore, remitted by TikTok.
    pub gst_amount: Option<Decimal>,
    /// Import VAT; only for cross-border shops. In Japan, the consumption tax.
    pub import_vat_amount: Option<Decimal>,
    /// Mexican income tax (ISR) that TikTok withholds.
    pub isr_amount: Option<Decimal>,
    /// Mexican value-added tax (IVA) that TikTok withholds and remits.
    pub iva_amount: Option<Decimal>,
    /// VAT that TikTok pays for the seller; only for local shops.
    pub local_vat_amount: Option<Decimal>,
    /// Personal income tax that TikTok pays for the seller.
    pub pit_amount: Option<Decimal>,
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
    /// Indonesian income tax under article 22, withheld by TikTok under PMK 37/2025.
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

/// Time by which transactions are sorted.
#[non_exhaustive]
pub enum TransactionSortField {
    /// When the order was created. Sent as `order_create_time`.
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

/// Kind of transaction: an order, a reserve, or the reason for an adjustment. `Violation fee （settlement fee）`, `Violation fee （credit card）`, `Bill payment （negative balance）`, `Sales proceed（negative balance）` and `Bill deduction for negative balance` are documented as well, but arrive as unknown values.
#[non_exhaustive]
pub enum TransactionType {
    /// Settlement of an order. Sent as `ORDER`.
    Order,
    /// Collection or release of a reserve. Sent as `RESERVE`.
    Reserve,
    /// The buyer's card issuer took the payment back after a dispute. Sent as `CHARGE_BACK`.
    ChargeBack,
    /// Compensation that customer service paid to the buyer, also after the after-sales period. Sent as `CUSTOMER_SERVICE_COMPENSATION`.
    CustomerServiceCompensation,
    /// Deduction for a bad experience of the buyer that the seller is responsible for, such as fraud or an empty package. Sent as `DEDUCTIONS_INCURRED_BY_SELLER`.
    DeductionsIncurredBySeller,
    /// Payment for ads out of the shop's sales, or for TikTok Promote. Sent as `GMV_PAYMENT_FOR_ADS`.
    GmvPaymentForAds,
    /// Correction of a difference in the platform commission that the seller paid. Sent as `PLATFORM_COMMISSION_ADJUSTMENT`.
    PlatformCommissionAdjustment,
    /// Compensation paid to the seller for a difference in the platform commission. Sent as `PLATFORM_COMMISSION_COMPENSATION`.
    PlatformCommissionCompensation,
    /// Penalty for a violation of TikTok's policies; the seller receives details by email. Sent as `PLATFORM_PENALTY`.
    PlatformPenalty,
    /// Correction after a promotion of TikTok in which the amount that the seller paid differs from the promotion price. Sent as `PROMOTION_ADJUSTMENT`.
    PromotionAdjustment,
    /// Discount on referral fees for eligible sellers. Sent as `REBATE`.
    Rebate,
    /// Compensation after the seller won an appeal in a buyer's dispute. Sent as `PLATFORM_COMPENSATION`.
    PlatformCompensation,
    /// Reimbursement for an order that TikTok refunded without a return and without fault of the seller. Sent as `PLATFORM_REIMBURSEMENT`.
    PlatformReimbursement,
    /// Fee for the co-funded creator rewards program. Sent as `COFUNDED_CREATOR_REWARDS`.
    CofundedCreatorRewards,
    /// Stamp duty of 30 baht in Thailand on the appointment of TikTok as agent for withholding tax. Sent as `STAMP_DUTY`.
    StampDuty,
    /// Warehousing bill of Fulfilled by TikTok. Sent as `FBT_WAREHOUSE_SERVICE_FEE`.
    FbtWarehouseServiceFee,
    /// Reimbursement for an order that was refunded because of a logistics problem, such as loss or damage. Sent as `LOGISTICS_REIMBURSEMENT`.
    LogisticsReimbursement,
    /// Correction of a shipping fee that the seller paid. Sent as `SHIPPING_FEE_ADJUSTMENT`.
    ShippingFeeAdjustment,
    /// Compensation for the difference between prepaid and actual shipping fee. Sent as `SHIPPING_FEE_COMPENSATION`.
    ShippingFeeCompensation,
    /// Rebate on shipping fees from a campaign of TikTok. Sent as `SHIPPING_FEE_REBATE`.
    ShippingFeeRebate,
    /// Shipping fee of samples that TikTok's shipping provider delivered. Sent as `SAMPLE_SHIPPING_FEE`.
    SampleShippingFee,
    /// Cash reward for a completed seller mission. Sent as `SELLER_MISSION_REWARD`.
    SellerMissionReward,
    /// Adjustment for another reason. Sent as `OTHER_ADJUSTMENT`.
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
