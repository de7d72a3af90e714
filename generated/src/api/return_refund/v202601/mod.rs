// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetDecisionEligibility`] | Tells which decisions a return or cancellation admits, and the reasons a rejection can give. | 202601, <code>GET <wbr>/return_refund<wbr>/202601<wbr>/decision_eligibility</code> |

pub mod get_decision_eligibility;

pub use get_decision_eligibility::{
    GetDecisionEligibility, GetDecisionEligibilityResponse,
};
