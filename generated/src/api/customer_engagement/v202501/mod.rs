// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202501 of these operations.

pub mod get_customer_tab_visibility;

pub use get_customer_tab_visibility::{
    GetCustomerTabVisibility, GetCustomerTabVisibilityResponse,
};
