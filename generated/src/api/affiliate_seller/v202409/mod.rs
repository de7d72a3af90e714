// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOpenCollaborationSettings`] | Tells whether products join open collaboration automatically, and for what commission. | 202409, `GET /affiliate_seller/202409/open_collaboration_settings` |
//! | [`GetTargetCollaboration`] | Returns one target collaboration with its creators and products. | 202409, `GET /affiliate_seller/202409/target_collaborations/{target_collaboration_id}` |
//! | [`RemoveOpenCollaboration`] | Ends a product's open collaboration at the time it returns, usually the next midnight. | 202409, `DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}` |
//! | [`RemoveTargetCollaboration`] | Ends a target collaboration. | 202409, `DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}` |
//! | [`ReviewSampleApplication`] | Approves or rejects a creator's application for a sample in an open collaboration. | 202409, `POST /affiliate_seller/202409/sample_applications/{application_id}/review` |
//! | [`SearchOpenCollaborations`] | Searches the shop's open collaborations by product or category, with commissions and how many creators joined. | 202409, `POST /affiliate_seller/202409/open_collaborations/search` |
//! | [`SearchSampleApplicationFulfillments`] | Lists the videos and LIVEs that a creator made for a sample, with views and orders. | 202409, `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search` |
//! | [`SearchSampleApplications`] | Searches creators' applications for samples by product, creator or status. | 202409, `POST /affiliate_seller/202409/sample_applications/search` |
//! | [`SearchTargetCollaborations`] | Searches the shop's target collaborations by name, product, creator or status. | 202409, `POST /affiliate_seller/202409/target_collaborations/search` |
//! | [`UpdateTargetCollaboration`] | Replaces creators, products and terms of a standard target collaboration, and reports what could not be changed. | 202409, `PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}` |

pub mod get_open_collaboration_settings;
pub mod get_target_collaboration;
pub mod remove_open_collaboration;
pub mod remove_target_collaboration;
pub mod review_sample_application;
pub mod search_open_collaborations;
pub mod search_sample_application_fulfillments;
pub mod search_sample_applications;
pub mod search_target_collaborations;
pub mod update_target_collaboration;

pub use get_open_collaboration_settings::{
    GetOpenCollaborationSettings, GetOpenCollaborationSettingsResponse,
};
pub use get_target_collaboration::{
    GetTargetCollaboration, GetTargetCollaborationResponse,
};
pub use remove_open_collaboration::{
    RemoveOpenCollaboration, RemoveOpenCollaborationResponse,
};
pub use remove_target_collaboration::RemoveTargetCollaboration;
pub use review_sample_application::ReviewSampleApplication;
pub use search_open_collaborations::{
    SearchOpenCollaborations, SearchOpenCollaborationsResponse,
};
pub use search_sample_application_fulfillments::{
    SearchSampleApplicationFulfillments, SearchSampleApplicationFulfillmentsResponse,
};
pub use search_sample_applications::{
    SearchSampleApplications, SearchSampleApplicationsResponse,
};
pub use search_target_collaborations::{
    SearchTargetCollaborations, SearchTargetCollaborationsResponse,
};
pub use update_target_collaboration::{
    UpdateTargetCollaboration, UpdateTargetCollaborationResponse,
};
