//! `drift`: recorded bodies, held against specs/.

mod bodies;
mod print;

use std::path::{Path, PathBuf};

use clap::Args;
use codegen::drift::{self, Drift, Learned, Target};
use codegen::load::Files;
use codegen::model::Model;
use serde_json::Value;

use crate::files;
use crate::output::{Failure, Output};
use bodies::Body;
use print::{BODIES, FILES, FINDINGS, counted};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    about: About,

    /// Replies or deliveries, whole or their `data` alone: JSON files, lists of bodies, folders
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Print one JSON object a line for each finding
    #[arg(long)]
    json: bool,

    /// Add unknown fields and values to specs/; wrong types are left to people
    #[arg(long)]
    write: bool,
}

/// Whose bodies they are.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct About {
    /// The operation that was answered, with ids or their names: 'GET /order/202309/orders/{order_id}'
    #[arg(long, value_name = "METHOD /PATH")]
    operation: Option<String>,

    /// The webhook that was delivered: its number or its event
    #[arg(long, value_name = "TYPE")]
    webhook: Option<String>,
}

pub(crate) fn run(root: &Path, arguments: &Arguments, output: &Output) -> Result<(), Failure> {
    let (specs, mistakes) = files::specs(root)?;
    let (model, remarks) = codegen::model(&specs, mistakes);
    output.remarks(&remarks)?;
    let model = model.unwrap_or_default();
    let target = target(&model, &arguments.about)?;

    let (bodies, mut unread) = bodies::read(&arguments.files);
    let mut opened: Vec<(&Body, &Value)> = Vec::new();
    for body in &bodies {
        match drift::open(&model, target, &body.value) {
            Ok(data) => opened.push((body, data)),
            Err(problem) => unread.push(format!("{body}: {problem}")),
        }
    }
    unread.iter().for_each(|problem| eprintln!("{problem}"));

    let drifts: Vec<(&Body, Drift<'_>)> = opened.iter().map(|(body, data)| (*body, drift::compare(&model, target, data))).collect();
    remark(&opened, &drifts, output);
    if arguments.json {
        print::json(&drifts)
    } else {
        print::table(&drifts, output)
    }

    let found = findings(&drifts);
    let data: Vec<&Value> = opened.iter().map(|(_, data)| *data).collect();
    let left = if arguments.write && found > 0 { write(root, &specs, &model, target, &data, output)? } else { found };
    verdict(left, unread.len(), arguments.write)
}

fn target(model: &Model, about: &About) -> Result<Target, Failure> {
    match (&about.operation, &about.webhook) {
        (Some(operation), _) => drift::operation(model, operation),
        (None, webhook) => drift::webhook(model, webhook.as_deref().unwrap_or_default()),
    }
}

/// Says of bodies what is no finding, yet keeps some from being found.
fn remark(opened: &[(&Body, &Value)], drifts: &[(&Body, Drift<'_>)], output: &Output) {
    for ((body, data), (_, drift)) in opened.iter().zip(drifts) {
        if data.is_null() {
            output.note(format_args!("{body}: note: it brings no `data`, so there is nothing to compare with the spec"));
        } else if drift.is_hollow() {
            output.note(format_args!("{body}: note: its lists are all empty, so nothing can be told of their items"));
        }
    }
}

/// Writes what can be learned; how many findings are left then.
fn write(root: &Path, specs: &Files, model: &Model, target: Target, data: &[&Value], output: &Output) -> Result<usize, Failure> {
    let Learned { files, added, refused, model } = drift::learn(specs, model, target, data);
    for (path, text) in &files {
        files::write(&root.join("specs").join(path), text)?;
    }
    added.iter().for_each(|line| output.note(format_args!("added to specs/{line}")));
    refused.iter().for_each(|reason| eprintln!("not added to specs/:\n{reason}"));
    if !files.is_empty() {
        output.note(format_args!("{} written; `cargo xtask generate` comes next", counted(files.len(), FILES)));
    }
    Ok(data.iter().map(|data| drift::compare(&model, target, data).findings.len()).sum())
}

fn findings(drifts: &[(&Body, Drift<'_>)]) -> usize {
    drifts.iter().map(|(_, drift)| drift.findings.len()).sum()
}

/// Fails while something is left to do, and says what.
fn verdict(left: usize, unread: usize, written: bool) -> Result<(), Failure> {
    let left = (left > 0).then(|| match written {
        true => format!("{} left, to be settled by hand", counted(left, FINDINGS)),
        false => {
            format!("{}: `--write` adds unknown fields and values to specs/, wrong types are for people", counted(left, FINDINGS))
        }
    });
    let unread = (unread > 0).then(|| format!("{} could not be held against the spec", counted(unread, BODIES)));
    match [left, unread].into_iter().flatten().collect::<Vec<_>>().join("\n") {
        message if message.is_empty() => Ok(()),
        message => Err(message),
    }
}
