//! The retry loop of a call. Each attempt waits for the rate limit, is signed with the current time, sent and decoded.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, Uri};

use super::ErasedCall;
use crate::client::core::Core;
use crate::client::deadline::Deadline;
use crate::client::headers::{requested_wait, server_time};
use crate::client::limits::LimitKey;
use crate::client::options::CallOptions;
use crate::client::redact::Secrets;
use crate::client::retry::{Attempts, Decision};
use crate::client::scope::Scope;
use crate::client::skew::corrected_timestamp;
use crate::client::trace::{AttemptSpan, CallSpan, warn_of_budget};
use crate::client::transport::Bounds;
use crate::error::{BuildError, Error, ErrorKind, Retry, TransportError, TransportFailure};
use crate::request::AccessToken;
use crate::request::Body;
use crate::response::Reading;

/// Sends a call until it succeeds or must not be retried. The fields are the same for all attempts.
pub(super) struct RetryLoop<'a, S> {
    pub(super) core: &'a Core,
    pub(super) scope: &'a S,
    pub(super) options: &'a CallOptions,
    pub(super) deadline: Deadline<'a>,
}

/// An attempt that failed.
pub(crate) struct FailedAttempt {
    pub(crate) error: Error,
    /// The time on TikTok's clock, from the header `Date` of the response.
    pub(crate) date: Option<SystemTime>,
}

/// One attempt.
struct Attempt<'a> {
    token: &'a AccessToken,
    /// Clock skew that the timestamp of the request was corrected by, in seconds.
    skew: i64,
    /// Number of failed attempts before.
    failed: u32,
}

impl<S: Scope> RetryLoop<'_, S> {
    pub(super) async fn run(&self, call: &mut dyn ErasedCall, span: &CallSpan) -> Result<(), Error> {
        let redact = |error| Secrets::of(&self.core.app, Default::default(), self.options, None).redact_error(error);
        let mut token = self.deadline.bound(self.scope.tokens().current()).await.map_err(redact)?;
        span.record_shop(self.scope.access(&token));
        let key = self.core.limits.key(&self.core.app, call.operation(), self.scope.access(&token));
        let mut attempts = Attempts::default();
        self.core.budget.deposit();
        let mut last_error = None;
        loop {
            // If an earlier attempt was sent, its error matters: TikTok may have processed the request.
            if let Err(error) = self.deadline.bound(self.core.limits.wait(&key, self.core, &self.deadline)).await {
                return Err(last_error.unwrap_or(error));
            }
            let attempt = Attempt { token: &token, skew: self.core.skew.seconds(), failed: attempts.failed() };
            let request = self.prepare(&attempt, call)?;
            let is_repeatable = request.body().is_repeatable();
            call.discard();
            let Err(failed) = self.attempt(&attempt, request, call).await else { return Ok(()) };
            self.report_failure(&token, &key, &failed).await;
            let error = failed.error;
            if !is_repeatable {
                // The body is consumed, so this call cannot be retried.
                return Err(self.refresh_for_next_call(&token, &attempts, error).await);
            }
            let (refreshed, error) = self.prepare_retry(&token, &mut attempts, error, call).await?;
            token = refreshed.unwrap_or(token);
            last_error = Some(error);
        }
    }

    /// Builds and signs the request of one attempt.
    fn prepare(&self, attempt: &Attempt<'_>, call: &dyn ErasedCall) -> Result<Request<Body>, BuildError> {
        let (app, access) = (self.options.apply_to(&self.core.app), self.scope.access(attempt.token));
        let now = corrected_timestamp(self.core.clock.now(), attempt.skew);
        let mut request = call.build_request(&app, access, now)?;
        request.headers_mut().extend(self.options.headers.clone());
        Ok(request)
    }

    /// Sends the request and decodes the response. Both the reply and the error are redacted.
    async fn attempt(&self, attempt: &Attempt<'_>, request: Request<Body>, call: &mut dyn ErasedCall) -> Result<(), FailedAttempt> {
        let uri = request.uri().clone();
        let secrets = self.secrets(attempt.token, Some(&uri));
        let span = AttemptSpan::new(&request, call.path(), attempt.failed);
        let failed = match span.instrument(self.exchange(request)).await {
            Ok(response) => {
                let result = call.read_response(&response, self.reading());
                call.redact(&secrets);
                let Err(error) = result else {
                    span.succeeded(response.status(), call.request_id());
                    self.report_observations(call, &span);
                    return Ok(());
                };
                self.apply_headers(attempt, secrets.redact_response_error(error, response.body()), response.headers())
            }
            Err(error) => FailedAttempt { error: secrets.redact_error(error), date: None },
        };
        span.failed(&failed.error);
        Err(failed)
    }

    fn reading(&self) -> Reading {
        let is_strict = self.options.is_strict.unwrap_or(self.core.is_strict);
        Reading { is_strict, notes_unknown: self.core.unknown.is_some(), ..Reading::default() }
    }

    /// Logs values that do not fit, and tells the listener what the SDK does not know.
    fn report_observations(&self, call: &dyn ErasedCall, span: &AttemptSpan) {
        let (misfits, unknown) = call.observations();
        span.misfits(misfits);
        if let Some(listener) = &self.core.unknown {
            listener.report(call.operation(), unknown, call.request_id());
        }
    }

    /// Sends the request once, within its bounds.
    async fn exchange(&self, request: Request<Body>) -> Result<Response<Bytes>, TransportError> {
        let (failure, length) = (request.body().failure(), request.body().len());
        let bounds = Bounds::new(self.options.timeout.unwrap_or(self.core.timeout), length, self.core.max_body);
        let bounds = self.deadline.remaining().map_or(bounds, |remaining| bounds.within(remaining));
        let sent = self.deadline.limit(self.core.transport.send(request, bounds)).await;
        let result = sent.unwrap_or_else(|| Err(TransportFailure::Timeout.into()));
        result.map_err(|error| match failure.and_then(|failure| failure.take()) {
            Some(content) => TransportError::new(TransportFailure::Content, content),
            None => error,
        })
    }

    /// Uses the headers of an error response: `Date` corrects the clock skew, and `Retry-After` is stored in the error.
    fn apply_headers(&self, attempt: &Attempt<'_>, mut error: Error, headers: &HeaderMap) -> FailedAttempt {
        let (now, date) = (self.core.clock.now(), server_time(headers));
        if error.retry() == Retry::AfterResign
            && let Some(date) = date
        {
            self.core.skew.update(date, now, attempt.skew);
        }
        error.set_retry_after(requested_wait(headers, date.unwrap_or(now)));
        FailedAttempt { error, date }
    }

    /// Reports a failed attempt to the limiter and the token source, whether or not a retry follows.
    async fn report_failure(&self, token: &AccessToken, key: &LimitKey, failed: &FailedAttempt) {
        let report = async {
            self.core.limits.report(key, failed, self.core.clock.as_ref()).await;
            self.scope.tokens().refused(token, &failed.error).await;
        };
        // If the deadline passes first, the call still returns the error of the attempt.
        let _ = self.deadline.limit(report).await;
    }

    /// Waits or refreshes the token before a retry. Returns the new token, if there is one, and the error of the attempt. Fails if the
    /// call is not retried.
    async fn prepare_retry(
        &self,
        token: &AccessToken,
        attempts: &mut Attempts,
        error: Error,
        call: &mut dyn ErasedCall,
    ) -> Result<(Option<AccessToken>, Error), Error> {
        let policy = self.options.retries.unwrap_or(self.core.retries);
        // The limiter already slows down these retries, so they do not use the retry budget.
        let is_rate_limited = error.kind() == ErrorKind::RateLimit;
        match attempts.decide(&error, call.idempotency(), error.retry_after(), &policy, fastrand::f64()) {
            Decision::Wait(wait) if !self.deadline.allows(wait) => Err(error),
            Decision::Wait(wait) if is_rate_limited || self.core.budget.withdraw() => {
                self.core.transport.sleep(wait).await;
                Ok((None, error))
            }
            Decision::Resign => Ok((None, error)),
            Decision::Refresh => match self.deadline.limit(self.scope.tokens().refresh(token)).await.flatten() {
                Some(refreshed) => {
                    call.discard();
                    refreshed
                        .map(|refreshed| (Some(refreshed), error))
                        .map_err(|error| self.secrets(token, None).redact_error(error))
                }
                // The token is fixed, or the deadline has passed.
                None => Err(error),
            },
            Decision::Wait(_) => {
                warn_of_budget();
                Err(error)
            }
            Decision::GiveUp => Err(self.refresh_for_next_call(token, attempts, error).await),
        }
    }

    /// Refreshes a token that TikTok rejected as expired, if this call has not done so. The call itself is not retried, but the next
    /// one has a valid token.
    async fn refresh_for_next_call(&self, token: &AccessToken, attempts: &Attempts, error: Error) -> Error {
        if error.retry() == Retry::AfterRefresh && !attempts.has_refreshed() {
            // The next call finds out whether this failed.
            let _ = self.deadline.limit(self.scope.tokens().refresh(token)).await;
        }
        error
    }

    fn secrets<'a>(&'a self, token: &'a AccessToken, uri: Option<&'a Uri>) -> Secrets<'a> {
        Secrets::of(&self.core.app, self.scope.access(token), self.options, uri)
    }
}
