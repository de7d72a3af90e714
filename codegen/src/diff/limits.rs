//! The values that a field of a request accepts, and whether another set contains them.

use crate::emit::rust::checked_range;
use crate::model::{Accepted, Field};
use crate::spec::Range;

/// The checks of the SDK before it sends a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limits<'a> {
    range: Option<Range>,
    /// Empty for all values.
    only: &'a [String],
    /// Empty for all files.
    accepts: &'a [Accepted],
}

impl<'a> Limits<'a> {
    pub(super) fn of(field: &'a Field) -> Self {
        Self { range: checked_range(field), only: &field.only, accepts: &field.accepts }
    }

    /// Whether these limits accept all that others accept.
    pub(super) fn contain(&self, other: &Self) -> bool {
        self.contains_range(other) && self.contains_values(other) && self.contains_files(other)
    }

    fn contains_range(&self, other: &Self) -> bool {
        let Some(own) = self.range else { return true };
        let (min, max) = other.range.map_or((None, None), |range| (range.min, range.max));
        let min_fits = own.min.is_none_or(|bound| min.is_some_and(|min| min >= bound));
        let max_fits = own.max.is_none_or(|bound| max.is_some_and(|max| max <= bound));
        min_fits && max_fits
    }

    fn contains_values(&self, other: &Self) -> bool {
        self.only.is_empty() || (!other.only.is_empty() && other.only.iter().all(|value| self.only.contains(value)))
    }

    fn contains_files(&self, other: &Self) -> bool {
        let is_accepted = |file: &Accepted| {
            self.accepts
                .iter()
                .any(|own| (own.media_type == file.media_type || own.media_type == "*/*") && own.max_bytes >= file.max_bytes)
        };
        self.accepts.is_empty() || (!other.accepts.is_empty() && other.accepts.iter().all(is_accepted))
    }
}

impl std::fmt::Display for Limits<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let files = self.accepts.iter().map(|file| format!("{} ..{}", file.media_type, file.max_bytes));
        let range = self.range.map(|range| range.to_string());
        let parts: Vec<String> = range.into_iter().chain(self.only.iter().cloned()).chain(files).collect();
        f.write_str(if parts.is_empty() { "no limit" } else { "" })?;
        f.write_str(&parts.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(min: Option<i64>, max: Option<i64>) -> Limits<'static> {
        Limits { range: Some(Range { min, max }), only: &[], accepts: &[] }
    }

    #[test]
    fn a_range_contains_another_if_both_ends_do() {
        let free = Limits { range: None, only: &[], accepts: &[] };
        let (small, large, shifted) = (range(Some(1), Some(50)), range(None, Some(100)), range(Some(10), Some(200)));
        assert!(large.contain(&small) && !small.contain(&large));
        assert!(!shifted.contain(&small) && !small.contain(&shifted));
        assert!(free.contain(&small) && !small.contain(&free));
        assert!(!range(Some(1), None).contain(&large) && large.contain(&large));
    }

    #[test]
    fn files_are_accepted_by_type_and_size() {
        let file = |media_type: &str, max_bytes| vec![Accepted { media_type: media_type.to_owned(), max_bytes }];
        let (png, large_png, any) = (file("image/png", 10), file("image/png", 20), file("*/*", 10));
        let limits = |accepts| Limits { range: None, only: &[], accepts };
        assert!(limits(&large_png).contain(&limits(&png)) && !limits(&png).contain(&limits(&large_png)));
        assert!(limits(&any).contain(&limits(&png)) && !limits(&any).contain(&limits(&large_png)));
        assert!(limits(&[]).contain(&limits(&any)) && !limits(&any).contain(&limits(&[])));
    }
}
