//! What is documented of an operation beside its shape, as one constant: one compiles faster than one for each fact.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Model, Operation, QueryKey};

/// Where TikTok documents its operations.
pub(super) const PAGES: &str = "https://partner.tiktokshop.com/docv2/page/";

/// The constant; nothing where there is nothing to say, which is what the runtime takes for granted.
pub(super) fn constant(model: &Model, operation: &Operation) -> Option<TokenStream> {
    let facts = [
        list("scopes", operation.scopes.iter().map(|scope| quote! { #scope })),
        list("errors", operation.errors.iter().map(|code| Literal::i64_unsuffixed(*code)).map(|code| quote! { #code })),
        operation.paging.as_ref().map(|paging| some("pages", &paging.wire)),
        operation.idempotency_key.map(|index| idempotency(operation, index)),
        operation.repeatable.then(|| quote! { repeatable: true }),
        operation.docs.as_ref().map(|page| some("page", &format!("{PAGES}{page}"))),
        operation.newer.map(|id| some("newer", &model.operation(id).version)),
    ];
    let facts: Vec<_> = facts.into_iter().flatten().collect();
    (!facts.is_empty()).then(|| quote! { const META: OperationMeta = OperationMeta { #(#facts,)* ..OperationMeta::NONE }; })
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
