// @generated from specs/webhooks/tokopedia_mirror_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `TokopediaMirrorStatusChange` event.

use crate::__private::*;

/// A shop's mirror on Tokopedia was set up, rolled back or called off.
///
/// Sent with `type` 35.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokopediaMirrorStatusChange {
    /// The shop's id on TikTok Shop.
    pub tts_shop_id: Option<String>,
    pub update_time: Option<Timestamp>,
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

/// The values of `mirror_status` in [`TokopediaMirrorStatusChange`].
#[derive(Clone)]
#[non_exhaustive]
pub enum MirrorStatus {
    Mirrored,
    RolledBack,
    Canceled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MirrorStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MIRRORED", Self::Mirrored),
        ("ROLLED_BACK", Self::RolledBack),
        ("CANCELED", Self::Canceled),
    ];

    open_enum_methods!();
}

open_enum!(MirrorStatus, Read);
