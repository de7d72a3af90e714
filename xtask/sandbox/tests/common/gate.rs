//! A world with apps, accounts and shops, and calls of it.

use serde_json::{Map, Value, json};
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::{Action, Call, Command, Event, Id, Refusal, Reply, Scenario, Time, World};

/// 2026-11-01, 12:00 UTC.
pub(crate) const NOW: Time = 1_793_534_400;

pub(crate) fn world() -> World {
    World::new(Scenario::Empty, 7, "http://127.0.0.1:1", NOW)
}

pub(crate) fn perform(world: &mut World, action: AccessAction, now: Time) -> Reply {
    world.apply(&Command::Perform(Box::new(Action::Access(action))), now).reply
}

/// An action that must succeed, with its events.
pub(crate) fn events(world: &mut World, action: AccessAction, now: Time) -> Vec<Event> {
    let outcome = world.apply(&Command::Perform(Box::new(Action::Access(action))), now);
    outcome.reply.unwrap();
    outcome.events
}

/// A refused action changes nothing.
pub(crate) fn refused(world: &mut World, action: AccessAction, now: Time) -> Refusal {
    world.apply(&Command::Tick, now);
    let before = serde_json::to_string(world).unwrap();
    let refusal = perform(world, action, now).unwrap_err();
    assert_eq!(serde_json::to_string(world).unwrap(), before, "a refused command changed the world");
    refusal
}

/// The app that all accounts have authorized, and its secret.
pub(crate) fn app(world: &World) -> (String, String) {
    let app = world.access.apps.values().next().unwrap();
    (app.key.clone(), app.secret.clone())
}

pub(crate) fn account(world: &World, name: &str) -> Id {
    world.access.accounts.values().find(|account| account.name == name).unwrap().id
}

pub(crate) fn first(world: &World, kind: AccountKind) -> Id {
    world.access.first_account(kind).unwrap()
}

pub(crate) fn shops(world: &World, seller: Id) -> Vec<Id> {
    world.shops.iter().filter(|shop| shop.seller == seller).map(|shop| shop.id).collect()
}

/// A call of the first app for an account.
pub(crate) fn call(world: &World, operation: &str, account: Id, shop: Option<Id>, body: Value) -> Call {
    let body = body.as_object().cloned().unwrap_or_else(Map::new);
    Call { operation: operation.to_owned(), app_key: app(world).0, account, shop, body, ..Call::default() }
}

pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_else(|| panic!("no `{name}` in {value}"))
}

pub(crate) fn nothing() -> Value {
    json!({})
}
