// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202603.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchAftersalesRequests`] | Searches after-sales requests by ID, status, kind of return, order, buyer or time. A request has one part for each SKU, which is a return of its own in [`SearchReturns`](crate::return_refund::SearchReturns). | 202603, <code>POST <wbr>/return_refund<wbr>/202603<wbr>/aftersales<wbr>/search</code> |

pub mod search_aftersales_requests;

pub use search_aftersales_requests::{
    SearchAftersalesRequests, SearchAftersalesRequestsResponse,
};
