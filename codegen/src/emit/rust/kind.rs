//! The Rust types of fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Direction, Field, Kind, Model, TypeKind};
use crate::spec::{Scalar, WireClass};

/// The Rust type of a kind.
pub fn bare(model: &Model, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Scalar(scalar) => scalar_type(*scalar),
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

/// The Rust type of a scalar.
fn scalar_type(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::String => quote! { String },
        Scalar::Int => quote! { i64 },
        Scalar::Bool => quote! { bool },
        Scalar::Decimal => quote! { Decimal },
        Scalar::Timestamp | Scalar::TimestampText => quote! { Timestamp },
        Scalar::TimestampMillis => quote! { TimestampMillis },
        Scalar::Date => quote! { Date },
        Scalar::DateTime => quote! { DateTime },
        Scalar::Secret => quote! { Secret },
        Scalar::Json => quote! { Json },
        Scalar::File => quote! { FileUpload },
    }
}

/// Whether a setter takes anything that converts into the scalar.
pub(super) fn scalar_converts(scalar: Scalar) -> bool {
    match scalar.wire() {
        WireClass::Text => !matches!(scalar, Scalar::Date | Scalar::DateTime),
        WireClass::Moment | WireClass::IntegerText => true,
        WireClass::Integer | WireClass::Bool | WireClass::File | WireClass::Any => false,
    }
}

/// The Rust type of a field: an `Option`, unless it is required or a list or map of a reply, which is empty if absent.
pub fn of_field(model: &Model, field: &Field, direction: Direction) -> TokenStream {
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

/// Whether the type of a field has no `Option`.
pub fn is_bare(field: &Field, direction: Direction) -> bool {
    match direction {
        Direction::Request => field.required,
        Direction::Response => matches!(field.kind, Kind::List(_) | Kind::Map(_)),
        Direction::Both => false,
    }
}

/// Whether a kind is an enumeration or an id, which is created from a text.
pub(super) fn is_named_text(model: &Model, kind: &Kind) -> bool {
    matches!(kind, Kind::Named(id) if matches!(model.ty(*id).kind, TypeKind::Enum { .. } | TypeKind::Id))
}
