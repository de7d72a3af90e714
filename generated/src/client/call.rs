//! One call from beginning to end: booked with the limiter, stamped and signed, sent, read, and tried again where that helps.
//!
//! The loop is compiled once. What depends on the operation's type is behind [`Job`].

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{DATE, HeaderName, RETRY_AFTER};
use http::{HeaderMap, Request, Response};

use crate::access::Access;
use crate::app::App;
use crate::body::Body;
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
use crate::error::{BuildError, Error, ErrorKind, Retry, TransportError, TransportFailure};
use crate::reply::{Reply, decode};
use crate::time::Timestamp;

#[cfg(test)]
mod tests;

/// Bytes; a slow line of two megabits.
const UPLOADED_IN_A_SECOND: u64 = 256 << 10;

/// An operation with its type erased.
pub(crate) trait Job: Send {
    fn operation(&self) -> &str;
    /// The path, its ids as `{order_id}`.
    fn path(&self) -> &str;
    fn effect(&self) -> Effect;
    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError>;
    /// Keeps what the answer holds.
    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error>;
    /// What was kept repeats none of these.
    fn hide(&mut self, secrets: &Secrets<'_>);
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
    let timeout = options.timeout.unwrap_or(core.timeout);
    let unsent = |error| Secrets::of(&core.app, Access::new(), options, None).hide(error);
    let mut token = scope.tokens().current().await.map_err(unsent)?;
    span.shop(scope.access(&token));
    let lane = Lane::of(job.operation(), scope.access(&token));
    let mut tries = Tries::default();
    core.budget.pay();
    loop {
        take_turn(core, &lane).await;
        let request = prepare(core, scope.access(&token), options, job)?;
        let (uri, is_repeatable) = (request.uri().clone(), request.body().is_repeatable());
        let secrets = Secrets::of(&core.app, scope.access(&token), options, Some(&uri));
        let attempt = TrySpan::new(&request, job.path(), tries.failed());
        let mut asked = None;
        let error = match attempt.around(exchange(core, request, timeout)).await {
            Ok(answer) => match read(job, &answer, &secrets) {
                Ok(()) => {
                    attempt.succeeded(answer.status(), job.request_id());
                    return Ok(());
                }
                Err(mut error) => {
                    asked = heed(core, &error, answer.headers());
                    error.set_retry_after(asked);
                    error
                }
            },
            Err(error) => secrets.hide(error),
        };
        attempt.failed(&error);
        // Retries of these are held back by the limiter, so they need no budget.
        let is_paced = error.kind() == ErrorKind::RateLimit;
        if is_paced {
            core.limiter.slow_down(&lane, asked, core.clock.now());
        }
        scope.tokens().refused(&token, &error).await;
        match tries.judge(&error, job.effect(), asked, &policy, fastrand::f64()) {
            // What was streamed is gone.
            _ if !is_repeatable => return Err(error),
            Verdict::Wait(wait) if is_paced || core.budget.take() => {
                job.forget();
                core.transport.sleep(wait).await;
            }
            Verdict::Resign => job.forget(),
            Verdict::Refresh => match scope.tokens().refreshed(&token).await {
                Some(refreshed) => {
                    job.forget();
                    token = refreshed.map_err(|error| secrets.hide(error))?;
                }
                None => return Err(error),
            },
            Verdict::Wait(_) | Verdict::GiveUp => return Err(error),
        }
    }
}

/// Reads an answer, whose words may repeat what the request said.
fn read(job: &mut dyn Job, answer: &Response<Bytes>, secrets: &Secrets<'_>) -> Result<(), Error> {
    let read = job.read(answer);
    job.hide(secrets);
    read.map_err(|error| secrets.hide_in_answer(error, answer.body()))
}

/// Stamps and signs, anew for each try.
fn prepare(core: &Core, access: Access<'_>, options: &CallOptions, job: &dyn Job) -> Result<Request<Body>, BuildError> {
    let now = core.skew.stamp(core.clock.now());
    let mut request = match &options.base {
        Some(base) => job.build(&core.app.clone().at(base.clone()), access, now)?,
        None => job.build(&core.app, access, now)?,
    };
    request.headers_mut().extend(options.headers.clone());
    Ok(request)
}

/// Sends once. An upload is given time for its length.
async fn exchange(core: &Core, request: Request<Body>, timeout: Duration) -> Result<Response<Bytes>, TransportError> {
    let (failure, length) = (request.body().failure(), request.body().len());
    let bounds = Bounds::new(timeout.saturating_add(Duration::from_secs(length / UPLOADED_IN_A_SECOND)), core.max_body);
    let answer = core.transport.send(request, bounds).await;
    answer.map_err(|error| match failure.and_then(|failure| failure.take()) {
        Some(content) => TransportError::new(TransportFailure::Content, content),
        None => error,
    })
}

/// Waits for the lane to be free. Who is held back while the lane is slowed down books anew, at the new pace.
async fn take_turn(core: &Core, lane: &Lane) {
    loop {
        let turn = core.limiter.book(lane, core.clock.now());
        if turn.wait.is_zero() {
            return;
        }
        core.transport.sleep(turn.wait).await;
        if core.limiter.keeps(lane, turn) {
            return;
        }
    }
}

/// What the headers of a refusal teach: TikTok's time, where ours is wrong, and how long it asks to wait.
fn heed(core: &Core, error: &Error, headers: &HeaderMap) -> Option<Duration> {
    let (now, date) = (core.clock.now(), text(headers, DATE).and_then(|date| httpdate::parse_http_date(date).ok()));
    if error.retry() == Retry::AfterResign
        && let Some(date) = date
    {
        core.skew.learn(date, now);
    }
    retry_after(headers, date.unwrap_or(now))
}

/// `Retry-After` in either of its forms, seconds or a date, the latter by the clock of who sent it.
fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = text(headers, RETRY_AFTER)?;
    let until = || httpdate::parse_http_date(text).ok().map(|date| date.duration_since(now).unwrap_or_default());
    text.parse().ok().map(Duration::from_secs).or_else(until)
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}
