// @generated from specs/webhooks/types.yaml by `cargo xtask generate`; edit the spec instead.

//! What several webhooks share.

use crate::glue::*;

#[derive(Clone)]
#[non_exhaustive]
pub enum ChangeType {
    Create,
    Update,
    Delete,
    Deactivate,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChangeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREATE", Self::Create),
        ("UPDATE", Self::Update),
        ("DELETE", Self::Delete),
        ("DEACTIVATE", Self::Deactivate),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(ChangeType, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum InitiatorRole {
    Buyer,
    Seller,
    System,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InitiatorRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUYER", Self::Buyer),
        ("SELLER", Self::Seller),
        ("SYSTEM", Self::System),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(InitiatorRole, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Product {
    pub id: Option<String>,
    pub sku_id: Option<String>,
}

impl Fields for Product {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "sku_id" => read(map, &mut self.sku_id),
            _ => skip(map),
        }
    }
}
