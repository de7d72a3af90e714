// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetMarketplaceCreatorSearchFilters`] | Lists the advanced filters of the creator marketplace in the market of the shop, for [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators) 202508. | 202601, <code>POST <wbr>/affiliate_seller<wbr>/202601<wbr>/marketplace_creators<wbr>/search<wbr>/filter</code> |

pub mod get_marketplace_creator_search_filters;

pub use get_marketplace_creator_search_filters::{
    GetMarketplaceCreatorSearchFilters, GetMarketplaceCreatorSearchFiltersResponse,
};
