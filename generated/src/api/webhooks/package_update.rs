// @generated from specs/webhooks/package_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `PackageUpdate` event.

use crate::__private::*;

/// The packages of orders were combined or split.
///
/// Sent with `type` 4; registered as `PACKAGE_UPDATE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageUpdate {
    /// What brought it about.
    pub sc_type: Option<SplitOrCombineType>,
    /// Who did it.
    pub role_type: Option<OperatorRole>,
    /// The packages as they are now.
    pub package_list: Vec<Package>,
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

/// The values of `role_type` in [`PackageUpdate`].
#[non_exhaustive]
pub enum OperatorRole {
    User,
    Seller,
    Operator,
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

/// An item of `package_list` in [`PackageUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    /// What `GetPackage` takes.
    pub package_id: Option<String>,
    /// The orders that share it.
    pub order_id_list: Vec<String>,
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

/// The values of `sc_type` in [`PackageUpdate`].
#[non_exhaustive]
pub enum SplitOrCombineType {
    Combine,
    CancelCombine,
    Split,
    CancelSplit,
    AddressUpdateSplit,
    CancelFulfillSplit,
    FulfillUncombine,
    PartlyCancelSplit,
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
