// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Engagement, version 202501.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetCustomerTabVisibility`] | Returns whether the shop sees the Customer tab. | 202501, <code>GET <wbr>/customer_engagement<wbr>/202501<wbr>/customer_tab<wbr>/visibility</code> |

pub mod get_customer_tab_visibility;

pub use get_customer_tab_visibility::{
    GetCustomerTabVisibility, GetCustomerTabVisibilityResponse,
};
