// @generated from specs/epharmacy/202504/get_pharmacies.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetPharmacies`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::epharmacy::types::Pharmacy;

/// Lists the pharmacies of the shop with licenses, pharmacists and opening hours.
///
/// `GET /epharmacy/202504/pharmacies`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetPharmaciesResponse`]; `pharmacies` is paginated.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::epharmacy::GetPharmacies;

 let shop = client.seller(token).shop(cipher);
 let mut pharmacies = shop.items(GetPharmacies::new());
 while let Some(pharmacy) = pharmacies.try_next().await? {
     println!("{pharmacy:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPharmacies {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100. Defaults to `50`.
    pub page_size: Option<i64>,
}

impl GetPharmacies {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Largest number of items on a page. From 1 to 100. Defaults to `50`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Endpoint for GetPharmacies {
    type Response = GetPharmaciesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetPharmacies";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/epharmacy/202504/pharmacies";
    const META: OperationMeta = OperationMeta::NONE.pages("pharmacies");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
}

impl Paged for GetPharmacies {
    type Item = Pharmacy;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.pharmacies
    }
}

/// The response to [`GetPharmacies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPharmaciesResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Pharmacies of the shop.
    pub pharmacies: Vec<Pharmacy>,
    /// Number of pharmacies; TikTok does not document whether it counts all pages or only this one.
    pub total_count: Option<i64>,
}

impl Fields for GetPharmaciesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("pharmacies", &mut self.pharmacies),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetPharmaciesResponse);
