//! Webhooks: which event a payload belongs to.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident;
use crate::model::{Model, Webhook};

pub(super) fn item(model: &Model, webhook: &Webhook) -> TokenStream {
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
