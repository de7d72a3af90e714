//! Generates the code that builds each documented request.

use std::collections::BTreeSet;
use std::error::Error;

use codegen::load::Files;
use codegen::model::{Body, Kind, Model, Operation};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::paths;
use crate::value::object;

/// One entry for each documented request next to a spec.
pub(crate) fn table(model: &Model, specs: &Files) -> Result<TokenStream, Box<dyn Error>> {
    let mut entries = Vec::new();
    for operation in &model.operations {
        let file = operation.source.replace(".yaml", ".request.json");
        if let Some(text) = specs.get(file.trim_start_matches("specs/")) {
            let request = request(model, operation, &serde_json::from_str(text)?);
            let written = if is_stored_like_its_body(operation) {
                quote! { written }
            } else {
                quote! { not_stored }
            };
            entries.push(quote! { documented(#file, || #written(&#request)) });
        }
    }
    Ok(quote! { vec![#(#entries),*] })
}

/// Whether `serde` writes each field of the body under its wire name: no field is a file, and no parameter of the URL has that name.
fn is_stored_like_its_body(operation: &Operation) -> bool {
    let names: BTreeSet<_> = operation.fields.iter().map(|field| &field.wire).collect();
    !matches!(operation.body, Body::Multipart(_)) && names.len() == operation.fields.len()
}

/// The samples contain only bodies, so required path and query parameters get placeholder values.
fn request(model: &Model, operation: &Operation, body: &Value) -> TokenStream {
    let in_body = match &operation.body {
        Body::None => &[],
        Body::Json(fields) | Body::Multipart(fields) => fields.as_slice(),
    };
    // A required list in the query has an element, because queries have no empty lists.
    let list = Value::from(vec!["1"]);
    let values = operation.fields.iter().enumerate().map(|(index, field)| match (in_body.contains(&index), &field.kind) {
        (true, _) => (field, body.get(&field.wire)),
        (false, Kind::List(_)) if field.required => (field, Some(&list)),
        (false, _) => (field, None),
    });
    object(model, (paths::request(model, operation), paths::required(model, operation)), values)
}
