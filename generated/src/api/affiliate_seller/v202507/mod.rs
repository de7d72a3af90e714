// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202507.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ReviewSampleApplication`] | Approves or rejects a creator's application for a sample in an open collaboration. The application must have the status `PENDING`, and a rejection requires a reason. | 202507, <code>POST <wbr>/affiliate_seller<wbr>/202507<wbr>/sample_applications<wbr>/{application_id}<wbr>/review</code> |
//! | [`SearchSampleApplications`] | Searches the sample applications of creators by product, creator or status. [`ReviewSampleApplication`] approves or rejects them. | 202507, <code>POST <wbr>/affiliate_seller<wbr>/202507<wbr>/sample_applications<wbr>/search</code> |

pub mod review_sample_application;
pub mod search_sample_applications;

pub use review_sample_application::ReviewSampleApplication;
pub use search_sample_applications::{
    SearchSampleApplications, SearchSampleApplicationsResponse,
};
