// @generated from specs/affiliate_creator/202405/get_showcase_products.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShowcaseProducts` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    MoneyRange, ProductOrigin, ProductSource, Region, ShowcaseProductStatus,
};
use crate::api::affiliate_creator::types::ProductShop;

/// Lists up to 2,000 products of the creator's showcase, page by page.
///
/// `GET /affiliate_creator/202405/showcases/products`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.showcase.read`.
/// Returns [`GetShowcaseProductsResponse`]; `products` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-showcase-products-202405>.
///
/// Documented error codes: [18001405](crate::errors#code-18001405), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-showcase-products-202405")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShowcaseProducts {
    /// From 1 to 20.
    pub page_size: i64,
    pub page_token: Option<String>,
    /// `LIVE` or `SHOWCASE`: what `added_status` refers to.
    pub origin: ProductOrigin,
}

impl GetShowcaseProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64, origin: impl Into<ProductOrigin>) -> Self {
        Self {
            page_size,
            page_token: None,
            origin: origin.into(),
        }
    }

    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for GetShowcaseProducts {
    type Response = GetShowcaseProductsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetShowcaseProducts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202405/showcases/products";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.showcase.read"])
        .errors(&[18001405, 36009003])
        .pages("products")
        .page("https://partner.tiktokshop.com/docv2/page/get-showcase-products-202405");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("origin", &self.origin);
        query.param("page_size", &within(&self.page_size, 1..=20));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }
}

impl Paged for GetShowcaseProducts {
    type Item = ShowcaseProduct;

    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }

    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }

    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<ShowcaseProduct> {
        response.products
    }

    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

/// The response to [`GetShowcaseProducts`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShowcaseProductsResponse {
    pub next_page_token: Option<String>,
    pub products: Vec<ShowcaseProduct>,
    pub total_count: Option<i64>,
}

impl Fields for GetShowcaseProductsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "next_page_token" => read(map, &mut self.next_page_token),
            "products" => read(map, &mut self.products),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}

/// The terms on which the creator promotes the product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Collaboration {
    /// Of the open or target collaboration.
    pub id: Option<String>,
    pub partner: Option<Partner>,
    /// A name such as `OPEN`, or a number: 1 open, 2 target, 5 partner campaign, 11 flat fee, 12 plus, 13 promotion.
    pub r#type: Option<String>,
}

impl Fields for Collaboration {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "partner" => read(map, &mut self.partner),
            "type" => read(map, &mut self.r#type),
            _ => skip(map),
        }
    }
}

/// Pictures that the creator chose in place of the seller's.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomizedImages {
    pub customized_main_images: Vec<ProductImage>,
}

impl Fields for CustomizedImages {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "customized_main_images" => read(map, &mut self.customized_main_images),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Partner {
    /// Of a campaign's partner.
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for Partner {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Price {
    /// Before discounts.
    pub original_price: Option<MoneyRange>,
    /// After discounts that the platform pays.
    pub platform_discount_price: Option<MoneyRange>,
    /// After discounts that the seller pays.
    pub seller_discount_price: Option<MoneyRange>,
}

impl Fields for Price {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "original_price" => read(map, &mut self.original_price),
            "platform_discount_price" => read(map, &mut self.platform_discount_price),
            "seller_discount_price" => read(map, &mut self.seller_discount_price),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductImage {
    /// Pixels. JSON name: `heigth`.
    pub height: Option<i64>,
    pub url: Option<String>,
    /// Pixels.
    pub width: Option<i64>,
}

impl Fields for ProductImage {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "heigth" => read(map, &mut self.height),
            "url" => read(map, &mut self.url),
            "width" => read(map, &mut self.width),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShowcaseCommission {
    /// In hundredths of a percent: 3587 is 35.87%.
    pub rate: Option<i64>,
    /// In hundredths of a percent.
    pub reward_rate: Option<i64>,
}

impl Fields for ShowcaseCommission {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "rate" => read(map, &mut self.rate),
            "reward_rate" => read(map, &mut self.reward_rate),
            _ => skip(map),
        }
    }
}

/// A product in the creator's showcase.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShowcaseProduct {
    /// What the creator changed about the product's looks.
    pub addition: Option<CustomizedImages>,
    /// The open or targeted one that the product is in.
    pub collaboration: Option<Collaboration>,
    pub commission: Option<ShowcaseCommission>,
    /// The product's page on TikTok Shop.
    pub detail_link: Option<String>,
    pub id: Option<String>,
    pub main_images: Vec<ProductImage>,
    pub price: Option<Price>,
    pub sale_regions: Vec<Region>,
    pub shop: Option<ProductShop>,
    pub source: Option<ProductSource>,
    pub status: Option<ShowcaseProductStatus>,
    /// The product's page elsewhere, where a third party sells it.
    pub third_party_link: Option<String>,
    pub title: Option<String>,
}

impl Fields for ShowcaseProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "addition" => read(map, &mut self.addition),
            "collaboration" => read(map, &mut self.collaboration),
            "commission" => read(map, &mut self.commission),
            "detail_link" => read(map, &mut self.detail_link),
            "id" => read(map, &mut self.id),
            "main_images" => read(map, &mut self.main_images),
            "price" => read(map, &mut self.price),
            "sale_regions" => read(map, &mut self.sale_regions),
            "shop" => read(map, &mut self.shop),
            "source" => read(map, &mut self.source),
            "status" => read(map, &mut self.status),
            "third_party_link" => read(map, &mut self.third_party_link),
            "title" => read(map, &mut self.title),
            _ => skip(map),
        }
    }
}
