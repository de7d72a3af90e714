//! One call of an operation. [`ErasedCall`] hides the type of the operation, so that the [`RetryLoop`] is compiled only once.

use bytes::Bytes;
use http::{Request, Response};

pub(crate) use self::retry_loop::FailedAttempt;
use self::retry_loop::RetryLoop;
use crate::client::core::Core;
use crate::client::deadline::Deadline;
use crate::client::key;
use crate::client::options::CallOptions;
use crate::client::redact::Secrets;
use crate::client::retry::Idempotency;
use crate::client::scope::Scope;
use crate::client::trace::CallSpan;
use crate::error::{BuildError, Error};
use crate::request::Access;
use crate::request::App;
use crate::request::Body;
use crate::request::Endpoint;
use crate::response::{Misfit, Reading, Reply, decode_as};
use crate::values::Timestamp;
use crate::wire::observe::UnknownPath;

mod retry_loop;
#[cfg(test)]
mod tests;

/// A call whose operation type is erased.
pub(crate) trait ErasedCall: Send {
    /// Name of the operation.
    fn operation(&self) -> &str;
    /// Path template, with IDs as `{order_id}`.
    fn path(&self) -> &str;
    fn idempotency(&self) -> Idempotency;
    fn build_request(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError>;
    /// Decodes the response and stores the result.
    fn read_response(&mut self, response: &Response<Bytes>, reading: Reading) -> Result<(), Error>;
    /// Values of the stored result that do not fit, and parts that the SDK does not know.
    fn observations(&self) -> (&[Misfit], &[UnknownPath]) {
        (&[], &[])
    }
    /// Removes the secrets from the stored result.
    fn redact(&mut self, secrets: &Secrets<'_>);
    /// Drops the stored result of the previous attempt.
    fn discard(&mut self) {}
    /// Request ID from the stored result.
    fn request_id(&self) -> Option<&str>;
}

/// A request, and its reply after the call.
pub(crate) struct TypedCall<'a, E: Endpoint> {
    request: &'a E,
    /// Generated idempotency key, the same for all attempts. `None` if the operation takes no key. A key of the caller takes
    /// precedence.
    key: Option<String>,
    reply: Option<(Reply<E::Response>, Bytes)>,
}

impl<'a, E: Endpoint> TypedCall<'a, E> {
    pub(crate) fn new(request: &'a E) -> Self {
        Self { request, key: E::META.idempotency_key.and_then(|_| key::generate()), reply: None }
    }

    /// Returns the reply and its body. Both are empty if the call has none.
    pub(crate) fn into_reply(self) -> (Reply<E::Response>, Bytes) {
        self.reply.unwrap_or_default()
    }
}

impl<E: Endpoint + Sync> ErasedCall for TypedCall<'_, E>
where
    E::Response: Send,
{
    fn operation(&self) -> &'static str {
        E::NAME
    }

    fn path(&self) -> &str {
        E::PATH
    }

    fn idempotency(&self) -> Idempotency {
        let is_idempotent = E::METHOD == http::Method::GET || E::META.repeatable || self.key.is_some();
        if is_idempotent { Idempotency::Idempotent } else { Idempotency::NotIdempotent }
    }

    fn build_request(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError> {
        match self.key.clone().and_then(|key| self.request.with_idempotency_key(key)) {
            Some(with_key) => app.request_streamed(&with_key, access, now),
            None => app.request_streamed(self.request, access, now),
        }
    }

    fn read_response(&mut self, response: &Response<Bytes>, reading: Reading) -> Result<(), Error> {
        let reply = decode_as(response.status(), response.body(), reading)?;
        self.reply = Some((reply, response.body().clone()));
        Ok(())
    }

    fn observations(&self) -> (&[Misfit], &[UnknownPath]) {
        self.reply.as_ref().map_or((&[], &[]), |(reply, _)| (&reply.misfits, &reply.unknown))
    }

    fn redact(&mut self, secrets: &Secrets<'_>) {
        if let Some((reply, _)) = &mut self.reply {
            secrets.redact_reply(reply);
        }
    }

    fn request_id(&self) -> Option<&str> {
        self.reply.as_ref()?.0.request_id.as_deref()
    }
}

/// Runs the call with its retries, inside a span.
pub(crate) async fn run<S: Scope>(core: &Core, scope: &S, options: &CallOptions, call: &mut dyn ErasedCall) -> Result<(), Error> {
    let span = CallSpan::new(call.operation());
    let result = span
        .instrument(RetryLoop { core, scope, options, deadline: Deadline::start(core, options.deadline) }.run(call, &span))
        .await;
    span.finish(&result, call.request_id());
    result
}
