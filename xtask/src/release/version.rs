//! Versions: the last release, the next one, and the one in the manifest.

use codegen::diff::Level;
use semver::Version;
use toml_edit::{DocumentMut, Item, Value};

const NO_VERSION: &str = "`version` in `[package]` is missing";

/// The highest version among tags such as `v1.2.3`. Pre-releases do not count.
pub(super) fn last(tags: &[String]) -> Option<Version> {
    let versions = tags.iter().filter_map(|tag| Version::parse(tag.strip_prefix('v')?).ok());
    versions.filter(|version| version.pre.is_empty()).max()
}

/// The smallest version for a change. Before 1.0, the first number that is not zero takes the place of the major one.
pub(super) fn next(last: &Version, level: Level) -> Version {
    let Version { major, minor, patch, .. } = *last;
    match (level, major, minor) {
        (Level::Major, 1.., _) => Version::new(major + 1, 0, 0),
        (Level::Minor, 1.., _) | (Level::Major, 0, 1..) => Version::new(major, minor + 1, 0),
        (Level::Patch, _, _) | (Level::Minor, 0, _) | (Level::Major, 0, 0) => Version::new(major, minor, patch + 1),
    }
}

/// Whether a version is at least another one. A pre-release counts as its release.
pub(super) fn is_enough(version: &Version, minimum: &Version) -> bool {
    Version::new(version.major, version.minor, version.patch) >= *minimum
}

/// The version of a package.
pub(super) fn of_manifest(manifest: &str) -> Result<Version, String> {
    let manifest: DocumentMut = manifest.parse().map_err(|error| format!("{error}"))?;
    let version = manifest.get("package").and_then(|package| package.get("version")).and_then(|version| version.as_str());
    let version = version.ok_or(NO_VERSION)?;
    Version::parse(version).map_err(|error| format!("`{version}` is not a version: {error}"))
}

/// The manifest with another version.
pub(super) fn with_version(manifest: &str, version: &Version) -> Result<String, String> {
    let mut manifest: DocumentMut = manifest.parse().map_err(|error| format!("{error}"))?;
    let old = manifest.get_mut("package").and_then(|package| package.get_mut("version")).and_then(Item::as_value_mut);
    let old = old.ok_or(NO_VERSION)?;
    // A comment after the value belongs to the value.
    let surroundings = old.decor().clone();
    *old = Value::from(version.to_string());
    *old.decor_mut() = surroundings;
    Ok(manifest.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_depends_on_the_level_and_on_the_last_one() {
        for (last, major, minor, patch) in
            [("0.0.3", "0.0.4", "0.0.4", "0.0.4"), ("0.2.3", "0.3.0", "0.2.4", "0.2.4"), ("1.2.3", "2.0.0", "1.3.0", "1.2.4")]
        {
            let last = Version::parse(last).expect("a version");
            let bumped = [Level::Major, Level::Minor, Level::Patch].map(|level| next(&last, level).to_string());
            assert_eq!(bumped, [major, minor, patch]);
        }
    }

    #[test]
    fn the_last_release_is_the_highest_version() {
        let tags = ["v0.9.0", "v0.10.0", "v1.0.0-rc.1", "v2", "vnext"].map(str::to_owned);
        assert_eq!(last(&tags), Some(Version::new(0, 10, 0)));
        assert_eq!(last(&[]), None);
    }

    #[test]
    fn only_the_version_of_the_manifest_changes() {
        let manifest = "[package]\nname = \"a\" # a comment\nversion = \"0.1.0\" # another\n\n[features]\nversion = []\n";
        assert_eq!(of_manifest(manifest), Ok(Version::new(0, 1, 0)));
        assert_eq!(with_version(manifest, &Version::new(0, 2, 0)), Ok(manifest.replace("0.1.0", "0.2.0")));
        assert!(of_manifest("[package]\nversion.workspace = true\n").is_err());
    }
}
