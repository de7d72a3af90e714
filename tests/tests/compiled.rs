//! Compiles the output of every set of test specs as a separate crate, with warnings denied.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

use tests::{feature, features, model_of, root, tree};

#[test]
fn every_feature_compiles_with_warnings_denied() {
    let workspace = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let members = features();
    let listed = members.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    write(&workspace.path().join("Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = [{listed}]\n"));
    fs::copy(root().join("Cargo.lock"), workspace.path().join("Cargo.lock")).expect("the lock file");
    for name in &members {
        write_crate(&workspace.path().join(name), name);
    }
    let output = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--offline", "--quiet"])
        .current_dir(workspace.path())
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiled"))
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The features that add impls to generated types.
const OPTIONAL: [&str; 2] = ["partial-eq", "serde"];

/// A crate with the generated files, a dependency on the SDK, and a default feature for each group.
fn write_crate(folder: &Path, name: &str) {
    let files = feature(name);
    let groups: Vec<String> = model_of(&files).groups.into_iter().map(|group| group.module).collect();
    let enabled = [groups, OPTIONAL.map(str::to_owned).to_vec()].concat();
    let features: String = enabled.iter().map(|feature| format!("{feature} = []\n")).collect();
    let sdk = root().join("generated").canonicalize().expect("the SDK");
    let manifest = format!(
        "[package]\nname = \"feature-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]\ndefault = {enabled:?}\ntesting = []\n{features}\n\
         [dependencies]\ntiktok-shop = {{ path = {sdk:?}, default-features = false, features = {OPTIONAL:?} }}\n"
    );
    write(&folder.join("Cargo.toml"), &manifest);
    write(&folder.join("src/lib.rs"), "pub use tiktok_shop::__private;\npub mod api;\n");
    for (path, text) in tree(&files) {
        write(&folder.join("src/api").join(path), &text);
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
    fs::write(path, text).expect("a file");
}
