// @generated from specs/gs_full_service_commodity/202504/search_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::Spu;

/// Searches SKUs by code, status or time of submission, and returns their approval status. Give codes of one kind only.
///
/// `POST /gs_full_service_commodity/202504/beta/products/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchProductsResponse`]; `spus` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::SearchProducts;

 let seller = client.seller(token);
 let mut spus = seller.items(SearchProducts::new());
 while let Some(spu) = spus.try_next().await? {
     println!("{spu:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GsQuerySkusAndTheApprovalStatusOfSkus")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchProducts {
    /// The supplier's codes of the SKUs to find, at most 10; not together with other codes.
    pub external_sku_codes: Option<Vec<String>>,
    /// Largest number of items on a page.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// TikTok Shop's codes of the SKUs to find, at most 10; not together with other codes.
    pub platform_sku_codes: Option<Vec<String>>,
    /// SPU codes of TikTok Shop, at most 10, from [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct); the SKUs of these products are returned. Not together with SKU codes.
    pub platform_spu_codes: Option<Vec<String>>,
    /// Inclusive lower bound of the time of submission, which TikTok also calls payment.
    pub push_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the time of submission, which TikTok also calls payment.
    pub push_time_lt: Option<Timestamp>,
    /// Status of the SKUs to find, one of the values of `SkuStatus`, such as `ON_SHELF`.
    pub sku_status: Option<String>,
}

impl SearchProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The supplier's codes of the SKUs to find, at most 10; not together with other codes.
    #[inline]
    pub fn external_sku_codes(
        mut self,
        external_sku_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_sku_codes = Some(
            external_sku_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Largest number of items on a page.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// TikTok Shop's codes of the SKUs to find, at most 10; not together with other codes.
    #[inline]
    pub fn platform_sku_codes(
        mut self,
        platform_sku_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.platform_sku_codes = Some(
            platform_sku_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// SPU codes of TikTok Shop, at most 10, from [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct); the SKUs of these products are returned. Not together with SKU codes.
    #[inline]
    pub fn platform_spu_codes(
        mut self,
        platform_spu_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.platform_spu_codes = Some(
            platform_spu_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Inclusive lower bound of the time of submission, which TikTok also calls payment.
    #[inline]
    pub fn push_time_ge(mut self, push_time_ge: impl Into<Timestamp>) -> Self {
        self.push_time_ge = Some(push_time_ge.into());
        self
    }

    /// Exclusive upper bound of the time of submission, which TikTok also calls payment.
    #[inline]
    pub fn push_time_lt(mut self, push_time_lt: impl Into<Timestamp>) -> Self {
        self.push_time_lt = Some(push_time_lt.into());
        self
    }

    /// Status of the SKUs to find, one of the values of `SkuStatus`, such as `ON_SHELF`.
    #[inline]
    pub fn sku_status(mut self, sku_status: impl Into<String>) -> Self {
        self.sku_status = Some(sku_status.into());
        self
    }
}

impl Endpoint for SearchProducts {
    type Response = SearchProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202504/beta/products/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.pages("spus").repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("external_sku_codes", &self.external_sku_codes),
                ("page_size", &self.page_size),
                ("page_token", &self.page_token),
                ("platform_sku_codes", &self.platform_sku_codes),
                ("platform_spu_codes", &self.platform_spu_codes),
                ("push_time_ge", &self.push_time_ge),
                ("push_time_lt", &self.push_time_lt),
                ("sku_status", &self.sku_status),
            ],
        );
    }
}

impl Paged for SearchProducts {
    type Item = Spu;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.spus
    }
}

/// The response to [`SearchProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchProductsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Products with the SKUs that match.
    pub spus: Vec<Spu>,
}

impl Fields for SearchProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("spus", &mut self.spus),
                ],
            );
    }
}

debug_fields!(SearchProductsResponse);
