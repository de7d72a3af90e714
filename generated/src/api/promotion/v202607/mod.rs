// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`RepublishActivity`] | Restarts a `FIXED_PRICE`, `DIRECT_DISCOUNT` or `FLASHSALE` activity that expired or was deactivated at most 7 days ago, with new times and the same products. Its ID stays the same, and it can be changed as usual. | 202607, <code>POST <wbr>/promotion<wbr>/202607<wbr>/activities<wbr>/{activity_id}<wbr>/republish</code> |

pub mod republish_activity;

pub use republish_activity::{RepublishActivity, RepublishActivityResponse};
