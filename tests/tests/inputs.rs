//! A file with unchanged inputs does not change. A watch relies on this.

use std::collections::BTreeMap;

use codegen::emit::rust::inputs;
use codegen::load::{Documents, Files};
use tests::{files, model_of, tree};

const API: &str = "hosts: { api: \"https://a\", auth: \"https://b\" }
groups:
  order: { title: Orders, token: seller }
  product: { title: Products, token: seller }
";

const SPECS: [(&str, &str); 13] = [
    ("api.yaml", API),
    ("errors.yaml", "7: business -- Ship first.\n"),
    ("types.yaml", "Money:\n  fields:\n    amount: decimal\n"),
    ("order/types.yaml", "Line:\n  fields:\n    price: Money\n"),
    ("order/202309/get_order.yaml", "request: GET /order/202309/order\nresponse:\n  line: Line\n"),
    (
        "order/202309/get_line.yaml",
        "request: GET /order/202309/line\nsunset: announced\nreplaced_by: GET /product/202309/product\n",
    ),
    ("product/202309/get_product.yaml", "request: GET /product/202309/product\nerrors: [7]\nresponse:\n  price: Money\n"),
    ("order/202407/get_order.yaml", "request: GET /order/202407/order\ninherits: 202309\nresponse:\n  line: Line\n"),
    ("product/202309/set_product.yaml", "request: PUT /product/202309/product\nbody:\n  name: string!\n"),
    ("ids.yaml", "BrandId: ID of a brand.\n"),
    (
        "product/202309/get_brand.yaml",
        "request: GET /product/202309/brand\nquery:\n  id: BrandId!\nresponse:\n  time: timestamp_text\n  name: string\n",
    ),
    ("product/202309/get_brand.response.json", "{\"data\":{\"name\":\"A\"}}"),
    ("webhooks/paid.yaml", "type: 1\ndata:\n  price: Money\n"),
];

/// Edits of one file: path, old text, new text. An empty old text appends.
const EDITS: [(&str, &str, &str); 22] = [
    ("api.yaml", "title: Orders", "title: Sales"),
    ("errors.yaml", "Ship first", "Ship it first"),
    ("types.yaml", "amount: decimal", "amount: string -- The amount."),
    ("types.yaml", "", "Age:\n  values: [OLD, NEW]\n"),
    ("order/types.yaml", "price: Money", "price: Money -- The price."),
    ("order/types.yaml", "", "Another:\n  fields: { id: string }\n"),
    ("order/202309/get_order.yaml", "response:", "query:\n  id: string\nresponse:"),
    // The request uses a shared type, which was only received before.
    ("product/202309/set_product.yaml", "name: string!", "price: Money"),
    // A newer version inherits the summary.
    ("order/202309/get_order.yaml", "response:", "summary: Returns an order.\nresponse:"),
    ("order/202407/get_order.yaml", "inherits: 202309\n", "sunset: announced\n"),
    ("product/202309/get_product.yaml", "response:", "rust: ReadProduct\nresponse:"),
    ("product/202309/get_product.yaml", "price: Money", "price: Price\ntypes:\n  Price: { fields: { text: string } }"),
    ("product/202309/set_product.yaml", "string!", "string"),
    ("ids.yaml", "ID of", "The id of"),
    ("product/202309/get_brand.yaml", "id: BrandId!", "id: string!"),
    ("product/202309/get_brand.yaml", "response:", "rust: ReadBrand\nresponse:"),
    ("product/202309/get_brand.yaml", "response:", "sunset: announced\nresponse:"),
    ("product/202309/get_brand.yaml", "timestamp_text", "timestamp"),
    ("product/202309/get_brand.yaml", "name: string", "name: { type: string, rust: title }"),
    ("product/202309/get_brand.yaml", "name: string", "name: string -- The name."),
    ("product/202309/get_brand.response.json", "\"A\"", "\"B\""),
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

/// The inputs of each file. A file that is not listed has none.
fn listed(specs: &Files) -> BTreeMap<String, (Option<u64>, String)> {
    let inputs = inputs(&Documents::of(specs), &model_of(specs));
    let input = |path: &str| inputs.get(path).or_else(|| inputs.get(path.split('/').next()?)).copied();
    tree(specs).into_iter().map(|(path, text)| (path.clone(), (input(&path), text))).collect()
}

#[test]
fn equal_inputs_give_equal_files() {
    let before = files(&SPECS);
    let old = listed(&before);
    let mut reused = 0;
    for edit in EDITS {
        let after = edited(&before, edit);
        assert_ne!(before, after);
        for (path, (input, text)) in listed(&after) {
            if let Some((old_input, old_text)) = old.get(&path).filter(|(old, _)| old.is_some() && *old == input) {
                assert_eq!((&text, input), (old_text, *old_input), "{path} after {edit:?}");
                reused += 1;
            }
        }
    }
    assert!(reused >= 250, "only {reused} files have the same inputs as before");
}
