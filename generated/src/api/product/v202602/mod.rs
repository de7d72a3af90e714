// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202602.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetProductPackageRecommendations`] | Checks the package data of products, and recommends ranges for weights and dimensions that look wrong. | 202602, <code>POST <wbr>/product<wbr>/202602<wbr>/packages<wbr>/recommend</code> |

pub mod get_product_package_recommendations;

pub use get_product_package_recommendations::{
    GetProductPackageRecommendations, GetProductPackageRecommendationsResponse,
};
