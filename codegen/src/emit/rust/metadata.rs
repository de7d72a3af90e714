//! The metadata of an operation, as one constant: one constant compiles faster than several.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Model, Operation, QueryKey};

/// Where TikTok documents its operations.
pub(super) const PAGES: &str = "https://partner.tiktokshop.com/docv2/page/";

/// ```text
/// const META: OperationMeta = OperationMeta::NONE.scopes(&["seller.order.info"]);
/// ```
///
/// `None` without metadata, which is the trait's default.
pub(super) fn constant(model: &Model, operation: &Operation) -> Option<TokenStream> {
    let setters = [
        list("scopes", operation.scopes.iter().map(|scope| quote! { #scope })),
        list("errors", operation.errors.iter().map(|code| Literal::i64_unsuffixed(*code)).map(|code| quote! { #code })),
        operation.paging.as_ref().map(|paging| text("pages", paging.list.as_ref().map_or("", |list| &list.wire))),
        operation
            .paging
            .as_ref()
            .and_then(|paging| paging.span_days)
            .map(Literal::u32_unsuffixed)
            .map(|days| quote! { .max_days(#days) }),
        operation.idempotency_key.map(|index| idempotency(operation, index)),
        operation.repeatable.then(|| quote! { .repeatable() }),
        operation.docs.as_ref().map(|page| text("page", &format!("{PAGES}{page}"))),
        operation.newer.map(|id| text("newer", &model.operation(id).version)),
    ];
    let setters: Vec<_> = setters.into_iter().flatten().collect();
    (!setters.is_empty()).then(|| quote! { const META: OperationMeta = OperationMeta::NONE #(#setters)*; })
}

fn list(name: &str, items: impl ExactSizeIterator<Item = TokenStream>) -> Option<TokenStream> {
    let name = super::ident(name);
    (items.len() > 0).then(|| quote! { .#name(&[#(#items),*]) })
}

fn text(name: &str, text: &str) -> TokenStream {
    let name = super::ident(name);
    quote! { .#name(#text) }
}

fn idempotency(operation: &Operation, index: usize) -> TokenStream {
    let place = super::ident(if operation.query.contains(&QueryKey::Field(index)) { "Query" } else { "Body" });
    quote! { .idempotency_key(KeyPlace::#place) }
}
