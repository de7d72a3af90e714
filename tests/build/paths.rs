//! The public paths of operations and types.

use codegen::emit::rust::ident;
use codegen::model::{Model, Module, Operation, TypeId};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The path of an operation's request in its version module.
pub(crate) fn request(model: &Model, operation: &Operation) -> TokenStream {
    let (group, version, name) = (ident(&model.group(operation.group).module), ident(&operation.version), ident(&operation.name));
    quote! { tiktok_shop::#group::#version::#name }
}

/// The path of the struct with the required fields of an operation.
pub(crate) fn required(model: &Model, operation: &Operation) -> TokenStream {
    let (version, module) = (ident(&operation.version), ident(&operation.module));
    let group = ident(&model.group(operation.group).module);
    quote! { tiktok_shop::#group::#version::#module::Required }
}

/// The paths of a type and of the struct with its required fields.
pub(crate) fn with_required(model: &Model, id: TypeId) -> (TokenStream, TokenStream) {
    let (module, name) = (module(model, model.ty(id).module), format_ident!("{}Required", model.ty(id).name));
    (ty(model, id), quote! { tiktok_shop::#module::#name })
}

pub(crate) fn ty(model: &Model, id: TypeId) -> TokenStream {
    let (module, name) = (module(model, model.ty(id).module), ident(&model.ty(id).name));
    quote! { tiktok_shop::#module::#name }
}

fn module(model: &Model, module: Module) -> TokenStream {
    match module {
        Module::Common => quote! { types },
        Module::Ids => quote! { ids },
        Module::Group(id) => {
            let group = ident(&model.group(id).module);
            quote! { #group::types }
        }
        Module::Operation(id) => {
            let operation = model.operation(id);
            let (version, module) = (ident(&operation.version), ident(&operation.module));
            let group = ident(&model.group(operation.group).module);
            quote! { #group::#version::#module }
        }
        Module::Webhooks => quote! { webhooks::types },
        Module::Webhook(id) => {
            let module = ident(&model.webhook(id).module);
            quote! { webhooks::#module }
        }
    }
}
