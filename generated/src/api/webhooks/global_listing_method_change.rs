// @generated from specs/webhooks/global_listing_method_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `GlobalListingMethodChange` event.

use crate::__private::*;
use crate::api::types::ListingMethod;

/// Local products are kept in step with other markets in another way from now on.
///
/// Sent with `type` 52.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalListingMethodChange {
    /// What the local products belong to.
    pub global_product_id: Option<String>,
    pub local_product_id: Vec<String>,
    /// Which way the local products take from now on.
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
