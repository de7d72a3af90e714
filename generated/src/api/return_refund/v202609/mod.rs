// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202609.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ReviewAftersalesRequests`] | Approves or rejects after-sales requests and returned packages, or offers alternatives, for individual line items. Decisions can fail although the call succeeds, so check `errors`. | 202609, <code>POST <wbr>/return_refund<wbr>/202609<wbr>/aftersales<wbr>/review</code> |

pub mod review_aftersales_requests;

pub use review_aftersales_requests::{
    ReviewAftersalesRequests, ReviewAftersalesRequestsResponse,
};
