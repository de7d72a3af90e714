// @generated from specs/gs_full_service_commodity/202405/create_product_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateProductPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{
    FullServiceAttributeId, FullServiceBrandId, FullServiceCategoryId, GradingTemplateId,
    SizeGroupId, SupplierId,
};
use crate::api::gs_full_service_commodity::types::{
    AttributeInput, BasicSkcInput, Ingredient, Media,
};

/// Preview API: submits a new product (SPU) with its SKCs and SKUs.
///
/// `POST /gs_full_service_commodity/202405/preview/products`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CreateProductPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::CreateProductPreview;
 use tiktok_shop::gs_full_service_commodity::create_product_preview::PreviewProductSpu;
 use tiktok_shop::gs_full_service_commodity::types::{AttributeInput, AttributeValueInput};

 let seller = client.seller(token);
 let request = CreateProductPreview::new("576561151188")
     .spu(
         PreviewProductSpu::new()
             .attributes([
                 AttributeInput::new()
                     .id("7093469487152088837")
                     .values([
                         AttributeValueInput::new()
                             .id("7201078475993581318")
                             .name("REGION_OF_ORIGIN_EUROPE"),
                     ]),
             ])
             .brand_id("7361057855527192325"),
     );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsCreateProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateProductPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// The product.
    pub spu: Option<PreviewProductSpu>,
}

impl CreateProductPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<SupplierId>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            spu: None,
        }
    }

    /// The product.
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
    /// SPU code of the new product, for [`SearchProductsPreview`](crate::gs_full_service_commodity::SearchProductsPreview).
    pub spu_code: Option<String>,
}

impl Fields for CreateProductPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("spu_code", &mut self.spu_code)]);
    }
}

debug_fields!(CreateProductPreviewResponse);

/// Documents for a certification of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewCertification {
    /// Documents for the certification.
    pub items: Option<Vec<PreviewQualification>>,
    /// Kind of certification, from [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications).
    pub r#type: Option<String>,
}

impl PreviewCertification {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Documents for the certification.
    #[inline]
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = PreviewQualification>,
    ) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }

    /// Kind of certification, from [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications).
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

/// A file with a document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewCertificationFile {
    /// Name of the file, with its extension.
    pub name: Option<String>,
    /// URI of the file, such as an image from [`UploadImagePreview`](crate::gs_full_service_commodity::UploadImagePreview).
    pub uri: Option<String>,
}

impl PreviewCertificationFile {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the file, with its extension.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// URI of the file, such as an image from [`UploadImagePreview`](crate::gs_full_service_commodity::UploadImagePreview).
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

/// A new product (SPU).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewProductSpu {
    /// Attributes of the product.
    pub attributes: Option<Vec<AttributeInput>>,
    /// Brand ID, from [`GetBrandsPreview`](crate::gs_full_service_commodity::GetBrandsPreview); only `PASSED` brands can be used.
    pub brand_id: Option<FullServiceBrandId>,
    /// ID of a leaf category, from [`SearchCategoriesPreview`](crate::gs_full_service_commodity::SearchCategoriesPreview).
    pub category_id: Option<FullServiceCategoryId>,
    /// Documents for the certifications of the product.
    pub certifications: Option<Vec<PreviewCertification>>,
    /// ID of the first key attribute, which distinguishes the SKCs of a product; prescribed by [`GetCategoryPreview`](crate::gs_full_service_commodity::GetCategoryPreview), otherwise any attribute of the category.
    pub first_key_attribute_id: Option<FullServiceAttributeId>,
    /// ID of the size chart template, from [`GetGradingTemplatesPreview`](crate::gs_full_service_commodity::GetGradingTemplatesPreview); required if `size_grading_required` in [`GetSizeGroupsPreview`](crate::gs_full_service_commodity::GetSizeGroupsPreview) is true.
    pub grading_template_id: Option<GradingTemplateId>,
    /// Materials of the product.
    pub ingredient: Option<Ingredient>,
    /// Images and videos of the product.
    pub media: Option<Media>,
    /// English title of the product.
    pub product_name_en: Option<String>,
    /// Chinese title of the product.
    pub product_name_zh: Option<String>,
    /// ID of the second key attribute, which distinguishes the SKUs of an SKC; prescribed by [`GetCategoryPreview`](crate::gs_full_service_commodity::GetCategoryPreview), otherwise any attribute of the category.
    pub second_key_attribute_id: Option<FullServiceAttributeId>,
    /// ID of the size group, from [`GetSizeGroupsPreview`](crate::gs_full_service_commodity::GetSizeGroupsPreview); required if the category has any. The sizes of the SKUs must belong to it.
    pub size_group_id: Option<SizeGroupId>,
    /// SKCs of the product.
    pub skcs: Option<Vec<BasicSkcInput>>,
}

impl PreviewProductSpu {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes of the product.
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }

    /// Brand ID, from [`GetBrandsPreview`](crate::gs_full_service_commodity::GetBrandsPreview); only `PASSED` brands can be used.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<FullServiceBrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// ID of a leaf category, from [`SearchCategoriesPreview`](crate::gs_full_service_commodity::SearchCategoriesPreview).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<FullServiceCategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Documents for the certifications of the product.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = PreviewCertification>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// ID of the first key attribute, which distinguishes the SKCs of a product; prescribed by [`GetCategoryPreview`](crate::gs_full_service_commodity::GetCategoryPreview), otherwise any attribute of the category.
    #[inline]
    pub fn first_key_attribute_id(
        mut self,
        first_key_attribute_id: impl Into<FullServiceAttributeId>,
    ) -> Self {
        self.first_key_attribute_id = Some(first_key_attribute_id.into());
        self
    }

    /// ID of the size chart template, from [`GetGradingTemplatesPreview`](crate::gs_full_service_commodity::GetGradingTemplatesPreview); required if `size_grading_required` in [`GetSizeGroupsPreview`](crate::gs_full_service_commodity::GetSizeGroupsPreview) is true.
    #[inline]
    pub fn grading_template_id(
        mut self,
        grading_template_id: impl Into<GradingTemplateId>,
    ) -> Self {
        self.grading_template_id = Some(grading_template_id.into());
        self
    }

    /// Materials of the product.
    #[inline]
    pub fn ingredient(mut self, ingredient: Ingredient) -> Self {
        self.ingredient = Some(ingredient);
        self
    }

    /// Images and videos of the product.
    #[inline]
    pub fn media(mut self, media: Media) -> Self {
        self.media = Some(media);
        self
    }

    /// English title of the product.
    #[inline]
    pub fn product_name_en(mut self, product_name_en: impl Into<String>) -> Self {
        self.product_name_en = Some(product_name_en.into());
        self
    }

    /// Chinese title of the product.
    #[inline]
    pub fn product_name_zh(mut self, product_name_zh: impl Into<String>) -> Self {
        self.product_name_zh = Some(product_name_zh.into());
        self
    }

    /// ID of the second key attribute, which distinguishes the SKUs of an SKC; prescribed by [`GetCategoryPreview`](crate::gs_full_service_commodity::GetCategoryPreview), otherwise any attribute of the category.
    #[inline]
    pub fn second_key_attribute_id(
        mut self,
        second_key_attribute_id: impl Into<FullServiceAttributeId>,
    ) -> Self {
        self.second_key_attribute_id = Some(second_key_attribute_id.into());
        self
    }

    /// ID of the size group, from [`GetSizeGroupsPreview`](crate::gs_full_service_commodity::GetSizeGroupsPreview); required if the category has any. The sizes of the SKUs must belong to it.
    #[inline]
    pub fn size_group_id(mut self, size_group_id: impl Into<SizeGroupId>) -> Self {
        self.size_group_id = Some(size_group_id.into());
        self
    }

    /// SKCs of the product.
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

/// A document for a certification, with its files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewQualification {
    /// Files with the document.
    pub files: Option<Vec<PreviewCertificationFile>>,
    /// Kind of document, such as `CEDOC`, from the `qualifications` in [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications).
    pub r#type: Option<String>,
}

impl PreviewQualification {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Files with the document.
    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = PreviewCertificationFile>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// Kind of document, such as `CEDOC`, from the `qualifications` in [`GetCertifications`](crate::gs_full_service_commodity::GetCertifications).
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
