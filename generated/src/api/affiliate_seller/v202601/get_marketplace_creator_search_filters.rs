// @generated from specs/affiliate_seller/202601/get_marketplace_creator_search_filters.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetMarketplaceCreatorSearchFilters`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::AdvancedFilters;

/// Lists the advanced filters of the creator marketplace in the market of the shop, for [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators) 202508.
///
/// `POST /affiliate_seller/202601/marketplace_creators/search/filter`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetMarketplaceCreatorSearchFiltersResponse`].
/// Safe to retry.
/// Superseded by a newer version: [`v202608`](crate::affiliate_seller::v202608::get_marketplace_creator_search_filters::GetMarketplaceCreatorSearchFilters).
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-seller-search-creator-marketplace-advanced-filters-202601>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202601::GetMarketplaceCreatorSearchFilters;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetMarketplaceCreatorSearchFilters::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-seller-search-creator-marketplace-advanced-filters-202601")]
#[doc(alias = "GetSellerSearchCreatorMarketplaceAdvancedFilters")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorSearchFilters {}

impl GetMarketplaceCreatorSearchFilters {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetMarketplaceCreatorSearchFilters {
    type Response = GetMarketplaceCreatorSearchFiltersResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetMarketplaceCreatorSearchFilters";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202601/marketplace_creators/search/filter";
    const META: OperationMeta = OperationMeta::NONE
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-seller-search-creator-marketplace-advanced-filters-202601",
        )
        .newer("v202608");
}

/// The response to [`GetMarketplaceCreatorSearchFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorSearchFiltersResponse {
    /// Filters of the market with their values; empty if there are none.
    pub advanced_filters: Option<AdvancedFilters>,
}

impl Fields for GetMarketplaceCreatorSearchFiltersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("advanced_filters", &mut self.advanced_filters)]);
    }
}

debug_fields!(GetMarketplaceCreatorSearchFiltersResponse);
