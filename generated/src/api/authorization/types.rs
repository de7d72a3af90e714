// @generated from specs/authorization/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

/// A token for embedded widgets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetToken {
    /// When the token expires, about 5 minutes after it was issued.
    pub expire_at: Option<Timestamp>,
    /// The token, as embedded widgets accept it.
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
