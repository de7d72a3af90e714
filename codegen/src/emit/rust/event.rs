//! The enumeration of all events: one variant per webhook, and one for unknown events.

use proc_macro2::TokenStream;
use quote::quote;

use super::{OutputFile, doc, ident};
use crate::model::Model;

pub(super) fn file(model: &Model) -> OutputFile<'_> {
    let docs = vec![doc::pages::EVENTS.to_owned()];
    OutputFile::new("webhooks/event.rs", "the files of specs/webhooks/", docs, || items(model))
}

fn items(model: &Model) -> Vec<TokenStream> {
    let names: Vec<_> = model.webhooks.iter().map(|webhook| ident(&model.ty(webhook.payload).name)).collect();
    let imports = [quote! { use super::{#(#names),*}; }, quote! { use crate::__private::*; }];
    imports.into_iter().chain([definition(model, &names), methods(&names), read(&names)]).collect()
}

/// All payloads are boxed, so that an event is small whatever its payload holds.
fn definition(model: &Model, names: &[syn::Ident]) -> TokenStream {
    let docs = model.webhooks.iter().map(|webhook| doc::lines(webhook.summary.as_slice()));
    let (event_doc, unknown_doc) = (doc::lines(&[doc::EVENT]), doc::lines(&[doc::UNKNOWN_EVENT]));
    quote! {
        #event_doc
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Event {
            #(#docs #names(Box<#names>),)*
            #unknown_doc
            Unknown(UnknownEvent),
        }
    }
}

fn methods(names: &[syn::Ident]) -> TokenStream {
    let (kind_doc, name_doc) = (doc::lines(&[doc::EVENT_KIND]), doc::lines(&[doc::EVENT_NAME]));
    quote! {
        impl Event {
            #kind_doc
            #[inline]
            pub fn kind(&self) -> i64 {
                match self {
                    #(Self::#names(_) => #names::TYPE,)*
                    Self::Unknown(event) => event.kind(),
                }
            }

            #name_doc
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
            #[inline]
            fn read(kind: i64, data: &mut Reader<'_>) -> Result<Self, Failed> {
                match kind {
                    #(#names::TYPE => read_payload(data).map(Self::#names),)*
                    kind => UnknownEvent::read(kind, data).map(Self::Unknown),
                }
            }
        }
    }
}
