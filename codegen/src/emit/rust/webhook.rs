//! Webhooks: the payload of an event.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{OutputFile, doc, ident, types};
use crate::model::{Model, Module, Webhook, WebhookId};

/// The file of a webhook: the payload first, then the other types in order of their names.
pub(super) fn file(model: &Model, id: WebhookId) -> OutputFile<'_> {
    let webhook = model.webhook(id);
    let payload = model.ty(webhook.payload);
    let path = format!("webhooks/{}.rs", webhook.module);
    let docs = vec![doc::pages::webhook_file(&payload.name)];
    let items = move || {
        let module = Module::Webhook(id);
        let mut items = types::header(model, module);
        items.extend(types::items(model, payload));
        items.push(item(model, webhook));
        let others = model.types_of(module).into_iter().filter(|ty| ty.name != payload.name);
        items.extend(others.flat_map(|ty| types::items(model, ty)));
        items
    };
    OutputFile::new(path, webhook.source.clone(), docs, items)
}

/// ```text
/// impl Webhook for OrderStatusChange {
///     const TYPE: i64 = 1;
///     const NAME: &'static str = "OrderStatusChange";
/// }
/// ```
fn item(model: &Model, webhook: &Webhook) -> TokenStream {
    let name = ident(&model.ty(webhook.payload).name);
    let text = &model.ty(webhook.payload).name;
    let kind = Literal::i64_unsuffixed(webhook.kind);
    quote! {
        impl Webhook for #name {
            const TYPE: i64 = #kind;
            const NAME: &'static str = #text;
        }
    }
}
