//! Model to tokens: one module for each thing that is emitted. Nothing here decides, and nothing here fails.
//!
//! The result is the whole of `generated/src/api/` as a list of files to be, each able to say its items; so files can be rendered
//! side by side.
//!
//! Emitted functions that are not generic are `#[inline]`: a crate that uses the SDK compiles the ones it calls, and no others.

mod doc;
mod enumeration;
mod errors;
mod event;
mod facts;
mod failure;
mod imports;
mod kind;
mod modules;
mod object;
mod operation;
mod sample;
mod setter;
mod webhook;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Group, GroupId, Home, Model, OperationId, Type, TypeKind, Version, WebhookId};

/// A file to be.
#[derive(Debug)]
pub struct File<'a> {
    model: &'a Model,
    /// Relative to the output root.
    pub path: String,
    content: Content<'a>,
}

/// What a file holds.
#[derive(Debug, Clone, Copy)]
enum Content<'a> {
    /// The group modules.
    Root,
    Group(&'a Group),
    Version(&'a Version),
    /// The documented replies of a group.
    Samples(&'a Group),
    /// The `errors.yaml`.
    Errors,
    Operation(OperationId),
    /// A `types.yaml`.
    Types(Home),
    Webhooks,
    /// The enumeration of all webhooks.
    Event,
    Webhook(WebhookId),
    /// The deliveries beside the webhooks.
    Deliveries,
}

/// Every file of the SDK's `api` folder.
pub fn files(model: &Model) -> Vec<File<'_>> {
    let file = |path: String, content| File { model, path, content };
    let mut files = vec![file("mod.rs".to_owned(), Content::Root)];
    if !model.errors.is_empty() {
        files.push(file("errors.rs".to_owned(), Content::Errors));
    }
    files.extend(types_file(model, Home::Common, "types.rs".to_owned()));
    for (index, group) in model.groups.iter().enumerate() {
        let module = &group.module;
        files.push(file(format!("{module}/mod.rs"), Content::Group(group)));
        files.extend(types_file(model, Home::Group(GroupId(index)), format!("{module}/types.rs")));
        if sample::are_in(model, group) {
            files.push(file(format!("{module}/samples.rs"), Content::Samples(group)));
        }
        for version in &group.versions {
            files.push(file(format!("{module}/{}/mod.rs", version.module), Content::Version(version)));
            files.extend(version.operations.iter().map(|&id| {
                let operation = &model.operation(id).module;
                file(format!("{module}/{}/{operation}.rs", version.module), Content::Operation(id))
            }));
        }
    }
    if !model.webhooks.is_empty() {
        files.push(file("webhooks/mod.rs".to_owned(), Content::Webhooks));
        files.push(file("webhooks/event.rs".to_owned(), Content::Event));
        files.extend(types_file(model, Home::Webhooks, "webhooks/types.rs".to_owned()));
        if sample::is_delivered(model) {
            files.push(file("webhooks/samples.rs".to_owned(), Content::Deliveries));
        }
        files.extend(
            model
                .webhooks
                .iter()
                .enumerate()
                .map(|(index, webhook)| file(format!("webhooks/{}.rs", webhook.module), Content::Webhook(WebhookId(index)))),
        );
    }
    files
}

fn types_file(model: &Model, home: Home, path: String) -> Option<File<'_>> {
    (!model.types_of(home).is_empty()).then_some(File { model, path, content: Content::Types(home) })
}

impl File<'_> {
    /// The specs that the file is made from.
    pub fn source(&self) -> String {
        match self.content {
            Content::Root | Content::Group(_) | Content::Version(_) => "the folders of specs/".to_owned(),
            Content::Samples(group) => format!("the replies in specs/{}/", group.module),
            Content::Errors => "specs/errors.yaml".to_owned(),
            Content::Operation(id) => self.model.operation(id).source.clone(),
            Content::Types(Home::Group(id)) => format!("specs/{}/types.yaml", self.model.group(id).module),
            Content::Types(Home::Webhooks) => "specs/webhooks/types.yaml".to_owned(),
            Content::Types(Home::Common | Home::Operation(_) | Home::Webhook(_)) => "specs/types.yaml".to_owned(),
            Content::Webhooks | Content::Event => "the files of specs/webhooks/".to_owned(),
            Content::Webhook(id) => self.model.webhook(id).source.clone(),
            Content::Deliveries => "the deliveries in specs/webhooks/".to_owned(),
        }
    }

    /// The module's own documentation.
    pub fn docs(&self) -> Vec<String> {
        match self.content {
            Content::Root => vec!["The whole API: a module for each group, and the webhooks.".to_owned()],
            Content::Group(group) => vec![format!("{}. The newest version of each operation is here too.", group.title)],
            Content::Version(version) => vec![format!("Version {} of these operations.", version.module.trim_start_matches('v'))],
            Content::Samples(_) => vec!["What TikTok documents that these operations answer, for tests.".to_owned()],
            Content::Errors => vec!["What TikTok's error codes mean, and what to do about each.".to_owned()],
            Content::Operation(id) => vec![format!("`{}` and what only it uses.", self.model.operation(id).name)],
            Content::Types(Home::Common) => vec!["What several groups share.".to_owned()],
            Content::Types(Home::Webhooks) => vec!["What several webhooks share.".to_owned()],
            Content::Types(_) => vec!["What several operations of the group share.".to_owned()],
            Content::Webhooks => vec!["What TikTok sends: a module for each event.".to_owned()],
            Content::Event => vec!["All events as one type.".to_owned()],
            Content::Deliveries => vec!["Deliveries of these events, for tests.".to_owned()],
            Content::Webhook(id) => vec![format!("The `{}` event.", self.model.ty(self.model.webhook(id).payload).name)],
        }
    }

    /// The file's items, in the order they are written.
    pub fn items(&self) -> Vec<TokenStream> {
        let model = self.model;
        match self.content {
            Content::Root => modules::root(model),
            Content::Errors => errors::items(model),
            Content::Group(group) => modules::group(model, group),
            Content::Version(version) => modules::version(model, version),
            Content::Samples(group) => sample::items(model, group),
            Content::Webhooks => modules::webhooks(model),
            Content::Event => event::items(model),
            Content::Deliveries => sample::deliveries(model),
            Content::Types(home) => with_types(model, home, &[]),
            Content::Operation(id) => with_types(model, Home::Operation(id), &operation::items(model, model.operation(id))),
            Content::Webhook(id) => with_types(model, Home::Webhook(id), &[webhook::item(model, model.webhook(id))]),
        }
    }
}

/// Imports, the given items, and the home's types.
fn with_types(model: &Model, home: Home, first: &[TokenStream]) -> Vec<TokenStream> {
    let mut items = vec![quote! { use crate::__private::*; }];
    items.extend(imports::items(model, home));
    items.extend_from_slice(first);
    items.extend(model.types_of(home).into_iter().flat_map(|ty| type_items(model, ty)));
    items.extend(failure::items(model, home));
    items
}

fn type_items(model: &Model, ty: &Type) -> Vec<TokenStream> {
    match &ty.kind {
        TypeKind::Object { fields, direction } => object::items(model, ty, fields, *direction),
        TypeKind::Enum { variants, direction } => enumeration::items(ty, variants, *direction),
    }
}

/// A name as an identifier, raw where it is a keyword.
pub fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| Ident::new_raw(name, Span::call_site()))
}
