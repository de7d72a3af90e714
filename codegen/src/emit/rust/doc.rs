//! All sentences of the emitted documentation: of items here, of modules in [`pages`].

pub(super) mod pages;

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
    let parts = [field.doc.clone(), accepts(&field.accepts), only(field), limits(field), default, example, json_name];
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

/// The values that a field of a request accepts.
fn only(field: &Field) -> Option<String> {
    let values: Vec<String> = field.only.iter().map(|value| format!("`{value}`")).collect();
    (!values.is_empty()).then(|| format!("Accepts {}.", alternatives(&values)))
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

/// The documentation of the struct that `new` takes.
pub(super) fn required(name: &str) -> TokenStream {
    lines(&[format!("The required fields of [`{name}`], for [`{name}::new`].")])
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

pub(super) const API_HOST: &str = "The host of the API, reached by HTTPS.";
pub(super) const AUTH_HOST: &str = "The host that issues and refreshes tokens, reached by HTTPS.";
pub(super) const ERRORS: &str = "All known error codes, in ascending order. The entry for any message is the last one of its code.";
pub(super) const EVENT: &str = "The event of a webhook delivery.";
pub(super) const EVENT_KIND: &str = "The type number that TikTok sends.";
pub(super) const EVENT_NAME: &str = "The name of the variant.";
pub(super) const UNKNOWN_EVENT: &str = "An event that this version of the SDK does not know.";
pub(super) const UNKNOWN_VALUE: &str = "A value that this version of the SDK does not know.";
