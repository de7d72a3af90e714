// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202409 of these operations.

pub mod get_open_collaboration_settings;
pub mod get_target_collaboration;
pub mod remove_open_collaboration;
pub mod remove_target_collaboration;
pub mod review_sample_application;
pub mod search_open_collaborations;
pub mod search_sample_application_fulfillments;
pub mod search_sample_applications;
pub mod search_target_collaborations;
pub mod update_target_collaboration;

pub use get_open_collaboration_settings::{
    GetOpenCollaborationSettings, GetOpenCollaborationSettingsResponse,
};
pub use get_target_collaboration::{
    GetTargetCollaboration, GetTargetCollaborationResponse,
};
pub use remove_open_collaboration::{
    RemoveOpenCollaboration, RemoveOpenCollaborationResponse,
};
pub use remove_target_collaboration::RemoveTargetCollaboration;
pub use review_sample_application::ReviewSampleApplication;
pub use search_open_collaborations::{
    SearchOpenCollaborations, SearchOpenCollaborationsResponse,
};
pub use search_sample_application_fulfillments::{
    SearchSampleApplicationFulfillments, SearchSampleApplicationFulfillmentsResponse,
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
