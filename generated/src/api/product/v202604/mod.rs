// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202604.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateGpaUpgradeTask`] | Starts moving an EU seller's products to connected listings; global product operations manage them no longer. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/products<wbr>/gpa_upgrade_task</code> |
//! | [`GetOpportunity`] | Returns one opportunity with its market figures, its competition and what it asks of a product. | 202604, <code>GET <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/{opportunity_id}</code> |
//! | [`GetOpportunitySubmissions`] | Lists the products submitted to opportunities, by status, opportunity, product or time, and how their review went. | 202604, <code>GET <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/submissions</code> |
//! | [`ListOpportunities`] | Lists the opportunities open to the seller by kind, category, tag or time, in the order of TikTok Shop's ranking. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/query</code> |
//! | [`SubmitProductToOpportunity`] | Submits a live product to an opportunity, for review; `GetOpportunitySubmissions` has the outcome. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/{opportunity_id}<wbr>/submit</code> |
//! | [`SubmitSizeChartAppeal`] | Appeals against the block of a listing for its size chart; at most 50 times a day. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/appeals<wbr>/submit</code> |

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
