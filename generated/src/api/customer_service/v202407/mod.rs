// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202407 of these operations.

pub mod get_customer_service_performance;

pub use get_customer_service_performance::{
    GetCustomerServicePerformance, GetCustomerServicePerformanceResponse,
};
