//! The retry loop: reserve a slot in the rate limit, sign, send, decode, and retry if the policy allows it.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{DATE, HeaderName, RETRY_AFTER};
use http::{HeaderMap, Request, Response, Uri};

use super::ErasedCall;
use crate::client::clock_skew::stamp;
use crate::client::core::Core;
use crate::client::options::CallOptions;
use crate::client::rate_limit::BucketKey;
use crate::client::redact::Secrets;
use crate::client::retry::{RetryDecision, RetryState};
use crate::client::scope::Scope;
use crate::client::trace::{CallSpan, TrySpan};
use crate::client::transport::Bounds;
use crate::error::{BuildError, Error, ErrorKind, Retry, TransportError, TransportFailure};
use crate::request::{AccessToken, Body};

/// Assumed upload speed in bytes per second: a slow connection of two megabits.
const UPLOAD_BYTES_PER_SECOND: u64 = 256 << 10;

/// Upper bound on a timeout. HTTP clients add the timeout to the current time, and some panic on overflow.
const MAX_TIMEOUT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Values that all attempts share.
pub(super) struct RetryLoop<'a, S> {
    pub(super) core: &'a Core,
    pub(super) scope: &'a S,
    pub(super) options: &'a CallOptions,
}

/// One attempt.
struct Attempt<'a> {
    token: &'a AccessToken,
    /// Clock skew in seconds that was applied to the timestamp.
    skew_seconds: i64,
    /// Number of failed attempts before this one.
    previous_attempts: u32,
}

impl<S: Scope> RetryLoop<'_, S> {
    pub(super) async fn run(&self, job: &mut dyn ErasedCall, span: &CallSpan) -> Result<(), Error> {
        let unsent = |error| Secrets::of(&self.core.app, Default::default(), self.options, None).hide(error);
        let mut token = self.scope.tokens().current().await.map_err(unsent)?;
        span.shop(self.scope.access(&token));
        let bucket_key = BucketKey::of(job.operation(), self.scope.access(&token));
        let mut retry_state = RetryState::default();
        self.core.budget.pay();
        loop {
            self.wait_for_slot(&bucket_key).await;
            let current = Attempt { token: &token, skew_seconds: self.core.skew.ahead(), previous_attempts: retry_state.failed() };
            let request = self.prepare(&current, job)?;
            let is_repeatable = request.body().is_repeatable();
            let Err(error) = self.attempt(&current, request, job).await else { return Ok(()) };
            self.report_failure(&token, &bucket_key, &error).await;
            if !is_repeatable {
                // A streamed body cannot be sent again. Refresh the token anyway, so that the caller's next request succeeds.
                if error.retry() == Retry::AfterRefresh {
                    self.scope.tokens().refreshed(&token).await;
                }
                return Err(error);
            }
            if let Some(refreshed) = self.prepare_retry(&token, &mut retry_state, error, job).await? {
                token = refreshed;
            }
        }
    }

    /// Waits for a slot in the rate limit. Reserves again if the rate was reduced while waiting.
    async fn wait_for_slot(&self, bucket_key: &BucketKey) {
        let Core { limiter, clock, transport, .. } = self.core;
        loop {
            let slot = limiter.reserve(bucket_key, clock.now());
            if slot.wait.is_zero() {
                return;
            }
            let reservation = limiter.hold(bucket_key, slot);
            transport.sleep(slot.wait).await;
            if reservation.confirm() {
                return;
            }
        }
    }

    /// Builds, timestamps and signs the request. Each attempt needs a new signature.
    fn prepare(&self, current: &Attempt<'_>, job: &dyn ErasedCall) -> Result<Request<Body>, BuildError> {
        let (app, access) = (&self.core.app, self.scope.access(current.token));
        let now = stamp(self.core.clock.now(), current.skew_seconds);
        let mut request = match &self.options.base {
            Some(base) => job.build(&app.clone().at(base.clone()), access, now)?,
            None => job.build(app, access, now)?,
        };
        request.headers_mut().extend(self.options.headers.clone());
        Ok(request)
    }

    /// Sends the request and decodes the response. Redacts secrets, because TikTok may echo them.
    async fn attempt(&self, current: &Attempt<'_>, request: Request<Body>, job: &mut dyn ErasedCall) -> Result<(), Error> {
        let uri = request.uri().clone();
        let secrets = self.secrets(current.token, Some(&uri));
        let span = TrySpan::new(&request, job.path(), current.previous_attempts);
        let error = match span.around(self.exchange(request)).await {
            Ok(answer) => {
                let read = job.read(&answer);
                job.hide(&secrets);
                let Err(error) = read else {
                    span.succeeded(answer.status(), job.request_id());
                    return Ok(());
                };
                self.learn(current, secrets.hide_in_answer(error, answer.body()), answer.headers())
            }
            Err(error) => secrets.hide(error),
        };
        span.failed(&error);
        Err(error)
    }

    /// Sends the request once. Extends the timeout by the upload time.
    async fn exchange(&self, request: Request<Body>) -> Result<Response<Bytes>, TransportError> {
        let (failure, length) = (request.body().failure(), request.body().len());
        let timeout = self.options.timeout.unwrap_or(self.core.timeout);
        let timeout = timeout.saturating_add(Duration::from_secs(length / UPLOAD_BYTES_PER_SECOND)).min(MAX_TIMEOUT);
        let answer = self.core.transport.send(request, Bounds::new(timeout, self.core.max_body)).await;
        answer.map_err(|error| match failure.and_then(|failure| failure.take()) {
            Some(content) => TransportError::new(TransportFailure::Content, content),
            None => error,
        })
    }

    /// Updates the clock skew and the requested delay from the response headers.
    fn learn(&self, current: &Attempt<'_>, mut error: Error, headers: &HeaderMap) -> Error {
        let (now, date) = (self.core.clock.now(), text(headers, DATE).and_then(|date| httpdate::parse_http_date(date).ok()));
        if error.retry() == Retry::AfterResign
            && let Some(date) = date
        {
            self.core.skew.learn(date, now, current.skew_seconds);
        }
        error.set_retry_after(retry_after(headers, date.unwrap_or(now)));
        error
    }

    /// Reports a failure to the rate limiter and the token source.
    async fn report_failure(&self, token: &AccessToken, bucket_key: &BucketKey, error: &Error) {
        if error.kind() == ErrorKind::RateLimit {
            self.core.limiter.slow_down(bucket_key, error.retry_after(), self.core.clock.now());
        }
        self.scope.tokens().refused(token, error).await;
    }

    /// Prepares the next attempt: waits or refreshes the token. Returns the error if the call must not be retried.
    async fn prepare_retry(
        &self,
        token: &AccessToken,
        retry_state: &mut RetryState,
        error: Error,
        job: &mut dyn ErasedCall,
    ) -> Result<Option<AccessToken>, Error> {
        let policy = self.options.retries.unwrap_or(self.core.retries);
        // The rate limiter delays these retries, so they do not use the retry budget.
        let is_paced = error.kind() == ErrorKind::RateLimit;
        match retry_state.decide(&error, job.effect(), error.retry_after(), &policy, fastrand::f64()) {
            RetryDecision::Wait(wait) if is_paced || self.core.budget.take() => {
                job.forget();
                self.core.transport.sleep(wait).await;
                Ok(None)
            }
            RetryDecision::Resign => {
                job.forget();
                Ok(None)
            }
            RetryDecision::Refresh => {
                let Some(refreshed) = self.scope.tokens().refreshed(token).await else { return Err(error) };
                job.forget();
                refreshed.map(Some).map_err(|error| self.secrets(token, None).hide(error))
            }
            RetryDecision::Wait(_) | RetryDecision::GiveUp => Err(error),
        }
    }

    fn secrets<'a>(&'a self, token: &'a AccessToken, uri: Option<&'a Uri>) -> Secrets<'a> {
        Secrets::of(&self.core.app, self.scope.access(token), self.options, uri)
    }
}

/// Parses `Retry-After`: either seconds or a date, relative to the server's clock.
fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = text(headers, RETRY_AFTER)?;
    let until = || httpdate::parse_http_date(text).ok().map(|date| date.duration_since(now).unwrap_or_default());
    text.parse().ok().map(Duration::from_secs).or_else(until)
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}
