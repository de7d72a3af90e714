//! TikTok's documents, and the specs that are imported from them.

#![no_main]

use codegen::load::Files;
use import::merge;
use import::upstream::{Document, read};
use libfuzzer_sys::fuzz_target;

const API: &str = "hosts: { api: \"https://open-api.tiktokglobalshop.com\", auth: \"https://auth.tiktok-shops.com\" }\n\
                   groups:\n  order: { title: Orders, token: seller }\n";

fuzz_target!(|text: &str| {
    let document = Document { name: "document.json".to_owned(), text: text.to_owned() };
    let Ok(api) = read(&[document]) else { return };
    let specs = Files::from([("api.yaml".to_owned(), API.to_owned())]);
    let Ok(merged) = merge(&api, &specs) else { panic!("the specs are not readable") };
    let specs: Files = specs.into_iter().chain(merged.files).collect();
    // New specs may need manual additions, but must be readable.
    let _ = codegen::model(&specs, Vec::new());
    assert!(merge(&api, &specs).is_ok(), "the import writes specs that it cannot read: {specs:?}");
});
