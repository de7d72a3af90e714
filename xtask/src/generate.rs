//! `generate`: renders the specs and writes the files that differ.

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use codegen::emit::rust;
use codegen::model::Model;
use codegen::nouns::pluralize;
use codegen::plan::{Change, plan};
use codegen::render::{Tree, is_generated};
use codegen::target::OutputTarget;
use indicatif::ProgressBar;

use crate::files;
use crate::last_run::LastRun;
use crate::output::{Failure, Output, Status};
use crate::stamp::Stamp;

/// The only folder in which a target writes and deletes files.
struct OutputRoot {
    target: OutputTarget,
    path: PathBuf,
}

impl OutputRoot {
    /// One for each target.
    fn all(root: &Path) -> [Self; OutputTarget::ALL.len()] {
        OutputTarget::ALL.map(|target| Self { target, path: root.join(target.output_root()) })
    }

    /// Applies one change.
    fn apply(&self, change: Change<'_>, tree: &Tree) -> Result<(), Failure> {
        let path = self.path.join(change.path());
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
        while let Some(current) = folder.filter(|folder| *folder != self.path && std::fs::remove_dir(folder).is_ok()) {
            folder = current.parent();
        }
    }

    /// Reads the existing files. A file that is not generated is an error, because `generate` would delete it.
    fn read(&self) -> Result<Tree, Failure> {
        let disk = files::tree(&self.path)?;
        let is_ours = |path: &str, text: &str| {
            is_generated(text) || path.rsplit('/').next().is_some_and(|name| name.starts_with(files::UNFINISHED))
        };
        match disk.iter().find(|(path, text)| !is_ours(path, text)) {
            Some((path, _)) => Err(format!(
                "{}: this file is not generated, and everything in this folder is; move it elsewhere, or delete it",
                self.path.join(path).display()
            )),
            None => Ok(disk),
        }
    }
}

/// Generates all files. A watch passes the files of its last run, so that unaffected files are not rendered again.
pub(crate) fn run(root: &Path, mut last: Option<&mut LastRun>, output: &Output) -> Result<(), Failure> {
    let roots = OutputRoot::all(root);
    let (specs, disk) = thread::scope(|scope| {
        let disk = scope.spawn(|| read(&roots));
        (files::specs(root), disk.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let ((specs, mistakes), disk) = (specs?, disk?);
    let stamp = Stamp::read(root);
    if last.is_none() && mistakes.is_empty() && stamp.is_up_to_date(&specs, &disk) {
        for (folder, disk) in roots.iter().zip(&disk) {
            output.print(format_args!("{} is up to date: {}", folder.target.output_root(), pluralize(disk.len(), "file")));
        }
        return Ok(());
    }
    let mut none = LastRun::default();
    let documents = &mut last.as_deref_mut().unwrap_or(&mut none).documents;
    documents.update(&specs);
    let (model, remarks) = codegen::model_of(&specs, documents, mistakes);
    output.remarks(&remarks)?;
    let model = model.unwrap_or_default();
    let inputs = rust::inputs(documents, &model);
    let current = |target, path: &str| last.as_ref()?.current(target, path, &inputs);
    let mut trees = Vec::new();
    for_each_tree(&model, current, output, |at, tree| {
        let changes = plan(&tree, &disk[at]);
        for &change in &changes {
            roots[at].apply(change, &tree)?;
        }
        output.print(summary(roots[at].target, &changes, tree.len()));
        trees.push(tree);
        Ok(())
    })?;
    match last {
        Some(last) => (last.trees, last.inputs) = (trees, inputs),
        // Only a run without diagnostics writes a stamp, so that the next run reports the same ones again.
        None if remarks.is_empty() => stamp.write(&specs, &trees),
        None => {}
    }
    Ok(())
}

pub(crate) fn check(root: &Path, output: &Output) -> Result<Status, Failure> {
    let roots = OutputRoot::all(root);
    let disk = read(&roots)?;
    let model = files::model(root, output)?;
    let mut differences = String::new();
    for_each_tree(
        &model,
        |_, _| None,
        output,
        |at, tree| {
            let name = roots[at].target.output_root();
            let changes = plan(&tree, &disk[at]);
            if changes.is_empty() {
                output.print(format_args!("{name} matches specs/: {}", pluralize(tree.len(), "file")));
                return Ok(());
            }
            let steps: String = changes.iter().map(|change| format!("  {change}\n")).collect();
            differences += &format!("{name} does not match specs/:\n{steps}");
            Ok(())
        },
    )?;
    if differences.is_empty() {
        return Ok(Status::Done);
    }
    eprintln!("{differences}run `cargo xtask generate`, and commit what it writes");
    Ok(Status::Findings)
}

/// The existing files of each target.
fn read(roots: &[OutputRoot]) -> Result<Vec<Tree>, Failure> {
    roots.iter().map(OutputRoot::read).collect()
}

fn summary(target: OutputTarget, changes: &[Change<'_>], files: usize) -> String {
    let number = |matches: fn(&Change<'_>) -> bool| changes.iter().filter(|change| matches(change)).count();
    let created = number(|change| matches!(change, Change::Create(_)));
    let updated = number(|change| matches!(change, Change::Update(_)));
    let deleted = number(|change| matches!(change, Change::Delete(_)));
    format!("{}: {}; {created} created, {updated} updated, {deleted} deleted", target.output_root(), pluralize(files, "file"))
}

/// Renders all targets at once, and passes on each tree with the position of its target, in the order of the targets. The SDK comes
/// first and does not wait for the OpenAPI document, which is one large file.
fn for_each_tree(
    model: &Model,
    current: impl Fn(OutputTarget, &str) -> Option<String> + Sync,
    output: &Output,
    mut done: impl FnMut(usize, Tree) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let bar = output.progress(0, "generating");
    let result = thread::scope(|scope| {
        let render = |target| render_target(target, model, &current, &bar);
        let trees = OutputTarget::ALL.map(|target| scope.spawn(move || render(target)));
        for (at, tree) in trees.into_iter().enumerate() {
            done(at, tree.join().unwrap_or_else(|_| Err("the generator panicked".to_owned()))?)?;
        }
        Ok(())
    });
    bar.finish_and_clear();
    result
}

/// Renders every file of a target that is not current, on all cores.
fn render_target(
    target: OutputTarget,
    model: &Model,
    current: &(impl Fn(OutputTarget, &str) -> Option<String> + Sync),
    bar: &ProgressBar,
) -> Result<Tree, Failure> {
    let (mut tree, mut files) = (Tree::new(), Vec::new());
    for file in target.files(model) {
        match current(target, &file.path) {
            Some(text) => drop(tree.insert(file.path, text)),
            None => files.push(file),
        }
    }
    bar.inc_length(files.len() as u64);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((file.path.clone(), file.render().map_err(|error| error.to_string())?));
            bar.inc(1);
        }
        Ok(done)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(files.len());
    let parts: Vec<Result<Vec<(String, String)>, Failure>> = thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        handles.into_iter().map(|handle| handle.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    for part in parts {
        tree.extend(part?);
    }
    Ok(tree)
}
