//! Rules for the structure of the code: the architecture page, type names, layers and imports.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use tests::{root, rust_files};

/// The modules of the runtime from the lowest layer to the highest. A module may use its own layer and lower ones.
const LAYERS: &[&[&str]] = &[
    &["error"],
    &["wire"],
    &["values"],
    &["request"],
    &["response"],
    &["client"],
    &["oauth", "webhook", "blocking"],
    &["testing"],
];

/// The blocking client has the names of the async one, and spans have two implementations, selected by the feature `tracing`.
const INTENDED_DUPLICATES: &[&str] = &["CallSpan", "Client", "Handle", "TrySpan"];

#[test]
fn the_architecture_page_names_existing_paths() {
    let page = read(&root().join("codegen/ARCHITECTURE.md"));
    // The text between two fences is a diagram.
    let prose = page.split("```").step_by(2);
    let quoted = prose.flat_map(|text| text.split('`').skip(1).step_by(2));
    let paths: Vec<&str> = quoted.filter(|text| text.contains('/') && !text.contains(char::is_whitespace)).collect();
    assert!(paths.len() > 40, "only {} paths found", paths.len());
    let missing: Vec<_> = paths.into_iter().filter(|path| !root().join(path).exists()).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_workflow_checks_the_features_of_ci_run() {
    let script = read(&root().join(".ci/run"));
    let optional = script.split("\noptional=").nth(1).and_then(|rest| rest.lines().next()).expect("the features");
    let workflow = read(&root().join(".github/workflows/ci.yml"));
    assert!(workflow.contains(&format!("OPTIONAL: {optional}\n")), "ci.yml has other features than .ci/run");
}

#[test]
fn ci_checks_the_stated_rust_version() {
    let manifest = read(&root().join("Cargo.toml"));
    let version = manifest.split("rust-version = \"").nth(1).and_then(|rest| rest.split('"').next()).expect("a version");
    let workflow = read(&root().join(".github/workflows/ci.yml"));
    assert!(workflow.contains(&format!("cargo +{version} check")), "ci.yml does not check Rust {version}");
}

#[test]
fn type_names_are_unique_in_each_crate() {
    let api = root().join("generated/src/api");
    let mut duplicates = Vec::new();
    for folder in ["codegen/src", "codegen/import/src", "xtask/src", "generated/src"] {
        let mut files_by_name = BTreeMap::<String, Vec<String>>::new();
        for path in rust_files(&root().join(folder)).iter().filter(|path| !path.starts_with(&api) && !is_test(path)) {
            for name in read(path).lines().filter_map(type_name) {
                files_by_name.entry(name.to_owned()).or_default().push(relative(path));
            }
        }
        files_by_name.retain(|name, files| files.len() > 1 && !INTENDED_DUPLICATES.contains(&name.as_str()));
        duplicates.extend(files_by_name.into_iter().map(|(name, files)| format!("{name}: {}", files.join(", "))));
    }
    assert!(duplicates.is_empty(), "{}", duplicates.join("\n"));
}

#[test]
fn the_runtime_has_no_upward_imports() {
    let source = root().join("generated/src");
    let mut upward = Vec::new();
    for (layer, module) in LAYERS.iter().enumerate().flat_map(|(layer, modules)| modules.iter().map(move |module| (layer, module)))
    {
        let folder = source.join(module);
        assert!(folder.is_dir(), "generated/src/{module}/ does not exist");
        for path in rust_files(&folder).iter().filter(|path| !is_test(path)) {
            for used in used_modules(without_tests(&read(path))) {
                if LAYERS.iter().skip(layer + 1).any(|modules| modules.contains(&used.as_str())) {
                    upward.push(format!("{} uses crate::{used}", relative(path)));
                }
            }
        }
    }
    assert!(upward.is_empty(), "{}", upward.join("\n"));
}

#[test]
fn modules_have_no_import_cycles() {
    for folder in ["codegen/src", "codegen/import/src", "xtask/src"] {
        let source = root().join(folder);
        let mut imports = BTreeMap::<String, BTreeSet<String>>::new();
        for path in rust_files(&source).iter().filter(|path| !is_test(path)) {
            let module = path.strip_prefix(&source).ok().and_then(|path| path.components().next()).expect("a file of the crate");
            let module = module.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned();
            let used = used_modules(without_tests(&read(path)));
            imports.entry(module.clone()).or_default().extend(used.into_iter().filter(|used| *used != module));
        }
        // Modules without imports of others are removed until only cycles, and what imports them, are left.
        loop {
            let left: BTreeSet<String> = imports.keys().cloned().collect();
            imports.retain(|_, used| !used.is_disjoint(&left));
            if imports.len() == left.len() {
                break;
            }
        }
        assert_eq!(imports, BTreeMap::new(), "{folder} has a cycle of imports");
    }
}

/// The name of a type that a line declares at the top level of its file.
fn type_name(line: &str) -> Option<&str> {
    let declaration = ["pub ", "pub(crate) ", "pub(super) "].iter().find_map(|prefix| line.strip_prefix(prefix)).unwrap_or(line);
    let name = ["struct ", "enum ", "trait "].iter().find_map(|keyword| declaration.strip_prefix(keyword))?;
    name.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

/// The modules after each `crate::`, including those in braces. Comments are ignored.
fn used_modules(text: &str) -> Vec<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    code.split("crate::").skip(1).flat_map(first_segments).collect()
}

/// `a::b` has the first segment `a`; `{a::b, c::{d, e}}` has `a` and `c`.
fn first_segments(path: &str) -> Vec<String> {
    let segment = |text: &str| text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(list) = path.strip_prefix('{') else { return vec![segment(path)] };
    let (mut depth, mut segments) = (0, Vec::new());
    for part in list.split_inclusive(['{', '}', ',']) {
        let name = segment(part);
        if depth == 0 && !name.is_empty() {
            segments.push(name);
        }
        match part.chars().last() {
            Some('}') if depth == 0 => break,
            Some('}') => depth -= 1,
            Some('{') => depth += 1,
            _ => {}
        }
    }
    segments
}

#[test]
fn used_modules_are_found_in_paths_and_lists() {
    let text = "// crate::comment\nuse crate::wire::Read;\nuse crate::{error::Error, values::{Date, Json}, request};\nlet x = crate::client::y();";
    assert_eq!(used_modules(text), ["wire", "error", "values", "request", "client"]);
}

/// A file without the test module at its end.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

/// Whether a file is compiled only for tests.
fn is_test(path: &Path) -> bool {
    let (Some(folder), Some(name)) = (path.parent(), path.file_stem()) else { return false };
    let declaration = format!("#[cfg(test)]\nmod {};", name.display());
    let is_declared_in = |file: &Path| fs::read_to_string(file).is_ok_and(|text| text.contains(&declaration));
    relative(path).split('/').any(|part| part == "tests" || part == "tests.rs")
        || is_declared_in(&folder.join("mod.rs"))
        || is_declared_in(&folder.with_extension("rs"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a text file")
}

/// The path below the root of the repository.
fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
