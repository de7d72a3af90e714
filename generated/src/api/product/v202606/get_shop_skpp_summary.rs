// @generated from specs/product/202606/get_shop_skpp_summary.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopSkppSummary`] and the types that only this operation uses.

use crate::__private::*;

/// Returns how many products of the shop are or can become SKPP products, the earned ad credit, and the visibility gained in the last 30 days. Only for shops that are enrolled in SKPP.
///
/// `GET /product/202606/skpps/sum`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetShopSkppSummaryResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetShopSkppSummary;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetShopSkppSummary::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopSkppSummary {}

impl GetShopSkppSummary {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetShopSkppSummary {
    type Response = GetShopSkppSummaryResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopSkppSummary";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202606/skpps/sum";
}

/// The response to [`GetShopSkppSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopSkppSummaryResponse {
    /// Figures of the whole shop.
    pub shop_summary: Option<SkppSummary>,
}

impl Fields for GetShopSkppSummaryResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shop_summary", &mut self.shop_summary)]);
    }
}

debug_fields!(GetShopSkppSummaryResponse);

/// SKPP figures of a shop: products, ad credit and visibility.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkppSummary {
    /// Number of SKPP products.
    pub qualified_products_count: Option<i64>,
    /// Number of SKPP products and of products that can still become one.
    pub eligible_products_count: Option<i64>,
    /// Total ad credit that the shop has earned; starts with the currency sign.
    pub earned_ad_credit: Option<String>,
    /// Visibility gained through SKPP rewards in the last 30 days; TikTok does not document the unit. JSON name: `increased_visibility_l30d`.
    pub increased_visibility_last_30_days: Option<String>,
}

impl Fields for SkppSummary {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("qualified_products_count", &mut self.qualified_products_count),
                    ("eligible_products_count", &mut self.eligible_products_count),
                    ("earned_ad_credit", &mut self.earned_ad_credit),
                    (
                        "increased_visibility_l30d",
                        &mut self.increased_visibility_last_30_days,
                    ),
                ],
            );
    }
}

debug_fields!(SkppSummary);
