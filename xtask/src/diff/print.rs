//! Prints changes as text, as JSON or as Markdown.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

use anstyle::{AnsiColor, Style};
use codegen::diff::{ApiChange, ApiDiff, ChangeKind, Level};
use codegen::nouns::pluralize;
use serde_json::{Value, json};

/// Prints to standard output, with colours only on a terminal. A reader such as `head` may close the pipe early.
pub(super) fn out(text: &str) {
    let _ = anstream::stdout().write_all(text.as_bytes());
}

/// Prints the changes by kind, those of the highest level first, and then the verdict.
pub(super) fn text(diff: &ApiDiff) {
    let mut kinds = BTreeMap::<_, Vec<&ApiChange>>::new();
    for change in &diff.changes {
        kinds.entry((std::cmp::Reverse(change.kind.level()), change.kind)).or_default().push(change);
    }
    let mut text = String::new();
    for ((_, kind), changes) in kinds {
        let (style, level) = (style(kind.level()), kind.level());
        let _ = writeln!(text, "{style}{level}{style:#} {}: {}", kind.title(), kind.reason());
        for change in changes {
            let _ = writeln!(text, "  {}{}", change.item.path, states(change, ""));
        }
    }
    let style = diff.verdict().map(style).unwrap_or_default();
    let _ = writeln!(text, "{style}{}{style:#}", verdict(diff));
    out(&text);
}

fn style(level: Level) -> Style {
    match level {
        Level::Major => Style::new().bold().fg_color(Some(AnsiColor::Red.into())),
        Level::Minor => Style::new().bold().fg_color(Some(AnsiColor::Yellow.into())),
        Level::Patch => Style::new().bold().fg_color(Some(AnsiColor::Green.into())),
    }
}

/// `major: 1 major change, 2 minor changes`.
pub(crate) fn verdict(diff: &ApiDiff) -> String {
    match diff.verdict() {
        None => "no changes for users of the SDK".to_owned(),
        Some(level) => format!("{level}: {}", counts(diff)),
    }
}

fn counts(diff: &ApiDiff) -> String {
    let count = |level: Level| match diff.count(level) {
        0 => None,
        count => Some(pluralize(count, &format!("{level} change"))),
    };
    Level::ALL.into_iter().filter_map(count).collect::<Vec<_>>().join(", ")
}

/// The state before and after. Texts of the documentation are too long for a line.
fn states(change: &ApiChange, quote: &str) -> String {
    let quoted = |text: &String| format!("{quote}{text}{quote}");
    match (&change.old, &change.new) {
        _ if change.kind == ChangeKind::DocumentationChanged => String::new(),
        (Some(old), Some(new)) => format!(": {} → {}", quoted(old), quoted(new)),
        (Some(state), None) | (None, Some(state)) => format!(": {}", quoted(state)),
        (None, None) => String::new(),
    }
}

pub(super) fn json(diff: &ApiDiff) {
    let verdict = diff.verdict().map_or("none", Level::name);
    let changes: Vec<Value> = diff.changes.iter().map(json_of).collect();
    out(&format!("{:#}\n", json!({ "verdict": verdict, "changes": changes })));
}

fn json_of(change: &ApiChange) -> Value {
    json!({
        "level": change.kind.level().name(),
        "kind": change.kind.name(),
        "group": change.item.group,
        "item": change.item.name,
        "path": change.item.path,
        "old": change.old,
        "new": change.new,
        "reason": change.kind.reason(),
    })
}

/// The whole changelog of two sets of specs.
pub(super) fn changelog(diff: &ApiDiff) -> String {
    let mut text = format!("Verdict: {}.\n", verdict(diff));
    text += &markdown(diff, "##");
    text
}

/// The changes by group and item. `heading` is the heading of a group: `##`.
pub(crate) fn markdown(diff: &ApiDiff, heading: &str) -> String {
    let mut groups = BTreeMap::<&str, BTreeMap<&str, Vec<&ApiChange>>>::new();
    for change in &diff.changes {
        let group = change.item.group.as_deref().unwrap_or("All groups");
        groups.entry(group).or_default().entry(change.item.name.as_deref().unwrap_or_default()).or_default().push(change);
    }
    let mut text = String::new();
    for (group, items) in groups {
        let _ = write!(text, "\n{heading} {group}\n");
        for (item, changes) in items {
            if !item.is_empty() {
                let _ = write!(text, "\n{heading}# {item}\n");
            }
            text.push('\n');
            bullets(&changes, &mut text);
        }
    }
    text
}

/// One line for each change, the highest level first. Changes of the documentation share a line.
fn bullets(changes: &[&ApiChange], text: &mut String) {
    for level in Level::ALL {
        let own = || changes.iter().filter(|change| change.kind.level() == level);
        for change in own().filter(|change| change.kind != ChangeKind::DocumentationChanged) {
            let _ = writeln!(text, "- **{level}**: {}, `{}`{}", change.kind.title(), change.item.path, states(change, "`"));
        }
        let documented = own().filter(|change| change.kind == ChangeKind::DocumentationChanged).count();
        if documented > 0 {
            let _ = writeln!(text, "- **{level}**: documentation changed in {}", pluralize(documented, "place"));
        }
    }
}
