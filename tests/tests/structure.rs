//! Rules for the structure of the code: the architecture page, type names, layers and imports.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use tests::{root, rust_files};

/// The modules of the runtime from the lowest layer to the highest. A module may use its own layer and lower ones.
const LAYERS: &[&[&str]] = &[
    &["error", "future"],
    &["wire"],
    &["values"],
    &["request"],
    &["response"],
    &["redis_conn"],
    &["client"],
    &["oauth", "webhook", "blocking"],
    &["testing"],
];

/// Emitted code, what it imports, and the root of the crate.
const UNLAYERED: &[&str] = &["__private", "api", "lib"];

/// The blocking client has the names of the async one.
const INTENDED_DUPLICATES: &[&str] = &["Client", "Handle"];

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
    let mut duplicates = BTreeMap::new();
    for folder in ["codegen/src", "codegen/import/src", "xtask/src", "xtask/sandbox/src", "generated/src"] {
        let paths = rust_files(&root().join(folder));
        let paths = paths.iter().filter(|path| !path.starts_with(&api) && !is_test(path));
        duplicates.extend(duplicate_types(paths.map(|path| (relative(path), read(path)))));
    }
    for name in INTENDED_DUPLICATES {
        assert!(duplicates.remove(*name).is_some(), "`{name}` occurs once: remove the exception");
    }
    let lines: Vec<_> = duplicates.iter().map(|(name, files)| format!("{name}: {}", files.join(", "))).collect();
    assert!(lines.is_empty(), "give each type a name of its own:\n{}", lines.join("\n"));
}

#[test]
fn duplicate_types_are_found_in_files_and_functions() {
    let main = "pub struct Line;\ntype Id = u64;\nfn f() {\n    struct Local;\n}\nimpl FromStr for Line {\n    type Err = ();\n}\n";
    let page = "pub(in super::super) enum Line {}\ntype Id = u32;\ntrait Local {\n    type Err;\n}\n";
    let unique = "struct Page;\n#[cfg(test)]\nmod tests {\n    struct Line;\n}\n";
    let files = [("main.rs", main), ("page.rs", page), ("unique.rs", unique)];
    let found = duplicate_types(files.map(|(path, text)| (path.to_owned(), text.to_owned())));
    let both = || vec!["main.rs".to_owned(), "page.rs".to_owned()];
    assert_eq!(found, BTreeMap::from(["Id", "Line", "Local"].map(|name| (name.to_owned(), both()))));
}

#[test]
fn the_runtime_has_no_upward_imports() {
    let source = root().join("generated/src");
    let mut upward = Vec::new();
    for path in rust_files(&source).iter().filter(|path| !is_test(path)) {
        let module = relative(path).split(['/', '.']).nth(2).unwrap_or_default().to_owned();
        if UNLAYERED.contains(&module.as_str()) {
            continue;
        }
        let layer = LAYERS.iter().position(|modules| modules.contains(&module.as_str())).expect(&module);
        for used in used_modules(without_tests(&read(path))) {
            if LAYERS[layer + 1..].iter().any(|modules| modules.contains(&used.as_str())) {
                upward.push(format!("{} uses crate::{used}", relative(path)));
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

/// The types that are declared more than once outside of test modules, with the files of each declaration.
fn duplicate_types(files: impl IntoIterator<Item = (String, String)>) -> BTreeMap<String, Vec<String>> {
    let mut files_by_name = BTreeMap::<String, Vec<String>>::new();
    for (path, text) in files {
        for name in without_tests(&text).lines().filter_map(type_name) {
            files_by_name.entry(name.to_owned()).or_default().push(path.clone());
        }
    }
    files_by_name.retain(|_, files| files.len() > 1);
    files_by_name
}

/// The name of the type that a line declares. An indented `type` is an associated type, whose name its trait decides.
fn type_name(line: &str) -> Option<&str> {
    let declaration = line.trim_start();
    let declaration = declaration.strip_prefix("pub").map_or(declaration, |rest| match rest.strip_prefix('(') {
        Some(rest) => rest.split_once(')').map_or(rest, |(_, rest)| rest).trim_start(),
        None => rest.trim_start(),
    });
    let (keyword, rest) = declaration.split_once(' ')?;
    let is_alias = keyword == "type" && !line.starts_with(char::is_whitespace);
    let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
    (!name.is_empty() && (is_alias || ["struct", "enum", "trait"].contains(&keyword))).then_some(name)
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
