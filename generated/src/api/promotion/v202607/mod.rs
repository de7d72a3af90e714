// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`RepublishActivity`] | Restarts a discount or flash sale that ended within the last 7 days, with the same products and new times. | 202607, <code>POST <wbr>/promotion<wbr>/202607<wbr>/activities<wbr>/{activity_id}<wbr>/republish</code> |

pub mod republish_activity;

pub use republish_activity::{RepublishActivity, RepublishActivityResponse};
