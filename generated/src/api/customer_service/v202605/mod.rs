// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service, version 202605.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`EndSession`] | Ends an open customer service session that is assigned to an agent. | 202605, <code>POST <wbr>/customer_service<wbr>/202605<wbr>/conversations<wbr>/{conversation_id}<wbr>/sessions<wbr>/{session_id}<wbr>/end</code> |

pub mod end_session;

pub use end_session::EndSession;
