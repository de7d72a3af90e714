//! All sentences of the emitted documentation.

use proc_macro2::TokenStream;
use quote::quote;

use super::metadata;
use crate::model::{Accepted, Cipher, Field, Kind, Model, Module, Operation, Token, Type, Webhook};
use crate::spec::{Measure, Range, Scalar};

/// The number of error codes per line.
const CODES_PER_LINE: usize = 6;

/// Lines as doc comments.
pub(super) fn lines<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let lines = lines.iter().flat_map(|text| text.as_ref().split('\n')).map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote! { #[doc = #line] }
    });
    quote! { #(#lines)* }
}

/// The meaning of a field, its limits, default and example, and its JSON name if Rust's differs.
pub(super) fn field(field: &Field) -> TokenStream {
    let default = field.default.as_ref().map(|default| format!("Defaults to `{default}`."));
    let example = field.example.as_ref().map(|example| format!("Example: `{example}`."));
    let json_name = (field.name != field.wire).then(|| format!("JSON name: `{}`.", field.wire));
    let parts = [field.doc.clone(), accepts(&field.accepts), limits(field), default, example, json_name];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { TokenStream::new() } else { lines(&[parts.join(" ")]) }
}

/// The range of a field. The limit of a file is part of what it accepts.
fn limits(field: &Field) -> Option<String> {
    let Range { min, max } = field.range.filter(|_| field.kind != Kind::Scalar(Scalar::File))?;
    let unit = match &field.kind {
        Kind::Scalar(scalar) if scalar.measure() == Measure::Characters => " characters",
        Kind::List(_) | Kind::Map(_) => " entries",
        Kind::Scalar(_) | Kind::Named(_) => "",
    };
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("Exactly {min}{unit}.")),
        (Some(min), Some(max)) => Some(format!("From {min} to {max}{unit}.")),
        (Some(min), None) => Some(format!("At least {min}{unit}.")),
        (None, Some(max)) => Some(format!("At most {max}{unit}.")),
        (None, None) => None,
    }
}

/// What an upload accepts. Media types with the same limit share a phrase.
fn accepts(accepted: &[Accepted]) -> Option<String> {
    let mut limits: Vec<i64> = Vec::new();
    for one in accepted {
        if !limits.contains(&one.max_bytes) {
            limits.push(one.max_bytes);
        }
    }
    let with_limit = |&max_bytes: &i64| {
        let types = accepted.iter().filter(|one| one.max_bytes == max_bytes).map(|one| format!("`{}`", one.media_type));
        format!("{} of at most {}", alternatives(&types.collect::<Vec<_>>()), size(max_bytes))
    };
    match accepted {
        [] => None,
        [any] if any.media_type == "*/*" => Some(format!("At most {}.", size(any.max_bytes))),
        _ => Some(format!("Accepts {}.", limits.iter().map(with_limit).collect::<Vec<_>>().join(", or "))),
    }
}

/// `a, b or c`.
fn alternatives(names: &[String]) -> String {
    match names {
        [names @ .., last] if !names.is_empty() => format!("{} or {last}", names.join(", ")),
        _ => names.concat(),
    }
}

/// A number of bytes in readable form.
fn size(bytes: i64) -> String {
    const MEBIBYTE: i64 = 1024 * 1024;
    if bytes % MEBIBYTE == 0 { format!("{} MiB", bytes / MEBIBYTE) } else { format!("{bytes} bytes") }
}

/// The documentation of an object. A reply and a payload have no description of their own in specs.
pub(super) fn object(model: &Model, ty: &Type) -> TokenStream {
    match (&ty.declared, ty.module) {
        (None, Module::Operation(id)) => lines(&[format!("The response to [`{}`].", model.operation(id).name)]),
        (None, Module::Webhook(id)) => payload(model.webhook(id)),
        _ => lines(ty.doc.as_slice()),
    }
}

/// What a constructor creates.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject {
    Request,
    Value,
}

/// The documentation of `new`.
pub(super) fn constructor(subject: Subject, has_required: bool) -> TokenStream {
    let subject = match subject {
        Subject::Request => "request",
        Subject::Value => "value",
    };
    let fields = if has_required { "from its required fields" } else { "with no field set" };
    lines(&[format!("Creates the {subject} {fields}.")])
}

/// When a webhook is sent, how it is identified and registered, and where TikTok documents it.
fn payload(webhook: &Webhook) -> TokenStream {
    let mut text: Vec<String> = webhook.summary.iter().flat_map(|summary| [summary.clone(), String::new()]).collect();
    let event = webhook.event.as_ref().map(|event| format!("; registered as `{event}`")).unwrap_or_default();
    text.push(format!("Sent with `type` {}{event}.", webhook.kind));
    text.extend(webhook.docs.iter().map(|page| format!("TikTok's page: `{page}`.")));
    lines(&text)
}

/// What a request does, its route, what it requires and returns, and where TikTok documents it. A search of the documentation for
/// TikTok's page finds the request.
pub(super) fn operation(model: &Model, operation: &Operation) -> TokenStream {
    let mut text: Vec<String> = operation.summary.iter().flat_map(|summary| [summary.clone(), String::new()]).collect();
    text.extend([format!("`{} {}`", operation.method.name(), operation.path), String::new()]);
    text.push(requires(operation));
    if !operation.scopes.is_empty() {
        let scopes: Vec<_> = operation.scopes.iter().map(|scope| format!("`{scope}`")).collect();
        text.push(format!("Scope: {}.", scopes.join(", ")));
    }
    text.push(returns(operation));
    if operation.idempotency_key.is_some() {
        text.push("Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.".to_owned());
    }
    if operation.repeatable {
        text.push("Safe to retry.".to_owned());
    }
    if let Some(newer) = operation.newer.map(|id| model.operation(id)) {
        let (group, version, module, name) = (&model.group(newer.group).module, &newer.version, &newer.module, &newer.name);
        text.push(format!("Superseded by a newer version: [`{version}`](crate::{group}::{version}::{module}::{name})."));
    }
    let page = |page: &String| [String::new(), format!("See TikTok's page <{}{page}>.", metadata::PAGES)];
    text.extend(operation.docs.iter().flat_map(page));
    text.extend(error_codes(&operation.errors));
    let text = lines(&text);
    let alias = operation.docs.as_ref().map(|page| quote! { #[doc(alias = #page)] });
    quote! { #text #alias }
}

/// The documented codes as a paragraph, each linked to the error table.
fn error_codes(codes: &[i64]) -> Vec<String> {
    let link = |code: &i64| format!("[{code}](crate::errors#code-{code})");
    let lines: Vec<String> =
        codes.chunks(CODES_PER_LINE).map(|codes| codes.iter().map(link).collect::<Vec<_>>().join(", ")).collect();
    if lines.is_empty() { lines } else { vec![String::new(), format!("Documented error codes: {}.", lines.join(",\n"))] }
}

fn returns(operation: &Operation) -> String {
    match (operation.response, &operation.paging) {
        (Some(_), Some(paging)) => format!("Returns [`{}Response`]; `{}` is paginated.", operation.name, paging.wire),
        (Some(_), None) => format!("Returns [`{}Response`].", operation.name),
        (None, _) => "Returns no data.".to_owned(),
    }
}

/// The token and the cipher, and the handle that provides them.
fn requires(operation: &Operation) -> String {
    let owner = operation.token.name();
    match (operation.token, operation.cipher) {
        (_, Cipher::None) => format!("Requires a {owner} token: call it on `client.{owner}(…)`."),
        (Token::Seller, Cipher::Shop) => "Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.".to_owned(),
        (Token::Partner, Cipher::CategoryAsset) => {
            "Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.".to_owned()
        }
        (_, Cipher::Shop) => format!("Requires a {owner} token and a shop cipher. No handle provides both."),
        (_, Cipher::CategoryAsset) => format!("Requires a {owner} token and a category asset cipher. No handle provides both."),
    }
}

/// What a group is for, and a table of the newest version of each operation.
pub(super) fn group(model: &Model, group: &crate::model::Group) -> Vec<String> {
    let mut text = vec![format!("{}.", group.title)];
    text.extend(group.about.iter().flat_map(|about| [String::new(), about.clone()]));
    text.extend(["", "# Operations", ""].map(str::to_owned));
    text.extend(operation_table(group.newest.iter().map(|&id| model.operation(id))));
    let versions: Vec<String> = group.versions.iter().map(|version| format!("[`{0}`]({0})", version.module)).collect();
    text.extend([String::new(), format!("All versions: {}.", versions.join(", "))]);
    text
}

/// A table of the operations of one version.
pub(super) fn version(model: &Model, group: &crate::model::Group, version: &crate::model::Version) -> Vec<String> {
    let mut text = vec![format!("{}, version {}.", group.title, version.module.trim_start_matches('v')), String::new()];
    text.extend(operation_table(version.operations.iter().map(|&id| model.operation(id))));
    text
}

fn operation_table<'a>(operations: impl Iterator<Item = &'a Operation>) -> Vec<String> {
    let row = |operation: &Operation| {
        let version = operation.version.trim_start_matches('v');
        // A path can wrap before each slash. Otherwise it is wider than a page.
        let (name, method, path) = (&operation.name, operation.method.name(), operation.path.replace('/', "<wbr>/"));
        let summary = cell(operation.summary.as_deref().unwrap_or_default());
        format!("| [`{name}`] | {summary} | {version}, <code>{method} {path}</code> |")
    };
    table("| operation | what it does | version, method and path |", 3, operations.map(row))
}

/// A table of all webhooks.
pub(super) fn webhooks(model: &Model) -> Vec<String> {
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

/// A table of all groups, for the crate's front page.
pub(super) fn groups(model: &Model) -> Vec<String> {
    let row = |group: &crate::model::Group| {
        let about = group.about.as_deref().unwrap_or(&group.title);
        let first = about.split_inclusive(". ").next().unwrap_or(about).trim_end();
        format!("| [`{0}`](crate::{0}) | {1} | {2} |", group.module, cell(first), group.newest.len())
    };
    table("| group | what it is for | operations |", 3, model.groups.iter().map(row))
}

/// The error table. Each code has an anchor, to which operations link.
pub(super) fn error_table(model: &Model) -> Vec<String> {
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
