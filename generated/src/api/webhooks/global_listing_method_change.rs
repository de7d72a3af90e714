// @generated from specs/webhooks/global_listing_method_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `GlobalListingMethodChange` event.

use crate::__private::*;
use crate::api::types::ListingMethod;
use crate::api::ids::{GlobalProductId, ProductId};

/// The listing method of a global seller's local products changed.
///
/// Sent with `type` 52.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalListingMethodChange {
    /// ID of the global product to which the local products belong.
    pub global_product_id: Option<GlobalProductId>,
    /// IDs of the local products.
    pub local_product_id: Vec<ProductId>,
    /// New method by which the products are listed in the markets.
    pub listing_method: Option<ListingMethod>,
}

impl Fields for GlobalListingMethodChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("global_product_id", &mut self.global_product_id),
                    ("local_product_id", &mut self.local_product_id),
                    ("listing_method", &mut self.listing_method),
                ],
            );
    }
}

debug_fields!(GlobalListingMethodChange);

impl Webhook for GlobalListingMethodChange {
    const TYPE: i64 = 52;
    const NAME: &'static str = "GlobalListingMethodChange";
}
