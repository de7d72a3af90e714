// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Engagement, version 202502.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCustomEngagementTask`] | Starts a campaign of messages with a text of the seller's own, until its end time. | 202502, <code>POST <wbr>/customer_engagement<wbr>/202502<wbr>/engagement_tasks<wbr>/custom</code> |
//! | [`GetEngagementFeaturePermissions`] | Tells which features of customer engagement the shop may use. | 202502, <code>GET <wbr>/customer_engagement<wbr>/202502<wbr>/permissions</code> |

pub mod create_custom_engagement_task;
pub mod get_engagement_feature_permissions;

pub use create_custom_engagement_task::{
    CreateCustomEngagementTask, CreateCustomEngagementTaskResponse,
};
pub use get_engagement_feature_permissions::{
    GetEngagementFeaturePermissions, GetEngagementFeaturePermissionsResponse,
};
