// @generated from specs/product/202501/request_attribute_recommendations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RequestAttributeRecommendations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CategoryId;
use crate::api::product::types::ImageUri;

/// Requests recommended attributes for a product of another platform. They arrive later in the webhook "Product attribute recommendation generated", whose type and content TikTok does not document.
///
/// `POST /product/202501/attribute_recommendation_request`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::RequestAttributeRecommendations;
 use tiktok_shop::product::request_attribute_recommendations::{RecommendationProduct, RecommendationSalesAttribute, RecommendationSku};
 use tiktok_shop::product::types::ImageUri;

 let shop = client.seller(token).shop(cipher);
 let request = RequestAttributeRecommendations::new()
     .external_product(
         RecommendationProduct::new()
             .external_product_id("shopifyopps123456")
             .images([
                 ImageUri::new()
                     .uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"),
             ])
             .is_existing_product(false)
             .skus([
                 RecommendationSku::new()
                     .sales_attributes([
                         RecommendationSalesAttribute::new().name("Color"),
                     ]),
             ]),
     );
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "CreateAttributeRecommendationRequest")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestAttributeRecommendations {
    /// Product on another platform, for which attributes are recommended.
    pub external_product: Option<RecommendationProduct>,
}

impl RequestAttributeRecommendations {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Product on another platform, for which attributes are recommended.
    #[inline]
    pub fn external_product(mut self, external_product: RecommendationProduct) -> Self {
        self.external_product = Some(external_product);
        self
    }
}

impl Endpoint for RequestAttributeRecommendations {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RequestAttributeRecommendations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202501/attribute_recommendation_request";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("external_product", &self.external_product)]);
    }
}

/// The product of another platform for which attributes are recommended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendationProduct {
    /// Description of the product. At most 10000 characters.
    pub description: Option<String>,
    /// ID of the product on the platform that it comes from. At most 999 characters.
    pub external_product_id: Option<String>,
    /// Images of the product's gallery, uploaded with the use case `MAIN_IMAGE`. At most 9 entries.
    pub images: Option<Vec<ImageUri>>,
    /// Whether the product already existed on the other platform; `false` if it was newly created there. Defaults to `false`.
    pub is_existing_product: Option<bool>,
    /// Further data of the product, such as metafields, as a serialized text. At most 20000 characters.
    pub other_product_data: Option<String>,
    /// SKUs of the product. At most 300 entries.
    pub skus: Option<Vec<RecommendationSku>>,
    /// Title of the product. At most 300 characters.
    pub title: Option<String>,
    /// ID of the category on TikTok Shop, from [`RecommendCategory`](crate::product::RecommendCategory).
    pub tts_category_id: Option<CategoryId>,
    /// Name of the vendor, used as the name of the manufacturer on TikTok Shop. At most 255 characters.
    pub vendor_name: Option<String>,
    /// Identifier of the current state of the product data, such as a time in milliseconds. It must change whenever the product data changes. At most 13 characters.
    pub version: Option<String>,
}

impl RecommendationProduct {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the product. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// ID of the product on the platform that it comes from. At most 999 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// Images of the product's gallery, uploaded with the use case `MAIN_IMAGE`. At most 9 entries.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }

    /// Whether the product already existed on the other platform; `false` if it was newly created there. Defaults to `false`.
    #[inline]
    pub fn is_existing_product(mut self, is_existing_product: bool) -> Self {
        self.is_existing_product = Some(is_existing_product);
        self
    }

    /// Further data of the product, such as metafields, as a serialized text. At most 20000 characters.
    #[inline]
    pub fn other_product_data(mut self, other_product_data: impl Into<String>) -> Self {
        self.other_product_data = Some(other_product_data.into());
        self
    }

    /// SKUs of the product. At most 300 entries.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = RecommendationSku>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Title of the product. At most 300 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// ID of the category on TikTok Shop, from [`RecommendCategory`](crate::product::RecommendCategory).
    #[inline]
    pub fn tts_category_id(mut self, tts_category_id: impl Into<CategoryId>) -> Self {
        self.tts_category_id = Some(tts_category_id.into());
        self
    }

    /// Name of the vendor, used as the name of the manufacturer on TikTok Shop. At most 255 characters.
    #[inline]
    pub fn vendor_name(mut self, vendor_name: impl Into<String>) -> Self {
        self.vendor_name = Some(vendor_name.into());
        self
    }

    /// Identifier of the current state of the product data, such as a time in milliseconds. It must change whenever the product data changes. At most 13 characters.
    #[inline]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

impl WriteFields for RecommendationProduct {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("description", &within(&self.description, ..=10_000)),
                    ("external_product_id", &within(&self.external_product_id, ..=999)),
                    ("images", &within(&self.images, ..=9)),
                    ("is_existing_product", &self.is_existing_product),
                    ("other_product_data", &within(&self.other_product_data, ..=20_000)),
                    ("skus", &within(&self.skus, ..=300)),
                    ("title", &within(&self.title, ..=300)),
                    ("tts_category_id", &self.tts_category_id),
                    ("vendor_name", &within(&self.vendor_name, ..=255)),
                    ("version", &within(&self.version, ..=13)),
                ],
            );
    }
}

debug_written!(RecommendationProduct);

/// A sales attribute that distinguishes the SKU on the other platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendationSalesAttribute {
    /// Name of the sales attribute. At most 20 characters.
    pub name: Option<String>,
    /// Images of the SKU, uploaded with the use case `ATTRIBUTE_IMAGE`. At most 9 entries.
    pub sku_images: Option<Vec<ImageUri>>,
    /// Value of the sales attribute. At most 50 characters.
    pub value: Option<String>,
}

impl RecommendationSalesAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the sales attribute. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Images of the SKU, uploaded with the use case `ATTRIBUTE_IMAGE`. At most 9 entries.
    #[inline]
    pub fn sku_images(mut self, sku_images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.sku_images = Some(sku_images.into_iter().collect());
        self
    }

    /// Value of the sales attribute. At most 50 characters.
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl WriteFields for RecommendationSalesAttribute {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("name", &within(&self.name, ..=20)),
                    ("sku_images", &within(&self.sku_images, ..=9)),
                    ("value", &within(&self.value, ..=50)),
                ],
            );
    }
}

debug_written!(RecommendationSalesAttribute);

/// A SKU of the product on the other platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendationSku {
    /// Sales attributes of the SKU, such as color and size. At most 3 entries.
    pub sales_attributes: Option<Vec<RecommendationSalesAttribute>>,
}

impl RecommendationSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sales attributes of the SKU, such as color and size. At most 3 entries.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = RecommendationSalesAttribute>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }
}

impl WriteFields for RecommendationSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("sales_attributes", &within(&self.sales_attributes, ..=3))]);
    }
}

debug_written!(RecommendationSku);
