// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service, version 202605.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`EndSession`] | Closes the running service session that an agent has with a buyer. | 202605, `POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end` |

pub mod end_session;

pub use end_session::EndSession;
