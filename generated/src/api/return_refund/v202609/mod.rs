// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202609.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ReviewAftersalesRequests`] | Answers several after-sale requests at once, line by line. | 202609, <code>POST <wbr>/return_refund<wbr>/202609<wbr>/aftersales<wbr>/review</code> |

pub mod review_aftersales_requests;

pub use review_aftersales_requests::{
    ReviewAftersalesRequests, ReviewAftersalesRequestsResponse,
};
