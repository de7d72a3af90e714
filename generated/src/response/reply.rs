//! The response envelope that contains the data of every operation.
//!
//! The envelope is read in the same pass as the data, with its keys in any order. Its `code` decides whether the call succeeded,
//! not the HTTP status.
//!
//! A value that does not fit its field is left out and reported as a [`Misfit`], unless reading is strict.

use http::StatusCode;

use crate::error::excerpt::excerpt;
use crate::error::{ApiError, BodyProblem, DecodeError, Error, NotEnvelopeError, NotJsonError};
use crate::response::{Failure, PartialFailures};
use crate::response::{repair, repaired_misfit, utf8};
use crate::wire::observe::{Misfit, Observations, UnknownPath};
use crate::wire::read::{Failed, Fault, FieldVisitor, Fields, Read, Reader, Slot, read_lenient};
use crate::wire::scalar::Scalar;

#[cfg(test)]
mod tests;

/// A decoded response: a success or, only from `client::RawResponse::decode_with_any_code`, an error.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The data of the operation. Fields that TikTok omitted have their default.
    pub data: T,
    /// The request id, which TikTok's support asks for.
    pub request_id: Option<String>,
    /// Human-readable; empty if TikTok sent none.
    pub message: String,
    pub(crate) misfits: Vec<Misfit>,
    pub(crate) unknown: Vec<UnknownPath>,
}

impl<T> Reply<T> {
    /// The values that do not fit their fields. A field whose value does not fit is empty, and a list lacks the element. A reply with
    /// more than 1000 of them is an error.
    ///
    /// It is empty for nearly all replies. A client with the feature `tracing` also logs each misfit as a warning. Report misfits to the
    /// authors of this crate. If you prefer an error, use [`decode_strict`], or the option `strict` of a client or a call.
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }
}

impl<T: PartialFailures> Reply<T> {
    /// The failures that the data reports. Empty if there are none.
    pub fn failures(&self) -> Vec<Failure> {
        self.data.failures()
    }
}

/// The response of an operation without data. Any data is ignored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Empty;

impl Slot for Empty {
    fn fill(&mut self, from: &mut Reader<'_>) -> Result<(), Failed> {
        from.raw().map(drop)
    }
}

/// How to read a response.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reading {
    /// Fail if a value does not fit.
    pub(crate) is_strict: bool,
    /// Note fields and values that the SDK does not know.
    pub(crate) notes_unknown: bool,
    /// Read a response with an error code like any other.
    pub(crate) accepts_errors: bool,
}

/// Decodes a response. A value that does not fit its field is left out: see [`Reply::misfits`].
///
/// # Errors
///
/// Returns TikTok's error if the response has a code other than zero, even if the rest is malformed. Otherwise returns why the
/// response could not be read: it is not JSON, has no code, or its `data` as a whole does not fit.
pub fn decode<T: Slot + Default>(status: StatusCode, body: &[u8]) -> Result<Reply<T>, Error> {
    decode_as(status, body, Reading::default())
}

/// Decodes a response in which each value must fit its field.
///
/// # Errors
///
/// Fails like [`decode`], and if a value does not fit its field.
pub fn decode_strict<T: Slot + Default>(status: StatusCode, body: &[u8]) -> Result<Reply<T>, Error> {
    decode_as(status, body, Reading { is_strict: true, ..Reading::default() })
}

pub(crate) fn decode_as<T: Slot + Default>(status: StatusCode, body: &[u8], reading: Reading) -> Result<Reply<T>, Error> {
    let mut data = T::default();
    let Reply { data: (), request_id, message, misfits, unknown } = decode_into(&mut data, status, body, reading)?;
    Ok(Reply { data, request_id, message, misfits, unknown })
}

/// The envelope of every response. The data is elsewhere, so that reading is compiled once for all operations.
struct ReplyEnvelope<'a> {
    code: Option<i64>,
    message: Option<LenientText>,
    request_id: Option<LenientText>,
    data: &'a mut dyn Slot,
}

impl Fields for ReplyEnvelope<'_> {
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [
            ("code", &mut self.code),
            ("message", &mut self.message),
            ("request_id", &mut self.request_id),
            // The data of an error has no defined structure. A misfit in it does not hide the code.
            ("data", self.data),
        ]);
    }
}

impl<'a> ReplyEnvelope<'a> {
    fn new(data: &'a mut dyn Slot) -> Self {
        Self { code: None, message: None, request_id: None, data }
    }

    /// Reads one JSON document. If it is malformed, the envelope contains the fields before the fault.
    fn read(&mut self, text: &str, notes_unknown: bool) -> (Result<(), Fault>, Observations) {
        read_lenient(text, notes_unknown, |from| from.object(self).map(drop))
    }

    fn into_result(self, status: StatusCode, body: &[u8], reading: Reading) -> Result<Reply<()>, Error> {
        let Some(code) = self.code else {
            return Err(not_envelope(status, body));
        };
        let message = self.message.unwrap_or_default().0;
        let request_id = self.request_id.map(|id| id.0);
        if code == 0 || reading.accepts_errors {
            return Ok(Reply { data: (), request_id, message, misfits: Vec::new(), unknown: Vec::new() });
        }
        Err(Error::Api(Box::new(ApiError { code, message, request_id, status, retry_after: None })))
    }
}

/// A text of any JSON type, so that an unexpected `message` or `request_id` does not hide the code.
#[derive(Debug, Default)]
struct LenientText(String);

impl Read for LenientText {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        let raw = from.raw()?;
        Ok(match Scalar::of(raw) {
            Scalar::Null => None,
            Scalar::Text(text) => Some(Self(text.into_owned())),
            _ => Some(Self(raw.to_owned())),
        })
    }
}

fn decode_into(data: &mut dyn Slot, status: StatusCode, body: &[u8], reading: Reading) -> Result<Reply<()>, Error> {
    let mut envelope = ReplyEnvelope::new(data);
    let mut read = |text: &str| envelope.read(text, reading.notes_unknown);
    let unchanged = utf8(body).map(&mut read).filter(|(result, _)| !matches!(result, Err(Fault::Malformed)));
    let is_malformed = unchanged.is_none();
    let (result, Observations { mut misfits, unknown, .. }) = unchanged.unwrap_or_else(|| read(&repair(body)));
    if let Err(fault) = result {
        // The error describes the body that was received.
        let fault = if is_malformed { Fault::Malformed } else { fault };
        return Err(readable_error(status, body).unwrap_or_else(|| unreadable(status, body, fault)));
    }
    let fatal = misfits.iter().position(|misfit| reading.is_strict || misfit.path == "data");
    // Data that cannot be read does not hide the code.
    let accepts_errors = reading.accepts_errors && fatal.is_none();
    let mut reply = envelope.into_result(status, body, Reading { accepts_errors, ..reading })?;
    if is_malformed && reading.is_strict {
        return Err(malformed(status, body));
    }
    if is_malformed {
        misfits.push(repaired_misfit());
    }
    if let Some(misfit) = fatal {
        return Err(misfit_error(status, misfits.swap_remove(misfit), reply.request_id));
    }
    (reply.misfits, reply.unknown) = (misfits, unknown);
    Ok(reply)
}

pub(crate) fn misfit_error(status: StatusCode, misfit: Misfit, request_id: Option<String>) -> Error {
    let Misfit { path, expected, found } = misfit;
    Error::Decode(Box::new(DecodeError { path, expected, found, request_id, status }))
}

/// TikTok's error, if the readable part of a malformed body contains an error code.
#[cold]
fn readable_error(status: StatusCode, body: &[u8]) -> Option<Error> {
    let mut data = Empty;
    let mut envelope = ReplyEnvelope::new(&mut data);
    // The envelope contains the fields before the fault.
    let _ = envelope.read(&repair(body), false);
    envelope.code.is_some_and(|code| code != 0).then(|| envelope.into_result(status, body, Reading::default()).err())?
}

/// Determines why a response could not be read.
#[cold]
fn unreadable(status: StatusCode, body: &[u8], fault: Fault) -> Error {
    match fault {
        Fault::Malformed => malformed(status, body),
        Fault::Misfit(misfit) | Fault::Limit(misfit) if misfit.path.is_empty() => not_envelope(status, body),
        Fault::Misfit(misfit) | Fault::Limit(misfit) => misfit_error(status, misfit, None),
    }
}

/// The error for a body that is not JSON.
#[cold]
fn malformed(status: StatusCode, body: &[u8]) -> Error {
    let (problem, source) = std::str::from_utf8(body).map_or((BodyProblem::NotUtf8, None), BodyProblem::of);
    Error::NotJson(Box::new(NotJsonError::new(status, problem, excerpt(body), source)))
}

#[cold]
fn not_envelope(status: StatusCode, body: &[u8]) -> Error {
    Error::NotEnvelope(Box::new(NotEnvelopeError { status, retry_after: None, excerpt: excerpt(body) }))
}
