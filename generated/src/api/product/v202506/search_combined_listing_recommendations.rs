// @generated from specs/product/202506/search_combined_listing_recommendations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchCombinedListingRecommendations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Recommends products of the shop that could be combined into one listing, as options such as colors or flavors.
///
/// `POST /product/202506/combined_listing_recommendations/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchCombinedListingRecommendationsResponse`]; `combined_listing_recommendations` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SearchCombinedListingRecommendations;

 let seller = client.seller(token);
 let request = SearchCombinedListingRecommendations::new()
     .product_ids(["1729592969712207008"]);
 let mut combined_listing_recommendations = seller.items(request);
 while let Some(combined_listing_recommendation) = combined_listing_recommendations.try_next().await? {
     println!("{combined_listing_recommendation:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchCombinedListingRecommendations {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Product IDs, from [`SearchProducts`](crate::product::SearchProducts); only recommendations for these products are returned. At most 20 entries.
    pub product_ids: Option<Vec<ProductId>>,
}

impl SearchCombinedListingRecommendations {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Largest number of items on a page. From 1 to 100.
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

    /// Product IDs, from [`SearchProducts`](crate::product::SearchProducts); only recommendations for these products are returned. At most 20 entries.
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for SearchCombinedListingRecommendations {
    type Response = SearchCombinedListingRecommendationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchCombinedListingRecommendations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202506/combined_listing_recommendations/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("combined_listing_recommendations")
        .repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_ids", &within(&self.product_ids, ..=20))]);
    }
}

impl Paged for SearchCombinedListingRecommendations {
    type Item = CombinedListingRecommendation;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.combined_listing_recommendations
    }
}

/// The response to [`SearchCombinedListingRecommendations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCombinedListingRecommendationsResponse {
    /// Recommendations of products that can be listed together.
    pub combined_listing_recommendations: Vec<CombinedListingRecommendation>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchCombinedListingRecommendationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "combined_listing_recommendations",
                        &mut self.combined_listing_recommendations,
                    ),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchCombinedListingRecommendationsResponse);

/// A product, with its value of the option.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinableProduct {
    /// Product ID.
    pub id: Option<ProductId>,
    /// Value of the option, such as a color.
    pub option_value: Option<String>,
}

impl Fields for CombinableProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("id", &mut self.id), ("option_value", &mut self.option_value)],
            );
    }
}

debug_fields!(CombinableProduct);

/// Products that could be the options of one listing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedListingRecommendation {
    /// Name of the option in which the products differ, such as the color.
    pub option_name: Option<String>,
    /// Products, one for each value of the option.
    pub products: Vec<CombinableProduct>,
}

impl Fields for CombinedListingRecommendation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("option_name", &mut self.option_name),
                    ("products", &mut self.products),
                ],
            );
    }
}

debug_fields!(CombinedListingRecommendation);
