//! A token store in a folder: one private file per ID.
//!
//! A write creates a temporary file and renames it, so that a crash leaves the old file intact. Each operation holds a file lock
//! that the operating system releases if the process dies. Operations block the current thread, which is short for small files.

use std::fs::{self, OpenOptions};
use std::future::ready;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tempfile::NamedTempFile;

use super::{Lease, StoreError, TokenStore};
use crate::client::BoxFuture;
use crate::oauth::authorization::{Authorization, RefreshToken};

/// Stores authorizations in a folder, for all processes of one machine. Not suitable for network file systems without file locks.
#[derive(Clone, Debug)]
pub struct FileStore {
    folder: PathBuf,
}

impl FileStore {
    /// Opens a store in this folder. Creates the folder if it does not exist, readable only by its owner.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder cannot be created.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let folder = folder.into();
        create_private_folder(&folder).map_err(|error| StoreError::new("creating its folder", error))?;
        Ok(Self { folder })
    }

    fn path(&self, id: &str, kind: &str) -> PathBuf {
        self.folder.join(format!("{}.{kind}", file_name(id)))
    }

    /// Runs `work` while no other process accesses the same ID.
    fn locked<T>(&self, id: &str, work: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        let file = owner_only(OpenOptions::new().create(true).truncate(false).write(true)).open(self.path(id, "lock"))?;
        fs4::FileExt::lock(&file)?;
        // Closing the file releases the lock.
        work()
    }

    fn read(&self, id: &str) -> io::Result<Option<Authorization>> {
        match read_if_exists(&self.path(id, "json"))? {
            Some(json) => Authorization::from_json(&json).map(Some).map_err(|error| io::Error::new(ErrorKind::InvalidData, error)),
            None => Ok(None),
        }
    }

    /// Replaces a file atomically.
    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        let mut file = NamedTempFile::new_in(&self.folder)?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        sync_folder(&self.folder)
    }

    /// Whether a lease is active. A lease that ends far later than a new one would was written by a wrong clock, and is ignored.
    fn is_leased(&self, id: &str, span: Duration) -> io::Result<bool> {
        let text = read_if_exists(&self.path(id, "lease"))?.unwrap_or_default();
        let end = text.split_once(' ').and_then(|(end, _)| end.parse::<u128>().ok());
        let now = now_in_millis();
        Ok(end.is_some_and(|end| now < end && end - now <= 2 * span.as_millis()))
    }
}

impl TokenStore for FileStore {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        Box::pin(ready(self.read(id).map_err(|error| StoreError::new("reading an authorization", error))))
    }

    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let saved = self.locked(id, || {
            let stored = self.read(id)?;
            let matches = stored.as_ref().map(|stored| &stored.refresh_token) == expected;
            if matches {
                self.write(&self.path(id, "json"), &authorization.to_json())?;
            }
            Ok(matches)
        });
        Box::pin(ready(saved.map_err(|error| StoreError::new("writing an authorization", error))))
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        let removed = self.locked(id, || remove_if_exists(&self.path(id, "json")));
        Box::pin(ready(removed.map_err(|error| StoreError::new("removing an authorization", error))))
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        let leased = self.locked(id, || {
            if self.is_leased(id, span)? {
                return Ok(None);
            }
            let lease = Lease::unique();
            let end = now_in_millis() + span.as_millis();
            self.write(&self.path(id, "lease"), &format!("{end} {}", lease.as_str()))?;
            Ok(Some(lease))
        });
        Box::pin(ready(leased.map_err(|error| StoreError::new("acquiring a lease", error))))
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        let released = self.locked(id, || {
            let path = self.path(id, "lease");
            let held = read_if_exists(&path)?.unwrap_or_default();
            let is_own = held.split_once(' ').is_some_and(|(_, held)| held == lease.as_str());
            if is_own { remove_if_exists(&path) } else { Ok(()) }
        });
        Box::pin(ready(released.map_err(|error| StoreError::new("releasing a lease", error))))
    }
}

/// The file name of an ID. Encodes all characters except digits and lower-case letters in hex, so that no ID leaves the folder and
/// no two IDs collide, even on a case-insensitive file system.
fn file_name(id: &str) -> String {
    id.bytes().fold("id-".to_owned(), |name, byte| match byte {
        b'a'..=b'z' | b'0'..=b'9' => name + char::from(byte).encode_utf8(&mut [0; 4]),
        _ => name + &format!("_{byte:02x}"),
    })
}

fn now_in_millis() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis()
}

fn read_if_exists(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        read => read.map(Some),
    }
}

fn remove_if_exists(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

#[cfg(unix)]
fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(not(unix))]
fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
fn create_private_folder(folder: &Path) -> io::Result<()> {
    std::os::unix::fs::DirBuilderExt::mode(fs::DirBuilder::new().recursive(true), 0o700).create(folder)
}

#[cfg(not(unix))]
fn create_private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// A rename is durable only after the folder is synced.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

/// Other systems cannot open a folder as a file.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
