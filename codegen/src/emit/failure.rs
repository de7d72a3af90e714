//! Partial failures: what each type of a reply tells of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{FailureSource, Field, Home, Model, Part, TypeKind};

/// What the types of one file tell.
pub(super) fn items(model: &Model, home: Home) -> Vec<TokenStream> {
    model.failure_sources_of(home).into_iter().flat_map(|source| item(model, source)).collect()
}

fn item(model: &Model, source: &FailureSource) -> Vec<TokenStream> {
    let ty = model.ty(source.ty);
    let fields: &[Field] = match &ty.kind {
        TypeKind::Object { fields, .. } => fields,
        TypeKind::Enum { .. } => &[],
    };
    let (name, parts) = (ident(&ty.name), source.parts.iter().map(|part| statement(fields, *part)));
    let collect = quote! {
        impl CollectFailures for #name {
            #[inline]
            fn collect_failures(&self, failure: &mut Failure) {
                #(#parts)*
            }
        }
    };
    let whole = source.is_response.then(|| quote! { impl PartialFailures for #name {} });
    [Some(collect), whole].into_iter().flatten().collect()
}

fn statement(fields: &[Field], part: Part) -> TokenStream {
    let named = |index: usize| (&fields[index].wire, ident(&fields[index].name));
    match part {
        Part::Code(index) => {
            let (_, field) = named(index);
            quote! { failure.set_code(&self.#field); }
        }
        Part::Message(index) => {
            let (_, field) = named(index);
            quote! { failure.set_message(&self.#field); }
        }
        Part::About(index) => {
            let (wire, field) = named(index);
            quote! { failure.add_subject(#wire, &self.#field); }
        }
        Part::Detail(index) => {
            let (wire, field) = named(index);
            quote! { failure.add_detail(#wire, &self.#field); }
        }
        Part::Causes(index) => {
            let (_, field) = named(index);
            quote! { failure.add_causes(&self.#field); }
        }
        Part::Reason(index) => {
            let (_, field) = named(index);
            quote! { failure.add_reason(&self.#field); }
        }
        Part::Failed(index) => {
            let (wire, field) = named(index);
            quote! { failure.add_failed(#wire, &self.#field); }
        }
        Part::Within(index) => {
            let (_, field) = named(index);
            quote! { failure.add_within(&self.#field); }
        }
    }
}
