// @generated from specs/gs_full_service_commodity/202410/create_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Dimensions, Money, StockupMode, Weight};
use crate::api::ids::{
    FullServiceAttributeId, FullServiceAttributeValueId, FullServiceBrandId,
    FullServiceCategoryId, GradingTemplateId, SizeGroupId,
};
use crate::api::gs_full_service_commodity::types::{
    AttributeInput, CertificationInput, Description, Ingredient, Media, Picture,
    SalePriceCertificate,
};

/// Submits a new product (SPU) with its SKCs and SKUs, which TikTok may select for sale.
///
/// `POST /gs_full_service_commodity/202410/beta/products`
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
 use tiktok_shop::gs_full_service_commodity::v202410::CreateProduct;
 use tiktok_shop::gs_full_service_commodity::v202410::create_product::CreateProductSpu;

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
    const PATH: &'static str = "/gs_full_service_commodity/202410/beta/products";
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

/// A new SKC: the SKUs of one value of the first key attribute, such as a color.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductSkc {
    /// SKC code of the supplier.
    pub external_skc_code: Option<String>,
    /// ID of a value of the first key attribute, as returned with the attribute.
    pub first_key_attribute_value_id: Option<FullServiceAttributeValueId>,
    /// Custom value of the first key attribute, if the attribute accepts text.
    pub first_key_attribute_value_name: Option<String>,
    /// Images of the SKC.
    pub pictures: Option<Vec<Picture>>,
    /// SKUs of the SKC.
    pub skus: Option<Vec<CreateProductSku>>,
}

impl CreateProductSkc {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKC code of the supplier.
    #[inline]
    pub fn external_skc_code(mut self, external_skc_code: impl Into<String>) -> Self {
        self.external_skc_code = Some(external_skc_code.into());
        self
    }

    /// ID of a value of the first key attribute, as returned with the attribute.
    #[inline]
    pub fn first_key_attribute_value_id(
        mut self,
        first_key_attribute_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.first_key_attribute_value_id = Some(first_key_attribute_value_id.into());
        self
    }

    /// Custom value of the first key attribute, if the attribute accepts text.
    #[inline]
    pub fn first_key_attribute_value_name(
        mut self,
        first_key_attribute_value_name: impl Into<String>,
    ) -> Self {
        self.first_key_attribute_value_name = Some(
            first_key_attribute_value_name.into(),
        );
        self
    }

    /// Images of the SKC.
    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// SKUs of the SKC.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = CreateProductSku>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl WriteFields for CreateProductSkc {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("external_skc_code", &self.external_skc_code),
                    ("first_key_attribute_value_id", &self.first_key_attribute_value_id),
                    (
                        "first_key_attribute_value_name",
                        &self.first_key_attribute_value_name,
                    ),
                    ("pictures", &self.pictures),
                    ("skus", &self.skus),
                ],
            );
    }
}

debug_written!(CreateProductSkc);

/// A new SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductSku {
    /// Size of the package; only `MILLIMETER` is supported.
    pub dimensions: Option<Dimensions>,
    /// SKU code of the supplier.
    pub external_sku_code: Option<String>,
    /// Number of units in stock.
    pub inventory: Option<i64>,
    /// Images of the SKU.
    pub pictures: Option<Vec<Picture>>,
    /// Price without tax, in yuan (`CNY`).
    pub price: Option<Money>,
    /// Reference sale price of the SKU; TikTok does not document how it is used.
    pub reference_sale_price: Option<Money>,
    /// Documents that prove a sale price of the SKU.
    pub sale_price_certificates: Option<Vec<SalePriceCertificate>>,
    /// ID of a value of the second key attribute, as returned with the attribute.
    pub second_key_attribute_value_id: Option<FullServiceAttributeValueId>,
    /// Custom value of the second key attribute, if the attribute accepts text.
    pub second_key_attribute_value_name: Option<String>,
    /// Stock-up mode, as the category and the supplier's permissions allow.
    pub stockup_mode: Option<StockupMode>,
    /// Weight of the package; only `MILLIGRAM` is supported.
    pub weight: Option<Weight>,
}

impl CreateProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the package; only `MILLIMETER` is supported.
    #[inline]
    pub fn dimensions(mut self, dimensions: Dimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    /// SKU code of the supplier.
    #[inline]
    pub fn external_sku_code(mut self, external_sku_code: impl Into<String>) -> Self {
        self.external_sku_code = Some(external_sku_code.into());
        self
    }

    /// Number of units in stock.
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Images of the SKU.
    #[inline]
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    /// Price without tax, in yuan (`CNY`).
    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// Reference sale price of the SKU; TikTok does not document how it is used.
    #[inline]
    pub fn reference_sale_price(mut self, reference_sale_price: Money) -> Self {
        self.reference_sale_price = Some(reference_sale_price);
        self
    }

    /// Documents that prove a sale price of the SKU.
    #[inline]
    pub fn sale_price_certificates(
        mut self,
        sale_price_certificates: impl IntoIterator<Item = SalePriceCertificate>,
    ) -> Self {
        self.sale_price_certificates = Some(
            sale_price_certificates.into_iter().collect(),
        );
        self
    }

    /// ID of a value of the second key attribute, as returned with the attribute.
    #[inline]
    pub fn second_key_attribute_value_id(
        mut self,
        second_key_attribute_value_id: impl Into<FullServiceAttributeValueId>,
    ) -> Self {
        self.second_key_attribute_value_id = Some(second_key_attribute_value_id.into());
        self
    }

    /// Custom value of the second key attribute, if the attribute accepts text.
    #[inline]
    pub fn second_key_attribute_value_name(
        mut self,
        second_key_attribute_value_name: impl Into<String>,
    ) -> Self {
        self.second_key_attribute_value_name = Some(
            second_key_attribute_value_name.into(),
        );
        self
    }

    /// Stock-up mode, as the category and the supplier's permissions allow.
    #[inline]
    pub fn stockup_mode(mut self, stockup_mode: impl Into<StockupMode>) -> Self {
        self.stockup_mode = Some(stockup_mode.into());
        self
    }

    /// Weight of the package; only `MILLIGRAM` is supported.
    #[inline]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl WriteFields for CreateProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("dimensions", &self.dimensions),
                    ("external_sku_code", &self.external_sku_code),
                    ("inventory", &self.inventory),
                    ("pictures", &self.pictures),
                    ("price", &self.price),
                    ("reference_sale_price", &self.reference_sale_price),
                    ("sale_price_certificates", &self.sale_price_certificates),
                    (
                        "second_key_attribute_value_id",
                        &self.second_key_attribute_value_id,
                    ),
                    (
                        "second_key_attribute_value_name",
                        &self.second_key_attribute_value_name,
                    ),
                    ("stockup_mode", &self.stockup_mode),
                    ("weight", &self.weight),
                ],
            );
    }
}

debug_written!(CreateProductSku);

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
    /// Description of the product.
    pub description: Option<Description>,
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
    pub skcs: Option<Vec<CreateProductSkc>>,
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

    /// Description of the product.
    #[inline]
    pub fn description(mut self, description: Description) -> Self {
        self.description = Some(description);
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
    pub fn skcs(mut self, skcs: impl IntoIterator<Item = CreateProductSkc>) -> Self {
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
                    ("description", &self.description),
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
