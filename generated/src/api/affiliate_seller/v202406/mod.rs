// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202406.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetMarketplaceCreatorPerformance`] | Returns a creator's profile and figures of the last 30 days. | 202406, `GET /affiliate_seller/202406/marketplace_creators/{creator_user_id}` |
//! | [`SearchMarketplaceCreators`] | Searches the creator marketplace by keyword, sales and followers; figures are of the last 30 days. | 202406, `POST /affiliate_seller/202406/marketplace_creators/search` |

pub mod get_marketplace_creator_performance;
pub mod search_marketplace_creators;

pub use get_marketplace_creator_performance::{
    GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
pub use search_marketplace_creators::{
    SearchMarketplaceCreators, SearchMarketplaceCreatorsResponse,
};
