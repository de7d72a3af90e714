//! Updates of existing specs, with manual edits in them.

use super::*;
use codegen::spec::Scalar;

pub(super) const FILE: &str = "order/202309/get_orders.yaml";

pub(super) fn order() -> Vec<Field> {
    vec![string("id"), int("create_time"), string("price"), one_of("status", &["PAID", "SHIPPED"])]
}

pub(super) fn get_orders(order: Vec<Field>) -> Operation {
    let listing = operation("GET /order/202309/orders", &["Get Orders"], vec![list(object("orders", order))]);
    with_query(vec![int("page_size")], listing)
}

pub(super) fn with(mut fields: Vec<Field>, field: Field) -> Vec<Field> {
    fields.push(field);
    fields
}

/// Imports a changed operation into edited specs. Returns the text of its spec, and the result of the merge.
pub(super) fn reimport(edits: &[(&str, &str)], operation: Operation) -> (String, Merged) {
    let files = edits.iter().fold(created(vec![get_orders(order())]), |files, (from, to)| edited(files, FILE, from, to));
    let (files, merged) = import(&api(vec![operation]), files);
    (files[FILE].clone(), merged)
}

#[test]
fn an_unchanged_document_changes_nothing() {
    let merged = reimport(&[], get_orders(order())).1;
    assert_eq!(merged, Merged::default());
    assert_eq!(merged.report.to_string(), "Nothing new: the specs already say what the documents say.\n");
}

#[test]
fn an_empty_body_is_added() {
    let text = reimport(&[], with_body(Vec::new(), get_orders(order()))).0;
    assert!(text.contains("\n\nbody: {}\n\nresponse:\n"), "{text}");
}

#[test]
fn manual_edits_are_kept() {
    let edits = [
        ("request:", "# Paged since 2024.\nsummary: Finds orders.\nrequest:"),
        ("page_size: int", "page_size: int! 1..50 -- Orders per page."),
        ("orders: Order[]", "orders: Sale[]   # not an order yet"),
        ("  Order:\n", "  # Renamed.\n  Sale:\n    doc: What was sold.\n"),
        ("create_time: int", "create_time: timestamp -- Placed."),
        ("price: string", "price: { type: decimal, rust: cost }\n      note: string"),
        ("values: [PAID, SHIPPED]", "values: [PAID, SHIPPED, LOST]"),
    ];
    let files = edits.iter().fold(created(vec![get_orders(order())]), |files, (from, to)| edited(files, FILE, from, to));
    let merged = import(&api(vec![get_orders(order())]), files).1;
    assert_eq!(merged.files, Files::new());
    assert_eq!(merged.report.removed, [format!("{FILE}: Sale.note")]);
}

#[test]
fn new_fields_and_values_are_added_in_place() {
    let edits = [
        ("orders: Order[]", "orders: Sale[]"),
        ("  Order:\n", "  Sale:\n"),
        ("      price: string\n", "      price: string   # net\n"),
    ];
    let mut order = with(order(), object("buyer", vec![string("name")]));
    order[3] = one_of("status", &["PAID", "SHIPPED", "LOST"]);
    let (text, merged) = reimport(&edits, with_query(vec![int("page_size"), string("q")], get_orders(order)));
    assert_eq!(
        text,
        "request: GET /order/202309/orders

query:
  page_size: int
  q: string

response:
  orders: Sale[]

types:
  Sale:
    fields:
      id: string
      create_time: int
      price: string   # net
      status: OrderStatus
      buyer: Buyer
  OrderStatus: { values: [PAID, SHIPPED, LOST] }
  Buyer:
    fields:
      name: string
"
    );
    assert_eq!(
        merged.report.added,
        [
            format!("{FILE}: OrderStatus: LOST"),
            format!("{FILE}: Sale.buyer, `buyer: Buyer`"),
            format!("{FILE}: query.q, `q: string`"),
        ]
    );
}

#[test]
fn a_different_kind_is_a_change() {
    let mut order = order();
    order[2] = int("price");
    let (text, merged) = reimport(&[("price: string", "price: string -- Net.   # checked")], get_orders(order));
    assert!(text.contains("      price: int -- Net.  # checked\n"), "{text}");
    assert_eq!(merged.report.changed, [format!("{FILE}: Order.price, now `price: int -- Net.`")]);
}

#[test]
fn a_different_range_or_default_is_a_change() {
    let mut size = int("page_size");
    size.facts = Facts { range: codegen::spec::Range::parse("1..50").ok(), default: Some(20.into()) };
    let (text, merged) = reimport(&[("page_size: int", "page_size: int 1..20")], with_query(vec![size], get_orders(order())));
    assert!(text.contains("  page_size: { type: int, range: 1..50, default: 20 }\n"), "{text}");
    assert_eq!(merged.report.changed.len(), 1);
}

#[test]
fn accepted_values_are_kept_and_extended() {
    let accepting = |values: &[&str]| with_query(vec![int("page_size"), one_of("q", values)], get_orders(order()));
    let declared = created(vec![accepting(&["A", "B", "C"])]);
    let ty = declared[FILE].lines().find_map(|line| line.strip_prefix("  q: ")).expect("an enumeration").to_owned();
    let limited = edited(declared, FILE, &format!("  q: {ty}"), &format!("  q: {ty}(A, B)!"));
    let (files, merged) = import(&api(vec![accepting(&["A", "B"])]), limited.clone());
    assert_eq!((&files[FILE], merged.report.changed.len()), (&limited[FILE], 0));
    let (files, _) = import(&api(vec![accepting(&["A", "B", "C"])]), limited);
    assert!(files[FILE].contains(&format!("  q: {ty}(A, B, C)!\n")), "{}", files[FILE]);
}

#[test]
fn facts_of_several_documents_are_combined() {
    let mut order = order();
    order[1] = field("create_time", Kind::Scalar(Scalar::Timestamp));
    order[2] = field("price", Kind::Scalar(Scalar::Decimal));
    let (text, merged) = reimport(&[], with_query(vec![required(int("page_size"))], get_orders(order)));
    assert!(
        text.contains("create_time: timestamp\n") && text.contains("price: decimal\n") && text.contains("page_size: int!\n"),
        "{text}"
    );
    assert_eq!((merged.report.added.len(), merged.report.changed.len()), (3, 0));
}

#[test]
fn a_correction_is_kept_until_it_no_longer_applies() {
    let edits = [("price: string", "price: int   # keep: the live gateway sends numbers")];
    let (text, merged) = reimport(&edits, get_orders(order()));
    assert!(text.contains("price: int   # keep"), "{text}");
    assert!(merged.report.is_empty(), "{}", merged.report);

    let mut order = order();
    order[2] = int("price");
    let merged = reimport(&edits, get_orders(order)).1;
    assert_eq!(merged.report.changed, [format!("{FILE}: Order.price: the documents now agree; remove the `# keep:` comment")]);

    // The documents list values, so a field with any text differs from them.
    let free = [("status: OrderStatus", "status: string # keep: shops have values of their own")];
    assert!(reimport(&free, get_orders(self::order())).1.report.changed.is_empty());

    let above = [("      price: string", "      # keep: seen live\n      price: int")];
    assert!(reimport(&above, get_orders(self::order())).1.report.is_empty());
}

#[test]
fn removals_are_reported_and_nothing_is_deleted() {
    let files = created(vec![
        get_orders(order()),
        operation("GET /order/202309/late", &["Get Late"], Vec::new()),
        operation("GET /order/202309/early", &["Get Early"], Vec::new()),
        operation("GET /fbt/202309/goods", &["Get Goods"], Vec::new()),
    ]);
    let now = api(vec![get_orders(order()[..2].to_vec()), operation("GET /order/202507/early", &["Get Early"], Vec::new())]);
    let (after, merged) = import(&now, files.clone());
    assert!(files.iter().all(|(file, text)| after.get(file) == Some(text)));
    assert_eq!(
        merged.report.removed,
        [
            "order/202309/get_early.yaml (replaced by 202507)".to_owned(),
            "order/202309/get_late.yaml".to_owned(),
            format!("{FILE}: Order.price, status"),
        ]
    );
}

#[test]
fn absent_facts_are_added() {
    let now = Operation {
        docs: Some("get-orders-202309".to_owned()),
        scopes: vec!["seller.order.info".to_owned()],
        errors: vec![7],
        ..get_orders(order())
    };
    let (text, _) = reimport(&[], now);
    assert!(
        text.starts_with(
            "request: GET /order/202309/orders\ndocs: get-orders-202309\nscope: seller.order.info\nerrors: [7]\n\nquery:"
        ),
        "{text}"
    );
}

#[test]
fn new_operations_reuse_equal_types_only() {
    let with_orders =
        |request: &str, name: &str, order: Vec<Field>| operation(request, &[name], vec![list(object("orders", order))]);
    let two = || vec![get_orders(order()), with_orders("GET /order/202309/late", "Get Late", order())];
    let files = created(two());
    let equal = with_orders("GET /order/202507/next", "Get Next", order());
    let bigger = with_orders("GET /order/202507/best", "Get Best", with(order(), string("rank")));
    let (after, merged) = import(&api([two(), vec![equal, bigger]].concat()), files);
    assert_eq!(merged.files.keys().collect::<Vec<_>>(), ["order/202507/get_best.yaml", "order/202507/get_next.yaml"]);
    assert!(!after["order/202507/get_next.yaml"].contains("types:"), "{}", after["order/202507/get_next.yaml"]);
    assert!(after["order/202507/get_best.yaml"].contains("      rank: string\n"), "{}", after["order/202507/get_best.yaml"]);
}

#[test]
fn an_unreadable_spec_stops_the_import() {
    let files = edited(created(vec![get_orders(order())]), FILE, "response:", "answer:");
    let errors = merge(&api(vec![get_orders(order())]), &files).unwrap_err();
    assert_eq!(errors[0].path, format!("specs/{FILE}"));
    assert!(errors[0].message.contains("answer"), "{}", errors[0].message);
}

#[test]
fn an_edited_example_is_kept() {
    let with_example = Operation { response_example: Some("{}".to_owned()), ..get_orders(order()) };
    let mut files = created(vec![with_example.clone()]);
    files.insert("order/202309/get_orders.response.json".to_owned(), "{ \"better\": true }".to_owned());
    assert_eq!(import(&api(vec![with_example]), files).1.files, Files::new());
}

#[test]
fn files_of_other_operations_are_never_overwritten() {
    let files = created(vec![get_orders(order())]);
    let files = edited(files, FILE, "GET /order/202309/orders", "GET /order/202309/sales");
    let merged = import(&api(vec![get_orders(order())]), files.clone()).1;
    assert!(!merged.files.contains_key(FILE), "{}", merged.report);
}
