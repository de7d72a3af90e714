// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod get_authorized_category_assets;

pub use get_authorized_category_assets::{
    GetAuthorizedCategoryAssets, GetAuthorizedCategoryAssetsResponse,
};
