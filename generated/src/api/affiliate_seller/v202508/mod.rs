// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateTargetCollaboration`] | Invites up to 50 creators to promote up to 100 products in a private collaboration, which other creators cannot see. [`CheckTargetCollaborationConflicts`](crate::affiliate_seller::CheckTargetCollaborationConflicts) finds creators who already have a target collaboration for a product. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/target_collaborations</code> |
//! | [`GetMarketplaceCreatorPerformance`] | Returns the profile of a creator and figures of the last 30 days. [`SearchMarketplaceCreators`] finds creators. | 202508, <code>GET <wbr>/affiliate_seller<wbr>/202508<wbr>/marketplace_creators<wbr>/{creator_user_id}</code> |
//! | [`GetOpenCollaborationCreatorContent`] | Lists the creators who promote a product of an open collaboration, with the numbers of their videos and LIVE sessions. | 202508, <code>GET <wbr>/affiliate_seller<wbr>/202508<wbr>/open_collaborations<wbr>/creator_content_details</code> |
//! | [`GetOrCreateConversation`] | Returns the ID of the conversation between the shop and a creator, for [`SendMessage`](crate::affiliate_seller::SendMessage), and starts one if none exists. The call fails with error 16030002 if the message quota is used up; see [`CheckCreatorOutreachEligibility`](crate::affiliate_seller::CheckCreatorOutreachEligibility). | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/conversations</code> |
//! | [`GetTargetCollaboration`] | Returns one target collaboration with its creators and products. | 202508, <code>GET <wbr>/affiliate_seller<wbr>/202508<wbr>/target_collaborations<wbr>/{target_collaboration_id}</code> |
//! | [`RemoveCreatorFromOpenCollaborationProduct`] | Removes a creator from the open collaboration of a product. The creator can join again, and can then be removed again. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/open_collaborations<wbr>/{open_collaboration_id}<wbr>/remove_creator</code> |
//! | [`SearchMarketplaceCreators`] | Searches the creator marketplace by keyword, category, sales, content and followers; figures cover the last 30 days, unless stated otherwise. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/marketplace_creators<wbr>/search</code> |
//! | [`SearchSampleApplications`] | Searches the sample applications of creators by product, creator or status. [`ReviewSampleApplication`](crate::affiliate_seller::ReviewSampleApplication) approves or rejects them. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/sample_applications<wbr>/search</code> |
//! | [`SearchTargetCollaborations`] | Searches the target collaborations of the shop by name, product, creator or status. | 202508, <code>POST <wbr>/affiliate_seller<wbr>/202508<wbr>/target_collaborations<wbr>/search</code> |
//! | [`UpdateTargetCollaboration`] | Replaces creators, products and terms of a `STANDARD` target collaboration. Check `update_failed` and `target_collaboration_conflicts`, even if the call succeeds. | 202508, <code>PUT <wbr>/affiliate_seller<wbr>/202508<wbr>/target_collaborations<wbr>/{target_collaboration_id}</code> |

pub mod create_target_collaboration;
pub mod get_marketplace_creator_performance;
pub mod get_open_collaboration_creator_content;
pub mod get_or_create_conversation;
pub mod get_target_collaboration;
pub mod remove_creator_from_open_collaboration_product;
pub mod search_marketplace_creators;
pub mod search_sample_applications;
pub mod search_target_collaborations;
pub mod update_target_collaboration;

pub use create_target_collaboration::{
    CreateTargetCollaboration, CreateTargetCollaborationResponse,
};
pub use get_marketplace_creator_performance::{
    GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
pub use get_open_collaboration_creator_content::{
    GetOpenCollaborationCreatorContent, GetOpenCollaborationCreatorContentResponse,
};
pub use get_or_create_conversation::{
    GetOrCreateConversation, GetOrCreateConversationResponse,
};
pub use get_target_collaboration::{
    GetTargetCollaboration, GetTargetCollaborationResponse,
};
pub use remove_creator_from_open_collaboration_product::RemoveCreatorFromOpenCollaborationProduct;
pub use search_marketplace_creators::{
    SearchMarketplaceCreators, SearchMarketplaceCreatorsResponse,
};
pub use search_sample_applications::{
    SearchSampleApplications, SearchSampleApplicationsResponse,
};
pub use search_target_collaborations::{
    SearchTargetCollaborations, SearchTargetCollaborationsResponse,
};
pub use update_target_collaboration::{
    UpdateTargetCollaboration, UpdateTargetCollaborationResponse,
};
