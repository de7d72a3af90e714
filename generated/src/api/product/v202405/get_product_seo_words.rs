// @generated from specs/product/202405/get_product_seo_words.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetProductSeoWords`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::product::types::SuggestedText;

/// Suggests search words for the titles of up to 20 live products.
///
/// `GET /product/202405/products/seo_words`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Markets: US, GB, ID, MY, PH, SG, TH, VN.
/// Returns [`GetProductSeoWordsResponse`].
/// At most 20 `product_ids` per call. `Handle::batches` splits longer lists.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-products-seo-words-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetProductSeoWords;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetProductSeoWords::new(["1729592969712207008"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12009014](crate::errors#code-12009014), [12019114](crate::errors#code-12019114), [12019120](crate::errors#code-12019120), [12052260](crate::errors#code-12052260), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-products-seo-words-202405")]
#[doc(alias = "GetProductsSeoWords")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProductSeoWords {
    /// IDs of live products (status `ACTIVATE`), from [`SearchProducts`](crate::product::SearchProducts). At most 20 entries.
    pub product_ids: Vec<ProductId>,
}

impl GetProductSeoWords {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetProductSeoWords {
    type Response = GetProductSeoWordsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetProductSeoWords";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202405/products/seo_words";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[12009014, 12019114, 12019120, 12052260, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-products-seo-words-202405")
        .markets(Markets::Only(&["US", "GB", "ID", "MY", "PH", "SG", "TH", "VN"]));

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("product_ids", &within(&self.product_ids, ..=20));
        query.shop_cipher();
        query.timestamp();
    }
}

impl Batched for GetProductSeoWords {
    type Key = ProductId;
    type Item = ProductSeoWords;

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

/// The response to [`GetProductSeoWords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductSeoWordsResponse {
    /// Only the products for which there are suggestions; empty or absent if there are none.
    pub products: Vec<ProductSeoWords>,
}

impl Fields for GetProductSeoWordsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("products", &mut self.products)]);
    }
}

debug_fields!(GetProductSeoWordsResponse);

/// Search words that are suggested for one product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSeoWords {
    /// Product ID.
    pub id: Option<ProductId>,
    /// Search words for the title.
    pub seo_words: Vec<SuggestedText>,
}

impl Fields for ProductSeoWords {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("seo_words", &mut self.seo_words)]);
    }
}

debug_fields!(ProductSeoWords);
