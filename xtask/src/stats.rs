//! `stats`: counts of the specs, as a table or as JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::descriptions::DescriptionCounts;
use codegen::stats::{Stats, stats};

use crate::files;
use crate::output::{Failure, Output};

pub(crate) fn run(root: &Path, json: bool, today: &str, output: &Output) -> Result<(), Failure> {
    let stats = stats(&files::model(root, output)?, today);
    if json {
        let text = serde_json::to_string_pretty(&stats).map_err(|error| error.to_string())?;
        println!("{text}");
    } else {
        print!("{}", table(&stats));
    }
    Ok(())
}

/// Operations and versions of each group, then the totals.
fn table(stats: &Stats) -> String {
    let mut groups = BTreeMap::<&str, (usize, BTreeSet<&str>)>::new();
    for operation in &stats.operations {
        let (count, versions) = groups.entry(&operation.group).or_default();
        *count += 1;
        versions.insert(&operation.version);
    }
    let mut text = format!("{:<28} {:>10} {:>9}\n", "group", "operations", "versions");
    for (group, (count, versions)) in &groups {
        text += &format!("{group:<28} {count:>10} {:>9}\n", versions.len());
    }
    text += &format!("{:<28} {:>10}\n\n", "total", stats.operations.len());
    let counts = [
        ("webhooks", stats.webhooks.len()),
        ("types", stats.types),
        ("  of which enums", stats.enums),
        ("fields", stats.fields),
        ("undocumented", stats.undocumented),
        ("retired operations", stats.retired),
    ];
    for (label, count) in counts {
        text += &format!("{label:<28} {count:>10}\n");
    }
    text + &descriptions(stats)
}

/// The origins of the descriptions of each kind of item.
fn descriptions(stats: &Stats) -> String {
    let mut text = String::from("\ndescriptions    total  written  inherited  glossary  generated  missing\n");
    for counts in &stats.descriptions {
        let DescriptionCounts { kind, total, written, inherited, glossary, generated, missing } = counts;
        let kind = kind.name();
        text += &format!("{kind:<12} {total:>8} {written:>8} {inherited:>10} {glossary:>9} {generated:>10} {missing:>8}\n");
    }
    text
}
