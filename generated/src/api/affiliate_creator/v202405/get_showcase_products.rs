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
    /// Largest number of items on a page. From 1 to 20.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
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

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
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
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.products
    }
}

/// The response to [`GetShowcaseProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShowcaseProductsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    pub products: Vec<ShowcaseProduct>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetShowcaseProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("products", &mut self.products),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetShowcaseProductsResponse);

/// The terms on which the creator promotes the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collaboration {
    /// Of the open or target collaboration.
    pub id: Option<String>,
    pub partner: Option<Partner>,
    /// A name such as `OPEN`, or a number: 1 open, 2 target, 5 partner campaign, 11 flat fee, 12 plus, 13 promotion.
    pub r#type: Option<String>,
}

impl Fields for Collaboration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("partner", &mut self.partner),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(Collaboration);

/// Pictures that the creator chose in place of the seller's.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedImages {
    pub customized_main_images: Vec<ProductImage>,
}

impl Fields for CustomizedImages {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("customized_main_images", &mut self.customized_main_images)]);
    }
}

debug_fields!(CustomizedImages);

/// The `partner` of [`Collaboration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partner {
    /// Of a campaign's partner.
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for Partner {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(Partner);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductImage {
    /// Pixels. JSON name: `heigth`.
    pub height: Option<i64>,
    /// URL of the image.
    pub url: Option<String>,
    /// Pixels.
    pub width: Option<i64>,
}

impl Fields for ProductImage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("heigth", &mut self.height),
                    ("url", &mut self.url),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(ProductImage);

/// The `commission` of [`ShowcaseProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseCommission {
    /// In hundredths of a percent: 3587 is 35.87%.
    pub rate: Option<i64>,
    /// In hundredths of a percent.
    pub reward_rate: Option<i64>,
}

impl Fields for ShowcaseCommission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("rate", &mut self.rate), ("reward_rate", &mut self.reward_rate)],
            );
    }
}

debug_fields!(ShowcaseCommission);

/// A product in the creator's showcase.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProduct {
    /// What the creator changed about the product's looks.
    pub addition: Option<CustomizedImages>,
    /// The open or targeted one that the product is in.
    pub collaboration: Option<Collaboration>,
    pub commission: Option<ShowcaseCommission>,
    /// The product's page on TikTok Shop.
    pub detail_link: Option<String>,
    /// Product ID.
    pub id: Option<String>,
    pub main_images: Vec<ProductImage>,
    pub price: Option<ShowcaseProductPrice>,
    pub sale_regions: Vec<Region>,
    pub shop: Option<ProductShop>,
    pub source: Option<ProductSource>,
    pub status: Option<ShowcaseProductStatus>,
    /// The product's page elsewhere, where a third party sells it.
    pub third_party_link: Option<String>,
    /// Title of the product.
    pub title: Option<String>,
}

impl Fields for ShowcaseProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("addition", &mut self.addition),
                    ("collaboration", &mut self.collaboration),
                    ("commission", &mut self.commission),
                    ("detail_link", &mut self.detail_link),
                    ("id", &mut self.id),
                    ("main_images", &mut self.main_images),
                    ("price", &mut self.price),
                    ("sale_regions", &mut self.sale_regions),
                    ("shop", &mut self.shop),
                    ("source", &mut self.source),
                    ("status", &mut self.status),
                    ("third_party_link", &mut self.third_party_link),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(ShowcaseProduct);

/// The `price` of [`ShowcaseProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProductPrice {
    /// Before discounts.
    pub original_price: Option<MoneyRange>,
    /// After discounts that the platform pays.
    pub platform_discount_price: Option<MoneyRange>,
    /// After discounts that the seller pays.
    pub seller_discount_price: Option<MoneyRange>,
}

impl Fields for ShowcaseProductPrice {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("original_price", &mut self.original_price),
                    ("platform_discount_price", &mut self.platform_discount_price),
                    ("seller_discount_price", &mut self.seller_discount_price),
                ],
            );
    }
}

debug_fields!(ShowcaseProductPrice);
