// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202512.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAftersalesEligibility`] | Returns for each SKU of an order which cancellations, refunds and returns the seller or the buyer can create, with the reasons to choose from, and why others are not possible. Call it before [`CancelOrder`](crate::return_refund::CancelOrder) and [`CreateReturn`](crate::return_refund::CreateReturn); for decisions on existing requests, use [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility). | 202512, <code>GET <wbr>/return_refund<wbr>/202512<wbr>/orders<wbr>/{order_id}<wbr>/aftersale_eligibility</code> |

pub mod get_aftersales_eligibility;

pub use get_aftersales_eligibility::{
    GetAftersalesEligibility, GetAftersalesEligibilityResponse,
};
