// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Engagement.
//!
//! Messages and marketing tasks that a shop sends to its customers.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCustomEngagementTask`] | Starts a campaign of messages with a text of the seller's own, until its end time. | 202502, <code>POST <wbr>/customer_engagement<wbr>/202502<wbr>/engagement_tasks<wbr>/custom</code> |
//! | [`CreateEngagementTask`] | Starts a campaign of messages from one of TikTok's templates, until its end time; `SendEngagementMessage` sends them. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/engagement_tasks</code> |
//! | [`GetCustomerTabVisibility`] | Tells whether the shop shows the Customer tab. | 202501, <code>GET <wbr>/customer_engagement<wbr>/202501<wbr>/customer_tab<wbr>/visibility</code> |
//! | [`GetEngagementFeaturePermissions`] | Tells which features of customer engagement the shop may use. | 202502, <code>GET <wbr>/customer_engagement<wbr>/202502<wbr>/permissions</code> |
//! | [`GetEngagementTaskPerformances`] | Reports for up to 50 tasks how many messages were sent and read, and what they sold. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/performances</code> |
//! | [`GetMessageTemplates`] | Lists TikTok's message templates, with the cards that each allows. | 202412, <code>GET <wbr>/customer_engagement<wbr>/202412<wbr>/message_templates</code> |
//! | [`SendEngagementMessage`] | Sends a task's message to up to 50 buyers who ordered in the last 365 days, and reports those it could not reach. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/messages</code> |
//!
//! All versions: [`v202412`](v202412), [`v202501`](v202501), [`v202502`](v202502).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202412;
pub mod v202501;
pub mod v202502;

pub use v202502::create_custom_engagement_task;
pub use v202412::create_engagement_task;
pub use v202501::get_customer_tab_visibility;
pub use v202502::get_engagement_feature_permissions;
pub use v202412::get_engagement_task_performances;
pub use v202412::get_message_templates;
pub use v202412::send_engagement_message;
#[doc(inline)]
pub use v202502::create_custom_engagement_task::{
    CreateCustomEngagementTask, CreateCustomEngagementTaskResponse,
};
#[doc(inline)]
pub use v202412::create_engagement_task::{
    CreateEngagementTask, CreateEngagementTaskResponse,
};
#[doc(inline)]
pub use v202501::get_customer_tab_visibility::{
    GetCustomerTabVisibility, GetCustomerTabVisibilityResponse,
};
#[doc(inline)]
pub use v202502::get_engagement_feature_permissions::{
    GetEngagementFeaturePermissions, GetEngagementFeaturePermissionsResponse,
};
#[doc(inline)]
pub use v202412::get_engagement_task_performances::{
    GetEngagementTaskPerformances, GetEngagementTaskPerformancesResponse,
};
#[doc(inline)]
pub use v202412::get_message_templates::{
    GetMessageTemplates, GetMessageTemplatesResponse,
};
#[doc(inline)]
pub use v202412::send_engagement_message::{
    SendEngagementMessage, SendEngagementMessageResponse,
};
