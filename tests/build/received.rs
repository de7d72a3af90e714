//! Converts every reply type to JSON: its public fields under their wire names.

use codegen::emit::rust::ident;
use codegen::model::{Field, Model, Module, TypeId, TypeKind};
use proc_macro2::TokenStream;
use quote::quote;

use crate::paths;

pub(crate) fn implementations(model: &Model) -> TokenStream {
    (0..model.types.len()).map(TypeId).filter_map(|id| implementation(model, id)).collect()
}

/// Webhook types need no conversion, because deliveries are compared by their `Debug` output.
fn implementation(model: &Model, id: TypeId) -> Option<TokenStream> {
    let ty = model.ty(id);
    let (json, direction) = match &ty.kind {
        TypeKind::Object { fields, direction } => (members(fields), direction),
        TypeKind::Enum { direction, .. } => (quote! { self.as_str().into() }, direction),
        // Implemented once for all ids.
        TypeKind::Id => return None,
    };
    let is_read = ty.is_used && direction.is_received() && !matches!(ty.module, Module::Webhooks | Module::Webhook(_));
    let path = paths::ty(model, id);
    is_read.then(|| {
        quote! {
            impl ToJson for #path {
                fn to_json(&self) -> Value { #json }
            }
        }
    })
}

fn members(fields: &[Field]) -> TokenStream {
    let members = fields.iter().map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        quote! { (#wire, &self.#name) }
    });
    quote! { object(&[#(#members),*]) }
}
