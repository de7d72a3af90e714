use super::*;

const SECOND: Duration = Duration::from_secs(1);

fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

fn key(shop: u64) -> BucketKey {
    BucketKey { operation: 1, shop }
}

/// The moments at which so many requests go that all want to at once.
fn moments(limiter: &RateLimiter, key: &BucketKey, count: usize, now: SystemTime) -> Vec<SystemTime> {
    (0..count).map(|_| now + limiter.reserve(key, now).wait).collect()
}

#[test]
fn no_second_holds_more_than_the_rate() {
    for rate in [1, 7, 10, 20, 50, 99, 100, 1000] {
        let limiter = RateLimiter::new(Some(rate));
        let rate = usize::try_from(rate).expect("a count");
        let moments = moments(&limiter, &key(1), 3 * rate, start());
        for first in 0..moments.len() {
            let within = moments[first..].iter().filter(|moment| **moment < moments[first] + SECOND).count();
            assert!(within <= rate, "{within} of {rate}");
        }
        // Nor is it much less.
        let took = moments[moments.len() - 1].duration_since(start()).expect("a time");
        assert!(took <= 4 * SECOND, "{took:?} at {rate}");
    }
}

#[test]
fn who_was_idle_may_send_some_at_once() {
    let limiter = RateLimiter::new(Some(50));
    let at_once = |now| moments(&limiter, &key(1), 20, now).iter().filter(|moment| **moment == now).count();
    assert_eq!(at_once(start()), 5);
    // Nothing is saved up beyond that, however long the pause.
    assert_eq!(at_once(start() + 3600 * SECOND), 5);
}

#[test]
fn lanes_do_not_wait_for_each_other() {
    let limiter = RateLimiter::new(Some(1));
    let other = BucketKey { operation: 2, shop: 1 };
    limiter.slow_down(&key(1), Some(30 * SECOND), start());
    assert_eq!(limiter.reserve(&key(1), start()).wait, 30 * SECOND);
    for free in [key(2), other] {
        assert_eq!(limiter.reserve(&free, start()).wait, Duration::ZERO);
    }
}

/// The time between two requests of a busy key, as requests in a second.
fn rate(limiter: &RateLimiter, now: SystemTime) -> f64 {
    let pair = moments(limiter, &key(1), 30, now)[28..].to_vec();
    let gap = pair[1].duration_since(pair[0]).expect("in order");
    (1.0 / gap.as_secs_f64() / SPREAD).round()
}

#[test]
fn a_refusal_halves_the_pace_and_time_brings_it_back() {
    let limiter = RateLimiter::new(Some(40));
    assert_eq!(rate(&limiter, start()), 40.0);
    // Three that were under way together are one slowdown.
    for _ in 0..3 {
        limiter.slow_down(&key(1), None, start());
    }
    assert_eq!(rate(&limiter, start()), 20.0);
    limiter.slow_down(&key(1), None, start() + SECOND);
    assert_eq!(rate(&limiter, start() + SECOND), 10.0);
    assert_eq!(rate(&limiter, start() + 10 * SECOND), 10.0);
    assert_eq!(rate(&limiter, start() + 12 * SECOND), 14.0);
    // An unused bucket recovers as well.
    assert_eq!(rate(&limiter, start() + 3600 * SECOND), 40.0);
}

#[test]
fn refusals_without_end_leave_a_pace_that_moves() {
    let limiter = RateLimiter::new(Some(50));
    for second in 0..60 {
        limiter.slow_down(&key(1), None, start() + second * SECOND);
    }
    assert!(limiter.reserve(&key(1), start() + 60 * SECOND).wait <= 12 * SECOND);
}

#[test]
fn tiktoks_moment_is_heeded_within_reason() {
    for (asked, wait) in [(7 * SECOND, 7 * SECOND), (Duration::ZERO, Duration::ZERO), (Duration::MAX, MAX_WAIT)] {
        let limiter = RateLimiter::new(Some(50));
        limiter.slow_down(&key(1), Some(asked), start());
        assert_eq!(limiter.reserve(&key(1), start()).wait, wait, "{asked:?}");
    }
}

#[test]
fn turns_that_were_booked_before_a_refusal_no_longer_stand() {
    let limiter = RateLimiter::new(Some(10));
    let turns: Vec<_> = (0..20).map(|_| limiter.reserve(&key(1), start())).collect();
    assert!(limiter.is_current(&key(1), turns[19]));
    limiter.slow_down(&key(1), Some(5 * SECOND), start());
    assert!(turns.iter().all(|slot| !limiter.is_current(&key(1), *slot)));
    // They are booked again from TikTok's moment on, not after the turns that were given up.
    let again = limiter.reserve(&key(1), start());
    assert_eq!(again.wait, 5 * SECOND);
    assert!(limiter.is_current(&key(1), again));
}

#[test]
fn a_clock_set_back_does_not_delay_requests() {
    let limiter = RateLimiter::new(Some(10));
    limiter.reserve(&key(1), start() + 3600 * SECOND);
    assert!(limiter.reserve(&key(1), start()).wait <= SECOND);
}

#[test]
fn lanes_that_are_idle_are_forgotten_slowed_ones_too() {
    let limiter = RateLimiter::new(Some(50));
    let mut most = 0;
    for shop in 0..200_000_u32 {
        let now = start() + shop * Duration::from_millis(10);
        limiter.reserve(&key(shop.into()), now);
        if shop % 10 == 0 {
            limiter.slow_down(&key(shop.into()), None, now);
        }
        most = most.max(limiter.buckets().by_key.len());
    }
    assert_eq!(most, PRUNE_THRESHOLD);
}

#[test]
fn without_a_rate_nothing_is_held_back_nor_kept() {
    let limiter = RateLimiter::new(None);
    limiter.slow_down(&key(1), Some(60 * SECOND), start());
    assert_eq!(limiter.reserve(&key(1), start()).wait, Duration::ZERO);
    assert!(limiter.buckets().by_key.is_empty());
}

#[test]
fn a_turn_that_is_given_back_is_the_next_one() {
    let limiter = RateLimiter::new(Some(10));
    let turns: Vec<_> = (0..20).map(|_| limiter.reserve(&key(1), start())).collect();
    for slot in &turns[5..10] {
        drop(limiter.hold(&key(1), *slot));
    }
    assert!(limiter.hold(&key(1), turns[10]).confirm());
    let again: Vec<_> = (0..6).map(|_| limiter.reserve(&key(1), start()).wait).collect();
    assert_eq!(again[..5], turns[5..10].iter().map(|slot| slot.wait).collect::<Vec<_>>());
    assert!(again[5] > turns[19].wait);
    // Slots in the past are not reused.
    drop(limiter.hold(&key(1), turns[5]));
    let late = start() + 100 * SECOND;
    assert!(moments(&limiter, &key(1), 3, late).iter().all(|moment| *moment < late + SECOND));
    assert!(limiter.buckets().by_key[&key(1)].free.is_empty());
}

#[test]
fn what_was_booked_before_a_refusal_or_another_time_cannot_be_given_back() {
    for is_refused in [true, false] {
        let limiter = RateLimiter::new(Some(10));
        let later = start() + 3600 * SECOND;
        let turns: Vec<_> = (0..20).map(|_| limiter.reserve(&key(1), later)).collect();
        if is_refused {
            limiter.slow_down(&key(1), Some(5 * SECOND), later);
            drop(limiter.hold(&key(1), turns[5]));
            assert_eq!(limiter.reserve(&key(1), later).wait, 5 * SECOND);
        } else {
            limiter.reserve(&key(1), start());
            drop(limiter.hold(&key(1), turns[5]));
            assert!(limiter.reserve(&key(1), start()).wait <= 3 * SECOND);
        }
    }
}
