//! Tests of `FileStore`.

use std::fs;

use super::*;

fn store() -> (tempfile::TempDir, FileStore) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = FileStore::open(folder.path().join("tokens")).expect("a store");
    (folder, store)
}

#[test]
fn save_replaces_only_the_expected_authorization() {
    let (_folder, store) = store();
    let (first, mut second) = (authorization(1), authorization(2));
    second.refresh_token = RefreshToken::new("second");
    let save = |expected: Option<&Authorization>, new| {
        block_on(store.save("seller", expected.map(|it| &it.refresh_token), new)).expect("a store")
    };
    assert!(!save(Some(&first), &second) && save(None, &first) && !save(None, &second));
    assert!(!save(Some(&second), &second));
    assert_eq!(block_on(store.load("seller")).expect("read"), Some(first.clone()));
    assert!(save(Some(&first), &second));
    assert_eq!(block_on(store.load("seller")).expect("read"), Some(second));
    block_on(store.remove("seller")).expect("removed");
    assert_eq!(block_on(store.load("seller")).expect("read"), None);
}

#[cfg(unix)]
#[test]
fn files_are_readable_only_by_their_owner() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, store) = store();
    assert!(block_on(store.save("seller", None, &authorization(1))).expect("a store"));
    block_on(store.lease("seller", Duration::from_secs(60))).expect("a store").expect("a lease");
    let folder = folder.path().join("tokens");
    let mode = |path: &std::path::Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    let files: Vec<_> = fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    assert_eq!(files.len(), 3, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn a_crash_while_writing_leaves_the_old_file() {
    let (folder, store) = store();
    let kept = authorization(1);
    assert!(block_on(store.save("seller", None, &kept)).expect("a store"));
    // A process that dies before the rename leaves a partial temporary file.
    fs::write(folder.path().join("tokens/.tmpA1b2"), &kept.to_json()[..40]).expect("written");
    assert_eq!(block_on(store.load("seller")).expect("read"), Some(kept.clone()));
    let mut next = authorization(2);
    next.refresh_token = RefreshToken::new("next");
    assert!(block_on(store.save("seller", Some(&kept.refresh_token), &next)).expect("a store"));
    assert_eq!(block_on(store.load("seller")).expect("read"), Some(next));
}

#[test]
fn invalid_file_is_an_error_and_is_not_overwritten() {
    let (folder, store) = store();
    let path = folder.path().join("tokens/id-seller.json");
    fs::write(&path, "CANARY").expect("written");
    let error = block_on(store.load("seller")).expect_err("no JSON");
    assert!(!format!("{error} {error:?}").contains("CANARY"));
    assert!(block_on(store.save("seller", None, &authorization(1))).is_err());
    assert_eq!(fs::read_to_string(&path).expect("there"), "CANARY");
}

#[test]
fn lease_is_exclusive_until_released_or_expired() {
    let (_folder, files) = store();
    let memory = MemoryStore::new();
    let stores: [&dyn TokenStore; 2] = [&files, &memory];
    for store in stores {
        let lease = |span| block_on(store.lease("seller", Duration::from_millis(span))).expect("a store");
        let first = lease(60_000).expect("free");
        assert_eq!(lease(60_000), None);
        assert!(block_on(store.lease("others", Duration::from_secs(60))).expect("a store").is_some());
        block_on(store.release("seller", first.clone())).expect("released");
        let second = lease(0).expect("free again");
        let third = lease(60_000).expect("the second has ended");
        // Releasing an expired lease has no effect.
        for old in [first, second] {
            block_on(store.release("seller", old)).expect("a release without effect");
        }
        assert_eq!(lease(60_000), None);
        block_on(store.release("seller", third)).expect("released");
    }
}

#[test]
fn file_names_stay_in_the_folder_and_do_not_collide() {
    let (folder, store) = store();
    let ids = ["../out", "a/b", "a_2fb", "A", "a", "", ".", "ü", "_41"];
    for (n, id) in ids.iter().enumerate() {
        let mut it = authorization(1);
        it.open_id = n.to_string();
        assert!(block_on(store.save(id, None, &it)).expect(id), "{id}");
    }
    for (n, id) in ids.iter().enumerate() {
        assert_eq!(block_on(store.load(id)).expect(id).expect(id).open_id, n.to_string());
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn lease_from_a_wrong_clock_is_ignored() {
    let (folder, store) = store();
    let lease = || block_on(store.lease("seller", Duration::from_secs(60))).expect("a store");
    let own = lease().expect("a lease");
    assert_eq!(lease(), None);
    let path = folder.path().join("tokens/id-seller.lease");
    fs::write(&path, format!("99999999999999 {}", own.as_str())).expect("written");
    let other = lease().expect("a lease");
    block_on(store.release("seller", own)).expect("a store");
    assert_eq!(lease(), None, "the other lease is still active");
    block_on(store.release("seller", other)).expect("a store");
    fs::write(&path, "invalid").expect("written");
    assert!(lease().is_some());
}

#[test]
fn any_id_is_accepted_and_listed() {
    let (_folder, store) = store();
    let (long, longer, wide) = ("x".repeat(5000), "x".repeat(5001), "Ü/\n".repeat(100));
    let mut ids = ["them", "../out", "a/b", "_41", "A", long.as_str(), longer.as_str(), wide.as_str()];
    ids.sort_unstable();
    for id in ids {
        assert!(block_on(store.save(id, None, &authorization(1))).expect(id), "{id}");
        assert!(block_on(store.load(id)).expect(id).is_some(), "{id}");
        block_on(store.lease(id, Duration::from_secs(60))).expect(id).expect("a lease");
    }
    let manager = TestEnv::new().manager(store.clone());
    assert_eq!(block_on(manager.ids()).expect("a folder"), ids);
    for id in [long.as_str(), "them"] {
        block_on(store.remove(id)).expect("a folder");
        assert!(!block_on(store.ids()).expect("a folder").contains(&id.to_owned()), "{id}");
    }
    assert_eq!(block_on(store.ids()).expect("a folder").len(), ids.len() - 2);
}

#[cfg(unix)]
#[test]
fn folder_that_others_may_write_to_is_rejected() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let set_mode = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).expect("the owner");
    for mode in [0o770, 0o702, 0o777] {
        set_mode(mode);
        let error = FileStore::open(folder.path()).expect_err("a folder that others can write to");
        let text = format!("{error}: {:?}", std::error::Error::source(&error).map(ToString::to_string));
        assert!(text.contains("chmod go-w") && text.contains(&format!("{mode:o}")), "{text}");
    }
    set_mode(0o755);
    FileStore::open(folder.path()).expect("a folder that others can only read");
}

#[test]
fn new_consent_replaces_a_corrupt_file() {
    let (folder, store) = store();
    let path = folder.path().join("tokens/id-seller.json");
    let manager = TestEnv::new().manager(store);
    for corrupt in [&b"CANARY"[..], b"", b"\xff", br#"{"access_token":"a"}"#] {
        fs::write(&path, corrupt).expect("written");
        block_on(manager.keep("seller", &authorization(6 * DAY))).expect("repaired");
        assert_eq!(token_for_call(&manager).expect("a token"), token(0));
        assert!(fs::read_to_string(&path).expect("there").contains("CANARY-refresh-0"));
    }
}

/// Another process holds the lock of the file. The only thread of the runtime continues meanwhile.
#[tokio::test]
async fn files_do_not_block_the_runtime() {
    let (folder, store) = store();
    assert!(store.save("seller", None, &authorization(1)).await.expect("a store"));
    let lock = fs::File::options().write(true).open(folder.path().join("tokens/id-seller.lock")).expect("a file");
    fs4::FileExt::lock(&lock).expect("a lock");
    let (continued, signal) = std::sync::mpsc::channel();
    let holder = std::thread::spawn(move || {
        let is_in_time = signal.recv_timeout(Duration::from_secs(20)).is_ok();
        drop(lock);
        is_in_time
    });
    let (removed, ()) = tokio::join!(store.remove("seller"), async { continued.send(()).expect("a thread") });
    removed.expect("a store");
    assert!(holder.join().expect("no panic"), "the runtime was blocked");
}
