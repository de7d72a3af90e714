//! `lint`: checks the specs, and suggests equal types that could be shared.

use std::path::Path;

use codegen::lint::equal_objects;

use crate::files;
use crate::output::{Failure, Output};

pub(crate) fn run(root: &Path, output: &Output) -> Result<(), Failure> {
    let model = files::model(root, output)?;
    for equal in equal_objects(&model) {
        let declarations: String = equal.declarations.iter().map(|declaration| format!("\n  {declaration}")).collect();
        output.note(format_args!("suggestion: share one type in specs/{}/types.yaml:{declarations}", equal.group));
    }
    output.say(format_args!("{} operations and {} webhooks: no errors", model.operations.len(), model.webhooks.len()));
    Ok(())
}
