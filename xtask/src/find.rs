//! `find`: prints the operations that match some words.

use std::fmt::Write as _;
use std::path::Path;

use codegen::emit::rust::{OUTPUT_ROOT, operation_path};
use codegen::find::{SearchResult, find};
use codegen::model::{Model, OperationId, Sunset};

use crate::files;
use crate::output::{Failure, Output, Status, print_result};

/// How many operations are printed without `--all`.
const MAX_SHOWN: usize = 10;

pub(crate) fn run(root: &Path, words: &[String], all: bool, output: &Output) -> Result<Status, Failure> {
    let model = files::model(root, output)?;
    let query = words.join(" ");
    let found = find(&model, &query);
    if found.operations.is_empty() {
        eprintln!("{}", no_match(&query, &found));
        return Ok(Status::Findings);
    }
    let count = if all { found.operations.len() } else { MAX_SHOWN.min(found.operations.len()) };
    let entries: Vec<String> = found.operations[..count].iter().map(|id| entry(&model, *id)).collect();
    print_result(&format!("{}\n", entries.join("\n")));
    if count < found.operations.len() {
        output.note(format_args!("\n{} more; add words, or list all with --all", found.operations.len() - count));
    }
    Ok(Status::Done)
}

fn entry(model: &Model, id: OperationId) -> String {
    let operation = model.operation(id);
    let group = model.group(operation.group);
    let mut text = operation.name.clone();
    if !operation.aliases.is_empty() {
        let _ = write!(text, ", TikTok's {}", operation.aliases.join(", "));
    }
    let _ = write!(text, "\n  {}\n", operation.request_line());
    if let Some(summary) = &operation.summary {
        let _ = writeln!(text, "  {}", summary.value);
    }
    let newer = operation.newer.map(|id| format!(", superseded by {}", model.operation(id).version_number()));
    let _ = writeln!(text, "  version  {}{}", operation.version_number(), newer.unwrap_or_default());
    match &operation.sunset {
        None => {}
        Some(Sunset::Announced) => text.push_str("  retired  announced without a date\n"),
        Some(Sunset::On(day)) => _ = writeln!(text, "  retired  {day}"),
    }
    let scopes = match &operation.scopes {
        None => "not documented".to_owned(),
        Some(scopes) if scopes.value.is_empty() => "none".to_owned(),
        Some(scopes) => scopes.value.join(", "),
    };
    let _ = writeln!(text, "  scope    {scopes}");
    let _ = writeln!(text, "  spec     {}", operation.source);
    let version = if group.newest.contains(&id) { String::new() } else { format!("{}::", operation.version) };
    let _ = writeln!(text, "  type     tiktok_shop::{}::{version}{}", group.module, operation.name);
    let _ = writeln!(text, "           {OUTPUT_ROOT}/{}", operation_path(model, id));
    text
}

fn no_match(query: &str, found: &SearchResult) -> String {
    let mut text = format!("no operation matches `{query}`");
    for (word, similar) in &found.suggestions {
        let _ = match similar {
            Some(similar) => write!(text, "\n  `{word}` occurs in no operation; did you mean `{similar}`?"),
            None => write!(text, "\n  `{word}` occurs in no operation"),
        };
    }
    text += "\n  Search with fewer words. `find` searches TikTok's names and ours, paths, scopes and summaries. `cargo xtask stats` lists the groups.";
    text
}
