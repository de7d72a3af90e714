//! Sentences about the API that every target uses. Each is Markdown without links: links differ between targets.

use crate::model::{
    Accepted, Batch, Cipher, ErrorClass, Fact, FailureSource, Field, Kind, Markets, Operation, Retry, Sunset, Token, Webhook,
};
use crate::spec::{Measure, Range};

/// The base URL of the pages where TikTok documents its operations.
pub(super) const PAGE_BASE_URL: &str = "https://partner.tiktokshop.com/docv2/page/";

/// The description, limits and default of a field.
pub(super) fn field(field: &Field) -> Vec<Fact<String>> {
    let facts = [
        field.doc.clone(),
        accepts(&field.accepts).map(Fact::own),
        only(field).map(Fact::own),
        limits(field),
        sentence(&field.default, |default| format!("Defaults to `{default}`.")),
        sentence(&field.example, |example| format!("Example: `{example}`.")),
    ];
    facts.into_iter().flatten().collect()
}

/// Facts as one text. Each fact names the older version that it comes from.
pub(super) fn text(facts: &[Fact<String>]) -> Option<String> {
    (!facts.is_empty()).then(|| facts.iter().map(with_origin).collect::<Vec<_>>().join(" "))
}

/// A fact as text. It ends with the version that documents it, if that is an older one.
pub(super) fn with_origin(fact: &Fact<String>) -> String {
    let Some(version) = fact.inherited_from() else { return fact.value.clone() };
    match fact.value.strip_suffix('.') {
        Some(sentence) if first_sentence(&fact.value) == fact.value => format!("{sentence}{}.", origin(fact)),
        // A remark at the end of several sentences would seem to be about the last one only.
        _ => format!("{} This description comes from version {version}.", fact.value),
    }
}

/// A fact as a sentence.
fn sentence<T>(fact: &Option<Fact<T>>, write: impl Fn(&T) -> String) -> Option<Fact<String>> {
    fact.as_ref().map(|fact| Fact { value: write(&fact.value), origin: fact.origin.clone() })
}

/// The version that documents a fact, if it is an older one.
pub(super) fn for_version<T>(fact: &Fact<T>) -> String {
    fact.inherited_from().map(|version| format!(" for version {version}")).unwrap_or_default()
}

/// The same as a remark about the sentence before it.
pub(super) fn origin<T>(fact: &Fact<T>) -> String {
    match for_version(fact).as_str() {
        "" => String::new(),
        version => format!(" (documented{version})"),
    }
}

/// The range of a field.
fn limits(field: &Field) -> Option<Fact<String>> {
    let range = field.range.as_ref()?;
    let text = range_text(range.value, &field.kind)?;
    Some(Fact { value: text, origin: range.origin.clone() })
}

fn range_text(Range { min, max }: Range, kind: &Kind) -> Option<String> {
    let (one, several) = match kind {
        Kind::Scalar(scalar) if scalar.measure() == Measure::Characters => (" character", " characters"),
        // Of the named types, only ids have ranges.
        Kind::Named(_) => (" character", " characters"),
        Kind::List(_) | Kind::Map(_) => (" entry", " entries"),
        Kind::Scalar(_) => ("", ""),
    };
    let unit = if max.or(min) == Some(1) { one } else { several };
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
    (!values.is_empty()).then(|| format!("Accepts {}.", join_names(&values, "or")))
}

/// The accepted media types of an upload. Those with the same limit share a phrase.
fn accepts(accepted: &[Accepted]) -> Option<String> {
    let mut limits: Vec<i64> = Vec::new();
    for one in accepted {
        if !limits.contains(&one.max_bytes) {
            limits.push(one.max_bytes);
        }
    }
    let with_limit = |&max_bytes: &i64| {
        let types = accepted.iter().filter(|one| one.max_bytes == max_bytes).map(|one| format!("`{}`", one.media_type));
        format!("{} of at most {}", join_names(&types.collect::<Vec<_>>(), "or"), size(max_bytes))
    };
    match accepted {
        [] => None,
        [any] if any.media_type == "*/*" => Some(format!("At most {}.", size(any.max_bytes))),
        _ => Some(format!("Accepts {}.", limits.iter().map(with_limit).collect::<Vec<_>>().join(", or "))),
    }
}

/// `a, b or c`, with the given conjunction.
pub(super) fn join_names(names: &[String], conjunction: &str) -> String {
    match names {
        [names @ .., last] if !names.is_empty() => format!("{} {conjunction} {last}", names.join(", ")),
        _ => names.concat(),
    }
}

/// A number of bytes in readable form.
fn size(bytes: i64) -> String {
    const MEBIBYTE: i64 = 1024 * 1024;
    if bytes % MEBIBYTE == 0 { format!("{} MiB", bytes / MEBIBYTE) } else { format!("{bytes} bytes") }
}

/// The token and the cipher that a call needs, without a full stop.
pub(super) fn requires(operation: &Operation) -> String {
    let owner = operation.token.owners().join(" or ");
    let note = if operation.token.owners().len() > 1 { " (TikTok does not say which)" } else { "" };
    match (operation.token, operation.cipher) {
        (_, Cipher::None | Cipher::Optional) => format!("Requires a {owner} token{note}"),
        (Token::Seller, Cipher::Shop) => "Requires a seller token and a shop".to_owned(),
        (Token::Partner, Cipher::CategoryAsset) => "Requires a partner token and a category asset".to_owned(),
        (_, Cipher::Shop) => format!("Requires a {owner} token and a shop cipher"),
        (_, Cipher::CategoryAsset) => format!("Requires a {owner} token and a category asset cipher"),
    }
}

/// The scopes of an operation, without a full stop.
pub(super) fn scopes(scopes: &Fact<Vec<String>>) -> String {
    let names: Vec<_> = scopes.value.iter().map(|scope| format!("`{scope}`")).collect();
    let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    format!("{names}{}", origin(scopes))
}

/// The markets of an operation, without a full stop.
pub(super) fn markets(markets: &Markets) -> String {
    match markets {
        Markets::Only(countries) => countries.join(", "),
        Markets::Except(countries) => format!("all except {}", countries.join(", ")),
    }
}

/// What no version documents. If the documentation said nothing here, readers would conclude that the operation needs no scope or
/// has no error codes.
pub(super) fn unknown(operation: &Operation) -> Option<String> {
    let facts = [
        ("scope", operation.scopes.is_none()),
        ("error codes", operation.errors.is_none()),
        ("TikTok's page", operation.docs.is_none()),
    ];
    let names: Vec<&str> = facts.into_iter().filter(|(_, is_unknown)| *is_unknown).map(|(name, _)| name).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// The longest time range of one search.
pub(super) fn span(operation: &Operation) -> Option<String> {
    let days = operation.paging.as_ref().and_then(|paging| paging.span_days)?;
    Some(format!("Searches at most {days} days at a time."))
}

/// The largest number of ids in one call.
pub(super) fn batch(operation: &Operation) -> Option<String> {
    let Batch { keys, max } = operation.batch?;
    Some(format!("At most {max} `{}` per call.", operation.fields[keys].wire))
}

/// How the idempotency key works. Targets name the field differently.
pub(super) fn idempotent(key: &Fact<usize>, name: &str) -> String {
    format!("Idempotent{}: TikTok ignores a repeated request with the same `{name}`.", origin(key))
}

/// Whether a request other than GET is safe to retry.
pub(super) fn repeatable(operation: &Operation) -> Option<String> {
    operation.repeatable.as_ref().filter(|fact| fact.value).map(|fact| format!("Safe to retry{}.", origin(fact)))
}

/// Which fields of a reply report failures, without a full stop. Targets name the fields differently.
pub(super) fn reported_failures(failures: &FailureSource, name: impl Fn(usize) -> String) -> String {
    let names: Vec<String> = failures.reporting_fields().map(|index| format!("`{}`", name(index))).collect();
    format!("The reply can report failures in {}", join_names(&names, "and"))
}

/// When TikTok retires an operation, without a full stop.
pub(super) fn retirement(sunset: &Sunset) -> String {
    match sunset {
        Sunset::Announced => "TikTok announced its retirement".to_owned(),
        Sunset::On(day) => format!("TikTok retires it on {day}"),
    }
}

/// How a webhook is identified and registered.
pub(super) fn delivery(webhook: &Webhook) -> String {
    let event = webhook.event.as_ref().map(|event| format!("; registered as `{event}`")).unwrap_or_default();
    format!("Sent with `type` {}{event}.", webhook.kind)
}

/// The first sentence of a text.
pub(super) fn first_sentence(text: &str) -> &str {
    text.split_inclusive(". ").next().unwrap_or(text).trim_end()
}

/// What an error class means.
pub(crate) fn error_class(class: ErrorClass) -> &'static str {
    match class {
        ErrorClass::Auth => {
            "TikTok rejects the app, or the access token: it has expired, or is of the wrong kind or for another shop. The consent may \
             still be valid."
        }
        ErrorClass::Consent => "There is no valid consent. The account must authorize the app again.",
        ErrorClass::Permission => "The app, the shop or the seller lacks a permission.",
        ErrorClass::Signature => "The signature is wrong, or its timestamp is too old.",
        ErrorClass::RateLimit => "Too many calls.",
        ErrorClass::InvalidRequest => "The request is invalid and always fails.",
        ErrorClass::Business => "The request is valid, but the state of the shop or a business rule does not allow it now.",
        ErrorClass::Transient => "A temporary failure of TikTok.",
        ErrorClass::Unknown => "TikTok does not say what the code means.",
    }
}

/// What a retry rule means.
pub(crate) fn retry_rule(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "Do not retry: the same request fails again.",
        Retry::Backoff => "Retry after a pause. TikTok did not process the request.",
        Retry::IfIdempotent => {
            "TikTok may have processed the request. Retry after a pause if the operation is safe to retry or idempotent."
        }
        Retry::AfterRefresh => "Refresh the access token, then retry once.",
        Retry::AfterResign => "Sign again with the correct time, then retry once.",
        Retry::NextHour => "Send the request again in the next hour.",
        Retry::NextDay => "Send the request again on the next day.",
    }
}
