//! The error table: one static, sorted by code, for the runtime to search.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::ident;
use crate::model::{ErrorClass, KnownError, Model, Retry};

pub(super) fn items(model: &Model) -> Vec<TokenStream> {
    let errors = model.errors.iter().map(|error| {
        let KnownError { code, keyword, class, retry, hint } = error;
        let (code, kind, retry) = (Literal::i64_unsuffixed(*code), kind(*class), rule(*retry));
        quote! { KnownError::new(#code, #keyword, ErrorKind::#kind, Retry::#retry, #hint) }
    });
    vec![
        quote! { use crate::__private::*; },
        quote! {
            #[doc = " In order of the codes; of one code, what holds for any message comes last."]
            pub static ERRORS: &[KnownError] = &[#(#errors),*];
        },
    ]
}

fn kind(class: ErrorClass) -> Ident {
    ident(match class {
        ErrorClass::Auth => "Auth",
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
        Retry::ReadsOnly => "ReadsOnly",
        Retry::AfterRefresh => "AfterRefresh",
        Retry::AfterResign => "AfterResign",
        Retry::NextHour => "NextHour",
    })
}
