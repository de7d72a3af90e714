// @generated from specs/product/202506/get_image_translation_tasks.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetImageTranslationTasks`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{ImageLink, Locale, TranslationTaskStatus};
use crate::api::ids::TranslationTaskId;
use crate::api::product::types::TranslationFailure;

/// Returns the status and results of up to 20 image translations; only for sellers who sell across the EU. Wait 5 minutes after [`CreateImageTranslationTasks`](crate::product::CreateImageTranslationTasks), and more than 10 seconds between calls.
///
/// `GET /product/202506/images/translation_tasks`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `serller.product.optimize`.
/// Markets: AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK.
/// Returns [`GetImageTranslationTasksResponse`].
/// The reply can report failures in `translation_tasks`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-image-translation-tasks-202506>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetImageTranslationTasks;

 let shop = client.seller(token).shop(cipher);
 let request = GetImageTranslationTasks::new()
     .translation_task_ids(["764c6e87eedcea90399a0dafcd572b71"]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12038010](crate::errors#code-12038010), [12038011](crate::errors#code-12038011), [12038013](crate::errors#code-12038013), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-image-translation-tasks-202506")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetImageTranslationTasks {
    /// Task IDs, from [`CreateImageTranslationTasks`](crate::product::CreateImageTranslationTasks). At most 20 entries.
    pub translation_task_ids: Option<Vec<TranslationTaskId>>,
}

impl GetImageTranslationTasks {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Task IDs, from [`CreateImageTranslationTasks`](crate::product::CreateImageTranslationTasks). At most 20 entries.
    #[inline]
    pub fn translation_task_ids(
        mut self,
        translation_task_ids: impl IntoIterator<Item = impl Into<TranslationTaskId>>,
    ) -> Self {
        self.translation_task_ids = Some(
            translation_task_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for GetImageTranslationTasks {
    type Response = GetImageTranslationTasksResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetImageTranslationTasks";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202506/images/translation_tasks";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["serller.product.optimize"])
        .errors(&[12038010, 12038011, 12038013, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-image-translation-tasks-202506",
        )
        .markets(
            Markets::Only(
                &[
                    "AT",
                    "BE",
                    "BG",
                    "CY",
                    "CZ",
                    "DE",
                    "DK",
                    "EE",
                    "ES",
                    "FI",
                    "FR",
                    "GR",
                    "HR",
                    "HU",
                    "IE",
                    "IT",
                    "LT",
                    "LU",
                    "LV",
                    "MT",
                    "NL",
                    "PL",
                    "PT",
                    "RO",
                    "SE",
                    "SI",
                    "SK",
                ],
            ),
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
        query.param("translation_task_ids", &within(&self.translation_task_ids, ..=20));
    }
}

/// The response to [`GetImageTranslationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslationTasksResponse {
    /// Tasks, one for each image and language.
    pub translation_tasks: Vec<TranslationTask>,
}

impl Fields for GetImageTranslationTasksResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("translation_tasks", &mut self.translation_tasks)]);
    }
}

debug_fields!(GetImageTranslationTasksResponse);

impl CollectFailures for GetImageTranslationTasksResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.translation_tasks);
    }
}

impl PartialFailures for GetImageTranslationTasksResponse {}

/// An image translation task and its result.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationTask {
    /// Why the image was not translated, with the status `FAILED`.
    pub fail_reason: Option<TranslationFailure>,
    /// Task ID, as in the request.
    pub id: Option<TranslationTaskId>,
    /// Image to translate.
    pub original_image: Option<ImageLink>,
    /// Status of the translation.
    pub status: Option<TranslationTaskStatus>,
    /// Language into which the image is translated.
    pub target_language: Option<Locale>,
    /// Translated image, once the status is `COMPLETED`.
    pub translated_image: Option<ImageLink>,
}

impl Fields for TranslationTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fail_reason", &mut self.fail_reason),
                    ("id", &mut self.id),
                    ("original_image", &mut self.original_image),
                    ("status", &mut self.status),
                    ("target_language", &mut self.target_language),
                    ("translated_image", &mut self.translated_image),
                ],
            );
    }
}

debug_fields!(TranslationTask);

impl CollectFailures for TranslationTask {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_reason(&self.fail_reason);
        failure.add_subject("id", &self.id);
        failure.add_subject("status", &self.status);
        failure.add_subject("target_language", &self.target_language);
    }
}
