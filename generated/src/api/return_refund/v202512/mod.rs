// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202512.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAftersalesEligibility`] | Tells for each SKU of an order which after-sale requests are open to it, and why others are not. | 202512, <code>GET <wbr>/return_refund<wbr>/202512<wbr>/orders<wbr>/{order_id}<wbr>/aftersale_eligibility</code> |

pub mod get_aftersales_eligibility;

pub use get_aftersales_eligibility::{
    GetAftersalesEligibility, GetAftersalesEligibilityResponse,
};
