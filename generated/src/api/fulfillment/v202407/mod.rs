// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateFirstMileBundle`] | Bundles up to 9,999 labelled orders of one seller for the way to TikTok's warehouse. | 202407, <code>POST <wbr>/fulfillment<wbr>/202407<wbr>/bundles</code> |

pub mod create_first_mile_bundle;

pub use create_first_mile_bundle::{CreateFirstMileBundle, CreateFirstMileBundleResponse};
