// @generated from specs/affiliate_creator/202405/get_showcase_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShowcaseProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    MoneyRange, ProductOrigin, ProductSource, Region, ShowcaseProductStatus,
};
use crate::api::ids::ProductId;
use crate::api::affiliate_creator::types::ProductShop;

/// Lists up to 2,000 products of the creator's showcase and, during a LIVE session, also those of the session. `added_status` refers to the place that `origin` names.
///
/// `GET /affiliate_creator/202405/showcases/products`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.showcase.read`.
/// Returns [`GetShowcaseProductsResponse`]; `products` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-showcase-products-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GetShowcaseProducts;
 use tiktok_shop::types::ProductOrigin;

 let creator = client.creator(token);
 let mut products = creator.items(GetShowcaseProducts::new(10, ProductOrigin::Live));
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
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
    /// Whether `added_status` refers to the showcase or to the LIVE session.
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
    /// Products of the showcase and, during a LIVE session, of that session.
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

/// The collaboration under which a creator promotes a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collaboration {
    /// ID of the collaboration, whose kind is in `type`.
    pub id: Option<String>,
    /// Affiliate partner of the collaboration.
    pub partner: Option<Partner>,
    /// Kind of collaboration, as a name such as `OPEN` or as a number: `1` is an open collaboration, `2` a target collaboration, `5` a campaign of a partner, `11` a flat fee, `12` the program Collaboration Plus, and `13` the program Affiliate Promotion.
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

/// Images that the creator chose for a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedImages {
    /// Main images that replace those of the seller.
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

/// An affiliate partner.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partner {
    /// ID of the partner.
    pub id: Option<String>,
    /// Name of the partner.
    pub name: Option<String>,
}

impl Fields for Partner {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(Partner);

/// An image of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductImage {
    /// Height in pixels. JSON name: `heigth`.
    pub height: Option<i64>,
    /// URL of the image.
    pub url: Option<String>,
    /// Width in pixels.
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

/// Commission rates of a product in the showcase.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseCommission {
    /// Commission rate in hundredths of a percent from 100 to 8000: 3587 is 35.87%.
    pub rate: Option<i64>,
    /// Rate of the reward commission, in hundredths of a percent: 3587 is 35.87%.
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

/// A product in the showcase or the LIVE session of the creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProduct {
    /// Main images with which the creator replaced those of the seller.
    pub addition: Option<CustomizedImages>,
    /// Open, target or other collaboration under which the creator promotes the product.
    pub collaboration: Option<Collaboration>,
    /// Commission rates of the product.
    pub commission: Option<ShowcaseCommission>,
    /// URL of the product page on TikTok Shop.
    pub detail_link: Option<String>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Main images of the product.
    pub main_images: Vec<ProductImage>,
    /// Price of the product, before and after discounts.
    pub price: Option<ShowcaseProductPrice>,
    /// Markets where the product is sold.
    pub sale_regions: Vec<Region>,
    /// Shop that sells the product.
    pub shop: Option<ProductShop>,
    /// Whether the product comes from a third party, an affiliate seller or the creator's own shop.
    pub source: Option<ProductSource>,
    /// Whether the product is added, in stock, visible and approved.
    pub status: Option<ShowcaseProductStatus>,
    /// URL of the product page outside TikTok Shop, for products of third parties.
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

/// Price of a product, before and after discounts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProductPrice {
    /// Price range before discounts.
    pub original_price: Option<MoneyRange>,
    /// Price range after discounts that TikTok funds.
    pub platform_discount_price: Option<MoneyRange>,
    /// Price range after discounts that the seller funds.
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
