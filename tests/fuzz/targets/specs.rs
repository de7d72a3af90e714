//! Specs, and the Rust code that is generated from them.
//!
//! An input contains several files. A line `==> order/types.yaml` starts each of them.

#![no_main]

use std::collections::BTreeSet;

use codegen::emit::rust;
use codegen::load::Files;
use codegen::render::render;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let files: Files =
        text.split("==> ").filter_map(|file| file.split_once('\n')).map(|(path, text)| (path.into(), text.into())).collect();
    let (model, diagnostics) = codegen::model(&files, Vec::new());
    for diagnostic in diagnostics {
        assert!(!diagnostic.to_string().is_empty());
    }
    let mut paths = BTreeSet::new();
    for file in model.iter().flat_map(rust::files) {
        let text = match render(&file) {
            Ok(text) => text,
            Err(error) => panic!("{error}"),
        };
        if file.path.ends_with(".rs") {
            assert!(syn::parse_file(&text).is_ok(), "{} is not Rust:\n{text}", file.path);
        }
        assert!(paths.insert(file.path.to_lowercase()), "{} is written twice", file.path);
    }
});
