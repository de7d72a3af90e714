//! Finds the operation of each sample reply: by file name for samples next to specs, by method and path for the others.

use std::error::Error;

use codegen::load::Files;
use codegen::model::{Model, Operation};
use proc_macro2::TokenStream;
use quote::quote;

use crate::paths;

/// Replies of undocumented versions. They are read as the documented version.
const OTHER_VERSIONS: &[(&str, &str)] = &[("/return_refund/202603/aftersales/review", "/return_refund/202609/aftersales/review")];

/// One entry for each reply next to a spec, and one for each line of the index.
pub(crate) fn table(model: &Model, specs: &Files, index: &str) -> Result<TokenStream, Box<dyn Error>> {
    let documented = model.operations.iter().filter_map(|operation| {
        let file = operation.source.replace(".yaml", ".response.json");
        let exists = specs.contains_key(file.trim_start_matches("specs/"));
        exists.then(|| entry(model, operation, &file))
    });
    let mut entries: Vec<_> = documented.collect();
    for line in index.lines().skip(1) {
        let [file, method, path, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("tests/samples/responses/index.tsv: `{line}` is not a file, a method and a path").into());
        };
        let operation = operation_of(model, method, path)?;
        entries.push(entry(model, operation, &format!("tests/samples/responses/{file}")));
    }
    Ok(quote! { vec![#(#entries),*] })
}

fn entry(model: &Model, operation: &Operation, file: &str) -> TokenStream {
    let request = paths::request(model, operation);
    let has_failures = model.failure_sources.iter().any(|source| source.is_response && Some(source.ty) == operation.response);
    if has_failures {
        quote! { with_failures::<#request>(#file) }
    } else {
        quote! { documented::<#request>(#file) }
    }
}

fn operation_of<'a>(model: &'a Model, method: &str, path: &str) -> Result<&'a Operation, String> {
    let find = |path: &str| {
        model.operations.iter().find(|operation| {
            format!("{:?}", operation.method).eq_ignore_ascii_case(method) && without_names(&operation.path) == without_names(path)
        })
    };
    let other = OTHER_VERSIONS.iter().find(|(other, _)| *other == path).map(|(_, described)| *described);
    match (find(path), other.and_then(find)) {
        (Some(_), Some(_)) => Err(format!("{method} {path} is documented now: remove it from `OTHER_VERSIONS`")),
        (Some(operation), None) | (None, Some(operation)) => Ok(operation),
        (None, None) => Err(format!("tests/samples/responses/index.tsv: no spec describes {method} {path}")),
    }
}

/// A path without the names of its parameters: `/order/202309/orders/{}`.
fn without_names(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}
