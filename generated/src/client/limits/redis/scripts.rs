//! The scripts, and their arguments. They follow the local limiter: the same burst, slowdown and recovery.
//!
//! Keys: the bucket, its released slots, the quota. Times are in microseconds since 1970 by the clock of the server.

use std::sync::LazyLock;
use std::time::Duration;

use crate::client::rate_limit::{BURST, CLOCK_TOLERANCE, MIN_RATE, RECOVERY, SLOWDOWN_INTERVAL, SPREAD};

/// Number of arguments that describe the pace.
const PACE_ARGUMENTS: usize = 7;

/// The arguments that begin the list of each script: rate, spread, burst, recovery, clock tolerance, slowdown interval, minimum rate.
/// A rate of zero means no rate limit.
pub(super) fn pace(rate: Option<f64>) -> [String; PACE_ARGUMENTS] {
    let micros = |duration: Duration| duration.as_micros().to_string();
    [
        rate.unwrap_or_default().to_string(),
        SPREAD.to_string(),
        micros(BURST),
        micros(RECOVERY),
        micros(CLOCK_TOLERANCE),
        micros(SLOWDOWN_INTERVAL),
        MIN_RATE.to_string(),
    ]
}

/// Takes the next slot, and counts it if it is immediate. Further arguments: quota or empty, day and count that the worker knows, and
/// the time until TikTok's day ends, if TikTok reported to the worker that its quota is used up.
///
/// The worker's count is used if Redis has none for the day, or a lower one because of an outage.
pub(super) fn take() -> &'static str {
    static SCRIPT: LazyLock<String> = LazyLock::new(|| [LOAD, TAKE].concat());
    &SCRIPT
}

/// Halves the rate and pauses the bucket. Further argument: pause or empty.
pub(super) fn slow_down() -> &'static str {
    static SCRIPT: LazyLock<String> = LazyLock::new(|| [LOAD, SLOW_DOWN].concat());
    &SCRIPT
}

/// Reads the bucket, and defines how to save it and what to return.
const LOAD: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local max, spread, burst, recovery = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local saved = redis.call('HMGET', KEYS[1], 'next', 'rate', 'changed', 'slowed', 'resumes', 'stretch', 'now')
local free_at = tonumber(saved[1]) or now - burst
local rate = math.min(tonumber(saved[2]) or max, max)
local changed = tonumber(saved[3]) or now
local slowed, resumes, stretch = tonumber(saved[4]) or 0, tonumber(saved[5]) or 0, tonumber(saved[6]) or 1
local back = (tonumber(saved[7]) or now) - now
if back > tonumber(ARGV[5]) then
  free_at, changed, slowed, resumes = free_at - back, changed - back, 0, 0
  redis.call('DEL', KEYS[2])
end
local function expire(key)
  redis.call('PEXPIRE', key, math.ceil((math.max(free_at - now, 0) + 11 * recovery) / 1000))
end
local function save()
  redis.call('HSET', KEYS[1], 'next', free_at, 'rate', rate, 'changed', changed, 'slowed', slowed, 'resumes', resumes,
    'stretch', stretch, 'now', now)
  expire(KEYS[1])
end
local function interval() return math.ceil(1000000 / (rate * spread)) end
local function reply(wait, day, used, used_up_for)
  return {wait, now, slowed, resumes, math.floor(stretch * 1000000), day, used, used_up_for}
end";

const TAKE: &str = "
local day_length = 86400000000
local day, used, used_up_for, quota = math.floor(now / day_length), 0, 0, tonumber(ARGV[8])
local function store(ends)
  redis.call('HSET', KEYS[3], 'day', day, 'used', used, 'ends', ends)
  redis.call('EXPIRE', KEYS[3], 172800)
end
if quota then
  local count = redis.call('HMGET', KEYS[3], 'day', 'used', 'ends')
  if tonumber(count[1]) == day then used = tonumber(count[2]) or 0 end
  if tonumber(ARGV[9]) == day then used = math.max(used, tonumber(ARGV[10])) end
  used_up_for = math.max((tonumber(count[3]) or 0) - now, tonumber(ARGV[11]), 0)
  if used_up_for > day_length then used_up_for = 0 end
  if used_up_for > 0 then store(now + used_up_for) end
  if used_up_for > 0 or used >= quota then return reply(-1, day, used, used_up_for) end
end
local wait = 0
if max > 0 then
  if rate < max and now - changed >= recovery then
    rate = math.min(rate + math.floor((now - changed) / recovery) * max / 10, max)
    changed = now
  end
  redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - burst - 1)
  local at = tonumber(redis.call('ZPOPMIN', KEYS[2])[1])
  if not at then
    at = math.max(free_at, now - burst)
    free_at = at + interval()
  end
  save()
  wait = math.max(at - now, 0)
end
if quota and wait == 0 then
  used = used + 1
  store(0)
end
return reply(wait, day, used, used_up_for)";

/// Slots in the future, also the released ones, move as `Slowdown::moved` moves them in the workers.
const SLOW_DOWN: &str = "
local pause = tonumber(ARGV[8])
if now - changed >= tonumber(ARGV[6]) or rate >= max then
  local before, has_waiting = rate, free_at - interval() > now
  rate, changed = math.max(rate / 2, tonumber(ARGV[7])), now
  slowed, resumes, stretch = now, now + (pause or interval()), before / rate
  local function moved(at) return resumes + math.floor(math.max(at - now, 0) * stretch) end
  local released = redis.call('ZRANGE', KEYS[2], 0, -1)
  redis.call('DEL', KEYS[2])
  free_at = has_waiting and moved(free_at) or resumes
  for _, at in ipairs(released) do
    if tonumber(at) >= now then redis.call('ZADD', KEYS[2], moved(tonumber(at)), moved(tonumber(at))) end
  end
  expire(KEYS[2])
else
  free_at = math.max(free_at, now + (pause or interval()))
end
save()
return reply(0, 0, 0, 0)";

/// Returns a slot, unless the bucket has slowed down since the slot was taken. Arguments: the time at which it was taken, its time.
pub(super) const RELEASE: &str = "
local saved = redis.call('HMGET', KEYS[1], 'next', 'slowed')
local free_at, slowed, at = tonumber(saved[1]), tonumber(saved[2]), tonumber(ARGV[2])
if not free_at or slowed > tonumber(ARGV[1]) or at >= free_at then return 0 end
redis.call('ZADD', KEYS[2], at, at)
local remaining = redis.call('PTTL', KEYS[1])
return redis.call('PEXPIRE', KEYS[2], remaining)";
