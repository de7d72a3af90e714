//! The first error of a request that is being written.

use crate::error::BuildError;
use crate::wire::QueryValue;

/// The first error. Values that a field does not accept count only if values are checked.
#[derive(Debug)]
pub(crate) struct FirstError {
    error: Option<BuildError>,
    checks_values: bool,
}

impl FirstError {
    pub(crate) fn new(checks_values: bool) -> Self {
        Self { error: None, checks_values }
    }

    #[cold]
    pub(crate) fn record(&mut self, error: BuildError) {
        self.error.get_or_insert(error);
    }

    /// Records that the text of a value is ambiguous, or that its field does not accept it.
    pub(crate) fn check<V: QueryValue>(&mut self, name: &'static str, value: &V) {
        if !value.is_unambiguous() {
            self.record(BuildError::List { name });
        }
        if let Some(invalid) = value.invalid().filter(|_| self.checks_values) {
            self.record(BuildError::InvalidField(invalid.inside(name)));
        }
    }

    /// Returns the error, if there is one.
    pub(crate) fn take(&mut self) -> Result<(), BuildError> {
        self.error.take().map_or(Ok(()), Err)
    }
}
