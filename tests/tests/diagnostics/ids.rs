//! Mistakes in `ids.yaml`, and invalid uses of ids.

use tests::{diagnostics, files, printed};

use super::API;

const OPERATION: (&str, &str) = (
    "order/202309/get_order.yaml",
    "request: GET /order/202309/order\nquery:\n  id: OrderId(7)!\n  package: PackgeId\nresponse:\n  id: OrderId\n  line: LineId\ntypes:\n  \
     LineId: { fields: { id: string } }\n",
);

fn check(ids: &str) -> String {
    printed(&diagnostics(&files(&[API, OPERATION, ("ids.yaml", ids)])))
}

#[test]
fn malformed_entries() {
    insta::assert_snapshot!(check(
        "OrderId: ID of an order.\nPackageId: { doc: ID of a package. }\n7: An id.\nstring: An id.\nId: An id.\n"
    ));
}

#[test]
fn names_and_uses() {
    insta::assert_snapshot!(check("OrderId: ID of an order.\nPackageId: ID of a package.\nLineId: ID of a line.\n"));
}
