// @generated from specs/webhooks/image_translation_completed.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ImageTranslationCompleted` event.

use crate::__private::*;
use crate::api::types::{ImageLink, Locale, TranslationTaskStatus};

/// The translation of a picture is ready, or has failed.
///
/// Sent with `type` 46.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageTranslationCompleted {
    pub translation_task: Option<TranslationTask>,
}

impl Fields for ImageTranslationCompleted {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "translation_task" => read(map, &mut self.translation_task),
            _ => skip(map),
        }
    }
}

impl Webhook for ImageTranslationCompleted {
    const TYPE: i64 = 46;
    const NAME: &'static str = "ImageTranslationCompleted";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TranslationTask {
    /// What `CreateImageTranslationTasks` answered.
    pub id: Option<String>,
    pub status: Option<TranslationTaskStatus>,
    /// Of a failed one.
    pub fail_reason: Option<String>,
    pub target_language: Option<Locale>,
    /// The same, where `target_language` is missing.
    pub target_lang: Option<Locale>,
    pub original_image: Option<ImageLink>,
    pub translated_image: Option<ImageLink>,
}

impl Fields for TranslationTask {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "status" => read(map, &mut self.status),
            "fail_reason" => read(map, &mut self.fail_reason),
            "target_language" => read(map, &mut self.target_language),
            "target_lang" => read(map, &mut self.target_lang),
            "original_image" => read(map, &mut self.original_image),
            "translated_image" => read(map, &mut self.translated_image),
            _ => skip(map),
        }
    }
}
