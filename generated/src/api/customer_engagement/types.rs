// @generated from specs/customer_engagement/types.yaml by `cargo xtask generate`; edit the spec instead.

//! What several operations of the group share.

use crate::__private::*;

#[derive(Clone)]
#[non_exhaustive]
pub enum EngagementChannel {
    TiktokIm,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for EngagementChannel {
    const VALUES: &'static [(&'static str, Self)] = &[("TIKTOK_IM", Self::TiktokIm)];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(EngagementChannel, Write);
