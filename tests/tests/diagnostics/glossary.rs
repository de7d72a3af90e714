//! Mistakes in the glossary, and descriptions of versions that do not exist.

use tests::{diagnostics, files, printed};

use super::API;

const OPERATION: (&str, &str) =
    ("order/202309/get_order.yaml", "request: GET /order/202309/order\nresponse:\n  id: string\n  name: string -- Name.\n");

fn check(glossary: &str) -> String {
    printed(&diagnostics(&files(&[API, OPERATION, ("glossary.yaml", glossary)])))
}

#[test]
fn malformed_entries() {
    insta::assert_snapshot!(check(
        "fields:
  id: ID of the order.
  sent id: string -- ID of the order.
  order.id: string -- ID of the order.
  Order.: string -- ID of the order.
  GetOrderResponse.id: string[ -- ID of the order.
  reply id: string --
  reply name: { type: string }
types:
  order: An order.
values:
  OPEN:
  Status: { OPEN: }
  status: { OPEN: Open. }
units: {}
"
    ));
}

#[test]
fn entries_that_describe_nothing() {
    insta::assert_snapshot!(check(
        "fields:
  id: string -- ID of the order.
  webhooks/id: string -- ID in a delivery.
  request id: string -- ID in a request.
  GetOrder.id: string -- ID in the request.
  GetOrderResponse.id: int -- ID as a number.
  name: string -- Described by the spec.
types:
  GetOrderResponse: A reply has no description of its own.
values:
  OPEN: Open.
  Status: { OPEN: Open. }
"
    ));
}

#[test]
fn entries_that_are_repeated() {
    insta::assert_snapshot!(check("fields:\n  id:\n    - string -- ID of the order.\n    - string -- Name of the order.\n"));
}

#[test]
fn versions_without_operations() {
    let api =
        format!("{}    \n", API.1).replace("token: seller }", "token: seller, versions: { 202309: First., 202405: Second. } }");
    insta::assert_snapshot!(printed(&diagnostics(&files(&[("api.yaml", &api), OPERATION]))));
}
