// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202512.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAftersalesEligibility`] | Tells for each SKU of an order which after-sale requests are open to it, and why others are not. | 202512, `GET /return_refund/202512/orders/{order_id}/aftersale_eligibility` |

pub mod get_aftersales_eligibility;

pub use get_aftersales_eligibility::{
    GetAftersalesEligibility, GetAftersalesEligibilityResponse,
};
