//! Documented replies and deliveries for users' tests: one file per group and one for all webhooks, compiled only with the feature
//! `testing`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{OutputFile, doc, ident, modules};
use crate::model::{Group, GroupId, Model, Operation, Webhook};

/// Whether a reply of the group's operations is documented.
pub(super) fn has_replies(model: &Model, group: &Group) -> bool {
    operations(model, group).any(|operation| operation.sample.is_some())
}

/// The documented replies of a group, if there are any.
pub(super) fn replies(model: &Model, id: GroupId) -> Option<OutputFile<'_>> {
    let group = model.group(id);
    let (path, source) = (format!("{}/samples.rs", group.module), format!("the replies in specs/{}/", group.module));
    let docs = vec![doc::pages::REPLIES.to_owned()];
    let items = || {
        let import = quote! { use crate::testing::Sample; };
        std::iter::once(import).chain(operations(model, group).filter_map(item)).collect()
    };
    has_replies(model, group).then(|| OutputFile::new(path, source, docs, items))
}

fn operations<'a>(model: &'a Model, group: &'a Group) -> impl Iterator<Item = &'a Operation> {
    group.versions.iter().flat_map(|version| &version.operations).map(|&id| model.operation(id))
}

fn item(operation: &Operation) -> Option<TokenStream> {
    let (version, name) = (ident(&operation.version), ident(&operation.name));
    let reply = raw(operation.sample.as_deref()?);
    let expected = modules::expected_deprecation(operation);
    Some(quote! {
        #expected
        impl Sample for super::#version::#name {
            const REPLY: &'static str = #reply;
        }
    })
}

/// Whether a delivery of any webhook is documented.
pub(super) fn has_deliveries(model: &Model) -> bool {
    model.webhooks.iter().any(|webhook| webhook.sample.is_some())
}

/// The documented deliveries, if there are any.
pub(super) fn deliveries(model: &Model) -> Option<OutputFile<'_>> {
    let docs = vec![doc::pages::DELIVERIES.to_owned()];
    let items = || {
        let import = quote! { use crate::testing::WebhookSample; };
        std::iter::once(import).chain(model.webhooks.iter().filter_map(|webhook| delivery(model, webhook))).collect()
    };
    has_deliveries(model).then(|| OutputFile::new("webhooks/samples.rs", "the deliveries in specs/webhooks/", docs, items))
}

fn delivery(model: &Model, webhook: &Webhook) -> Option<TokenStream> {
    let name = ident(&model.ty(webhook.payload).name);
    let delivery = raw(webhook.sample.as_deref()?);
    Some(quote! {
        impl WebhookSample for super::#name {
            const DELIVERY: &'static str = #delivery;
        }
    })
}

/// A raw string literal.
pub(super) fn raw(json: &str) -> Literal {
    let mut fence = "#".to_owned();
    while json.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    // This always parses: the text does not close the fence, and JSON has no bare carriage returns. A quoted literal is equivalent.
    format!("r{fence}\"{json}\"{fence}").parse().unwrap_or_else(|_| Literal::string(json))
}
