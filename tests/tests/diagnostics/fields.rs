//! Mistakes in fields and types.

use super::check_operation;

#[test]
fn contradictory_fields() {
    insta::assert_snapshot!(check_operation(
        "request: POST /order/202309/order
query:
  page_size: { type: int!, default: 20 }
  filter: Filter
  data: file
  shop_cipher: string
body:
  flag: bool 1..2
  cover: file 1..2
  size: int 5..1
  name: string maybe
  text: string 1..2 words
  times: timestamp_text[]
  kind: a-b
response:
  id: string!
types:
  Filter: { fields: { id: string } }
"
    ));
}

#[test]
fn invalid_sets() {
    insta::assert_snapshot!(check_operation(
        "request: POST /order/202309/order
body:
  empty: Status()
  unknown: Status(OPEN, CLOSD)[]
  twice: Status(OPEN, OPEN)
  numbers: int(12, many)
  name: string(a, b)
  item: Item(a)
  open: Status(OPEN
  default: { type: Status, only: [OPEN], default: CLOSED }
response:
  status: Status(OPEN)
types:
  Item: { fields: { id: string } }
  Status: { values: [OPEN, CLOSED] }
"
    ));
}

#[test]
fn invalid_media_types() {
    insta::assert_snapshot!(check_operation(
        "request: POST /order/202309/order
body:
  name: { type: string, media: [image/png] }
  none: { type: file, range: ..10, media: [] }
  text: { type: file, range: ..10, media: image/png }
  twice: { type: file, range: ..10, media: [image/png, image/jpeg, image/png ..5] }
  larger: { type: file, range: ..10, media: [image/png ..11, image/jpeg ..10] }
  endless: { type: file, media: [image/png, image/jpeg ..10] }
  size: { type: file, range: 1..10, media: [image/png] }
  sizes:
    type: file
    media:
      - image/png 1..10
      - image/jpeg ..0
      - image/gif 10
  strange:
    type: file
    range: ..10
    media: [png, image/, Image/PNG, image/*, image/png; q=1, image/png ..5 bytes, \"\"]
"
    ));
}

#[test]
fn colliding_field_and_type_names() {
    insta::assert_snapshot!(check_operation(
        "request: POST /order/202309/order
body:
  orderId: string
  order_id: string
  \"%\": string
  kind: { type: string, rust: Not-A-Name }
response:
  status: Status
  sku: SKU
types:
  Status: { values: [on_hold, ON_HOLD, \"+\", OPEN, OPEN] }
  SKU: { fields: { id: string } }
  Sku: { fields: { id: string } }
  GetOrder: { fields: { id: string } }
"
    ));
}

#[test]
fn invalid_types() {
    insta::assert_snapshot!(check_operation(
        "request: GET /order/202309/order
response:
  status: Status
  both: Both
  neither: Neither
  taken: Taken
types:
  Status: { values: [] }
  Both: { values: [A], fields: { a: string } }
  Neither: { doc: Nothing. }
  Taken: { rust: Vec, fields: { a: string } }
  int: { values: [A] }
"
    ));
}
