// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202604.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateGpaUpgradeTask`] | Starts a task that moves the products of a local seller in the EU to listings that are linked across EU markets. Afterwards, the operations for global products can no longer manage these products. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/products<wbr>/gpa_upgrade_task</code> |
//! | [`GetOpportunity`] | Returns an opportunity, which is a product, search word or category in demand, with the recommended action, the requirements for products, and figures about its content, market and competition. [`SubmitProductToOpportunity`] submits a product to it. | 202604, <code>GET <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/{opportunity_id}</code> |
//! | [`GetOpportunitySubmissions`] | Lists the products that the seller submitted to opportunities, with the results of the reviews. The list can be filtered by status, opportunity, product and time of submission. | 202604, <code>GET <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/submissions</code> |
//! | [`ListOpportunities`] | Lists products, search words and categories in demand that TikTok suggests to the seller (opportunities), ranked by TikTok. [`SubmitProductToOpportunity`] submits a product to one. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/query</code> |
//! | [`SubmitProductToOpportunity`] | Submits a live product to an opportunity for review. [`GetOpportunitySubmissions`] returns the result. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/opportunities<wbr>/{opportunity_id}<wbr>/submit</code> |
//! | [`SubmitSizeChartAppeal`] | Appeals against the blocking of a listing because of its size chart; TikTok accepts up to 50 appeals a day. The webhook `AppealCompleted` reports the decision; after an approval, the seller can list the product again. | 202604, <code>POST <wbr>/product<wbr>/202604<wbr>/appeals<wbr>/submit</code> |

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
