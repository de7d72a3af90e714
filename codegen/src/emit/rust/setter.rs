//! Setters: their arguments, and how each becomes a field's value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{doc, ident, kind};
use crate::model::{Field, Kind, Model};

/// The type of an argument: anything that converts into a text, an enumeration or a timestamp, and any iterator for a list.
pub(super) fn argument(model: &Model, kind: &Kind) -> TokenStream {
    let bare = kind::bare(model, kind);
    match kind {
        Kind::List(item) => {
            let item = argument(model, item);
            quote! { impl IntoIterator<Item = #item> }
        }
        kind if converts(model, kind) => quote! { impl Into<#bare> },
        _ => bare,
    }
}

/// The argument as the field's value, before `Some`.
pub(super) fn value(model: &Model, field: &Field, name: &Ident) -> TokenStream {
    box_field(field, convert_argument(model, &field.kind, quote! { #name }))
}

/// A value of a field's kind as the field holds it.
pub(super) fn box_field(field: &Field, value: TokenStream) -> TokenStream {
    if field.boxed {
        quote! { Box::new(#value) }
    } else {
        value
    }
}

/// The conversion of an argument to the type of its kind.
pub fn convert_argument(model: &Model, kind: &Kind, argument: TokenStream) -> TokenStream {
    match kind {
        Kind::List(item) => list(model, item, argument),
        kind if converts(model, kind) => quote! { #argument.into() },
        _ => argument,
    }
}

fn list(model: &Model, item: &Kind, items: TokenStream) -> TokenStream {
    match item {
        Kind::List(inner) => {
            let inner = list(model, inner, quote! { items });
            quote! { #items.into_iter().map(|items| #inner).collect() }
        }
        item if converts(model, item) => quote! { #items.into_iter().map(Into::into).collect() },
        _ => quote! { #items.into_iter().collect() },
    }
}

fn converts(model: &Model, kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(scalar) => kind::scalar_converts(*scalar),
        kind => kind::is_named_text(model, kind),
    }
}

/// ```text
/// pub fn status(mut self, status: impl Into<OrderStatus>) -> Self { … }
/// ```
///
/// Every optional field has a setter. The constructor takes the others.
pub(super) fn setters(model: &Model, fields: &[Field]) -> TokenStream {
    let setters = fields.iter().filter(|field| !field.required).map(|field| {
        let name = ident(&field.name);
        let doc = doc::field(field);
        let argument = argument(model, &field.kind);
        let value = value(model, field, &name);
        quote! {
            #doc
            #[inline]
            pub fn #name(mut self, #name: #argument) -> Self {
                self.#name = Some(#value);
                self
            }
        }
    });
    quote! { #(#setters)* }
}
