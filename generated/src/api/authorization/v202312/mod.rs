// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202312 of these operations.

pub mod get_widget_token;

pub use get_widget_token::{GetWidgetToken, GetWidgetTokenResponse};
