//! Runs one call. [`ErasedCall`] hides the operation's type, so the [`RetryLoop`] is compiled only once.

use bytes::Bytes;
use http::{Request, Response};

use self::retry_loop::RetryLoop;
use crate::client::core::Core;
use crate::client::idempotency_key;
use crate::client::options::CallOptions;
use crate::client::redact::Secrets;
use crate::client::retry::Idempotency;
use crate::client::scope::Scope;
use crate::client::trace::CallSpan;
use crate::error::{BuildError, Error};
use crate::request::{Access, App, Body, Endpoint};
use crate::response::{Reply, decode};
use crate::values::Timestamp;

mod retry_loop;
#[cfg(test)]
mod tests;

/// A call with its operation type erased.
pub(crate) trait ErasedCall: Send {
    fn operation(&self) -> &str;
    /// The path template, with ids such as `{order_id}`.
    fn path(&self) -> &str;
    fn effect(&self) -> Idempotency;
    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError>;
    /// Decodes the response and stores the result.
    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error>;
    /// Redacts these secrets in the stored result.
    fn hide(&mut self, secrets: &Secrets<'_>);
    /// Discards the stored result before a retry.
    fn forget(&mut self) {}
    /// The request ID of the decoded response.
    fn request_id(&self) -> Option<&str>;
}

/// A request and its reply, if it was received.
pub(crate) struct TypedCall<'a, E: Endpoint> {
    request: &'a E,
    /// The generated idempotency key that all attempts share; `None` if the operation does not support one.
    key: Option<String>,
    reply: Option<Reply<E::Response>>,
}

impl<'a, E: Endpoint> TypedCall<'a, E> {
    pub(crate) fn new(request: &'a E) -> Self {
        Self { request, key: E::META.idempotency_key.and_then(|_| idempotency_key::generate()), reply: None }
    }

    /// Returns the reply, or an empty reply if no response was received.
    pub(crate) fn into_reply(self) -> Reply<E::Response> {
        self.reply.unwrap_or_else(|| Reply { data: E::Response::default(), request_id: None, message: String::new() })
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

    fn effect(&self) -> Idempotency {
        let repeatable = E::METHOD == http::Method::GET || E::META.repeatable || self.key.is_some();
        if repeatable { Idempotency::Idempotent } else { Idempotency::NotIdempotent }
    }

    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError> {
        match self.key.clone().and_then(|key| self.request.with_idempotency_key(key)) {
            Some(keyed) => app.request_streamed(&keyed, access, now),
            None => app.request_streamed(self.request, access, now),
        }
    }

    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error> {
        self.reply = Some(decode(answer.status(), answer.body())?);
        Ok(())
    }

    fn hide(&mut self, secrets: &Secrets<'_>) {
        if let Some(reply) = &mut self.reply {
            secrets.hide_in_reply(reply);
        }
    }

    fn request_id(&self) -> Option<&str> {
        self.reply.as_ref()?.request_id.as_deref()
    }
}

/// Runs the call with retries.
pub(crate) async fn run<S: Scope>(core: &Core, scope: &S, options: &CallOptions, job: &mut dyn ErasedCall) -> Result<(), Error> {
    let span = CallSpan::new(job.operation());
    let result = span.around(RetryLoop { core, scope, options }.run(job, &span)).await;
    span.ended(&result, job.request_id());
    result
}
