// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202505.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetConversations`] | Lists the conversations of the shop with creators. By default, only their IDs are returned; version 202412 can also filter by status. | 202505, <code>GET <wbr>/affiliate_seller<wbr>/202505<wbr>/conversations</code> |
//! | [`GetMarketplaceCreatorPerformance`] | Returns the profile of a creator and figures of the last 30 days. | 202505, <code>GET <wbr>/affiliate_seller<wbr>/202505<wbr>/marketplace_creators<wbr>/{creator_user_id}</code> |
//! | [`SearchMarketplaceCreators`] | Searches the creator marketplace by keyword, sales and followers; figures cover the last 30 days, unless stated otherwise. | 202505, <code>POST <wbr>/affiliate_seller<wbr>/202505<wbr>/marketplace_creators<wbr>/search</code> |

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
