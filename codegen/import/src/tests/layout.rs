//! Updates of specs with unusual layouts.

use super::update::{FILE, get_orders, order, reimport, with};
use super::*;

#[test]
fn a_new_section_is_inserted_in_order() {
    let (text, _) = reimport(&[], with_body(vec![string("filter")], get_orders(order())));
    assert!(text.contains("  page_size: int\n\nbody:\n  filter: string\n\nresponse:\n"), "{text}");
}

#[test]
fn values_are_added_to_every_layout() {
    let mut more = order();
    more[3] = one_of("status", &["PAID", "SHIPPED", "LOST"]);
    let flow = "OrderStatus: { values: [PAID, SHIPPED] }";
    for (written, added) in [
        ("OrderStatus:\n    values:\n      - PAID\n      - SHIPPED\n", "      - SHIPPED\n      - LOST\n"),
        ("OrderStatus:\n    values:\n      PAID: Money came.\n      SHIPPED:\n", "      SHIPPED:\n      LOST:\n"),
        ("OrderStatus:\n    values:\n      [PAID,\n       SHIPPED]  # all\n", "       SHIPPED, LOST]  # all\n"),
        ("OrderStatus:\n    values: [PAID, SHIPPED] # ]\n", "    values: [PAID, SHIPPED, LOST] # ]\n"),
    ] {
        let (text, _) = reimport(&[(&format!("{flow}\n"), written)], get_orders(more.clone()));
        assert!(text.contains(added), "{text}");
    }
}

#[test]
fn a_type_on_one_line_is_expanded_for_a_new_field() {
    let edits = [(
        "  Order:\n    fields:\n      id: string\n      create_time: int\n      price: string\n      status: OrderStatus\n",
        "  Order: { doc: One, fields: { id: string, create_time: int, price: string, status: OrderStatus } }\n",
    )];
    let (text, _) = reimport(&edits, get_orders(with(order(), string("note"))));
    assert!(
        text.contains("  Order:\n    doc: \"One\"\n    fields:\n      id: string\n") && text.contains("      note: string\n"),
        "{text}"
    );
}

#[test]
fn an_empty_section_is_filled() {
    let emptied = ("  page_size: int\n", "  page_size: int\n\nbody: {}\n");
    let (text, _) = reimport(&[emptied], with_body(vec![string("filter")], get_orders(order())));
    assert!(text.contains("\nbody:\n  filter: string\n\nresponse:\n"), "{text}");
}

#[test]
fn a_missing_final_newline_stays_missing() {
    let mut files = created(vec![get_orders(order())]);
    let text = files[FILE].trim_end().to_owned();
    files.insert(FILE.to_owned(), text);
    let mut operation = get_orders(order());
    operation.errors = vec![1];
    let (after, _) = import(&api(vec![operation]), files);
    assert!(after[FILE].contains("errors: [1]\n") && !after[FILE].ends_with('\n'));
}

#[test]
fn changes_that_cannot_be_inserted_are_reported() {
    let edits = [(
        "  Order:\n    fields:\n      id: string\n",
        "  Order: # all\n    fields: { # of it\n      id: string, create_time: int, price: string, status: OrderStatus }\n  Spare:\n    fields:\n",
    )];
    let files = edits.iter().fold(created(vec![get_orders(order())]), |files, (from, to)| edited(files, FILE, from, to));
    let merged = import(&api(vec![get_orders(with(order(), string("note")))]), files).1;
    assert_eq!(merged.report.unresolved, [format!("{FILE}: Order.note, `note: string`")]);
}
