// @generated from specs/product/202609/suggest_brands.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SuggestBrands`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{BrandId, CategoryId};
use crate::api::product::types::ImageUri;

/// Suggests brands for a product, based on its title, category, description and first image.
///
/// `POST /product/202609/brands/suggest`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SuggestBrandsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SuggestBrands;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&SuggestBrands::new("Short Boat Invisible Socks")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SuggestBrands {
    /// Title of the product.
    pub product_title: String,
    /// ID of the category of the product, from [`GetCategories`](crate::product::GetCategories).
    pub category_id: Option<CategoryId>,
    /// Description of the product.
    pub description: Option<String>,
    /// Images of the product. At present, only the first one is used.
    pub images: Option<Vec<ImageUri>>,
}

impl SuggestBrands {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_title: impl Into<String>) -> Self {
        Self {
            product_title: product_title.into(),
            category_id: None,
            description: None,
            images: None,
        }
    }

    /// ID of the category of the product, from [`GetCategories`](crate::product::GetCategories).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Description of the product.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Images of the product. At present, only the first one is used.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageUri>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl Endpoint for SuggestBrands {
    type Response = SuggestBrandsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SuggestBrands";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202609/brands/suggest";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("product_title", &self.product_title),
                ("category_id", &self.category_id),
                ("description", &self.description),
                ("images", &self.images),
            ],
        );
    }
}

/// The response to [`SuggestBrands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuggestBrandsResponse {
    /// Suggested brands, the best first; may be empty.
    pub brands: Vec<SuggestedBrand>,
}

impl Fields for SuggestBrandsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("brands", &mut self.brands)]);
    }
}

debug_fields!(SuggestBrandsResponse);

/// A brand that TikTok suggests for the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuggestedBrand {
    /// Brand ID.
    pub id: Option<BrandId>,
    /// Name of the brand.
    pub name: Option<String>,
    /// Whether the shop is authorized to use the brand; also `false` if that is not known.
    pub is_authorized: Option<bool>,
}

impl Fields for SuggestedBrand {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("is_authorized", &mut self.is_authorized),
                ],
            );
    }
}

debug_fields!(SuggestedBrand);
