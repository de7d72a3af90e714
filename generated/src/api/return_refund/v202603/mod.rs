// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202603.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchAftersalesRequests`] | Searches after-sales requests by ID, status, kind of return, order, buyer or time. A request groups the returns that a buyer asked for together; [`SearchReturns`](crate::return_refund::SearchReturns) lists them one by one. | 202603, <code>POST <wbr>/return_refund<wbr>/202603<wbr>/aftersales<wbr>/search</code> |

pub mod search_aftersales_requests;

pub use search_aftersales_requests::{
    SearchAftersalesRequests, SearchAftersalesRequestsResponse,
};
