// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`RepublishActivity`] | Restarts an activity of the type `FIXED_PRICE`, `DIRECT_DISCOUNT` or `FLASHSALE` whose end or deactivation is at most 7 days ago, with the same products and new times. Its ID stays the same. | 202607, <code>POST <wbr>/promotion<wbr>/202607<wbr>/activities<wbr>/{activity_id}<wbr>/republish</code> |

pub mod republish_activity;

pub use republish_activity::{RepublishActivity, RepublishActivityResponse};
