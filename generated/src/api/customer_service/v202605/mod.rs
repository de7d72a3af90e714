// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service, version 202605.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`EndSession`] | Ends the open session of an agent with a buyer. | 202605, <code>POST <wbr>/customer_service<wbr>/202605<wbr>/conversations<wbr>/{conversation_id}<wbr>/sessions<wbr>/{session_id}<wbr>/end</code> |

pub mod end_session;

pub use end_session::EndSession;
