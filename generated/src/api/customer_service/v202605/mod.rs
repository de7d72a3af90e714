// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202605 of these operations.

pub mod end_session;

pub use end_session::EndSession;
