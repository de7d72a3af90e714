// @generated from specs/webhooks/activity_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ActivityStatusChange` event.

use crate::__private::*;

/// A promotion began, ended or was switched off.
///
/// Sent with `type` 39.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityStatusChange {
    pub activity_id: Option<String>,
    pub update_time: Option<Timestamp>,
    /// `FLASHSALE` occurs only in Southeast Asia.
    pub activity_type: Option<ActivityType>,
    /// What the promotion is for.
    pub product_level: Option<ProductLevel>,
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

/// The values of `status` in [`ActivityStatusChange`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityStatus {
    Ongoing,
    Expired,
    Deactivated,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ActivityStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONGOING", Self::Ongoing),
        ("EXPIRED", Self::Expired),
        ("DEACTIVATED", Self::Deactivated),
    ];

    open_enum_methods!();
}

open_enum!(ActivityStatus, Read);

/// The values of `activity_type` in [`ActivityStatusChange`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityType {
    FixedPrice,
    DirectDiscount,
    ShippingDiscount,
    BuyMoreSaveMore,
    FlashSale,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ActivityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FIXED_PRICE", Self::FixedPrice),
        ("DIRECT_DISCOUNT", Self::DirectDiscount),
        ("SHIPPING_DISCOUNT", Self::ShippingDiscount),
        ("BUY_MORE_SAVE_MORE", Self::BuyMoreSaveMore),
        ("FLASHSALE", Self::FlashSale),
    ];

    open_enum_methods!();
}

open_enum!(ActivityType, Read);

/// The values of `product_level` in [`ActivityStatusChange`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductLevel {
    Product,
    Variation,
    Shop,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PRODUCT", Self::Product),
        ("VARIATION", Self::Variation),
        ("SHOP", Self::Shop),
    ];

    open_enum_methods!();
}

open_enum!(ProductLevel, Read);
