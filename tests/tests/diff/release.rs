//! `cargo xtask release` on temporary projects.

use codegen::load::Files;
use tests::command::{fails, succeeds};

use crate::command::edited;
use crate::edits;
use crate::repository::Repository;

const MANIFEST: &str = "generated/Cargo.toml";
const CHANGELOG: &str = "generated/CHANGELOG.md";

/// A project whose version 0.1.0 is released, with changed specs.
fn released(specs: &Files) -> Repository {
    let repository = Repository::with(&edits::base());
    repository.commit("v0.1.0");
    repository.specs(specs);
    repository
}

fn release(repository: &Repository, arguments: &[&str]) -> String {
    succeeds(repository.path(), &[&["release", "--today", "2026-08-15"], arguments].concat())
}

#[test]
fn a_project_without_releases_gets_its_first_one() {
    let repository = Repository::with(&edits::base());
    assert!(release(&repository, &[]).contains("next version: 0.1.0"));
    assert!(repository.read(MANIFEST).contains("version = \"0.1.0\" # a comment"));
    assert_eq!(
        repository.read(CHANGELOG),
        "# Changelog\n\n## 0.1.0 - 2026-08-15\n\nFirst release: 14 operations and 2 webhooks.\n"
    );
    let again = fails(repository.path(), &["release"]);
    assert!(again.contains("version 0.1.0 already has a section, but there is no tag `v0.1.0`"), "{again}");
}

#[test]
fn the_first_version_is_not_smaller_than_that_of_the_manifest() {
    let repository = Repository::with(&edits::base());
    let refused = fails(repository.path(), &["release", "--version", "0.0.9"]);
    assert!(refused.contains("0.0.9 is too small: generated/Cargo.toml already has 0.1.0"), "{refused}");
    assert!(release(&repository, &["--version", "0.2.0"]).contains("next version: 0.2.0"));
}

#[test]
fn a_release_requires_the_tag_of_the_previous_one() {
    let repository = released(&edited("an operation is added"));
    assert!(release(&repository, &[]).contains("next version: 0.1.1"));
    let refused = fails(repository.path(), &["release", "--version", "0.1.2"]);
    assert!(
        refused.contains("there is no tag `v0.1.1`; if it is released, tag its commit, or run `git fetch --tags`"),
        "{refused}"
    );
    repository.commit("v0.1.1");
    assert!(release(&repository, &[]).contains("nothing to release"));
}

#[test]
fn only_tags_in_the_history_of_the_commit_are_releases() {
    let repository = released(&edited("an operation is added"));
    repository.git(&["checkout", "--quiet", "-b", "other"]);
    repository.commit("v3.0.0");
    repository.git(&["checkout", "--quiet", "v0.1.0"]);
    repository.specs(&edited("an operation is added"));
    assert!(release(&repository, &["--dry-run"]).contains("next version: 0.1.1"));
    let refused = fails(repository.path(), &["release", "--version", "3.0.0"]);
    assert!(refused.contains("the tag `v3.0.0` exists on another branch"), "{refused}");
}

#[test]
fn a_changelog_without_a_heading_is_refused() {
    let repository = released(&edited("an operation is added"));
    repository.write(CHANGELOG, "Notes.\n");
    assert!(fails(repository.path(), &["release"]).contains("this file does not begin with `# Changelog`"));
    assert_eq!(repository.read(CHANGELOG), "Notes.\n");
}

#[test]
fn the_next_version_follows_from_the_verdict() {
    for (name, version) in
        [("a field of a reply is removed", "0.2.0"), ("an operation is added", "0.1.1"), ("the text of a field changes", "0.1.1")]
    {
        let repository = released(&edited(name));
        assert!(release(&repository, &[]).contains(&format!("next version: {version}")), "{name}");
        assert_eq!(repository.read(MANIFEST), format!("[package]\nname = \"tiktok-shop\"\nversion = \"{version}\" # a comment\n"));
        assert!(repository.read(CHANGELOG).contains(&format!("\n## {version} - 2026-08-15\n\nSince 0.1.0: ")), "{name}");
    }
}

#[test]
fn the_section_is_above_older_ones_and_lists_the_changes() {
    let repository = released(&edited("a field of a reply is removed"));
    repository.write(CHANGELOG, "# Changelog\n\nSee the tags.\n\n## 0.1.0 - 2026-01-01\n\nFirst release.\n");
    release(&repository, &[]);
    insta::assert_snapshot!(repository.read(CHANGELOG));
}

#[test]
fn a_version_that_is_too_small_is_refused() {
    let repository = released(&edited("a field of a reply is removed"));
    let refused = fails(repository.path(), &["release", "--version", "0.1.9"]);
    assert_eq!(refused, "0.1.9 is too small: these changes need at least 0.2.0; nothing was written\n");
    assert!(!repository.path().join(CHANGELOG).exists());
    assert!(fails(repository.path(), &["release", "--version", "next"]).contains("invalid value 'next'"));
    assert!(release(&repository, &["--version", "0.3.0"]).contains("next version: 0.3.0"));
}

#[test]
fn a_dry_run_writes_nothing() {
    let repository = released(&edited("a field of a reply is removed"));
    assert!(release(&repository, &["--dry-run"]).contains("next version: 0.2.0\n\n## 0.2.0 - 2026-08-15"));
    assert!(!repository.path().join(CHANGELOG).exists());
    assert!(repository.read(MANIFEST).contains("0.1.0"));
}

#[test]
fn a_release_without_changes_requires_an_explicit_version() {
    let repository = released(&edits::base());
    assert!(release(&repository, &[]).contains("nothing to release"));
    assert!(!repository.path().join(CHANGELOG).exists());
    assert!(fails(repository.path(), &["release", "--version", "0.1.0"]).contains("at least 0.1.1"));
    assert!(release(&repository, &["--version", "0.1.1"]).contains("next version: 0.1.1"));
}

#[test]
fn a_project_without_a_repository_has_no_releases() {
    let repository = released(&edits::base());
    std::fs::remove_dir_all(repository.path().join(".git")).expect("the repository goes");
    assert!(fails(repository.path(), &["release"]).contains("the releases are git tags, and they cannot be listed"));
}
