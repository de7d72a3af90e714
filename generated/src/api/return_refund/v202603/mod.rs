// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202603 of these operations.

pub mod search_aftersales_requests;

pub use search_aftersales_requests::{
    SearchAftersalesRequests, SearchAftersalesRequestsResponse,
};
