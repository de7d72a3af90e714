// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202512.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreatePackage`] | Makes a package of one order, of some of its lines or of several orders, and buys its shipping label. | 202512, <code>POST <wbr>/fulfillment<wbr>/202512<wbr>/packages</code> |

pub mod create_package;

pub use create_package::{CreatePackage, CreatePackageResponse};
