// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202412.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckSampleEligibility`] | Returns whether the creator may apply for a sample of a product, and for which SKUs. [`GetSampleRequestDeepLink`](crate::affiliate_creator::GetSampleRequestDeepLink) then creates a link to the request page. | 202412, <code>GET <wbr>/affiliate_creator<wbr>/202412<wbr>/samples<wbr>/labels</code> |
//! | [`GetSampleApplication`] | Returns one sample application of the creator, by the product and the ID of the application or of the sample order. | 202412, <code>POST <wbr>/affiliate_creator<wbr>/202412<wbr>/sample_applications<wbr>/single_query</code> |
//! | [`SearchSampleApplications`] | Searches the sample applications of the creator by status. | 202412, <code>POST <wbr>/affiliate_creator<wbr>/202412<wbr>/sample_applications<wbr>/search</code> |

pub mod check_sample_eligibility;
pub mod get_sample_application;
pub mod search_sample_applications;

pub use check_sample_eligibility::{
    CheckSampleEligibility, CheckSampleEligibilityResponse,
};
pub use get_sample_application::{GetSampleApplication, GetSampleApplicationResponse};
pub use search_sample_applications::{
    SearchSampleApplications, SearchSampleApplicationsResponse,
};
