// @generated from specs/product/202505/create_image_translation_tasks.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateImageTranslationTasks` and what only it uses.

use crate::glue::*;
use crate::api::product::types::TranslationTask;

/// `POST /product/202505/images/translation_tasks`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `serller.product.optimize`.
#[doc(alias = "create-image-translation-tasks-202505")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateImageTranslationTasks {
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
    const NAME: &'static str = "CreateImageTranslationTasks";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202505/images/translation_tasks";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
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
    pub translation_tasks: Vec<TranslationTask>,
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

#[derive(Clone)]
#[non_exhaustive]
pub enum TargetLanguage {
    CsCz,
    DaDk,
    DeAt,
    DeBe,
    DeDe,
    ElGr,
    EnGb,
    EnIe,
    EsEs,
    FiFi,
    FrBe,
    FrFr,
    HuHu,
    ItIt,
    NlBe,
    NlNl,
    PlPl,
    PtPt,
    SvSe,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TargetLanguage {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cs-CZ", Self::CsCz),
        ("da-DK", Self::DaDk),
        ("de-AT", Self::DeAt),
        ("de-BE", Self::DeBe),
        ("de-DE", Self::DeDe),
        ("el-GR", Self::ElGr),
        ("en-GB", Self::EnGb),
        ("en-IE", Self::EnIe),
        ("es-ES", Self::EsEs),
        ("fi-FI", Self::FiFi),
        ("fr-BE", Self::FrBe),
        ("fr-FR", Self::FrFr),
        ("hu-HU", Self::HuHu),
        ("it-IT", Self::ItIt),
        ("nl-BE", Self::NlBe),
        ("nl-NL", Self::NlNl),
        ("pl-PL", Self::PlPl),
        ("pt-PT", Self::PtPt),
        ("sv-SE", Self::SvSe),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(TargetLanguage, Write);

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranslationTaskImage {
    pub image_uri: String,
    pub target_languages: Vec<TargetLanguage>,
}

impl TranslationTaskImage {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        image_uri: impl Into<String>,
        target_languages: impl IntoIterator<Item = impl Into<TargetLanguage>>,
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

impl Tell for CreateImageTranslationTasksResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_within(&self.translation_tasks);
    }
}

impl PartialFailures for CreateImageTranslationTasksResponse {}
