//! Files of shared types, and the types of any file.

use proc_macro2::TokenStream;
use quote::quote;

use super::{OutputFile, doc, enumeration, failure, imports, object};
use crate::model::{Model, Module, Type, TypeKind};

/// The shared types of a module, if there are any.
pub(super) fn file(model: &Model, module: Module) -> Option<OutputFile<'_>> {
    if model.types_of(module).is_empty() {
        return None;
    }
    let (folder, docs) = match module {
        Module::Group(id) => (format!("{}/", model.group(id).module), doc::pages::GROUP_TYPES),
        Module::Webhooks => ("webhooks/".to_owned(), doc::pages::WEBHOOK_TYPES),
        Module::Common | Module::Ids | Module::Operation(_) | Module::Webhook(_) => (String::new(), doc::pages::COMMON_TYPES),
    };
    let items = move || {
        let types = model.types_of(module);
        header(model, module).into_iter().chain(types.into_iter().flat_map(|ty| self::items(model, ty))).collect()
    };
    Some(OutputFile::new(format!("{folder}types.rs"), format!("specs/{folder}types.yaml"), vec![docs.to_owned()], items))
}

/// What a file with types imports.
pub(super) fn header(model: &Model, module: Module) -> Vec<TokenStream> {
    std::iter::once(quote! { use crate::__private::*; }).chain(imports::items(model, module)).collect()
}

/// A type and its impls.
pub(super) fn items(model: &Model, ty: &Type) -> Vec<TokenStream> {
    let mut items = match &ty.kind {
        TypeKind::Object { fields, direction } => object::items(model, ty, fields, *direction),
        TypeKind::Enum { variants, direction } => enumeration::items(model, ty, variants, *direction),
        TypeKind::Id => Vec::new(),
    };
    items.extend(failure::items(model, ty));
    items
}
