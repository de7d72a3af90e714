//! Open enumerations: the known values, and one variant for values that TikTok adds.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{doc, ident};
use crate::model::{Direction, Model, Type, Variant};

/// ```text
/// pub enum OrderStatus { Unpaid, Completed, UnknownValue(UnknownValue) }
///
/// impl OpenEnum for OrderStatus {
///     const TEXTS: &'static [&'static str] = &["UNPAID", "COMPLETED"];
///     fn from_position(position: Result<usize, UnknownValue>) -> Self { … }
///     fn position(&self) -> Result<usize, &UnknownValue> { … }
/// }
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
    let read = direction.is_received().then(|| quote! { , Read });
    let write = direction.is_sent().then(|| quote! { , Write });
    vec![
        quote! {
            #doc
            #[non_exhaustive]
            pub enum #name {
                #(#known,)*
                #unknown_doc
                UnknownValue(UnknownValue),
            }
        },
        positions(&name, variants),
        quote! { open_enum!(#name #read #write); },
    ]
}

/// The last variant is also the one of positions that do not exist.
fn positions(name: &Ident, variants: &[Variant]) -> TokenStream {
    let texts = variants.iter().map(|variant| &variant.wire);
    let last = variants.len().saturating_sub(1);
    let names: Vec<_> = variants.iter().map(|variant| ident(&variant.name)).collect();
    let created = names.iter().enumerate().map(|(position, name)| {
        let position = (position < last)
            .then(|| Literal::usize_unsuffixed(position))
            .map_or_else(|| quote! { _ }, |number| quote! { #number });
        quote! { Ok(#position) => Self::#name }
    });
    let found = names.iter().enumerate().map(|(position, name)| {
        let position = Literal::usize_unsuffixed(position);
        quote! { Self::#name => Ok(#position) }
    });
    quote! {
        impl OpenEnum for #name {
            const TEXTS: &'static [&'static str] = &[#(#texts),*];

            #[inline]
            fn from_position(position: Result<usize, UnknownValue>) -> Self {
                match position {
                    #(#created,)*
                    Err(unknown) => Self::UnknownValue(unknown),
                }
            }

            #[inline]
            fn position(&self) -> Result<usize, &UnknownValue> {
                match self {
                    #(#found,)*
                    Self::UnknownValue(unknown) => Err(unknown),
                }
            }
        }
    }
}
