// @generated from specs/product/202507/get_replicated_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetReplicatedProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::{ProductId, ShopId};
use crate::api::product::types::ProductStatus;

/// Lists the copies of a product that [`ReplicateProduct`](crate::product::ReplicateProduct) made in other markets. Only for global sellers.
///
/// `GET /product/202507/products/{product_id}/replicated_products`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`GetReplicatedProductsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-global-replicated-products-202507>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetReplicatedProducts;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetReplicatedProducts::new("1729592969712207008")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-global-replicated-products-202507")]
#[doc(alias = "GetGlobalReplicatedProducts")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReplicatedProducts {
    /// ID of the source product, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
}

impl GetReplicatedProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

impl Endpoint for GetReplicatedProducts {
    type Response = GetReplicatedProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetReplicatedProducts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202507/products/{product_id}/replicated_products";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-global-replicated-products-202507",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202507/products/");
        path.id("product_id", &self.product_id);
        path.literal("/replicated_products");
    }
}

/// The response to [`GetReplicatedProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReplicatedProductsResponse {
    /// Copies in other markets, without the source; empty if there are none.
    pub replicated_products: Vec<ReplicatedProduct>,
}

impl Fields for GetReplicatedProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("replicated_products", &mut self.replicated_products)]);
    }
}

debug_fields!(GetReplicatedProductsResponse);

/// A copy of the product in another market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicatedProduct {
    /// Product ID of the copy.
    pub product_id: Option<ProductId>,
    /// Status of the copy.
    pub product_status: Option<ProductStatus>,
    /// Market of the copy. Poland is `PO` here.
    pub region: Option<Region>,
    /// ID of the shop that has the copy.
    pub shop_id: Option<ShopId>,
}

impl Fields for ReplicatedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("product_status", &mut self.product_status),
                    ("region", &mut self.region),
                    ("shop_id", &mut self.shop_id),
                ],
            );
    }
}

debug_fields!(ReplicatedProduct);
