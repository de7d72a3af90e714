// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Authorization, version 202312.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetWidgetToken`] | Issues a short-lived token for embedded widgets. | 202312, <code>GET <wbr>/authorization<wbr>/202312<wbr>/widget_token</code> |

pub mod get_widget_token;

pub use get_widget_token::{GetWidgetToken, GetWidgetTokenResponse};
