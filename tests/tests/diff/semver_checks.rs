//! Compares the verdicts with those of `cargo-semver-checks`, an independent tool.
//!
//! It documents the SDK once for each edit, so it takes several minutes and runs only on demand. See `tests/diff/README.md`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::diff::Level;
use codegen::load::Files;
use tests::crates::write;
use tests::{root, tree};

use crate::edits;

const DISAGREEMENTS: &str = "tests/diff/disagreements.tsv";

#[test]
#[ignore = "takes several minutes, and needs cargo-semver-checks"]
fn verdicts_agree_with_cargo_semver_checks() {
    let base = edits::base();
    let sdk = Sdk::create();
    let before = sdk.document(&base, "before");
    let mut found = BTreeMap::new();
    let edits = edits::all();
    for (index, edit) in edits.iter().enumerate() {
        let after = sdk.document(&edit.apply(&base), "after");
        let (own, other) = (edit.diff(&base).verdict(), check(&before, &after));
        println!("{}/{} {}: {} here, {} there", index + 1, edits.len(), edit.name, name(own), name(other));
        if !agree(own, other) {
            found.insert(edit.name.clone(), format!("{}\t{}", name(own), name(other)));
        }
    }
    let known = known();
    let unexplained: Vec<_> = found.iter().filter(|(edit, levels)| known.get(*edit) != Some(levels)).collect();
    let outdated: Vec<_> = known.keys().filter(|edit| !found.contains_key(*edit)).collect();
    assert!(unexplained.is_empty() && outdated.is_empty(), "not in {DISAGREEMENTS}: {unexplained:#?}\noutdated: {outdated:#?}");
}

#[test]
fn the_disagreements_name_edits_and_reasons() {
    let edits = edits::all();
    for line in lines() {
        let [edit, own, _, reason] = line.split('\t').collect::<Vec<_>>()[..] else { unreachable!("four columns: {line}") };
        let edit = edits.iter().find(|other| other.name == edit).expect(edit);
        assert_eq!(edit.verdict, own, "{line}");
        assert!(reason.ends_with('.'), "{line}");
    }
}

/// The tool reports breaking changes and deprecations but no additions, so only major levels must agree.
fn agree(own: Option<Level>, other: Option<Level>) -> bool {
    (own == Some(Level::Major)) == (other == Some(Level::Major)) && own >= other
}

fn name(level: Option<Level>) -> &'static str {
    level.map_or("none", Level::name)
}

fn lines() -> Vec<String> {
    let text = fs::read_to_string(root().join(DISAGREEMENTS)).expect("the disagreements");
    text.lines().skip(1).map(str::to_owned).collect()
}

/// The names of the edits on which the tools disagree.
pub(crate) fn disagreements() -> Vec<String> {
    known().into_keys().collect()
}

/// The explained disagreements: the name of the edit, and both levels.
fn known() -> BTreeMap<String, String> {
    let line = |line: String| {
        let mut columns = line.splitn(4, '\t');
        let edit = columns.next()?.to_owned();
        Some((edit, format!("{}\t{}", columns.next()?, columns.next()?)))
    };
    lines().into_iter().filter_map(line).collect()
}

/// A copy of the SDK whose generated files are replaced for each edit.
struct Sdk(PathBuf);

impl Sdk {
    fn create() -> Self {
        let sdk = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver"));
        let _ = fs::remove_dir_all(sdk.0.join("src"));
        let original = root().join("generated");
        copy(&original.join("src"), &sdk.0.join("src"));
        fs::copy(original.join("README.md"), sdk.0.join("README.md")).expect("the README");
        fs::copy(root().join("Cargo.lock"), sdk.0.join("Cargo.lock")).expect("the lock file");
        let manifest = fs::read_to_string(original.join("Cargo.toml")).expect("the manifest");
        // Dependencies of tests are not needed, and neither are settings of this workspace.
        let manifest = manifest.split("[dev-dependencies]").next().unwrap_or_default();
        let own = manifest.lines().filter(|line| !line.contains(".workspace = true")).collect::<Vec<_>>().join("\n");
        let own = own.replacen("[package]\n", "[workspace]\n\n[package]\nedition = \"2024\"\n", 1);
        fs::write(sdk.0.join("Cargo.toml"), own).expect("a manifest");
        sdk
    }

    /// The documentation of the SDK for these specs as JSON, with all impls of generated types.
    fn document(&self, specs: &Files, name: &str) -> PathBuf {
        let api = self.0.join("src/api");
        let _ = fs::remove_dir_all(&api);
        for (path, text) in tree(specs) {
            write(&api.join(path), &text);
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver-target");
        let output = Command::new(std::env::var_os("CARGO").expect("cargo"))
            .args(["rustdoc", "--lib", "--quiet", "--offline", "--no-default-features"])
            .args(["--features", "finance,order,product,seller,partial-eq,serde,testing"])
            .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", &target)
            .env("RUSTC_BOOTSTRAP", "1")
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let json = self.0.join(format!("{name}.json"));
        fs::copy(target.join("doc/tiktok_shop.json"), &json).expect("the documentation");
        json
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => _ = fs::copy(entry.path(), target).expect("a copy"),
        }
    }
}

/// The level that the tool requires.
fn check(before: &Path, after: &Path) -> Option<Level> {
    let output = Command::new("cargo-semver-checks")
        .args(["semver-checks", "--release-type", "patch", "--color", "never"])
        .arg("--baseline-rustdoc")
        .arg(before)
        .arg("--current-rustdoc")
        .arg(after)
        .output()
        .expect("cargo-semver-checks is installed");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    match text.lines().find(|line| line.trim_start().starts_with("Summary")) {
        Some(line) if line.contains("requires new major version") => Some(Level::Major),
        Some(line) if line.contains("requires new minor version") => Some(Level::Minor),
        Some(line) if line.contains("no semver update required") => None,
        _ => unreachable!("unexpected output of cargo-semver-checks:\n{text}"),
    }
}
