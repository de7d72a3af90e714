// @generated from specs/gs_full_service_commodity/202405/create_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{
    FullServiceAttributeId, FullServiceBrandId, FullServiceCategoryId, GradingTemplateId,
    SizeGroupId,
};
use crate::api::gs_full_service_commodity::types::{
    AttributeInput, BasicSkcInput, CertificationInput, Ingredient, Media,
};

/// Submits a new product (SPU) with its SKCs and SKUs, which TikTok may select for sale.
///
/// `POST /gs_full_service_commodity/202405/beta/products`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CreateProductResponse`].
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
/// Superseded by a newer version: [`v202509`](crate::gs_full_service_commodity::v202509::create_product::CreateProduct).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::v202405::CreateProduct;
 use tiktok_shop::gs_full_service_commodity::v202405::create_product::CreateProductSpu;

 let seller = client.seller(token);
 let request = CreateProduct::new()
     .spu(
         CreateProductSpu::new()
             .brand_id("7168670314153379586")
             .category_id("7367289505097991954")
             .product_name_en("Pleated midi dress"),
     );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsCreateProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    /// Unique key of the request. A request with the same key creates no second product. JSON name: `idempotent_key`.
    pub idempotency_key: Option<String>,
    /// The product.
    pub spu: Option<CreateProductSpu>,
}

impl CreateProduct {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unique key of the request. A request with the same key creates no second product. JSON name: `idempotent_key`.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// The product.
    #[inline]
    pub fn spu(mut self, spu: CreateProductSpu) -> Self {
        self.spu = Some(spu);
        self
    }
}

impl Endpoint for CreateProduct {
    type Response = CreateProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202405/beta/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .idempotency_key(KeyPlace::Body)
        .newer("v202509");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("idempotent_key", &self.idempotency_key), ("spu", &self.spu)]);
    }

    #[inline]
    fn with_idempotency_key(&self, key: String) -> Option<Self> {
        self.idempotency_key
            .is_none()
            .then(|| Self {
                idempotency_key: Some(key),
                ..self.clone()
            })
    }
}

/// The response to [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductResponse {
    /// SPU code of the new product, for [`SearchProducts`](crate::gs_full_service_commodity::SearchProducts).
    pub spu_code: Option<String>,
}

impl Fields for CreateProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("spu_code", &mut self.spu_code)]);
    }
}

debug_fields!(CreateProductResponse);

/// A new product (SPU).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductSpu {
    /// Attributes of the product.
    pub attributes: Option<Vec<AttributeInput>>,
    /// Brand ID, from [`GetBrands`](crate::gs_full_service_commodity::GetBrands); only `PASSED` brands can be used.
    pub brand_id: Option<FullServiceBrandId>,
    /// ID of a leaf category, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    pub category_id: Option<FullServiceCategoryId>,
    /// Documents for the certifications of the product.
    pub certifications: Option<Vec<CertificationInput>>,
    /// ID of the first key attribute, which distinguishes the SKCs of a product; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    pub first_key_attribute_id: Option<FullServiceAttributeId>,
    /// ID of the size chart template, from [`GetGradingTemplates`](crate::gs_full_service_commodity::GetGradingTemplates); required if `size_grading_required` in [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups) is true.
    pub grading_template_id: Option<GradingTemplateId>,
    /// Materials of the product.
    pub ingredient: Option<Ingredient>,
    /// Images and videos of the product.
    pub media: Option<Media>,
    /// English title of the product. Example: `Pleated midi dress`.
    pub product_name_en: Option<String>,
    /// Chinese title of the product.
    pub product_name_zh: Option<String>,
    /// ID of the second key attribute, which distinguishes the SKUs of an SKC; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    pub second_key_attribute_id: Option<FullServiceAttributeId>,
    /// ID of the size group, from [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups); required if the category has any. The sizes of the SKUs must belong to it.
    pub size_group_id: Option<SizeGroupId>,
    /// SKCs of the product.
    pub skcs: Option<Vec<BasicSkcInput>>,
}

impl CreateProductSpu {
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

    /// Brand ID, from [`GetBrands`](crate::gs_full_service_commodity::GetBrands); only `PASSED` brands can be used.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<FullServiceBrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// ID of a leaf category, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<FullServiceCategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Documents for the certifications of the product.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// ID of the first key attribute, which distinguishes the SKCs of a product; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    #[inline]
    pub fn first_key_attribute_id(
        mut self,
        first_key_attribute_id: impl Into<FullServiceAttributeId>,
    ) -> Self {
        self.first_key_attribute_id = Some(first_key_attribute_id.into());
        self
    }

    /// ID of the size chart template, from [`GetGradingTemplates`](crate::gs_full_service_commodity::GetGradingTemplates); required if `size_grading_required` in [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups) is true.
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

    /// English title of the product. Example: `Pleated midi dress`.
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

    /// ID of the second key attribute, which distinguishes the SKUs of an SKC; prescribed by [`GetCategory`](crate::gs_full_service_commodity::GetCategory), otherwise a `SALE` attribute from [`GetAttributes`](crate::gs_full_service_commodity::GetAttributes).
    #[inline]
    pub fn second_key_attribute_id(
        mut self,
        second_key_attribute_id: impl Into<FullServiceAttributeId>,
    ) -> Self {
        self.second_key_attribute_id = Some(second_key_attribute_id.into());
        self
    }

    /// ID of the size group, from [`GetSizeGroups`](crate::gs_full_service_commodity::GetSizeGroups); required if the category has any. The sizes of the SKUs must belong to it.
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

impl WriteFields for CreateProductSpu {
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

debug_written!(CreateProductSpu);
