// @generated from specs/product/202409/search_candidate_products.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchCandidateProducts` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, OpportunityMatchingStatus};
use crate::api::product::types::ImageUri;

/// Lists candidate products with the opportunities that they match.
///
/// `POST /product/202409/candidate_products/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchCandidateProductsResponse`]; `candidate_products` is paginated.
/// Safe to retry.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCandidateProducts {
    /// From 1 to 100.
    pub page_size: i64,
    pub page_token: Option<String>,
    /// On the platform they come from. At most 10 entries.
    pub external_product_ids: Option<Vec<String>>,
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

    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// On the platform they come from. At most 10 entries.
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
        body.field("external_product_ids", &within(&self.external_product_ids, ..=10));
        body.field("opportunity_matching_statuses", &self.opportunity_matching_statuses);
    }
}

impl Paged for SearchCandidateProducts {
    type Item = CandidateProduct;

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
    fn items(response: Self::Response) -> Vec<CandidateProduct> {
        response.candidate_products
    }

    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

/// The response to [`SearchCandidateProducts`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchCandidateProductsResponse {
    pub candidate_products: Vec<CandidateProduct>,
    pub next_page_token: Option<String>,
    pub total_count: Option<i64>,
}

impl Fields for SearchCandidateProductsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "candidate_products" => read(map, &mut self.candidate_products),
            "next_page_token" => read(map, &mut self.next_page_token),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CandidateProduct {
    pub create_time: Option<Timestamp>,
    pub description: Option<String>,
    /// On the platform it comes from.
    pub external_category_name: Option<String>,
    /// On the platform it comes from.
    pub external_product_id: Option<String>,
    pub images: Vec<ImageUri>,
    /// Those it matches; see `SearchOpportunities`.
    pub opportunity_ids: Vec<String>,
    /// When the search for matches ends, at most 60 days after the upload.
    pub opportunity_matching_end_time: Option<Timestamp>,
    pub opportunity_matching_status: Option<OpportunityMatchingStatus>,
    pub skus: Vec<Sku>,
    pub title: Option<String>,
    pub update_time: Option<Timestamp>,
}

impl Fields for CandidateProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "create_time" => read(map, &mut self.create_time),
            "description" => read(map, &mut self.description),
            "external_category_name" => read(map, &mut self.external_category_name),
            "external_product_id" => read(map, &mut self.external_product_id),
            "images" => read(map, &mut self.images),
            "opportunity_ids" => read(map, &mut self.opportunity_ids),
            "opportunity_matching_end_time" => {
                read(map, &mut self.opportunity_matching_end_time)
            }
            "opportunity_matching_status" => {
                read(map, &mut self.opportunity_matching_status)
            }
            "skus" => read(map, &mut self.skus),
            "title" => read(map, &mut self.title),
            "update_time" => read(map, &mut self.update_time),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SalesAttribute {
    pub name: Option<String>,
    pub sku_images: Vec<ImageUri>,
    pub value: Option<String>,
}

impl Fields for SalesAttribute {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "name" => read(map, &mut self.name),
            "sku_images" => read(map, &mut self.sku_images),
            "value" => read(map, &mut self.value),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sku {
    pub price: Option<Money>,
    pub sales_attributes: Vec<SalesAttribute>,
}

impl Fields for Sku {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "price" => read(map, &mut self.price),
            "sales_attributes" => read(map, &mut self.sales_attributes),
            _ => skip(map),
        }
    }
}
