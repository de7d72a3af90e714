// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202609 of these operations.

pub mod review_aftersales_requests;

pub use review_aftersales_requests::{
    ReviewAftersalesRequests, ReviewAftersalesRequestsResponse,
};
