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
#[derive(Clone)]
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
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ROLE_USER", Self::User),
        ("ROLE_SELLER", Self::Seller),
        ("ROLE_OPERATOR", Self::Operator),
        ("ROLE_SYSTEM", Self::System),
    ];

    open_enum_methods!();
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
#[derive(Clone)]
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
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COMBINE", Self::Combine),
        ("CANCEL_COMBINE", Self::CancelCombine),
        ("SPLIT", Self::Split),
        ("CANCEL_SPLIT", Self::CancelSplit),
        ("ADDRESS_UPDATE_SPLIT", Self::AddressUpdateSplit),
        ("CANCEL_FULFILL_SPLIT", Self::CancelFulfillSplit),
        ("FULFILL_UNCOMBINE", Self::FulfillUncombine),
        ("PARTLY_CANCEL_SPLIT", Self::PartlyCancelSplit),
        ("SPLIT_BY_SKU_CANCEL", Self::SplitBySkuCancel),
    ];

    open_enum_methods!();
}

open_enum!(SplitOrCombineType, Read);
