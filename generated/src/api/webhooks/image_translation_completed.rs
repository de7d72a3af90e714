// @generated from specs/webhooks/image_translation_completed.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ImageTranslationCompleted` event.

use crate::__private::*;
use crate::api::types::{ImageLink, Locale, TranslationTaskStatus};
use crate::api::ids::TranslationTaskId;

/// The translation of an image is ready or has failed.
///
/// Sent with `type` 46.
/// TikTok's page: `684f8d9bcc4e44049347a12e`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTranslationCompleted {
    /// The task and its result.
    pub translation_task: Option<TranslationTask>,
}

impl Fields for ImageTranslationCompleted {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("translation_task", &mut self.translation_task)]);
    }
}

debug_fields!(ImageTranslationCompleted);

impl Webhook for ImageTranslationCompleted {
    const TYPE: i64 = 46;
    const NAME: &'static str = "ImageTranslationCompleted";
}

/// The translation of one image into one language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationTask {
    /// Task ID, from `product::CreateImageTranslationTasks`.
    pub id: Option<TranslationTaskId>,
    /// Whether the translation succeeded.
    pub status: Option<TranslationTaskStatus>,
    /// Why the translation failed; empty or absent otherwise.
    pub fail_reason: Option<String>,
    /// Language into which the image is translated.
    pub target_language: Option<Locale>,
    /// Language into which the image is translated, if `target_language` is absent.
    pub target_lang: Option<Locale>,
    /// Image to translate.
    pub original_image: Option<ImageLink>,
    /// Translated image.
    pub translated_image: Option<ImageLink>,
}

impl Fields for TranslationTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("status", &mut self.status),
                    ("fail_reason", &mut self.fail_reason),
                    ("target_language", &mut self.target_language),
                    ("target_lang", &mut self.target_lang),
                    ("original_image", &mut self.original_image),
                    ("translated_image", &mut self.translated_image),
                ],
            );
    }
}

debug_fields!(TranslationTask);
