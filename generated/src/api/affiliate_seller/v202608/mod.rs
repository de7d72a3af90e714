// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202608.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetConversationCounts`] | Returns the numbers of unread, unreplied, starred and archived conversations of the shop with creators. | 202608, <code>GET <wbr>/affiliate_seller<wbr>/202608<wbr>/conversations<wbr>/group_counts</code> |
//! | [`GetCreatorPromotions`] | Returns the commission rates of each product of a target collaboration, with the numbers of videos and LIVE sessions that a creator made for it. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/target_collaborations<wbr>/creator_promotion_details<wbr>/query</code> |
//! | [`GetMarketplaceCreatorPerformance`] | Returns the profile of a creator and figures of the last 30 days, limited to the requested groups of data. [`SearchMarketplaceCreators`] finds creators. | 202608, <code>GET <wbr>/affiliate_seller<wbr>/202608<wbr>/marketplace_creators<wbr>/{creator_user_id}</code> |
//! | [`GetMarketplaceCreatorSearchFilters`] | Returns the values of the requested filters of the creator marketplace, and its sort orders, for [`SearchMarketplaceCreators`]. They depend on the market, and TikTok adds new ones. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/marketplace_creators<wbr>/search<wbr>/filter</code> |
//! | [`GetWeeklyCreatorOutreachRecords`] | Lists the new creators whom the shop contacted this week, by message or invitation. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/creator_outreach<wbr>/records<wbr>/query</code> |
//! | [`SearchMarketplaceCreators`] | Searches the creator marketplace by keyword, category, sales, content and followers; figures cover the last 30 days, unless stated otherwise. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/marketplace_creators<wbr>/search</code> |
//! | [`UpdateConversationStatus`] | Stars, unstars or archives a conversation with a creator. | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/conversations<wbr>/{conversation_id}<wbr>/status</code> |
//! | [`UploadMessageImage`] | Uploads an image of at most 10 MB for [`SendMessage`](crate::affiliate_seller::SendMessage). | 202608, <code>POST <wbr>/affiliate_seller<wbr>/202608<wbr>/media<wbr>/upload</code> |

pub mod get_conversation_counts;
pub mod get_creator_promotions;
pub mod get_marketplace_creator_performance;
pub mod get_marketplace_creator_search_filters;
pub mod get_weekly_creator_outreach_records;
pub mod search_marketplace_creators;
pub mod update_conversation_status;
pub mod upload_message_image;

pub use get_conversation_counts::{GetConversationCounts, GetConversationCountsResponse};
pub use get_creator_promotions::{GetCreatorPromotions, GetCreatorPromotionsResponse};
pub use get_marketplace_creator_performance::{
    GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
pub use get_marketplace_creator_search_filters::{
    GetMarketplaceCreatorSearchFilters, GetMarketplaceCreatorSearchFiltersResponse,
};
pub use get_weekly_creator_outreach_records::{
    GetWeeklyCreatorOutreachRecords, GetWeeklyCreatorOutreachRecordsResponse,
};
pub use search_marketplace_creators::{
    SearchMarketplaceCreators, SearchMarketplaceCreatorsResponse,
};
pub use update_conversation_status::UpdateConversationStatus;
pub use upload_message_image::{UploadMessageImage, UploadMessageImageResponse};
