//! The facts of an operation, as a list: who may call it, where, how often, and what TikTok says about it.

use super::text::Placement;
use super::{PageContext, operation, text};
use crate::emit::prose;
use crate::model::{Cipher, Cursor, Method, Model, Operation, OperationId, Paging};

pub(super) fn list(context: PageContext<'_>, id: OperationId) -> Vec<String> {
    let operation = context.model.operation(id);
    let facts = [
        ("Version", Some(version(context.model, id))),
        ("Access", Some(access(operation))),
        ("Scope", operation.scopes.as_ref().map(|scopes| format!("{}.", prose::scopes(scopes)))),
        ("Markets", operation.markets.as_ref().map(|markets| format!("{}.", prose::markets(markets)))),
        ("Pages", operation.paging.as_ref().map(|paging| paging_sentences(context.model, operation, paging))),
        ("Limit", prose::batch(operation)),
        ("Retry", Some(retry(operation))),
        ("Not documented", prose::unknown(operation).map(|names| format!("{names}."))),
        ("TikTok's name", (!operation.aliases.is_empty()).then(|| format!("{}.", names(&operation.aliases)))),
        (
            "TikTok's page",
            operation.docs.as_ref().map(|page| format!("[{0}]({1}{0}){2}.", page.value, prose::PAGE_BASE_URL, prose::origin(page))),
        ),
        ("Spec", Some(format!("`{}`.", operation.source))),
    ];
    facts.into_iter().filter_map(|(name, fact)| Some(format!("- **{name}:** {}", fact?))).collect()
}

fn names(names: &[String]) -> String {
    names.iter().map(|name| text::code(name, Placement::Block)).collect::<Vec<_>>().join(", ")
}

/// The version, and links to the other versions.
fn version(model: &Model, id: OperationId) -> String {
    let operation = model.operation(id);
    let others: Vec<String> = others(model, id).map(|id| operation::version_link(model, id)).collect();
    match others.as_slice() {
        [] => format!("{}, the only one.", operation.version_number()),
        others => format!("{}. Others: {}.", operation.version_number(), others.join(", ")),
    }
}

/// The other versions of an operation, the newest first.
fn others(model: &Model, id: OperationId) -> impl Iterator<Item = OperationId> {
    let operation = model.operation(id);
    let of_group = model.group(operation.group).versions.iter().rev().flat_map(|version| &version.operations).copied();
    of_group.filter(move |&other| other != id && model.operation(other).module == operation.module)
}

fn access(operation: &Operation) -> String {
    let ciphers = match operation.cipher {
        Cipher::Optional => " A shop cipher or a category asset cipher is optional.",
        Cipher::Shop | Cipher::CategoryAsset | Cipher::None => "",
    };
    format!("{}.{ciphers}", prose::requires(operation))
}

/// How to get all pages of a list.
fn paging_sentences(model: &Model, operation: &Operation, paging: &Paging) -> String {
    let sent = |path: &[usize]| model.wire_path(&operation.fields, path);
    let received = |path: &[usize]| model.wire_path(operation.response.map_or(&[], |id| model.ty(id).fields()), path);
    let list = paging.list.as_ref().map_or("The reply is".to_owned(), |list| format!("`{}` is", list.wire));
    let mut sentences = vec![format!("{list} paginated.")];
    sentences.push(match &paging.cursor {
        Cursor::Token { sent: to, next } => {
            format!("Send `{}` of each reply as `{}` of the next request, until it is missing or empty.", received(next), sent(to))
        }
        Cursor::Number(to) => format!("Send the number of the page as `{}`, from 1, until a page is empty.", sent(to)),
    });
    sentences.extend(paging.carried.iter().map(|carried| {
        format!("Repeat `{}` of the reply as `{}`.", received(&carried.received), operation.fields[carried.sent].wire)
    }));
    sentences.extend(paging.total.as_ref().map(|path| format!("`{}` is the number of items on all pages.", received(path))));
    sentences.extend(prose::span(operation));
    sentences.join(" ")
}

/// Whether the request may be sent again after a failure that leaves its outcome open.
fn retry(operation: &Operation) -> String {
    let key = operation.idempotency_key.as_ref().map(|key| prose::idempotent(key, &operation.fields[key.value].wire));
    let is_get = || (operation.method == Method::Get).then(|| "Safe to retry.".to_owned());
    let not_safe = || "Not safe to retry if the outcome is unknown: TikTok may have processed the request.".to_owned();
    key.or_else(|| prose::repeatable(operation)).or_else(is_get).unwrap_or_else(not_safe)
}
