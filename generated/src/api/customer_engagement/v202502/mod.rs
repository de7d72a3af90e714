// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Engagement, version 202502.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCustomEngagementTask`] | Creates a task for a message with the seller's own text, which [`SendEngagementMessage`](crate::customer_engagement::SendEngagementMessage) sends to buyers until `end_time`. The shop needs the feature `CUSTOM_MSG`; see [`GetEngagementFeaturePermissions`]. | 202502, <code>POST <wbr>/customer_engagement<wbr>/202502<wbr>/engagement_tasks<wbr>/custom</code> |
//! | [`GetEngagementFeaturePermissions`] | Returns which customer engagement features the shop may use. The other operations of this group require the feature `FUNDAMENTAL`. | 202502, <code>GET <wbr>/customer_engagement<wbr>/202502<wbr>/permissions</code> |

pub mod create_custom_engagement_task;
pub mod get_engagement_feature_permissions;

pub use create_custom_engagement_task::{
    CreateCustomEngagementTask, CreateCustomEngagementTaskResponse,
};
pub use get_engagement_feature_permissions::{
    GetEngagementFeaturePermissions, GetEngagementFeaturePermissionsResponse,
};
