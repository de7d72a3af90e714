//! Module files: what is where, and the newest of each operation without its version.

use proc_macro2::TokenStream;
use quote::quote;

use super::{ident, sample};
use crate::model::{GroupId, Home, Model, Operation, Version};

/// The hosts, and the groups, each behind its cargo feature.
pub(super) fn root(model: &Model) -> Vec<TokenStream> {
    let (api, auth) = (&model.hosts.api, &model.hosts.auth);
    let mut items = vec![
        quote! {
            #[doc = " Where requests go, by HTTPS."]
            pub const API_HOST: &str = #api;
        },
        quote! {
            #[doc = " Where tokens are issued and refreshed, by HTTPS."]
            pub const AUTH_HOST: &str = #auth;
        },
    ];
    let groups = model.groups.iter().map(|group| {
        let (feature, module) = (&group.module, ident(&group.module));
        quote! { #[cfg(feature = #feature)] pub mod #module; }
    });
    items.extend(groups);
    if !model.errors.is_empty() {
        items.push(quote! { pub mod errors; });
    }
    if !model.types_of(Home::Common).is_empty() {
        items.push(quote! { pub mod types; });
    }
    if !model.webhooks.is_empty() {
        items.push(quote! { pub mod webhooks; });
    }
    items
}

pub(super) fn group(model: &Model, group: &crate::model::Group) -> Vec<TokenStream> {
    let id = model.groups.iter().position(|known| known.module == group.module).map(GroupId);
    let mut items = Vec::new();
    if id.is_some_and(|id| !model.types_of(Home::Group(id)).is_empty()) {
        items.push(quote! { pub mod types; });
    }
    if sample::are_in(model, group) {
        items.push(quote! { #[cfg(feature = "testing")] mod samples; });
    }
    items.extend(group.versions.iter().map(|version| {
        let module = ident(&version.module);
        quote! { pub mod #module; }
    }));
    items.extend(group.newest.iter().map(|&id| {
        let operation = model.operation(id);
        let (version, module, names) = (ident(&operation.version), ident(&operation.module), names(model, operation));
        quote! { pub use #version::#module::{self, #names}; }
    }));
    items
}

pub(super) fn version(model: &Model, version: &Version) -> Vec<TokenStream> {
    let modules = version.operations.iter().map(|&id| {
        let module = ident(&model.operation(id).module);
        quote! { pub mod #module; }
    });
    let uses = version.operations.iter().map(|&id| {
        let operation = model.operation(id);
        let (module, names) = (ident(&operation.module), names(model, operation));
        quote! { pub use #module::{#names}; }
    });
    modules.chain(uses).collect()
}

/// The request and its reply, as a `use` names them.
fn names(model: &Model, operation: &Operation) -> TokenStream {
    let request = ident(&operation.name);
    match operation.response {
        Some(id) => {
            let response = ident(&model.ty(id).name);
            quote! { #request, #response }
        }
        None => quote! { #request },
    }
}

pub(super) fn webhooks(model: &Model) -> Vec<TokenStream> {
    let mut items = vec![quote! { mod event; }];
    if sample::is_delivered(model) {
        items.push(quote! { #[cfg(feature = "testing")] mod samples; });
    }
    items.extend(model.webhooks.iter().map(|webhook| {
        let module = ident(&webhook.module);
        quote! { pub mod #module; }
    }));
    if !model.types_of(Home::Webhooks).is_empty() {
        items.push(quote! { pub mod types; });
    }
    items.push(quote! { pub use event::Event; });
    items.extend(model.webhooks.iter().map(|webhook| {
        let (module, name) = (ident(&webhook.module), ident(&model.ty(webhook.payload).name));
        quote! { pub use #module::#name; }
    }));
    items
}
