// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SubmitRedemptions`] | Delivers the codes or links with which buyers redeem digital goods, and so fulfills the line items. Line items can fail although the call succeeds, so check `order_statuses`. | 202601, <code>POST <wbr>/fulfillment<wbr>/202601<wbr>/redeem_info<wbr>/callback</code> |

pub mod submit_redemptions;

pub use submit_redemptions::{SubmitRedemptions, SubmitRedemptionsResponse};
