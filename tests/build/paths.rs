//! The public paths of operations and types.

use codegen::emit::ident;
use codegen::model::{Home, Model, Operation, TypeId};
use proc_macro2::TokenStream;
use quote::quote;

/// The path of an operation's request in its version module.
pub(crate) fn request(model: &Model, operation: &Operation) -> TokenStream {
    let (group, version, name) = (ident(&model.group(operation.group).module), ident(&operation.version), ident(&operation.name));
    quote! { tiktok_shop::#group::#version::#name }
}

pub(crate) fn ty(model: &Model, id: TypeId) -> TokenStream {
    let (home, name) = (home(model, model.ty(id).home), ident(&model.ty(id).name));
    quote! { tiktok_shop::api::#home::#name }
}

fn home(model: &Model, home: Home) -> TokenStream {
    match home {
        Home::Common => quote! { types },
        Home::Group(id) => {
            let group = ident(&model.group(id).module);
            quote! { #group::types }
        }
        Home::Operation(id) => {
            let operation = model.operation(id);
            let (version, module) = (ident(&operation.version), ident(&operation.module));
            let group = ident(&model.group(operation.group).module);
            quote! { #group::#version::#module }
        }
        Home::Webhooks => quote! { webhooks::types },
        Home::Webhook(id) => {
            let module = ident(&model.webhook(id).module);
            quote! { webhooks::#module }
        }
    }
}
