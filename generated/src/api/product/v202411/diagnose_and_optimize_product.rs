// @generated from specs/product/202411/diagnose_and_optimize_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`DiagnoseAndOptimizeProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AttributeId, AttributeValueId, BrandId, CategoryId, ProductId};
use crate::api::product::types::{Diagnosis, ImageUri, ListingQuality, SizeChartDraft};

/// Diagnoses the content of a product, live or not yet listed, and suggests improvements; the result never blocks a listing. [`GetProductDiagnoses`](crate::product::GetProductDiagnoses) diagnoses several live products, and [`CheckProductListing`](crate::product::CheckProductListing) checks the rules for listings.
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
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::DiagnoseAndOptimizeProduct;
 use tiktok_shop::product::diagnose_and_optimize_product::{DiagnoseProductAttribute, DiagnoseProductAttributeValue};
 use tiktok_shop::product::types::ImageUri;

 let shop = client.seller(token).shop(cipher);
 let request = DiagnoseAndOptimizeProduct::new("600001")
     .brand_id("7082427311584347905")
     .main_images([
         ImageUri::new().uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"),
     ])
     .product_attributes([
         DiagnoseProductAttribute::new()
             .id("100392")
             .values([DiagnoseProductAttributeValue::new().id("1001533")]),
     ]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "diagnose-and-optimize-product-202411")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DiagnoseAndOptimizeProduct {
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories); it must exist on both platforms if the product is for TikTok Shop and Tokopedia.
    pub category_id: CategoryId,
    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. Images are uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`, have sides of at most 4,000 pixels, and need `src`, `width` and `height`. At most 10000 characters.
    pub description: Option<String>,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Option<Vec<ImageUri>>,
    /// Fields for which suggestions are returned; without this list, there are none. Suggestions for descriptions can take more than 10 seconds.
    pub optimization_fields: Option<Vec<OptimizationField>>,
    /// Attributes of the whole product, without the sales attributes of its SKUs.
    pub product_attributes: Option<Vec<DiagnoseProductAttribute>>,
    /// ID of a listed product, from [`SearchProducts`](crate::product::SearchProducts); omit it for a new one. Details in the request replace those of the listed product.
    pub product_id: Option<ProductId>,
    /// Size chart of the product. [`GetCategoryRules`](crate::product::GetCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    pub size_chart: Option<SizeChartDraft>,
    /// Title of the product: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: Option<String>,
}

impl DiagnoseAndOptimizeProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<CategoryId>) -> Self {
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

    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<BrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. Images are uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`, have sides of at most 4,000 pixels, and need `src`, `width` and `height`. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    #[inline]
    pub fn main_images(
        mut self,
        main_images: impl IntoIterator<Item = ImageUri>,
    ) -> Self {
        self.main_images = Some(main_images.into_iter().collect());
        self
    }

    /// Fields for which suggestions are returned; without this list, there are none. Suggestions for descriptions can take more than 10 seconds.
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

    /// Attributes of the whole product, without the sales attributes of its SKUs.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = DiagnoseProductAttribute>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// ID of a listed product, from [`SearchProducts`](crate::product::SearchProducts); omit it for a new one. Details in the request replace those of the listed product.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Size chart of the product. [`GetCategoryRules`](crate::product::GetCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartDraft) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// Title of the product: 1 to 255 characters in DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 in BR and MX, 25 to 255 elsewhere.
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
    /// Diagnoses, one for each field of the product. Suggestions come only for `optimization_fields`.
    pub diagnoses: Vec<Diagnosis>,
    /// Quality of the listing.
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

/// An attribute of the product to diagnose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseProductAttribute {
    /// Attribute ID, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes).
    pub id: Option<AttributeId>,
    /// Values of the attribute, each as the ID of a standard value or as a name that the seller defines.
    pub values: Option<Vec<DiagnoseProductAttributeValue>>,
}

impl DiagnoseProductAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attribute ID, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes).
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Values of the attribute, each as the ID of a standard value or as a name that the seller defines.
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

/// A value of an attribute of the product to diagnose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseProductAttributeValue {
    /// ID of a standard value, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes). It takes precedence over `name`.
    pub id: Option<AttributeValueId>,
    /// Name of a value that the seller defines, different from the other values of the attribute. At most 500 characters.
    pub name: Option<String>,
}

impl DiagnoseProductAttributeValue {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a standard value, from [`GetCategoryAttributes`](crate::product::GetCategoryAttributes). It takes precedence over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeValueId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of a value that the seller defines, different from the other values of the attribute. At most 500 characters.
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

/// A field of a product for which TikTok makes suggestions.
#[non_exhaustive]
pub enum OptimizationField {
    /// The title. Sent as `TITLE`.
    Title,
    /// The description. Suggestions can take more than 10 seconds. Sent as `DESCRIPTION`.
    Description,
    /// The images of the gallery. Sent as `IMAGE`.
    Image,
    /// All of these fields. Sent as `ALL`.
    All,
    /// No suggestions. This is the default. Sent as `NONE`.
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
