// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Engagement, version 202412.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateEngagementTask`] | Starts a campaign of messages from one of TikTok's templates, until its end time; `SendEngagementMessage` sends them. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/engagement_tasks</code> |
//! | [`GetEngagementTaskPerformances`] | Reports for up to 50 tasks how many messages were sent and read, and what they sold. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/performances</code> |
//! | [`GetMessageTemplates`] | Lists TikTok's message templates, with the cards that each allows. | 202412, <code>GET <wbr>/customer_engagement<wbr>/202412<wbr>/message_templates</code> |
//! | [`SendEngagementMessage`] | Sends a task's message to up to 50 buyers who ordered in the last 365 days, and reports those it could not reach. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/messages</code> |

pub mod create_engagement_task;
pub mod get_engagement_task_performances;
pub mod get_message_templates;
pub mod send_engagement_message;

pub use create_engagement_task::{CreateEngagementTask, CreateEngagementTaskResponse};
pub use get_engagement_task_performances::{
    GetEngagementTaskPerformances, GetEngagementTaskPerformancesResponse,
};
pub use get_message_templates::{GetMessageTemplates, GetMessageTemplatesResponse};
pub use send_engagement_message::{SendEngagementMessage, SendEngagementMessageResponse};
