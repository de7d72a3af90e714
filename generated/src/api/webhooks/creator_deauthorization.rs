// @generated from specs/webhooks/creator_deauthorization.yaml by `cargo xtask generate`; edit the spec instead.

//! The `CreatorDeauthorization` event.

use crate::__private::*;

/// A creator withdrew the authorization of the app. The creator's tokens are no longer valid.
///
/// Sent with `type` 20.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorDeauthorization {
    /// When the creator withdrew the authorization. The envelope of the delivery identifies the creator.
    pub cancel_time: Option<Timestamp>,
}

impl Fields for CreatorDeauthorization {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("cancel_time", &mut self.cancel_time)]);
    }
}

debug_fields!(CreatorDeauthorization);

impl Webhook for CreatorDeauthorization {
    const TYPE: i64 = 20;
    const NAME: &'static str = "CreatorDeauthorization";
}
