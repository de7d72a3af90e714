// @generated from specs/affiliate/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Currency, Image};

/// Commission rates of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Commission {
    /// Commission rate that the seller offers to all creators, in hundredths of a percent from 100 to 8000: 3555 is 35.55%.
    pub commission_rate: Option<i64>,
    /// Reward rate that `commission_rate` already includes, in hundredths of a percent: 3555 is 35.55%.
    pub inclusive_reward_commission_rate: Option<i64>,
}

impl Fields for Commission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("commission_rate", &mut self.commission_rate),
                    (
                        "inclusive_reward_commission_rate",
                        &mut self.inclusive_reward_commission_rate,
                    ),
                ],
            );
    }
}

debug_fields!(Commission);

/// Images that the creator chose for a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedImages {
    /// Main images that replace those of the seller.
    pub customized_main_image: Vec<Image>,
}

impl Fields for CustomizedImages {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("customized_main_image", &mut self.customized_main_image)]);
    }
}

debug_fields!(CustomizedImages);

/// Prices of a product over all of its SKUs, before and after discounts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    /// Price range before discounts.
    pub original_price: Option<PriceRange>,
    /// Price range after discounts that TikTok funds.
    pub platform_discount_price: Option<PriceRange>,
    /// Price range after discounts that the seller funds.
    pub seller_discount_price: Option<PriceRange>,
}

impl Fields for Price {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("original_price", &mut self.original_price),
                    ("platform_discount_price", &mut self.platform_discount_price),
                    ("seller_discount_price", &mut self.seller_discount_price),
                ],
            );
    }
}

debug_fields!(Price);

/// Range of the prices of the SKUs of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceRange {
    /// Currency of the amounts in this object.
    pub currency: Option<Currency>,
    /// Price of the most expensive SKU.
    pub highest_amount: Option<Decimal>,
    /// Price of the cheapest SKU.
    pub lowest_amount: Option<Decimal>,
}

impl Fields for PriceRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("highest_amount", &mut self.highest_amount),
                    ("lowest_amount", &mut self.lowest_amount),
                ],
            );
    }
}

debug_fields!(PriceRange);
