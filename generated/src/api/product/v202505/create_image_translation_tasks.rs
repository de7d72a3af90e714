// @generated from specs/product/202505/create_image_translation_tasks.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateImageTranslationTasks` and what only it uses.

use crate::__private::*;
use crate::api::types::Locale;

/// Starts translating images, a task for each image and language; at most 20 a call and 500 a day, across the EU alone.
///
/// `POST /product/202505/images/translation_tasks`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `serller.product.optimize`.
/// Answers [`CreateImageTranslationTasksResponse`].
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/create-image-translation-tasks-202505>
///
/// Documented errors: 12038008, 12038009, 12038010, 12038012, 12038013, 36009003.
#[doc(alias = "create-image-translation-tasks-202505")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateImageTranslationTasks {
    /// At most 20 pairs of image and language.
    pub images: Vec<TranslationTaskImage>,
}

impl CreateImageTranslationTasks {
    /// With the fields that TikTok requires.
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
    const META: OperationMeta = OperationMeta {
        scopes: &["serller.product.optimize"],
        errors: &[12038008, 12038009, 12038010, 12038012, 12038013, 36009003],
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/create-image-translation-tasks-202505",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("images", &self.images);
    }
}

/// What [`CreateImageTranslationTasks`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateImageTranslationTasksResponse {
    /// One for each image and language.
    pub translation_tasks: Vec<CreatedTranslationTask>,
}

impl Fields for CreateImageTranslationTasksResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "translation_tasks" => read(map, &mut self.translation_tasks),
            _ => skip(map),
        }
    }
}

/// An image translation task that was just created.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatedTranslationTask {
    /// What `GetImageTranslationTasks` takes.
    pub id: Option<String>,
    /// One of those asked for the image.
    pub target_language: Option<Locale>,
    pub image_uri: Option<String>,
}

impl Fields for CreatedTranslationTask {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "target_language" => read(map, &mut self.target_language),
            "image_uri" => read(map, &mut self.image_uri),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranslationTaskImage {
    /// From `UploadProductImage`.
    pub image_uri: String,
    /// At most 4 are advised, for the limit of tasks in a call.
    pub target_languages: Vec<Locale>,
}

impl TranslationTaskImage {
    /// With the fields that TikTok requires.
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

impl Body for TranslationTaskImage {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("image_uri", &self.image_uri);
        object.field("target_languages", &self.target_languages);
    }
}
