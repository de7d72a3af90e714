//! The gateway: who may send which request. It checks in TikTok's order, and answers with TikTok's codes.
//!
//! Path, method, app key, timestamp, signature, token, kind of token, scope, cipher, parameters; then the domains decide.

use codegen::model::OperationId;

use crate::api::Api;
use crate::world::{Call, Refusal, Time, World};

/// An HTTP request.
#[derive(Debug, Clone, Default)]
pub struct Request {
    pub method: String,
    /// The path as sent, without the query.
    pub path: String,
    /// The query as sent, without `?`.
    pub query: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// What the gateway decides.
#[derive(Debug)]
pub struct Verdict {
    /// The operation, if the path and the method name one.
    pub operation: Option<OperationId>,
    pub decision: Result<Call, Refusal>,
    /// For developers: why the request is refused, and how to correct it. TikTok does not send it.
    pub explanation: Option<String>,
}

/// Checks a request. `clock` is the real time, which limits the timestamp; `now` is the time of the sandbox, which limits tokens.
pub fn check(_api: &Api, _world: &World, _request: &Request, _clock: Time, _now: Time) -> Verdict {
    Verdict { operation: None, decision: Err(Refusal::gateway(36_009_009, "Invalid path.")), explanation: None }
}
