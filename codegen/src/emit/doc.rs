//! Documentation comments: one attribute for each line.

use proc_macro2::TokenStream;
use quote::quote;

use super::facts;
use crate::model::{Cipher, Field, Model, Operation, Token};

/// Lines as documentation.
pub(super) fn lines<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let lines = lines.iter().flat_map(|text| text.as_ref().split('\n')).map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote! { #[doc = #line] }
    });
    quote! { #(#lines)* }
}

/// What a field means, its bounds and its default, on one line.
pub(super) fn field(field: &Field) -> TokenStream {
    let parts: Vec<&str> = field.doc.iter().chain(&field.notes).map(String::as_str).collect();
    if parts.is_empty() { TokenStream::new() } else { lines(&[parts.join(" ")]) }
}

/// How many error codes stand on a line.
const CODES: usize = 12;

/// What a request does, where it goes, what it takes and answers, and where TikTok says more; a search for that page finds it too.
pub(super) fn operation(model: &Model, operation: &Operation) -> TokenStream {
    let mut text = Vec::new();
    if let Some(summary) = &operation.summary {
        text.extend([summary.clone(), String::new()]);
    }
    text.push(format!("`{} {}`", operation.method.name(), operation.path));
    text.push(String::new());
    text.push(format!("Takes {}.", takes(operation)));
    if !operation.scopes.is_empty() {
        let scopes: Vec<_> = operation.scopes.iter().map(|scope| format!("`{scope}`")).collect();
        text.push(format!("Scope: {}.", scopes.join(", ")));
    }
    text.push(answers(operation));
    if operation.idempotency_key.is_some() {
        text.push("Sent again with the same `idempotency_key`, it does nothing more.".to_owned());
    }
    if operation.repeatable {
        text.push("Sending it twice does no harm.".to_owned());
    }
    if let Some(newer) = operation.newer.map(|id| model.operation(id)) {
        let (group, version, module, name) = (&model.group(newer.group).module, &newer.version, &newer.module, &newer.name);
        text.push(format!("There is a newer version: [`{version}`](crate::{group}::{version}::{module}::{name})."));
    }
    text.extend(operation.docs.iter().flat_map(|page| [String::new(), format!("TikTok's page: <{}{page}>", facts::PAGES)]));
    text.extend(errors(&operation.errors));
    let text = lines(&text);
    let page = operation.docs.as_ref().map(|page| quote! { #[doc(alias = #page)] });
    quote! { #text #page }
}

/// The documented codes, as a paragraph.
fn errors(codes: &[i64]) -> Vec<String> {
    let line = |codes: &[i64]| codes.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    let lines: Vec<_> = codes.chunks(CODES).map(line).collect();
    if lines.is_empty() { lines } else { vec![String::new(), format!("Documented errors: {}.", lines.join(",\n"))] }
}

/// The type of the answer, which stands in the same module.
fn answers(operation: &Operation) -> String {
    match (operation.response, &operation.paging) {
        (Some(_), Some(paging)) => format!("Answers [`{}Response`], whose `{}` come in pages.", operation.name, paging.wire),
        (Some(_), None) => format!("Answers [`{}Response`].", operation.name),
        (None, _) => "Answers no data.".to_owned(),
    }
}

/// What it is called with, and which handle brings that.
fn takes(operation: &Operation) -> String {
    let owner = match operation.token {
        Token::Seller => "seller",
        Token::Creator => "creator",
        Token::Partner => "partner",
    };
    let token = format!("a {owner}'s token");
    match (operation.token, operation.cipher) {
        (_, Cipher::None) => format!("{token}, as `client.{owner}(…)` brings it"),
        (Token::Seller, Cipher::Shop) => format!("{token} and a shop cipher, as `client.seller(…).shop(…)` brings them"),
        (Token::Partner, Cipher::CategoryAsset) => {
            format!("{token} and a category asset cipher, as `client.partner(…).category_asset(…)` brings them")
        }
        // No handle brings these.
        (_, Cipher::Shop) => format!("{token} and a shop cipher"),
        (_, Cipher::CategoryAsset) => format!("{token} and a category asset cipher"),
    }
}
