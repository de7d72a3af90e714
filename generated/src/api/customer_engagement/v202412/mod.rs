// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Engagement, version 202412.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateEngagementTask`] | Creates a task that groups messages from one of TikTok's templates; [`SendEngagementMessage`] can send them until `end_time`. [`GetEngagementTaskPerformances`] returns the results, so that tasks can be compared. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/engagement_tasks</code> |
//! | [`GetEngagementTaskPerformances`] | Returns the results of up to 50 tasks: how many buyers received and read the message, how many coupons they claimed, and the orders and GMV that resulted. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/performances</code> |
//! | [`GetMessageTemplates`] | Lists the message templates of TikTok, with the cards that each allows, for [`CreateEngagementTask`]. | 202412, <code>GET <wbr>/customer_engagement<wbr>/202412<wbr>/message_templates</code> |
//! | [`SendEngagementMessage`] | Sends the message of a task to up to 50 buyers who ordered in the last 365 days. Check `errors` for buyers who were not reached. | 202412, <code>POST <wbr>/customer_engagement<wbr>/202412<wbr>/messages</code> |

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
