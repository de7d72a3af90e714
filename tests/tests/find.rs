//! Searches of `cargo xtask find`.

use codegen::find::find;
use codegen::model::Model;
use tests::command::{finds, succeeds};
use tests::{files, model_of, root, specs};

fn real() -> Model {
    model_of(&specs(&root().join("specs")))
}

/// The names of the matches, best first.
fn names(model: &Model, query: &str) -> Vec<String> {
    let operations = find(model, query).operations.into_iter().map(|id| model.operation(id));
    operations.map(|operation| format!("{}/{}", operation.version, operation.name)).collect()
}

#[test]
fn names_of_tiktok_come_first() {
    let model = real();
    for (query, name) in [
        ("Get Warehouse List", "GetWarehouses"),
        ("get-warehouse-list", "GetWarehouses"),
        ("GetWarehouseList", "GetWarehouses"),
        ("Get Price Detail", "GetOrderPriceDetail"),
        ("get order list", "GetOrderList"),
        ("Update Shipping Info", "UpdateOrderShipment"),
        ("inventory search", "SearchInventory"),
    ] {
        let found = names(&model, query);
        let first = found.first().expect(query);
        assert!(first.ends_with(&format!("/{name}")), "{query}: {found:?}");
    }
}

#[test]
fn paths_and_scopes_are_searched() {
    let model = real();
    assert_eq!(names(&model, "POST /order/202309/orders/search")[0], "v202309/GetOrderList");
    assert_eq!(names(&model, "/order/202309/orders/search")[0], "v202309/GetOrderList");
    assert!(names(&model, "seller.logistics warehouse").contains(&"v202309/GetWarehouses".to_owned()));
}

#[test]
fn newest_version_comes_before_older_ones() {
    let found = names(&real(), "get order detail");
    let position = |name: &str| found.iter().position(|found| found == name).expect(name);
    assert!(position("v202507/GetOrderDetail") < position("v202309/GetOrderDetail"), "{found:?}");
}

#[test]
fn older_versions_come_after_equal_matches() {
    let operation = |path: &str| (format!("{path}.yaml"), format!("request: GET /{path}\n"));
    let operations = ["order/202309/cancel_order", "order/202407/cancel_order", "order/202309/get_order"].map(operation);
    let operations = operations.iter().map(|(file, text)| (file.as_str(), text.as_str()));
    let model = model_of(&files(&[SPECS[0]].into_iter().chain(operations).collect::<Vec<_>>()));
    assert_eq!(names(&model, "order"), ["v202407/CancelOrder", "v202309/GetOrder", "v202309/CancelOrder"]);
}

#[test]
fn misspelt_words_get_suggestions() {
    let model = real();
    let found = find(&model, "get warehose list");
    assert!(found.operations.is_empty());
    assert_eq!(found.suggestions, [("warehose".to_owned(), Some("warehouse".to_owned()))]);
    assert!(find(&model, "").operations.is_empty());
}

const SPECS: [(&str, &str); 4] = [
    ("api.yaml", "hosts: { api: \"https://a\", auth: \"https://b\" }\ngroups: { order: { title: Orders, token: seller } }\n"),
    (
        "order/202309/get_orders.yaml",
        "summary: Lists orders.\nrequest: GET /order/202309/orders\naliases: [GetOrderList]\nscope: seller.order.info\n",
    ),
    ("order/202407/get_orders.yaml", "request: GET /order/202407/orders\n"),
    ("order/202309/count_orders.yaml", "request: GET /order/202309/orders/count\nsunset: 2026-08-15\n"),
];

#[test]
fn command_prints_the_location_of_an_operation() {
    let project = tempfile::tempdir().expect("a folder");
    for (path, text) in files(&SPECS) {
        let path = project.path().join("specs").join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a spec");
    }
    insta::assert_snapshot!(succeeds(project.path(), &["find", "order", "list"]));
    // A retired operation is only in the module of its version.
    insta::assert_snapshot!(succeeds(project.path(), &["find", "count"]));
    insta::assert_snapshot!(finds(project.path(), &["find", "oder", "list"]));
}
