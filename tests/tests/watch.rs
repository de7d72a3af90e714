//! Runs `generate --watch` on a temporary project, and saves specs like common editors.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use tests::command::{Running, start, succeeds};

const SPEC: &str = "request: GET /order/202309/orders/{id}\npath:\n  id: string\nresponse:\n  FIELD: string\n";

struct Project {
    root: tempfile::TempDir,
    watch: Running,
}

impl Project {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder");
        write_specs(root.path());
        let watch = start(root.path(), &["generate", "--watch"]);
        let mut project = Self { root, watch };
        project.wait_for("v202309/get_order.rs", "first");
        project
    }

    fn spec(&self, path: &str) -> PathBuf {
        self.root.path().join("specs").join(path)
    }

    fn generated(&self, path: &str) -> PathBuf {
        self.root.path().join("generated/src/api/order").join(path)
    }

    /// Waits until a generated file contains a word.
    fn wait_for(&mut self, path: &str, word: &str) {
        let path = self.generated(path);
        self.watch.wait_until(&format!("`{word}` in {}", path.display()), |_| text(&path).contains(word));
    }
}

fn write_specs(root: &Path) {
    let folder = root.join("specs/order/202309");
    fs::create_dir_all(&folder).expect("a folder");
    let api = "hosts: { api: \"https://a\", auth: \"https://b\" }\ngroups: { order: { title: Order, token: seller } }\n";
    fs::write(root.join("specs/api.yaml"), api).expect("a file");
    fs::write(folder.join("get_order.yaml"), SPEC.replace("FIELD", "first")).expect("a file");
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

#[test]
fn saves_of_editors_are_generated() {
    let mut project = Project::new();
    let spec = project.spec("order/202309/get_order.yaml");
    fs::write(&spec, SPEC.replace("FIELD", "second")).expect("a save");
    project.wait_for("v202309/get_order.rs", "second");

    // Some editors write another file and rename it.
    let other = project.spec("order/202309/.get_order.yaml.tmp");
    fs::write(&other, SPEC.replace("FIELD", "third")).expect("a file");
    fs::rename(&other, &spec).expect("a rename");
    project.wait_for("v202309/get_order.rs", "third");

    // Other editors move the old file away first.
    fs::rename(&spec, &other).expect("a rename");
    fs::write(&spec, SPEC.replace("FIELD", "fourth")).expect("a save");
    fs::remove_file(&other).expect("a deletion");
    project.wait_for("v202309/get_order.rs", "fourth");
}

#[test]
fn new_and_deleted_folders_are_generated() {
    let mut project = Project::new();
    let folder = project.spec("order/202407");
    fs::create_dir(&folder).expect("a folder");
    fs::write(folder.join("get_order.yaml"), SPEC.replace("202309", "202407").replace("FIELD", "newer")).expect("a file");
    project.wait_for("v202407/get_order.rs", "newer");
    // A change in the new folder is detected.
    fs::write(folder.join("get_order.yaml"), SPEC.replace("202309", "202407").replace("FIELD", "newest")).expect("a file");
    project.wait_for("v202407/get_order.rs", "newest");
    fs::remove_dir_all(&folder).expect("a deletion");
    let generated = project.generated("v202407");
    project.watch.wait_until("the folder is deleted", |_| !generated.exists());

    // A checkout of another commit may replace everything.
    fs::remove_dir_all(project.spec("")).expect("a deletion");
    project.watch.wait_until("the missing folder is reported", |stderr| stderr.contains("no such folder"));
    write_specs(project.root.path());
    let spec = project.spec("order/202309/get_order.yaml");
    fs::write(&spec, SPEC.replace("FIELD", "replaced")).expect("a file");
    project.wait_for("v202309/get_order.rs", "replaced");
    fs::write(&spec, SPEC.replace("FIELD", "again")).expect("a file");
    project.wait_for("v202309/get_order.rs", "again");
}

#[test]
fn invalid_specs_are_reported_and_write_nothing() {
    let mut project = Project::new();
    let spec = project.spec("order/202309/get_order.yaml");
    let generated = project.generated("v202309/get_order.rs");
    let before = text(&generated);
    fs::write(&spec, SPEC.replace("FIELD: string", "other: strng")).expect("a save");
    project.watch.wait_until("the error is printed", |stderr| stderr.contains("get_order.yaml:5:10: unknown type `strng`"));
    fs::write(&spec, "request: [").expect("a save");
    project.watch.wait_until("the error is printed", |stderr| stderr.contains("invalid YAML"));
    assert_eq!(text(&generated), before);
    fs::write(&spec, SPEC.replace("FIELD", "corrected")).expect("a save");
    project.wait_for("v202309/get_order.rs", "corrected");
}

#[test]
fn an_interrupt_ends_the_watch_and_leaves_complete_files() {
    let project = Project::new();
    let generated = project.generated("v202309/get_order.rs");
    let before = text(&generated);
    fs::write(project.spec("order/202309/get_order.yaml"), SPEC.replace("FIELD", "last")).expect("a save");
    let Project { root, watch } = project;
    assert_eq!(watch.interrupt(), Some(0));
    let at_the_end = text(&generated);
    let files = tests::specs(&root.path().join("generated/src/api"));
    assert!(files.keys().all(|path| !path.contains(".unfinished")), "{:?}", files.keys());
    // The signal may arrive before or after the last run.
    succeeds(root.path(), &["generate"]);
    let after = text(&generated);
    assert_ne!(before, after);
    assert!([before, after].contains(&at_the_end), "{at_the_end}");
}
