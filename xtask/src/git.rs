//! Reads from git without touching the work tree.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use codegen::load::Files;

use crate::output::Failure;

/// The variables that point git at another repository, as `git rev-parse --local-env-vars` lists them. Hooks set some of them.
const REPOSITORY_VARIABLES: [&str; 15] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_CONFIG",
    "GIT_CONFIG_PARAMETERS",
    "GIT_CONFIG_COUNT",
    "GIT_OBJECT_DIRECTORY",
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_GRAFT_FILE",
    "GIT_INDEX_FILE",
    "GIT_NO_REPLACE_OBJECTS",
    "GIT_REPLACE_REF_BASE",
    "GIT_PREFIX",
    "GIT_SHALLOW_FILE",
    "GIT_COMMON_DIR",
];

/// The specs of a revision.
pub(crate) fn specs(root: &Path, revision: &str) -> Result<Files, Failure> {
    let tree = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{tree}}")]);
    let tree = line(tree).map_err(|reason| {
        let hint = shallow_hint(root).unwrap_or_default();
        format!("`{revision}` is neither a folder nor a git revision{}{hint}", in_brackets(&reason))
    })?;
    let prefix = line(git(root, &["rev-parse", "--show-prefix"]))?;
    // In a folder below it, git would only archive paths that begin with the path of this folder.
    let repository = line(git(root, &["rev-parse", "--show-toplevel"]))?;
    let archive = git(Path::new(&repository), &["archive", "--format=tar", &format!("{tree}:{prefix}specs")])
        .map_err(|reason| format!("`{revision}`: this revision has no specs/{}", in_brackets(&reason)))?;
    unpack(&archive).map_err(|reason| format!("`{revision}`: specs/ cannot be read: {reason}"))
}

/// The tags that begin with `v` and a digit: those in the history of the current commit, and all.
pub(crate) fn version_tags(root: &Path) -> Result<(Vec<String>, Vec<String>), Failure> {
    let list = |only: &[&str]| {
        let tags = git(root, &[&["tag", "--list"], only, &["v[0-9]*"]].concat())?;
        Ok(String::from_utf8_lossy(&tags).lines().map(str::to_owned).collect::<Vec<_>>())
    };
    let failed = |reason: String| format!("the releases are git tags, and they cannot be listed: {reason}");
    let all = list(&[]).map_err(failed)?;
    // Without tags there may be no commit either.
    let merged = if all.is_empty() { Vec::new() } else { list(&["--merged", "HEAD"]).map_err(failed)? };
    Ok((merged, all))
}

/// Advice for a clone with a partial history.
pub(crate) fn shallow_hint(root: &Path) -> Option<&'static str> {
    let is_shallow = line(git(root, &["rev-parse", "--is-shallow-repository"])).is_ok_and(|answer| answer == "true");
    is_shallow.then_some("; this clone has only a part of the history: run `git fetch --unshallow --tags`")
}

/// Runs git, and returns what it prints. Fails with the reason.
fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(arguments);
    for variable in REPOSITORY_VARIABLES {
        command.env_remove(variable);
    }
    let output = command.output().map_err(|error| format!("git cannot be started: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(String::from_utf8_lossy(&output.stderr).trim().trim_start_matches("fatal: ").to_owned())
}

/// The one line that a command prints.
fn line(output: Result<Vec<u8>, String>) -> Result<String, String> {
    output.map(|output| String::from_utf8_lossy(&output).trim_end_matches(['\n', '\r']).to_owned())
}

/// The files of an archive, except hidden ones, which the generator does not read from disk either. Links are resolved, as on disk.
fn unpack(archive: &[u8]) -> Result<Files, String> {
    let (mut files, mut links) = (Files::new(), BTreeMap::new());
    for entry in tar::Archive::new(Cursor::new(archive)).entries().map_err(|error| error.to_string())? {
        let mut entry = entry.map_err(|error| error.to_string())?;
        let path = entry.path().map_err(|error| error.to_string())?.to_string_lossy().into_owned();
        if path.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        if let Some(target) = entry.link_name().map_err(|error| error.to_string())? {
            links.insert(path, target.to_string_lossy().into_owned());
            continue;
        }
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let mut text = String::new();
        entry.read_to_string(&mut text).map_err(|error| format!("{path}: {error}"))?;
        files.insert(path, text);
    }
    resolve_links(links, &mut files)?;
    Ok(files)
}

/// Adds the targets of links. A target may be another link, so this repeats until all are resolved.
fn resolve_links(mut links: BTreeMap<String, String>, files: &mut Files) -> Result<(), String> {
    while !links.is_empty() {
        let waiting = links.len();
        links.retain(|path, target| {
            let target = link_target(path, target);
            let found: Vec<_> =
                files.iter().filter_map(|(file, text)| Some((below(file, &target)?.to_owned(), text.clone()))).collect();
            let is_open = found.is_empty();
            files.extend(found.into_iter().map(|(rest, text)| (format!("{path}{rest}"), text)));
            is_open
        });
        if let Some((path, target)) = links.first_key_value().filter(|_| links.len() == waiting) {
            return Err(format!("{path}: this link leads to `{target}`, which is not a file in the specs of this revision"));
        }
    }
    Ok(())
}

/// The path that a link leads to, relative to the archive. A path that leaves the archive begins with `..`.
fn link_target(link: &str, target: &str) -> String {
    if target.starts_with('/') {
        return target.to_owned();
    }
    let mut parts: Vec<&str> = link.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The rest of a path after a file or a folder: empty, or with `/` in front.
fn below<'a>(path: &'a str, start: &str) -> Option<&'a str> {
    path.strip_prefix(start).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn in_brackets(reason: &str) -> String {
    if reason.is_empty() { String::new() } else { format!(" ({reason})") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolve(links: &[(&str, &str)]) -> Result<Files, String> {
        let texts = |entries: &[(&str, &str)]| entries.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect();
        let mut files: Files = texts(&[("order/202309/a.yaml", "a")]);
        resolve_links(texts(links), &mut files)?;
        Ok(files)
    }

    #[test]
    fn links_lead_to_files_folders_and_links() {
        let files =
            resolve(&[("b.yaml", "./order/202407/a.yaml"), ("order/202407", "202309"), ("product", "order")]).expect("files");
        let expected = ["b.yaml", "order/202309/a.yaml", "order/202407/a.yaml", "product/202309/a.yaml"];
        assert!(expected.iter().all(|path| files.get(*path).is_some_and(|text| text == "a")), "{files:?}");
    }

    #[test]
    fn links_that_leave_the_specs_or_lead_to_themselves_are_errors() {
        for target in ["../a.yaml", "/etc/passwd", "missing.yaml", "b.yaml"] {
            assert!(resolve(&[("b.yaml", target)]).is_err(), "{target}");
        }
    }
}
