//! `undescribed` and `glossary`: items without a description, and the items that each glossary entry describes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use codegen::descriptions::{Described, DescribedItem, ItemKind, items};
use codegen::find;
use codegen::load::Files;

use crate::files;
use crate::output::{Failure, Output, Status, print_result};

/// The items to list.
#[derive(clap::Args)]
pub(crate) struct UndescribedArgs {
    /// A group, `webhooks`, or `common` for the types of all groups [default: everything]
    #[arg(value_name = "GROUP")]
    group: Option<String>,
    /// Only one kind of item
    #[arg(long, value_parser = ItemKind::ALL.map(ItemKind::name))]
    kind: Option<String>,
    /// List each name and type once, with the number of places, most frequent first
    #[arg(long)]
    names: bool,
}

/// Lists the items without a description.
pub(crate) fn undescribed(root: &Path, args: &UndescribedArgs, output: &Output) -> Result<(), Failure> {
    let (files, model) = files::specs_and_model(root, output)?;
    let group = args.group.as_deref();
    if let Some(name) = group {
        find::group(&model, name, &["webhooks", "common"]).map_err(|error| error.to_string())?;
    }
    let kind = args.kind.as_deref().and_then(ItemKind::from_name);
    let is_wanted = |item: &DescribedItem| {
        let is_in_group = group.is_none_or(|group| item.group == if group == "common" { "" } else { group });
        item.described == Described::Missing && is_in_group && kind.is_none_or(|kind| item.kind == kind)
    };
    let missing: Vec<DescribedItem> = items(&model).into_iter().filter(is_wanted).collect();
    print_result(&if args.names { names(&missing) } else { places(&missing, &files) });
    output.note(format_args!("{} items without a description", missing.len()));
    Ok(())
}

/// Lists the entries of the glossary, each with the items that it describes. With a word, only the entries that contain it.
pub(crate) fn glossary(root: &Path, word: Option<&str>, output: &Output) -> Result<Status, Failure> {
    let (files, model) = files::specs_and_model(root, output)?;
    let mut entries = BTreeMap::<(ItemKind, String), Vec<DescribedItem>>::new();
    for item in items(&model) {
        if let Described::Glossary(entry) = &item.described {
            entries.entry((item.kind, entry.clone())).or_default().push(item);
        }
    }
    let mut text = String::new();
    for ((_, entry), items) in entries.iter().filter(|((_, entry), _)| word.is_none_or(|word| entry.contains(word))) {
        let _ = writeln!(text, "{entry}  ({})", items.len());
        if word.is_some() {
            text += &places(items, &files);
        }
    }
    if text.is_empty() {
        let word = word.map(|word| format!(" with `{word}`")).unwrap_or_default();
        eprintln!("no entry{word} in specs/glossary.yaml describes anything");
        return Ok(Status::Findings);
    }
    print_result(&text);
    Ok(Status::Done)
}

/// One line per item: where it is, its kind, its name and type.
fn places(items: &[DescribedItem], files: &Files) -> String {
    let mut rows: Vec<_> = items.iter().map(|item| (item.source.as_str(), item.line(files), item)).collect();
    rows.sort_by_key(|(source, line, item)| (*source, *line, item.kind));
    let row = |(source, line, item): (&str, usize, &DescribedItem)| {
        let ty = item.ty.as_ref().map(|ty| format!(": {ty}")).unwrap_or_default();
        format!("{source}:{line}  {} {}{ty}\n", item.kind.name(), item.name)
    };
    rows.into_iter().map(row).collect()
}

fn names(items: &[DescribedItem]) -> String {
    let mut counts = BTreeMap::<String, usize>::new();
    for item in items {
        let name = match item.kind {
            ItemKind::Field | ItemKind::Value => item.name.split_once('.').map_or(item.name.as_str(), |(_, name)| name),
            _ => &item.name,
        };
        let ty = item.ty.as_ref().map(|ty| format!(": {ty}")).unwrap_or_default();
        *counts.entry(format!("{} {name}{ty}", item.kind.name())).or_default() += 1;
    }
    let mut rows: Vec<(String, usize)> = counts.into_iter().collect();
    rows.sort_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
    rows.into_iter().map(|(name, count)| format!("{count:>6}  {name}\n")).collect()
}
