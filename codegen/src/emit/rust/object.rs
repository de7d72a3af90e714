//! Objects: a struct, and how it is written or read, depending on its direction.

use proc_macro2::TokenStream;
use quote::quote;

use super::constructor::{self, Constructed};
use super::{doc, ident, kind, limit};
use crate::model::{Direction, Field, Kind, Model, Type};
use crate::spec::Scalar;

pub(super) fn items(model: &Model, ty: &Type, fields: &[Field], direction: Direction) -> Vec<TokenStream> {
    let name = ident(&ty.name);
    let doc = doc::types::ty(model, ty);
    let mut items = vec![definition(model, doc, &name, fields, Definition { direction, derives_debug: false })];
    if direction.is_sent() {
        let constructed = Constructed { name: &name, fields, direction, subject: doc::Subject::Value };
        items.extend(constructor::items(model, constructed));
        items.push(write_impl(&name, fields));
    }
    if direction.is_received() {
        items.push(read_impl(&name, fields));
    }
    // One list of fields serves reading or writing, and `Debug`. A derived impl would be a second one, and costs build time.
    let debug = ident(if direction.is_received() { "debug_fields" } else { "debug_written" });
    items.push(quote! { #debug!(#name); });
    items
}

/// The purpose of a struct.
#[derive(Debug, Clone, Copy)]
pub(super) struct Definition {
    pub(super) direction: Direction,
    pub(super) derives_debug: bool,
}

/// The struct. It has no `PartialEq`, which would cost a tenth of the build time. A reply is read into its `Default`, and a request
/// without required fields is created from it.
pub(super) fn definition(
    model: &Model,
    doc: TokenStream,
    name: &syn::Ident,
    fields: &[Field],
    Definition { direction, derives_debug }: Definition,
) -> TokenStream {
    let members = fields.iter().map(|field| {
        let (doc, name, ty) = (doc::field(field), ident(&field.name), kind::of_field(model, field, direction));
        quote! { #doc pub #name: #ty }
    });
    let has_default = fields.iter().all(|field| !kind::is_bare(field, direction) || direction == Direction::Response);
    let default = has_default.then(|| quote! { , Default });
    let debug = derives_debug.then(|| quote! { , Debug });
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
///         object.fields(&[("amount", &self.amount)]);
///     }
/// }
/// ```
fn write_impl(name: &syn::Ident, fields: &[Field]) -> TokenStream {
    let fields = entries(fields.iter());
    quote! {
        impl WriteFields for #name {
            #[inline]
            fn fields(&self, object: &mut ObjectWriter<'_>) {
                object.fields(#fields);
            }
        }
    }
}

/// The list of fields that a JSON object writes. Some operations require times in quotes.
pub(super) fn entries<'a>(fields: impl Iterator<Item = &'a Field>) -> TokenStream {
    let fields = fields.map(|field| {
        let (wire, value) = (&field.wire, limit::argument(field));
        match field.kind {
            Kind::Scalar(Scalar::TimestampText) => quote! { (#wire, &Quoted(#value)) },
            _ => quote! { (#wire, #value) },
        }
    });
    quote! { &[#(#fields),*] }
}

/// ```text
/// impl Fields for Money {
///     fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
///         visitor.fields(&mut [("amount", &mut self.amount)]);
///     }
/// }
/// ```
fn read_impl(name: &syn::Ident, fields: &[Field]) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        quote! { (#wire, &mut self.#name) }
    });
    quote! {
        impl Fields for #name {
            #[inline]
            fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
                visitor.fields(&mut [#(#fields),*]);
            }
        }
    }
}
