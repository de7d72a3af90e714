//! Diagnostics of invalid specs: position, cause and fix.

mod cascade;
mod error_table;
mod examples;
mod fields;
mod glossary;
mod ids;
mod paging;
mod schema;
mod type_names;
mod versions;

use schema::report;
use tests::{diagnostics, files, printed};

const API: (&str, &str) = (
    "api.yaml",
    "hosts: { api: \"https://open-api.tiktokglobalshop.com\", auth: \"https://auth.tiktok-shops.com\" }\n\
     groups:\n  order: { title: Orders, token: seller }\n",
);

/// The diagnostics of one operation.
fn check_operation(text: &str) -> String {
    report(&files(&[API, ("order/202309/get_order.yaml", text)]))
}

#[test]
fn unknown_keys() {
    insta::assert_snapshot!(check_operation(
        "sumary: Misspelt.
request: GET /order/202309/order
colour: blue
query:
  ids: { type: int, rnge: 1..2, requird: true }
"
    ));
}

#[test]
fn unknown_types() {
    insta::assert_snapshot!(check_operation(
        "request: GET /order/202309/order
response:
  orders: Ordr[]
  count: integer
  other: map<Thing>
types:
  Order:
    fields:
      id: strng
"
    ));
}

#[test]
fn duplicate_operations() {
    let text = "request: GET /order/202309/orders/{id}\npath:\n  id: string\n";
    let other = "request: GET /order/202309/orders/{order_id}\npath:\n  order_id: string\n";
    let files = files(&[API, ("order/202309/get_order.yaml", text), ("order/202309/read_order.yaml", other)]);
    insta::assert_snapshot!(report(&files));
}

#[test]
fn colliding_operation_names() {
    let one = "request: GET /order/202309/one\nrust: Order\n";
    let two = "request: GET /order/202309/two\nrust: Order\n";
    let fields = "request: GET /order/202309/fields\n";
    let files = files(&[API, ("order/202309/one.yaml", one), ("order/202309/two.yaml", two), ("order/202309/fields.yaml", fields)]);
    insta::assert_snapshot!(report(&files));
}

#[test]
fn path_parameters_without_fields() {
    insta::assert_snapshot!(check_operation("request: GET /order/202309/orders/{order_id}\npath:\n  oder_id: string\n"));
}

#[test]
fn invalid_request_lines() {
    let request = |line: &str| check_operation(&format!("request: {line}\n"));
    let texts =
        ["GET", "FETCH /order/202309/order", "GET /order/202309/order/", "GET /product/202309/order", "GET /order/202309/{"];
    insta::assert_snapshot!(texts.map(request).concat() + &check_operation("summary: No request.\n"));
}

#[test]
fn unused_types_are_warnings() {
    let text = "request: GET /order/202309/order\ntypes:\n  Order: { fields: { id: string } }\n";
    let files = files(&[API, ("order/202309/get_order.yaml", text)]);
    assert!(codegen::model(&files, Vec::new()).0.is_some());
    insta::assert_snapshot!(report(&files));
}

#[test]
fn invalid_idempotency_keys() {
    let request = |rest: &str| check_operation(&format!("request: POST /order/202309/order\n{rest}"));
    insta::assert_snapshot!(
        request("idempotency: body\nquery:\n  idempotency_key: string\n")
            + &request("idempotency: query\nbody:\n  idempotency_key: int\n")
            + &request("body:\n  idempotency_key: string!\n")
    );
}

#[test]
fn redundant_repeatable_keys() {
    insta::assert_snapshot!(check_operation("request: GET /order/202309/order\nrepeatable: true\n"));
}

#[test]
fn invalid_yaml() {
    let texts = [
        "query:\n  a: int -- Two words: a colon.\nrequest: GET /order/202309/order\n",
        "types:\n  A: { fields: { b: A[], c: int } }\n",
        "request: GET /order/202309/order\nrequest: GET /order/202309/order\n",
        "",
        "# nothing\n",
        "- a\n- b\n",
        "request: [GET]\n",
        "request: GET /order/202309/order\nquery: 3\nbody:\n  1: string\n  a: [b]\n  c:\n",
    ];
    insta::assert_snapshot!(texts.map(check_operation).concat());
}

#[test]
fn misplaced_files() {
    insta::assert_snapshot!(report(&files(&[
        API,
        ("order/notes.txt", "hello\n"),
        ("order/202309/get_order.response.json", "{}"),
        ("order/202309/list.yaml", "request: GET /order/202309/list\n"),
        ("order/202309/list.response.json", "{\"a\": }"),
        ("webhooks/paid.delivery.json", "{}"),
        ("webhooks/sent.yaml", "type: 1\n"),
        ("webhooks/sent.delivery.json", "{\"a\": }"),
        ("webhooks/sent.response.json", "{}"),
        ("shop/202309/get_shop.yaml", "request: GET /shop/202309/shop\n"),
        ("order/2023/get_order.yaml", "request: GET /order/2023/order\n"),
        ("order/202309/Get-Order.yaml", "request: GET /order/202309/order\n"),
    ])));
}

#[test]
fn missing_api_file() {
    insta::assert_snapshot!(report(&files(&[])));
}

#[test]
fn invalid_hosts() {
    let api = "hosts: { api: \"http://example.com\", auth: \"https://example.com/token\" }\ngroups: {}\n";
    insta::assert_snapshot!(report(&files(&[("api.yaml", api)])));
}

#[test]
fn webhooks() {
    insta::assert_snapshot!(report(&files(&[
        API,
        ("webhooks/a.yaml", "type: 1\n"),
        ("webhooks/b.yaml", "type: 1\nquery:\n  a: string\n"),
        ("webhooks/c.yaml", "data:\n  a: string\n"),
    ])));
}

#[test]
fn colliding_webhook_names() {
    insta::assert_snapshot!(report(&files(&[
        API,
        ("webhooks/event.yaml", "type: 1\n"),
        ("webhooks/fields.yaml", "type: 8\n"),
        ("webhooks/samples.yaml", "type: 7\n"),
        ("webhooks/order_status_change.yaml", "type: 2\n"),
        ("webhooks/order_status_update.yaml", "type: 3\nrust: OrderStatusChange\n"),
        ("webhooks/unknown.yaml", "type: 4\n"),
    ])));
}

#[test]
fn one_run_reports_all_errors() {
    let files = files(&[
        API,
        ("order/202309/a.yaml", "request: GET /order/202309/a\nnope: 1\nresponse:\n  x: X\n"),
        ("order/202309/b.yaml", ": : :\n"),
        ("order/202309/c.yaml", "request: GET /order/202309/c\nresponse:\n  y: Y\n  z: Z\n"),
    ]);
    let positions: Vec<_> = diagnostics(&files)
        .into_iter()
        .filter(|diagnostic| diagnostic.path.contains("order/"))
        .map(|it| (it.path, it.position.line))
        .collect();
    let file = |name: &str| format!("specs/order/202309/{name}.yaml");
    assert_eq!(positions, [(file("a"), 2), (file("a"), 4), (file("b"), 1), (file("c"), 3), (file("c"), 4)]);
}

#[cfg(unix)]
#[test]
fn unreadable_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let operation = folder.path().join("order/202309");
    std::fs::create_dir_all(&operation).expect("folders");
    std::fs::write(operation.join("latin.yaml"), b"request: GET\nsummary: \xe9t\xe9\n").expect("a file");
    std::os::unix::fs::symlink("..", operation.join("loop")).expect("a link");
    std::os::unix::fs::symlink("nowhere", operation.join("gone.yaml")).expect("a link");
    let mut unreadable = Vec::new();
    let files = codegen::load::read_dir(folder.path(), &mut unreadable);
    assert!(files.is_empty());
    insta::assert_snapshot!(printed(&unreadable).replace(&folder.path().display().to_string(), "FOLDER"));
}
