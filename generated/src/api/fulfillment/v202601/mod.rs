// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SubmitRedemptions`] | Delivers the codes or links of digital goods to their order lines. | 202601, `POST /fulfillment/202601/redeem_info/callback` |

pub mod submit_redemptions;

pub use submit_redemptions::{SubmitRedemptions, SubmitRedemptionsResponse};
