//! Registrations of webhooks.

use serde_json::{Value, json};
use tiktok_shop_sandbox::api::Api;
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::event::Owner;
use tiktok_shop_sandbox::world::webhooks::registration::EVENTS;
use tiktok_shop_sandbox::world::{Command, Event, Id, Refusal, Reply, World};

use crate::gate::{NOW, account, app, call, first, nothing, perform, shops, world};

fn send(world: &mut World, method: &str, account: Id, shop: Id, body: Value) -> Reply {
    let call = call(world, &format!("{method} /event/202309/webhooks"), account, Some(shop), body);
    world.apply(&Command::Call(Box::new(call)), NOW).reply
}

fn emit(world: &mut World, webhook: i64, owner: Owner) -> Vec<(String, String)> {
    let known = world.webhooks.iter().count();
    world.apply(&Command::Trigger(Box::new(Event { webhook, owner, data: nothing(), at: NOW })), NOW);
    world.webhooks.iter().skip(known).map(|delivery| (delivery.app.clone(), delivery.address.clone())).collect()
}

fn seller(world: &World) -> (Id, Id) {
    let seller = first(world, AccountKind::Seller);
    (seller, shops(world, seller)[0])
}

#[test]
fn a_registration_replaces_the_one_of_the_same_event() {
    let mut world = world();
    let (seller, shop) = seller(&world);
    for address in ["https://one.example/a", "https://two.example/b"] {
        let body = json!({"event_type": "ORDER_STATUS_CHANGE", "address": address});
        assert_eq!(send(&mut world, "PUT", seller, shop, body), Ok(nothing()));
    }
    let list = send(&mut world, "GET", seller, shop, nothing()).unwrap();
    let webhook = json!({
        "event_type": "ORDER_STATUS_CHANGE",
        "address": "https://two.example/b",
        "create_time": NOW,
        "update_time": NOW,
    });
    assert_eq!(list, json!({"total_count": 1, "webhooks": [webhook]}));
    assert_eq!(emit(&mut world, 1, Owner::Shop(shop)), [(app(&world).0, "https://two.example/b".to_owned())]);
    assert_eq!(emit(&mut world, 3, Owner::Shop(shop)), []);
}

#[test]
fn a_removal_succeeds_without_a_registration() {
    let mut world = world();
    let (seller, shop) = seller(&world);
    let body = json!({"event_type": "PACKAGE_UPDATE", "address": "https://one.example"});
    send(&mut world, "PUT", seller, shop, body).unwrap();
    for _ in 0..2 {
        assert_eq!(send(&mut world, "DELETE", seller, shop, json!({"event_type": "PACKAGE_UPDATE"})), Ok(nothing()));
        assert_eq!(send(&mut world, "GET", seller, shop, nothing()).unwrap()["total_count"], 0);
    }
}

#[test]
fn the_address_of_the_app_receives_what_has_no_address_of_its_own() {
    let mut world = world();
    let ((seller, shop), (app, _)) = (seller(&world), app(&world));
    let webhook_url = Some("https://all.example".to_owned());
    let update = AccessAction::UpdateApp { app: app.clone(), redirect_url: None, webhook_url, scopes: None };
    perform(&mut world, update, NOW).unwrap();
    let body = json!({"event_type": "NEW_MESSAGE", "address": "http://localhost:9000/hook"});
    send(&mut world, "PUT", seller, shop, body).unwrap();
    let fallback = [(app.clone(), "https://all.example".to_owned())];
    assert_eq!(emit(&mut world, 14, Owner::Shop(shop)), [(app.clone(), "http://localhost:9000/hook".to_owned())]);
    assert_eq!(emit(&mut world, 13, Owner::Shop(shop)), fallback);
    assert_eq!(emit(&mut world, 68, Owner::Account(seller)), fallback);
    perform(&mut world, AccessAction::Deauthorize { app, account: seller }, NOW).unwrap();
    assert_eq!(emit(&mut world, 14, Owner::Shop(shop)), []);
    assert_eq!(emit(&mut world, 68, Owner::Account(seller)), []);
}

#[test]
fn registrations_belong_to_one_shop() {
    let mut world = world();
    let seller = account(&world, "Lantern Global");
    let shops = shops(&world, seller);
    let body = json!({"event_type": "ORDER_STATUS_CHANGE", "address": "https://one.example"});
    send(&mut world, "PUT", seller, shops[0], body).unwrap();
    assert_eq!(emit(&mut world, 1, Owner::Shop(shops[0])).len(), 1);
    assert_eq!(emit(&mut world, 1, Owner::Shop(shops[1])).len(), 0);
}

#[test]
fn wrong_addresses_and_events_are_refused() {
    let mut world = world();
    let (seller, shop) = seller(&world);
    let before = serde_json::to_string(&world).unwrap();
    let mut refusal = |body: Value| send(&mut world, "PUT", seller, shop, body).unwrap_err();
    let missing = refusal(json!({"event_type": "NEW_MESSAGE"}));
    assert_eq!(missing, Refusal::parameter("body.address is missing"));
    for address in ["ftp://one.example", "one.example", "https://one.example:8443/x", "https://10.0.0.1/x", "https://intranet/x"] {
        let refusal = refusal(json!({"event_type": "NEW_MESSAGE", "address": address}));
        assert!(refusal.code == 36_009_004 && refusal.message.starts_with("body.address is invalid"), "{address}: {refusal:?}");
    }
    let event = refusal(json!({"event_type": "NO_EVENT", "address": "https://one.example"}));
    assert!(event.message.starts_with("EventType is invalid, allowed values: ORDER_STATUS_CHANGE,"), "{}", event.message);
    assert_eq!(serde_json::to_string(&world).unwrap(), before);
}

#[test]
fn the_events_are_those_of_the_specs() {
    let api = Api::embedded().unwrap();
    let events = api.model.webhooks.iter().filter_map(|webhook| Some((webhook.event.clone()?, webhook.kind)));
    let (mut documented, mut known): (Vec<_>, Vec<_>) =
        (events.collect(), EVENTS.map(|(name, kind)| (name.to_owned(), kind)).to_vec());
    documented.sort();
    known.sort();
    assert_eq!(known, documented);
}
