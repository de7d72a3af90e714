//! Partial failures: implementations for the types of replies.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ident;
use crate::model::{Field, Model, Part, Type, TypeKind};

/// ```text
/// impl CollectFailures for CancelOrderError {
///     fn collect_failures(&self, failure: &mut Failure) {
///         failure.set_code(&self.code);
///     }
/// }
/// ```
pub(super) fn items(model: &Model, ty: &Type) -> Vec<TokenStream> {
    let (Some(source), TypeKind::Object { fields, .. }) = (model.failure_source(ty), &ty.kind) else { return Vec::new() };
    let (name, parts) = (ident(&ty.name), source.parts.iter().map(|part| statement(fields, *part)));
    let collect = quote! {
        impl CollectFailures for #name {
            #[inline]
            fn collect_failures(&self, failure: &mut Failure) {
                #(#parts)*
            }
        }
    };
    let response = source.is_response.then(|| quote! { impl PartialFailures for #name {} });
    [Some(collect), response].into_iter().flatten().collect()
}

fn statement(fields: &[Field], part: Part) -> TokenStream {
    let field = |index: usize| ident(&fields[index].name);
    let wire = |index: usize| &fields[index].wire;
    match part {
        Part::Code(index) => call("set_code", None, &field(index)),
        Part::Message(index) => call("set_message", None, &field(index)),
        Part::About(index) => call("add_subject", Some(wire(index)), &field(index)),
        Part::Detail(index) => call("add_detail", Some(wire(index)), &field(index)),
        Part::Causes(index) => call("add_causes", None, &field(index)),
        Part::Reason(index) => call("add_reason", None, &field(index)),
        Part::Failed(index) => call("add_failed", Some(wire(index)), &field(index)),
        Part::Within(index) => call("add_within", None, &field(index)),
    }
}

fn call(method: &str, wire: Option<&String>, field: &Ident) -> TokenStream {
    let (method, wire) = (ident(method), wire.map(|wire| quote! { #wire, }));
    quote! { failure.#method(#wire &self.#field); }
}
