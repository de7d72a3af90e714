//! Headers of error responses that determine when a request is sent again.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, HeaderName, RETRY_AFTER};

/// The time on the server's clock, from the header `Date`.
pub(crate) fn server_time(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(text(headers, DATE)?).ok()
}

/// The wait that the header `Retry-After` asks for. `now` is the time on the server's clock.
pub(crate) fn requested_wait(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    retry_after(text(headers, RETRY_AFTER)?, now)
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// Reads the value of `Retry-After`, either in seconds or as a date. A date is relative to `now`. A fraction of a
/// second, which some proxies send, is rounded up. A number that is too large is the longest wait.
fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    let (seconds, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number(seconds) && is_number(fraction) {
        let extra = u64::from(fraction.bytes().any(|digit| digit != b'0'));
        // Only an overflow can fail here.
        return Some(Duration::from_secs(seconds.parse().unwrap_or(u64::MAX).saturating_add(extra)));
    }
    httpdate::parse_http_date(text).ok().map(|date| date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_a_number_of_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let cases = [
            ("0", Some(0)),
            ("120", Some(120)),
            ("1.5", Some(2)),
            ("3.0", Some(3)),
            ("99999999999999999999", Some(u64::MAX)),
            ("18446744073709551615.9", Some(u64::MAX)),
            ("Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
        ];
        for (text, seconds) in cases {
            assert_eq!(retry_after(text, now), seconds.map(Duration::from_secs), "{text}");
        }
        for text in ["", "-1", "+1", "1.", ".5", "1s", "1, 2", "1e3", "NaN", "1994-11-06T08:50:37Z"] {
            assert_eq!(retry_after(text, now), None, "{text}");
        }
    }
}
