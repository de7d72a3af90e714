//! Compiles the output of every set of test specs as a separate crate, with warnings denied.

use std::path::Path;
use std::process::Command;

use tests::crates::{write_crate, write_workspace};
use tests::{feature, features};

#[test]
fn every_feature_compiles_with_warnings_denied() {
    let workspace = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let members = features();
    write_workspace(workspace.path(), &members);
    for name in &members {
        let package = format!("feature-{name}");
        write_crate(&workspace.path().join(name), &package, &feature(name), "");
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
