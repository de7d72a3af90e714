// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202512.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreatePackage`] | Creates a package from one order, part of an order or several orders, and buys its label; only for TikTok Shipping in the US, UK, EU and Japan. Not idempotent: a second call may buy a second label. | 202512, <code>POST <wbr>/fulfillment<wbr>/202512<wbr>/packages</code> |

pub mod create_package;

pub use create_package::{CreatePackage, CreatePackageResponse};
