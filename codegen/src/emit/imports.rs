//! What a file takes from the files of shared types.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Home, Kind, Model, TypeKind};

/// A `use` for each home that the types of this one lean on.
pub(super) fn items(model: &Model, home: Home) -> Vec<TokenStream> {
    let mut used = BTreeMap::<Home, BTreeMap<&str, ()>>::new();
    for kind in kinds(model, home) {
        if let Some(ty) = kind.named().map(|id| model.ty(id)).filter(|ty| ty.home != home) {
            used.entry(ty.home).or_default().insert(&ty.name, ());
        }
    }
    let import = |(home, names): (Home, BTreeMap<&str, ()>)| {
        let module = match home {
            Home::Common => quote! { crate::api::types },
            Home::Group(id) => {
                let group = ident(&model.group(id).module);
                quote! { crate::api::#group::types }
            }
            Home::Webhooks => quote! { crate::api::webhooks::types },
            Home::Operation(_) | Home::Webhook(_) => quote! { super },
        };
        let names = names.into_keys().map(ident);
        quote! { use #module::{#(#names),*}; }
    };
    used.into_iter().map(import).collect()
}

/// The kinds of all fields that a home's file holds.
fn kinds(model: &Model, home: Home) -> Vec<&Kind> {
    let types = model.types_of(home).into_iter().flat_map(|ty| match &ty.kind {
        TypeKind::Object { fields, .. } => fields.as_slice(),
        TypeKind::Enum { .. } => &[],
    });
    let own = match home {
        Home::Operation(id) => model.operation(id).fields.as_slice(),
        _ => &[],
    };
    let paged = match home {
        Home::Operation(id) => model.operation(id).paging.as_ref().map(|paging| &paging.item),
        _ => None,
    };
    types.chain(own).map(|field| &field.kind).chain(paged).collect()
}
