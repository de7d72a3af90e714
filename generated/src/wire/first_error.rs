//! The first error of a request that is being written.

use crate::error::{BuildError, InvalidField};

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

    /// Records that the value of a field is invalid, if it is.
    pub(crate) fn record_invalid(&mut self, field: &str, invalid: Option<Box<InvalidField>>) {
        if let Some(invalid) = invalid.filter(|_| self.checks_values) {
            self.record(BuildError::InvalidField(invalid.inside(field)));
        }
    }

    pub(crate) fn into_result(self) -> Result<(), BuildError> {
        self.error.map_or(Ok(()), Err)
    }
}
