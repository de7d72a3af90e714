// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateFirstMileBundle`] | Bundles orders of a seller that travel together to TikTok's warehouse. The orders must have printed labels and belong to one group of destination markets. | 202407, <code>POST <wbr>/fulfillment<wbr>/202407<wbr>/bundles</code> |

pub mod create_first_mile_bundle;

pub use create_first_mile_bundle::{CreateFirstMileBundle, CreateFirstMileBundleResponse};
