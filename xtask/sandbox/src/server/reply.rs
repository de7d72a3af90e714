//! The envelope of replies.

use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;
use serde_json::Value;

use crate::engine::real_time;
use crate::world::{Refusal, Reply};

/// A reply as TikTok sends it.
#[derive(Debug, Serialize)]
pub(crate) struct Envelope {
    pub(crate) code: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) data: Option<Value>,
    pub(crate) message: String,
    pub(crate) request_id: String,
    #[serde(skip)]
    pub(crate) status: u16,
}

impl Envelope {
    pub(crate) fn new(reply: Reply) -> Self {
        let request_id = request_id();
        match reply {
            Ok(data) => Self { code: 0, data: Some(data), message: "Success".to_owned(), request_id, status: 200 },
            Err(Refusal { code, message, status }) => Self { code, data: None, message, request_id, status },
        }
    }

    pub(crate) fn body(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    pub(crate) fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        (status, [(header::CONTENT_TYPE, "application/json; charset=utf-8")], self.body()).into_response()
    }
}

/// An id that no other request of this process has.
fn request_id() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("{:010}{:010X}", real_time(), COUNT.fetch_add(1, Ordering::Relaxed))
}
