// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Engagement.
//!
//! Messages that a shop sends to its customers, and the tasks that define them.
//!
//! [`GetEngagementFeaturePermissions`] shows what the shop may do. Create a task from a template of [`GetMessageTemplates`] with
//! [`CreateEngagementTask`], or with a text of your own with [`CreateCustomEngagementTask`]. [`SendEngagementMessage`] then sends its message
//! to buyers, and [`GetEngagementTaskPerformances`] returns the results.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCustomEngagementTask`] | Creates a task for a message with the seller's own text, which [`SendEngagementMessage`] sends to buyers until `end_time`. The shop needs the feature `CUSTOM_MSG`; see [`GetEngagementFeaturePermissions`]. | 202502, <code>POST <wbr>/customer_engagement<wbr>/202502<wbr>/engagement_tasks<wbr>/custom</code> |
//! | [`CreateEngagementTask`] | Creates a task that groups messages from one of TikTok's templates; [`SendEngagementMessage`] can send them until `end_time`. [`GetEngagementTaskPerformances`] returns the results, so that tasks can be compared. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/engagement_tasks</code> |
//! | [`GetCustomerTabVisibility`] | Returns whether the shop sees the Customer tab. | 202501, <code>GET <wbr>/customer_engagement<wbr>/202501<wbr>/customer_tab<wbr>/visibility</code> |
//! | [`GetEngagementFeaturePermissions`] | Returns which customer engagement features the shop may use. The other operations of this group require the feature `FUNDAMENTAL`. | 202502, <code>GET <wbr>/customer_engagement<wbr>/202502<wbr>/permissions</code> |
//! | [`GetEngagementTaskPerformances`] | Returns the results of up to 50 tasks: how many buyers received and read the message, how many coupons they claimed, and the orders and GMV that resulted. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/performances</code> |
//! | [`GetMessageTemplates`] | Lists the message templates of TikTok, with the cards that each allows, for [`CreateEngagementTask`]. | 202412, <code>GET <wbr>/customer_engagement<wbr>/202412<wbr>/message_templates</code> |
//! | [`SendEngagementMessage`] | Sends the message of a task to up to 50 buyers who ordered in the last 365 days. Check `errors` for buyers who were not reached. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/messages</code> |
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
