//! The state of one authorization in one process, and the decision when to refresh it.

use std::time::{Duration, SystemTime};

use super::account::SharedRefresh;
use super::known::Known;
use super::refresh::expires_before;
use super::{Notice, Settings};
use crate::error::TokenError;
use crate::oauth::authorization::RefreshToken;
use crate::request::AccessToken;
use crate::values::Timestamp;

/// Minimum time between two refreshes. It prevents a refresh on each call if the local clock is wrong.
const MIN_REFRESH_INTERVAL: Duration = Duration::from_secs(10 * 60);
/// Minimum age of a token before a rejection by TikTok triggers another refresh.
const MIN_TOKEN_AGE: Duration = Duration::from_secs(30);
/// Pause after a failed refresh while the token is valid. It doubles with each failure.
const INITIAL_BACKOFF: Duration = Duration::from_secs(5);
const MAX_BACKOFF: Duration = Duration::from_secs(5 * 60);
/// Upper bound on one refresh.
const MAX_REFRESH_TIME: Duration = Duration::from_secs(5 * 60);

#[derive(Default)]
pub(super) struct AccountState {
    pub(super) known: Option<Known>,
    /// When this process first saw the current tokens.
    renewed_at: Option<SystemTime>,
    pub(super) invalidated: Option<InvalidatedTokens>,
    failures: u32,
    /// Optional refreshes wait until this time.
    pause_until: Option<SystemTime>,
    /// The end of consent that the observer was notified of.
    pub(super) notified_end: Option<Timestamp>,
    pub(super) refresh: Option<SharedRefresh>,
    pub(super) started_at: Option<SystemTime>,
}

/// The last tokens of a consent that has ended.
pub(super) struct InvalidatedTokens {
    pub(super) refresh_token: RefreshToken,
    /// Whether the access token is still valid until it expires.
    is_usable: bool,
}

impl AccountState {
    /// Whether the refresh failed long ago and all its callers were dropped. A new caller then starts another refresh.
    pub(super) fn is_old_failure(&self, refresh: &SharedRefresh, now: SystemTime) -> bool {
        let age = self.started_at.and_then(|started_at| now.duration_since(started_at).ok());
        matches!(refresh.peek(), Some(Err(_))) && age.is_some_and(|age| age > MAX_REFRESH_TIME)
    }

    /// The token to use without a refresh. `has_waited` tells that the caller has just waited for one.
    pub(super) fn usable(
        &self,
        stale: Option<&AccessToken>,
        has_waited: bool,
        settings: &Settings,
        now: SystemTime,
    ) -> Option<AccessToken> {
        let known = self.known.as_ref()?;
        let is_expired = expires_before(&known.authorization, now);
        let needs_refresh = self.needs_refresh(stale, settings, now);
        let is_usable = match (&self.invalidated, stale) {
            (Some(tokens), _) if !tokens.is_usable => false,
            // Another process may have saved newer tokens, so the store is read even if the token is too new for a refresh.
            (_, Some(stale)) => known.authorization.access_token != *stale || (has_waited && !needs_refresh),
            (Some(_), None) => !is_expired,
            (None, None) if !needs_refresh && known.unsaved.is_none() => true,
            (None, None) => self.pause_until.is_some_and(|end| now < end) && !(needs_refresh && is_expired),
        };
        is_usable.then(|| known.authorization.access_token.clone())
    }

    /// Whether the known tokens are old enough for a token request.
    pub(super) fn needs_refresh(&self, stale: Option<&AccessToken>, settings: &Settings, now: SystemTime) -> bool {
        let Some(Known { authorization, is_new, .. }) = &self.known else { return false };
        let is_younger_than = |span| self.renewed_at.is_some_and(|time| now.duration_since(time).is_ok_and(|age| age < span));
        match stale {
            Some(stale) => authorization.access_token == *stale && !is_younger_than(MIN_TOKEN_AGE),
            None => settings.is_refresh_due(authorization, now) && !(*is_new && is_younger_than(MIN_REFRESH_INTERVAL)),
        }
    }

    /// The current token if it is still valid, for use when no new one is available.
    pub(super) fn fallback(&self, now: SystemTime) -> Option<AccessToken> {
        let authorization = &self.known.as_ref()?.authorization;
        let is_usable = self.invalidated.as_ref().is_none_or(|tokens| tokens.is_usable) && !expires_before(authorization, now);
        is_usable.then(|| authorization.access_token.clone())
    }

    /// Uses tokens from the store or from a refresh.
    pub(super) fn accept(&mut self, mut known: Known, now: SystemTime) {
        let is_same = |before: &Known| before.refresh_token() == known.refresh_token();
        let same = self.known.as_ref().map(is_same);
        if known.is_new || same == Some(false) {
            self.renewed_at = Some(now);
        }
        known.is_new |= same == Some(true) && self.known.as_ref().is_some_and(|before| before.is_new);
        self.invalidated.take_if(|tokens| tokens.refresh_token != *known.refresh_token());
        match known.unsaved {
            Some(_) => self.pause(now),
            None => (self.failures, self.pause_until) = (0, None),
        }
        self.known = Some(known);
    }

    /// Uses the tokens of a new consent. The result of a pending refresh is older than these.
    pub(super) fn adopt(&mut self, known: Known, now: SystemTime) {
        *self = Self { notified_end: self.notified_end, ..Self::default() };
        self.accept(known, now);
    }

    /// Records that consent has ended, with its last tokens. Returns whether this is news.
    pub(super) fn end_consent(&mut self, last: Known, is_usable: bool) -> bool {
        let before = self.invalidated.as_ref().filter(|tokens| tokens.refresh_token == *last.refresh_token());
        let is_news = before.is_none();
        let is_usable = is_usable && before.is_none_or(|tokens| tokens.is_usable);
        self.invalidated = Some(InvalidatedTokens { refresh_token: last.refresh_token().clone(), is_usable });
        self.known = Some(last);
        is_news
    }

    /// Stops using the access token of an ended consent, because TikTok rejected it.
    pub(super) fn reject(&mut self, stale: &AccessToken) {
        if self.known.as_ref().is_some_and(|known| known.authorization.access_token == *stale)
            && let Some(tokens) = &mut self.invalidated
        {
            tokens.is_usable = false;
        }
    }

    /// Records a failed refresh, and returns the notice for the observer.
    pub(super) fn fail(&mut self, error: &TokenError, now: SystemTime) -> Option<Notice> {
        self.pause(now);
        match error {
            TokenError::Busy => None,
            error => Some(Notice::RefreshFailed(error.clone())),
        }
    }

    fn pause(&mut self, now: SystemTime) {
        self.pause_until = Some(now + INITIAL_BACKOFF.saturating_mul(1 << self.failures.min(8)).min(MAX_BACKOFF));
        self.failures += 1;
    }
}
