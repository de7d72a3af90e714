// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOpenCollaborationSettings`] | Returns whether products join open collaborations automatically, and at which commission rate. | 202409, <code>GET <wbr>/affiliate_seller<wbr>/202409<wbr>/open_collaboration_settings</code> |
//! | [`GetTargetCollaboration`] | Returns one target collaboration with its creators and products. | 202409, <code>GET <wbr>/affiliate_seller<wbr>/202409<wbr>/target_collaborations<wbr>/{target_collaboration_id}</code> |
//! | [`RemoveOpenCollaboration`] | Ends the open collaboration of a product; the status of the collaboration must be `NORMAL`. It continues until the returned time, usually the next midnight. | 202409, <code>DELETE <wbr>/affiliate_seller<wbr>/202409<wbr>/open_collaborations<wbr>/products<wbr>/{product_id}</code> |
//! | [`RemoveTargetCollaboration`] | Ends a target collaboration. | 202409, <code>DELETE <wbr>/affiliate_seller<wbr>/202409<wbr>/target_collaborations<wbr>/{target_collaboration_id}</code> |
//! | [`ReviewSampleApplication`] | Approves or rejects a creator's application for a sample in an open collaboration. A rejection requires a reason. | 202409, <code>POST <wbr>/affiliate_seller<wbr>/202409<wbr>/sample_applications<wbr>/{application_id}<wbr>/review</code> |
//! | [`SearchOpenCollaborations`] | Searches the open collaborations of the shop by product or category, with commissions and the numbers of creators who added the products to their showcase or posted about them. | 202409, <code>POST <wbr>/affiliate_seller<wbr>/202409<wbr>/open_collaborations<wbr>/search</code> |
//! | [`SearchSampleApplicationFulfillments`] | Lists the videos and LIVE sessions that a creator made for a sample, with views and orders. | 202409, <code>POST <wbr>/affiliate_seller<wbr>/202409<wbr>/sample_applications<wbr>/{application_id}<wbr>/fulfillments<wbr>/search</code> |
//! | [`SearchSampleApplications`] | Searches the sample applications of creators by product, creator or status. [`ReviewSampleApplication`] approves or rejects them. | 202409, <code>POST <wbr>/affiliate_seller<wbr>/202409<wbr>/sample_applications<wbr>/search</code> |
//! | [`SearchTargetCollaborations`] | Searches the target collaborations of the shop by name, product, creator or status. | 202409, <code>POST <wbr>/affiliate_seller<wbr>/202409<wbr>/target_collaborations<wbr>/search</code> |
//! | [`UpdateTargetCollaboration`] | Replaces creators, products and terms of a `STANDARD` target collaboration. Check `update_failed` and `target_collaboration_conflicts`, even if the call succeeds. | 202409, <code>PUT <wbr>/affiliate_seller<wbr>/202409<wbr>/target_collaborations<wbr>/{target_collaboration_id}</code> |

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
