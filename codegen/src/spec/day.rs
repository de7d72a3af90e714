//! Days, written as `2026-08-15`.

/// A regular expression for what [`is_day`] accepts.
pub(crate) const DAY_PATTERN: &str = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])";

/// Whether a text is `YYYY-MM-DD`, with a month from 1 to 12 and a day from 1 to 31.
pub fn is_day(text: &str) -> bool {
    let number = |part: &str, width: usize| -> Option<u32> {
        let is_number = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse().ok().filter(|_| is_number)
    };
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_four_two_and_two_digits() {
        assert!(is_day("2026-08-15"));
        for other in ["", "2026", "2026-8-15", "2026-13-01", "2026-08-00", "2026-08-32", "26-08-2015", "2026-08-15-1", "soon"] {
            assert!(!is_day(other), "{other}");
        }
    }
}
