//! The error table: one static, sorted by code, which the SDK searches.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{OutputFile, doc, ident};
use crate::model::{ErrorClass, KnownError, Model, Retry};

/// The table, unless the specs have no codes.
pub(super) fn file(model: &Model) -> Option<OutputFile<'_>> {
    let items = || items(model);
    (!model.errors.is_empty()).then(|| OutputFile::new("errors.rs", "specs/errors.yaml", doc::pages::error_table(model), items))
}

/// ```text
/// pub static ERRORS: &[KnownError] = &[KnownError::new(98001002, "", ErrorKind::Business, Retry::Never, "Ship first."), …];
/// ```
fn items(model: &Model) -> Vec<TokenStream> {
    let errors = model.errors.iter().map(|error| {
        let KnownError { code, keyword, class, retry, hint } = error;
        let (code, kind, retry) = (Literal::i64_unsuffixed(*code), kind(*class), rule(*retry));
        quote! { KnownError::new(#code, #keyword, ErrorKind::#kind, Retry::#retry, #hint) }
    });
    let doc = doc::lines(&[doc::ERRORS]);
    vec![
        quote! { use crate::__private::*; },
        quote! {
            #doc
            pub static ERRORS: &[KnownError] = &[#(#errors),*];
        },
    ]
}

fn kind(class: ErrorClass) -> Ident {
    ident(match class {
        ErrorClass::Auth => "Auth",
        ErrorClass::Consent => "Consent",
        ErrorClass::Permission => "Permission",
        ErrorClass::Signature => "Signature",
        ErrorClass::RateLimit => "RateLimit",
        ErrorClass::InvalidRequest => "InvalidRequest",
        ErrorClass::Business => "Business",
        ErrorClass::Transient => "Transient",
        ErrorClass::Unknown => "Unknown",
    })
}

fn rule(retry: Retry) -> Ident {
    ident(match retry {
        Retry::Never => "Never",
        Retry::Backoff => "Backoff",
        Retry::IfIdempotent => "IfIdempotent",
        Retry::AfterRefresh => "AfterRefresh",
        Retry::AfterResign => "AfterResign",
        Retry::NextHour => "NextHour",
        Retry::NextDay => "NextDay",
    })
}
