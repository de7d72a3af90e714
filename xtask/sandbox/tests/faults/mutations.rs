//! Changed replies.

use serde_json::{Value, json};
use tiktok_shop_sandbox::faults::{Garbling, Mutation, MutationKind};

use crate::{api, operation};

fn reply() -> Value {
    let item = json!({"id": "1", "sku_id": "2", "display_status": "UNPAID"});
    json!({"total_count": 1, "orders": [{"id": "5", "status": "UNPAID", "create_time": 1, "line_items": [item]}]})
}

/// The changed reply of an order search, and whether it had a place for the change.
fn mutated(kind: MutationKind, choice: u64, mut data: Value) -> (bool, Value) {
    let api = api();
    let search = operation(&api, "POST /order/202309/orders/search");
    let had_place = Mutation { kind, choice }.mutate(&api, search, &mut data);
    (had_place, data)
}

#[test]
fn every_object_gets_an_unknown_field() {
    let (had_place, data) = mutated(MutationKind::UnknownField, 0, reply());
    assert!(had_place);
    for object in [&data, &data["orders"][0], &data["orders"][0]["line_items"][0]] {
        assert!(object["sandbox_unknown_field"].is_object(), "{object}");
    }
    assert_eq!(data["orders"][0]["id"], "5");
}

#[test]
fn every_enumeration_gets_an_unknown_value() {
    let (had_place, data) = mutated(MutationKind::UnknownEnum, 0, reply());
    assert!(had_place);
    assert_eq!(data["orders"][0]["status"], "SANDBOX_UNKNOWN_VALUE");
    assert_eq!(data["orders"][0]["line_items"][0]["display_status"], "SANDBOX_UNKNOWN_VALUE");
    assert_eq!(data["orders"][0]["id"], "5");
    assert_eq!(data["total_count"], 1);
    assert_eq!(mutated(MutationKind::UnknownEnum, 0, json!({"total_count": 0})), (false, json!({"total_count": 0})));
}

#[test]
fn one_scalar_becomes_unreadable_and_the_choice_selects_it() {
    let unreadable = |choice| {
        let (had_place, data) = mutated(MutationKind::Unreadable, choice, reply());
        assert!(had_place);
        assert_eq!(data.to_string().matches("unreadable").count(), 1, "{data}");
        data
    };
    assert_ne!(unreadable(0), unreadable(1));
    assert_eq!(unreadable(u64::MAX), unreadable(u64::MAX));
    assert_eq!(mutated(MutationKind::Unreadable, 5, json!({"orders": []})), (false, json!({"orders": []})));
}

#[test]
fn bytes_that_are_not_utf_8() {
    let body = br#"{"code":0,"message":"Success","data":{}}"#.to_vec();
    let latin1 = Garbling::Latin1.garble(body.clone());
    assert!(std::str::from_utf8(&latin1).is_err());
    assert_eq!(latin1.len(), body.len() + 1);
    assert_eq!(String::from_utf8_lossy(&latin1), "{\"code\":0,\"message\":\"\u{fffd}Success\",\"data\":{}}");
    let bom = Garbling::Bom.garble(body.clone());
    assert_eq!((&bom[..3], &bom[3..]), (b"\xEF\xBB\xBF".as_slice(), body.as_slice()));
}
