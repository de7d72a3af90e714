// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Engagement. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202412;
pub mod v202501;
pub mod v202502;

pub use v202502::create_custom_engagement_task::{
    self, CreateCustomEngagementTask, CreateCustomEngagementTaskResponse,
};
pub use v202412::create_engagement_task::{
    self, CreateEngagementTask, CreateEngagementTaskResponse,
};
pub use v202501::get_customer_tab_visibility::{
    self, GetCustomerTabVisibility, GetCustomerTabVisibilityResponse,
};
pub use v202502::get_engagement_feature_permissions::{
    self, GetEngagementFeaturePermissions, GetEngagementFeaturePermissionsResponse,
};
pub use v202412::get_engagement_task_performances::{
    self, GetEngagementTaskPerformances, GetEngagementTaskPerformancesResponse,
};
pub use v202412::get_message_templates::{
    self, GetMessageTemplates, GetMessageTemplatesResponse,
};
pub use v202412::send_engagement_message::{
    self, SendEngagementMessage, SendEngagementMessageResponse,
};
