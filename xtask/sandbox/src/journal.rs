//! The state file: a snapshot of the world, and the commands since.
//!
//! The first line holds the version of the format and the world. Each further line is a command with its time. A command is written
//! before it is applied, so a command that was answered survives the end of the process. Reading applies the commands again.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, Write as _};
use std::path::{Path, PathBuf};

use fs4::TryLockError;
use serde::{Deserialize, Serialize};

use crate::world::{Command, Time, World};

/// The version of the format. A file with a later version is refused.
const VERSION: u32 = 1;

/// A snapshot replaces the commands once they are this many times larger than the snapshot.
const COMPACTION_FACTOR: u64 = 4;

/// Commands below this size are not replaced, in bytes.
const COMPACTION_MINIMUM: u64 = 16 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
struct Header<W> {
    tiktok_shop_sandbox: u32,
    world: W,
}

/// Reads the version of files that this program cannot read otherwise.
#[derive(Deserialize)]
struct Version {
    tiktok_shop_sandbox: u32,
}

#[derive(Serialize, Deserialize)]
struct JournalEntry<C> {
    at: Time,
    command: C,
}

/// An open state file. No other sandbox can use the file meanwhile.
#[derive(Debug)]
pub(crate) struct Journal {
    path: PathBuf,
    file: File,
    /// Held until the journal is dropped.
    _lock: File,
    snapshot_size: u64,
    commands_size: u64,
    /// Whether the file ends with a part of a command, because the disk was full.
    is_torn: bool,
}

impl Journal {
    /// Opens a state file and restores its world. A new file begins with the world that `new` makes.
    pub(crate) fn open(path: &Path, new: impl FnOnce() -> World) -> Result<(Self, World), String> {
        if path.exists() && !path.is_file() {
            return Err(format!("{}: not a file; choose another --state", path.display()));
        }
        let lock = lock(path)?;
        let world = if path.exists() { restore(path)? } else { new() };
        let (file, snapshot_size) = write_snapshot(path, &world)?;
        Ok((Self { path: path.to_owned(), file, _lock: lock, snapshot_size, commands_size: 0, is_torn: false }, world))
    }

    /// Writes a command. It survives the end of the process once this returns.
    pub(crate) fn append(&mut self, command: &Command, at: Time) -> Result<(), String> {
        let failed = |error: &dyn std::fmt::Display| format!("{}: cannot be written: {error}", self.path.display());
        let mut line = serde_json::to_vec(&JournalEntry { at, command }).map_err(|error| failed(&error))?;
        line.push(b'\n');
        if self.is_torn {
            self.file.set_len(self.snapshot_size + self.commands_size).map_err(|error| failed(&error))?;
        }
        let written = self.file.write_all(&line);
        self.is_torn = written.is_err();
        written.map_err(|error| failed(&error))?;
        self.commands_size += line.len() as u64;
        Ok(())
    }

    /// Replaces the commands by a snapshot if they have become large.
    pub(crate) fn compact_if_large(&mut self, world: &World) -> Result<(), String> {
        if self.commands_size < COMPACTION_MINIMUM.max(COMPACTION_FACTOR * self.snapshot_size) {
            return Ok(());
        }
        self.replace(world)
    }

    /// Replaces everything by a snapshot.
    pub(crate) fn replace(&mut self, world: &World) -> Result<(), String> {
        (self.file, self.snapshot_size) = write_snapshot(&self.path, world)?;
        (self.commands_size, self.is_torn) = (0, false);
        Ok(())
    }
}

/// Locks a file beside the state file, which itself is replaced by snapshots.
fn lock(path: &Path) -> Result<File, String> {
    // The whole name, so that files with different extensions have different locks.
    let mut lock_path = path.as_os_str().to_owned();
    lock_path.push(".lock");
    let lock_path = PathBuf::from(lock_path);
    let failed = |error: std::io::Error| format!("{}: cannot be opened: {error}", lock_path.display());
    let file = OpenOptions::new().create(true).append(true).open(&lock_path).map_err(failed)?;
    match fs4::FileExt::try_lock(&file) {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(format!("{}: another sandbox uses this file; stop it, or choose another --state", path.display()))
        }
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}

/// Writes a snapshot beside the file, then puts it in the place of the file.
fn write_snapshot(path: &Path, world: &World) -> Result<(File, u64), String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: cannot be written: {error}", path.display());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut text = serde_json::to_vec(&Header { tiktok_shop_sandbox: VERSION, world }).map_err(|error| failed(&error))?;
    text.push(b'\n');
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|error| failed(&error))?;
    file.write_all(&text).and_then(|()| file.as_file().sync_all()).map_err(|error| failed(&error))?;
    file.persist(path).map_err(|error| failed(&error))?;
    let file = OpenOptions::new().append(true).open(path).map_err(|error| failed(&error))?;
    Ok((file, text.len() as u64))
}

/// Reads the snapshot and applies the commands.
fn restore(path: &Path) -> Result<World, String> {
    let name = path.display();
    let file = File::open(path).map_err(|error| format!("{name}: cannot be read: {error}"))?;
    let mut lines = BufReader::new(file);
    let first = next_line(&mut lines, path)?.ok_or_else(|| format!("{name}: the file is empty; remove it to start over"))?;
    let mut world = snapshot(&first.text, path)?;
    let mut number = 1;
    while let Some(line) = next_line(&mut lines, path)? {
        number += 1;
        if !line.is_complete {
            // The process ended while it wrote this line, before it answered the command.
            eprintln!("{name}:{number}: the last command is incomplete and was not answered; it is left out");
            break;
        }
        let entry: JournalEntry<Command> = serde_json::from_str(&line.text)
            .map_err(|error| format!("{name}:{number}: the line is damaged: {error}; nothing is changed. Restore the file, or remove the line and those after it"))?;
        world.apply(&entry.command, entry.at);
    }
    Ok(world)
}

struct JournalLine {
    text: String,
    is_complete: bool,
}

fn next_line(lines: &mut impl std::io::BufRead, path: &Path) -> Result<Option<JournalLine>, String> {
    let mut bytes = Vec::new();
    lines.read_until(b'\n', &mut bytes).map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
    if bytes.is_empty() {
        return Ok(None);
    }
    let is_complete = bytes.ends_with(b"\n");
    Ok(Some(JournalLine { text: String::from_utf8_lossy(&bytes).into_owned(), is_complete }))
}

fn snapshot(text: &str, path: &Path) -> Result<World, String> {
    let name = path.display();
    let version: Version =
        serde_json::from_str(text).map_err(|_| format!("{name}: not a state file of the sandbox; choose another --state"))?;
    if version.tiktok_shop_sandbox > VERSION {
        return Err(format!(
            "{name}: written by a newer sandbox (format {}, this one reads {VERSION}); update the sandbox, or choose another --state",
            version.tiktok_shop_sandbox
        ));
    }
    let header: Header<World> = serde_json::from_str(text)
        .map_err(|error| format!("{name}:1: the snapshot is damaged: {error}; nothing is changed. Restore the file"))?;
    Ok(header.world)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use crate::world::Scenario;

    #[test]
    fn commands_after_a_full_disk_survive() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("state");
        let (mut journal, mut world) = Journal::open(&path, || World::new(Scenario::Empty, 1, "", 0))?;
        let good = std::mem::replace(&mut journal.file, OpenOptions::new().append(true).open("/dev/full")?);
        assert!(journal.append(&Command::Advance(1), 0).is_err(), "the disk is full");
        // The part of the command that still fitted.
        OpenOptions::new().append(true).open(&path)?.write_all(br#"{"at":0,"comm"#)?;
        journal.file = good;
        journal.append(&Command::Advance(7), 0)?;
        world.apply(&Command::Advance(7), 0);
        drop(journal);
        let (_, restored) = Journal::open(&path, || World::new(Scenario::Empty, 2, "", 0))?;
        assert_eq!(serde_json::to_string(&restored)?, serde_json::to_string(&world)?);
        Ok(())
    }
}
