//! A token store in a folder: one private file per ID.
//!
//! A write creates a temporary file and renames it, so that a crash leaves the old file intact. Each operation holds a file lock
//! that the operating system releases if the process dies. Inside a Tokio runtime, operations run on its threads for blocking work;
//! elsewhere they block the current thread, which is short for small files.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;

use self::folder::Folder;
use super::{LISTING, Lease, StoreError, TokenStore};
use crate::client::BoxFuture;
use crate::oauth::authorization::{Authorization, RefreshToken};

mod disk;
mod folder;
mod names;

/// Stores authorizations in a folder, for all processes of one machine. Not suitable for network file systems without file locks.
#[derive(Clone, Debug)]
pub struct FileStore {
    folder: Arc<Path>,
}

impl FileStore {
    /// Opens a store in this folder. Creates the folder if it does not exist, readable only by its owner.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder cannot be created. On Unix, also returns an error if users other than its owner may write to
    /// it: they could replace tokens.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let folder: PathBuf = folder.into();
        disk::create_private_folder(&folder).map_err(|error| StoreError::new("creating its folder", error))?;
        disk::check_folder(&folder).map_err(|error| StoreError::new("checking its folder", error))?;
        Ok(Self { folder: folder.into() })
    }

    /// Saves an authorization like [`save`](TokenStore::save), and blocks the current thread.
    #[cfg(any(feature = "_reqwest", feature = "_ureq"))]
    pub(crate) fn save_now(&self, id: &str, expected: Option<&RefreshToken>, new: &Authorization) -> Result<bool, StoreError> {
        let saved = Folder(self.folder.clone()).save(id, expected, &new.to_json());
        saved.map_err(|error| StoreError::new(WRITING, error))
    }

    /// Lists the IDs like [`ids`](TokenStore::ids), and blocks the current thread.
    #[cfg(any(feature = "_reqwest", feature = "_ureq"))]
    pub(crate) fn ids_now(&self) -> Result<Vec<String>, StoreError> {
        Folder(self.folder.clone()).ids().map_err(|error| StoreError::new(LISTING, error))
    }

    /// Runs file operations where they may block.
    fn run<T: Send + 'static>(
        &self,
        what: &'static str,
        work: impl FnOnce(&Folder) -> io::Result<T> + Send + 'static,
    ) -> BoxFuture<'static, Result<T, StoreError>> {
        let folder = Folder(self.folder.clone());
        Box::pin(async move {
            let done = match Handle::try_current() {
                Ok(runtime) => runtime.spawn_blocking(move || work(&folder)).await.unwrap_or_else(|error| Err(error.into())),
                Err(_) => work(&folder),
            };
            done.map_err(|error| match error.kind() {
                io::ErrorKind::InvalidData => StoreError::corrupt(what, error),
                _ => StoreError::new(what, error),
            })
        })
    }
}

const WRITING: &str = "writing an authorization";

impl TokenStore for FileStore {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        let id = id.to_owned();
        self.run("reading an authorization", move |folder| folder.read(&id))
    }

    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let (id, expected, json) = (id.to_owned(), expected.cloned(), authorization.to_json());
        self.run(WRITING, move |folder| folder.save(&id, expected.as_ref(), &json))
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        let id = id.to_owned();
        self.run("removing an authorization", move |folder| folder.remove(&id))
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        let id = id.to_owned();
        self.run("acquiring a lease", move |folder| folder.lease(&id, span))
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        let id = id.to_owned();
        self.run("releasing a lease", move |folder| folder.release(&id, &lease))
    }

    fn ids(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        self.run(LISTING, Folder::ids)
    }
}
