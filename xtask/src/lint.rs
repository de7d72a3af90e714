//! `lint`: checks the specs, suggests improvements, and lists retired operations.

use std::path::Path;

use codegen::lint::{Inheritable, equal_objects, inheritable, retired};

use crate::files;
use crate::output::{Failure, Output, Status};

pub(crate) fn run(root: &Path, today: &str, output: &Output) -> Result<Status, Failure> {
    let (specs, unreadable) = files::specs(root)?;
    let (model, diagnostics) = codegen::model(&specs, unreadable);
    // This command reports errors in specs, so it also runs if they have some.
    if let Err(errors) = output.remarks(&diagnostics) {
        eprintln!("{errors}");
        return Ok(Status::Findings);
    }
    let model = model.unwrap_or_default();
    for equal in equal_objects(&model) {
        let declarations: String = equal.declarations.iter().map(|declaration| format!("\n  {declaration}")).collect();
        output.note(format_args!("suggestion: share one type in specs/{}/types.yaml:{declarations}", equal.group));
    }
    for Inheritable { source, version } in inheritable(&model) {
        output.note(format_args!("suggestion: {source}: add `inherits: {version}`"));
    }
    for operation in retired(&model, today) {
        output.note(format_args!("retired by TikTok: {}", operation.source));
    }
    output.print(format_args!("{} operations and {} webhooks: no errors", model.operations.len(), model.webhooks.len()));
    Ok(Status::Done)
}
