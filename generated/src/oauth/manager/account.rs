//! One authorization in one process: what is known of it, and the renewal that all its callers share.
//!
//! A renewal is a future that whoever asks for a token drives, and the transport's runtime where it has one: when all who asked have
//! left, it goes on, so that tokens which TikTok has already issued are not lost.

use std::fmt;
use std::future::ready;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::future::{FutureExt as _, Shared};

use super::renew::{ENDED, Known, Need, Renewed, ends_before, renew, store_failed};
use super::{Notice, Settings};
use crate::client::{BoxFuture, TokenSource};
use crate::error::{Error, TokenError};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::store::StoreError;
use crate::request::AccessToken;
use crate::values::Timestamp;

type Flight = Shared<BoxFuture<'static, Result<Renewed, TokenError>>>;

/// Tokens that a clock which is wrong would have refreshed at each call are left alone for so long.
const SETTLED: Duration = Duration::from_secs(10 * 60);
/// A token so young that TikTok calls expired would not be helped by another one.
const YOUNG: Duration = Duration::from_secs(30);
/// The pause after a renewal that failed while the token lives; it doubles.
const PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);
/// No renewal takes so long.
const HISTORY: Duration = Duration::from_secs(5 * 60);
/// How long before its end consent is asked for anew.
const NOTICE_PERIOD: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The tokens of one authorization, refreshed as needed: what a handle is made with.
pub struct ManagedTokens {
    id: Arc<str>,
    settings: Arc<Settings>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    known: Option<Known>,
    /// When the tokens were last seen to be new.
    renewed: Option<SystemTime>,
    void: Option<Void>,
    failures: u32,
    /// Before this, nothing is tried again without need.
    pause_until: Option<SystemTime>,
    /// The end of consent that was told.
    told: Option<Timestamp>,
    flight: Option<Flight>,
    departed: Option<SystemTime>,
}

/// Tokens that bring no new ones.
struct Void {
    refresh_token: RefreshToken,
    /// Whether the access token may be used until it expires.
    is_usable: bool,
}

enum Step {
    Use(AccessToken),
    Join(Flight),
}

impl ManagedTokens {
    pub(super) fn new(id: Arc<str>, settings: Arc<Settings>) -> Self {
        Self { id, settings, state: Mutex::default() }
    }

    /// The id that the store keeps it under.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What is only assigned cannot be left half-changed, so a poisoned lock is as good as any.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether anything is lost if it is dropped.
    pub(super) fn is_in_use(self: &Arc<Self>) -> bool {
        Arc::strong_count(self) > 1 || self.state().known.is_some()
    }

    /// Takes tokens that the store has just been given.
    pub(super) fn adopt(&self, authorization: Authorization) {
        let mut state = self.state();
        state.accept(Known::stored(authorization).anew(), self.settings.now());
        // What a renewal under way brings is older, whatever it is.
        state.flight = None;
        drop(state);
        self.tell_end();
    }

    /// Forgets all.
    pub(super) fn reset(&self) {
        *self.state() = State::default();
    }

    /// A token other than the stale one.
    async fn obtain(&self, stale: Option<&AccessToken>) -> Result<AccessToken, TokenError> {
        loop {
            let flight = match self.step(stale) {
                Step::Use(token) => {
                    self.tell_end();
                    return Ok(token);
                }
                Step::Join(flight) => flight,
            };
            let outcome = flight.clone().await;
            self.land(&flight, &outcome);
            // What it brought may not do: the first look at the store may find tokens that are due, and a renewal that began
            // before TikTok called a token expired may bring the same one.
            if let Err(error) = outcome {
                return self.spare(stale).ok_or(error);
            }
        }
    }

    fn step(&self, stale: Option<&AccessToken>) -> Step {
        let now = self.settings.now();
        let mut state = self.state();
        if let Some(token) = state.usable(stale, &self.settings, now) {
            return Step::Use(token);
        }
        if let Some(flight) = state.flight.as_ref().filter(|flight| !state.is_history(flight, now)) {
            return Step::Join(flight.clone());
        }
        let need = Need {
            known: state.known.clone(),
            stale: stale.cloned(),
            void: state.void.as_ref().map(|void| void.refresh_token.clone()),
            can_wait: stale.is_none() && state.spare(now).is_some(),
        };
        // A panic of the store or the transport would be repeated to whoever asks, for ever.
        let renewal = AssertUnwindSafe(renew(self.settings.clone(), self.id.clone(), need)).catch_unwind();
        let flight: Flight = renewal.map(|done| done.unwrap_or_else(|_| Err(panicked()))).boxed().shared();
        state.flight = Some(flight.clone());
        state.departed = Some(now);
        drop(state);
        self.settings.transport().detach(flight.clone().map(drop).boxed());
        Step::Join(flight)
    }

    /// Keeps what a renewal brought; the first of those who shared it does.
    fn land(&self, flight: &Flight, outcome: &Result<Renewed, TokenError>) {
        let now = self.settings.now();
        let mut state = self.state();
        if !state.flight.as_ref().is_some_and(|current| current.ptr_eq(flight)) {
            return;
        }
        state.flight = None;
        let notice = match outcome {
            Ok(renewed) => {
                state.accept(renewed.known.clone(), now);
                renewed.notice.clone()
            }
            Err(error) => state.fail(error, now),
        };
        drop(state);
        if let Some(notice) = notice {
            self.settings.tell(&self.id, &notice);
        }
        self.tell_end();
    }

    /// A token that lives, though there is no other.
    fn spare(&self, stale: Option<&AccessToken>) -> Option<AccessToken> {
        self.state().spare(self.settings.now()).filter(|_| stale.is_none())
    }

    /// Tells once when consent is about to end.
    fn tell_end(&self) {
        let soon = Timestamp::from(self.settings.now() + NOTICE_PERIOD);
        let mut state = self.state();
        let end = state.known.as_ref().and_then(|known| known.authorization.refresh_expires);
        let Some(end) = end.filter(|end| *end <= soon && state.told != Some(*end)) else { return };
        state.told = Some(end);
        drop(state);
        self.settings.tell(&self.id, &Notice::ConsentEnds(end));
    }

    /// Learns that consent is over, unless the store has a newer one.
    pub(super) async fn end(&self, code: Option<i64>) -> Result<(), TokenError> {
        let Some(stored) = self.settings.store.load(&self.id).await.map_err(store_failed)? else { return Ok(()) };
        let mut state = self.state();
        if state.known.as_ref().is_some_and(|known| known.authorization.refresh_token != stored.refresh_token) {
            state.accept(Known::stored(stored), self.settings.now());
            return Ok(());
        }
        let is_news = state.void.as_ref().is_none_or(|void| void.refresh_token != stored.refresh_token || void.is_usable);
        state.void = Some(Void { refresh_token: stored.refresh_token.clone(), is_usable: false });
        state.known = Some(Known::stored(stored));
        drop(state);
        if is_news {
            self.settings.tell(&self.id, &Notice::ConsentEnded { code });
        }
        Ok(())
    }

    fn is_current(&self, token: &AccessToken) -> bool {
        self.state().known.as_ref().is_some_and(|known| known.authorization.access_token == *token)
    }
}

impl State {
    /// Whether a renewal failed long ago, when all who had asked for it had left: who asks now is owed another.
    fn is_history(&self, flight: &Flight, now: SystemTime) -> bool {
        let age = self.departed.and_then(|departed| now.duration_since(departed).ok());
        matches!(flight.peek(), Some(Err(_))) && age.is_some_and(|age| age > HISTORY)
    }

    /// The token to use without asking anyone.
    fn usable(&self, stale: Option<&AccessToken>, settings: &Settings, now: SystemTime) -> Option<AccessToken> {
        let authorization = &self.known.as_ref()?.authorization;
        let is_aged = |span| !self.renewed.is_some_and(|renewed| now.duration_since(renewed).is_ok_and(|age| age < span));
        let is_usable = match (&self.void, stale) {
            (Some(void), _) if !void.is_usable => false,
            (_, Some(stale)) => authorization.access_token != *stale || !is_aged(YOUNG),
            (Some(_), None) => !ends_before(authorization, now),
            (None, None) if !settings.is_due(authorization, now) || !is_aged(SETTLED) => true,
            (None, None) => self.pause_until.is_some_and(|end| now < end) && !ends_before(authorization, now),
        };
        is_usable.then(|| authorization.access_token.clone())
    }

    /// The token to go on with when there is no new one.
    fn spare(&self, now: SystemTime) -> Option<AccessToken> {
        let authorization = &self.known.as_ref()?.authorization;
        let is_usable = self.void.as_ref().is_none_or(|void| void.is_usable) && !ends_before(authorization, now);
        is_usable.then(|| authorization.access_token.clone())
    }

    fn accept(&mut self, known: Known, now: SystemTime) {
        let changed = |before: &Known| before.authorization.refresh_token != known.authorization.refresh_token;
        if known.is_new || self.known.as_ref().is_some_and(changed) {
            self.renewed = Some(now);
        }
        self.known = Some(known);
        self.void = None;
        self.failures = 0;
        self.pause_until = None;
    }

    /// Learns that a renewal failed, and what to tell of it.
    fn fail(&mut self, error: &TokenError, now: SystemTime) -> Option<Notice> {
        self.pause_until = Some(now + PAUSE.saturating_mul(1 << self.failures.min(8)).min(LONGEST_PAUSE));
        self.failures += 1;
        match error {
            TokenError::Busy => None,
            // Without TikTok's error it has been told before.
            TokenError::Withdrawn(None) => None,
            TokenError::Withdrawn(Some(error)) => {
                let refresh_token = self.known.as_ref().map(|known| known.authorization.refresh_token.clone());
                self.void = refresh_token.map(|refresh_token| Void { refresh_token, is_usable: true });
                Some(Notice::ConsentEnded { code: error.code() })
            }
            error => Some(Notice::RefreshFailed(error.clone())),
        }
    }
}

fn panicked() -> TokenError {
    store_failed(StoreError::new("renewing an authorization", "it, or the transport, panicked"))
}

impl TokenSource for ManagedTokens {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(async { Ok(self.obtain(None).await?) })
    }

    fn refresh<'a>(&'a self, stale: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async move { Ok(self.obtain(Some(stale)).await?) })
    }

    fn refused<'a>(&'a self, token: &'a AccessToken, error: &'a Error) -> BoxFuture<'a, ()> {
        match error.code() {
            // A store that fails now will be asked again by the next call, which is refused as well.
            Some(code) if ENDED.contains(&code) && self.is_current(token) => Box::pin(self.end(Some(code)).map(drop)),
            _ => Box::pin(ready(())),
        }
    }
}

impl fmt::Debug for ManagedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagedTokens").field("id", &self.id).finish_non_exhaustive()
    }
}
