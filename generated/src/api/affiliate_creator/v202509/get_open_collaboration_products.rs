// @generated from specs/affiliate_creator/202509/get_open_collaboration_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOpenCollaborationProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryChain, MoneyRange, Region};
use crate::api::ids::ProductId;
use crate::api::affiliate_creator::types::{Commission, ProductShop, ShopAdsCommission};

/// Returns products of open collaborations by their IDs. Products that are not found are left out.
///
/// `POST /affiliate_creator/202509/open_collaborations/products`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`GetOpenCollaborationProductsResponse`].
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-open-collaboration-product-list-by-product-ids-202509>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GetOpenCollaborationProducts;

 let creator = client.creator(token);
 let request = GetOpenCollaborationProducts::new()
     .product_ids(["1729432087292775344"]);
 let reply = creator.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-open-collaboration-product-list-by-product-ids-202509")]
#[doc(alias = "GetOpenCollaborationProductListByProductIds")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenCollaborationProducts {
    /// Product IDs, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts) or [`MapTokopediaProductIds`](crate::affiliate_creator::MapTokopediaProductIds).
    pub product_ids: Option<Vec<ProductId>>,
}

impl GetOpenCollaborationProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Product IDs, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts) or [`MapTokopediaProductIds`](crate::affiliate_creator::MapTokopediaProductIds).
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for GetOpenCollaborationProducts {
    type Response = GetOpenCollaborationProductsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetOpenCollaborationProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202509/open_collaborations/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate_collaboration.read"])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-open-collaboration-product-list-by-product-ids-202509",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("product_ids", &self.product_ids);
        query.timestamp();
    }
}

/// The response to [`GetOpenCollaborationProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenCollaborationProductsResponse {
    /// Products that were found; those not found are left out.
    pub products: Vec<Product>,
}

impl Fields for GetOpenCollaborationProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("products", &mut self.products)]);
    }
}

debug_fields!(GetOpenCollaborationProductsResponse);

/// A product of an open collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// Categories of the product, from the first level down; at most three.
    pub category_chains: Vec<CategoryChain>,
    /// Commission on the product.
    pub commission: Option<Commission>,
    /// URL of the product page for mobile clients.
    pub detail_link: Option<String>,
    /// Whether the product is in stock.
    pub has_inventory: Option<bool>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// Range of the prices of all SKUs, before discounts.
    pub original_price: Option<MoneyRange>,
    /// Market where the product is sold.
    pub sale_region: Option<Region>,
    /// Range of the prices of all SKUs, after discounts.
    pub sales_price: Option<MoneyRange>,
    /// Shop that sells the product.
    pub shop: Option<ProductShop>,
    /// Commission for orders from ads that use the creator's video. Without it, such orders earn the ads rate of the open collaboration or the standard rate.
    pub shop_ads_commission: Option<ShopAdsCommission>,
    /// Title of the product.
    pub title: Option<String>,
    /// Number of units sold in total.
    pub units_sold: Option<i64>,
}

impl Fields for Product {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("category_chains", &mut self.category_chains),
                    ("commission", &mut self.commission),
                    ("detail_link", &mut self.detail_link),
                    ("has_inventory", &mut self.has_inventory),
                    ("id", &mut self.id),
                    ("main_image_url", &mut self.main_image_url),
                    ("original_price", &mut self.original_price),
                    ("sale_region", &mut self.sale_region),
                    ("sales_price", &mut self.sales_price),
                    ("shop", &mut self.shop),
                    ("shop_ads_commission", &mut self.shop_ads_commission),
                    ("title", &mut self.title),
                    ("units_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(Product);
