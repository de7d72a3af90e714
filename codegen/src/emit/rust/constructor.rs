//! Constructors: `new` takes a few required fields as arguments, and many of them as a struct.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::doc::Subject;
use super::{doc, ident, kind, setter};
use crate::model::{Direction, Field, Kind, Model};
use crate::spec::Scalar;

/// Maximum number of arguments of a constructor. More are hard to distinguish at a call.
const MAX_ARGUMENTS: usize = 3;

/// An object or a request with a constructor.
#[derive(Debug, Clone, Copy)]
pub(super) struct Constructed<'a> {
    pub(super) name: &'a Ident,
    pub(super) fields: &'a [Field],
    pub(super) direction: Direction,
    pub(super) subject: Subject,
}

/// The struct with the required fields, if `new` takes one, and the `impl` with the constructor and the setters.
pub(super) fn items(model: &Model, constructed: Constructed<'_>) -> Vec<TokenStream> {
    let Constructed { name, fields, .. } = constructed;
    let (new, setters) = (new(model, constructed), setter::setters(model, fields));
    let methods = quote! { impl #name { #new #setters } };
    takes_struct(model, fields).then(|| required_struct(model, constructed)).into_iter().chain([methods]).collect()
}

/// Whether the required fields form a struct: there are more than three, or three that accept a text, which callers could swap.
pub fn takes_struct(model: &Model, fields: &[Field]) -> bool {
    let required: Vec<_> = fields.iter().filter(|field| field.required).collect();
    let are_texts = || required.iter().all(|field| accepts_text(model, &field.kind));
    required.len() > MAX_ARGUMENTS || (required.len() == MAX_ARGUMENTS && are_texts())
}

/// Whether the argument for a kind may be a string literal.
fn accepts_text(model: &Model, kind: &Kind) -> bool {
    matches!(kind, Kind::Scalar(Scalar::String | Scalar::Secret)) || kind::is_named_text(model, kind)
}

/// ```text
/// pub fn new(order_id: impl Into<String>) -> Self { … }
/// pub fn new(required: Required) -> Self { … }
/// ```
fn new(model: &Model, constructed: Constructed<'_>) -> TokenStream {
    let Constructed { fields, subject, .. } = constructed;
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
    let (arguments, values) = if takes_struct(model, fields) {
        let name = struct_name(constructed);
        let value = |field: &Field, name: &Ident| setter::box_field(field, quote! { required.#name });
        (quote! { required: #name }, values(constructed, value))
    } else {
        (arguments(model, fields), values(constructed, |field, name| setter::value(model, field, name)))
    };
    quote! {
        #doc
        #[inline]
        pub fn new(#arguments) -> Self {
            Self { #values }
        }
    }
}

fn arguments(model: &Model, fields: &[Field]) -> TokenStream {
    let arguments = fields.iter().filter(|field| field.required).map(|field| {
        let name = ident(&field.name);
        let argument = setter::argument(model, &field.kind);
        quote! { #name: #argument }
    });
    quote! { #(#arguments),* }
}

/// The fields of a new value. `value` creates the value of a required field.
fn values(constructed: Constructed<'_>, value: impl Fn(&Field, &Ident) -> TokenStream) -> TokenStream {
    let values = constructed.fields.iter().map(|field| {
        let name = ident(&field.name);
        if !field.required {
            return quote! { #name: None };
        }
        let value = value(field, &name);
        match kind::is_bare(field, constructed.direction) {
            true if name == value.to_string() => quote! { #name },
            true => quote! { #name: #value },
            false => quote! { #name: Some(#value) },
        }
    });
    quote! { #(#values),* }
}

/// ```text
/// pub struct Required { pub title: String, … }
/// ```
///
/// All its fields are public and it has no default, so a literal must name each of them.
fn required_struct(model: &Model, constructed: Constructed<'_>) -> TokenStream {
    let name = struct_name(constructed);
    let doc = doc::required(&constructed.name.to_string());
    let members = constructed.fields.iter().filter(|field| field.required).map(|field| {
        let (doc, name, ty) = (doc::field(field), ident(&field.name), kind::bare(model, &field.kind));
        quote! { #doc pub #name: #ty }
    });
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name { #(#members),* }
    }
}

/// A file has one request, but may have several types.
fn struct_name(constructed: Constructed<'_>) -> Ident {
    match constructed.subject {
        Subject::Request => ident("Required"),
        Subject::Value => format_ident!("{}Required", constructed.name),
    }
}
