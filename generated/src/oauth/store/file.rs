//! Stores each authorization in a file that only its owner can read.
//!
//! A file is written to a temporary path and then renamed, so a crash leaves the old file intact. Reads, comparisons and writes
//! hold a file lock, which the operating system releases when a process ends. Operations block the current thread for the
//! duration of one small file access.

use std::fs::{self, OpenOptions};
use std::future::ready;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tempfile::NamedTempFile;

use super::{Lease, StoreError, TokenStore};
use crate::client::BoxFuture;
use crate::oauth::authorization::{Authorization, RefreshToken};

/// Stores authorizations in a folder that the processes of one machine share. Do not use it on network file systems: their locks
/// are unreliable.
#[derive(Clone, Debug)]
pub struct FileStore {
    folder: PathBuf,
}

impl FileStore {
    /// Opens a store in `folder`. Creates the folder, accessible only to its owner, if it does not exist.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder cannot be created.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let folder = folder.into();
        make_private(&folder).map_err(|error| StoreError::new("making its folder", error))?;
        Ok(Self { folder })
    }

    fn path(&self, id: &str, kind: &str) -> PathBuf {
        self.folder.join(format!("{}.{kind}", file_name(id)))
    }

    /// Runs `work` while holding the lock of an id.
    fn locked<T>(&self, id: &str, work: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        let file = private(OpenOptions::new().create(true).truncate(false).write(true)).open(self.path(id, "lock"))?;
        fs4::FileExt::lock(&file)?;
        // Closing the file releases the lock.
        work()
    }

    fn read(&self, id: &str) -> io::Result<Option<Authorization>> {
        match read_if_there(&self.path(id, "json"))? {
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

    /// Whether an unexpired lease is held. Ignores leases that end too far in the future: a wrong clock wrote them.
    fn is_leased(&self, id: &str, span: Duration) -> io::Result<bool> {
        let text = read_if_there(&self.path(id, "lease"))?.unwrap_or_default();
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
            let kept = self.read(id)?;
            let fits = kept.as_ref().map(|kept| &kept.refresh_token) == expected;
            if fits {
                self.write(&self.path(id, "json"), &authorization.to_json())?;
            }
            Ok(fits)
        });
        Box::pin(ready(saved.map_err(|error| StoreError::new("writing an authorization", error))))
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        let removed = self.locked(id, || remove_if_there(&self.path(id, "json")));
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
        Box::pin(ready(leased.map_err(|error| StoreError::new("taking a lease", error))))
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        let released = self.locked(id, || {
            let path = self.path(id, "lease");
            let held = read_if_there(&path)?.unwrap_or_default();
            let is_own = held.split_once(' ').is_some_and(|(_, held)| held == lease.as_str());
            if is_own { remove_if_there(&path) } else { Ok(()) }
        });
        Box::pin(ready(released.map_err(|error| StoreError::new("giving back a lease", error))))
    }
}

/// Returns the file name for an id. Bytes other than lowercase letters and digits are written in hex, so no id escapes the folder
/// and no two ids collide, even on file systems that ignore case.
fn file_name(id: &str) -> String {
    id.bytes().fold("id-".to_owned(), |name, byte| match byte {
        b'a'..=b'z' | b'0'..=b'9' => name + char::from(byte).encode_utf8(&mut [0; 4]),
        _ => name + &format!("_{byte:02x}"),
    })
}

fn now_in_millis() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis()
}

fn read_if_there(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        read => read.map(Some),
    }
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    std::os::unix::fs::DirBuilderExt::mode(fs::DirBuilder::new().recursive(true), 0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> io::Result<()> {
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
