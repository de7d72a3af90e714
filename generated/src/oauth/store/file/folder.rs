//! The files of a store. These functions block.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::disk::{owner_only, read_if_exists, remove_if_exists, replace};
use super::names::{FileName, decode_id};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::store::Lease;

/// The folder of a store.
pub(super) struct Folder(pub(super) Arc<Path>);

impl Folder {
    fn path(&self, id: &str, kind: &str) -> PathBuf {
        self.0.join(format!("{}.{kind}", FileName::of(id).stem()))
    }

    /// Runs `work` while no other process accesses the same ID.
    fn with_lock<T>(&self, id: &str, work: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        let file = owner_only(OpenOptions::new().create(true).truncate(false).write(true)).open(self.path(id, "lock"))?;
        fs4::FileExt::lock(&file)?;
        // Closing the file releases the lock.
        work()
    }

    pub(super) fn read(&self, id: &str) -> io::Result<Option<Authorization>> {
        match read_if_exists(&self.path(id, "json"))? {
            Some(json) => Authorization::from_json(&json).map(Some).map_err(|error| io::Error::new(ErrorKind::InvalidData, error)),
            None => Ok(None),
        }
    }

    pub(super) fn save(&self, id: &str, expected: Option<&RefreshToken>, json: &str) -> io::Result<bool> {
        self.with_lock(id, || {
            let stored = self.read(id)?;
            if stored.as_ref().map(|stored| &stored.refresh_token) != expected {
                return Ok(false);
            }
            // The name of the file does not contain the ID then.
            if matches!(FileName::of(id), FileName::Hashed(_)) {
                replace(&self.path(id, "id"), id)?;
            }
            replace(&self.path(id, "json"), json)?;
            Ok(true)
        })
    }

    pub(super) fn remove(&self, id: &str) -> io::Result<()> {
        self.with_lock(id, || {
            remove_if_exists(&self.path(id, "json"))?;
            remove_if_exists(&self.path(id, "id"))
        })
    }

    /// A file without an ID was not created by a store.
    pub(super) fn ids(&self) -> io::Result<Vec<String>> {
        let mut ids = Vec::new();
        for entry in fs::read_dir(&self.0)? {
            let path = entry?.path();
            if path.extension().is_none_or(|kind| kind != "json") {
                continue;
            }
            let id = match path.file_stem().and_then(|stem| stem.to_str()).and_then(decode_id) {
                Some(id) => Some(id),
                None => read_if_exists(&path.with_extension("id"))?,
            };
            ids.extend(id);
        }
        Ok(ids)
    }

    pub(super) fn lease(&self, id: &str, span: Duration) -> io::Result<Option<Lease>> {
        self.with_lock(id, || {
            if self.is_leased(id, span)? {
                return Ok(None);
            }
            let lease = Lease::unique();
            let end = now_in_millis() + span.as_millis();
            replace(&self.path(id, "lease"), &format!("{end} {}", lease.as_str()))?;
            Ok(Some(lease))
        })
    }

    /// Whether a lease is active. A lease that ends far later than a new one would was written by a wrong clock, and is ignored.
    fn is_leased(&self, id: &str, span: Duration) -> io::Result<bool> {
        let text = read_if_exists(&self.path(id, "lease"))?.unwrap_or_default();
        let end = text.split_once(' ').and_then(|(end, _)| end.parse::<u128>().ok());
        let now = now_in_millis();
        Ok(end.is_some_and(|end| now < end && end - now <= 2 * span.as_millis()))
    }

    pub(super) fn release(&self, id: &str, lease: &Lease) -> io::Result<()> {
        self.with_lock(id, || {
            let path = self.path(id, "lease");
            let content = read_if_exists(&path)?.unwrap_or_default();
            let is_own = content.split_once(' ').is_some_and(|(_, holder)| holder == lease.as_str());
            if is_own { remove_if_exists(&path) } else { Ok(()) }
        })
    }
}

fn now_in_millis() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis()
}
