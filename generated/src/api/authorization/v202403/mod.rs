// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202403 of these operations.

pub mod deauthorize_shop;

pub use deauthorize_shop::DeauthorizeShop;
