//! All sentences of the emitted documentation: of items here, of modules in [`pages`].

pub(super) mod pages;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::PAGES;
use crate::model::{
    Accepted, Batch, Cipher, Fact, Field, Kind, Markets, Model, Module, Operation, Paging, Sunset, Token, Type, Webhook,
};
use crate::spec::{Measure, Range};

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

/// The meaning of a field, its limits, default and example, and its JSON name if Rust's differs. What an older version documents
/// comes last, with the number of that version.
pub(super) fn field(field: &Field) -> TokenStream {
    let (accepts, limits) = (accepts(&field.accepts), limits(field));
    let json_name = (field.name != field.wire).then(|| format!("JSON name: `{}`.", field.wire));
    let facts = [
        field.doc.clone(),
        accepts.map(Fact::own),
        only(field).map(Fact::own),
        limits,
        sentence(&field.default, |default| format!("Defaults to `{default}`.")),
        sentence(&field.example, |example| format!("Example: `{example}`.")),
        json_name.map(Fact::own),
    ];
    let facts: Vec<Fact<String>> = facts.into_iter().flatten().collect();
    let mut versions = vec![None];
    for version in facts.iter().map(|fact| fact.inherited_from.as_deref()) {
        if !versions.contains(&version) {
            versions.push(version);
        }
    }
    let sentences = |version: Option<&str>| {
        let of_version = facts.iter().filter(|fact| fact.inherited_from.as_deref() == version).map(|fact| fact.value.as_str());
        let text = of_version.collect::<Vec<_>>().join(" ");
        match version {
            Some(version) => format!("Documented for version {version}: {text}"),
            None => text,
        }
    };
    let text: Vec<String> = versions.into_iter().map(sentences).filter(|text| !text.is_empty()).collect();
    if text.is_empty() { TokenStream::new() } else { lines(&[text.join(" ")]) }
}

/// A fact as a sentence.
fn sentence<T>(fact: &Option<Fact<T>>, write: impl Fn(&T) -> String) -> Option<Fact<String>> {
    fact.as_ref().map(|fact| Fact { value: write(&fact.value), inherited_from: fact.inherited_from.clone() })
}

/// The version that documents a fact, if it is an older one.
fn for_version<T>(fact: &Fact<T>) -> String {
    fact.inherited_from.as_ref().map(|version| format!(" for version {version}")).unwrap_or_default()
}

/// The same as a remark about the sentence before it.
fn origin<T>(fact: &Fact<T>) -> String {
    match for_version(fact).as_str() {
        "" => String::new(),
        version => format!(" (documented{version})"),
    }
}

/// The range of a field.
fn limits(field: &Field) -> Option<Fact<String>> {
    let range = field.range.as_ref()?;
    let text = range_text(range.value, &field.kind)?;
    Some(Fact { value: text, inherited_from: range.inherited_from.clone() })
}

fn range_text(Range { min, max }: Range, kind: &Kind) -> Option<String> {
    let unit = match kind {
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
/// TikTok's page or one of its names finds the request.
pub(super) fn operation(model: &Model, operation: &Operation) -> TokenStream {
    let mut text: Vec<String> = operation.summary.iter().flat_map(|summary| [summary.value.clone(), String::new()]).collect();
    text.extend([format!("`{}`", operation.request_line()), String::new()]);
    text.push(requires(operation));
    text.extend(operation.scopes.as_ref().map(scopes));
    text.extend(operation.markets.as_ref().map(markets));
    text.push(returns(operation));
    if let Some(days) = operation.paging.as_ref().and_then(|paging| paging.span_days) {
        text.push(format!("Searches at most {days} days at a time. `Handle::windows` splits longer time ranges."));
    }
    if let Some(Batch { keys, max }) = operation.batch {
        text.push(format!("At most {max} `{}` per call. `Handle::batches` splits longer lists.", operation.fields[keys].wire));
    }
    if let Some(key) = &operation.idempotency_key {
        let (origin, field) = (origin(key), &operation.fields[key.value].name);
        text.push(format!("Idempotent{origin}: TikTok ignores a repeated request with the same `{field}`."));
    }
    text.extend(operation.repeatable.as_ref().filter(|fact| fact.value).map(|fact| format!("Safe to retry{}.", origin(fact))));
    if let Some(newer) = operation.newer.map(|id| model.operation(id)) {
        let (group, version, module, name) = (&model.group(newer.group).module, &newer.version, &newer.module, &newer.name);
        text.push(format!("Superseded by a newer version: [`{version}`](crate::{group}::{version}::{module}::{name})."));
    }
    text.extend(unknown(operation));
    let page = |page: &Fact<String>| [String::new(), format!("See TikTok's page{} <{}{}>.", for_version(page), PAGES, page.value)];
    text.extend(operation.docs.iter().flat_map(page));
    text.extend(operation.errors.iter().flat_map(error_codes));
    let text = lines(&text);
    let own_page = operation.docs.as_ref().filter(|page| page.inherited_from.is_none()).map(|page| &page.value);
    let aliases = own_page.into_iter().chain(&operation.aliases).map(|alias| quote! { #[doc(alias = #alias)] });
    let deprecated = operation.sunset.as_ref().map(|sunset| deprecation(model, operation, sunset));
    quote! { #text #(#aliases)* #deprecated }
}

fn scopes(scopes: &Fact<Vec<String>>) -> String {
    let names: Vec<_> = scopes.value.iter().map(|scope| format!("`{scope}`")).collect();
    let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    format!("Scope: {names}{}.", origin(scopes))
}

fn markets(markets: &Markets) -> String {
    match markets {
        Markets::Only(countries) => format!("Markets: {}.", countries.join(", ")),
        Markets::Except(countries) => format!("Markets: all except {}.", countries.join(", ")),
    }
}

/// What no version documents. If the documentation said nothing here, readers would conclude that the operation needs no scope or
/// has no error codes.
fn unknown(operation: &Operation) -> Option<String> {
    let facts = [
        ("scope", operation.scopes.is_none()),
        ("error codes", operation.errors.is_none()),
        ("TikTok's page", operation.docs.is_none()),
    ];
    let names: Vec<&str> = facts.into_iter().filter(|(_, is_unknown)| *is_unknown).map(|(name, _)| name).collect();
    (!names.is_empty()).then(|| format!("Unknown: {}.", names.join(", ")))
}

/// When TikTok retires an operation.
pub(super) fn retirement(sunset: &Sunset) -> String {
    match sunset {
        Sunset::Announced => "TikTok announced its retirement".to_owned(),
        Sunset::On(day) => format!("TikTok retires it on {day}"),
    }
}

/// The attribute of a retired operation. Its note says when TikTok retires it, and what to use instead.
fn deprecation(model: &Model, operation: &Operation, sunset: &Sunset) -> TokenStream {
    let replacement = operation.replaced_by.map(|id| model.operation(id)).map(|new| {
        let group = &model.group(new.group).module;
        format!("; use `{group}::{}::{}`", new.version, new.name)
    });
    let note = format!("{}{}", retirement(sunset), replacement.unwrap_or_default());
    quote! { #[deprecated(note = #note)] }
}

/// The documented codes as a paragraph, each linked to the error table.
fn error_codes(codes: &Fact<Vec<i64>>) -> [String; 2] {
    let link = |code: &i64| format!("[{code}](crate::errors#code-{code})");
    let lines: Vec<String> =
        codes.value.chunks(CODES_PER_LINE).map(|codes| codes.iter().map(link).collect::<Vec<_>>().join(", ")).collect();
    let lines = if lines.is_empty() { "none".to_owned() } else { lines.join(",\n") };
    [String::new(), format!("Documented error codes{}: {lines}.", for_version(codes))]
}

fn returns(operation: &Operation) -> String {
    let response = format!("Returns [`{}Response`]", operation.name);
    match (operation.response, &operation.paging) {
        (Some(_), Some(Paging { list: Some(list), .. })) => format!("{response}; `{}` is paginated.", list.wire),
        (Some(_), Some(Paging { list: None, .. })) => format!("{response}, page by page."),
        (Some(_), None) => format!("{response}."),
        (None, _) => "Returns no data.".to_owned(),
    }
}

/// The token and the cipher, and the handle that provides them.
fn requires(operation: &Operation) -> String {
    let owners = operation.token.owners();
    let owner = owners.join(" or ");
    let handles = owners.iter().map(|owner| format!("`client.{owner}(…)`")).collect::<Vec<_>>().join(" or ");
    let unsettled = if owners.len() > 1 { " (TikTok does not say which)" } else { "" };
    match (operation.token, operation.cipher) {
        (_, Cipher::None) => format!("Requires a {owner} token{unsettled}: call it on {handles}."),
        (_, Cipher::Optional) => {
            format!("Requires a {owner} token{unsettled}: call it on {handles}, with a cipher or without.")
        }
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
