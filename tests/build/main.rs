//! Writes the part of the sample tests that names every operation: which type reads each documented reply, how each type that is
//! received becomes JSON again, and how each documented request is written by a user of the SDK.
//!
//! What is done with it stands in `tests/samples`, by hand. Nothing here is committed; it follows `specs/` at each build.

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
    let own = env::var("CARGO_MANIFEST_DIR")?;
    let place = |path: &str| {
        let path = Path::new(&own).join(path);
        println!("cargo::rerun-if-changed={}", path.display());
        path
    };
    let (specs, api, index) = (place("../specs"), place("../generated/src/api"), place("samples/responses/index.tsv"));
    let mut mistakes = Vec::new();
    let (specs, api) = (load::read_dir(&specs, &mut mistakes), load::read_dir(&api, &mut mistakes));
    let code = match codegen::model(&specs, mistakes).0 {
        None => Err("the specs have mistakes: `cargo xtask lint` tells them".into()),
        Some(model) if is_stale(&model, &api) => Err("generated/ is not what specs/ say: run `cargo xtask generate`".into()),
        Some(model) => code(&model, &specs, &fs::read_to_string(index)?),
    };
    // The tests that need none of this still run.
    let files = code.unwrap_or_else(|error| {
        let message = error.to_string();
        [quote! { compile_error!(#message); }, quote! { Vec::new() }, quote! { Vec::new() }]
    });
    let folder = env::var("OUT_DIR")?;
    for (name, code) in ["received.rs", "replies.rs", "requests.rs"].into_iter().zip(files) {
        fs::write(Path::new(&folder).join(name), code.to_string())?;
    }
    Ok(())
}

/// What is emitted names types by the specs, and finds them in the SDK as it stands.
fn is_stale(model: &Model, api: &Files) -> bool {
    rust::files(model).iter().any(|file| render::render(file).ok().as_ref() != api.get(&file.path))
}

fn code(model: &Model, specs: &Files, index: &str) -> Result<[TokenStream; 3], Box<dyn Error>> {
    Ok([received::implementations(model), replies::table(model, specs, index)?, requests::table(model, specs)?])
}
