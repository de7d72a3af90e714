//! Public enums of the SDK may grow.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use tests::root;

/// The emitted enums are structs, and `wire` is for emitted code only.
const EXEMPT: [&str; 2] = ["generated/src/api", "generated/src/wire"];

#[test]
fn public_enums_are_non_exhaustive() {
    let mut count = 0;
    for file in rust_files(&root().join("generated/src")) {
        let code = fs::read_to_string(&file).expect("a file");
        let mut attributes = "";
        for line in code.lines().map(str::trim) {
            match line {
                // A type without values cannot grow.
                _ if line.starts_with("pub enum") && !line.ends_with("{}") => {
                    assert_eq!(attributes, "#[non_exhaustive]", "{}: {line}", file.display());
                    count += 1;
                }
                "#[non_exhaustive]" => attributes = line,
                _ if line.starts_with("#[") || line.starts_with("//") => {}
                _ => attributes = "",
            }
        }
    }
    assert!(count > 20, "only {count} enums were found");
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    if EXEMPT.iter().any(|exempt| folder.ends_with(exempt)) {
        return Vec::new();
    }
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    files
        .into_iter()
        .filter(|file| file.extension().is_some_and(|kind| kind == "rs"))
        .chain(folders.iter().flat_map(|folder| rust_files(folder)))
        .collect()
}
