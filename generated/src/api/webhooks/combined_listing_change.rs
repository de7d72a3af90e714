// @generated from specs/webhooks/combined_listing_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `CombinedListingChange` event.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::webhooks::types::ChangeType;

/// A combined listing was created or deleted, or its products changed.
///
/// Sent with `type` 42.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedListingChange {
    /// Combined listing ID.
    pub combined_listing_id: Option<String>,
    /// Products that the listing now contains.
    pub products: Vec<CombinedListingProduct>,
    /// Status of the combined listing. Buyers see only `LIVE` ones.
    pub status: Option<CombinedListingStatus>,
    /// How the listing changed. `UPDATE` adds or removes products.
    pub change_type: Option<ChangeType>,
    /// IDs of the products that were added.
    pub added_product_ids: Vec<ProductId>,
    /// IDs of the products that were removed.
    pub removed_product_ids: Vec<ProductId>,
}

impl Fields for CombinedListingChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("combined_listing_id", &mut self.combined_listing_id),
                    ("products", &mut self.products),
                    ("status", &mut self.status),
                    ("change_type", &mut self.change_type),
                    ("added_product_ids", &mut self.added_product_ids),
                    ("removed_product_ids", &mut self.removed_product_ids),
                ],
            );
    }
}

debug_fields!(CombinedListingChange);

impl Webhook for CombinedListingChange {
    const TYPE: i64 = 42;
    const NAME: &'static str = "CombinedListingChange";
}

/// A product of the combined listing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedListingProduct {
    /// Product ID.
    pub id: Option<ProductId>,
}

impl Fields for CombinedListingProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(CombinedListingProduct);

/// The status of a combined listing.
#[non_exhaustive]
pub enum CombinedListingStatus {
    /// Live; buyers see it. Sent as `LIVE`.
    Live,
    /// Deactivated by TikTok. Sent as `SYSTEM_DEACTIVATED`.
    SystemDeactivated,
    /// Deactivated by the seller. Sent as `SELLER_DEACTIVATED`.
    SellerDeactivated,
    /// Deleted. Sent as `DELETED`.
    Deleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CombinedListingStatus {
    const TEXTS: &'static [&'static str] = &[
        "LIVE",
        "SYSTEM_DEACTIVATED",
        "SELLER_DEACTIVATED",
        "DELETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Live,
            Ok(1) => Self::SystemDeactivated,
            Ok(2) => Self::SellerDeactivated,
            Ok(_) => Self::Deleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Live => Ok(0),
            Self::SystemDeactivated => Ok(1),
            Self::SellerDeactivated => Ok(2),
            Self::Deleted => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CombinedListingStatus, Read);
