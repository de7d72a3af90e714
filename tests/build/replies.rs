//! Which request each sample answers: what stands beside a spec by its name, the others by method and path.

use std::error::Error;

use codegen::load::Files;
use codegen::model::{Model, Operation};
use proc_macro2::TokenStream;
use quote::quote;

use crate::paths;

/// Replies of versions that no document describes, read as the version that is described.
const OTHER_VERSIONS: &[(&str, &str)] = &[("/return_refund/202603/aftersales/review", "/return_refund/202609/aftersales/review")];

/// One entry for each documented reply beside a spec, and one for each line of the index.
pub(crate) fn table(model: &Model, specs: &Files, index: &str) -> Result<TokenStream, Box<dyn Error>> {
    let documented = model.operations.iter().filter_map(|operation| {
        let file = operation.source.replace(".yaml", ".response.json");
        let is_there = specs.contains_key(file.trim_start_matches("specs/"));
        is_there.then(|| entry(model, operation, &file))
    });
    let mut entries: Vec<_> = documented.collect();
    for line in index.lines().skip(1) {
        let [file, method, path, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("tests/samples/responses/index.tsv: `{line}` is no file, method and path").into());
        };
        let operation = answered(model, method, path)?;
        entries.push(entry(model, operation, &format!("tests/samples/responses/{file}")));
    }
    Ok(quote! { vec![#(#entries),*] })
}

fn entry(model: &Model, operation: &Operation, file: &str) -> TokenStream {
    let request = paths::request(model, operation);
    let tells = model.failure_sources.iter().any(|source| source.is_response && Some(source.ty) == operation.response);
    if tells {
        quote! { telling::<#request>(#file) }
    } else {
        quote! { documented::<#request>(#file) }
    }
}

fn answered<'a>(model: &'a Model, method: &str, path: &str) -> Result<&'a Operation, String> {
    let find = |path: &str| {
        model.operations.iter().find(|operation| {
            format!("{:?}", operation.method).eq_ignore_ascii_case(method) && blanked(&operation.path) == blanked(path)
        })
    };
    let other = OTHER_VERSIONS.iter().find(|(other, _)| *other == path).map(|(_, described)| *described);
    match (find(path), other.and_then(find)) {
        (Some(_), Some(_)) => Err(format!("{method} {path} is described now: remove it from `OTHER_VERSIONS`")),
        (Some(operation), None) | (None, Some(operation)) => Ok(operation),
        (None, None) => Err(format!("tests/samples/responses/index.tsv: no spec describes {method} {path}")),
    }
}

/// `/order/202309/orders/{order_id}` without what its ids are called.
fn blanked(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}
