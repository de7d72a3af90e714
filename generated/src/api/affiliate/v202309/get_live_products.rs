// @generated from specs/affiliate/202309/get_live_products.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetLiveProducts` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    AddedStatus, Image, InventoryStatus, ProductSource, Region, ReviewStatus,
};
use crate::api::affiliate::types::{Commission, Price};

/// Lists what is in the bag of a creator's current or next LIVE, at most 100 products.
///
/// `GET /affiliate/202309/live_rooms/products`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetLiveProductsResponse`].
/// Unknown: scope, error codes, TikTok's page.
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
    /// The one that viewers see as a card.
    pub pinned_product_id: Option<String>,
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

/// A product in the creator's LIVE.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveProduct {
    pub commission: Option<Commission>,
    /// The product's page on TikTok Shop.
    pub detail_url: Option<String>,
    /// Product ID.
    pub id: Option<String>,
    pub main_images: Vec<Image>,
    /// The product's page elsewhere, where a third party sells it.
    pub original_url: Option<String>,
    pub price: Option<Price>,
    /// Where it may be sold.
    pub sale_regions: Vec<Region>,
    /// Of the seller.
    pub shop_name: Option<String>,
    pub source: Option<ProductSource>,
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

/// The status of a product in a LIVE.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveProductStatus {
    /// Whether it is in the LIVE, or may be.
    pub added_status: Option<AddedStatus>,
    pub inventory_status: Option<InventoryStatus>,
    /// Whether the seller lets the creator promote it.
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
