//! `generate`: renders the specs and writes the files that differ.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use codegen::emit::rust::{self, OutputFile};
use codegen::model::Model;
use codegen::plan::{Change, plan};
use codegen::render::{Tree, is_generated, render};

use crate::files;
use crate::output::{Failure, Output, Status};
use crate::stamp::Stamp;

/// The one folder that the generator writes and deletes in.
struct OutputRoot(PathBuf);

impl OutputRoot {
    fn new(root: &Path) -> Self {
        Self(root.join(rust::OUTPUT_ROOT))
    }

    /// Applies one change.
    fn apply(&self, change: Change<'_>, tree: &Tree) -> Result<(), Failure> {
        let path = self.0.join(change.path());
        match change {
            Change::Create(name) | Change::Update(name) => files::write(&path, tree.get(name).map_or("", String::as_str)),
            Change::Delete(_) => {
                std::fs::remove_file(&path).map_err(|error| format!("{}: cannot be deleted: {error}", path.display()))?;
                self.remove_empty_folders(&path);
                Ok(())
            }
        }
    }

    /// Removes the folders that a deletion leaves empty. Removing a folder that still has files fails, and the loop stops there.
    fn remove_empty_folders(&self, path: &Path) {
        let mut folder = path.parent();
        while let Some(current) = folder.filter(|folder| *folder != self.0 && std::fs::remove_dir(folder).is_ok()) {
            folder = current.parent();
        }
    }

    /// Reads the existing files. A file that is not generated is an error, because `generate` would delete it.
    fn read(&self) -> Result<Tree, Failure> {
        let disk = files::tree(&self.0)?;
        let is_ours = |path: &str, text: &str| {
            is_generated(text) || path.rsplit('/').next().is_some_and(|name| name.starts_with(files::UNFINISHED))
        };
        match disk.iter().find(|(path, text)| !is_ours(path, text)) {
            Some((path, _)) => Err(format!(
                "{}: this file is not generated, and everything in this folder is; move it to generated/src/, or delete it",
                self.0.join(path).display()
            )),
            None => Ok(disk),
        }
    }
}

pub(crate) fn run(root: &Path, output: &Output) -> Result<(), Failure> {
    let folder = OutputRoot::new(root);
    let (specs, mistakes) = files::specs(root)?;
    let disk = folder.read()?;
    let stamp = Stamp::read(root);
    if mistakes.is_empty() && stamp.is_fresh(&specs, &disk) {
        output.say(format_args!("{} is up to date: {} files", rust::OUTPUT_ROOT, disk.len()));
        return Ok(());
    }
    let (model, remarks) = codegen::model(&specs, mistakes);
    output.remarks(&remarks)?;
    let tree = rendered(&model.unwrap_or_default(), output)?;
    let changes = plan(&tree, &disk);
    for &change in &changes {
        folder.apply(change, &tree)?;
    }
    // The next run reports the same diagnostics again, so only a run without any writes a stamp.
    if remarks.is_empty() {
        stamp.write(&specs, &tree);
    }
    output.say(summary(&changes, tree.len()));
    Ok(())
}

pub(crate) fn check(root: &Path, output: &Output) -> Result<Status, Failure> {
    let disk = OutputRoot::new(root).read()?;
    let tree = rendered(&files::model(root, output)?, output)?;
    let changes = plan(&tree, &disk);
    if changes.is_empty() {
        output.say(format_args!("{} matches specs/: {} files", rust::OUTPUT_ROOT, tree.len()));
        return Ok(Status::Done);
    }
    let steps: String = changes.iter().map(|change| format!("  {change}\n")).collect();
    eprintln!("{} does not match specs/:\n{steps}run `cargo xtask generate`, and commit what it writes", rust::OUTPUT_ROOT);
    Ok(Status::Found)
}

fn summary(changes: &[Change<'_>], files: usize) -> String {
    let count = |wanted: fn(&Change<'_>) -> bool| changes.iter().filter(|change| wanted(change)).count();
    let created = count(|change| matches!(change, Change::Create(_)));
    let updated = count(|change| matches!(change, Change::Update(_)));
    let deleted = count(|change| matches!(change, Change::Delete(_)));
    format!("{}: {files} files; {created} created, {updated} updated, {deleted} deleted", rust::OUTPUT_ROOT)
}

/// Renders every file, on all cores.
fn rendered(model: &Model, output: &Output) -> Result<Tree, Failure> {
    let files = rust::files(model);
    let next = AtomicUsize::new(0);
    let bar = output.progress(files.len(), "generating");
    let work = || {
        let mut done = Vec::new();
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push(text(file)?);
            bar.inc(1);
        }
        Ok(done)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let parts: Vec<Result<Vec<(String, String)>, Failure>> = thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        handles.into_iter().map(|handle| handle.join().unwrap_or_else(|_| Err("the generator panicked".to_owned()))).collect()
    });
    bar.finish_and_clear();
    let mut tree = Tree::new();
    for part in parts {
        tree.extend(part?);
    }
    Ok(tree)
}

fn text(file: &OutputFile<'_>) -> Result<(String, String), Failure> {
    let text = render(file).map_err(|error| error.to_string())?;
    Ok((file.path.clone(), text))
}
