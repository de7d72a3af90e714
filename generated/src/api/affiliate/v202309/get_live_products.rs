// @generated from specs/affiliate/202309/get_live_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetLiveProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    AddedStatus, Image, InventoryStatus, ProductSource, Region, ReviewStatus,
};
use crate::api::ids::ProductId;
use crate::api::affiliate::types::{Commission, Price};

/// Lists up to 100 products of the creator's current or next LIVE session.
///
/// `GET /affiliate/202309/live_rooms/products`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetLiveProductsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate::GetLiveProducts;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&GetLiveProducts::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveProducts {}

impl GetLiveProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetLiveProducts {
    type Response = GetLiveProductsResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetLiveProducts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate/202309/live_rooms/products";
}

/// The response to [`GetLiveProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveProductsResponse {
    /// ID of the pinned product, which viewers see as a card.
    pub pinned_product_id: Option<ProductId>,
    /// Products of the LIVE session.
    pub products: Vec<LiveProduct>,
}

impl Fields for GetLiveProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("pinned_product_id", &mut self.pinned_product_id),
                    ("products", &mut self.products),
                ],
            );
    }
}

debug_fields!(GetLiveProductsResponse);

/// A product in the current or next LIVE session of the creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveProduct {
    /// Commission rates of the product.
    pub commission: Option<Commission>,
    /// URL of the product page on TikTok Shop.
    pub detail_url: Option<String>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Main images of the product.
    pub main_images: Vec<Image>,
    /// URL of the product page outside TikTok Shop, for products of third parties.
    pub original_url: Option<String>,
    /// Price of the product, before and after discounts.
    pub price: Option<Price>,
    /// Markets where the product is sold.
    pub sale_regions: Vec<Region>,
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// Whether the product comes from a third party, an affiliate seller or the creator's own shop.
    pub source: Option<ProductSource>,
    /// Whether the product is added, in stock and approved.
    pub status: Option<LiveProductStatus>,
    /// Title of the product.
    pub title: Option<String>,
}

impl Fields for LiveProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("commission", &mut self.commission),
                    ("detail_url", &mut self.detail_url),
                    ("id", &mut self.id),
                    ("main_images", &mut self.main_images),
                    ("original_url", &mut self.original_url),
                    ("price", &mut self.price),
                    ("sale_regions", &mut self.sale_regions),
                    ("shop_name", &mut self.shop_name),
                    ("source", &mut self.source),
                    ("status", &mut self.status),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(LiveProduct);

/// Status of a product in a LIVE session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveProductStatus {
    /// Whether the product is in the LIVE session, or can be added.
    pub added_status: Option<AddedStatus>,
    /// Whether the product is in stock.
    pub inventory_status: Option<InventoryStatus>,
    /// Whether the seller lets the creator promote the product.
    pub review_status: Option<ReviewStatus>,
}

impl Fields for LiveProductStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("added_status", &mut self.added_status),
                    ("inventory_status", &mut self.inventory_status),
                    ("review_status", &mut self.review_status),
                ],
            );
    }
}

debug_fields!(LiveProductStatus);
