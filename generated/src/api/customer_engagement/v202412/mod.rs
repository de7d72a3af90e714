// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202412 of these operations.

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
