// @generated from specs/affiliate/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Currency, Image};

/// What the seller pays a creator for a sale.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Commission {
    /// In hundredths of a percent: 3555 is 35.55%.
    pub commission_rate: Option<i64>,
    /// How much of `commission_rate` is a reward, in hundredths of a percent.
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

/// Pictures that the creator chose in place of the seller's.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedImages {
    /// In place of the seller's.
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

/// What a product costs before and after discounts, over all of its SKUs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    /// Before any discount.
    pub original_price: Option<PriceRange>,
    /// After discounts that the platform pays.
    pub platform_discount_price: Option<PriceRange>,
    /// After discounts that the seller pays.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceRange {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Of the dearest SKU.
    pub highest_amount: Option<Decimal>,
    /// Of the cheapest SKU.
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
