//! Imports of shared types.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Kind, Model, Module, Type};

/// A `use` for each module whose types the file mentions.
pub(super) fn items(model: &Model, module: Module) -> Vec<TokenStream> {
    let mut used = BTreeMap::<Module, BTreeSet<&str>>::new();
    for kind in kinds(model, module) {
        if let Some(ty) = kind.named().map(|id| model.ty(id)).filter(|ty| ty.module != module) {
            used.entry(ty.module).or_default().insert(&ty.name);
        }
    }
    let import = |(module, names): (Module, BTreeSet<&str>)| {
        let module = match module {
            Module::Common => quote! { crate::api::types },
            Module::Ids => quote! { crate::api::ids },
            Module::Group(id) => {
                let group = ident(&model.group(id).module);
                quote! { crate::api::#group::types }
            }
            Module::Webhooks => quote! { crate::api::webhooks::types },
            Module::Operation(_) | Module::Webhook(_) => quote! { super },
        };
        let names = names.into_iter().map(ident);
        quote! { use #module::{#(#names),*}; }
    };
    used.into_iter().map(import).collect()
}

/// The kinds of all fields in a module's file, and of the items of a paginated list, which a shared type may hold.
fn kinds(model: &Model, module: Module) -> impl Iterator<Item = &Kind> {
    let types = model.types_of(module).into_iter().flat_map(Type::fields);
    let operation = match module {
        Module::Operation(id) => Some(model.operation(id)),
        Module::Common | Module::Ids | Module::Group(_) | Module::Webhooks | Module::Webhook(_) => None,
    };
    let sent = operation.into_iter().flat_map(|operation| &operation.fields);
    let list = operation.and_then(|operation| operation.paging.as_ref()?.list.as_ref());
    types.chain(sent).map(|field| &field.kind).chain(list.map(|list| &list.item))
}
