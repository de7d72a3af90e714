//! What TikTok answers: one envelope around the data of every operation.
//!
//! The envelope is read in the same pass as the data, its keys in any order. What decides is its
//! `code`, not the HTTP status.

use http::StatusCode;
use serde::de::{Deserializer, IgnoredAny, MapAccess};

use crate::error::excerpt::excerpt;
use crate::error::{ApiError, BodyProblem, DecodeError, Error, NotEnvelopeError, NotJsonError};
use crate::response::{Failure, PartialFailures};
use crate::wire::path_error::PathError;
use crate::wire::read::{Fields, Read, Slot, read, skip};
use crate::wire::scalar::{Scalar, read_raw};

#[cfg(test)]
mod tests;

/// A successful answer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// What was asked for. Fields that TikTok left out are at their default.
    pub data: T,
    /// What TikTok's support asks for.
    pub request_id: Option<String>,
    /// For people; empty when TikTok sent none.
    pub message: String,
}

impl<T: PartialFailures> Reply<T> {
    /// What the call did not do though it succeeded as a whole; nothing, when it did all.
    pub fn failures(&self) -> Vec<Failure> {
        self.data.failures()
    }
}

/// The response of an operation that answers no data; whatever comes is ignored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Empty;

impl Slot for Empty {
    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        from.deserialize_ignored_any(IgnoredAny).map(drop)
    }
}

/// Reads an answer.
///
/// # Errors
///
/// TikTok's own error whenever the answer carries a code other than zero, whatever else is wrong
/// with it; otherwise what keeps the answer from being read.
pub fn decode<T: Slot>(status: StatusCode, body: &[u8]) -> Result<Reply<T>, Error> {
    let text = match std::str::from_utf8(body) {
        Ok(text) => text,
        Err(_) => return Err(not_json(status, body, BodyProblem::NotUtf8, None)),
    };
    match parse::<ReplyEnvelope<T>>(text) {
        Ok(envelope) => envelope.into_result(status, body),
        Err(error) => Err(diagnose(status, text, error)),
    }
}

/// What every answer is wrapped in.
#[derive(Default)]
struct ReplyEnvelope<T> {
    code: Option<i64>,
    message: Option<LenientText>,
    request_id: Option<LenientText>,
    data: T,
}

impl<T: Slot> Fields for ReplyEnvelope<T> {
    fn set<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "message" => read(map, &mut self.message),
            "request_id" => read(map, &mut self.request_id),
            // Of a refusal it has no promised shape; should it not fit, `diagnose` finds the code.
            "data" => read(map, &mut self.data),
            _ => skip(map),
        }
    }
}

impl<T> ReplyEnvelope<T> {
    fn into_result(self, status: StatusCode, body: &[u8]) -> Result<Reply<T>, Error> {
        let Some(code) = self.code else {
            return Err(not_envelope(status, body));
        };
        let message = self.message.unwrap_or_default().0;
        let request_id = self.request_id.map(|id| id.0);
        if code == 0 {
            return Ok(Reply { data: self.data, request_id, message });
        }
        Err(Error::Api(Box::new(ApiError { code, message, request_id, status, retry_after: None })))
    }
}

/// A text for people, of which nothing is expected: were it an object, it must not hide the code.
#[derive(Default)]
struct LenientText(String);

impl Read for LenientText {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let raw = read_raw(from)?;
        Ok(match Scalar::of(raw) {
            Scalar::Null => None,
            Scalar::Text(text) => Some(Self(text.into_owned())),
            _ => Some(Self(raw.to_owned())),
        })
    }
}

/// Reads one JSON document.
fn parse<T: Slot>(text: &str) -> Result<T, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut value = T::default();
    value.fill(&mut json)?;
    json.end()?;
    Ok(value)
}

/// Finds out why an answer could not be read. Here time does not matter: the answer is read again
/// without its data, for a code beside data which did not fit.
#[cold]
fn diagnose(status: StatusCode, text: &str, error: serde_json::Error) -> Error {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return not_json(status, text.as_bytes(), BodyProblem::of(text, &error), Some(error));
    }
    // Reading `code` itself may have failed; then there is no more to learn.
    let request_id = match parse::<ReplyEnvelope<Empty>>(text) {
        Ok(envelope) => match envelope.into_result(status, text.as_bytes()) {
            Ok(reply) => reply.request_id,
            Err(error) => return error,
        },
        Err(_) => None,
    };
    let path_error = PathError::from_json_error(&error);
    if path_error.path.is_empty() {
        return not_envelope(status, text.as_bytes());
    }
    let PathError { path, expected, found } = path_error;
    Error::Decode(Box::new(DecodeError { path, expected, found, request_id, status }))
}

#[cold]
fn not_json(status: StatusCode, body: &[u8], problem: BodyProblem, source: Option<serde_json::Error>) -> Error {
    Error::NotJson(Box::new(NotJsonError::new(status, problem, excerpt(body), source)))
}

#[cold]
fn not_envelope(status: StatusCode, body: &[u8]) -> Error {
    Error::NotEnvelope(Box::new(NotEnvelopeError { status, retry_after: None, excerpt: excerpt(body) }))
}
