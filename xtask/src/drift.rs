//! `drift`: compares recorded bodies with specs/.

mod bodies;
mod print;

use std::path::{Path, PathBuf};

use clap::Args;
use codegen::drift::{self, Drift, Target};
use codegen::load::Files;
use codegen::model::Model;
use codegen::nouns::pluralize;
use import::recorded::{Extended, extend};
use serde_json::Value;

use crate::files;
use crate::output::{Failure, Output, Status};
use bodies::Body;

const HOW_TO_CORRECT: &str = "`--write` adds unknown fields and values to specs/; correct wrong types by hand";

#[derive(Args)]
pub(crate) struct DriftArgs {
    #[command(flatten)]
    source: Source,

    /// JSON files or folders of them; each file has one body, its `data`, or a list of bodies
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Print each finding as a JSON object on its own line
    #[arg(long)]
    json: bool,

    /// Add unknown fields and values to specs/; wrong types must be corrected by hand
    #[arg(long)]
    write: bool,
}

/// The operation or webhook that sent the bodies.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct Source {
    /// The operation of the replies; the path may have ids or their names: 'GET /order/202309/orders/{order_id}'
    #[arg(long, value_name = "METHOD /PATH")]
    operation: Option<String>,

    /// The webhook of the deliveries, by type number or event name
    #[arg(long, value_name = "TYPE")]
    webhook: Option<String>,
}

pub(crate) fn run(root: &Path, args: &DriftArgs, output: &Output) -> Result<Status, Failure> {
    let (specs, unreadable) = files::specs(root)?;
    let (model, diagnostics) = codegen::model(&specs, unreadable);
    output.remarks(&diagnostics)?;
    let model = model.unwrap_or_default();
    let target = target(&model, &args.source)?;

    let (bodies, mut unread) = bodies::read(&args.files);
    let mut opened: Vec<(&Body, &Value)> = Vec::new();
    for body in &bodies {
        match drift::extract_data(&model, target, &body.value) {
            Ok(data) => opened.push((body, data)),
            Err(problem) => unread.push(format!("{body}: {problem}")),
        }
    }
    unread.iter().for_each(|problem| eprintln!("{problem}"));

    let drifts: Vec<(&Body, Drift<'_>)> = opened.iter().map(|(body, data)| (*body, drift::compare(&model, target, data))).collect();
    note_empty(&opened, &drifts, output);
    if args.json {
        print::json(&drifts)
    } else {
        print::table(&drifts, output)
    }

    let found = findings(&drifts);
    let data: Vec<&Value> = opened.iter().map(|(_, data)| *data).collect();
    let left = if args.write && found > 0 { write(root, &specs, &model, target, &data, output)? } else { found };
    verdict(left, unread.len(), args.write)
}

fn target(model: &Model, source: &Source) -> Result<Target, Failure> {
    match (&source.operation, &source.webhook) {
        (Some(operation), _) => drift::operation(model, operation),
        (None, webhook) => drift::webhook(model, webhook.as_deref().unwrap_or_default()),
    }
}

/// Prints a note for each body without values to compare.
fn note_empty(opened: &[(&Body, &Value)], drifts: &[(&Body, Drift<'_>)], output: &Output) {
    for ((body, data), (_, drift)) in opened.iter().zip(drifts) {
        if data.is_null() {
            output.note(format_args!("{body}: note: no `data` to compare with the spec"));
        } else if drift.has_only_empty_lists() {
            output.note(format_args!("{body}: note: all lists are empty, so their items cannot be compared"));
        }
    }
}

/// Adds the contents of the bodies to the specs. Returns the number of remaining findings.
fn write(root: &Path, specs: &Files, model: &Model, target: Target, data: &[&Value], output: &Output) -> Result<usize, Failure> {
    let Extended { files, added, rejected, model } = extend(specs, model, target, data);
    for (path, text) in &files {
        files::write(&root.join("specs").join(path), text)?;
    }
    added.iter().for_each(|line| output.note(format_args!("added to specs/{line}")));
    rejected.iter().for_each(|reason| eprintln!("not added to specs/:\n{reason}"));
    if !files.is_empty() {
        output.note(format_args!("{} written; now run `cargo xtask generate`", pluralize(files.len(), "file")));
    }
    Ok(data.iter().map(|data| drift::compare(&model, target, data).findings.len()).sum())
}

fn findings(drifts: &[(&Body, Drift<'_>)]) -> usize {
    drifts.iter().map(|(_, drift)| drift.findings.len()).sum()
}

/// Fails if bodies were not read. Otherwise the status says whether findings remain.
fn verdict(left: usize, unread: usize, written: bool) -> Result<Status, Failure> {
    if left > 0 {
        let findings = pluralize(left, "finding");
        match written {
            true => eprintln!("{findings} left to correct by hand"),
            false => eprintln!("{findings}: {HOW_TO_CORRECT}"),
        }
    }
    match (unread, left) {
        (0, 0) => Ok(Status::Done),
        (0, _) => Ok(Status::Findings),
        _ => Err(format!("{} could not be compared with the spec", pluralize(unread, "body"))),
    }
}
