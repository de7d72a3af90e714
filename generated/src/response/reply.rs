//! The response envelope that contains the data of every operation.
//!
//! The envelope is read in the same pass as the data, with its keys in any order. Its `code` decides whether the call succeeded,
//! not the HTTP status.

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

/// A successful response.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The data of the operation. Fields that TikTok omitted have their default.
    pub data: T,
    /// The request id, which TikTok's support asks for.
    pub request_id: Option<String>,
    /// Human-readable; empty if TikTok sent none.
    pub message: String,
}

impl<T: PartialFailures> Reply<T> {
    /// The items that failed although the call succeeded as a whole. Empty if all succeeded.
    pub fn failures(&self) -> Vec<Failure> {
        self.data.failures()
    }
}

/// The response of an operation without data. Any data is ignored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Empty;

impl Slot for Empty {
    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        from.deserialize_ignored_any(IgnoredAny).map(drop)
    }
}

/// Decodes a response.
///
/// # Errors
///
/// Returns TikTok's error if the response has a code other than zero, even if the rest is malformed. Otherwise returns why the
/// response could not be read.
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

/// The envelope of every response.
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
            // The data of an error has no defined structure. If it does not fit, `diagnose` still finds the code.
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

/// Human-readable text of any JSON type. Even an object must not hide the code.
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

/// Determines why a response could not be read. It reads the response again without its data, to find a code beside data that did
/// not fit. Performance does not matter here.
#[cold]
fn diagnose(status: StatusCode, text: &str, error: serde_json::Error) -> Error {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return not_json(status, text.as_bytes(), BodyProblem::of(text, &error), Some(error));
    }
    // If `code` itself does not fit, nothing more can be determined.
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
