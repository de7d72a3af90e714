//! A folder whose inputs did not change has the same files as before. A watch relies on it.

use codegen::emit::rust::inputs;
use codegen::load::Files;
use tests::{files, model_of, tree};

const API: &str = "hosts: { api: \"https://a\", auth: \"https://b\" }
groups:
  order: { title: Orders, token: seller }
  product: { title: Products, token: seller }
";

const SPECS: [(&str, &str); 9] = [
    ("api.yaml", API),
    ("errors.yaml", "7: business -- Ship first.\n"),
    ("types.yaml", "Money:\n  fields:\n    amount: decimal\n"),
    ("order/types.yaml", "Line:\n  fields:\n    price: Money\n"),
    ("order/202309/get_order.yaml", "request: GET /order/202309/order\nresponse:\n  line: Line\n"),
    ("order/202309/get_line.yaml", "request: GET /order/202309/line\nsunset: announced\nreplaced_by: GET /product/202309/product\n"),
    ("product/202309/get_product.yaml", "request: GET /product/202309/product\nerrors: [7]\nresponse:\n  price: Money\n"),
    ("product/202309/set_product.yaml", "request: PUT /product/202309/product\nbody:\n  name: string!\n"),
    ("webhooks/paid.yaml", "type: 1\ndata:\n  price: Money\n"),
];

/// Edits of one file: path, old text, new text. An empty old text appends.
const EDITS: [(&str, &str, &str); 12] = [
    ("api.yaml", "title: Orders", "title: Sales"),
    ("errors.yaml", "Ship first", "Ship it first"),
    ("types.yaml", "amount: decimal", "amount: string -- The amount."),
    ("types.yaml", "", "Age:\n  values: [OLD, NEW]\n"),
    ("order/types.yaml", "price: Money", "price: Money -- The price."),
    ("order/types.yaml", "", "Another:\n  fields: { id: string }\n"),
    ("order/202309/get_order.yaml", "response:", "query:\n  id: string\nresponse:"),
    // The request uses a shared type, which was only received before.
    ("order/202309/get_order.yaml", "request: GET", "body:\n  price: Money\nrequest: POST"),
    ("product/202309/get_product.yaml", "response:", "rust: ReadProduct\nresponse:"),
    ("product/202309/get_product.yaml", "price: Money", "price: Price\ntypes:\n  Price: { fields: { text: string } }"),
    ("product/202309/set_product.yaml", "string!", "string"),
    ("webhooks/paid.yaml", "price: Money", "price: Money\n  id: string"),
];

fn edited(specs: &Files, (path, old, new): (&str, &str, &str)) -> Files {
    let mut specs = specs.clone();
    if let Some(text) = specs.get_mut(path) {
        assert!(text.contains(old), "{path} has no `{old}`");
        *text = if old.is_empty() { format!("{text}{new}") } else { text.replacen(old, new, 1) };
    }
    specs
}

#[test]
fn equal_inputs_give_equal_files() {
    let before = files(&SPECS);
    let (old_inputs, old_tree) = (inputs(&before, &model_of(&before)), tree(&before));
    let mut reused = 0;
    for edit in EDITS {
        let after = edited(&before, edit);
        assert_ne!(before, after);
        let new_tree = tree(&after);
        for (folder, input) in inputs(&after, &model_of(&after)) {
            if old_inputs.get(&folder) != Some(&input) {
                continue;
            }
            reused += 1;
            let of_folder = |tree: &codegen::render::Tree| -> Vec<(String, String)> {
                let is_inside = |path: &str| path.split_once('/').is_some_and(|(first, _)| first == folder);
                tree.iter().filter(|(path, _)| is_inside(path)).map(|(path, text)| (path.clone(), text.clone())).collect()
            };
            assert_eq!(of_folder(&new_tree), of_folder(&old_tree), "{folder}/ after {edit:?}");
        }
    }
    assert!(reused >= 10, "a change of one group concerns the others in {reused} cases only");
}
