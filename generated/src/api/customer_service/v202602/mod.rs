// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202602 of these operations.

pub mod search_sessions;

pub use search_sessions::{SearchSessions, SearchSessionsResponse};
