//! Inheritance by new versions.

use std::collections::BTreeSet;

use super::*;
use codegen::spec::Token;

/// The settings of the new spec, below its request line.
fn settings(files: &Files, version: &str) -> String {
    let text = &files[&format!("order/{version}/get_order.yaml")];
    text.lines().skip(1).take_while(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

fn order(version: &str) -> Operation {
    operation(&format!("GET /order/{version}/orders"), &["Get Order"], vec![string("id")])
}

#[test]
fn new_versions_inherit_from_the_previous_version() {
    let files = created(vec![order("202507"), order("202309"), order("202405")]);
    assert_eq!(
        ["202309", "202405", "202507"].map(|version| settings(&files, version)),
        ["", "inherits: 202309\n", "inherits: 202405\n"]
    );
}

#[test]
fn new_versions_inherit_from_existing_specs() {
    let (files, merged) = import(&api(vec![order("202507")]), created(vec![order("202309")]));
    assert_eq!(merged.files.len(), 1);
    assert_eq!(settings(&files, "202507"), "inherits: 202309\n");
}

#[test]
fn a_different_method_path_or_token_is_another_operation() {
    let mut post = order("202405");
    post.method = "POST".to_owned();
    let path = operation("GET /order/202405/orders/all", &["Get Order"], vec![string("id")]);
    let mut creator = order("202507");
    creator.token = Some(Token::Creator);
    for other in [post, path, creator] {
        let files = created(vec![order("202309"), other]);
        let names: BTreeSet<_> = files.keys().filter_map(|file| file.strip_suffix("/get_order.yaml")).collect();
        assert_eq!(names.len(), 2, "{files:?}");
        assert!(files.values().all(|text| !text.contains("inherits")), "{files:?}");
    }
}

#[test]
fn imports_keep_what_documents_do_not_contain() {
    let kept = "sunset: 2026-08-15\nmarkets: [US, GB]\nerrors: []\n";
    let files = created(vec![order("202309")]);
    let file = "order/202309/get_order.yaml";
    let files = edited(files, file, "\n\n", &format!("\n{kept}\n"));
    let (after, _) = import(&api(vec![Operation { scopes: vec!["seller.order.info".to_owned()], ..order("202309") }]), files);
    assert_eq!(settings(&after, "202309"), "sunset: 2026-08-15\nscope: seller.order.info\nmarkets: [US, GB]\nerrors: []\n");
}
