// @generated from specs/product/202409/search_candidate_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchCandidateProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, OpportunityMatchingStatus};
use crate::api::ids::OpportunityId;
use crate::api::product::types::ImageUri;

/// Lists candidate products, which come from other platforms, and the opportunities that match them.
///
/// `POST /product/202409/candidate_products/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchCandidateProductsResponse`]; `candidate_products` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SearchCandidateProducts;
 use tiktok_shop::types::OpportunityMatchingStatus;

 let shop = client.seller(token).shop(cipher);
 let request = SearchCandidateProducts::new(10)
     .external_product_ids(["shopifyopps123456"])
     .opportunity_matching_statuses([OpportunityMatchingStatus::Matched]);
 let mut candidate_products = shop.items(request);
 while let Some(candidate_product) = candidate_products.try_next().await? {
     println!("{candidate_product:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCandidateProducts {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// IDs of products on the platform that they come from; only these candidate products are returned. At most 10 entries.
    pub external_product_ids: Option<Vec<String>>,
    /// Statuses of the search for opportunities; only candidate products with one of them are returned.
    pub opportunity_matching_statuses: Option<Vec<OpportunityMatchingStatus>>,
}

impl SearchCandidateProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            external_product_ids: None,
            opportunity_matching_statuses: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// IDs of products on the platform that they come from; only these candidate products are returned. At most 10 entries.
    #[inline]
    pub fn external_product_ids(
        mut self,
        external_product_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_product_ids = Some(
            external_product_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Statuses of the search for opportunities; only candidate products with one of them are returned.
    #[inline]
    pub fn opportunity_matching_statuses(
        mut self,
        opportunity_matching_statuses: impl IntoIterator<
            Item = impl Into<OpportunityMatchingStatus>,
        >,
    ) -> Self {
        self.opportunity_matching_statuses = Some(
            opportunity_matching_statuses.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for SearchCandidateProducts {
    type Response = SearchCandidateProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchCandidateProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202409/candidate_products/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("candidate_products")
        .repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("external_product_ids", &within(&self.external_product_ids, ..=10)),
                ("opportunity_matching_statuses", &self.opportunity_matching_statuses),
            ],
        );
    }
}

impl Paged for SearchCandidateProducts {
    type Item = CandidateProduct;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.candidate_products
    }
}

/// The response to [`SearchCandidateProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCandidateProductsResponse {
    /// Matching candidate products.
    pub candidate_products: Vec<CandidateProduct>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchCandidateProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("candidate_products", &mut self.candidate_products),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchCandidateProductsResponse);

/// A candidate product and the opportunities that match it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateProduct {
    /// When the candidate product was created.
    pub create_time: Option<Timestamp>,
    /// Description of the product.
    pub description: Option<String>,
    /// Name of the category on the platform that the product comes from.
    pub external_category_name: Option<String>,
    /// ID of the product on the platform that it comes from.
    pub external_product_id: Option<String>,
    /// Main images of the product.
    pub images: Vec<ImageUri>,
    /// IDs of the matching opportunities; see [`SearchOpportunities`](crate::product::SearchOpportunities).
    pub opportunity_ids: Vec<OpportunityId>,
    /// When the search for matching opportunities ends, at most 60 days after the upload.
    pub opportunity_matching_end_time: Option<Timestamp>,
    /// Whether opportunities were found.
    pub opportunity_matching_status: Option<OpportunityMatchingStatus>,
    /// SKUs of the product.
    pub skus: Vec<CandidateSku>,
    /// Title of the product.
    pub title: Option<String>,
    /// When the candidate product last changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for CandidateProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("description", &mut self.description),
                    ("external_category_name", &mut self.external_category_name),
                    ("external_product_id", &mut self.external_product_id),
                    ("images", &mut self.images),
                    ("opportunity_ids", &mut self.opportunity_ids),
                    (
                        "opportunity_matching_end_time",
                        &mut self.opportunity_matching_end_time,
                    ),
                    (
                        "opportunity_matching_status",
                        &mut self.opportunity_matching_status,
                    ),
                    ("skus", &mut self.skus),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(CandidateProduct);

/// A sales attribute that distinguishes the SKU of a candidate product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateSalesAttribute {
    /// Name of the sales attribute.
    pub name: Option<String>,
    /// Images of the SKU.
    pub sku_images: Vec<ImageUri>,
    /// Value of the sales attribute.
    pub value: Option<String>,
}

impl Fields for CandidateSalesAttribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("name", &mut self.name),
                    ("sku_images", &mut self.sku_images),
                    ("value", &mut self.value),
                ],
            );
    }
}

debug_fields!(CandidateSalesAttribute);

/// A SKU of a candidate product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateSku {
    /// Selling price of the SKU.
    pub price: Option<Money>,
    /// Sales attributes of the SKU, such as color and size.
    pub sales_attributes: Vec<CandidateSalesAttribute>,
}

impl Fields for CandidateSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("price", &mut self.price),
                    ("sales_attributes", &mut self.sales_attributes),
                ],
            );
    }
}

debug_fields!(CandidateSku);
