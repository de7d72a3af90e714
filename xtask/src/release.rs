//! `release`: proposes the next version of the SDK, and writes its section of the changelog. It publishes nothing.
//!
//! The last release is the highest version among the git tags `v1.2.3` in the history of the current commit. Without such a tag, the next
//! release is the first one. A section of the changelog without a tag is an unfinished release, after which no other can follow.

mod changelog;
mod version;

use std::path::Path;

use codegen::diff::ApiDiff;
use semver::Version;

use crate::output::{Failure, Output};
use crate::{diff, files, git};

const MANIFEST: &str = "generated/Cargo.toml";
const CHANGELOG: &str = "generated/CHANGELOG.md";

#[derive(clap::Args)]
pub(crate) struct ReleaseArgs {
    /// Release this version instead of the proposed one, for example because the runtime changed too
    #[arg(long, value_name = "VERSION")]
    version: Option<Version>,

    /// Write nothing; only print the version and the section of the changelog
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(root: &Path, args: &ReleaseArgs, today: &str, output: &Output) -> Result<(), Failure> {
    let manifest = files::text(&root.join(MANIFEST))?;
    let current = version::of_manifest(&manifest).map_err(|reason| format!("{MANIFEST}: {reason}"))?;
    let log = files::text_or_empty(&root.join(CHANGELOG))?;
    let (merged, tags) = git::version_tags(root)?;
    let last = version::last(&merged);
    check_history(root, last.as_ref(), &log, &tags)?;
    let (minimum, notes) = match &last {
        None => (None, changelog::first(&files::model(root, output)?)),
        Some(last) => {
            let diff = diff::since(root, &format!("v{last}"))?;
            output.print(format_args!("since {last}: {}", diff::verdict(&diff)));
            let Some(minimum) = minimum(last, &diff, args) else {
                output.print("nothing to release; if the runtime changed, choose the version with --version");
                return Ok(());
            };
            (Some(minimum), changelog::changes(last, &diff))
        }
    };
    let next = choose_version(args.version.as_ref(), minimum.as_ref(), &current)?;
    if tags.contains(&format!("v{next}")) {
        return Err(format!(
            "the tag `v{next}` exists on another branch; choose another version with --version; nothing was written"
        ));
    }
    let section = changelog::section(&next, today, &notes);
    let log = changelog::with_section(&log, &next, &section).map_err(|reason| format!("{CHANGELOG}: {reason}"))?;
    let manifest = version::with_version(&manifest, &next).map_err(|reason| format!("{MANIFEST}: {reason}"))?;
    if args.dry_run {
        output.print(format_args!("next version: {next}\n\n{section}"));
        return Ok(());
    }
    files::write(&root.join(CHANGELOG), &log)?;
    files::write(&root.join(MANIFEST), &manifest)?;
    output.print(format_args!("next version: {next}; {MANIFEST} and {CHANGELOG} are updated, and nothing is published"));
    output.note(format_args!(
        "The version covers changes of the specs. Check changes of the runtime, edit the changelog, commit, and tag the commit `v{next}`."
    ));
    Ok(())
}

/// Checks that the tags are complete: that the clone has them, and that the last release is tagged.
fn check_history(root: &Path, last: Option<&Version>, log: &str, tags: &[String]) -> Result<(), Failure> {
    if let (None, Some(hint)) = (last, git::shallow_hint(root)) {
        return Err(format!("the last release is unknown, because no commit has a tag such as `v1.2.3`{hint}"));
    }
    match changelog::newest(log) {
        Some(version) if !tags.contains(&format!("v{version}")) => Err(format!(
            "{CHANGELOG}: version {version} already has a section, but there is no tag `v{version}`; if it is released, tag its commit, or \
             run `git fetch --tags`; otherwise remove the section to write it again"
        )),
        _ => Ok(()),
    }
}

/// The smallest version that may follow. `None` if nothing changed and no version was chosen.
fn minimum(last: &Version, diff: &ApiDiff, args: &ReleaseArgs) -> Option<Version> {
    match diff.verdict() {
        Some(level) => Some(version::next(last, level)),
        None => args.version.as_ref().map(|_| version::next(last, codegen::diff::Level::Patch)),
    }
}

/// The version to release: the requested one, or the smallest one, unless the manifest already has a later one.
fn choose_version(requested: Option<&Version>, minimum: Option<&Version>, current: &Version) -> Result<Version, Failure> {
    match (requested, minimum) {
        (Some(requested), Some(minimum)) if !version::is_enough(requested, minimum) => {
            Err(format!("{requested} is too small: these changes need at least {minimum}; nothing was written"))
        }
        (Some(requested), _) if !version::is_enough(requested, current) => {
            Err(format!("{requested} is too small: {MANIFEST} already has {current}; nothing was written"))
        }
        (Some(requested), _) => Ok(requested.clone()),
        (None, Some(minimum)) => Ok(minimum.max(current).clone()),
        (None, None) => Ok(current.clone()),
    }
}
