//! Crates with generated files, which tests compile.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use codegen::load::Files;

use crate::{model_of, root, tree};

/// The features that generated files name, besides those of the groups.
const FEATURES: [&str; 3] = ["partial-eq", "serde", "testing"];

/// Writes a crate with the files that are generated from specs, on top of the runtime. All features are on, in the runtime too, except
/// groups that are off by default.
///
/// `targets` is the end of the manifest.
pub fn write_crate(folder: &Path, name: &str, specs: &Files, targets: &str) {
    let groups = model_of(specs).groups;
    let modules = groups.iter().map(|group| group.module.as_str());
    let listed: String = modules.chain(FEATURES).map(|feature| format!("{feature} = []\n")).collect();
    let common = groups.iter().filter(|group| !group.opt_in).map(|group| group.module.as_str());
    let default: Vec<&str> = common.chain(FEATURES).collect();
    let runtime = root().join("generated").canonicalize().expect("the runtime");
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]\ndefault = {default:?}\n{listed}\n\
         [dependencies]\ntiktok-shop = {{ path = {runtime:?}, default-features = false, features = {FEATURES:?} }}\n{targets}"
    );
    write(&folder.join("Cargo.toml"), &manifest);
    write(&folder.join("src/lib.rs"), "pub mod api;\n\npub use api::*;\npub use tiktok_shop::{__private, testing};\n");
    for (path, text) in tree(specs) {
        write(&folder.join("src/api").join(path), &text);
    }
}

/// Writes the manifest of a workspace with the same dependency versions as this one, so that nothing is downloaded.
pub fn write_workspace(folder: &Path, members: &[String]) {
    write(&folder.join("Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"));
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file");
}

/// Writes a file, and creates its parent folders.
pub fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
    fs::write(path, text).expect("a file");
}
