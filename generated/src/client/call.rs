//! One call from beginning to end: booked with the limiter, stamped and signed, sent, read, and tried again where that helps.
//!
//! The loop is compiled once. What depends on the operation's type is behind [`Job`].

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{DATE, HeaderName, RETRY_AFTER};
use http::{HeaderMap, Request, Response};

use crate::access::Access;
use crate::app::App;
use crate::client::core::Core;
use crate::client::limit::Lane;
use crate::client::options::CallOptions;
use crate::client::retry::{Effect, Tries, Verdict};
use crate::client::scope::Scope;
use crate::client::transport::Bounds;
use crate::endpoint::Endpoint;
use crate::error::{BuildError, Error, ErrorKind, Retry};
use crate::reply::{Reply, decode};
use crate::time::Timestamp;

/// An operation with its type erased.
pub(crate) trait Job: Send {
    fn operation(&self) -> &'static str;
    fn effect(&self) -> Effect;
    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Bytes>, BuildError>;
    /// Keeps what the answer holds.
    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error>;
}

/// A request and, once there is one, its reply.
pub(crate) struct Typed<'a, E: Endpoint> {
    request: &'a E,
    reply: Option<Reply<E::Response>>,
}

impl<'a, E: Endpoint> Typed<'a, E> {
    pub(crate) fn new(request: &'a E) -> Self {
        Self { request, reply: None }
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

    fn effect(&self) -> Effect {
        if E::METHOD == http::Method::GET { Effect::Repeatable } else { Effect::Once }
    }

    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Bytes>, BuildError> {
        app.request(self.request, access, now)
    }

    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error> {
        self.reply = Some(decode(answer.status(), answer.body())?);
        Ok(())
    }
}

/// Makes the call.
pub(crate) async fn run<S: Scope>(core: &Core, scope: &S, options: &CallOptions, job: &mut dyn Job) -> Result<(), Error> {
    let policy = options.retries.unwrap_or(core.retries);
    let bounds = Bounds::new(options.timeout.unwrap_or(core.timeout), core.max_body);
    let mut token = scope.tokens().current().await?;
    let lane = Lane::of(job.operation(), scope.access(&token));
    let mut tries = Tries::default();
    core.budget.pay();
    loop {
        take_turn(core, &lane).await;
        let request = prepare(core, scope.access(&token), options, job)?;
        let mut asked = None;
        let error = match core.transport.send(request, bounds).await {
            Ok(answer) => match job.read(&answer) {
                Ok(()) => return Ok(()),
                Err(error) => {
                    asked = heed(core, &error, answer.headers());
                    error
                }
            },
            Err(error) => error.into(),
        };
        // Retries of these are held back by the limiter, so they need no budget.
        let is_paced = error.kind() == ErrorKind::RateLimit;
        if is_paced {
            core.limiter.slow_down(&lane, asked, core.clock.now());
        }
        match tries.judge(&error, job.effect(), asked, &policy, fastrand::f64()) {
            Verdict::Wait(wait) if is_paced || core.budget.take() => core.transport.sleep(wait).await,
            Verdict::Resign => {}
            Verdict::Refresh => match scope.tokens().refreshed(&token).await {
                Some(refreshed) => token = refreshed?,
                None => return Err(error),
            },
            Verdict::Wait(_) | Verdict::GiveUp => return Err(error),
        }
    }
}

/// Stamps and signs, anew for each try.
fn prepare(core: &Core, access: Access<'_>, options: &CallOptions, job: &dyn Job) -> Result<Request<Bytes>, BuildError> {
    let now = core.skew.stamp(core.clock.now());
    let mut request = match &options.base {
        Some(base) => job.build(&core.app.clone().at(base.clone()), access, now)?,
        None => job.build(&core.app, access, now)?,
    };
    request.headers_mut().extend(options.headers.clone());
    Ok(request)
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
