//! Ids: an alias of the SDK's `Id` for each kind, and the type that marks the kind.

use proc_macro2::TokenStream;
use quote::quote;

use super::{OutputFile, doc, ident};
use crate::model::{IdUses, Model, Module, Type};

/// All ids, if there are any.
pub(super) fn file(model: &Model) -> Option<OutputFile<'_>> {
    if model.types_of(Module::Ids).is_empty() {
        return None;
    }
    let items = || {
        let uses = model.id_uses();
        let mut ids: Vec<(&Type, &IdUses)> =
            model.types.iter().zip(&uses).filter(|(ty, _)| ty.module == Module::Ids && ty.is_used).collect();
        ids.sort_by_key(|(ty, _)| &ty.name);
        let header = quote! { use crate::__private::*; };
        std::iter::once(header).chain(ids.into_iter().flat_map(|(ty, uses)| id(model, ty, uses))).collect()
    };
    Some(OutputFile::new("ids.rs", "specs/ids.yaml", vec![doc::ids::MODULE.to_owned()], items))
}

/// ```text
/// pub type OrderId = Id<OrderIdKind>;
/// pub enum OrderIdKind {}
/// ```
///
/// An alias compiles faster than a struct of its own with the same traits.
fn id(model: &Model, ty: &Type, uses: &IdUses) -> [TokenStream; 2] {
    let (name, kind) = (ident(&ty.name), ident(&format!("{}Kind", ty.name)));
    let (doc, kind_doc) = (doc::ids::id(model, ty, uses), doc::lines(&[doc::ids::kind(&ty.name)]));
    [
        quote! {
            #doc
            pub type #name = Id<#kind>;
        },
        quote! {
            #kind_doc
            #[doc(hidden)]
            #[derive(Debug)]
            pub enum #kind {}
        },
    ]
}
