// @generated from specs/product/202411/diagnose_and_optimize_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `DiagnoseAndOptimizeProduct` and the types that only this operation uses.

use crate::__private::*;
use crate::api::product::types::{Diagnosis, ImageUri, ListingQuality, SizeChartDraft};

/// Finds weak spots in the content of a product, live or still to be listed, and suggests better; blocks no listing.
///
/// `POST /product/202411/products/diagnose_optimize`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `serller.product.optimize`.
/// Returns [`DiagnoseAndOptimizeProductResponse`].
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/diagnose-and-optimize-product-202411>.
#[doc(alias = "diagnose-and-optimize-product-202411")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DiagnoseAndOptimizeProduct {
    /// From `GetBrands`; shown to buyers once authorized.
    pub brand_id: Option<String>,
    /// A leaf of `GetCategories`.
    pub category_id: String,
    /// HTML. At most 10000 characters.
    pub description: Option<String>,
    /// In the order of display. At most 9 entries.
    pub main_images: Option<Vec<ImageUri>>,
    /// What to suggest for; descriptions take 10 seconds and more.
    pub optimization_fields: Option<Vec<OptimizationField>>,
    /// Of the whole product; those that distinguish SKUs are not among them.
    pub product_attributes: Option<Vec<DiagnoseProductAttribute>>,
    /// Of a listed product; the other fields go over its own.
    pub product_id: Option<String>,
    /// Where `GetCategoryRules` supports one; dropped elsewhere.
    pub size_chart: Option<SizeChartDraft>,
    /// 1 to 255 characters in the EU, UK, US and Japan, to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: Option<String>,
}

impl DiagnoseAndOptimizeProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            brand_id: None,
            category_id: category_id.into(),
            description: None,
            main_images: None,
            optimization_fields: None,
            product_attributes: None,
            product_id: None,
            size_chart: None,
            title: None,
        }
    }

    /// From `GetBrands`; shown to buyers once authorized.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// HTML. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// In the order of display. At most 9 entries.
    #[inline]
    pub fn main_images(
        mut self,
        main_images: impl IntoIterator<Item = ImageUri>,
    ) -> Self {
        self.main_images = Some(main_images.into_iter().collect());
        self
    }

    /// What to suggest for; descriptions take 10 seconds and more.
    #[inline]
    pub fn optimization_fields(
        mut self,
        optimization_fields: impl IntoIterator<Item = impl Into<OptimizationField>>,
    ) -> Self {
        self.optimization_fields = Some(
            optimization_fields.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Of the whole product; those that distinguish SKUs are not among them.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = DiagnoseProductAttribute>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// Of a listed product; the other fields go over its own.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Where `GetCategoryRules` supports one; dropped elsewhere.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartDraft) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// 1 to 255 characters in the EU, UK, US and Japan, to 300 in BR and MX, 25 to 255 elsewhere.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl Endpoint for DiagnoseAndOptimizeProduct {
    type Response = DiagnoseAndOptimizeProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "DiagnoseAndOptimizeProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202411/products/diagnose_optimize";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["serller.product.optimize"])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/diagnose-and-optimize-product-202411",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("brand_id", &self.brand_id),
                ("category_id", &self.category_id),
                ("description", &within(&self.description, ..=10_000)),
                ("main_images", &within(&self.main_images, ..=9)),
                ("optimization_fields", &self.optimization_fields),
                ("product_attributes", &self.product_attributes),
                ("product_id", &self.product_id),
                ("size_chart", &self.size_chart),
                ("title", &self.title),
            ],
        );
    }
}

/// The response to [`DiagnoseAndOptimizeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseAndOptimizeProductResponse {
    pub diagnoses: Vec<Diagnosis>,
    pub listing_quality: Option<ListingQuality>,
}

impl Fields for DiagnoseAndOptimizeProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("diagnoses", &mut self.diagnoses),
                    ("listing_quality", &mut self.listing_quality),
                ],
            );
    }
}

debug_fields!(DiagnoseAndOptimizeProductResponse);

/// An item of `product_attributes` in [`DiagnoseAndOptimizeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseProductAttribute {
    /// From `GetCategoryAttributes`.
    pub id: Option<String>,
    /// By a standard value's id, or a name of the seller's own.
    pub values: Option<Vec<DiagnoseProductAttributeValue>>,
}

impl DiagnoseProductAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From `GetCategoryAttributes`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// By a standard value's id, or a name of the seller's own.
    #[inline]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = DiagnoseProductAttributeValue>,
    ) -> Self {
        self.values = Some(values.into_iter().collect());
        self
    }
}

impl WriteFields for DiagnoseProductAttribute {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("values", &self.values)]);
    }
}

debug_written!(DiagnoseProductAttribute);

/// An item of `values` in [`DiagnoseProductAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseProductAttributeValue {
    /// Of a standard value; wins over `name`.
    pub id: Option<String>,
    /// A value of the seller's own; each once. At most 500 characters.
    pub name: Option<String>,
}

impl DiagnoseProductAttributeValue {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a standard value; wins over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// A value of the seller's own; each once. At most 500 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl WriteFields for DiagnoseProductAttributeValue {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("name", &within(&self.name, ..=500))]);
    }
}

debug_written!(DiagnoseProductAttributeValue);

/// The values of `optimization_fields` in [`DiagnoseAndOptimizeProduct`].
#[non_exhaustive]
pub enum OptimizationField {
    Title,
    Description,
    Image,
    All,
    None,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OptimizationField {
    const TEXTS: &'static [&'static str] = &[
        "TITLE",
        "DESCRIPTION",
        "IMAGE",
        "ALL",
        "NONE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Title,
            Ok(1) => Self::Description,
            Ok(2) => Self::Image,
            Ok(3) => Self::All,
            Ok(_) => Self::None,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Title => Ok(0),
            Self::Description => Ok(1),
            Self::Image => Ok(2),
            Self::All => Ok(3),
            Self::None => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OptimizationField, Write);
