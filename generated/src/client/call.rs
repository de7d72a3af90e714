//! One call from beginning to end: booked with the limiter, stamped and signed, sent, read, and tried again where that helps.
//!
//! The loop is compiled once. What depends on the operation's type is behind [`Job`].

use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderMap, Request, Response};

use crate::access::Access;
use crate::app::App;
use crate::client::core::Core;
use crate::client::key;
use crate::client::limit::Lane;
use crate::client::options::CallOptions;
use crate::client::retry::{Effect, Tries, Verdict};
use crate::client::scope::Scope;
use crate::client::secrets::Secrets;
use crate::client::trace::{CallSpan, TrySpan};
use crate::client::transport::Bounds;
use crate::endpoint::Endpoint;
use crate::error::{BuildError, Error, ErrorKind};
use crate::reply::{Reply, decode};
use crate::time::Timestamp;

#[cfg(test)]
mod tests;

/// An operation with its type erased.
pub(crate) trait Job: Send {
    fn operation(&self) -> &str;
    /// The path, its ids as `{order_id}`.
    fn path(&self) -> &str;
    fn effect(&self) -> Effect;
    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Bytes>, BuildError>;
    /// Keeps what the answer holds.
    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error>;
    /// Another try follows: what was kept does not count.
    fn forget(&mut self) {}
    /// That of what was read.
    fn request_id(&self) -> Option<&str>;
}

/// A request and, once there is one, its reply.
pub(crate) struct Typed<'a, E: Endpoint> {
    request: &'a E,
    /// The key that all tries bear, unless the caller gave one; nothing where the operation takes none.
    key: Option<String>,
    reply: Option<Reply<E::Response>>,
}

impl<'a, E: Endpoint> Typed<'a, E> {
    pub(crate) fn new(request: &'a E) -> Self {
        Self { request, key: E::FACTS.idempotency_key.and_then(|_| key::fresh()), reply: None }
    }

    /// The reply; with nothing in it if there was none.
    pub(crate) fn into_reply(self) -> Reply<E::Response> {
        self.reply.unwrap_or_else(|| Reply { data: E::Response::default(), request_id: None, message: String::new() })
    }
}

impl<E: Endpoint + Sync> Job for Typed<'_, E>
where
    E::Response: Send,
{
    fn operation(&self) -> &'static str {
        E::NAME
    }

    fn path(&self) -> &str {
        E::PATH
    }

    fn effect(&self) -> Effect {
        let repeatable = E::METHOD == http::Method::GET || E::FACTS.repeatable || self.key.is_some();
        if repeatable { Effect::Repeatable } else { Effect::Once }
    }

    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Bytes>, BuildError> {
        match self.key.clone().and_then(|key| self.request.with_idempotency_key(key)) {
            Some(keyed) => app.request(&keyed, access, now),
            None => app.request(self.request, access, now),
        }
    }

    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error> {
        self.reply = Some(decode(answer.status(), answer.body())?);
        Ok(())
    }

    fn request_id(&self) -> Option<&str> {
        self.reply.as_ref()?.request_id.as_deref()
    }
}

/// Makes the call.
pub(crate) async fn run<S: Scope>(core: &Core, scope: &S, options: &CallOptions, job: &mut dyn Job) -> Result<(), Error> {
    let span = CallSpan::new(job.operation());
    let result = span.around(attempts(core, scope, options, job, &span)).await;
    span.ended(&result, job.request_id());
    result
}

async fn attempts<S: Scope>(
    core: &Core,
    scope: &S,
    options: &CallOptions,
    job: &mut dyn Job,
    span: &CallSpan,
) -> Result<(), Error> {
    let policy = options.retries.unwrap_or(core.retries);
    let bounds = Bounds::new(options.timeout.unwrap_or(core.timeout), core.max_body);
    let mut token = scope.tokens().current().await?;
    span.shop(scope.access(&token));
    let lane = Lane::of(job.operation(), scope.access(&token));
    let mut tries = Tries::default();
    core.budget.pay();
    loop {
        let turn = core.limiter.book(&lane, core.clock.now());
        if !turn.is_zero() {
            core.transport.sleep(turn).await;
        }
        let request = prepare(core, scope.access(&token), options, job)?;
        let uri = request.uri().clone();
        let attempt = TrySpan::new(&request, job.path(), tries.failed());
        let mut asked = None;
        let error = match attempt.around(core.transport.send(request, bounds)).await {
            Ok(answer) => match job.read(&answer) {
                Ok(()) => {
                    attempt.succeeded(answer.status(), job.request_id());
                    return Ok(());
                }
                Err(error) => {
                    asked = retry_after(answer.headers());
                    error
                }
            },
            Err(error) => error.into(),
        };
        let error = Secrets::of(&core.app, scope.access(&token), &uri).hide(error);
        attempt.failed(&error);
        if error.kind() == ErrorKind::RateLimit {
            core.limiter.slow_down(&lane, asked, core.clock.now());
        }
        scope.tokens().refused(&token, &error).await;
        match tries.judge(&error, job.effect(), asked, &policy, fastrand::f64()) {
            Verdict::Wait(wait) if core.budget.take() => {
                job.forget();
                core.transport.sleep(wait).await;
            }
            Verdict::Refresh => match scope.tokens().refreshed(&token).await {
                Some(refreshed) => {
                    job.forget();
                    token = refreshed?;
                }
                None => return Err(error),
            },
            Verdict::Wait(_) | Verdict::GiveUp => return Err(error),
        }
    }
}

/// Stamps and signs, anew for each try.
fn prepare(core: &Core, access: Access<'_>, options: &CallOptions, job: &dyn Job) -> Result<Request<Bytes>, BuildError> {
    let now = core.clock.now().into();
    let mut request = match &options.base {
        Some(base) => job.build(&core.app.clone().at(base.clone()), access, now)?,
        None => job.build(&core.app, access, now)?,
    };
    request.headers_mut().extend(options.headers.clone());
    Ok(request)
}

/// `Retry-After` in seconds, the only form that TikTok is known to send.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}
