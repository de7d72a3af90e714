//! Reads sample deliveries, at least one of each webhook.
//!
//! The file `<event>.delivery.json` next to a spec is also available to users of the SDK. `samples/webhooks` has more; the part of
//! the file name after the event is the source, and `sdk` is TikTok's own SDK.
//!
//! Reading is lenient, so reading without an error proves little. Each member of a delivery must also affect the result. A member
//! that does not is missing from the spec.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod ignored;

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use tests::{deliveries, model_of, root, specs};
use tiktok_shop::webhooks::Event;
use tiktok_shop::{Delivery, Owner};

use self::ignored::{ignored_members, is_blank};

/// The types that TikTok documents.
const PUBLISHED: [i64; 46] = [
    1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 33, 35, 36, 37, 38, 39, 42, 46, 50, 51,
    52, 55, 56, 58, 59, 62, 63, 64, 65, 66, 67, 68, 71,
];

/// Fails with all failures, not only the first.
fn assert_none(failures: Vec<String>) {
    assert!(failures.is_empty(), "{} found:\n{}", failures.len(), failures.join("\n"));
}

/// The sample delivery next to an event's spec.
fn body(event: &str) -> Vec<u8> {
    fs::read(root().join(format!("specs/webhooks/{event}.delivery.json"))).expect(event)
}

fn json(body: &[u8]) -> Value {
    serde_json::from_slice(body).expect("JSON")
}

/// The `Debug` output of a parsed body.
fn read(body: &[u8]) -> Option<String> {
    Delivery::parse(body).ok().map(|delivery| format!("{delivery:?}"))
}

#[test]
fn deliveries_parse_as_their_own_event() {
    let mut failures = Vec::new();
    for (file, body) in deliveries() {
        let name = file.rsplit('/').next().and_then(|name| name.split('.').next()).expect("a name");
        let name = name.split("__").next().expect("an event").replace('_', "");
        match Delivery::parse(&body) {
            Ok(Delivery { event: Event::Unknown(_), .. }) => failures.push(format!("{file}: unknown event")),
            Ok(Delivery { event, id, timestamp, owner, .. }) => {
                if name != event.name().to_lowercase() {
                    failures.push(format!("{file}: parsed as {} {}", event.kind(), event.name()));
                }
                if owner.is_none() || timestamp.is_none() || id.is_none() == (event.kind() != 3) {
                    failures.push(format!("{file}: the envelope is {id:?}, {timestamp:?}, {owner:?}"));
                }
            }
            Err(error) => failures.push(format!("{file}: {error}")),
        }
    }
    assert_none(failures);
}

#[test]
fn stored_deliveries_are_read_back() {
    for (file, body) in deliveries() {
        let delivery = Delivery::parse_strict(&body).expect(&file);
        let text = serde_json::to_string(&delivery).expect(&file);
        assert_eq!(serde_json::from_str::<Delivery>(&text).expect(&file), delivery, "{file}: {text}");
    }
}

#[test]
fn every_webhook_has_a_delivery() {
    let described: BTreeSet<i64> = model_of(&specs(&root().join("specs"))).webhooks.iter().map(|webhook| webhook.kind).collect();
    let sampled: BTreeSet<i64> = deliveries().values().filter_map(|body| json(body)["type"].as_i64()).collect();
    assert_eq!(sampled, described);
    assert_eq!(described, BTreeSet::from(PUBLISHED));
}

#[test]
fn no_member_is_ignored() {
    let mut failures = Vec::new();
    for (file, body) in deliveries() {
        let ignored = ignored_members(&json(&body));
        failures.extend(ignored.into_iter().map(|path| format!("{file}: {path}")));
    }
    assert_none(failures);
}

#[test]
fn scalars_are_kept_exactly() {
    let mut failures = Vec::new();
    for (file, body) in deliveries() {
        let text = read(&body).expect(&file);
        let lost = leaves(&json(&body)).into_iter().filter(|leaf| !text.contains(leaf));
        failures.extend(lost.map(|leaf| format!("{file}: {leaf} is not in {text}")));
    }
    assert_none(failures);
}

/// The scalars of a body as `Debug` shows them. Strings have no quotes, because they may be parsed as another type.
fn leaves(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(leaves).collect(),
        // The type number becomes the variant.
        Value::Object(members) => members.iter().filter(|(key, _)| *key != "type").flat_map(|(_, member)| leaves(member)).collect(),
        Value::String(text) => vec![format!("{text:?}").trim_matches('"').to_owned()],
        value if is_blank(value) => Vec::new(),
        value => vec![value.to_string()],
    }
}

#[test]
fn quotes_around_numbers_do_not_matter() {
    for (file, body) in deliveries() {
        let mut swapped = json(&body);
        let kind = swapped["type"].take();
        swap_quotes(&mut swapped);
        swapped["type"] = kind;
        assert_eq!(read(swapped.to_string().as_bytes()), read(&body), "{file}");
    }
}

fn swap_quotes(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(swap_quotes),
        Value::Object(members) => members.values_mut().for_each(swap_quotes),
        Value::Number(number) => *value = number.to_string().into(),
        // `serde_json` would turn a longer number into a float.
        Value::String(text) => {
            if let Some(number) = text.parse::<u64>().ok().filter(|number| number.to_string() == *text) {
                *value = number.into();
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

#[test]
fn damaged_bodies_do_not_panic() {
    for (file, body) in deliveries() {
        let body = json(&body).to_string().into_bytes();
        for end in 0..body.len() {
            assert!(Delivery::parse(&body[..end]).is_err(), "{file} up to {end}");
        }
        for index in 0..body.len() {
            for byte in [b'"', b'{', b']', b'9', 0xff] {
                let mut damaged = body.clone();
                damaged[index] = byte;
                let _ = Delivery::parse(&damaged).map_err(|error| error.to_string());
            }
        }
    }
}

#[test]
fn times_have_several_formats() {
    let Event::InventoryChanged(change) = delivery("inventory_changed").event else { panic!("68") };
    let moment = change.occurred_at.expect("a moment");
    assert_eq!(moment.as_str(), "2026-04-02T09:28:34.979101552Z");
    let since_1970 = moment.to_system_time().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    assert_eq!(since_1970.map(|time| time.as_nanos()), Some(1_775_122_114_979_101_552));

    let Event::UpcomingAuthorizationExpiration(warning) = delivery("upcoming_authorization_expiration").event else { panic!("7") };
    assert_eq!(warning.expiration_time.map(|time| time.unix_seconds()), Some(1_627_587_506));
}

#[test]
fn unquoted_ids_are_exact() {
    let Event::ProductStatusChange(change) = delivery("product_status_change").event else { panic!("5") };
    assert_eq!(change.product_id.as_deref(), Some("576000000000000017"));
    let Event::InventoryChangedByShop(change) = delivery("inventory_changed_by_shop").event else { panic!("71") };
    assert_eq!(change.shop_id.as_deref(), Some("7490000000000000013"));
    assert_eq!(
        [change.product_id.as_deref(), change.sku_id.as_deref()],
        [Some("1730000000000000011"), Some("1730000000000000013")]
    );
}

#[test]
fn numeric_statuses_have_names() {
    use tiktok_shop::webhooks::reverse_status_update::{ReverseOrderStatus, ReverseType, ReverseUser};
    let Event::ReverseStatusUpdate(update) = delivery("reverse_status_update").event else { panic!("2") };
    assert_eq!(update.reverse_order_status, Some(ReverseOrderStatus::Cancelled));
    assert_eq!((update.reverse_type, update.reverse_user), (Some(ReverseType::RequestCancel), Some(ReverseUser::Buyer)));
}

#[test]
fn owners_are_shops_sellers_or_creators() {
    assert_eq!(delivery("order_status_change").owner, Some(Owner::Shop("7490000000000000012".into())));
    let open_id = "AAAAAAAAAAB0000000000000000000000000000-AAAAAAAAAAAAAA";
    assert_eq!(delivery("size_chart_change").owner, Some(Owner::Seller(open_id.into())));
    assert_eq!(delivery("creator_deauthorization").owner, Some(Owner::Creator(open_id.into())));
}

fn delivery(event: &str) -> Delivery {
    Delivery::parse(&body(event)).expect(event)
}
