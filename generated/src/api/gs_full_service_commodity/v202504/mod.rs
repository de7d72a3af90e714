// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202504 of these operations.

pub mod query_skus_and_approval_status_of_skus;

pub use query_skus_and_approval_status_of_skus::{
    QuerySkusAndApprovalStatusOfSkus, QuerySkusAndApprovalStatusOfSkusResponse,
};
