// @generated from specs/product/202405/recommend_product_titles_and_descriptions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RecommendProductTitlesAndDescriptions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::product::types::{DiagnosisField, SuggestedText};

/// Suggests better titles and descriptions for up to 20 live products.
///
/// `GET /product/202405/products/suggestions`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `serller.product.optimize`.
/// Returns [`RecommendProductTitlesAndDescriptionsResponse`].
/// At most 20 `product_ids` per call. `Handle::batches` splits longer lists.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-recommended-product-title-and-description-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::RecommendProductTitlesAndDescriptions;

 let shop = client.seller(token).shop(cipher);
 let request = RecommendProductTitlesAndDescriptions::new(["1729592969712207008"]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12009014](crate::errors#code-12009014), [12019114](crate::errors#code-12019114), [12019120](crate::errors#code-12019120), [12052260](crate::errors#code-12052260), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-recommended-product-title-and-description-202405")]
#[doc(alias = "GetRecommendedProductTitleAndDescription")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecommendProductTitlesAndDescriptions {
    /// IDs of live products (status `ACTIVATE`), from [`SearchProducts`](crate::product::SearchProducts). At most 20 entries.
    pub product_ids: Vec<ProductId>,
}

impl RecommendProductTitlesAndDescriptions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for RecommendProductTitlesAndDescriptions {
    type Response = RecommendProductTitlesAndDescriptionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RecommendProductTitlesAndDescriptions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202405/products/suggestions";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["serller.product.optimize"])
        .errors(&[12009014, 12019114, 12019120, 12052260, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-recommended-product-title-and-description-202405",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("product_ids", &within(&self.product_ids, ..=20));
        query.shop_cipher();
        query.timestamp();
    }
}

impl Batched for RecommendProductTitlesAndDescriptions {
    type Key = ProductId;
    type Item = ProductSuggestions;

    const MAX: usize = 20;

    #[inline]
    fn keys(&mut self) -> &mut Vec<Self::Key> {
        &mut self.product_ids
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.products
    }
}

/// The response to [`RecommendProductTitlesAndDescriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendProductTitlesAndDescriptionsResponse {
    /// Products with their suggestions; requested products may be missing.
    pub products: Vec<ProductSuggestions>,
}

impl Fields for RecommendProductTitlesAndDescriptionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("products", &mut self.products)]);
    }
}

debug_fields!(RecommendProductTitlesAndDescriptionsResponse);

/// Texts that are suggested for one field of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldSuggestion {
    /// Field of the product: `TITLE` or `DESCRIPTION`.
    pub field: Option<DiagnosisField>,
    /// Suggestions for the field; empty if there are none.
    pub items: Vec<SuggestedText>,
}

impl Fields for FieldSuggestion {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("field", &mut self.field), ("items", &mut self.items)]);
    }
}

debug_fields!(FieldSuggestion);

/// Texts that are suggested for one product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSuggestions {
    /// Product ID.
    pub id: Option<ProductId>,
    /// Suggestions, one item for each field.
    pub suggestions: Vec<FieldSuggestion>,
}

impl Fields for ProductSuggestions {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("id", &mut self.id), ("suggestions", &mut self.suggestions)]);
    }
}

debug_fields!(ProductSuggestions);
