//! `schema`: writes the JSON Schemas of the spec files, which editors use.

use std::path::Path;

use codegen::diagnostic::Diagnostics;
use codegen::load::{self, Documents, SCHEMA_FOLDER};
use codegen::plan::plan;
use codegen::render::Tree;
use codegen::schema;

use crate::files;
use crate::output::{Failure, Output, Status};

/// Writes the schemas that differ.
pub(crate) fn run(root: &Path, output: &Output) -> Result<(), Failure> {
    let (expected, existing) = schemas(root, output)?;
    let changes = plan(&expected, &existing);
    for change in &changes {
        let text = expected.get(change.path()).map_or("", String::as_str);
        files::write(&root.join("specs").join(SCHEMA_FOLDER).join(change.path()), text)?;
    }
    output.print(format_args!("specs/{}: {} files; {} written", SCHEMA_FOLDER, expected.len(), changes.len()));
    Ok(())
}

/// Fails if a schema differs from the specs.
pub(crate) fn check(root: &Path, output: &Output) -> Result<Status, Failure> {
    let (expected, existing) = schemas(root, output)?;
    let changes = plan(&expected, &existing);
    if changes.is_empty() {
        output.print(format_args!("specs/{} is current: {} files", SCHEMA_FOLDER, expected.len()));
        return Ok(Status::Done);
    }
    let steps: String = changes.iter().map(|change| format!("  {change}\n")).collect();
    eprintln!("specs/{} is out of date:\n{steps}run `cargo xtask schema`, and commit what it writes", SCHEMA_FOLDER);
    Ok(Status::Findings)
}

/// The schemas as they should be, and as they are on disk. Loading has reported any other file in their folder.
fn schemas(root: &Path, output: &Output) -> Result<(Tree, Tree), Failure> {
    let (specs, unreadable) = files::specs(root)?;
    let diagnostics: Diagnostics = unreadable.into_iter().collect();
    let documents = Documents::of(&specs);
    let expected = schema::files(&load::load(&specs, &documents, &diagnostics));
    output.remarks(&diagnostics.into_sorted())?;
    let existing = expected.keys().filter_map(|name| {
        let text = specs.get(&format!("{}/{name}", SCHEMA_FOLDER))?;
        Some((name.clone(), text.clone()))
    });
    let existing = existing.collect();
    Ok((expected, existing))
}
