// @generated from specs/gs_full_service_commodity/202405/create_product_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateProductPreview` and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::{
    AttributeInput, BasicSkcInput, Ingredient, Media,
};

/// Hands in a new product, an SPU with its SKCs and SKUs, on the preview API.
///
/// `POST /gs_full_service_commodity/202405/preview/products`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CreateProductPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "GsCreateProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateProductPreview {
    pub supplier_id: String,
    pub spu: Option<PreviewProductSpu>,
}

impl CreateProductPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<String>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            spu: None,
        }
    }

    #[inline]
    pub fn spu(mut self, spu: PreviewProductSpu) -> Self {
        self.spu = Some(spu);
        self
    }
}

impl Endpoint for CreateProductPreview {
    type Response = CreateProductPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateProductPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202405/preview/products";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("spu", &self.spu)]);
    }
}

/// The response to [`CreateProductPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductPreviewResponse {
    /// What `SearchProducts` takes.
    pub spu_code: Option<String>,
}

impl Fields for CreateProductPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("spu_code", &mut self.spu_code)]);
    }
}

debug_fields!(CreateProductPreviewResponse);

/// An item of `certifications` in [`PreviewProductSpu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewCertification {
    pub items: Option<Vec<PreviewQualification>>,
    /// As `GetCertifications` names it.
    pub r#type: Option<String>,
}

impl PreviewCertification {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = PreviewQualification>,
    ) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }

    /// As `GetCertifications` names it.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for PreviewCertification {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("items", &self.items), ("type", &self.r#type)]);
    }
}

debug_written!(PreviewCertification);

/// An item of `files` in [`PreviewQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewCertificationFile {
    /// With its ending.
    pub name: Option<String>,
    pub uri: Option<String>,
}

impl PreviewCertificationFile {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// With its ending.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl WriteFields for PreviewCertificationFile {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("name", &self.name), ("uri", &self.uri)]);
    }
}

debug_written!(PreviewCertificationFile);

/// The `spu` of [`CreateProductPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewProductSpu {
    pub attributes: Option<Vec<AttributeInput>>,
    pub brand_id: Option<String>,
    /// A leaf category.
    pub category_id: Option<String>,
    pub certifications: Option<Vec<PreviewCertification>>,
    pub first_key_attribute_id: Option<String>,
    /// From `GetGradingTemplates`.
    pub grading_template_id: Option<String>,
    pub ingredient: Option<Ingredient>,
    pub media: Option<Media>,
    pub product_name_en: Option<String>,
    pub product_name_zh: Option<String>,
    pub second_key_attribute_id: Option<String>,
    /// From `GetSizeGroups`.
    pub size_group_id: Option<String>,
    pub skcs: Option<Vec<BasicSkcInput>>,
}

impl PreviewProductSpu {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }

    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// A leaf category.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = PreviewCertification>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    #[inline]
    pub fn first_key_attribute_id(
        mut self,
        first_key_attribute_id: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_id = Some(first_key_attribute_id.into());
        self
    }

    /// From `GetGradingTemplates`.
    #[inline]
    pub fn grading_template_id(
        mut self,
        grading_template_id: impl Into<String>,
    ) -> Self {
        self.grading_template_id = Some(grading_template_id.into());
        self
    }

    #[inline]
    pub fn ingredient(mut self, ingredient: Ingredient) -> Self {
        self.ingredient = Some(ingredient);
        self
    }

    #[inline]
    pub fn media(mut self, media: Media) -> Self {
        self.media = Some(media);
        self
    }

    #[inline]
    pub fn product_name_en(mut self, product_name_en: impl Into<String>) -> Self {
        self.product_name_en = Some(product_name_en.into());
        self
    }

    #[inline]
    pub fn product_name_zh(mut self, product_name_zh: impl Into<String>) -> Self {
        self.product_name_zh = Some(product_name_zh.into());
        self
    }

    #[inline]
    pub fn second_key_attribute_id(
        mut self,
        second_key_attribute_id: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_id = Some(second_key_attribute_id.into());
        self
    }

    /// From `GetSizeGroups`.
    #[inline]
    pub fn size_group_id(mut self, size_group_id: impl Into<String>) -> Self {
        self.size_group_id = Some(size_group_id.into());
        self
    }

    #[inline]
    pub fn skcs(mut self, skcs: impl IntoIterator<Item = BasicSkcInput>) -> Self {
        self.skcs = Some(skcs.into_iter().collect());
        self
    }
}

impl WriteFields for PreviewProductSpu {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("attributes", &self.attributes),
                    ("brand_id", &self.brand_id),
                    ("category_id", &self.category_id),
                    ("certifications", &self.certifications),
                    ("first_key_attribute_id", &self.first_key_attribute_id),
                    ("grading_template_id", &self.grading_template_id),
                    ("ingredient", &self.ingredient),
                    ("media", &self.media),
                    ("product_name_en", &self.product_name_en),
                    ("product_name_zh", &self.product_name_zh),
                    ("second_key_attribute_id", &self.second_key_attribute_id),
                    ("size_group_id", &self.size_group_id),
                    ("skcs", &self.skcs),
                ],
            );
    }
}

debug_written!(PreviewProductSpu);

/// An item of `items` in [`PreviewCertification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewQualification {
    pub files: Option<Vec<PreviewCertificationFile>>,
    /// As `GetCertifications` names it.
    pub r#type: Option<String>,
}

impl PreviewQualification {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = PreviewCertificationFile>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// As `GetCertifications` names it.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for PreviewQualification {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("files", &self.files), ("type", &self.r#type)]);
    }
}

debug_written!(PreviewQualification);
