// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`RepublishActivity`] | Reopens a discount or flash sale that ended within 7 days, with its products and new times. | 202607, `POST /promotion/202607/activities/{activity_id}/republish` |

pub mod republish_activity;

pub use republish_activity::{RepublishActivity, RepublishActivityResponse};
