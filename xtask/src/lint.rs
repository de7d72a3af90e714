//! `lint`: checks the specs.

use std::path::Path;

use crate::files;
use crate::output::{Failure, Output};

pub(crate) fn run(root: &Path, output: &Output) -> Result<(), Failure> {
    let model = files::model(root, output)?;
    output.say(format_args!("{} operations and {} webhooks: no errors", model.operations.len(), model.webhooks.len()));
    Ok(())
}
