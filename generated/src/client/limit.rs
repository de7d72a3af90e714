//! How fast to go: TikTok counts requests for each app, shop and operation, and so does this.
//!
//! Pure: time is an argument. A pace starts at the documented limit, is halved when TikTok says that it was too fast, and comes
//! back slowly. A refused pace also waits as long as TikTok asked for.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::mem::ManuallyDrop;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::request::{Access, AccessToken};

/// What TikTok counts together; the app is the client's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Lane {
    /// By a hash of its name.
    operation: u64,
    /// Whose shop, by a hash of its cipher, or of the token where there is none.
    shop: u64,
}

impl Lane {
    /// The lane of an operation on someone's behalf.
    pub(crate) fn of(operation: &str, access: Access<'_>) -> Self {
        let mut hasher = DefaultHasher::new();
        operation.hash(&mut hasher);
        let operation = hasher.finish();
        match access.shop_cipher {
            Some(cipher) => cipher.hash(&mut hasher),
            None => access.token.map(AccessToken::header).hash(&mut hasher),
        }
        Self { operation, shop: hasher.finish() }
    }
}

/// The paces of one app.
#[derive(Debug)]
pub(crate) struct Limiter {
    /// Requests in a second, until TikTok says otherwise; none is without bound.
    rate: Option<f64>,
    paces: Mutex<Paces>,
}

#[derive(Debug, Default)]
struct Paces {
    lanes: HashMap<Lane, Pace>,
    /// How many were left when the idle ones were last forgotten.
    kept: usize,
}

/// How fast one lane goes.
#[derive(Clone, Debug)]
struct Pace {
    /// Requests in a second.
    rate: f64,
    /// The earliest moment of the next request, were there no burst.
    next: SystemTime,
    /// Moments before that which were booked and given back.
    free: BTreeSet<SystemTime>,
    /// When the rate was last changed.
    changed: SystemTime,
    /// When the lane was last used.
    seen: SystemTime,
    /// How often the lane was slowed down.
    lessons: u32,
}

/// When a request may go, as far as is known now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    /// How long it has to wait.
    pub(crate) wait: Duration,
    moment: SystemTime,
    lessons: u32,
}

/// A turn that somebody waits for. Who is dropped meanwhile gives it back, or callers who give up sooner than their lane is long
/// would keep everyone from sending anything.
#[derive(Debug)]
pub(crate) struct Held<'a> {
    limiter: &'a Limiter,
    lane: &'a Lane,
    turn: Turn,
}

/// Who was idle may send what belongs to this time at once.
const BURST: Duration = Duration::from_millis(100);
/// The rest of a second's requests, spread over the second: with the burst they are no more than the rate.
const SPREAD: f64 = 0.9;
/// How long a rate must hold before it is raised.
const RECOVERY: Duration = Duration::from_secs(10);
/// Requests that are under way together are refused together: within this time it is one lesson.
const LESSON: Duration = Duration::from_millis(500);
/// The longest that a lane is held. A call that TikTok asks to wait longer fails; later ones may ask again.
const LONGEST: Duration = Duration::from_secs(60);
/// A clock that goes back further than threads disagree was set back.
const JUMP: Duration = Duration::from_secs(1);
/// Below this nothing would move.
const SLOWEST: f64 = 0.1;
/// Beyond so many lanes, and twice as many as were in use then, those that are idle are forgotten.
const MANY: usize = 4096;

impl Limiter {
    pub(crate) fn new(rate: Option<u32>) -> Self {
        Self { rate: rate.map(f64::from), paces: Mutex::default() }
    }

    /// Books the next request of a lane, and says how long to wait for its turn.
    pub(crate) fn book(&self, lane: &Lane, now: SystemTime) -> Turn {
        let Some(rate) = self.rate else { return Turn { wait: Duration::ZERO, moment: now, lessons: 0 } };
        let mut paces = self.paces();
        let pace = paces.of(lane, now, rate);
        pace.recover(now, rate);
        let moment = pace.take(now - BURST);
        Turn { wait: moment.duration_since(now).unwrap_or_default(), moment, lessons: pace.lessons }
    }

    /// Keeps a turn while it is waited for.
    pub(crate) fn hold<'a>(&'a self, lane: &'a Lane, turn: Turn) -> Held<'a> {
        Held { limiter: self, lane, turn }
    }

    fn give_back(&self, lane: &Lane, turn: Turn) {
        if let Some(pace) = self.paces().lanes.get_mut(lane)
            && pace.lessons == turn.lessons
            && turn.moment < pace.next
        {
            pace.free.insert(turn.moment);
        }
    }

    /// Whether a turn still stands; if the lane was slowed down since, the request has to be booked again.
    fn keeps(&self, lane: &Lane, turn: Turn) -> bool {
        self.paces().lanes.get(lane).is_none_or(|pace| pace.lessons == turn.lessons)
    }

    /// Learns that a lane was too fast: half the pace, and nothing before TikTok's own moment.
    pub(crate) fn slow_down(&self, lane: &Lane, asked: Option<Duration>, now: SystemTime) {
        let Some(rate) = self.rate else { return };
        let mut paces = self.paces();
        let pace = paces.of(lane, now, rate);
        if now.duration_since(pace.changed).unwrap_or_default() >= LESSON || pace.rate >= rate {
            pace.rate = (pace.rate / 2.0).max(SLOWEST);
            pace.changed = now;
            pace.lessons = pace.lessons.wrapping_add(1);
            // Turns that were booked no longer stand.
            pace.next = now;
            pace.free.clear();
        }
        pace.next = pace.next.max(now + asked.unwrap_or(pace.spacing()).min(LONGEST));
    }

    /// No panic can happen under this lock, so a poisoned one is as good as any.
    fn paces(&self) -> MutexGuard<'_, Paces> {
        self.paces.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held<'_> {
    /// The time has come: whether the turn may be used.
    pub(crate) fn stands(self) -> bool {
        let held = ManuallyDrop::new(self);
        held.limiter.keeps(held.lane, held.turn)
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.limiter.give_back(self.lane, self.turn);
    }
}

impl Paces {
    fn of(&mut self, lane: &Lane, now: SystemTime, rate: f64) -> &mut Pace {
        if self.lanes.len() >= MANY.max(2 * self.kept) {
            self.lanes.retain(|_, pace| !pace.is_idle(now, rate));
            self.kept = self.lanes.len();
        }
        let new = || Pace { rate, next: now - BURST, free: BTreeSet::new(), changed: now, seen: now, lessons: 0 };
        let pace = self.lanes.entry(*lane).or_insert_with(new);
        pace.follow(now);
        pace
    }
}

impl Pace {
    /// The next moment to be had, from this one on.
    fn take(&mut self, earliest: SystemTime) -> SystemTime {
        while let Some(moment) = self.free.pop_first() {
            if moment >= earliest {
                return moment;
            }
        }
        let moment = self.next.max(earliest);
        self.next = moment + self.spacing();
        moment
    }

    fn spacing(&self) -> Duration {
        Duration::from_secs_f64(1.0 / (self.rate * SPREAD))
    }

    /// Where the clock was set back, nobody waits for as long as it was ahead.
    fn follow(&mut self, now: SystemTime) {
        let back = self.seen.duration_since(now).unwrap_or_default();
        if back > JUMP {
            self.next -= back;
            self.changed -= back;
            self.free.clear();
        }
        self.seen = now;
    }

    /// Back to the full rate by tenths of it.
    fn recover(&mut self, now: SystemTime, full: f64) {
        let held = now.duration_since(self.changed).unwrap_or_default();
        if self.rate < full && held >= RECOVERY {
            let steps = held.div_duration_f64(RECOVERY).floor();
            self.rate = (self.rate + steps * full / 10.0).min(full);
            self.changed = now;
        }
    }

    /// Whether a new pace would be the same.
    fn is_idle(&mut self, now: SystemTime, full: f64) -> bool {
        self.recover(now, full);
        self.rate >= full && self.next + BURST < now
    }
}

#[cfg(test)]
mod tests;
