//! The metadata of an operation, as one constant: one constant compiles faster than several.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Model, Operation, QueryKey};

/// Where TikTok documents its operations.
pub(super) const PAGES: &str = "https://partner.tiktokshop.com/docv2/page/";

/// ```text
/// const META: OperationMeta = OperationMeta { scopes: &["seller.order.info"], ..OperationMeta::NONE };
/// ```
///
/// `None` without metadata, which is the trait's default.
pub(super) fn constant(model: &Model, operation: &Operation) -> Option<TokenStream> {
    let entries = [
        list("scopes", operation.scopes.iter().map(|scope| quote! { #scope })),
        list("errors", operation.errors.iter().map(|code| Literal::i64_unsuffixed(*code)).map(|code| quote! { #code })),
        operation.paging.as_ref().map(|paging| some("pages", &paging.wire)),
        operation.idempotency_key.map(|index| idempotency(operation, index)),
        operation.repeatable.then(|| quote! { repeatable: true }),
        operation.docs.as_ref().map(|page| some("page", &format!("{PAGES}{page}"))),
        operation.newer.map(|id| some("newer", &model.operation(id).version)),
    ];
    let entries: Vec<_> = entries.into_iter().flatten().collect();
    (!entries.is_empty()).then(|| quote! { const META: OperationMeta = OperationMeta { #(#entries,)* ..OperationMeta::NONE }; })
}

fn list(name: &str, items: impl ExactSizeIterator<Item = TokenStream>) -> Option<TokenStream> {
    let name = super::ident(name);
    (items.len() > 0).then(|| quote! { #name: &[#(#items),*] })
}

fn some(name: &str, text: &str) -> TokenStream {
    let name = super::ident(name);
    quote! { #name: Some(#text) }
}

fn idempotency(operation: &Operation, index: usize) -> TokenStream {
    let place = super::ident(if operation.query.contains(&QueryKey::Field(index)) { "Query" } else { "Body" });
    quote! { idempotency_key: Some(KeyPlace::#place) }
}
