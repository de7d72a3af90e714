//! `docs`: writes the Markdown reference into a folder of its own.
//!
//! The new folder is written beside the old one and then takes its place, so an interrupted run leaves the old one as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::emit::markdown;
use codegen::target::OutputTarget;
use walkdir::WalkDir;

use crate::files;
use crate::output::{Failure, Output};

/// The list of the files that a run wrote. It identifies a folder that the next run may replace.
const MANIFEST: &str = ".generated";

/// The first line of the list.
const MARK: &str = "# Written by `cargo xtask docs`, which replaces this folder.";

/// Where `mdbook` writes, relative to the folder.
const BOOK: &str = "book";

const HELP: &str = "move it, or pass a new folder with --out; nothing was written";

#[derive(clap::Args)]
pub(crate) struct DocsArgs {
    /// The folder to write; it must be new, empty or written by an earlier run [default: target/reference]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Also build a searchable book with `mdbook`
    #[arg(long)]
    book: bool,
}

pub(crate) fn run(root: &Path, args: &DocsArgs, output: &Output) -> Result<(), Failure> {
    let folder = args.out.clone().unwrap_or_else(|| root.join("target/reference"));
    // `.` has no parent, but its full path does.
    let folder = folder.canonicalize().unwrap_or(folder);
    if args.book && !is_installed() {
        return Err(
            "mdbook is not installed; run `cargo install mdbook --locked`, or leave out --book; nothing was written".to_owned()
        );
    }
    check_place(root, &folder)?;
    check(&folder)?;
    let pages = markdown::files(&files::model(root, output)?);
    replace(&folder, &pages)?;
    output.print(format_args!("{}: {} files", folder.display(), pages.len()));
    if args.book {
        return build(&folder, output);
    }
    output.note(hint(&folder));
    Ok(())
}

/// Checks that the folder is not part of the specs or of what `generate` writes, and does not contain them: their commands accept only
/// their own files.
fn check_place(root: &Path, folder: &Path) -> Result<(), Failure> {
    let folder = resolve_links(folder);
    let owned = OutputTarget::ALL.iter().map(|target| target.output_root()).chain(["specs"]);
    for owned in owned.map(|owned| resolve_links(&root.join(owned))) {
        if folder.starts_with(&owned) || owned.starts_with(&folder) {
            return Err(format!("{}: this folder belongs to {}; {HELP}", folder.display(), owned.display()));
        }
    }
    Ok(())
}

/// The path with resolved links. Components that do not exist are kept.
fn resolve_links(path: &Path) -> PathBuf {
    match (path.canonicalize(), path.parent(), path.file_name()) {
        (Ok(resolved), _, _) => resolved,
        (Err(_), Some(parent), Some(name)) if !parent.as_os_str().is_empty() => resolve_links(parent).join(name),
        (Err(_), _, Some(name)) => resolve_links(Path::new(".")).join(name),
        (Err(_), _, None) => path.to_owned(),
    }
}

/// Checks that the folder contains nothing that a run did not write.
fn check(folder: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| format!("{}: cannot be read: {error}", folder.display());
    // A folder that does not exist is created. A link that leads nowhere exists, and a file contains no folder.
    let existing = folder.ancestors().find(|path| path.symlink_metadata().is_ok());
    if let Some(other) = existing.filter(|path| !path.is_dir()) {
        return Err(format!("{}: not a folder; pass another one with --out; nothing was written", other.display()));
    }
    if !folder.exists() {
        return Ok(());
    }
    if fs::read_dir(folder).map_err(failed)?.next().is_none() {
        return Ok(());
    }
    let list = fs::read_to_string(folder.join(MANIFEST)).unwrap_or_default();
    let Some(own) = list.strip_prefix(MARK) else {
        return Err(format!("{}: the folder is not empty, and `cargo xtask docs` did not write it; {HELP}", folder.display()));
    };
    let own: BTreeSet<PathBuf> = own.lines().chain([MANIFEST]).map(|path| folder.join(path)).collect();
    let book = folder.join(BOOK);
    for entry in WalkDir::new(folder).into_iter().filter_entry(|entry| entry.path() != book) {
        let entry = entry.map_err(|error| format!("{}: {error}", folder.display()))?;
        if !entry.file_type().is_dir() && !own.contains(entry.path()) {
            return Err(format!("{}: `cargo xtask docs` did not write this file; {HELP}", entry.path().display()));
        }
    }
    Ok(())
}

/// Replaces a folder with new files.
fn replace(folder: &Path, pages: &BTreeMap<String, String>) -> Result<(), Failure> {
    let failed = |error: std::io::Error| format!("{}: cannot be written: {error}", folder.display());
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(failed)?;
    // Removing it at the end also removes the old folder.
    let work = tempfile::Builder::new().prefix(files::UNFINISHED).tempdir_in(parent).map_err(failed)?;
    let new = work.path().join("new");
    for (path, text) in pages {
        write(&new.join(path), text).map_err(failed)?;
    }
    let list: String = pages.keys().map(|path| format!("{path}\n")).collect();
    write(&new.join(MANIFEST), &format!("{MARK}\n{list}")).map_err(failed)?;
    swap(folder, &new, &work.path().join("old")).map_err(failed)
}

/// The files are new and nothing reads them yet, so they need no temporary names.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}

/// Moves the old folder away and the new one in. If the second step fails, the old folder returns.
fn swap(folder: &Path, new: &Path, old: &Path) -> std::io::Result<()> {
    if !folder.exists() {
        return fs::rename(new, folder);
    }
    fs::rename(folder, old)?;
    fs::rename(new, folder).inspect_err(|_| _ = fs::rename(old, folder))
}

fn is_installed() -> bool {
    Command::new("mdbook").arg("--version").output().is_ok_and(|output| output.status.success())
}

fn build(folder: &Path, output: &Output) -> Result<(), Failure> {
    let built = Command::new("mdbook").arg("build").arg(folder).output().map_err(|error| format!("mdbook: {error}"))?;
    if !built.status.success() {
        return Err(format!("mdbook failed; the pages are written:\n{}", String::from_utf8_lossy(&built.stderr)));
    }
    output.print(format_args!("{}: the book", folder.join("book/index.html").display()));
    Ok(())
}

/// How to search the pages.
fn hint(folder: &Path) -> String {
    match is_installed() {
        true => format!("to search it, run `mdbook serve {}`", folder.display()),
        false => "mdbook is not installed; it makes the pages searchable: `cargo install mdbook --locked`".to_owned(),
    }
}
