//! Documented replies and deliveries, for the tests of those who use the SDK: a file for each group and one for all webhooks, which
//! nobody else compiles.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident;
use crate::model::{Group, Model, Operation, Webhook};

/// Whether TikTok documents any reply of the group's operations.
pub(super) fn are_in(model: &Model, group: &Group) -> bool {
    operations(model, group).any(|operation| operation.sample.is_some())
}

pub(super) fn items(model: &Model, group: &Group) -> Vec<TokenStream> {
    let import = quote! { use crate::testing::Sample; };
    std::iter::once(import).chain(operations(model, group).filter_map(item)).collect()
}

fn operations<'a>(model: &'a Model, group: &'a Group) -> impl Iterator<Item = &'a Operation> {
    group.versions.iter().flat_map(|version| &version.operations).map(|&id| model.operation(id))
}

fn item(operation: &Operation) -> Option<TokenStream> {
    let (version, name) = (ident(&operation.version), ident(&operation.name));
    let reply = raw(operation.sample.as_deref()?);
    Some(quote! {
        impl Sample for super::#version::#name {
            const REPLY: &'static str = #reply;
        }
    })
}

/// Whether there is a delivery of any webhook.
pub(super) fn is_delivered(model: &Model) -> bool {
    model.webhooks.iter().any(|webhook| webhook.sample.is_some())
}

pub(super) fn deliveries(model: &Model) -> Vec<TokenStream> {
    let import = quote! { use crate::testing::WebhookSample; };
    std::iter::once(import).chain(model.webhooks.iter().filter_map(|webhook| delivery(model, webhook))).collect()
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

/// A raw string: JSON is full of quotes.
fn raw(json: &str) -> Literal {
    let mut fence = "#".to_owned();
    while json.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    // What the fence does not close, and JSON has no bare carriage returns, is a literal. A quoted one says the same.
    format!("r{fence}\"{json}\"{fence}").parse().unwrap_or_else(|_| Literal::string(json))
}
