//! The documentation of emitted items; that of ids is in [`ids`], that of modules in [`pages`], that of
//! types in [`types`]. Sentences that other targets share are in [`prose`].

pub(super) mod ids;
pub(super) mod pages;
pub(super) mod types;

use proc_macro2::TokenStream;
use quote::quote;

use super::example;
use crate::emit::prose;
use crate::model::{Cipher, Fact, Field, Model, Operation, OperationId, Paging, Sunset, Token};

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

/// Lines as one doc comment. `///` is a comment for each line, and the compiler needs about a kilobyte of memory for each comment of a
/// struct that derives traits.
fn block(lines: &[String]) -> TokenStream {
    let lines = lines.iter().flat_map(|text| text.split('\n'));
    let text: String = lines.map(|line| if line.is_empty() { "\n".to_owned() } else { format!(" {line}\n") }).collect();
    let text = format!("\n{text}");
    quote! { #[doc = #text] }
}

/// The meaning of a field, its limits, default and example, and its JSON name if Rust's differs.
pub(super) fn field(field: &Field) -> TokenStream {
    let json_name = (field.name != field.wire).then(|| format!("JSON name: `{}`.", field.wire));
    let mut facts = prose::field(field);
    facts.extend(json_name.map(Fact::own));
    prose::text(&facts).map(|text| lines(&[text])).unwrap_or_default()
}

/// The documentation of a constructor.
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

/// What a request does, its route, what it requires and returns, and where TikTok documents it. A search of the documentation for
/// TikTok's page or one of its names finds the request.
pub(super) fn operation(model: &Model, id: OperationId) -> TokenStream {
    let operation = model.operation(id);
    let mut text: Vec<String> = operation.summary.iter().flat_map(|summary| [summary.value.clone(), String::new()]).collect();
    text.extend([format!("`{}`", operation.request_line()), String::new()]);
    text.push(requires(operation));
    text.extend(operation.scopes.as_ref().map(|scopes| format!("Scope: {}.", prose::scopes(scopes))));
    text.extend(operation.markets.as_ref().map(|markets| format!("Markets: {}.", prose::markets(markets))));
    text.push(returns(operation));
    text.extend(failures(model, operation));
    text.extend(prose::span(operation).map(|span| format!("{span} `Handle::windows` splits longer time ranges.")));
    text.extend(prose::batch(operation).map(|batch| format!("{batch} `Handle::batches` splits longer lists.")));
    text.extend(operation.idempotency_key.as_ref().map(|key| prose::idempotent(key, &operation.fields[key.value].name)));
    text.extend(prose::repeatable(operation));
    if let Some(newer) = operation.newer.map(|id| model.operation(id)) {
        let (group, version, module, name) = (&model.group(newer.group).module, &newer.version, &newer.module, &newer.name);
        text.push(format!("Superseded by a newer version: [`{version}`](crate::{group}::{version}::{module}::{name})."));
    }
    text.extend(prose::unknown(operation).map(|names| format!("Unknown: {names}.")));
    let page = |page: &Fact<String>| {
        [String::new(), format!("See TikTok's page{} <{}{}>.", prose::for_version(page), prose::PAGE_BASE_URL, page.value)]
    };
    text.extend(operation.docs.iter().flat_map(page));
    text.push(String::new());
    let (text, example) = (lines(&text), block(&example::doctest(model, id)));
    let errors = operation.errors.as_ref().map(|codes| lines(&error_codes(codes)));
    let own_page = operation.docs.as_ref().filter(|page| page.inherited_from().is_none()).map(|page| &page.value);
    let aliases = own_page.into_iter().chain(&operation.aliases).map(|alias| quote! { #[doc(alias = #alias)] });
    let deprecated = operation.sunset.as_ref().map(|sunset| deprecation(model, operation, sunset));
    quote! { #text #example #errors #(#aliases)* #deprecated }
}

/// The attribute of a retired operation. Its note says when TikTok retires it, and what to use instead.
fn deprecation(model: &Model, operation: &Operation, sunset: &Sunset) -> TokenStream {
    let replacement = operation.replaced_by.map(|id| model.operation(id)).map(|new| {
        let group = &model.group(new.group).module;
        format!("; use `{group}::{}::{}`", new.version, new.name)
    });
    let note = format!("{}{}", prose::retirement(sunset), replacement.unwrap_or_default());
    quote! { #[deprecated(note = #note)] }
}

/// The documented codes as a section, each linked to the error table.
fn error_codes(codes: &Fact<Vec<i64>>) -> [String; 4] {
    let link = |code: &i64| format!("[{code}](crate::errors#code-{code})");
    let lines: Vec<String> =
        codes.value.chunks(CODES_PER_LINE).map(|codes| codes.iter().map(link).collect::<Vec<_>>().join(", ")).collect();
    let lines = if lines.is_empty() { "none".to_owned() } else { lines.join(",\n") };
    let text = format!("Documented error codes{}: {lines}.", prose::for_version(codes));
    [String::new(), "# Errors".to_owned(), String::new(), text]
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

fn failures(model: &Model, operation: &Operation) -> Option<String> {
    let (source, fields) = (model.reported_failures(operation)?, model.ty(operation.response?).fields());
    let reported = prose::reported_failures(source, |index| fields[index].name.clone());
    Some(format!("{reported}; [`Reply::failures`](crate::Reply::failures) lists them."))
}

/// The token and the cipher, and the handle that provides them.
fn requires(operation: &Operation) -> String {
    let handles = operation.token.owners().iter().map(|owner| format!("`client.{owner}(…)`")).collect::<Vec<_>>().join(" or ");
    let requires = prose::requires(operation);
    match (operation.token, operation.cipher) {
        (_, Cipher::None) => format!("{requires}: call it on {handles}."),
        (_, Cipher::Optional) => format!("{requires}: call it on {handles}, with a cipher or without."),
        (Token::Seller, Cipher::Shop) => format!("{requires}: call it on `client.seller(…).shop(…)`."),
        (Token::Partner, Cipher::CategoryAsset) => format!("{requires}: call it on `client.partner(…).category_asset(…)`."),
        (_, Cipher::Shop | Cipher::CategoryAsset) => format!("{requires}. No handle provides both."),
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
