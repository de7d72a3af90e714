// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202408.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateLastMileBundle`] | Announces a last-mile bundle, which consists of packages that are sent together to a warehouse of TikTok Shop, and returns its ID. | 202408, <code>POST <wbr>/fulfillment<wbr>/202408<wbr>/last_mile_bundles</code> |

pub mod create_last_mile_bundle;

pub use create_last_mile_bundle::{CreateLastMileBundle, CreateLastMileBundleResponse};
