// @generated from specs/authorization/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WidgetToken {
    /// About 5 minutes from now.
    pub expire_at: Option<Timestamp>,
    /// What embedded widgets take.
    pub token: Option<Secret>,
}

impl Fields for WidgetToken {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "expire_at" => read(map, &mut self.expire_at),
            "token" => read(map, &mut self.token),
            _ => skip(map),
        }
    }
}
