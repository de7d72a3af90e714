//! The documentation of modules: their purpose, and tables of their contents.

use crate::emit::prose;
use crate::model::{Group, Model, Operation, Version, Webhook};

pub(crate) const ROOT: &str = "The whole API: one module per group, and the webhooks.";
pub(crate) const EVENTS: &str = "All webhook events as one type.";
pub(crate) const FIELDS: &str =
    "The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.";
pub(crate) const REPLIES: &str = "Documented replies of these operations, for tests.";
pub(crate) const DELIVERIES: &str = "Documented deliveries of these events, for tests.";
pub(crate) const COMMON_TYPES: &str = "Types that several groups share.";
pub(crate) const GROUP_TYPES: &str = "Types that several operations of the group share.";
pub(crate) const WEBHOOK_TYPES: &str = "Types that several webhooks share.";

/// The file of an operation.
pub(crate) fn operation_file(operation: &Operation) -> String {
    format!("[`{}`] and the types that only this operation uses.", operation.name)
}

/// The file of a webhook.
pub(crate) fn webhook_file(payload: &str) -> String {
    format!("The `{payload}` event.")
}

/// What a group is for, and a table of the newest version of each operation. Operations without any version that TikTok keeps are
/// listed below it, because only the modules of their versions contain them.
pub(crate) fn group(model: &Model, group: &Group) -> Vec<String> {
    let mut text = vec![format!("{}.", group.title)];
    text.extend(group.about.iter().flat_map(|about| [String::new(), about.clone()]));
    text.extend(opt_in(group).into_iter().flat_map(|note| [String::new(), note]));
    text.extend(["", "# Operations", ""].map(str::to_owned));
    text.extend(operation_table(group.newest.iter().map(|&id| model.operation(id))));
    let versions: Vec<String> = group.versions.iter().map(|version| format!("[`{0}`]({0})", version.module)).collect();
    text.extend([String::new(), format!("All versions: {}.", versions.join(", "))]);
    let all = group.versions.iter().flat_map(|version| &version.operations).map(|&id| model.operation(id));
    let is_retired = |operation: &&Operation| operation.sunset.is_some() && operation.newer.is_none();
    let link = |operation: &Operation| format!("[`{0}::{1}`]({0}::{1})", operation.version, operation.name);
    let retired: Vec<String> = all.filter(is_retired).map(link).collect();
    if !retired.is_empty() {
        text.extend([String::new(), format!("Retired: {}.", retired.join(", "))]);
    }
    text
}

/// Names the feature of a group that is off by default.
fn opt_in(group: &Group) -> Option<String> {
    group.opt_in.then(|| format!("Requires the feature `{}`, which is off by default.", group.module))
}

/// A table of the operations of one version.
pub(crate) fn version(model: &Model, group: &Group, version: &Version) -> Vec<String> {
    let mut text = vec![format!("{}, version {}.", group.title, version.module.trim_start_matches('v')), String::new()];
    text.extend(version.about.iter().cloned().chain(opt_in(group)).flat_map(|note| [note, String::new()]));
    text.extend(operation_table(version.operations.iter().map(|&id| model.operation(id))));
    text
}

fn operation_table<'a>(operations: impl Iterator<Item = &'a Operation>) -> Vec<String> {
    let row = |operation: &Operation| {
        let version = operation.version_number();
        // A path can wrap before each slash. Otherwise it is wider than a page.
        let (name, method, path) = (&operation.name, operation.method.name(), operation.path.replace('/', "<wbr>/"));
        let retirement = operation.sunset.as_ref().map(|sunset| format!(" **{}.**", prose::retirement(sunset)));
        let summary = cell(operation.summary.as_ref().map(|summary| summary.value.as_str()).unwrap_or_default());
        let summary = summary + &retirement.unwrap_or_default();
        format!("| [`{name}`] | {summary} | {version}, <code>{method} {path}</code> |")
    };
    table("| operation | what it does | version, method and path |", 3, operations.map(row))
}

/// A table of all webhooks.
pub(crate) fn webhooks(model: &Model) -> Vec<String> {
    let mut webhooks: Vec<&Webhook> = model.webhooks.iter().collect();
    webhooks.sort_by_key(|webhook| webhook.kind);
    let row = |webhook: &Webhook| {
        let name = &model.ty(webhook.payload).name;
        format!("| {} | [`{name}`] | {} |", webhook.kind, cell(webhook.summary.as_deref().unwrap_or_default()))
    };
    let mut text = vec!["Webhooks: the events that TikTok sends.".to_owned(), String::new()];
    text.push("[`Event`] has a variant for each of them. `App::receive_webhook` verifies and reads a delivery.".to_owned());
    text.push(String::new());
    text.extend(table("| type | event | when it is sent |", 3, webhooks.into_iter().map(row)));
    text
}

/// A table of all groups, for the crate's front page. Links are relative, because a disabled group has no item to link to.
pub(crate) fn groups(model: &Model) -> Vec<String> {
    let row = |group: &Group| {
        let about = group.about.as_deref().unwrap_or(&group.title);
        let first = prose::first_sentence(about);
        let opt_in = if group.opt_in { " Off by default." } else { "" };
        format!("| [`{0}`]({0}/index.html) | {1}{opt_in} | {2} |", group.module, cell(first), group.newest.len())
    };
    table("| group | what it is for | operations |", 3, model.groups.iter().map(row))
}

/// The error table. Each code has an anchor, to which operations link.
pub(crate) fn error_table(model: &Model) -> Vec<String> {
    let mut last = None;
    let rows = model.errors.iter().map(|error| {
        let code = error.code;
        // Of several rows of a code, the first one has the anchor.
        let anchor = if last.replace(code) == Some(code) { String::new() } else { format!("<a id=\"code-{code}\"></a>") };
        let keyword = if error.keyword.is_empty() { String::new() } else { format!("`{}`", error.keyword.replace('`', "'")) };
        format!("| {anchor}{code} | {} | {:?} | {:?} | {} |", cell(&keyword), error.class, error.retry, cell(&error.hint))
    });
    let mut text: Vec<String> = [
        "TikTok's error codes: what each means, and what to do about it.",
        "",
        "If a code has several rows, the first row whose text is part of the message applies. Class and retry rule are variants of",
        "[`ErrorKind`](crate::ErrorKind) and [`Retry`](crate::Retry).",
        "",
    ]
    .map(str::to_owned)
    .to_vec();
    text.extend(table("| code | message contains | class | retry | hint |", 5, rows));
    text
}

fn table(head: &str, columns: usize, rows: impl Iterator<Item = String>) -> Vec<String> {
    [head.to_owned(), format!("|{}", "---|".repeat(columns))].into_iter().chain(rows).collect()
}

/// A text as one cell of a table.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
