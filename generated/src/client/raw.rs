//! Undecoded responses and calls of untyped operations.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};

use crate::client::call::ErasedCall;
use crate::client::redact::Secrets;
use crate::client::retry::Idempotency;
use crate::error::{BuildError, Error};
use crate::request::{Access, App, Body, Untyped};
use crate::response::{Empty, Reply, decode};
use crate::values::Timestamp;
use crate::wire::read::Slot;

/// An undecoded response. `Debug` does not show its content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawResponse {
    /// The HTTP status. It is often 200 for errors; use the code in the body.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
    /// Credentials of the request, which are redacted in errors.
    secrets: Secrets<'static>,
}

impl RawResponse {
    /// Decodes the body as an operation's response, or as `Option<Json>` if its structure is unknown.
    ///
    /// # Errors
    ///
    /// Returns TikTok's error if it rejected the request, or an error if the body cannot be decoded.
    pub fn decode<T: Slot>(&self) -> Result<Reply<T>, Error> {
        let mut reply = decode(self.status, &self.body).map_err(|error| self.secrets.hide_in_answer(error, &self.body))?;
        self.secrets.hide_in_reply(&mut reply);
        Ok(reply)
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse").field("status", &self.status).field("body", &self.body.len()).finish_non_exhaustive()
    }
}

/// A call that stores its response undecoded.
pub(crate) struct RawCall<J> {
    job: J,
    answer: Option<RawResponse>,
}

impl<J> RawCall<J> {
    pub(crate) fn new(job: J) -> Self {
        Self { job, answer: None }
    }

    /// Returns the response of the last attempt, or its error.
    pub(crate) fn into_answer(self, end: Result<(), Error>) -> Result<RawResponse, Error> {
        match self.answer {
            Some(answer) => Ok(answer),
            // The call succeeds only after a response was stored.
            None => end.map(|()| RawResponse::default()),
        }
    }
}

impl<J: ErasedCall> ErasedCall for RawCall<J> {
    fn operation(&self) -> &str {
        self.job.operation()
    }

    fn path(&self) -> &str {
        self.job.path()
    }

    fn effect(&self) -> Idempotency {
        self.job.effect()
    }

    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError> {
        self.job.build(app, access, now)
    }

    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error> {
        let (status, headers) = (answer.status(), answer.headers().clone());
        self.answer = Some(RawResponse { status, headers, body: answer.body().clone(), ..RawResponse::default() });
        self.job.read(answer)
    }

    fn hide(&mut self, secrets: &Secrets<'_>) {
        if let Some(answer) = &mut self.answer {
            answer.secrets = secrets.kept();
        }
        self.job.hide(secrets);
    }

    fn forget(&mut self) {
        self.answer = None;
    }

    fn request_id(&self) -> Option<&str> {
        self.job.request_id()
    }
}

/// A call of an operation that has no type.
pub(crate) struct UntypedCall<'a> {
    call: &'a Untyped,
    request_id: Option<String>,
}

impl<'a> UntypedCall<'a> {
    pub(crate) fn new(call: &'a Untyped) -> Self {
        Self { call, request_id: None }
    }
}

impl ErasedCall for UntypedCall<'_> {
    fn operation(&self) -> &str {
        &self.call.path
    }

    fn path(&self) -> &str {
        &self.call.path
    }

    fn effect(&self) -> Idempotency {
        if self.call.method == Method::GET { Idempotency::Idempotent } else { Idempotency::NotIdempotent }
    }

    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError> {
        Ok(app.request_untyped(self.call, access, now)?.map(Body::from))
    }

    /// Looks at the code alone.
    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error> {
        self.request_id = decode::<Empty>(answer.status(), answer.body())?.request_id;
        Ok(())
    }

    fn hide(&mut self, secrets: &Secrets<'_>) {
        self.request_id.iter_mut().for_each(|id| secrets.hide_in(id));
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
