// @generated from specs/webhooks/package_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `PackageUpdate` event.

use crate::__private::*;
use crate::api::ids::{OrderId, PackageId};

/// The packages of orders were combined or split.
///
/// Sent with `type` 4; registered as `PACKAGE_UPDATE`.
/// TikTok's page: `650955cabace3e02b73cc886`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageUpdate {
    /// What caused the change.
    pub sc_type: Option<SplitOrCombineType>,
    /// Who made the change.
    pub role_type: Option<OperatorRole>,
    /// The packages after the change.
    pub package_list: Vec<Package>,
    /// When the packages changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for PackageUpdate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("sc_type", &mut self.sc_type),
                    ("role_type", &mut self.role_type),
                    ("package_list", &mut self.package_list),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(PackageUpdate);

impl Webhook for PackageUpdate {
    const TYPE: i64 = 4;
    const NAME: &'static str = "PackageUpdate";
}

/// Who changed packages.
#[non_exhaustive]
pub enum OperatorRole {
    /// The buyer. Sent as `ROLE_USER`.
    User,
    /// The seller. Sent as `ROLE_SELLER`.
    Seller,
    /// TikTok's staff. Sent as `ROLE_OPERATOR`.
    Operator,
    /// TikTok's systems. Sent as `ROLE_SYSTEM`.
    System,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OperatorRole {
    const TEXTS: &'static [&'static str] = &[
        "ROLE_USER",
        "ROLE_SELLER",
        "ROLE_OPERATOR",
        "ROLE_SYSTEM",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::User,
            Ok(1) => Self::Seller,
            Ok(2) => Self::Operator,
            Ok(_) => Self::System,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::User => Ok(0),
            Self::Seller => Ok(1),
            Self::Operator => Ok(2),
            Self::System => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OperatorRole, Read);

/// A package after the change, with its orders.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    /// Package ID, as `fulfillment::GetPackage` accepts it.
    pub package_id: Option<PackageId>,
    /// IDs of the orders in the package.
    pub order_id_list: Vec<OrderId>,
}

impl Fields for Package {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("package_id", &mut self.package_id),
                    ("order_id_list", &mut self.order_id_list),
                ],
            );
    }
}

debug_fields!(Package);

/// How or why packages were split or combined.
#[non_exhaustive]
pub enum SplitOrCombineType {
    /// Packages were combined. Sent as `COMBINE`.
    Combine,
    /// Combined packages were separated. Sent as `CANCEL_COMBINE`.
    CancelCombine,
    /// An order was split into packages. Sent as `SPLIT`.
    Split,
    /// A split was undone. Sent as `CANCEL_SPLIT`.
    CancelSplit,
    /// Packages were split because an address changed. Sent as `ADDRESS_UPDATE_SPLIT`.
    AddressUpdateSplit,
    /// Packages were split because a fulfillment was cancelled. Sent as `CANCEL_FULFILL_SPLIT`.
    CancelFulfillSplit,
    /// Packages were separated for the fulfillment. Sent as `FULFILL_UNCOMBINE`.
    FulfillUncombine,
    /// Packages were split because a part of an order was cancelled. Sent as `PARTLY_CANCEL_SPLIT`.
    PartlyCancelSplit,
    /// Packages were split because a SKU was cancelled. Sent as `SPLIT_BY_SKU_CANCEL`.
    SplitBySkuCancel,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SplitOrCombineType {
    const TEXTS: &'static [&'static str] = &[
        "COMBINE",
        "CANCEL_COMBINE",
        "SPLIT",
        "CANCEL_SPLIT",
        "ADDRESS_UPDATE_SPLIT",
        "CANCEL_FULFILL_SPLIT",
        "FULFILL_UNCOMBINE",
        "PARTLY_CANCEL_SPLIT",
        "SPLIT_BY_SKU_CANCEL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Combine,
            Ok(1) => Self::CancelCombine,
            Ok(2) => Self::Split,
            Ok(3) => Self::CancelSplit,
            Ok(4) => Self::AddressUpdateSplit,
            Ok(5) => Self::CancelFulfillSplit,
            Ok(6) => Self::FulfillUncombine,
            Ok(7) => Self::PartlyCancelSplit,
            Ok(_) => Self::SplitBySkuCancel,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Combine => Ok(0),
            Self::CancelCombine => Ok(1),
            Self::Split => Ok(2),
            Self::CancelSplit => Ok(3),
            Self::AddressUpdateSplit => Ok(4),
            Self::CancelFulfillSplit => Ok(5),
            Self::FulfillUncombine => Ok(6),
            Self::PartlyCancelSplit => Ok(7),
            Self::SplitBySkuCancel => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SplitOrCombineType, Read);
