//! The changelog: one section for each version, the newest first.

use codegen::diff::ApiDiff;
use codegen::model::Model;
use codegen::nouns::pluralize;
use semver::Version;

use crate::diff;

const TITLE: &str = "# Changelog\n";

/// The contents of the first release.
pub(super) fn first(model: &Model) -> String {
    let operations = pluralize(model.operations.len(), "operation");
    let webhooks = pluralize(model.webhooks.len(), "webhook");
    format!("First release: {operations} and {webhooks}.\n")
}

/// The changes since the last release.
pub(super) fn changes(last: &Version, changes: &ApiDiff) -> String {
    format!("Since {last}: {}.\n{}", diff::verdict(changes), diff::markdown(changes, "###"))
}

pub(super) fn section(version: &Version, day: &str, notes: &str) -> String {
    format!("## {version} - {day}\n\n{notes}")
}

/// The version of the newest section.
pub(super) fn newest(log: &str) -> Option<Version> {
    log.lines().find_map(version_in)
}

/// The version in the heading of a section.
fn version_in(line: &str) -> Option<Version> {
    Version::parse(line.strip_prefix("## ")?.split_whitespace().next()?).ok()
}

/// The changelog with a section above those of other versions, and below `## Unreleased`. Fails if the version already has a section, which may have been edited.
pub(super) fn with_section(log: &str, version: &Version, section: &str) -> Result<String, String> {
    let heading = format!("## {version}");
    if log.lines().any(|line| line == heading || line.starts_with(&format!("{heading} "))) {
        return Err(format!("version {version} already has a section; remove it to write it again"));
    }
    let log = if log.is_empty() { TITLE } else { log };
    if !log.lines().any(|line| line.starts_with("# ") || line.starts_with("## ")) {
        return Err("this file does not begin with `# Changelog`; add this heading".to_owned());
    }
    let above: usize = log.split_inclusive('\n').take_while(|line| version_in(line).is_none()).map(str::len).sum();
    let (above, below) = log.split_at(above);
    let above = if above.is_empty() { String::new() } else { above.trim_end().to_owned() + "\n\n" };
    let below = if below.is_empty() { String::new() } else { format!("\n{below}") };
    Ok(format!("{above}{section}{below}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_section_is_above_the_others() {
        let [first, second] = [Version::new(0, 1, 0), Version::new(0, 2, 0)];
        let log = with_section("", &first, "## 0.1.0 - 2026-01-01\n\nFirst.\n").expect("a changelog");
        assert_eq!(log, "# Changelog\n\n## 0.1.0 - 2026-01-01\n\nFirst.\n");
        let log = with_section(&log, &second, "## 0.2.0 - 2026-02-01\n\nSecond.\n").expect("a changelog");
        assert_eq!(log, "# Changelog\n\n## 0.2.0 - 2026-02-01\n\nSecond.\n\n## 0.1.0 - 2026-01-01\n\nFirst.\n");
        assert_eq!(newest(&log), Some(second));
        let log_with_plans = "# Changelog\n\n## Unreleased\n\n- A.\n";
        assert_eq!(newest(log_with_plans), None);
        let released = with_section(log_with_plans, &first, "## 0.1.0\n\nFirst.\n").expect("a changelog");
        assert_eq!(released, "# Changelog\n\n## Unreleased\n\n- A.\n\n## 0.1.0\n\nFirst.\n");
        assert!(with_section("Notes.\n", &first, "").is_err());
        assert!(with_section(&log, &first, "").is_err());
        assert!(with_section(&log, &Version::new(0, 1, 1), "## 0.1.1\n").is_ok());
    }
}
