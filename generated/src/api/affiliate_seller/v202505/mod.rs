// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202505 of these operations.

pub mod get_conversations;
pub mod get_marketplace_creator_performance;
pub mod search_marketplace_creators;

pub use get_conversations::{GetConversations, GetConversationsResponse};
pub use get_marketplace_creator_performance::{
    GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
pub use search_marketplace_creators::{
    SearchMarketplaceCreators, SearchMarketplaceCreatorsResponse,
};
