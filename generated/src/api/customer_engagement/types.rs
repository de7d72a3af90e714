// @generated from specs/customer_engagement/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

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

    open_enum_methods!();
}

open_enum!(EngagementChannel, Write);
