//! Runs `cargo xtask import` on temporary projects.
//!
//! To accept changes of snapshots, run `cargo insta review` or `INSTA_UPDATE=always cargo test -p tests`.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod documents;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use tests::command;

use self::documents::{docs, official, pages};

/// A project without specs, with published documents.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().expect("a folder"));
        fs::create_dir_all(project.path().join("specs")).expect("a folder");
        fs::create_dir_all(project.path().join("upstream")).expect("a folder");
        project
    }

    /// A project after a first import.
    fn imported() -> Self {
        let project = Self::new();
        project.publish(&official(), &docs(), &pages());
        project.succeeds(&IMPORT);
        project
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn publish(&self, official: &Value, docs: &Value, pages: &Value) {
        for (name, document) in [("official", official), ("docs", docs), ("pages", pages)] {
            self.publish_text(name, &document.to_string());
        }
    }

    fn publish_text(&self, name: &str, text: &str) {
        fs::write(self.path().join("upstream").join(name).with_extension("json"), text).expect("a document");
    }

    /// Every file below `specs/`.
    fn specs(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        read_folder(&self.path().join("specs"), "", &mut files);
        files
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.path().join("specs").join(file);
        let text = fs::read_to_string(&path).expect(file);
        assert!(text.contains(from), "{file} has no {from:?}:\n{text}");
        fs::write(path, text.replace(from, to)).expect(file);
    }

    fn succeeds(&self, arguments: &[&str]) -> String {
        self.without_folder(&command::succeeds(self.path(), &self.resolve_paths(arguments)))
    }

    fn fails(&self, arguments: &[&str]) -> String {
        self.without_folder(&command::fails(self.path(), &self.resolve_paths(arguments)))
    }

    /// Replaces relative document paths with absolute ones.
    fn resolve_paths(&self, arguments: &[&str]) -> Vec<OsString> {
        let resolve = |argument: &&str| match argument.strip_prefix("upstream/") {
            Some(_) => self.path().join(argument).into_os_string(),
            None => (*argument).into(),
        };
        arguments.iter().map(resolve).collect()
    }

    /// Removes the project's folder from a text.
    fn without_folder(&self, text: &str) -> String {
        let folder = format!("{}/", self.path().display());
        text.replace(&folder, "")
    }
}

const IMPORT: [&str; 4] = ["import", "upstream/official.json", "upstream/docs.json", "upstream/pages.json"];
const DRY_RUN: [&str; 5] = ["import", "upstream/official.json", "upstream/docs.json", "upstream/pages.json", "--dry-run"];

fn read_folder(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_folder(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(entry.path()).expect("a text"));
        }
    }
}

/// Concatenates files, each below its path.
fn listed(files: &BTreeMap<String, String>) -> String {
    files.iter().map(|(path, text)| format!("==> {path}\n{text}\n")).collect()
}

#[test]
fn documents_become_specs_that_generate() {
    let project = Project::new();
    project.publish(&official(), &docs(), &pages());
    let report = project.succeeds(&IMPORT);
    insta::assert_snapshot!("imported", format!("{}==> said\n{report}", listed(&project.specs())));
    project.succeeds(&["lint"]);
    project.succeeds(&["generate"]);
    project.succeeds(&["generate", "--check"]);
    assert!(project.path().join("generated/src/api/bakery/v202401/search_cakes.rs").exists());
}

#[test]
fn repeated_imports_change_nothing() {
    let project = Project::imported();
    let before = project.specs();
    let output = project.succeeds(&IMPORT);
    assert!(output.ends_with("nothing to write\n"), "{output}");
    assert_eq!(project.specs(), before);
    // A folder is read in the order of file names, which differs from the order of the first import.
    let output = project.succeeds(&["import", "upstream/"]);
    assert!(output.ends_with("nothing to write\n"), "{output}");
    assert_eq!(project.specs(), before);
}

#[test]
fn the_last_line_states_the_effect_on_users_of_the_sdk() {
    let project = Project::new();
    project.publish(&official(), &docs(), &pages());
    assert!(project.succeeds(&DRY_RUN).lines().last().is_some_and(|line| line.starts_with("for users of the SDK: minor: ")));
    let project = Project::imported();
    let mut docs = docs();
    docs["components"]["schemas"]["Crust"]["enum"] = json!(["SOFT", "CRISP", "BURNT"]);
    project.publish(&official(), &docs, &pages());
    assert!(project.succeeds(&DRY_RUN).ends_with("1 file to write\nfor users of the SDK: minor: 1 minor change\n"));
    project.edit("bakery/202401/get_cake.yaml", "request:", "sunset: soon\nrequest:");
    assert!(project.succeeds(&DRY_RUN).contains("for users of the SDK: unknown, because the specs had errors before"));
}

#[test]
fn separate_imports_equal_a_combined_import() {
    let project = Project::new();
    project.publish(&official(), &docs(), &pages());
    for count in 1..IMPORT.len() {
        project.succeeds(&IMPORT[..=count]);
    }
    // An import keeps existing bodies, because a maintainer may have written them. So only the specs are compared.
    let described = |mut files: BTreeMap<String, String>| {
        files.retain(|path, _| path.ends_with(".yaml"));
        listed(&files)
    };
    assert_eq!(described(project.specs()), described(Project::imported().specs()));
}

#[test]
fn manual_edits_survive_an_import() {
    let project = Project::imported();
    for file in ["bakery/types.yaml", "bakery/202401/search_cakes.yaml", "bakery/202401/get_cake.yaml"] {
        project.edit(file, "Cake", "Pie");
    }
    project.edit("bakery/types.yaml", "Pie:\n", "# The importer calls it Cake.\nPie:\n  doc: What a bakery sells.\n");
    project.edit(
        "bakery/types.yaml",
        "    price: decimal\n",
        "    price: decimal -- Without tax.\n    smell: string   # nobody documents it\n",
    );
    project.edit("bakery/202401/get_cake.yaml", "request:", "summary: Shows one pie.\nrequest:");
    let edited = project.specs();

    let mut docs = docs();
    docs["components"]["schemas"]["Cake"]["properties"]["seeds"] = json!({ "type": "boolean" });
    docs["components"]["schemas"]["Crust"]["enum"] = json!(["SOFT", "CRISP", "BURNT"]);
    project.publish(&official(), &docs, &pages());
    project.succeeds(&DRY_RUN);
    assert_eq!(project.specs(), edited);
    let report = project.succeeds(&IMPORT);
    let after = project.specs();
    insta::assert_snapshot!("released", format!("{}==> said\n{report}", listed(&after)));

    for (path, text) in &edited {
        let mut left = after[path].lines();
        for line in text.lines().filter(|line| !line.contains("values: [SOFT, CRISP]")) {
            assert!(left.any(|kept| kept == line), "{path} lost {line:?}:\n{}", after[path]);
        }
    }
    assert!(after["bakery/types.yaml"].contains("values: [SOFT, CRISP, BURNT]"), "{}", after["bakery/types.yaml"]);
    assert!(after["bakery/types.yaml"].contains("    seeds: bool\n"), "{}", after["bakery/types.yaml"]);
    assert!(project.succeeds(&IMPORT).ends_with("nothing to write\n"));
    assert_eq!(project.specs(), after);
    project.succeeds(&["lint"]);
    project.succeeds(&["generate"]);
}

#[test]
fn a_dry_run_writes_nothing() {
    let project = Project::new();
    project.publish(&official(), &docs(), &pages());
    let dry_run = project.succeeds(&DRY_RUN);
    assert!(dry_run.contains("files to write"), "{dry_run}");
    assert_eq!(project.specs(), BTreeMap::new());
    let done = project.succeeds(&IMPORT);
    let report = |output: &str| output.rsplit_once("\n\n").map(|(report, _)| report.to_owned());
    assert_eq!(report(&dry_run), report(&done), "the dry run has the same report");
}

#[test]
fn a_broken_document_changes_nothing() {
    let project = Project::imported();
    let before = project.specs();
    let breaks = |pointer: &str, value: Value| {
        let mut broken = docs();
        *broken.pointer_mut(pointer).expect(pointer) = value;
        // A valid change elsewhere must not be imported.
        broken["components"]["schemas"]["Crust"]["enum"] = json!(["SOFT", "CRISP", "BURNT"]);
        broken.to_string()
    };
    let crust = "/components/schemas/Cake/properties/crust";
    for (text, expected) in [
        ("{\n  \"openapi\": 3.1.0".to_owned(), "upstream/docs.json:2:17: "),
        (String::new(), "upstream/docs.json:1:1: "),
        (
            breaks(crust, json!({ "$ref": "#/components/schemas/Crest" })),
            "upstream/docs.json#/components/schemas/Cake/properties/crust/$ref: ",
        ),
        (breaks("/components/schemas/Cake/properties", json!([])), "upstream/docs.json#/components/schemas/Cake/properties: "),
        (breaks("/openapi", json!("4.0.0")), "upstream/docs.json#/openapi: "),
        (
            breaks("/paths/~1bakery~1202401~1cakes~1search/post/responses", json!({})),
            "upstream/docs.json#/paths/~1bakery~1202401~1cakes~1search/post/responses: ",
        ),
    ] {
        project.publish_text("docs", &text);
        for arguments in [&IMPORT[..], &DRY_RUN] {
            let output = project.fails(arguments);
            assert!(output.contains(expected), "{expected}\n{output}");
            assert!(output.ends_with("no spec was changed\n"), "{output}");
            assert_eq!(project.specs(), before, "{output}");
        }
    }
}
