//! A temporary project in a git repository.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::load::Files;
use tempfile::TempDir;

/// A project with specs, a manifest of the SDK, and a repository without commits.
pub(crate) struct Repository {
    folder: TempDir,
}

impl Repository {
    pub(crate) fn with(specs: &Files) -> Self {
        let repository = Self { folder: tempfile::tempdir().expect("a folder") };
        repository.write("generated/Cargo.toml", "[package]\nname = \"tiktok-shop\"\nversion = \"0.1.0\" # a comment\n");
        repository.git(&["init", "--quiet"]);
        repository.specs(specs);
        repository
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Replaces all specs.
    pub(crate) fn specs(&self, specs: &Files) {
        let _ = fs::remove_dir_all(self.path().join("specs"));
        for (path, text) in specs {
            self.write(&format!("specs/{path}"), text);
        }
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("a file");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect(path)
    }

    /// Commits everything, and adds a tag.
    pub(crate) fn commit(&self, tag: &str) {
        self.git(&["add", "--all"]);
        self.git(&["-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", tag]);
        self.git(&["tag", tag]);
    }

    pub(crate) fn git(&self, arguments: &[&str]) {
        let output = Command::new("git").arg("-C").arg(self.path()).args(arguments).output().expect("git");
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
