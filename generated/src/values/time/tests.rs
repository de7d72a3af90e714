use super::*;

#[test]
fn timestamps_round_trip_through_system_time() {
    for seconds in [0, 1, -1, 1_700_000_000, -1_700_000_000] {
        let time = Timestamp::from_unix_seconds(seconds);
        assert_eq!(Timestamp::from(time.to_system_time().expect("in range")), time);
        let time = TimestampMillis::from_unix_millis(seconds * 1000 + 7);
        assert_eq!(TimestampMillis::from(time.to_system_time().expect("in range")), time);
        assert_eq!(TimestampMillis::from(Timestamp::from(seconds)).unix_millis(), seconds * 1000);
    }
    assert_eq!(TimestampMillis::from(Timestamp::from(i64::MAX)).unix_millis(), i64::MAX);
}

#[test]
fn timestamp_arithmetic_saturates() {
    let day = Duration::from_secs(86_400);
    assert_eq!(Timestamp::from(100_000) - day, Timestamp::from(13_600));
    assert_eq!(Timestamp::from(100_000) - day + day, Timestamp::from(100_000));
    assert_eq!(Timestamp::from(5) + Duration::from_millis(1_999), Timestamp::from(6));
    assert_eq!(Timestamp::from(i64::MAX) + Duration::MAX, Timestamp::from(i64::MAX));
    assert_eq!(Timestamp::from(0) - Duration::MAX, Timestamp::from(i64::MIN));
}

#[test]
fn fractions_are_rounded_down_on_both_sides_of_1970() {
    let after = UNIX_EPOCH + Duration::from_nanos(1_999_999_999);
    assert_eq!((Timestamp::from(after).unix_seconds(), TimestampMillis::from(after).unix_millis()), (1, 1999));
    let before = UNIX_EPOCH - Duration::from_nanos(1);
    assert_eq!((Timestamp::from(before).unix_seconds(), TimestampMillis::from(before).unix_millis()), (-1, -1));
}

#[test]
fn extreme_timestamps_do_not_panic() {
    for value in [i64::MAX, i64::MIN] {
        let _ = Timestamp::from(value).to_system_time();
        let _ = TimestampMillis::from(value).to_system_time();
    }
}
