//! Objects: a struct, and how it is written or read, depending on its direction.

use proc_macro2::TokenStream;
use quote::quote;

use super::constructor::{self, Constructed};
use super::{doc, ident, kind, limit};
use crate::model::{Direction, Field, Kind, Model, Type};
use crate::spec::Scalar;

pub(super) fn items(model: &Model, ty: &Type, fields: &[Field], direction: Direction) -> Vec<TokenStream> {
    let name = ident(&ty.name);
    let doc = doc::object(model, ty);
    let mut items = vec![definition(model, doc, &name, fields, direction)];
    if direction.is_sent() {
        let constructed = Constructed { name: &name, fields, direction, subject: doc::Subject::Value };
        items.extend(constructor::items(model, constructed));
        items.push(body(&name, fields));
    }
    if direction.is_received() {
        items.push(read(&name, fields));
    }
    items
}

/// The struct. It has no `PartialEq`, which would cost a tenth of the build time. A reply is read into its `Default`, and a request
/// without required fields is created from it.
pub(super) fn definition(
    model: &Model,
    doc: TokenStream,
    name: &syn::Ident,
    fields: &[Field],
    direction: Direction,
) -> TokenStream {
    let members = fields.iter().map(|field| {
        let (doc, name, ty) = (doc::field(field), ident(&field.name), kind::of_field(model, field, direction));
        quote! { #doc pub #name: #ty }
    });
    let has_default = fields.iter().all(|field| !kind::is_bare(field, direction) || direction == Direction::Response);
    let default = has_default.then(|| quote! { , Default });
    quote! {
        #doc
        #[derive(Clone, Debug #default)]
        #[non_exhaustive]
        pub struct #name { #(#members),* }
    }
}

/// ```text
/// impl WriteFields for Money {
///     fn fields(&self, object: &mut ObjectWriter<'_>) {
///         object.field("amount", &self.amount);
///     }
/// }
/// ```
fn body(name: &syn::Ident, fields: &[Field]) -> TokenStream {
    let fields = writes(fields.iter(), &quote! { object });
    quote! {
        impl WriteFields for #name {
            #[inline]
            fn fields(&self, object: &mut ObjectWriter<'_>) {
                #fields
            }
        }
    }
}

/// One statement per field of a JSON object.
pub(super) fn writes<'a>(fields: impl Iterator<Item = &'a Field>, writer: &TokenStream) -> TokenStream {
    let fields = fields.map(|field| {
        let (wire, value) = (&field.wire, limit::argument(field));
        let write = ident(if field.kind == Kind::Scalar(Scalar::TimestampText) { "text" } else { "field" });
        quote! { #writer.#write(#wire, #value); }
    });
    quote! { #(#fields)* }
}

/// Reads each known key into its field and skips unknown ones.
///
/// ```text
/// impl Fields for Money {
///     fn set<…>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
///         match key { "amount" => read(map, &mut self.amount), _ => skip(map) }
///     }
/// }
/// ```
fn read(name: &syn::Ident, fields: &[Field]) -> TokenStream {
    let arms = fields.iter().map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        quote! { #wire => read(map, &mut self.#name) }
    });
    quote! {
        impl Fields for #name {
            fn set<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
                match key {
                    #(#arms,)*
                    _ => skip(map),
                }
            }
        }
    }
}
