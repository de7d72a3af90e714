//! Tests of `cargo xtask drift`. `tests/tests/samples/drift.rs` checks that it agrees with the SDK.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod bodies;
mod command;
mod findings;
mod lessons;
mod targets;

use codegen::drift::{Drift, Target, compare, extract_data, operation, webhook};
use codegen::load::Files;
use codegen::model::Model;
use serde_json::Value;
use tests::{files, model_of};

const LIST: &str = "POST /order/202309/orders/search";

const SPECS: &[(&str, &str)] = &[
    (
        "api.yaml",
        "hosts: { api: \"https://open-api.tiktokglobalshop.com\", auth: \"https://auth.tiktok-shops.com\" }\n\
         groups:\n  order: { title: Orders, token: seller }\n",
    ),
    ("types.yaml", "Money:\n  fields:\n    amount: decimal\n    currency: string\n"),
    ("order/types.yaml", ORDER_TYPES),
    ("order/202309/get_order_list.yaml", LIST_SPEC),
    (
        "order/202309/get_order.yaml",
        "request: GET /order/202309/orders/{order_id}\npath:\n  order_id: string\nresponse:\n  id: string\n",
    ),
    ("order/202309/delete_order.yaml", "request: DELETE /order/202309/orders/{order_id}\npath:\n  order_id: string\n"),
    ("order/202309/get_search.yaml", "request: GET /order/202309/orders/search\nresponse:\n  code: int\n  data: string[]\n"),
    ("webhooks/order_status_change.yaml", "type: 1\nevent: ORDER_STATUS\ndata:\n  order_id: string\n  type: int\n"),
    ("webhooks/shop_closed.yaml", "type: 12\n"),
];

const ORDER_TYPES: &str = "\
# Shared by operations that return orders.
Order:
  fields:
    id: string -- Order ID, as accepted by `GetOrder`.
    status: OrderStatus
    count: int
    paid: bool
    total: decimal
    created: timestamp
    updated: timestamp_ms
    day: date
    extra: json
    tags: string[]   # in no order
    counts: int[]
    prices: map<Money>
    lines: Line[]
    buyer: Buyer
    # the last one

Buyer: { fields: { name: string } }
Line:
  fields:
    sku: string
    kind: LineKind
LineKind:
  values:
    GIFT: Costs nothing.
    SALE:
OrderStatus: { values: [UNPAID, ON_HOLD] }
";

const LIST_SPEC: &str = "\
request: POST /order/202309/orders/search

body:
  status: OrderStatus

response:
  # everything that matches
  orders: Order[]
  shapes: Shape[]

types:
  Shape: { values: [ROUND] }
";

fn specs() -> Files {
    files(SPECS)
}

/// Finds an operation, or a webhook if the query has no slash.
fn target(model: &Model, query: &str) -> Target {
    if query.contains('/') { operation(model, query) } else { webhook(model, query) }.expect(query)
}

/// The findings in a body, one line each: path, kind, seen value, expected value.
fn found(query: &str, body: &Value) -> Vec<String> {
    compared(query, body, |drift| {
        let line = |finding: &codegen::drift::Finding<'_>| {
            format!("{}: {}, {}, {}", finding.path, finding.kind.name(), finding.value_text(), finding.expected)
        };
        drift.findings.iter().map(line).collect()
    })
}

/// Compares a body with its spec and maps the result.
fn compared<T>(query: &str, body: &Value, map: impl Fn(Drift<'_>) -> T) -> T {
    let model = model_of(&specs());
    let target = target(&model, query);
    map(compare(&model, target, extract_data(&model, target, body).expect("a body")))
}
