use super::*;

const SECOND: Duration = Duration::from_secs(1);

fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

fn key(shop: u64) -> BucketKey {
    BucketKey { operation: 1, shop }
}

/// The times at which `count` concurrent requests are sent.
fn send_times(limiter: &Limiter, key: &BucketKey, count: usize, now: SystemTime) -> Vec<SystemTime> {
    (0..count).map(|_| now + limiter.next_slot(key, now).wait).collect()
}

#[test]
fn no_second_exceeds_the_rate() {
    for rate in [1, 7, 10, 20, 50, 99, 100, 1000] {
        let limiter = Limiter::new(Some(rate));
        let rate = usize::try_from(rate).expect("a count");
        let times = send_times(&limiter, &key(1), 3 * rate, start());
        for first in 0..times.len() {
            let within = times[first..].iter().filter(|time| **time < times[first] + SECOND).count();
            assert!(within <= rate, "{within} of {rate}");
        }
        // The limiter is not much slower than the rate.
        let total = times[times.len() - 1].duration_since(start()).expect("a time");
        assert!(total <= 4 * SECOND, "{total:?} at {rate}");
    }
}

#[test]
fn idle_bucket_allows_a_burst() {
    let limiter = Limiter::new(Some(50));
    let at_once = |now| send_times(&limiter, &key(1), 20, now).iter().filter(|time| **time == now).count();
    assert_eq!(at_once(start()), 5);
    // A longer pause does not increase the burst.
    assert_eq!(at_once(start() + 3600 * SECOND), 5);
}

#[test]
fn buckets_are_independent() {
    let limiter = Limiter::new(Some(1));
    let other = BucketKey { operation: 2, shop: 1 };
    limiter.slow_down(&key(1), Some(30 * SECOND), start());
    assert_eq!(limiter.next_slot(&key(1), start()).wait, 30 * SECOND);
    for unaffected in [key(2), other] {
        assert_eq!(limiter.next_slot(&unaffected, start()).wait, Duration::ZERO);
    }
}

/// The current rate of a busy bucket, in requests per second.
fn rate(limiter: &Limiter, now: SystemTime) -> f64 {
    let pair = send_times(limiter, &key(1), 30, now)[28..].to_vec();
    let gap = pair[1].duration_since(pair[0]).expect("in order");
    (1.0 / gap.as_secs_f64() / SPREAD).round()
}

#[test]
fn slowdown_halves_the_rate_and_the_rate_recovers() {
    let limiter = Limiter::new(Some(40));
    assert_eq!(rate(&limiter, start()), 40.0);
    // Three concurrent rejections count as one.
    for _ in 0..3 {
        limiter.slow_down(&key(1), None, start());
    }
    assert_eq!(rate(&limiter, start()), 20.0);
    limiter.slow_down(&key(1), None, start() + SECOND);
    assert_eq!(rate(&limiter, start() + SECOND), 10.0);
    assert_eq!(rate(&limiter, start() + 10 * SECOND), 10.0);
    assert_eq!(rate(&limiter, start() + 12 * SECOND), 14.0);
    // An unused bucket recovers too.
    assert_eq!(rate(&limiter, start() + 3600 * SECOND), 40.0);
}

#[test]
fn rate_never_drops_to_zero() {
    let limiter = Limiter::new(Some(50));
    for second in 0..60 {
        limiter.slow_down(&key(1), None, start() + second * SECOND);
    }
    assert!(limiter.next_slot(&key(1), start() + 60 * SECOND).wait <= 12 * SECOND);
}

#[test]
fn pause_follows_retry_after_up_to_the_maximum() {
    for (retry_after, wait) in [(7 * SECOND, 7 * SECOND), (Duration::ZERO, Duration::ZERO), (Duration::MAX, MAX_PAUSE)] {
        let limiter = Limiter::new(Some(50));
        limiter.slow_down(&key(1), Some(retry_after), start());
        assert_eq!(limiter.next_slot(&key(1), start()).wait, wait, "{retry_after:?}");
    }
}

#[test]
fn slowdown_invalidates_earlier_slots() {
    let limiter = Limiter::new(Some(10));
    let slots: Vec<_> = (0..20).map(|_| limiter.next_slot(&key(1), start())).collect();
    assert!(limiter.is_valid(&key(1), slots[19]));
    limiter.slow_down(&key(1), Some(5 * SECOND), start());
    assert!(slots.iter().all(|slot| !limiter.is_valid(&key(1), *slot)));
    // The next slot follows the pause, not the invalidated slots.
    let next = limiter.next_slot(&key(1), start());
    assert_eq!(next.wait, 5 * SECOND);
    assert!(limiter.is_valid(&key(1), next));
}

#[test]
fn clock_set_back_does_not_block_requests() {
    let limiter = Limiter::new(Some(10));
    limiter.next_slot(&key(1), start() + 3600 * SECOND);
    assert!(limiter.next_slot(&key(1), start()).wait <= SECOND);
}

#[test]
fn idle_buckets_are_removed() {
    let limiter = Limiter::new(Some(50));
    let mut max_len = 0;
    for shop in 0..200_000_u32 {
        let now = start() + shop * Duration::from_millis(10);
        limiter.next_slot(&key(shop.into()), now);
        if shop % 10 == 0 {
            limiter.slow_down(&key(shop.into()), None, now);
        }
        max_len = max_len.max(limiter.buckets().by_key.len());
    }
    assert_eq!(max_len, CLEANUP_THRESHOLD);
}

#[test]
fn disabled_limiter_keeps_no_buckets() {
    let limiter = Limiter::new(None);
    limiter.slow_down(&key(1), Some(60 * SECOND), start());
    assert_eq!(limiter.next_slot(&key(1), start()).wait, Duration::ZERO);
    assert!(limiter.buckets().by_key.is_empty());
}

#[test]
fn released_slot_is_reused_first() {
    let limiter = Limiter::new(Some(10));
    let slots: Vec<_> = (0..20).map(|_| limiter.next_slot(&key(1), start())).collect();
    for slot in &slots[5..10] {
        drop(limiter.reserve(&key(1), *slot));
    }
    assert!(limiter.reserve(&key(1), slots[10]).confirm());
    let next: Vec<_> = (0..6).map(|_| limiter.next_slot(&key(1), start()).wait).collect();
    assert_eq!(next[..5], slots[5..10].iter().map(|slot| slot.wait).collect::<Vec<_>>());
    assert!(next[5] > slots[19].wait);
    // A released slot in the past is not reused.
    drop(limiter.reserve(&key(1), slots[5]));
    let late = start() + 100 * SECOND;
    assert!(send_times(&limiter, &key(1), 3, late).iter().all(|time| *time < late + SECOND));
    assert!(limiter.buckets().by_key[&key(1)].released.is_empty());
}

#[test]
fn slot_from_before_a_slowdown_or_clock_change_is_not_reused() {
    for slows_down in [true, false] {
        let limiter = Limiter::new(Some(10));
        let later = start() + 3600 * SECOND;
        let slots: Vec<_> = (0..20).map(|_| limiter.next_slot(&key(1), later)).collect();
        if slows_down {
            limiter.slow_down(&key(1), Some(5 * SECOND), later);
            drop(limiter.reserve(&key(1), slots[5]));
            assert_eq!(limiter.next_slot(&key(1), later).wait, 5 * SECOND);
        } else {
            limiter.next_slot(&key(1), start());
            drop(limiter.reserve(&key(1), slots[5]));
            assert!(limiter.next_slot(&key(1), start()).wait <= 3 * SECOND);
        }
    }
}
