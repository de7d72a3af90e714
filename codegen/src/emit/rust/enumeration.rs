//! Open enumerations: the known values, and one variant for values that TikTok adds.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, ident};
use crate::model::{Direction, Model, Type, Variant};

/// ```text
/// pub enum OrderStatus { Unpaid, Completed, UnknownValue(UnknownValue) }
///
/// impl OpenEnum for OrderStatus { const VALUES: … }
///
/// open_enum!(OrderStatus, Read, Write);
/// ```
pub(super) fn items(model: &Model, ty: &Type, variants: &[Variant], direction: Direction) -> Vec<TokenStream> {
    let name = ident(&ty.name);
    let unknown_doc = doc::lines(&[doc::UNKNOWN_VALUE]);
    let doc = doc::types::ty(model, ty);
    let known = variants.iter().map(|variant| {
        let (doc, name) = (doc::types::variant(variant), ident(&variant.name));
        quote! { #doc #name }
    });
    let values = variants.iter().map(|variant| {
        let (wire, name) = (&variant.wire, ident(&variant.name));
        quote! { (#wire, Self::#name) }
    });
    let read = direction.is_received().then(|| quote! { , Read });
    let write = direction.is_sent().then(|| quote! { , Write });
    vec![
        quote! {
            #doc
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum #name {
                #(#known,)*
                #unknown_doc
                UnknownValue(UnknownValue),
            }
        },
        quote! {
            impl OpenEnum for #name {
                const VALUES: &'static [(&'static str, Self)] = &[#(#values),*];
                open_enum_methods!();
            }
        },
        quote! { open_enum!(#name #read #write); },
    ]
}
