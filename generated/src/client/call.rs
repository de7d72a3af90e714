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
use crate::client::limit::Lane;
use crate::client::options::CallOptions;
use crate::client::retry::{Effect, Tries, Verdict};
use crate::client::scope::Scope;
use crate::client::transport::Bounds;
use crate::endpoint::Endpoint;
use crate::error::{BuildError, Error, ErrorKind};
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
        let turn = core.limiter.book(&lane, core.clock.now());
        if !turn.is_zero() {
            core.transport.sleep(turn).await;
        }
        let request = prepare(core, scope.access(&token), options, job)?;
        let mut asked = None;
        let error = match core.transport.send(request, bounds).await {
            Ok(answer) => match job.read(&answer) {
                Ok(()) => return Ok(()),
                Err(error) => {
                    asked = retry_after(answer.headers());
                    error
                }
            },
            Err(error) => error.into(),
        };
        if error.kind() == ErrorKind::RateLimit {
            core.limiter.slow_down(&lane, asked, core.clock.now());
        }
        scope.tokens().refused(&token, &error).await;
        match tries.judge(&error, job.effect(), asked, &policy, fastrand::f64()) {
            Verdict::Wait(wait) if core.budget.take() => core.transport.sleep(wait).await,
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
