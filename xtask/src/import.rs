//! `import`: imports TikTok's documents into specs/.

use std::path::{Path, PathBuf};

use codegen::load::Files;
use codegen::nouns::pluralize;
use import::merge;
use import::upstream::{self, Document};
use walkdir::WalkDir;

use crate::output::{Failure, Output};
use crate::{diff, files};

pub(crate) fn run(root: &Path, paths: &[PathBuf], dry_run: bool, output: &Output) -> Result<(), Failure> {
    let documents = documents(paths)?;
    let (existing, mistakes) = files::specs(root)?;
    output.remarks(&mistakes)?;
    let api = upstream::read(&documents).map_err(|errors| error_list(errors.iter().map(ToString::to_string)))?;
    let merged = merge(&api, &existing).map_err(|errors| error_list(errors.iter().map(ToString::to_string)))?;
    if !dry_run {
        let bar = output.progress(merged.files.len(), "writing");
        for (path, text) in &merged.files {
            files::write(&root.join("specs").join(path), text)?;
            bar.inc(1);
        }
        bar.finish_and_clear();
    }
    output.print(&merged.report);
    let files = pluralize(merged.files.len(), "file");
    output.print(match dry_run {
        _ if merged.files.is_empty() => "nothing to write".to_owned(),
        true => format!("{files} to write"),
        false => format!("{files} written; now run `cargo xtask generate`"),
    });
    if !merged.files.is_empty() {
        output.print(format_args!("for users of the SDK: {}", verdict(&existing, &merged.files)));
    }
    Ok(())
}

/// The effect of the written files on users of the SDK.
fn verdict(existing: &Files, written: &Files) -> String {
    let mut after = existing.clone();
    after.extend(written.iter().map(|(path, text)| (path.clone(), text.clone())));
    diff::verdict_between(existing, &after)
}

/// One error per line.
fn error_list(errors: impl Iterator<Item = String>) -> Failure {
    let lines: String = errors.map(|error| error + "\n").collect();
    format!("{lines}no spec was changed")
}

/// The documents in the order of the arguments. Those of a folder are in order of their names.
fn documents(paths: &[PathBuf]) -> Result<Vec<Document>, Failure> {
    let mut documents = Vec::new();
    for path in paths {
        let is_folder = path.is_dir();
        for entry in WalkDir::new(path).sort_by_file_name() {
            let entry = entry.map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
            let is_json = entry.path().extension().is_some_and(|ending| ending == "json");
            if entry.file_type().is_dir() || (is_folder && !is_json) {
                continue;
            }
            let text = std::fs::read_to_string(entry.path())
                .map_err(|error| format!("{}: cannot be read: {error}", entry.path().display()))?;
            documents.push(Document { name: entry.path().display().to_string(), text });
        }
    }
    if documents.is_empty() {
        return Err("the folders contain no JSON documents; pass documents or folders with `.json` files".to_owned());
    }
    Ok(documents)
}
