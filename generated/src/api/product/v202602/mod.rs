// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202602 of these operations.

pub mod get_product_package_recommendations;

pub use get_product_package_recommendations::{
    GetProductPackageRecommendations, GetProductPackageRecommendationsResponse,
};
