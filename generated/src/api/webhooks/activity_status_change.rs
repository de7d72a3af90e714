// @generated from specs/webhooks/activity_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ActivityStatusChange` event.

use crate::__private::*;
use crate::api::ids::ActivityId;

/// A promotion activity started, ended or was deactivated.
///
/// Sent with `type` 39.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityStatusChange {
    /// Promotion activity ID.
    pub activity_id: Option<ActivityId>,
    /// When the status changed.
    pub update_time: Option<Timestamp>,
    /// Type of the activity.
    pub activity_type: Option<ActivityType>,
    /// Whether the activity covers products, SKUs or the whole shop.
    pub product_level: Option<ProductLevel>,
    /// New status of the activity.
    pub status: Option<ActivityStatus>,
}

impl Fields for ActivityStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("update_time", &mut self.update_time),
                    ("activity_type", &mut self.activity_type),
                    ("product_level", &mut self.product_level),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(ActivityStatusChange);

impl Webhook for ActivityStatusChange {
    const TYPE: i64 = 39;
    const NAME: &'static str = "ActivityStatusChange";
}

/// Status of a promotion activity.
#[non_exhaustive]
pub enum ActivityStatus {
    /// Running; buyers can see and use it. Sent as `ONGOING`.
    Ongoing,
    /// The end time of the activity has passed. Sent as `EXPIRED`.
    Expired,
    /// Ended by a deactivation, for example with `promotion::DeactivateActivity`. Sent as `DEACTIVATED`.
    Deactivated,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ActivityStatus {
    const TEXTS: &'static [&'static str] = &["ONGOING", "EXPIRED", "DEACTIVATED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Ongoing,
            Ok(1) => Self::Expired,
            Ok(_) => Self::Deactivated,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Ongoing => Ok(0),
            Self::Expired => Ok(1),
            Self::Deactivated => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ActivityStatus, Read);

/// The type of a promotion activity.
#[non_exhaustive]
pub enum ActivityType {
    /// Products at a fixed, reduced price. Sent as `FIXED_PRICE`.
    FixedPrice,
    /// Products with a discount in percent. Sent as `DIRECT_DISCOUNT`.
    DirectDiscount,
    /// Free shipping, or a discount on the shipping fee. Sent as `SHIPPING_DISCOUNT`.
    ShippingDiscount,
    /// A discount on larger purchases, in tiers. Sent as `BUY_MORE_SAVE_MORE`.
    BuyMoreSaveMore,
    /// A flash sale. Only in Southeast Asia. Sent as `FLASHSALE`.
    FlashSale,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ActivityType {
    const TEXTS: &'static [&'static str] = &[
        "FIXED_PRICE",
        "DIRECT_DISCOUNT",
        "SHIPPING_DISCOUNT",
        "BUY_MORE_SAVE_MORE",
        "FLASHSALE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::FixedPrice,
            Ok(1) => Self::DirectDiscount,
            Ok(2) => Self::ShippingDiscount,
            Ok(3) => Self::BuyMoreSaveMore,
            Ok(_) => Self::FlashSale,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::FixedPrice => Ok(0),
            Self::DirectDiscount => Ok(1),
            Self::ShippingDiscount => Ok(2),
            Self::BuyMoreSaveMore => Ok(3),
            Self::FlashSale => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ActivityType, Read);

/// What an activity covers.
#[non_exhaustive]
pub enum ProductLevel {
    /// Selected products with all their SKUs. Sent as `PRODUCT`.
    Product,
    /// Selected SKUs. Sent as `VARIATION`.
    Variation,
    /// All products of the shop. Sent as `SHOP`.
    Shop,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductLevel {
    const TEXTS: &'static [&'static str] = &["PRODUCT", "VARIATION", "SHOP"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Product,
            Ok(1) => Self::Variation,
            Ok(_) => Self::Shop,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Product => Ok(0),
            Self::Variation => Ok(1),
            Self::Shop => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductLevel, Read);
