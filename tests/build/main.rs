//! Generates the part of the sample tests that depends on the operations: the type of each documented reply, the conversion of each
//! received type to JSON, and the code that builds each documented request and the request of each example.
//!
//! The hand-written tests in `tests/tests/samples/` and `tests/tests/examples.rs` include the generated code. It is generated from `specs/` in each build and not
//! committed.

mod examples;
mod paths;
mod received;
mod replies;
mod requests;
mod value;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use codegen::emit::rust;
use codegen::load::{self, Files};
use codegen::model::Model;
use codegen::render;
use proc_macro2::TokenStream;
use quote::quote;

fn main() -> Result<(), Box<dyn Error>> {
    let manifest_dir = env::var("CARGO_MANIFEST_DIR")?;
    let watched = |path: &str| {
        let path = Path::new(&manifest_dir).join(path);
        println!("cargo::rerun-if-changed={}", path.display());
        path
    };
    let (specs, api, index) = (watched("../specs"), watched("../generated/src/api"), watched("samples/responses/index.tsv"));
    let mut unreadable = Vec::new();
    let (specs, api) = (load::read_dir(&specs, &mut unreadable), load::read_dir(&api, &mut unreadable));
    let code = match codegen::model(&specs, unreadable).0 {
        None => Err("specs/ has errors: run `cargo xtask lint`".into()),
        Some(model) if is_stale(&model, &api) => Err("generated/src/api is not current: run `cargo xtask generate`".into()),
        Some(model) => code(&model, &specs, &fs::read_to_string(index)?),
    };
    // A compile error affects only the tests that include the code; the others still run.
    let files = code.unwrap_or_else(|error| {
        let message = error.to_string();
        let error = quote! { compile_error!(#message) };
        [error.clone(), quote! { #error; }, quote! { Vec::new() }, quote! { Vec::new() }]
    });
    let folder = env::var("OUT_DIR")?;
    for (name, code) in ["examples.rs", "received.rs", "replies.rs", "requests.rs"].into_iter().zip(files) {
        fs::write(Path::new(&folder).join(name), code.to_string())?;
    }
    Ok(())
}

/// Whether the generated files differ from the specs. The generated tests need the types that the specs define.
fn is_stale(model: &Model, api: &Files) -> bool {
    rust::files(model).iter().any(|file| render::render(file).ok().as_ref() != api.get(&file.path))
}

fn code(model: &Model, specs: &Files, index: &str) -> Result<[TokenStream; 4], Box<dyn Error>> {
    Ok([
        examples::table(model)?,
        received::implementations(model),
        replies::table(model, specs, index)?,
        requests::table(model, specs)?,
    ])
}
