//! Diagnostics of the fields that an example names.

use tests::files;

use crate::API;
use crate::schema::report;

fn check(example: &str) -> String {
    let text = format!(
        "request: POST /order/202309/orders\nexample: {example}\nbody:\n  note: string!\n  sort_field: string\n  skus: Sku[]!\n\
         types:\n  Sku:\n    fields:\n      id: string!\n      price: decimal\n"
    );
    report(&files(&[API, ("order/202309/create_order.yaml", &text)]))
}

#[test]
fn fields_of_an_example() {
    assert_eq!(check("[]"), "");
    assert_eq!(check("[sort_field, skus.price]"), "");
    let wrong = ["[sort_filed]", "[skus.cost]", "[note]", "[skus]", "[sort_field.name]"];
    insta::assert_snapshot!(wrong.map(check).concat());
}
