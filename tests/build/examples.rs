//! Generates the code that builds the request of each example in the documentation.

use std::error::Error;

use codegen::emit::rust;
use codegen::model::{Body, Model, OperationId};
use proc_macro2::TokenStream;
use quote::quote;

/// One entry for each operation without files to upload: those of examples do not exist.
pub(crate) fn table(model: &Model) -> Result<TokenStream, Box<dyn Error>> {
    let mut entries = Vec::new();
    for (index, operation) in model.operations.iter().enumerate() {
        if !matches!(operation.body, Body::Multipart(_)) {
            let (source, request) = (&operation.source, rust::example_request(model, OperationId(index)));
            let request: TokenStream = format!("{{ {request} }}").parse()?;
            entries.push(quote! { (#source, || Ok(built(&#request))) });
        }
    }
    Ok(quote! { vec![#(#entries),*] })
}
