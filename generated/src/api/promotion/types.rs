// @generated from specs/promotion/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::Money;

#[non_exhaustive]
pub enum ActivityCommand {
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

/// `NOT_EFFECTIVE` was ended by the platform, `DEACTIVATED` by the seller.
#[non_exhaustive]
pub enum ActivityStatus {
    Draft,
    NotStart,
    Ongoing,
    Expired,
    Deactivated,
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

#[non_exhaustive]
pub enum ActivityType {
    FixedPrice,
    DirectDiscount,
    FlashSale,
    ShippingDiscount,
    BuyMoreSaveMore,
    GiftWithPurchase,
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

/// The `area_scope` of [`ShippingDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaScope {
    /// Depends on the shop's region.
    pub specific_areas: Vec<String>,
    /// Everywhere the seller ships to, or only to some areas.
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

/// The `area_scope` of [`ShippingDiscountInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AreaScopeInput {
    /// Depends on the shop's region.
    pub specific_areas: Option<Vec<String>>,
    /// Everywhere the seller ships to, or only to some areas.
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

    /// Depends on the shop's region.
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

#[non_exhaustive]
pub enum AreaScopeType {
    Whole,
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

#[non_exhaustive]
pub enum AuctionSupportType {
    All,
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

/// The `bmsm_discount` of [`Discount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyMoreSaveMoreDiscount {
    /// One or two, of the same types. JSON name: `details`.
    pub tiers: Vec<BuyMoreSaveMoreTier>,
}

impl Fields for BuyMoreSaveMoreDiscount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("details", &mut self.tiers)]);
    }
}

debug_fields!(BuyMoreSaveMoreDiscount);

/// The `bmsm_discount` of [`DiscountInput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyMoreSaveMoreDiscountInput {
    /// One or two, of the same types. JSON name: `details`.
    pub tiers: Option<Vec<BuyMoreSaveMoreTierInput>>,
}

impl BuyMoreSaveMoreDiscountInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// One or two, of the same types. JSON name: `details`.
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
        object.fields(&[("details", &self.tiers)]);
    }
}

debug_written!(BuyMoreSaveMoreDiscountInput);

#[non_exhaustive]
pub enum BuyMoreSaveMoreDiscountType {
    PercentageOff,
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

/// An item of `details` in [`BuyMoreSaveMoreDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyMoreSaveMoreTier {
    /// What `threshold_value` counts.
    pub threshold_type: Option<ThresholdType>,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Option<Decimal>,
    /// From 1; each asks for more than the one before.
    pub tier: Option<i64>,
    /// What `value` is.
    pub r#type: Option<BuyMoreSaveMoreDiscountType>,
    /// Whole percent or an amount, as `type` says.
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

/// An item of `details` in [`BuyMoreSaveMoreDiscountInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct BuyMoreSaveMoreTierInput {
    /// What `threshold_value` counts. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Decimal,
    /// From 1; each asks for more than the one before.
    pub tier: i64,
    /// What `value` is.
    pub r#type: BuyMoreSaveMoreDiscountType,
    /// Whole percent or an amount, as `type` says.
    pub value: Decimal,
}

/// The required fields of [`BuyMoreSaveMoreTierInput`], for [`BuyMoreSaveMoreTierInput::new`].
#[derive(Clone, Debug)]
pub struct BuyMoreSaveMoreTierInputRequired {
    /// What `threshold_value` counts. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Decimal,
    /// From 1; each asks for more than the one before.
    pub tier: i64,
    /// What `value` is.
    pub r#type: BuyMoreSaveMoreDiscountType,
    /// Whole percent or an amount, as `type` says.
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
                    ("tier", &self.tier),
                    ("type", &self.r#type),
                    ("value", &self.value),
                ],
            );
    }
}

debug_written!(BuyMoreSaveMoreTierInput);

/// The `bxgy_discount` of [`Discount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuyXGetYDiscount {
    /// What `threshold_value` counts.
    pub threshold_type: Option<ThresholdType>,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Option<Decimal>,
    /// What `discount_value` is; nothing counts with `FREE`.
    pub discount_type: Option<BuyXGetYDiscountType>,
    /// Whole percent or an amount, as `discount_type` says.
    pub discount_value: Option<Decimal>,
    /// How many of Y each time.
    pub benefit_max_applicable_quantity: Option<Decimal>,
    /// How often in one order.
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

/// The `bxgy_discount` of [`DiscountInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct BuyXGetYDiscountInput {
    /// What `threshold_value` counts. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Decimal,
    /// What `discount_value` is; nothing counts with `FREE`.
    pub discount_type: BuyXGetYDiscountType,
    /// Whole percent or an amount, as `discount_type` says.
    pub discount_value: Decimal,
    /// How many of Y each time.
    pub benefit_max_applicable_quantity: Decimal,
    /// How often in one order.
    pub benefit_max_applicable_times: Option<Decimal>,
}

/// The required fields of [`BuyXGetYDiscountInput`], for [`BuyXGetYDiscountInput::new`].
#[derive(Clone, Debug)]
pub struct BuyXGetYDiscountInputRequired {
    /// What `threshold_value` counts. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Decimal,
    /// What `discount_value` is; nothing counts with `FREE`.
    pub discount_type: BuyXGetYDiscountType,
    /// Whole percent or an amount, as `discount_type` says.
    pub discount_value: Decimal,
    /// How many of Y each time.
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

    /// How often in one order.
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

#[non_exhaustive]
pub enum BuyXGetYDiscountType {
    PercentageOff,
    Free,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponDiscount {
    /// Of a percentage.
    pub max_discount: Option<Money>,
    /// With `PERCENT_OFF`.
    pub percentage: Option<Decimal>,
    /// With `AMOUNT_OFF`.
    pub reduction_amount: Option<Money>,
    /// Which of the other fields holds the discount.
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

/// The values of `type` in [`CouponDiscount`].
#[non_exhaustive]
pub enum CouponDiscountType {
    AmountOff,
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

#[non_exhaustive]
pub enum CouponStatus {
    NotStart,
    Ongoing,
    Expired,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponThreshold {
    /// On products of the coupon's scope; with `MIN_SPEND`.
    pub min_spend: Option<Money>,
    /// Whether `min_spend` holds.
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

/// The values of `type` in [`CouponThreshold`].
#[non_exhaustive]
pub enum CouponThresholdType {
    None,
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

#[non_exhaustive]
pub enum CreationSource {
    SellerCenter,
    SellerApp,
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

/// The terms of the activity's kind; discounts on products have theirs with the products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Discount {
    /// Of `BUY_MORE_SAVE_MORE`. JSON name: `bmsm_discount`.
    pub buy_more_save_more: Option<BuyMoreSaveMoreDiscount>,
    /// Of `GIFT_WITH_PURCHASE`. JSON name: `gift_discount`.
    pub gift_with_purchase: Option<GiftDiscount>,
    /// Of `SHIPPING_DISCOUNT`.
    pub shipping_discount: Option<ShippingDiscount>,
    /// Of `BUY_X_GET_Y`. JSON name: `bxgy_discount`.
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

/// The terms of the activity's kind; discounts on products have theirs with the products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountInput {
    /// For `BUY_MORE_SAVE_MORE`. JSON name: `bmsm_discount`.
    pub buy_more_save_more: Option<BuyMoreSaveMoreDiscountInput>,
    /// For `GIFT_WITH_PURCHASE`. JSON name: `gift_discount`.
    pub gift_with_purchase: Option<GiftDiscountInput>,
    /// For `SHIPPING_DISCOUNT`.
    pub shipping_discount: Option<ShippingDiscountInput>,
    /// For `BUY_X_GET_Y`. JSON name: `bxgy_discount`.
    pub buy_x_get_y: Option<BuyXGetYDiscountInput>,
}

impl DiscountInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// For `BUY_MORE_SAVE_MORE`. JSON name: `bmsm_discount`.
    #[inline]
    pub fn buy_more_save_more(
        mut self,
        buy_more_save_more: BuyMoreSaveMoreDiscountInput,
    ) -> Self {
        self.buy_more_save_more = Some(buy_more_save_more);
        self
    }

    /// For `GIFT_WITH_PURCHASE`. JSON name: `gift_discount`.
    #[inline]
    pub fn gift_with_purchase(mut self, gift_with_purchase: GiftDiscountInput) -> Self {
        self.gift_with_purchase = Some(gift_with_purchase);
        self
    }

    /// For `SHIPPING_DISCOUNT`.
    #[inline]
    pub fn shipping_discount(
        mut self,
        shipping_discount: ShippingDiscountInput,
    ) -> Self {
        self.shipping_discount = Some(shipping_discount);
        self
    }

    /// For `BUY_X_GET_Y`. JSON name: `bxgy_discount`.
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

/// `PRIVATE` is for codes that the seller hands out.
#[non_exhaustive]
pub enum DisplayChannel {
    All,
    ShoppingCenter,
    Chat,
    Live,
    Private,
    Video,
    Showcase,
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

#[non_exhaustive]
pub enum DisplayType {
    Regular,
    Live,
    CreatorExclusive,
    Chat,
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

/// `INDEFINITE` is only for shipping discounts, with 0 for both times.
#[non_exhaustive]
pub enum DurationType {
    Normal,
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

/// An item of `gift_details` in [`GiftTier`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gift {
    /// Of the gift.
    pub product_id: Option<String>,
    /// Of the gift.
    pub sku_id: Option<String>,
    /// How many are given away in all, 1 to 99,999.
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

/// The `gift_discount` of [`Discount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GiftDiscount {
    /// At most 2, or 1 in the US. JSON name: `gift_infos`.
    pub tiers: Vec<GiftTier>,
    /// `ALL_RECEIVE` gives every gift of the tier.
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

/// The `gift_discount` of [`DiscountInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct GiftDiscountInput {
    /// At most 2, or 1 in the US. JSON name: `gift_infos`.
    pub tiers: Vec<GiftTierInput>,
    /// `ALL_RECEIVE` gives every gift of the tier.
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
                    ("gift_infos", &self.tiers),
                    ("gift_receiving_type", &self.gift_receiving_type),
                ],
            );
    }
}

debug_written!(GiftDiscountInput);

/// An item of `gift_details` in [`GiftTierInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct GiftInput {
    /// Of the gift.
    pub product_id: String,
    /// Of the gift; each SKU once in an activity.
    pub sku_id: String,
    /// How many are given away in all, 1 to 99,999.
    pub total_claim_limit: Decimal,
}

impl GiftInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        product_id: impl Into<String>,
        sku_id: impl Into<String>,
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

#[non_exhaustive]
pub enum GiftReceivingType {
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

/// An item of `gift_infos` in [`GiftDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GiftTier {
    /// JSON name: `gift_details`.
    pub gifts: Vec<Gift>,
    /// What `threshold_value` counts.
    pub threshold_type: Option<ThresholdType>,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Option<Decimal>,
    /// From 1; each asks for more than the one before.
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

/// An item of `gift_infos` in [`GiftDiscountInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct GiftTierInput {
    /// Not empty, where items are counted. JSON name: `gift_details`.
    pub gifts: Vec<GiftInput>,
    /// What `threshold_value` counts; the same in all tiers. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Decimal,
    /// From 1; each asks for more than the one before.
    pub tier: i64,
}

/// The required fields of [`GiftTierInput`], for [`GiftTierInput::new`].
#[derive(Clone, Debug)]
pub struct GiftTierInputRequired {
    /// Not empty, where items are counted. JSON name: `gift_details`.
    pub gifts: Vec<GiftInput>,
    /// What `threshold_value` counts; the same in all tiers. Accepts `MINIMAL_ITEM_QUANTITY` or `MINIMAL_ORDER_AMOUNT`.
    pub threshold_type: ThresholdType,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Decimal,
    /// From 1; each asks for more than the one before.
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
                    ("tier", &self.tier),
                ],
            );
    }
}

debug_written!(GiftTierInput);

#[non_exhaustive]
pub enum InventoryType {
    SelfFulfilled,
    FulfilledByTiktok,
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

/// An item of `live_tasks` in [`Coupon`](crate::promotion::v202406::get_coupon::Coupon).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTask {
    /// Seconds.
    pub min_watch_time: Option<Decimal>,
    /// What a viewer does first.
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

/// The values of `type` in [`LiveTask`].
#[non_exhaustive]
pub enum LiveTaskType {
    None,
    FollowHost,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParticipationLimit {
    /// Whether a buyer may profit only in one order, or in several.
    pub r#type: Option<ParticipationLimitType>,
}

impl Fields for ParticipationLimit {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("type", &mut self.r#type)]);
    }
}

debug_fields!(ParticipationLimit);

#[derive(Clone)]
#[non_exhaustive]
pub struct ParticipationLimitInput {
    /// Whether a buyer may profit only in one order, or in several. Accepts `BUYER_NO_LIMIT` or `BUYER_LIMIT_ONLY_ONE`.
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

#[non_exhaustive]
pub enum ParticipationLimitType {
    BuyerNoLimit,
    BuyerLimitOnlyOne,
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

#[non_exhaustive]
pub enum ProductLevel {
    /// Chosen products with all their SKUs.
    Product,
    /// Chosen SKUs only.
    Variation,
    /// All products.
    Shop,
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

#[non_exhaustive]
pub enum ProductScope {
    FullShop,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedemptionDuration {
    /// With `ABSOLUTE`.
    pub end_time: Option<Timestamp>,
    /// Days from the claim, with `RELATIVE`.
    pub relative_time: Option<i64>,
    /// With `ABSOLUTE`.
    pub start_time: Option<Timestamp>,
    /// From day to day, or for some days from the claim on.
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

/// The values of `type` in [`RedemptionDuration`].
#[non_exhaustive]
pub enum RedemptionDurationType {
    Absolute,
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

/// The `shipping_discount` of [`Discount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingDiscount {
    /// Where the buyers are.
    pub area_scope: Option<AreaScope>,
    /// Goods from the seller's warehouses, from TikTok's, or both.
    pub inventory_type: Option<InventoryType>,
    /// `STANDARD_SHIPPING` has the economy methods too.
    pub shipping_method: Option<ShippingMethod>,
    /// What `threshold_value` counts, if anything.
    pub threshold_type: Option<ThresholdType>,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Option<Decimal>,
    /// All of the fee, or as much as `value`.
    pub r#type: Option<ShippingDiscountType>,
    /// At most so much less; nothing for `FREE_SHIPPING`.
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

/// The `shipping_discount` of [`DiscountInput`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingDiscountInput {
    /// Where the buyers are.
    pub area_scope: AreaScopeInput,
    /// Goods shipped by the seller, by TikTok, or both. Defaults to `SELF_FULFILLED`.
    pub inventory_type: Option<InventoryType>,
    /// `STANDARD_SHIPPING` has Economy too. Defaults to `STANDARD_SHIPPING`.
    pub shipping_method: Option<ShippingMethod>,
    /// What `threshold_value` counts, if anything.
    pub threshold_type: ThresholdType,
    /// A count of items or an amount of the order, as `threshold_type` says.
    pub threshold_value: Option<Decimal>,
    /// All of the fee, or as much as `value`.
    pub r#type: ShippingDiscountType,
    /// At most so much less; nothing for `FREE_SHIPPING`.
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

    /// Goods shipped by the seller, by TikTok, or both. Defaults to `SELF_FULFILLED`.
    #[inline]
    pub fn inventory_type(mut self, inventory_type: impl Into<InventoryType>) -> Self {
        self.inventory_type = Some(inventory_type.into());
        self
    }

    /// `STANDARD_SHIPPING` has Economy too. Defaults to `STANDARD_SHIPPING`.
    #[inline]
    pub fn shipping_method(
        mut self,
        shipping_method: impl Into<ShippingMethod>,
    ) -> Self {
        self.shipping_method = Some(shipping_method.into());
        self
    }

    /// A count of items or an amount of the order, as `threshold_type` says.
    #[inline]
    pub fn threshold_value(mut self, threshold_value: impl Into<Decimal>) -> Self {
        self.threshold_value = Some(threshold_value.into());
        self
    }

    /// At most so much less; nothing for `FREE_SHIPPING`.
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

#[non_exhaustive]
pub enum ShippingDiscountType {
    FreeShipping,
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

#[non_exhaustive]
pub enum ShippingMethod {
    StandardShipping,
    ExpressShipping,
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

/// Who can claim it; most segments look back 30 or 90 days.
#[non_exhaustive]
pub enum TargetBuyerSegment {
    All,
    New,
    RepeatCustomers,
    RecentCustomers,
    FrequentCustomers,
    LapsedCustomers,
    NewFollowers,
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

/// The values of `user_type` in [`TargetUsers`].
#[non_exhaustive]
pub enum TargetUserType {
    AllUser,
    ShopNewCustomer,
    ShopExistingCustomer,
    ShopRepeatCustomer,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetUsers {
    /// Accepts `ALL_USER`, `SHOP_NEW_CUSTOMER`, `SHOP_EXISTING_CUSTOMER` or `SHOP_REPEAT_CUSTOMER`.
    pub user_type: Option<TargetUserType>,
}

impl TargetUsers {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Accepts `ALL_USER`, `SHOP_NEW_CUSTOMER`, `SHOP_EXISTING_CUSTOMER` or `SHOP_REPEAT_CUSTOMER`.
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

/// What a purchase must reach: a number of items, an amount, or nothing.
#[non_exhaustive]
pub enum ThresholdType {
    NoThreshold,
    MinimalItemQuantity,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageLimits {
    /// Of all buyers; only in South-East Asia.
    pub redemption_limit: Option<i64>,
    /// Of one buyer.
    pub single_buyer_claim_limit: Option<i64>,
    /// Of all buyers.
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

/// The `usage_stats` of [`Coupon`](crate::promotion::v202406::get_coupon::Coupon).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageStats {
    /// How often it was claimed.
    pub claimed_count: Option<i64>,
    /// How often it was used in an order.
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
