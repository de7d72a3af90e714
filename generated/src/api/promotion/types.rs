// @generated from specs/promotion/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::{ProductId, SkuId};

/// A restriction of an activity.
#[non_exhaustive]
pub enum ActivityCommand {
    /// The activity cannot be changed or ended. Sent as `IMMUTABLE`.
    Immutable,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ActivityCommand {
    const TEXTS: &'static [&'static str] = &["IMMUTABLE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::Immutable,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Immutable => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ActivityCommand, Read);

/// Status of a promotion activity.
#[non_exhaustive]
pub enum ActivityStatus {
    /// A draft, which buyers do not see. Sent as `DRAFT`.
    Draft,
    /// Not started; buyers do not see it. Sent as `NOT_START`.
    NotStart,
    /// Running; buyers can see and use it. Sent as `ONGOING`.
    Ongoing,
    /// Over; buyers no longer see it. Sent as `EXPIRED`.
    Expired,
    /// Ended by the seller; buyers no longer see it. Sent as `DEACTIVATED`.
    Deactivated,
    /// Ended by TikTok; buyers no longer see it. Sent as `NOT_EFFECTIVE`.
    NotEffective,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ActivityStatus {
    const TEXTS: &'static [&'static str] = &[
        "DRAFT",
        "NOT_START",
        "ONGOING",
        "EXPIRED",
        "DEACTIVATED",
        "NOT_EFFECTIVE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Draft,
            Ok(1) => Self::NotStart,
            Ok(2) => Self::Ongoing,
            Ok(3) => Self::Expired,
            Ok(4) => Self::Deactivated,
            Ok(_) => Self::NotEffective,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Draft => Ok(0),
            Self::NotStart => Ok(1),
            Self::Ongoing => Ok(2),
            Self::Expired => Ok(3),
            Self::Deactivated => Ok(4),
            Self::NotEffective => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ActivityStatus, Read, Write);

/// The type of a promotion activity.
#[non_exhaustive]
pub enum ActivityType {
    /// Products at a fixed, reduced price. Sent as `FIXED_PRICE`.
    FixedPrice,
    /// Products with a discount in percent. Sent as `DIRECT_DISCOUNT`.
    DirectDiscount,
    /// A flash sale: products at a reduced price for at most 3 days. Sent as `FLASHSALE`.
    FlashSale,
    /// Free shipping, or a discount on the shipping fee. Sent as `SHIPPING_DISCOUNT`.
    ShippingDiscount,
    /// A discount on larger purchases, in tiers. Sent as `BUY_MORE_SAVE_MORE`.
    BuyMoreSaveMore,
    /// Gifts with a purchase, in tiers. Sent as `GIFT_WITH_PURCHASE`.
    GiftWithPurchase,
    /// A discount on some products, or free products, for buyers of other products. Sent as `BUY_X_GET_Y`.
    BuyXGetY,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ActivityType {
    const TEXTS: &'static [&'static str] = &[
        "FIXED_PRICE",
        "DIRECT_DISCOUNT",
        "FLASHSALE",
        "SHIPPING_DISCOUNT",
        "BUY_MORE_SAVE_MORE",
        "GIFT_WITH_PURCHASE",
        "BUY_X_GET_Y",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::FixedPrice,
            Ok(1) => Self::DirectDiscount,
            Ok(2) => Self::FlashSale,
            Ok(3) => Self::ShippingDiscount,
            Ok(4) => Self::BuyMoreSaveMore,
            Ok(5) => Self::GiftWithPurchase,
            Ok(_) => Self::BuyXGetY,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::FixedPrice => Ok(0),
            Self::DirectDiscount => Ok(1),
            Self::FlashSale => Ok(2),
            Self::ShippingDiscount => Ok(3),
            Self::BuyMoreSaveMore => Ok(4),
            Self::GiftWithPurchase => Ok(5),
            Self::BuyXGetY => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ActivityType, Read, Write);

/// The areas whose buyers get a shipping discount.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaScope {
    /// Areas with the discount, such as `New York`, with the type `SPECIFIC_AREAS`; the names depend on the market of the shop.
    pub specific_areas: Vec<String>,
    /// Whether the discount applies everywhere or only in `specific_areas`.
    pub r#type: Option<AreaScopeType>,
}

impl Fields for AreaScope {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("specific_areas", &mut self.specific_areas),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(AreaScope);

/// The areas whose buyers get a shipping discount.
#[derive(Clone)]
#[non_exhaustive]
pub struct AreaScopeInput {
    /// Areas with the discount, such as `New York`, for the type `SPECIFIC_AREAS`. The names that each market accepts are listed on TikTok's page <https://partner.tiktokshop.com/docv2/page/67e3b059e7dc4f04a4ff9e09>.
    pub specific_areas: Option<Vec<String>>,
    /// Whether the discount applies everywhere or only in `specific_areas`.
    pub r#type: AreaScopeType,
}

impl AreaScopeInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(r#type: impl Into<AreaScopeType>) -> Self {
        Self {
            specific_areas: None,
            r#type: r#type.into(),
        }
    }

    /// Areas with the discount, such as `New York`, for the type `SPECIFIC_AREAS`. The names that each market accepts are listed on TikTok's page <https://partner.tiktokshop.com/docv2/page/67e3b059e7dc4f04a4ff9e09>.
    #[inline]
    pub fn specific_areas(
        mut self,
        specific_areas: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.specific_areas = Some(specific_areas.into_iter().map(Into::into).collect());
        self
    }
}

impl WriteFields for AreaScopeInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(&[("specific_areas", &self.specific_areas), ("type", &self.r#type)]);
    }
}

debug_written!(AreaScopeInput);

/// Whether a shipping discount applies everywhere.
#[non_exhaustive]
pub enum AreaScopeType {
    /// All areas to which the seller ships. Sent as `WHOLE`.
    Whole,
    /// The areas in `specific_areas`. Sent as `SPECIFIC_AREAS`.
    SpecificAreas,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AreaScopeType {
    const TEXTS: &'static [&'static str] = &["WHOLE", "SPECIFIC_AREAS"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Whole,
            Ok(_) => Self::SpecificAreas,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Whole => Ok(0),
            Self::SpecificAreas => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AreaScopeType, Read, Write);

/// Whether a shipping discount includes auction products.
#[non_exhaustive]
pub enum AuctionSupportType {
    /// It includes normal and auction products. Sent as `ALL`.
    All,
    /// It does not include auction products. Sent as `EXCLUDE_AUCTION`.
    ExcludeAuction,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AuctionSupportType {
    const TEXTS: &'static [&'static str] = &["ALL", "EXCLUDE_AUCTION"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(_) => Self::ExcludeAuction,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::ExcludeAuction => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AuctionSupportType, Read, Write);

/// The terms of a Buy More Save More activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyMoreSaveMoreDiscount {
    /// One or two tiers, with the same `threshold_type` and `type`. JSON name: `details`.
    pub tiers: Vec<BuyMoreSaveMoreTier>,
}

impl Fields for BuyMoreSaveMoreDiscount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("details", &mut self.tiers)]);
    }
}

debug_fields!(BuyMoreSaveMoreDiscount);

/// The terms of a Buy More Save More activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyMoreSaveMoreDiscountInput {
    /// Tiers with the same `threshold_type` and `type`. From 1 to 2 entries. JSON name: `details`.
    pub tiers: Option<Vec<BuyMoreSaveMoreTierInput>>,
}

impl BuyMoreSaveMoreDiscountInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tiers with the same `threshold_type` and `type`. From 1 to 2 entries. JSON name: `details`.
    #[inline]
    pub fn tiers(
        mut self,
        tiers: impl IntoIterator<Item = BuyMoreSaveMoreTierInput>,
    ) -> Self {
        self.tiers = Some(tiers.into_iter().collect());
        self
    }
}

impl WriteFields for BuyMoreSaveMoreDiscountInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("details", &within(&self.tiers, 1..=2))]);
    }
}

debug_written!(BuyMoreSaveMoreDiscountInput);

/// How a tier reduces the price.
#[non_exhaustive]
pub enum BuyMoreSaveMoreDiscountType {
    /// A discount in percent. Sent as `PERCENTAGE_OFF`.
    PercentageOff,
    /// A discount as an amount in the currency of the market. Sent as `AMOUNT_OFF`.
    AmountOff,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BuyMoreSaveMoreDiscountType {
    const TEXTS: &'static [&'static str] = &["PERCENTAGE_OFF", "AMOUNT_OFF"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PercentageOff,
            Ok(_) => Self::AmountOff,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PercentageOff => Ok(0),
            Self::AmountOff => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BuyMoreSaveMoreDiscountType, Read, Write);

/// A tier of a Buy More Save More activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyMoreSaveMoreTier {
    /// Whether `threshold_value` is a number of units or an amount; the same in all tiers.
    pub threshold_type: Option<ThresholdType>,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a whole number of units, or an amount in the currency of the market with at most two decimals.
    pub threshold_value: Option<Decimal>,
    /// Number of the tier, from 1. Each tier has a higher threshold and a higher discount than the one before.
    pub tier: Option<i64>,
    /// Whether `value` is a percentage or an amount; the same in all tiers.
    pub r#type: Option<BuyMoreSaveMoreDiscountType>,
    /// Discount, depending on `type`: a whole number of percent, or an amount in the currency of the market with at most two decimals.
    pub value: Option<Decimal>,
}

impl Fields for BuyMoreSaveMoreTier {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("threshold_type", &mut self.threshold_type),
                    ("threshold_value", &mut self.threshold_value),
                    ("tier", &mut self.tier),
                    ("type", &mut self.r#type),
                    ("value", &mut self.value),
                ],
            );
    }
}

debug_fields!(BuyMoreSaveMoreTier);

/// A tier of a Buy More Save More activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct BuyMoreSaveMoreTierInput {
    /// Whether `threshold_value` is a number of units or an amount; the same in all tiers. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a positive whole number of units, or a positive amount in the currency of the market with at most two decimals.
    pub threshold_value: Decimal,
    /// Number of the tier. Each tier has a higher threshold and a higher discount than the one before. From 1 to 2.
    pub tier: i64,
    /// Whether `value` is a percentage or an amount; the same in all tiers.
    pub r#type: BuyMoreSaveMoreDiscountType,
    /// Discount, depending on `type`: a positive whole number of percent, or a positive amount in the currency of the market with at most two decimals.
    pub value: Decimal,
}

/// The required fields of [`BuyMoreSaveMoreTierInput`], for [`BuyMoreSaveMoreTierInput::new`].
#[derive(Clone, Debug)]
pub struct BuyMoreSaveMoreTierInputRequired {
    /// Whether `threshold_value` is a number of units or an amount; the same in all tiers. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a positive whole number of units, or a positive amount in the currency of the market with at most two decimals.
    pub threshold_value: Decimal,
    /// Number of the tier. Each tier has a higher threshold and a higher discount than the one before. From 1 to 2.
    pub tier: i64,
    /// Whether `value` is a percentage or an amount; the same in all tiers.
    pub r#type: BuyMoreSaveMoreDiscountType,
    /// Discount, depending on `type`: a positive whole number of percent, or a positive amount in the currency of the market with at most two decimals.
    pub value: Decimal,
}

impl BuyMoreSaveMoreTierInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BuyMoreSaveMoreTierInputRequired) -> Self {
        Self {
            threshold_type: required.threshold_type,
            threshold_value: required.threshold_value,
            tier: required.tier,
            r#type: required.r#type,
            value: required.value,
        }
    }
}

impl WriteFields for BuyMoreSaveMoreTierInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    (
                        "threshold_type",
                        &one_of(
                            &self.threshold_type,
                            &["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"],
                        ),
                    ),
                    ("threshold_value", &self.threshold_value),
                    ("tier", &within(&self.tier, 1..=2)),
                    ("type", &self.r#type),
                    ("value", &self.value),
                ],
            );
    }
}

debug_written!(BuyMoreSaveMoreTierInput);

/// The terms of a Buy X Get Y activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyXGetYDiscount {
    /// Whether `threshold_value` is a number of units or an amount.
    pub threshold_type: Option<ThresholdType>,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a whole number of units, or an amount in the currency of the market with at most two decimals.
    pub threshold_value: Option<Decimal>,
    /// Whether `discount_value` is a percentage or an amount, or the products are free.
    pub discount_type: Option<BuyXGetYDiscountType>,
    /// Discount, depending on `discount_type`: a whole number of percent, or an amount for each unit in the currency of the market, with at most two decimals. It has no meaning with `FREE`.
    pub discount_value: Option<Decimal>,
    /// Number of units of the benefit products that are free or discounted each time the benefit applies.
    pub benefit_max_applicable_quantity: Option<Decimal>,
    /// Maximum number of times that the benefit can apply in one order.
    pub benefit_max_applicable_times: Option<Decimal>,
}

impl Fields for BuyXGetYDiscount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("threshold_type", &mut self.threshold_type),
                    ("threshold_value", &mut self.threshold_value),
                    ("discount_type", &mut self.discount_type),
                    ("discount_value", &mut self.discount_value),
                    (
                        "benefit_max_applicable_quantity",
                        &mut self.benefit_max_applicable_quantity,
                    ),
                    (
                        "benefit_max_applicable_times",
                        &mut self.benefit_max_applicable_times,
                    ),
                ],
            );
    }
}

debug_fields!(BuyXGetYDiscount);

/// The terms of a Buy X Get Y activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct BuyXGetYDiscountInput {
    /// Whether `threshold_value` is a number of units or an amount. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a whole number from 1 to 10 units, or a positive amount in the currency of the market with at most two decimals.
    pub threshold_value: Decimal,
    /// Whether `discount_value` is a percentage or an amount, or the products are free.
    pub discount_type: BuyXGetYDiscountType,
    /// Discount, depending on `discount_type`: a whole number of percent, or an amount for each unit in the currency of the market, with at most two decimals. It has no meaning with `FREE`.
    pub discount_value: Decimal,
    /// Number of units of the benefit products that are free or discounted each time the benefit applies; a whole number from 1 to 20.
    pub benefit_max_applicable_quantity: Decimal,
    /// Maximum number of times that the benefit can apply in one order; a whole number from 1 to 50.
    pub benefit_max_applicable_times: Option<Decimal>,
}

/// The required fields of [`BuyXGetYDiscountInput`], for [`BuyXGetYDiscountInput::new`].
#[derive(Clone, Debug)]
pub struct BuyXGetYDiscountInputRequired {
    /// Whether `threshold_value` is a number of units or an amount. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a whole number from 1 to 10 units, or a positive amount in the currency of the market with at most two decimals.
    pub threshold_value: Decimal,
    /// Whether `discount_value` is a percentage or an amount, or the products are free.
    pub discount_type: BuyXGetYDiscountType,
    /// Discount, depending on `discount_type`: a whole number of percent, or an amount for each unit in the currency of the market, with at most two decimals. It has no meaning with `FREE`.
    pub discount_value: Decimal,
    /// Number of units of the benefit products that are free or discounted each time the benefit applies; a whole number from 1 to 20.
    pub benefit_max_applicable_quantity: Decimal,
}

impl BuyXGetYDiscountInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BuyXGetYDiscountInputRequired) -> Self {
        Self {
            threshold_type: required.threshold_type,
            threshold_value: required.threshold_value,
            discount_type: required.discount_type,
            discount_value: required.discount_value,
            benefit_max_applicable_quantity: required.benefit_max_applicable_quantity,
            benefit_max_applicable_times: None,
        }
    }

    /// Maximum number of times that the benefit can apply in one order; a whole number from 1 to 50.
    #[inline]
    pub fn benefit_max_applicable_times(
        mut self,
        benefit_max_applicable_times: impl Into<Decimal>,
    ) -> Self {
        self.benefit_max_applicable_times = Some(benefit_max_applicable_times.into());
        self
    }
}

impl WriteFields for BuyXGetYDiscountInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    (
                        "threshold_type",
                        &one_of(
                            &self.threshold_type,
                            &["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"],
                        ),
                    ),
                    ("threshold_value", &self.threshold_value),
                    ("discount_type", &self.discount_type),
                    ("discount_value", &self.discount_value),
                    (
                        "benefit_max_applicable_quantity",
                        &self.benefit_max_applicable_quantity,
                    ),
                    ("benefit_max_applicable_times", &self.benefit_max_applicable_times),
                ],
            );
    }
}

debug_written!(BuyXGetYDiscountInput);

/// How the price of the benefit products is reduced.
#[non_exhaustive]
pub enum BuyXGetYDiscountType {
    /// A discount in percent. Sent as `PERCENTAGE_OFF`.
    PercentageOff,
    /// The products are free; `discount_value` has no meaning. Sent as `FREE`.
    Free,
    /// A discount for each unit, as an amount in the currency of the market. Sent as `AMOUNT_OFF_EACH`.
    AmountOffEach,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BuyXGetYDiscountType {
    const TEXTS: &'static [&'static str] = &[
        "PERCENTAGE_OFF",
        "FREE",
        "AMOUNT_OFF_EACH",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PercentageOff,
            Ok(1) => Self::Free,
            Ok(_) => Self::AmountOffEach,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PercentageOff => Ok(0),
            Self::Free => Ok(1),
            Self::AmountOffEach => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BuyXGetYDiscountType, Read, Write);

/// The discount of a coupon.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponDiscount {
    /// Maximum amount of the discount, with `PERCENT_OFF`; absent if there is no limit.
    pub max_discount: Option<Money>,
    /// Discount in percent, with `PERCENT_OFF`.
    pub percentage: Option<Decimal>,
    /// Amount of the discount, with `AMOUNT_OFF`.
    pub reduction_amount: Option<Money>,
    /// Whether the discount is a percentage or an amount.
    pub r#type: Option<CouponDiscountType>,
}

impl Fields for CouponDiscount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("max_discount", &mut self.max_discount),
                    ("percentage", &mut self.percentage),
                    ("reduction_amount", &mut self.reduction_amount),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(CouponDiscount);

/// How a coupon reduces the price.
#[non_exhaustive]
pub enum CouponDiscountType {
    /// A discount as an amount; see `reduction_amount`. Sent as `AMOUNT_OFF`.
    AmountOff,
    /// A discount in percent; see `percentage`. Sent as `PERCENT_OFF`.
    PercentOff,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CouponDiscountType {
    const TEXTS: &'static [&'static str] = &["AMOUNT_OFF", "PERCENT_OFF"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AmountOff,
            Ok(_) => Self::PercentOff,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AmountOff => Ok(0),
            Self::PercentOff => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CouponDiscountType, Read);

/// Status of a coupon.
#[non_exhaustive]
pub enum CouponStatus {
    /// Not started, and not yet available to buyers. Sent as `NOT_START`.
    NotStart,
    /// Running, and available to buyers. Sent as `ONGOING`.
    Ongoing,
    /// Expired, and no longer available to buyers. Sent as `EXPIRED`.
    Expired,
    /// Ended by the seller, and no longer available to buyers. Sent as `DEACTIVATED`.
    Deactivated,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CouponStatus {
    const TEXTS: &'static [&'static str] = &[
        "NOT_START",
        "ONGOING",
        "EXPIRED",
        "DEACTIVATED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NotStart,
            Ok(1) => Self::Ongoing,
            Ok(2) => Self::Expired,
            Ok(_) => Self::Deactivated,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NotStart => Ok(0),
            Self::Ongoing => Ok(1),
            Self::Expired => Ok(2),
            Self::Deactivated => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CouponStatus, Read, Write);

/// The minimum purchase that a coupon requires, if any.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponThreshold {
    /// Minimum amount that the buyer must spend on products to which the coupon applies, with `MIN_SPEND`.
    pub min_spend: Option<Money>,
    /// Whether the buyer must spend a minimum amount.
    pub r#type: Option<CouponThresholdType>,
}

impl Fields for CouponThreshold {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("min_spend", &mut self.min_spend), ("type", &mut self.r#type)],
            );
    }
}

debug_fields!(CouponThreshold);

/// Whether a coupon requires a minimum purchase.
#[non_exhaustive]
pub enum CouponThresholdType {
    /// No minimum amount. Sent as `NONE`.
    None,
    /// The purchase must reach the amount in `min_spend`. Sent as `MIN_SPEND`.
    MinSpend,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CouponThresholdType {
    const TEXTS: &'static [&'static str] = &["NONE", "MIN_SPEND"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::None,
            Ok(_) => Self::MinSpend,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::None => Ok(0),
            Self::MinSpend => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CouponThresholdType, Read);

/// The application in which a coupon was created.
#[non_exhaustive]
pub enum CreationSource {
    /// Seller Center. Sent as `SELLER_CENTER`.
    SellerCenter,
    /// The seller app. Sent as `SELLER_APP`.
    SellerApp,
    /// The customer relationship management (CRM) tool of TikTok Shop. Sent as `TTS_CRM`.
    TtsCrm,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CreationSource {
    const TEXTS: &'static [&'static str] = &["SELLER_CENTER", "SELLER_APP", "TTS_CRM"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SellerCenter,
            Ok(1) => Self::SellerApp,
            Ok(_) => Self::TtsCrm,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SellerCenter => Ok(0),
            Self::SellerApp => Ok(1),
            Self::TtsCrm => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CreationSource, Read);

/// The terms of an activity, in the field for its type. Those of `FIXED_PRICE`, `DIRECT_DISCOUNT` and `FLASHSALE` are set with the products instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Discount {
    /// Terms of `BUY_MORE_SAVE_MORE`. JSON name: `bmsm_discount`.
    pub buy_more_save_more: Option<BuyMoreSaveMoreDiscount>,
    /// Terms of `GIFT_WITH_PURCHASE`. JSON name: `gift_discount`.
    pub gift_with_purchase: Option<GiftDiscount>,
    /// Terms of `SHIPPING_DISCOUNT`.
    pub shipping_discount: Option<ShippingDiscount>,
    /// Terms of `BUY_X_GET_Y`. JSON name: `bxgy_discount`.
    pub buy_x_get_y: Option<BuyXGetYDiscount>,
}

impl Fields for Discount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("bmsm_discount", &mut self.buy_more_save_more),
                    ("gift_discount", &mut self.gift_with_purchase),
                    ("shipping_discount", &mut self.shipping_discount),
                    ("bxgy_discount", &mut self.buy_x_get_y),
                ],
            );
    }
}

debug_fields!(Discount);

/// The terms of an activity, in the field for its type. Those of `FIXED_PRICE`, `DIRECT_DISCOUNT` and `FLASHSALE` are set with the products instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountInput {
    /// Terms of `BUY_MORE_SAVE_MORE`. JSON name: `bmsm_discount`.
    pub buy_more_save_more: Option<BuyMoreSaveMoreDiscountInput>,
    /// Terms of `GIFT_WITH_PURCHASE`. Once the activity exists, neither the number of tiers nor their threshold type can be changed. JSON name: `gift_discount`.
    pub gift_with_purchase: Option<GiftDiscountInput>,
    /// Terms of `SHIPPING_DISCOUNT`.
    pub shipping_discount: Option<ShippingDiscountInput>,
    /// Terms of `BUY_X_GET_Y`. JSON name: `bxgy_discount`.
    pub buy_x_get_y: Option<BuyXGetYDiscountInput>,
}

impl DiscountInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Terms of `BUY_MORE_SAVE_MORE`. JSON name: `bmsm_discount`.
    #[inline]
    pub fn buy_more_save_more(
        mut self,
        buy_more_save_more: BuyMoreSaveMoreDiscountInput,
    ) -> Self {
        self.buy_more_save_more = Some(buy_more_save_more);
        self
    }

    /// Terms of `GIFT_WITH_PURCHASE`. Once the activity exists, neither the number of tiers nor their threshold type can be changed. JSON name: `gift_discount`.
    #[inline]
    pub fn gift_with_purchase(mut self, gift_with_purchase: GiftDiscountInput) -> Self {
        self.gift_with_purchase = Some(gift_with_purchase);
        self
    }

    /// Terms of `SHIPPING_DISCOUNT`.
    #[inline]
    pub fn shipping_discount(
        mut self,
        shipping_discount: ShippingDiscountInput,
    ) -> Self {
        self.shipping_discount = Some(shipping_discount);
        self
    }

    /// Terms of `BUY_X_GET_Y`. JSON name: `bxgy_discount`.
    #[inline]
    pub fn buy_x_get_y(mut self, buy_x_get_y: BuyXGetYDiscountInput) -> Self {
        self.buy_x_get_y = Some(buy_x_get_y);
        self
    }
}

impl WriteFields for DiscountInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("bmsm_discount", &self.buy_more_save_more),
                    ("gift_discount", &self.gift_with_purchase),
                    ("shipping_discount", &self.shipping_discount),
                    ("bxgy_discount", &self.buy_x_get_y),
                ],
            );
    }
}

debug_written!(DiscountInput);

/// A place where a coupon is shown or handed out.
#[non_exhaustive]
pub enum DisplayChannel {
    /// Everywhere. Sent as `ALL`.
    All,
    /// The shopping center of TikTok Shop. Sent as `SHOPPING_CENTER`.
    ShoppingCenter,
    /// Chats. Sent as `CHAT`.
    Chat,
    /// LIVE sessions. Sent as `LIVE`.
    Live,
    /// Nowhere: the seller hands out a code. Sent as `PRIVATE`.
    Private,
    /// Short videos. Sent as `VIDEO`.
    Video,
    /// Showcases. Sent as `SHOWCASE`.
    Showcase,
    /// A private channel of regular coupons. Sent as `PRIVATE_WITH_ALLOW`.
    PrivateWithAllow,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DisplayChannel {
    const TEXTS: &'static [&'static str] = &[
        "ALL",
        "SHOPPING_CENTER",
        "CHAT",
        "LIVE",
        "PRIVATE",
        "VIDEO",
        "SHOWCASE",
        "PRIVATE_WITH_ALLOW",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::ShoppingCenter,
            Ok(2) => Self::Chat,
            Ok(3) => Self::Live,
            Ok(4) => Self::Private,
            Ok(5) => Self::Video,
            Ok(6) => Self::Showcase,
            Ok(_) => Self::PrivateWithAllow,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::ShoppingCenter => Ok(1),
            Self::Chat => Ok(2),
            Self::Live => Ok(3),
            Self::Private => Ok(4),
            Self::Video => Ok(5),
            Self::Showcase => Ok(6),
            Self::PrivateWithAllow => Ok(7),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DisplayChannel, Read);

/// How a coupon reaches buyers.
#[non_exhaustive]
pub enum DisplayType {
    /// A coupon that is shown everywhere and that customer service can send. Sent as `REGULAR`.
    Regular,
    /// A coupon that is shown only in LIVE sessions. Sent as `LIVE`.
    Live,
    /// A coupon that buyers claim in the channels of one creator, such as LIVE sessions and the showcase. Sent as `CREATOR_EXCLUSIVE`.
    CreatorExclusive,
    /// A coupon that customer service sends in chats. It is shown nowhere else. Sent as `CHAT`.
    Chat,
    /// A coupon that buyers claim with a code at checkout or through a landing page. It is not shown on TikTok by itself, so the seller must share it. Sent as `PROMO_CODE`.
    PromoCode,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DisplayType {
    const TEXTS: &'static [&'static str] = &[
        "REGULAR",
        "LIVE",
        "CREATOR_EXCLUSIVE",
        "CHAT",
        "PROMO_CODE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Regular,
            Ok(1) => Self::Live,
            Ok(2) => Self::CreatorExclusive,
            Ok(3) => Self::Chat,
            Ok(_) => Self::PromoCode,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Regular => Ok(0),
            Self::Live => Ok(1),
            Self::CreatorExclusive => Ok(2),
            Self::Chat => Ok(3),
            Self::PromoCode => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DisplayType, Read, Write);

/// Whether an activity has an end.
#[non_exhaustive]
pub enum DurationType {
    /// The activity starts at `begin_time` and ends at `end_time`. Sent as `NORMAL`.
    Normal,
    /// The activity has no end. Only for shipping discounts, with `0` for both times. Sent as `INDEFINITE`.
    Indefinite,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DurationType {
    const TEXTS: &'static [&'static str] = &["NORMAL", "INDEFINITE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(_) => Self::Indefinite,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::Indefinite => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DurationType, Read, Write);

/// A gift of a tier.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gift {
    /// Product ID of the gift.
    pub product_id: Option<ProductId>,
    /// SKU ID of the gift.
    pub sku_id: Option<SkuId>,
    /// Maximum number of units of the gift that are given away in the activity, from 1 to 99,999.
    pub total_claim_limit: Option<Decimal>,
}

impl Fields for Gift {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("sku_id", &mut self.sku_id),
                    ("total_claim_limit", &mut self.total_claim_limit),
                ],
            );
    }
}

debug_fields!(Gift);

/// The terms of a Gift With Purchase activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GiftDiscount {
    /// Tiers with the same `threshold_type`: one in the US, at most two in Southeast Asia and the UK. JSON name: `gift_infos`.
    pub tiers: Vec<GiftTier>,
    /// Which gifts of a tier the buyer receives.
    pub gift_receiving_type: Option<GiftReceivingType>,
}

impl Fields for GiftDiscount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("gift_infos", &mut self.tiers),
                    ("gift_receiving_type", &mut self.gift_receiving_type),
                ],
            );
    }
}

debug_fields!(GiftDiscount);

/// The terms of a Gift With Purchase activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct GiftDiscountInput {
    /// Tiers with the same `threshold_type`: one in the US, at most two in Southeast Asia and the UK. From 1 to 2 entries. JSON name: `gift_infos`.
    pub tiers: Vec<GiftTierInput>,
    /// Which gifts of a tier the buyer receives.
    pub gift_receiving_type: GiftReceivingType,
}

impl GiftDiscountInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        tiers: impl IntoIterator<Item = GiftTierInput>,
        gift_receiving_type: impl Into<GiftReceivingType>,
    ) -> Self {
        Self {
            tiers: tiers.into_iter().collect(),
            gift_receiving_type: gift_receiving_type.into(),
        }
    }
}

impl WriteFields for GiftDiscountInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("gift_infos", &within(&self.tiers, 1..=2)),
                    ("gift_receiving_type", &self.gift_receiving_type),
                ],
            );
    }
}

debug_written!(GiftDiscountInput);

/// A gift of a tier.
#[derive(Clone)]
#[non_exhaustive]
pub struct GiftInput {
    /// Product ID of the gift, from `product::SearchProducts`. It must not be one of the products of the activity.
    pub product_id: ProductId,
    /// SKU ID of the gift, from `product::SearchProducts`. An activity can contain a gift SKU only once.
    pub sku_id: SkuId,
    /// Maximum number of units of the gift that are given away in the activity, a whole number from 1 to 99,999; an update cannot lower it.
    pub total_claim_limit: Decimal,
}

impl GiftInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        product_id: impl Into<ProductId>,
        sku_id: impl Into<SkuId>,
        total_claim_limit: impl Into<Decimal>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            total_claim_limit: total_claim_limit.into(),
        }
    }
}

impl WriteFields for GiftInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("product_id", &self.product_id),
                    ("sku_id", &self.sku_id),
                    ("total_claim_limit", &self.total_claim_limit),
                ],
            );
    }
}

debug_written!(GiftInput);

/// Which gifts of a tier a buyer receives.
#[non_exhaustive]
pub enum GiftReceivingType {
    /// The buyer receives all gifts of the tier. Sent as `ALL_RECEIVE`.
    AllReceive,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for GiftReceivingType {
    const TEXTS: &'static [&'static str] = &["ALL_RECEIVE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::AllReceive,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AllReceive => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(GiftReceivingType, Read, Write);

/// A tier of a Gift With Purchase activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GiftTier {
    /// Gifts of the tier. JSON name: `gift_details`.
    pub gifts: Vec<Gift>,
    /// Whether `threshold_value` is a number of units or an amount; the same in all tiers.
    pub threshold_type: Option<ThresholdType>,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a whole number of units, or an amount in the currency of the market with at most two decimals.
    pub threshold_value: Option<Decimal>,
    /// Number of the tier, from 1. Each tier has a higher threshold than the one before.
    pub tier: Option<i64>,
}

impl Fields for GiftTier {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("gift_details", &mut self.gifts),
                    ("threshold_type", &mut self.threshold_type),
                    ("threshold_value", &mut self.threshold_value),
                    ("tier", &mut self.tier),
                ],
            );
    }
}

debug_fields!(GiftTier);

/// A tier of a Gift With Purchase activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct GiftTierInput {
    /// Gifts of the tier. The list can be empty only with `MINIMAL_ORDER_AMOUNT`, and not in all tiers. JSON name: `gift_details`.
    pub gifts: Vec<GiftInput>,
    /// Whether `threshold_value` is a number of units or an amount; the same in all tiers. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a positive whole number of units, or a positive amount in the currency of the market with at most two decimals.
    pub threshold_value: Decimal,
    /// Number of the tier. Each tier has a higher threshold than the one before. From 1 to 2.
    pub tier: i64,
}

/// The required fields of [`GiftTierInput`], for [`GiftTierInput::new`].
#[derive(Clone, Debug)]
pub struct GiftTierInputRequired {
    /// Gifts of the tier. The list can be empty only with `MINIMAL_ORDER_AMOUNT`, and not in all tiers. JSON name: `gift_details`.
    pub gifts: Vec<GiftInput>,
    /// Whether `threshold_value` is a number of units or an amount; the same in all tiers. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a positive whole number of units, or a positive amount in the currency of the market with at most two decimals.
    pub threshold_value: Decimal,
    /// Number of the tier. Each tier has a higher threshold than the one before. From 1 to 2.
    pub tier: i64,
}

impl GiftTierInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: GiftTierInputRequired) -> Self {
        Self {
            gifts: required.gifts,
            threshold_type: required.threshold_type,
            threshold_value: required.threshold_value,
            tier: required.tier,
        }
    }
}

impl WriteFields for GiftTierInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("gift_details", &self.gifts),
                    (
                        "threshold_type",
                        &one_of(
                            &self.threshold_type,
                            &["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"],
                        ),
                    ),
                    ("threshold_value", &self.threshold_value),
                    ("tier", &within(&self.tier, 1..=2)),
                ],
            );
    }
}

debug_written!(GiftTierInput);

/// Which products an activity includes, by their warehouse.
#[non_exhaustive]
pub enum InventoryType {
    /// Products in warehouses of the seller. Sent as `SELF_FULFILLED`.
    SelfFulfilled,
    /// Products in warehouses of TikTok. Only with the level `SHOP` and `NO_THRESHOLD`. Sent as `FULFILLED_BY_TIKTOK`.
    FulfilledByTiktok,
    /// Products in all warehouses. Only with the level `SHOP` and `NO_THRESHOLD`. Sent as `ALL`.
    All,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InventoryType {
    const TEXTS: &'static [&'static str] = &[
        "SELF_FULFILLED",
        "FULFILLED_BY_TIKTOK",
        "ALL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SelfFulfilled,
            Ok(1) => Self::FulfilledByTiktok,
            Ok(_) => Self::All,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SelfFulfilled => Ok(0),
            Self::FulfilledByTiktok => Ok(1),
            Self::All => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InventoryType, Read, Write);

/// What a viewer must do before claiming a coupon in a LIVE session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTask {
    /// Number of seconds for which the viewer must watch the LIVE session, with `WATCH_FOR_MIN_TIME`.
    pub min_watch_time: Option<Decimal>,
    /// What the viewer must do before claiming the coupon.
    pub r#type: Option<LiveTaskType>,
}

impl Fields for LiveTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("min_watch_time", &mut self.min_watch_time),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(LiveTask);

/// What a viewer must do before claiming a coupon in a LIVE session.
#[non_exhaustive]
pub enum LiveTaskType {
    /// The viewer must do nothing. Sent as `NONE`.
    None,
    /// The viewer must follow the host of the LIVE session. Sent as `FOLLOW_HOST`.
    FollowHost,
    /// The viewer must watch the LIVE session for `min_watch_time`. Sent as `WATCH_FOR_MIN_TIME`.
    WatchForMinTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LiveTaskType {
    const TEXTS: &'static [&'static str] = &[
        "NONE",
        "FOLLOW_HOST",
        "WATCH_FOR_MIN_TIME",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::None,
            Ok(1) => Self::FollowHost,
            Ok(_) => Self::WatchForMinTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::None => Ok(0),
            Self::FollowHost => Ok(1),
            Self::WatchForMinTime => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(LiveTaskType, Read);

/// How often one buyer can benefit from an activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParticipationLimit {
    /// Whether a buyer can benefit in one order or in several.
    pub r#type: Option<ParticipationLimitType>,
}

impl Fields for ParticipationLimit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type)]);
    }
}

debug_fields!(ParticipationLimit);

/// How often one buyer can benefit from an activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParticipationLimitInput {
    /// Whether a buyer can benefit in one order or in several. Accepts `BUYER_NO_LIMIT` or `BUYER_LIMIT_ONLY_ONE`.
    pub r#type: ParticipationLimitType,
}

impl ParticipationLimitInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(r#type: impl Into<ParticipationLimitType>) -> Self {
        Self { r#type: r#type.into() }
    }
}

impl WriteFields for ParticipationLimitInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    (
                        "type",
                        &one_of(
                            &self.r#type,
                            &["BUYER_NO_LIMIT", "BUYER_LIMIT_ONLY_ONE"],
                        ),
                    ),
                ],
            );
    }
}

debug_written!(ParticipationLimitInput);

/// How often one buyer can benefit from an activity.
#[non_exhaustive]
pub enum ParticipationLimitType {
    /// A buyer can benefit in any number of orders. Sent as `BUYER_NO_LIMIT`.
    BuyerNoLimit,
    /// A buyer can benefit in one order. Sent as `BUYER_LIMIT_ONLY_ONE`.
    BuyerLimitOnlyOne,
    /// There is no limit. Requests use `BUYER_NO_LIMIT` for it. Sent as `NO_LIMIT`.
    NoLimit,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ParticipationLimitType {
    const TEXTS: &'static [&'static str] = &[
        "BUYER_NO_LIMIT",
        "BUYER_LIMIT_ONLY_ONE",
        "NO_LIMIT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::BuyerNoLimit,
            Ok(1) => Self::BuyerLimitOnlyOne,
            Ok(_) => Self::NoLimit,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::BuyerNoLimit => Ok(0),
            Self::BuyerLimitOnlyOne => Ok(1),
            Self::NoLimit => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ParticipationLimitType, Read, Write);

/// What an activity covers.
#[non_exhaustive]
pub enum ProductLevel {
    /// Selected products with all their SKUs. All types of activities accept it, and `GIFT_WITH_PURCHASE` accepts nothing else. Sent as `PRODUCT`.
    Product,
    /// Selected SKUs. Only for `FIXED_PRICE`, `DIRECT_DISCOUNT` and `FLASHSALE`. Sent as `VARIATION`.
    Variation,
    /// All products of the shop, apart from exclusions. Only for `SHIPPING_DISCOUNT`, `BUY_MORE_SAVE_MORE` and `BUY_X_GET_Y`. Sent as `SHOP`.
    Shop,
    /// A Buy X Get Y activity; TikTok does not document this level. Sent as `BXGY`.
    BuyXGetY,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductLevel {
    const TEXTS: &'static [&'static str] = &["PRODUCT", "VARIATION", "SHOP", "BXGY"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Product,
            Ok(1) => Self::Variation,
            Ok(2) => Self::Shop,
            Ok(_) => Self::BuyXGetY,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Product => Ok(0),
            Self::Variation => Ok(1),
            Self::Shop => Ok(2),
            Self::BuyXGetY => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductLevel, Read, Write);

/// The products to which a coupon applies.
#[non_exhaustive]
pub enum ProductScope {
    /// All products of the shop. Sent as `FULL_SHOP`.
    FullShop,
    /// Only some products of the shop. Sent as `SPECIFIC_PRODUCTS`.
    SpecificProducts,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductScope {
    const TEXTS: &'static [&'static str] = &["FULL_SHOP", "SPECIFIC_PRODUCTS"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::FullShop,
            Ok(_) => Self::SpecificProducts,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::FullShop => Ok(0),
            Self::SpecificProducts => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductScope, Read);

/// When a coupon can be used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedemptionDuration {
    /// When the coupon can no longer be used, with `ABSOLUTE`.
    pub end_time: Option<Timestamp>,
    /// Number of days for which the coupon can be used after the claim, with `RELATIVE`.
    pub relative_time: Option<i64>,
    /// When the coupon can first be used, with `ABSOLUTE`.
    pub start_time: Option<Timestamp>,
    /// Whether the period is fixed or starts with the claim.
    pub r#type: Option<RedemptionDurationType>,
}

impl Fields for RedemptionDuration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_time", &mut self.end_time),
                    ("relative_time", &mut self.relative_time),
                    ("start_time", &mut self.start_time),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(RedemptionDuration);

/// Whether the period in which a coupon can be used is fixed or starts with the claim.
#[non_exhaustive]
pub enum RedemptionDurationType {
    /// The coupon can be used from `start_time` to `end_time`. Sent as `ABSOLUTE`.
    Absolute,
    /// The coupon can be used for `relative_time` days after the claim. Sent as `RELATIVE`.
    Relative,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RedemptionDurationType {
    const TEXTS: &'static [&'static str] = &["ABSOLUTE", "RELATIVE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Absolute,
            Ok(_) => Self::Relative,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Absolute => Ok(0),
            Self::Relative => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RedemptionDurationType, Read);

/// The terms of a shipping discount.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingDiscount {
    /// Areas whose buyers get the discount.
    pub area_scope: Option<AreaScope>,
    /// Whether products in warehouses of the seller, of TikTok or both are included.
    pub inventory_type: Option<InventoryType>,
    /// Shipping methods to which the discount applies.
    pub shipping_method: Option<ShippingMethod>,
    /// Whether `threshold_value` is a number of units or an amount, or there is no threshold. Only activities with the level `SHOP` can have a threshold.
    pub threshold_type: Option<ThresholdType>,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a whole number of units, or an amount in the currency of the market with at most two decimals. It has no meaning with `NO_THRESHOLD`.
    pub threshold_value: Option<Decimal>,
    /// Whether shipping is free or reduced by up to `value`.
    pub r#type: Option<ShippingDiscountType>,
    /// Maximum amount by which the shipping fee is reduced, in the currency of the market with at most two decimals. Only with `DISCOUNT_SHIPPING_FEE`.
    pub value: Option<Decimal>,
}

impl Fields for ShippingDiscount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("area_scope", &mut self.area_scope),
                    ("inventory_type", &mut self.inventory_type),
                    ("shipping_method", &mut self.shipping_method),
                    ("threshold_type", &mut self.threshold_type),
                    ("threshold_value", &mut self.threshold_value),
                    ("type", &mut self.r#type),
                    ("value", &mut self.value),
                ],
            );
    }
}

debug_fields!(ShippingDiscount);

/// The terms of a shipping discount.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingDiscountInput {
    /// Areas whose buyers get the discount.
    pub area_scope: AreaScopeInput,
    /// Whether products in warehouses of the seller, of TikTok or both are included. Defaults to `SELF_FULFILLED`.
    pub inventory_type: Option<InventoryType>,
    /// Shipping methods to which the discount applies. Defaults to `STANDARD_SHIPPING`.
    pub shipping_method: Option<ShippingMethod>,
    /// Whether `threshold_value` is a number of units or an amount, or there is no threshold. Only activities with the level `SHOP` can have a threshold.
    pub threshold_type: ThresholdType,
    /// What a purchase of eligible products must reach, depending on `threshold_type`: a whole number of units, or an amount in the currency of the market with at most two decimals. Not needed with `NO_THRESHOLD`.
    pub threshold_value: Option<Decimal>,
    /// Whether shipping is free or reduced by up to `value`.
    pub r#type: ShippingDiscountType,
    /// Maximum amount by which the shipping fee is reduced, in the currency of the market with at most two decimals. Set it for `DISCOUNT_SHIPPING_FEE`, and omit it for `FREE_SHIPPING`.
    pub value: Option<Decimal>,
}

impl ShippingDiscountInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        area_scope: AreaScopeInput,
        threshold_type: impl Into<ThresholdType>,
        r#type: impl Into<ShippingDiscountType>,
    ) -> Self {
        Self {
            area_scope,
            inventory_type: None,
            shipping_method: None,
            threshold_type: threshold_type.into(),
            threshold_value: None,
            r#type: r#type.into(),
            value: None,
        }
    }

    /// Whether products in warehouses of the seller, of TikTok or both are included. Defaults to `SELF_FULFILLED`.
    #[inline]
    pub fn inventory_type(mut self, inventory_type: impl Into<InventoryType>) -> Self {
        self.inventory_type = Some(inventory_type.into());
        self
    }

    /// Shipping methods to which the discount applies. Defaults to `STANDARD_SHIPPING`.
    #[inline]
    pub fn shipping_method(
        mut self,
        shipping_method: impl Into<ShippingMethod>,
    ) -> Self {
        self.shipping_method = Some(shipping_method.into());
        self
    }

    /// What a purchase of eligible products must reach, depending on `threshold_type`: a whole number of units, or an amount in the currency of the market with at most two decimals. Not needed with `NO_THRESHOLD`.
    #[inline]
    pub fn threshold_value(mut self, threshold_value: impl Into<Decimal>) -> Self {
        self.threshold_value = Some(threshold_value.into());
        self
    }

    /// Maximum amount by which the shipping fee is reduced, in the currency of the market with at most two decimals. Set it for `DISCOUNT_SHIPPING_FEE`, and omit it for `FREE_SHIPPING`.
    #[inline]
    pub fn value(mut self, value: impl Into<Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl WriteFields for ShippingDiscountInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("area_scope", &self.area_scope),
                    ("inventory_type", &self.inventory_type),
                    ("shipping_method", &self.shipping_method),
                    ("threshold_type", &self.threshold_type),
                    ("threshold_value", &self.threshold_value),
                    ("type", &self.r#type),
                    ("value", &self.value),
                ],
            );
    }
}

debug_written!(ShippingDiscountInput);

/// How the shipping fee is reduced.
#[non_exhaustive]
pub enum ShippingDiscountType {
    /// Shipping is free. Sent as `FREE_SHIPPING`.
    FreeShipping,
    /// The shipping fee is reduced by up to `value`. Sent as `DISCOUNT_SHIPPING_FEE`.
    DiscountShippingFee,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShippingDiscountType {
    const TEXTS: &'static [&'static str] = &["FREE_SHIPPING", "DISCOUNT_SHIPPING_FEE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::FreeShipping,
            Ok(_) => Self::DiscountShippingFee,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::FreeShipping => Ok(0),
            Self::DiscountShippingFee => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShippingDiscountType, Read, Write);

/// The shipping methods to which a discount applies.
#[non_exhaustive]
pub enum ShippingMethod {
    /// Standard and economy shipping. Sent as `STANDARD_SHIPPING`.
    StandardShipping,
    /// Express shipping. Sent as `EXPRESS_SHIPPING`.
    ExpressShipping,
    /// All shipping methods of the shop. Sent as `ALL_SHIPPING_METHOD`.
    AllShippingMethod,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShippingMethod {
    const TEXTS: &'static [&'static str] = &[
        "STANDARD_SHIPPING",
        "EXPRESS_SHIPPING",
        "ALL_SHIPPING_METHOD",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::StandardShipping,
            Ok(1) => Self::ExpressShipping,
            Ok(_) => Self::AllShippingMethod,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::StandardShipping => Ok(0),
            Self::ExpressShipping => Ok(1),
            Self::AllShippingMethod => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShippingMethod, Read, Write);

/// Buyers who can claim a coupon.
#[non_exhaustive]
pub enum TargetBuyerSegment {
    /// All buyers. Sent as `ALL`.
    All,
    /// Buyers who never bought in the shop. Sent as `NEW`.
    New,
    /// Buyers who had bought in the shop before and bought again in the last 90 days in the US, or the last 30 days in other markets. Sent as `REPEAT_CUSTOMERS`.
    RepeatCustomers,
    /// Buyers who bought in the shop for the first time in the last 90 days in the US, or the last 30 days in other markets. Sent as `RECENT_CUSTOMERS`.
    RecentCustomers,
    /// Buyers who bought more than once in the last 90 days. Sent as `FREQUENT_CUSTOMERS`.
    FrequentCustomers,
    /// Buyers who bought in the last 365 days, but not in the last 30 days in the US, or the last 90 days in other markets. Sent as `LAPSED_CUSTOMERS`.
    LapsedCustomers,
    /// Users who started to follow the shop's TikTok account in the last 30 days. Sent as `NEW_FOLLOWERS`.
    NewFollowers,
    /// Followers of the shop's TikTok account who engaged with LIVE sessions, short videos or product cards of the shop in the last 30 days. Sent as `EXISTING_ACTIVE_FOLLOWERS`.
    ExistingActiveFollowers,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TargetBuyerSegment {
    const TEXTS: &'static [&'static str] = &[
        "ALL",
        "NEW",
        "REPEAT_CUSTOMERS",
        "RECENT_CUSTOMERS",
        "FREQUENT_CUSTOMERS",
        "LAPSED_CUSTOMERS",
        "NEW_FOLLOWERS",
        "EXISTING_ACTIVE_FOLLOWERS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::New,
            Ok(2) => Self::RepeatCustomers,
            Ok(3) => Self::RecentCustomers,
            Ok(4) => Self::FrequentCustomers,
            Ok(5) => Self::LapsedCustomers,
            Ok(6) => Self::NewFollowers,
            Ok(_) => Self::ExistingActiveFollowers,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::New => Ok(1),
            Self::RepeatCustomers => Ok(2),
            Self::RecentCustomers => Ok(3),
            Self::FrequentCustomers => Ok(4),
            Self::LapsedCustomers => Ok(5),
            Self::NewFollowers => Ok(6),
            Self::ExistingActiveFollowers => Ok(7),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TargetBuyerSegment, Read);

/// The buyers who can benefit from an activity.
#[non_exhaustive]
pub enum TargetUserType {
    /// All buyers. Sent as `ALL_USER`.
    AllUser,
    /// New customers of the shop. Sent as `SHOP_NEW_CUSTOMER`.
    ShopNewCustomer,
    /// Existing customers of the shop. Sent as `SHOP_EXISTING_CUSTOMER`.
    ShopExistingCustomer,
    /// Customers who bought repeatedly in the shop. Sent as `SHOP_REPEAT_CUSTOMER`.
    ShopRepeatCustomer,
    /// Customers who left the checkout of the shop without paying. Sent as `SHOP_ABANDONED_CHECKOUTS_CUSTOMER`.
    ShopAbandonedCheckoutsCustomer,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TargetUserType {
    const TEXTS: &'static [&'static str] = &[
        "ALL_USER",
        "SHOP_NEW_CUSTOMER",
        "SHOP_EXISTING_CUSTOMER",
        "SHOP_REPEAT_CUSTOMER",
        "SHOP_ABANDONED_CHECKOUTS_CUSTOMER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AllUser,
            Ok(1) => Self::ShopNewCustomer,
            Ok(2) => Self::ShopExistingCustomer,
            Ok(3) => Self::ShopRepeatCustomer,
            Ok(_) => Self::ShopAbandonedCheckoutsCustomer,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AllUser => Ok(0),
            Self::ShopNewCustomer => Ok(1),
            Self::ShopExistingCustomer => Ok(2),
            Self::ShopRepeatCustomer => Ok(3),
            Self::ShopAbandonedCheckoutsCustomer => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TargetUserType, Read, Write);

/// The buyers who can benefit from an activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetUsers {
    /// Group of buyers who can benefit from the activity. `SHOP_ABANDONED_CHECKOUTS_CUSTOMER` occurs only in replies. Accepts `ALL_USER`, `SHOP_NEW_CUSTOMER`, `SHOP_EXISTING_CUSTOMER` or `SHOP_REPEAT_CUSTOMER`.
    pub user_type: Option<TargetUserType>,
}

impl TargetUsers {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Group of buyers who can benefit from the activity. `SHOP_ABANDONED_CHECKOUTS_CUSTOMER` occurs only in replies. Accepts `ALL_USER`, `SHOP_NEW_CUSTOMER`, `SHOP_EXISTING_CUSTOMER` or `SHOP_REPEAT_CUSTOMER`.
    #[inline]
    pub fn user_type(mut self, user_type: impl Into<TargetUserType>) -> Self {
        self.user_type = Some(user_type.into());
        self
    }
}

impl WriteFields for TargetUsers {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    (
                        "user_type",
                        &one_of(
                            &self.user_type,
                            &[
                                "ALL_USER",
                                "SHOP_NEW_CUSTOMER",
                                "SHOP_EXISTING_CUSTOMER",
                                "SHOP_REPEAT_CUSTOMER",
                            ],
                        ),
                    ),
                ],
            );
    }
}

impl Fields for TargetUsers {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("user_type", &mut self.user_type)]);
    }
}

debug_fields!(TargetUsers);

/// What a purchase must reach to get the benefit.
#[non_exhaustive]
pub enum ThresholdType {
    /// There is no threshold. Sent as `NO_THRESHOLD`.
    NoThreshold,
    /// The order must contain a minimum number of units of eligible products. Sent as `MINIMAL_ITEM_QUANTITY`.
    MinimalItemQuantity,
    /// The eligible products in the order must reach a minimum subtotal. Sent as `MINIMAL_ORDER_AMOUNT`.
    MinimalOrderAmount,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ThresholdType {
    const TEXTS: &'static [&'static str] = &[
        "NO_THRESHOLD",
        "MINIMAL_ITEM_QUANTITY",
        "MINIMAL_ORDER_AMOUNT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NoThreshold,
            Ok(1) => Self::MinimalItemQuantity,
            Ok(_) => Self::MinimalOrderAmount,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NoThreshold => Ok(0),
            Self::MinimalItemQuantity => Ok(1),
            Self::MinimalOrderAmount => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ThresholdType, Read, Write);

/// How often a coupon can be claimed and used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageLimits {
    /// How often all buyers together can use the coupon. Only in Southeast Asia.
    pub redemption_limit: Option<i64>,
    /// How often each buyer can claim the coupon.
    pub single_buyer_claim_limit: Option<i64>,
    /// How often all buyers together can claim the coupon.
    pub total_claim_limit: Option<i64>,
}

impl Fields for UsageLimits {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("redemption_limit", &mut self.redemption_limit),
                    ("single_buyer_claim_limit", &mut self.single_buyer_claim_limit),
                    ("total_claim_limit", &mut self.total_claim_limit),
                ],
            );
    }
}

debug_fields!(UsageLimits);

/// How often a coupon was claimed and used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageStats {
    /// How often the coupon was claimed.
    pub claimed_count: Option<i64>,
    /// How often the coupon was used in an order.
    pub redeemed_count: Option<i64>,
}

impl Fields for UsageStats {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("claimed_count", &mut self.claimed_count),
                    ("redeemed_count", &mut self.redeemed_count),
                ],
            );
    }
}

debug_fields!(UsageStats);
