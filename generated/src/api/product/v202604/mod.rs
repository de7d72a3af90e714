// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202604 of these operations.

pub mod create_gpa_upgrade_task;
pub mod get_opportunity;
pub mod get_opportunity_submissions;
pub mod list_opportunities;
pub mod submit_product_to_opportunity;
pub mod submit_size_chart_appeal;

pub use create_gpa_upgrade_task::CreateGpaUpgradeTask;
pub use get_opportunity::{GetOpportunity, GetOpportunityResponse};
pub use get_opportunity_submissions::{
    GetOpportunitySubmissions, GetOpportunitySubmissionsResponse,
};
pub use list_opportunities::{ListOpportunities, ListOpportunitiesResponse};
pub use submit_product_to_opportunity::{
    SubmitProductToOpportunity, SubmitProductToOpportunityResponse,
};
pub use submit_size_chart_appeal::SubmitSizeChartAppeal;
