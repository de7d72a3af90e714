//! Responses of the scripts. All times are in microseconds since 1970 by the clock of the server.

use std::time::Duration;

use redis::Value;

use crate::client::rate_limit::CLOCK_TOLERANCE;
use crate::redis_conn::RedisConnError;

/// The result of each script.
pub(super) struct ScriptReply {
    /// Time until the slot, or `None` if the quota is used up.
    pub(super) wait: Option<Duration>,
    pub(super) slowdown: Slowdown,
    /// Days since 1970-01-01 in UTC.
    pub(super) day: u64,
    /// Requests of the shop on this day.
    pub(super) used: u32,
    /// Time until TikTok's day ends, if TikTok reported that its quota is used up. Otherwise zero.
    pub(super) used_up_for: Duration,
}

/// The last slowdown of a bucket. It moves all later slots: the pause delays them, and the lower rate stretches the time between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slowdown {
    /// Time of the response.
    pub(super) seen_at: u64,
    /// Time of the slowdown, or zero if there was none.
    pub(super) slowed_at: u64,
    /// End of the pause.
    resumes_at: u64,
    /// Ratio of the rates before and after, in millionths.
    stretch: u64,
}

impl ScriptReply {
    pub(super) fn read(value: Value) -> Result<Self, RedisConnError> {
        let Value::Array(values) = value else { return Err(RedisConnError::unexpected_response()) };
        let numbers: Vec<i64> =
            values.iter().filter_map(|value| if let Value::Int(int) = value { Some(*int) } else { None }).collect();
        let [wait, seen_at, slowed_at, resumes_at, stretch, day, used, used_up_for] = numbers[..] else {
            return Err(RedisConnError::unexpected_response());
        };
        let unsigned = |number: i64| u64::try_from(number).map_err(|_| RedisConnError::unexpected_response());
        Ok(Self {
            wait: u64::try_from(wait).ok().map(Duration::from_micros),
            slowdown: Slowdown {
                seen_at: unsigned(seen_at)?,
                slowed_at: unsigned(slowed_at)?,
                resumes_at: unsigned(resumes_at)?,
                stretch: unsigned(stretch)?,
            },
            day: unsigned(day)?,
            used: u32::try_from(used).unwrap_or(u32::MAX),
            used_up_for: Duration::from_micros(unsigned(used_up_for)?),
        })
    }
}

impl Slowdown {
    /// The new time of a slot that was taken before the slowdown.
    pub(super) fn moved(&self, time: u64) -> u64 {
        let after = u128::from(time.saturating_sub(self.slowed_at)) * u128::from(self.stretch) / 1_000_000;
        self.resumes_at.saturating_add(u64::try_from(after).unwrap_or(u64::MAX))
    }

    /// Responses can overtake each other. A larger difference means that the server's clock was set back.
    pub(super) fn is_later_than(&self, other: &Self) -> bool {
        let tolerance = u64::try_from(CLOCK_TOLERANCE.as_micros()).unwrap_or(u64::MAX);
        (1..tolerance).contains(&self.seen_at.saturating_sub(other.seen_at))
    }
}
