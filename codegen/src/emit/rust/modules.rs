//! Module files: the modules of a folder, and re-exports of the newest version of each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::{OutputFile, doc, fields, ident, sample};
use crate::model::{Group, GroupId, Model, Module, Operation, Version};

const FOLDERS: &str = "the folders of specs/";

/// The hosts, and the groups, each behind its Cargo feature.
pub(super) fn root(model: &Model) -> OutputFile<'_> {
    let docs = vec![doc::pages::ROOT.to_owned()];
    OutputFile::new("mod.rs", FOLDERS, docs, || root_items(model))
}

/// The table of groups on the crate's front page.
pub(super) fn front_page(model: &Model) -> OutputFile<'_> {
    OutputFile::new("groups.md", "specs/api.yaml", doc::pages::groups(model), Vec::new)
}

/// The groups by name, for the root of the crate. If a program names a group whose feature is off, the compiler says which feature it is;
/// it cannot see that through a glob.
pub(super) fn groups(model: &Model) -> OutputFile<'_> {
    let export = |group: &Group| {
        let (feature, module) = (&group.module, ident(&group.module));
        quote! { #[cfg(feature = #feature)] pub use crate::api::#module; }
    };
    OutputFile::new("groups.rs", "specs/api.yaml", Vec::new(), move || model.groups.iter().map(export).collect())
}

fn root_items(model: &Model) -> Vec<TokenStream> {
    let (api, auth) = (&model.hosts.api, &model.hosts.auth);
    let (api_doc, auth_doc) = (doc::lines(&[doc::API_HOST]), doc::lines(&[doc::AUTH_HOST]));
    let mut items = vec![
        quote! {
            #api_doc
            pub const API_HOST: &str = #api;
        },
        quote! {
            #auth_doc
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
    if !model.types_of(Module::Ids).is_empty() {
        items.push(quote! { pub mod ids; });
    }
    if !model.types_of(Module::Common).is_empty() {
        items.push(fields::module());
        items.push(quote! { pub mod types; });
    }
    if !model.webhooks.is_empty() {
        items.push(quote! { pub mod webhooks; });
    }
    items
}

/// The module of a group. Documentation shows the newest operations here, without their version.
pub(super) fn group(model: &Model, id: GroupId) -> OutputFile<'_> {
    let group = model.group(id);
    OutputFile::new(format!("{}/mod.rs", group.module), FOLDERS, doc::pages::group(model, group), move || group_items(model, id))
}

fn group_items(model: &Model, id: GroupId) -> Vec<TokenStream> {
    let group = model.group(id);
    let mut items = vec![fields::module_of_group(model, id)];
    if !model.types_of(Module::Group(id)).is_empty() {
        items.push(quote! { pub mod types; });
    }
    if sample::has_replies(model, group) {
        items.push(quote! { #[cfg(feature = "testing")] mod samples; });
    }
    items.extend(group.versions.iter().map(|version| {
        let module = ident(&version.module);
        quote! { pub mod #module; }
    }));
    let newest = || group.newest.iter().map(|&id| model.operation(id));
    items.extend(newest().map(|operation| {
        let (version, module) = (ident(&operation.version), ident(&operation.module));
        quote! { pub use #version::#module; }
    }));
    items.extend(newest().map(|operation| {
        let (version, module, names) = (ident(&operation.version), ident(&operation.module), names(model, operation));
        quote! { #[doc(inline)] pub use #version::#module::{#names}; }
    }));
    items
}

/// The module of one version of a group.
pub(super) fn version<'a>(model: &'a Model, id: GroupId, version: &'a Version) -> OutputFile<'a> {
    let group: &Group = model.group(id);
    let path = format!("{}/{}/mod.rs", group.module, version.module);
    OutputFile::new(path, FOLDERS, doc::pages::version(model, group, version), || version_items(model, version))
}

fn version_items(model: &Model, version: &Version) -> Vec<TokenStream> {
    let modules = version.operations.iter().map(|&id| {
        let operation = model.operation(id);
        let (expected, module) = (expected_deprecation(operation), ident(&operation.module));
        quote! { #expected pub mod #module; }
    });
    let uses = version.operations.iter().map(|&id| {
        let operation = model.operation(id);
        let (expected, module, names) = (expected_deprecation(operation), ident(&operation.module), names(model, operation));
        quote! { #expected pub use #module::{#names}; }
    });
    modules.chain(uses).collect()
}

/// The attribute of an item that names a retired operation. The warning is for users of the SDK.
pub(super) fn expected_deprecation(operation: &Operation) -> Option<TokenStream> {
    operation.sunset.is_some().then(|| quote! { #[expect(deprecated, reason = "users of this operation get the warning")] })
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

/// The module of all webhooks.
pub(super) fn webhooks(model: &Model) -> OutputFile<'_> {
    OutputFile::new("webhooks/mod.rs", "the files of specs/webhooks/", doc::pages::webhooks(model), || webhook_items(model))
}

fn webhook_items(model: &Model) -> Vec<TokenStream> {
    let mut items = vec![quote! { mod event; }, fields::module()];
    if sample::has_deliveries(model) {
        items.push(quote! { #[cfg(feature = "testing")] mod samples; });
    }
    items.extend(model.webhooks.iter().map(|webhook| {
        let module = ident(&webhook.module);
        quote! { pub mod #module; }
    }));
    if !model.types_of(Module::Webhooks).is_empty() {
        items.push(quote! { pub mod types; });
    }
    items.push(quote! { pub use event::Event; });
    items.extend(model.webhooks.iter().map(|webhook| {
        let (module, name) = (ident(&webhook.module), ident(&model.ty(webhook.payload).name));
        quote! { pub use #module::#name; }
    }));
    items
}
