// @generated from specs/webhooks/tokopedia_mirror_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `TokopediaMirrorStatusChange` event.

use crate::__private::*;
use crate::api::ids::ShopId;

/// The mirror of a shop on Tokopedia was created, rolled back or cancelled.
///
/// Sent with `type` 35.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokopediaMirrorStatusChange {
    /// ID of the shop on TikTok Shop.
    pub tts_shop_id: Option<ShopId>,
    /// When the status changed.
    pub update_time: Option<Timestamp>,
    /// Status of the mirror.
    pub mirror_status: Option<MirrorStatus>,
}

impl Fields for TokopediaMirrorStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("tts_shop_id", &mut self.tts_shop_id),
                    ("update_time", &mut self.update_time),
                    ("mirror_status", &mut self.mirror_status),
                ],
            );
    }
}

debug_fields!(TokopediaMirrorStatusChange);

impl Webhook for TokopediaMirrorStatusChange {
    const TYPE: i64 = 35;
    const NAME: &'static str = "TokopediaMirrorStatusChange";
}

/// The status of the mirror of a shop on Tokopedia.
#[non_exhaustive]
pub enum MirrorStatus {
    /// The shop is mirrored. Sent as `MIRRORED`.
    Mirrored,
    /// The mirror was rolled back. Sent as `ROLLED_BACK`.
    RolledBack,
    /// The mirroring was cancelled. Sent as `CANCELED`.
    Canceled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MirrorStatus {
    const TEXTS: &'static [&'static str] = &["MIRRORED", "ROLLED_BACK", "CANCELED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Mirrored,
            Ok(1) => Self::RolledBack,
            Ok(_) => Self::Canceled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Mirrored => Ok(0),
            Self::RolledBack => Ok(1),
            Self::Canceled => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MirrorStatus, Read);
