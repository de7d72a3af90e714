// @generated from specs/authorization/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetToken {
    /// About 5 minutes from now.
    pub expire_at: Option<Timestamp>,
    /// What embedded widgets take.
    pub token: Option<Secret>,
}

impl Fields for WidgetToken {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("expire_at", &mut self.expire_at), ("token", &mut self.token)],
            );
    }
}

debug_fields!(WidgetToken);
