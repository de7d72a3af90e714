// @generated from specs/webhooks/seller_deauthorization.yaml by `cargo xtask generate`; edit the spec instead.

//! The `SellerDeauthorization` event.

use crate::__private::*;

/// A seller withdrew the authorization of the app. The tokens for the shop are no longer valid.
///
/// Sent with `type` 6; registered as `SELLER_DEAUTHORIZATION`.
/// TikTok's page: `65095746defece02be4d749d`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerDeauthorization {
    /// Human-readable message. The envelope of the delivery identifies the shop.
    pub message: Option<String>,
}

impl Fields for SellerDeauthorization {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("message", &mut self.message)]);
    }
}

debug_fields!(SellerDeauthorization);

impl Webhook for SellerDeauthorization {
    const TYPE: i64 = 6;
    const NAME: &'static str = "SellerDeauthorization";
}
