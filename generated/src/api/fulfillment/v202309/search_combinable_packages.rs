// @generated from specs/fulfillment/202309/search_combinable_packages.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchCombinablePackages`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CombinablePackageId, OrderId};

/// Lists orders that could ship in one package, as suggested packages for [`CombinePackages`](crate::fulfillment::CombinePackages). Only in Southeast Asia and Latin America.
///
/// `GET /fulfillment/202309/combinable_packages/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.package.write`.
/// Returns [`SearchCombinablePackagesResponse`]; `combinable_packages` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-combinable-packages-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::SearchCombinablePackages;

 let shop = client.seller(token).shop(cipher);
 let mut combinable_packages = shop.items(SearchCombinablePackages::new(10));
 while let Some(combinable_package) = combinable_packages.try_next().await? {
     println!("{combinable_package:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "search-combinable-packages-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCombinablePackages {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 50.
    pub page_size: i64,
}

impl SearchCombinablePackages {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for SearchCombinablePackages {
    type Response = SearchCombinablePackagesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchCombinablePackages";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fulfillment/202309/combinable_packages/search";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.package.write"])
        .errors(&[36009003])
        .pages("combinable_packages")
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-combinable-packages-202309",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=50));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
}

impl Paged for SearchCombinablePackages {
    type Item = CombinablePackage;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.combinable_packages
    }
}

/// The response to [`SearchCombinablePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCombinablePackagesResponse {
    /// Suggested packages, for [`CombinePackages`](crate::fulfillment::CombinePackages).
    pub combinable_packages: Vec<CombinablePackage>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of suggested packages.
    pub total_count: Option<i64>,
}

impl Fields for SearchCombinablePackagesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("combinable_packages", &mut self.combinable_packages),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchCombinablePackagesResponse);

/// A suggested package that combines several orders.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinablePackage {
    /// ID of the suggested package, generated in advance for [`CombinePackages`](crate::fulfillment::CombinePackages).
    pub id: Option<CombinablePackageId>,
    /// IDs of the orders that could share the package.
    pub order_ids: Vec<OrderId>,
}

impl Fields for CombinablePackage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("order_ids", &mut self.order_ids)]);
    }
}

debug_fields!(CombinablePackage);
