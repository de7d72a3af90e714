// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202502 of these operations.

pub mod create_custom_engagement_task;
pub mod get_engagement_feature_permissions;

pub use create_custom_engagement_task::{
    CreateCustomEngagementTask, CreateCustomEngagementTaskResponse,
};
pub use get_engagement_feature_permissions::{
    GetEngagementFeaturePermissions, GetEngagementFeaturePermissionsResponse,
};
