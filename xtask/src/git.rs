//! Reads from git without touching the work tree.

use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use codegen::load::Files;

use crate::output::Failure;

/// The specs of a revision.
pub(crate) fn specs(root: &Path, revision: &str) -> Result<Files, Failure> {
    let tree = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{tree}}")]);
    let tree =
        line(tree).map_err(|reason| format!("`{revision}` is neither a folder nor a git revision{}", in_brackets(&reason)))?;
    let prefix = line(git(root, &["rev-parse", "--show-prefix"]))?;
    // In a folder below it, git would only archive paths that begin with the path of this folder.
    let repository = line(git(root, &["rev-parse", "--show-toplevel"]))?;
    let archive = git(Path::new(&repository), &["archive", "--format=tar", &format!("{tree}:{prefix}specs")])
        .map_err(|reason| format!("`{revision}`: this revision has no specs/{}", in_brackets(&reason)))?;
    unpacked(&archive).map_err(|reason| format!("`{revision}`: specs/ cannot be read: {reason}"))
}

/// The tags that begin with `v` and a digit.
pub(crate) fn version_tags(root: &Path) -> Result<Vec<String>, Failure> {
    let tags = git(root, &["tag", "--list", "v[0-9]*"])
        .map_err(|reason| format!("the releases are git tags, and they cannot be listed: {reason}"))?;
    Ok(String::from_utf8_lossy(&tags).lines().map(str::to_owned).collect())
}

/// Runs git, and returns what it prints. Fails with the reason.
fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .map_err(|error| format!("git cannot be started: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(String::from_utf8_lossy(&output.stderr).trim().trim_start_matches("fatal: ").to_owned())
}

/// The one line that a command prints.
fn line(output: Result<Vec<u8>, String>) -> Result<String, String> {
    output.map(|output| String::from_utf8_lossy(&output).trim_end_matches(['\n', '\r']).to_owned())
}

/// The files of an archive, except hidden ones, which the generator does not read from disk either.
fn unpacked(archive: &[u8]) -> Result<Files, String> {
    let mut files = Files::new();
    for entry in tar::Archive::new(Cursor::new(archive)).entries().map_err(|error| error.to_string())? {
        let mut entry = entry.map_err(|error| error.to_string())?;
        let path = entry.path().map_err(|error| error.to_string())?.to_string_lossy().into_owned();
        if !entry.header().entry_type().is_file() || path.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        let mut text = String::new();
        entry.read_to_string(&mut text).map_err(|error| format!("{path}: {error}"))?;
        files.insert(path, text);
    }
    Ok(files)
}

fn in_brackets(reason: &str) -> String {
    if reason.is_empty() { String::new() } else { format!(" ({reason})") }
}
