//! The limits of a field that is sent, which the SDK checks when it writes the value.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitInt;

use super::{group_digits, ident};
use crate::model::{Field, Kind};
use crate::spec::{Measure, Range, Scalar};

/// The argument that writes a field: a reference to it, with its limits if it has any.
///
/// ```text
/// &self.order_id
/// &within(&self.page_size, 1..=100)
/// &one_of(&self.sort_field, &["gmv", "orders"])
/// ```
pub(super) fn argument(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let values = accepted_values(field);
    let value = if values.is_empty() {
        quote! { &self.#name }
    } else {
        quote! { &one_of(&self.#name, &[#(#values),*]) }
    };
    match range(field) {
        Some(range) => quote! { &within(#value, #range) },
        None => value,
    }
}

fn accepted_values(field: &Field) -> Vec<TokenStream> {
    let is_integer = innermost(&field.kind) == &Kind::Scalar(Scalar::Int);
    let value = |value: &String| match value.parse() {
        Ok(number) if is_integer => integer(number),
        _ => quote! { #value },
    };
    field.only.iter().map(value).collect()
}

/// The range that the SDK checks: that of a number or a length. The SDK does not compare times and decimals, and an upload checks the
/// sizes of its files. A range that only an older version documents is not checked: the newer version may accept more.
pub fn checked_range(field: &Field) -> Option<Range> {
    let is_checked = match &field.kind {
        Kind::Scalar(scalar) => *scalar == Scalar::Int || scalar.measure() == Measure::Characters,
        // Of the named types, only ids have ranges.
        Kind::Named(_) | Kind::List(_) | Kind::Map(_) => true,
    };
    field.range.as_ref().filter(|range| is_checked && range.inherited_from().is_none()).map(|range| range.value)
}

fn range(field: &Field) -> Option<TokenStream> {
    let range = checked_range(field)?;
    match (range.min.map(integer), range.max.map(integer)) {
        (Some(min), Some(max)) => Some(quote! { #min..=#max }),
        (Some(min), None) => Some(quote! { #min.. }),
        (None, Some(max)) => Some(quote! { ..=#max }),
        (None, None) => None,
    }
}

fn integer(number: i64) -> TokenStream {
    let sign = (number < 0).then(|| quote! { - });
    let digits: LitInt = group_digits(number.unsigned_abs());
    quote! { #sign #digits }
}

fn innermost(kind: &Kind) -> &Kind {
    match kind {
        Kind::List(inner) | Kind::Map(inner) => innermost(inner),
        Kind::Scalar(_) | Kind::Named(_) => kind,
    }
}
