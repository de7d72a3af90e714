// @generated from specs/product/202601/search_products_for_compliance_auditing.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchProductsForComplianceAuditing`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::{BrandId, CategoryId, ProductId, SkuId};

/// Looks up live products by ID, or searches those of a shop by title, category or brand. Compliance vendors use the data for their test reports.
///
/// `POST /product/202601/compliance/auditing/research`
///
/// Requires a seller or partner token (TikTok does not say which): call it on `client.seller(…)` or `client.partner(…)`, with a cipher or without.
/// Returns [`SearchProductsForComplianceAuditingResponse`]; `products` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SearchProductsForComplianceAuditing;

 let seller = client.seller(token); // or client.partner(token)
 let request = SearchProductsForComplianceAuditing::new(10)
     .product_ids(["1729592969712207012"]);
 let mut products = seller.items(request);
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "ProductAuditingResearch")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchProductsForComplianceAuditing {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. At most 20.
    pub page_size: i64,
    /// IDs of the brands of the products to find.
    pub brand_ids: Option<Vec<BrandId>>,
    /// IDs of the leaf categories of the products to find.
    pub category_ids: Option<Vec<CategoryId>>,
    /// Product IDs. If there are any, the other filters and `page_token` are ignored. At most 20 entries.
    pub product_ids: Option<Vec<ProductId>>,
    /// Title of the products to find. Example: `Boat Invisible Socks`.
    pub product_title: Option<String>,
    /// ID of the shop to search. Without `product_ids`, `seller_id` or `seller_name` is required; if both are set, the products of all shops that match either of them are searched.
    pub seller_id: Option<String>,
    /// Name of the shop to search; see `seller_id`.
    pub seller_name: Option<String>,
}

impl SearchProductsForComplianceAuditing {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            brand_ids: None,
            category_ids: None,
            product_ids: None,
            product_title: None,
            seller_id: None,
            seller_name: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// IDs of the brands of the products to find.
    #[inline]
    pub fn brand_ids(
        mut self,
        brand_ids: impl IntoIterator<Item = impl Into<BrandId>>,
    ) -> Self {
        self.brand_ids = Some(brand_ids.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of the leaf categories of the products to find.
    #[inline]
    pub fn category_ids(
        mut self,
        category_ids: impl IntoIterator<Item = impl Into<CategoryId>>,
    ) -> Self {
        self.category_ids = Some(category_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Product IDs. If there are any, the other filters and `page_token` are ignored. At most 20 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Title of the products to find. Example: `Boat Invisible Socks`.
    #[inline]
    pub fn product_title(mut self, product_title: impl Into<String>) -> Self {
        self.product_title = Some(product_title.into());
        self
    }

    /// ID of the shop to search. Without `product_ids`, `seller_id` or `seller_name` is required; if both are set, the products of all shops that match either of them are searched.
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Name of the shop to search; see `seller_id`.
    #[inline]
    pub fn seller_name(mut self, seller_name: impl Into<String>) -> Self {
        self.seller_name = Some(seller_name.into());
        self
    }
}

impl Endpoint for SearchProductsForComplianceAuditing {
    type Response = SearchProductsForComplianceAuditingResponse;
    type Token = token::SellerOrPartner;
    type Cipher = cipher::Optional;

    const NAME: &'static str = "SearchProductsForComplianceAuditing";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202601/compliance/auditing/research";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.pages("products").repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.param("page_size", &within(&self.page_size, ..=20));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("brand_ids", &self.brand_ids),
                ("category_ids", &self.category_ids),
                ("product_ids", &within(&self.product_ids, ..=20)),
                ("product_title", &self.product_title),
                ("seller_id", &self.seller_id),
                ("seller_name", &self.seller_name),
            ],
        );
    }
}

impl Paged for SearchProductsForComplianceAuditing {
    type Item = AuditedProduct;

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

/// The response to [`SearchProductsForComplianceAuditing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchProductsForComplianceAuditingResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Matching products.
    pub products: Vec<AuditedProduct>,
    /// Number of the requested `product_ids`, or of all matching products, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchProductsForComplianceAuditingResponse {
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

debug_fields!(SearchProductsForComplianceAuditingResponse);

/// A product in a compliance audit.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditedProduct {
    /// Brand ID.
    pub brand_id: Option<BrandId>,
    /// Name of the brand.
    pub brand_name: Option<String>,
    /// Category of the product and the categories above it; see `level`.
    pub categories: Vec<AuditedProductCategory>,
    /// Country in which the product is sold.
    pub country: Option<Region>,
    /// Description of the product, as HTML.
    pub description: Option<String>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// URL of the page on which buyers see the product.
    pub listing_url: Option<String>,
    /// URLs of the main images.
    pub main_image_urls: Vec<String>,
    /// ID of the shop that sells the product.
    pub seller_id: Option<String>,
    /// Name of the shop that sells the product.
    pub seller_name: Option<String>,
    /// Title of the product.
    pub title: Option<String>,
    /// SKUs of the product.
    pub variants: Vec<Variant>,
}

impl Fields for AuditedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("brand_id", &mut self.brand_id),
                    ("brand_name", &mut self.brand_name),
                    ("categories", &mut self.categories),
                    ("country", &mut self.country),
                    ("description", &mut self.description),
                    ("id", &mut self.id),
                    ("listing_url", &mut self.listing_url),
                    ("main_image_urls", &mut self.main_image_urls),
                    ("seller_id", &mut self.seller_id),
                    ("seller_name", &mut self.seller_name),
                    ("title", &mut self.title),
                    ("variants", &mut self.variants),
                ],
            );
    }
}

debug_fields!(AuditedProduct);

/// One level of the category of a product in a compliance audit.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditedProductCategory {
    /// Category ID.
    pub id: Option<CategoryId>,
    /// Whether the category is a leaf. Products can only be listed in leaves.
    pub is_leaf: Option<bool>,
    /// Level of the category in the category tree of the market.
    pub level: Option<i64>,
    /// Name of the category.
    pub name: Option<String>,
    /// ID of the parent category; `0` at the root.
    pub parent_id: Option<CategoryId>,
}

impl Fields for AuditedProductCategory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_leaf", &mut self.is_leaf),
                    ("level", &mut self.level),
                    ("name", &mut self.name),
                    ("parent_id", &mut self.parent_id),
                ],
            );
    }
}

debug_fields!(AuditedProductCategory);

/// A SKU of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variant {
    /// SKU ID.
    pub id: Option<SkuId>,
}

impl Fields for Variant {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(Variant);
