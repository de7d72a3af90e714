//! The enumeration of all events: a variant for each webhook, and one for what this version does not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, ident};
use crate::model::{Model, Type};

/// Imports, the enumeration, what is the same of every event, and how one is read.
pub(super) fn items(model: &Model) -> Vec<TokenStream> {
    let payloads: Vec<_> = model.webhooks.iter().map(|webhook| model.ty(webhook.payload)).collect();
    let names: Vec<_> = payloads.iter().map(|payload| ident(&payload.name)).collect();
    let imports = [quote! { use super::{#(#names),*}; }, quote! { use crate::__private::*; }];
    imports.into_iter().chain([definition(&payloads, &names), methods(&names), read(&names)]).collect()
}

/// Payloads are boxed, all of them: an event is then small, and stays so whatever a payload grows to.
fn definition(payloads: &[&Type], names: &[syn::Ident]) -> TokenStream {
    let docs = payloads.iter().map(|payload| {
        let first = payload.doc.iter().flat_map(|doc| doc.lines()).take(1);
        doc::lines(&first.collect::<Vec<_>>())
    });
    quote! {
        #[doc = " What happened, as a webhook tells it."]
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Event {
            #(#docs #names(Box<#names>),)*
            #[doc = " An event that this version of the SDK does not know."]
            Unknown(UnknownEvent),
        }
    }
}

fn methods(names: &[syn::Ident]) -> TokenStream {
    quote! {
        impl Event {
            #[doc = " The number that TikTok sends as `type`."]
            #[inline]
            pub fn kind(&self) -> i64 {
                match self {
                    #(Self::#names(_) => #names::TYPE,)*
                    Self::Unknown(event) => event.kind(),
                }
            }

            #[doc = " The variant's name."]
            #[inline]
            pub fn name(&self) -> &'static str {
                match self {
                    #(Self::#names(_) => #names::NAME,)*
                    Self::Unknown(_) => "Unknown",
                }
            }
        }
    }
}

fn read(names: &[syn::Ident]) -> TokenStream {
    quote! {
        impl ReadEvent for Event {
            fn read<'de, D: Deserializer<'de>>(kind: i64, data: D) -> Result<Self, D::Error> {
                match kind {
                    #(#names::TYPE => read_payload(data).map(Self::#names),)*
                    kind => UnknownEvent::read(kind, data).map(Self::Unknown),
                }
            }
        }
    }
}
