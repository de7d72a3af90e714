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
        items.extend(read(&name, fields));
    }
    items
}

/// The struct. It has no `PartialEq`, which would cost a tenth of the build time. A reply is read into its `Default`, and a request
/// without required fields is created from it. The list of fields that serves reading also serves `Debug`.
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
    let debug = (!direction.is_received()).then(|| quote! { , Debug });
    quote! {
        #doc
        #[derive(Clone #debug #default)]
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

/// The list of fields that serves reading and `Debug`.
///
/// ```text
/// impl Fields for Money {
///     fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
///         visitor.fields(&mut [("amount", &mut self.amount)]);
///     }
/// }
///
/// debug_fields!(Money);
/// ```
fn read(name: &syn::Ident, fields: &[Field]) -> [TokenStream; 2] {
    let fields = fields.iter().map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        quote! { (#wire, &mut self.#name) }
    });
    let list = quote! {
        impl Fields for #name {
            #[inline]
            fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
                visitor.fields(&mut [#(#fields),*]);
            }
        }
    };
    [list, quote! { debug_fields!(#name); }]
}
