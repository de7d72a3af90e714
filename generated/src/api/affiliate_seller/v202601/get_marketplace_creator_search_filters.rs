// @generated from specs/affiliate_seller/202601/get_marketplace_creator_search_filters.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetMarketplaceCreatorSearchFilters` and what only it uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::AdvancedFilters;

/// Lists the advanced filters that the creator marketplace offers in the shop's region.
///
/// `POST /affiliate_seller/202601/marketplace_creators/search/filter`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetMarketplaceCreatorSearchFiltersResponse`].
/// Sending it twice does no harm.
/// There is a newer version: [`v202608`](crate::affiliate_seller::v202608::get_marketplace_creator_search_filters::GetMarketplaceCreatorSearchFilters).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorSearchFilters {}

impl GetMarketplaceCreatorSearchFilters {
    /// With no field set.
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
    const META: OperationMeta = OperationMeta {
        repeatable: true,
        newer: Some("v202608"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetMarketplaceCreatorSearchFilters`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorSearchFiltersResponse {
    /// Empty, where the shop's market has none.
    pub advanced_filters: Option<AdvancedFilters>,
}

impl Fields for GetMarketplaceCreatorSearchFiltersResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "advanced_filters" => read(map, &mut self.advanced_filters),
            _ => skip(map),
        }
    }
}
