//! Constructors and setters: their arguments, and how each becomes a field's value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::doc::Subject;
use super::{doc, ident, kind};
use crate::model::{Direction, Field, Kind, Model};

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
    let value = match &field.kind {
        Kind::List(item) => list(model, item, quote! { #name }),
        kind if converts(model, kind) => quote! { #name.into() },
        _ => quote! { #name },
    };
    if field.boxed {
        quote! { Box::new(#value) }
    } else {
        value
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
        kind => kind::is_enum(model, kind),
    }
}

/// ```text
/// pub fn new(order_id: impl Into<String>) -> Self { … }
///
/// pub fn status(mut self, status: impl Into<OrderStatus>) -> Self { … }
/// ```
///
/// `new` takes the required fields. Every other field has a setter.
pub(super) fn constructors(model: &Model, fields: &[Field], direction: Direction, subject: Subject) -> TokenStream {
    let new = new(model, fields, direction, subject);
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
    quote! {
        #new
        #(#setters)*
    }
}

fn new(model: &Model, fields: &[Field], direction: Direction, subject: Subject) -> TokenStream {
    let has_required = fields.iter().any(|field| field.required);
    let doc = doc::constructor(subject, has_required);
    if !has_required {
        return quote! {
            #doc
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let required: Vec<_> = fields.iter().filter(|field| field.required).collect();
    let arguments = required.iter().map(|field| {
        let name = ident(&field.name);
        let argument = argument(model, &field.kind);
        quote! { #name: #argument }
    });
    let values = fields.iter().map(|field| {
        let name = ident(&field.name);
        if !field.required {
            return quote! { #name: None };
        }
        let value = value(model, field, &name);
        match kind::is_bare(field, direction) {
            true if value.to_string() == field.name => quote! { #name },
            true => quote! { #name: #value },
            false => quote! { #name: Some(#value) },
        }
    });
    let many = (required.len() > 7).then(|| {
        quote! { #[expect(clippy::too_many_arguments, reason = "TikTok requires all of them")] }
    });
    quote! {
        #doc
        #many
        #[inline]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}
