//! Snapshots of the generated code for the test specs.
//!
//! To accept changes, run `cargo insta review` or `INSTA_UPDATE=always cargo test -p tests`.

use tests::{feature, features, tree};

/// All generated files of a feature, each below its path.
fn emitted(name: &str) -> String {
    tree(&feature(name)).into_iter().map(|(path, text)| format!("==> {path}\n{text}\n")).collect()
}

macro_rules! snapshots {
    ($($feature:ident)*) => {
        $(
            #[test]
            fn $feature() {
                insta::assert_snapshot!(stringify!($feature), emitted(stringify!($feature)));
            }
        )*

        #[test]
        fn every_feature_has_a_snapshot() {
            assert_eq!(features(), [$(stringify!($feature)),*]);
        }
    };
}

snapshots! {
    body
    documentation
    enumerations
    errors
    failures
    glossary
    ids
    inherits
    lifecycle
    limits
    names
    opt_in
    paging
    path_ids
    query
    recursion
    reply
    required
    samples
    shared_types
    upload
    versions
    webhooks
}
