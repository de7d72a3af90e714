// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202607 of these operations.

pub mod get_weekly_creator_outreach_quota;

pub use get_weekly_creator_outreach_quota::{
    GetWeeklyCreatorOutreachQuota, GetWeeklyCreatorOutreachQuotaResponse,
};
