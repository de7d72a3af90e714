//! Tests of the list of ids.

use super::*;

#[test]
fn manager_lists_the_ids_of_its_store() {
    let store = Arc::new(MemoryStore::new());
    let manager = TestEnv::new().manager(store.clone());
    assert!(block_on(manager.ids()).expect("a store").is_empty());
    for id in ["b", "a", "c"] {
        block_on(manager.keep(id, &authorization(DAY))).expect("a store");
    }
    block_on(manager.forget("b")).expect("a store");
    block_on(store.lease("leased", Duration::from_secs(1))).expect("a store");
    // Another process starts with the same store.
    assert_eq!(block_on(TestEnv::new().manager(store).ids()).expect("a store"), ["a", "c"]);
}

#[test]
fn store_that_cannot_list_is_an_error() {
    let manager = TestEnv::new().manager(QuirkyStore::new(store_with(&authorization(DAY)), Quirk::None, 0));
    let error = block_on(manager.ids()).expect_err("a store without a list");
    let source = std::error::Error::source(&error).expect("a store error");
    assert_eq!(source.to_string(), "the token store failed listing its authorizations");
}
