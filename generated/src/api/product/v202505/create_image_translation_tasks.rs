// @generated from specs/product/202505/create_image_translation_tasks.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateImageTranslationTasks`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::TranslationTaskId;

/// Starts tasks that translate images, one for each image and language: at most 20 per call and 500 per day, only for sellers who sell across the EU. The webhook `ImageTranslationCompleted` reports the results; otherwise call [`GetImageTranslationTasks`](crate::product::GetImageTranslationTasks) after 5 minutes, then at intervals of more than 10 seconds.
///
/// `POST /product/202505/images/translation_tasks`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `serller.product.optimize`.
/// Markets: AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK.
/// Returns [`CreateImageTranslationTasksResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-image-translation-tasks-202505>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::CreateImageTranslationTasks;
 use tiktok_shop::product::create_image_translation_tasks::TranslationTaskImage;
 use tiktok_shop::types::Locale;

 let shop = client.seller(token).shop(cipher);
 let request = CreateImageTranslationTasks::new([
     TranslationTaskImage::new(
         "tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe",
         [Locale::ItIt],
     ),
 ]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12038008](crate::errors#code-12038008), [12038009](crate::errors#code-12038009), [12038010](crate::errors#code-12038010), [12038012](crate::errors#code-12038012), [12038013](crate::errors#code-12038013), [36009003](crate::errors#code-36009003).
#[doc(alias = "create-image-translation-tasks-202505")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateImageTranslationTasks {
    /// Images to translate, with at most 20 pairs of image and language together.
    pub images: Vec<TranslationTaskImage>,
}

impl CreateImageTranslationTasks {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(images: impl IntoIterator<Item = TranslationTaskImage>) -> Self {
        Self {
            images: images.into_iter().collect(),
        }
    }
}

impl Endpoint for CreateImageTranslationTasks {
    type Response = CreateImageTranslationTasksResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateImageTranslationTasks";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202505/images/translation_tasks";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["serller.product.optimize"])
        .errors(&[12038008, 12038009, 12038010, 12038012, 12038013, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/create-image-translation-tasks-202505",
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
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("images", &self.images)]);
    }
}

/// The response to [`CreateImageTranslationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageTranslationTasksResponse {
    /// Tasks, one for each image and language.
    pub translation_tasks: Vec<CreatedTranslationTask>,
}

impl Fields for CreateImageTranslationTasksResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("translation_tasks", &mut self.translation_tasks)]);
    }
}

debug_fields!(CreateImageTranslationTasksResponse);

/// An image translation task that was just created.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedTranslationTask {
    /// Task ID, as [`GetImageTranslationTasks`](crate::product::GetImageTranslationTasks) accepts it.
    pub id: Option<TranslationTaskId>,
    /// Language into which the image is translated.
    pub target_language: Option<Locale>,
    /// URI of the image to translate.
    pub image_uri: Option<String>,
}

impl Fields for CreatedTranslationTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("target_language", &mut self.target_language),
                    ("image_uri", &mut self.image_uri),
                ],
            );
    }
}

debug_fields!(CreatedTranslationTask);

/// An image to translate, and the languages to translate it into.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranslationTaskImage {
    /// URI of the image, from [`UploadProductImage`](crate::product::UploadProductImage). Example: `tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe`.
    pub image_uri: String,
    /// Languages into which the image is translated, those of EU countries or `en-GB`. Each one is a task of its own, and counts towards the limit per call.
    pub target_languages: Vec<Locale>,
}

impl TranslationTaskImage {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        image_uri: impl Into<String>,
        target_languages: impl IntoIterator<Item = impl Into<Locale>>,
    ) -> Self {
        Self {
            image_uri: image_uri.into(),
            target_languages: target_languages.into_iter().map(Into::into).collect(),
        }
    }
}

impl WriteFields for TranslationTaskImage {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("image_uri", &self.image_uri),
                    ("target_languages", &self.target_languages),
                ],
            );
    }
}

debug_written!(TranslationTaskImage);
