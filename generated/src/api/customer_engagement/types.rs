// @generated from specs/customer_engagement/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

/// Channel through which messages are sent.
#[non_exhaustive]
pub enum EngagementChannel {
    /// TikTok's instant messages. Sent as `TIKTOK_IM`.
    TiktokIm,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for EngagementChannel {
    const TEXTS: &'static [&'static str] = &["TIKTOK_IM"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::TiktokIm,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::TiktokIm => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(EngagementChannel, Write);
