//! Suggestions of `cargo xtask lint`.

use codegen::lint::equal_objects;
use tests::{files, model_of};

const API: (&str, &str) =
    ("api.yaml", "hosts: { api: \"https://a\", auth: \"https://b\" }\ngroups: { order: { title: Order, token: seller } }\n");

/// A version of an operation whose reply has an object with these fields.
fn operation(version: &str, fields: &str) -> (String, String) {
    let text = format!(
        "request: GET /order/{version}/order\nresponse:\n  line: Line\ntypes:\n  Line:\n    fields:\n      {fields}\n      price: Price\n  \
         Price: {{ fields: {{ amount: decimal }} }}\n"
    );
    (format!("order/{version}/get_order.yaml"), text)
}

fn suggestions(operations: &[(String, String)]) -> Vec<Vec<String>> {
    let specs: Vec<(&str, &str)> =
        [API].into_iter().chain(operations.iter().map(|(path, text)| (path.as_str(), text.as_str()))).collect();
    equal_objects(&model_of(&files(&specs))).into_iter().map(|equal| equal.declarations).collect()
}

#[test]
fn equal_objects_of_a_group_are_suggested() {
    let line = "id: string -- ID of the line.";
    let found = suggestions(&[operation("202309", line), operation("202407", line)]);
    let declarations = |name| ["202309", "202407"].map(|version| format!("specs/order/{version}/get_order.yaml: {name}")).to_vec();
    assert_eq!(found, [declarations("Line"), declarations("Price")]);
}

#[test]
fn objects_with_other_fields_or_descriptions_are_not_suggested() {
    for other in ["id: int -- ID of the line.", "number: string -- ID of the line.", "id: string -- ID of the item."] {
        let found = suggestions(&[operation("202309", "id: string -- ID of the line."), operation("202407", other)]);
        assert_eq!(found.len(), 1, "only `Price`: {found:?}");
    }
}
