// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateFirstMileBundle`] | Bundles packages of a seller that are sent together to a warehouse of TikTok Shop, and returns the ID and waybill of the bundle. Orders can fail although the call succeeds, so check `errors` and `first_mile_bundle_id`. | 202407, <code>POST <wbr>/fulfillment<wbr>/202407<wbr>/bundles</code> |

pub mod create_first_mile_bundle;

pub use create_first_mile_bundle::{CreateFirstMileBundle, CreateFirstMileBundleResponse};
