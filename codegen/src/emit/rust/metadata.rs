//! The metadata of an operation, as one constant: one constant compiles faster than several.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::prose::PAGE_BASE_URL;
use crate::model::{Markets, Model, Operation, QueryKey, Sunset};

/// ```text
/// const META: OperationMeta = OperationMeta::NONE.scopes(&["seller.order.info"]);
/// ```
///
/// `None` without metadata, which is the trait's default.
pub(super) fn constant(model: &Model, operation: &Operation) -> Option<TokenStream> {
    let setters = [
        operation.scopes.as_ref().map(|scopes| list("scopes", &scopes.value)),
        operation.errors.as_ref().map(|errors| {
            let codes: Vec<_> = errors.value.iter().map(|code| Literal::i64_unsuffixed(*code)).collect();
            list("errors", &codes)
        }),
        operation.paging.as_ref().map(|paging| text("pages", paging.list.as_ref().map_or("", |list| &list.wire))),
        operation
            .paging
            .as_ref()
            .and_then(|paging| paging.span_days)
            .map(Literal::u32_unsuffixed)
            .map(|days| quote! { .max_days(#days) }),
        operation.idempotency_key.as_ref().map(|key| idempotency(operation, key.value)),
        operation.is_repeatable().then(|| quote! { .repeatable() }),
        operation.docs.as_ref().map(|page| text("page", &format!("{PAGE_BASE_URL}{}", page.value))),
        operation.newer.map(|id| text("newer", &model.operation(id).version)),
        operation.sunset.as_ref().map(sunset),
        operation.replaced_by.map(|id| model.operation(id)).map(replacement),
        operation.markets.as_ref().map(markets),
    ];
    let setters: Vec<_> = setters.into_iter().flatten().collect();
    (!setters.is_empty()).then(|| quote! { const META: OperationMeta = OperationMeta::NONE #(#setters)*; })
}

fn list<T: ToTokens>(name: &str, items: &[T]) -> TokenStream {
    let name = super::ident(name);
    quote! { .#name(&[#(#items),*]) }
}

fn text(name: &str, text: &str) -> TokenStream {
    let name = super::ident(name);
    quote! { .#name(#text) }
}

fn idempotency(operation: &Operation, index: usize) -> TokenStream {
    let place = super::ident(if operation.query.contains(&QueryKey::Field(index)) { "Query" } else { "Body" });
    quote! { .idempotency_key(KeyPlace::#place) }
}

fn sunset(sunset: &Sunset) -> TokenStream {
    match sunset {
        Sunset::Announced => quote! { .sunset(Sunset::Announced) },
        Sunset::On(day) => {
            // Specs are checked: these are three numbers.
            let parts = day.split('-').map(|part| Literal::u16_unsuffixed(part.parse().unwrap_or_default()));
            quote! { .sunset(Sunset::on(#(#parts),*)) }
        }
    }
}

fn replacement(new: &Operation) -> TokenStream {
    text("replaced_by", &new.request_line())
}

fn markets(markets: &Markets) -> TokenStream {
    let (variant, countries) = match markets {
        Markets::Only(countries) => ("Only", countries),
        Markets::Except(countries) => ("Except", countries),
    };
    let variant = super::ident(variant);
    quote! { .markets(Markets::#variant(&[#(#countries),*])) }
}
