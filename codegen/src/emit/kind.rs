//! Types of fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Direction, Field, Kind, Model, TypeKind};

/// The Rust type of a kind.
pub(super) fn bare(model: &Model, kind: &Kind) -> TokenStream {
    match kind {
        Kind::String => quote! { String },
        Kind::Int => quote! { i64 },
        Kind::Bool => quote! { bool },
        Kind::Decimal => quote! { Decimal },
        Kind::Timestamp | Kind::TimestampText => quote! { Timestamp },
        Kind::TimestampMillis => quote! { TimestampMillis },
        Kind::Date => quote! { Date },
        Kind::DateTime => quote! { DateTime },
        Kind::Secret => quote! { Secret },
        Kind::Json => quote! { Json },
        Kind::File => quote! { FileUpload },
        Kind::Named(id) => {
            let name = ident(&model.ty(*id).name);
            quote! { #name }
        }
        Kind::List(item) => {
            let item = bare(model, item);
            quote! { Vec<#item> }
        }
        Kind::Map(value) => {
            let value = bare(model, value);
            quote! { BTreeMap<String, #value> }
        }
    }
}

/// The Rust type of a field: what may be missing is an `Option`, but for a reply's lists and maps, which are then empty.
pub(super) fn of_field(model: &Model, field: &Field, direction: Direction) -> TokenStream {
    let bare = bare(model, &field.kind);
    let bare = if field.boxed {
        quote! { Box<#bare> }
    } else {
        bare
    };
    if is_bare(field, direction) {
        bare
    } else {
        quote! { Option<#bare> }
    }
}

/// Whether a field has its type without an `Option` around it.
pub(super) fn is_bare(field: &Field, direction: Direction) -> bool {
    match direction {
        Direction::Request => field.required,
        Direction::Response => matches!(field.kind, Kind::List(_) | Kind::Map(_)),
        Direction::Both => false,
    }
}

/// Whether a kind is an enumeration.
pub(super) fn is_enum(model: &Model, kind: &Kind) -> bool {
    matches!(kind, Kind::Named(id) if matches!(model.ty(*id).kind, TypeKind::Enum { .. }))
}
