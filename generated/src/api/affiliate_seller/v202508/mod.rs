// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

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
