// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service, version 202602.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchSessions`] | Searches the customer service sessions of the last 90 days by start time and, optionally, by the nickname of the buyer. | 202602, <code>POST <wbr>/customer_service<wbr>/202602<wbr>/sessions<wbr>/search</code> |

pub mod search_sessions;

pub use search_sessions::{SearchSessions, SearchSessionsResponse};
