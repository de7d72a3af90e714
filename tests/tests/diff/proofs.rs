//! Proves each disagreement with `cargo-semver-checks`: a program in `tests/diff/proofs/` works before the edit and fails after it.
//!
//! `api` is the SDK that is generated from the small specs, and `tiktok_shop` its runtime. One build compiles all programs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::load::Files;
use serde_json::Value;
use tests::crates::{write, write_crate, write_workspace};
use tests::root;

use crate::{edits, semver_checks};

const FOLDER: &str = "tests/diff/proofs";

/// A program and its expected failure after the edit.
struct Proof {
    text: String,
    /// Error codes of the compiler, or the error that the program returns at run time.
    errors: BTreeSet<String>,
}

impl Proof {
    fn runs(&self) -> bool {
        self.text.contains("fn main()")
    }
}

#[test]
fn each_disagreement_has_a_proof() {
    let disagreements: BTreeSet<String> = semver_checks::disagreements().iter().map(|edit| slug(edit)).collect();
    let proofs: BTreeSet<String> = proofs().into_keys().collect();
    assert_eq!(proofs, disagreements);
}

#[test]
fn each_proof_works_before_the_edit_and_fails_after_it() {
    let workspace = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let (proofs, base) = (proofs(), edits::base());
    write_sdk(workspace.path(), "sdk", &base, proofs.iter().map(|(slug, proof)| (format!("before_{slug}"), proof)));
    let mut members = vec!["sdk".to_owned()];
    for edit in edits::all() {
        let slug = slug(&edit.name);
        if let Some(proof) = proofs.get(&slug) {
            let sdk = format!("sdk_{slug}");
            write_sdk(workspace.path(), &sdk, &edit.apply(&base), [(format!("after_{slug}"), proof)]);
            members.push(sdk);
        }
    }
    write_workspace(workspace.path(), &members);
    let build = Build::run(workspace.path());
    let wrong: Vec<_> = proofs.iter().filter_map(|(slug, proof)| build.check(slug, proof).err()).collect();
    assert!(wrong.is_empty(), "{}\n\n{}", wrong.join("\n"), build.log);
}

/// The name of an edit as a file name.
fn slug(edit: &str) -> String {
    edit.replace(' ', "_")
}

/// The proofs by the names of their files.
fn proofs() -> BTreeMap<String, Proof> {
    let files = fs::read_dir(root().join(FOLDER)).expect(FOLDER).map(|entry| entry.expect(FOLDER).path());
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect(FOLDER);
        let slug = path.file_stem().expect(FOLDER).to_string_lossy().into_owned();
        let errors = text.lines().next().and_then(|line| line.strip_prefix("// Fails with ")?.strip_suffix('.'));
        let errors = errors.unwrap_or_else(|| unreachable!("{slug}: the first line must be `// Fails with E0308.`"));
        let errors = errors.split(" and ").map(str::to_owned).collect();
        (slug, Proof { text, errors })
    };
    files.map(read).collect()
}

/// Writes a crate with the SDK of these specs, and each program as an example.
fn write_sdk<'a>(workspace: &Path, name: &str, specs: &Files, programs: impl IntoIterator<Item = (String, &'a Proof)>) {
    let folder = workspace.join(name);
    let mut targets = String::new();
    for (program, proof) in programs {
        let kind = if proof.runs() { "bin" } else { "lib" };
        targets += &format!("\n[[example]]\nname = {program:?}\ncrate-type = [{kind:?}]\n");
        write(&folder.join(format!("examples/{program}.rs")), &format!("{}\nextern crate {name} as api;\n", proof.text));
    }
    write_crate(&folder, name, specs, &targets);
}

/// The build result of each example.
#[derive(Default)]
struct Build {
    /// The examples that compile, each with its program if it has one.
    compiled: BTreeMap<String, Option<PathBuf>>,
    /// The error codes of the others.
    errors: BTreeMap<String, BTreeSet<String>>,
    log: String,
}

impl Build {
    fn run(workspace: &Path) -> Self {
        let output = Command::new(env!("CARGO"))
            .args(["build", "--workspace", "--examples", "--keep-going", "--offline", "--message-format", "json"])
            .current_dir(workspace)
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiled"))
            .output()
            .expect("cargo runs");
        let mut build = Self { log: String::from_utf8_lossy(&output.stderr).into_owned(), ..Self::default() };
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            build.read(&serde_json::from_str(line).expect("JSON"));
        }
        build
    }

    fn read(&mut self, message: &Value) {
        let Some(target) = message["target"]["name"].as_str() else { return };
        if message["reason"] == "compiler-artifact" {
            self.compiled.insert(target.to_owned(), message["executable"].as_str().map(PathBuf::from));
        } else if message["message"]["level"] == "error" {
            self.log += message["message"]["rendered"].as_str().unwrap_or_default();
            let code = message["message"]["code"]["code"].as_str();
            self.errors.entry(target.to_owned()).or_default().extend(code.map(str::to_owned));
        }
    }

    fn check(&self, slug: &str, proof: &Proof) -> Result<(), String> {
        let (before, after) = (format!("before_{slug}"), format!("after_{slug}"));
        if !proof.runs() {
            let found = self.errors.get(&after);
            let compiles = self.compiled.contains_key(&before);
            let holds = compiles && found == Some(&proof.errors);
            return holds.then_some(()).ok_or_else(|| format!("{slug}: compiles before: {compiles}, errors after: {found:?}"));
        }
        self.output(&before)?.map_err(|error| format!("{before} fails: {error}"))?;
        let output = self.output(&after)?;
        let variant = output.as_ref().err().and_then(|error| error.strip_prefix("Error: ")?.split(['(', ' ']).next());
        let holds = variant.is_some_and(|variant| proof.errors.contains(variant));
        holds.then_some(()).ok_or_else(|| format!("{after}: {output:?} instead of {:?}", proof.errors))
    }

    /// The output of a failing program.
    fn output(&self, example: &str) -> Result<Result<(), String>, String> {
        let program = self.compiled.get(example).cloned().flatten().ok_or_else(|| format!("{example} does not compile"))?;
        let output = Command::new(program).output().map_err(|error| error.to_string())?;
        Ok(if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) })
    }
}
