//! Diagnostics of type names with several meanings.

use tests::files;

use crate::API;
use crate::schema::report;

/// An operation with one type.
fn operation(name: &str, version: &str, ty: &str) -> (String, String) {
    let text =
        format!("request: POST /order/{version}/{name}\nbody:\n  sku: {ty}\ntypes:\n  {ty}:\n    fields:\n      {name}: string\n");
    (format!("order/{version}/{name}.yaml"), text)
}

fn check(shared: &[(&str, &str)], operations: &[(String, String)]) -> String {
    let operations = operations.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    report(&files(&[API].into_iter().chain(shared.iter().copied()).chain(operations).collect::<Vec<_>>()))
}

#[test]
fn name_of_two_operations() {
    let operations = [
        operation("create_order", "202309", "SkuInput"),
        operation("update_order", "202309", "SkuInput"),
        // The same applies to another version.
        operation("cancel_order", "202407", "SkuInput"),
    ];
    insta::assert_snapshot!(check(&[], &operations));
}

#[test]
fn name_of_two_versions_of_an_operation() {
    let operations = [operation("create_order", "202309", "SkuInput"), operation("create_order", "202407", "SkuInput")];
    assert_eq!(check(&[], &operations), "");
}

#[test]
fn name_of_a_shared_type() {
    let operations = [operation("create_order", "202309", "Sku"), operation("update_order", "202309", "Price")];
    let shared = "types.yaml";
    let group = [("order/types.yaml", "Sku:\n  fields:\n    id: string\n"), (shared, "Price:\n  fields:\n    value: decimal\n")];
    insta::assert_snapshot!(check(&group, &operations));
}

#[test]
fn alias_with_spaces() {
    let text = "request: GET /order/202309/orders\naliases: [GetOrderList, Get Order Page]\n";
    insta::assert_snapshot!(check(&[], &[("order/202309/get_orders.yaml".to_owned(), text.to_owned())]));
}
