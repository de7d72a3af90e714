//! Addresses that apps register for a shop, by kind of event.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::world::event::Owner;
use crate::world::routes::Route;
use crate::world::{Call, CommandContext, Event, Id, Refusal, Reply, Time, World};

pub(super) const ROUTES: &[Route] = &[
    Route::query("GET /event/*/webhooks", list),
    Route::command("PUT /event/*/webhooks", register),
    Route::command("DELETE /event/*/webhooks", unregister),
];

/// The events that apps can register, with the numbers of their webhooks.
pub const EVENTS: [(&str, i64); 17] = [
    ("ORDER_STATUS_CHANGE", 1),
    ("REVERSE_STATUS_UPDATE", 2),
    ("RECIPIENT_ADDRESS_UPDATE", 3),
    ("PACKAGE_UPDATE", 4),
    ("PRODUCT_STATUS_CHANGE", 5),
    ("SELLER_DEAUTHORIZATION", 6),
    ("UPCOMING_AUTHORIZATION_EXPIRATION", 7),
    ("CANCELLATION_STATUS_CHANGE", 11),
    ("RETURN_STATUS_CHANGE", 12),
    ("NEW_CONVERSATION", 13),
    ("NEW_MESSAGE", 14),
    ("PRODUCT_INFORMATION_CHANGE", 15),
    ("PRODUCT_CREATION", 16),
    ("PRODUCT_CATEGORY_CHANGE", 18),
    ("NEW_MESSAGE_LISTENER", 33),
    ("INVOICE_STATUS_CHANGE", 36),
    ("PRODUCT_AUDIT_STATUS_CHANGE", 37),
];

/// The registrations of each shop, by the key of the app and the number of the webhook.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Registrations(IndexMap<Id, Vec<Registration>>);

/// An address for one kind of event of a shop.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Registration {
    pub app: String,
    pub webhook: i64,
    pub address: String,
    pub created: Time,
    pub updated: Time,
}

impl Registrations {
    /// The registrations of an app for a shop.
    pub fn of(&self, app: &str, shop: Id) -> impl Iterator<Item = &Registration> {
        self.0.get(&shop).into_iter().flatten().filter(move |registration| registration.app == app)
    }

    /// All registered addresses.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &str> {
        self.0.values().flatten().map(|registration| registration.address.as_str())
    }

    fn address(&self, app: &str, shop: Id, webhook: i64) -> Option<&str> {
        self.of(app, shop).find(|registration| registration.webhook == webhook).map(|registration| registration.address.as_str())
    }
}

/// The app and address of everyone who receives an event: apps that the owner authorized, at the registered address or else at the
/// address of the app. Some events concern one app only: `app_key` in their data names it.
pub(super) fn addresses(world: &World, event: &Event) -> Vec<(String, String)> {
    let shop = match event.owner {
        Owner::Shop(shop) => Some(shop),
        Owner::Account(_) => None,
    };
    let receives = |app: &str| match event.data.get("app_key").and_then(Value::as_str) {
        Some(receiver) => receiver == app,
        None => has_access(world, app, event.owner),
    };
    let address = |app: &crate::world::access::App| {
        let registered = shop.and_then(|shop| world.webhooks.registrations.address(&app.key, shop, event.webhook));
        Some((app.key.clone(), registered.or(app.webhook_url.as_deref())?.to_owned()))
    };
    world.access.apps.values().filter(|app| receives(&app.key)).filter_map(address).collect()
}

fn has_access(world: &World, app: &str, owner: Owner) -> bool {
    match owner {
        Owner::Shop(id) => {
            let seller = world.shops.get(id).map(|shop| shop.seller);
            seller.and_then(|seller| world.access.grant(app, seller)).is_some_and(|grant| grant.shops.contains(&id))
        }
        Owner::Account(id) => world.access.grant(app, id).is_some(),
    }
}

fn list(world: &World, call: &Call, _now: Time) -> Reply {
    let view = |registration: &Registration| {
        json!({
            "event_type": EVENTS.iter().find(|(_, number)| *number == registration.webhook).map(|(name, _)| name),
            "address": registration.address,
            "create_time": registration.created,
            "update_time": registration.updated,
        })
    };
    let webhooks: Vec<_> = world.webhooks.registrations.of(&call.app_key, call.shop()?).map(view).collect();
    Ok(json!({"total_count": webhooks.len(), "webhooks": webhooks}))
}

/// The address that a call registers.
pub(crate) fn address(call: &Call) -> Option<&str> {
    let is_registration = call.operation.starts_with("PUT /event/") && call.operation.ends_with("/webhooks");
    if is_registration { call.text("address") } else { None }
}

/// Registers an address, or replaces the one of the same kind of event.
fn register(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let (shop, webhook) = (call.shop()?, event_type(call)?);
    let address = call.text("address").ok_or_else(|| Refusal::parameter("body.address is missing"))?;
    check_address(address)?;
    let registrations = ctx.world.webhooks.registrations.0.entry(shop).or_default();
    let same = registrations.iter_mut().find(|known| known.app == call.app_key && known.webhook == webhook);
    match same {
        Some(known) => (known.address, known.updated) = (address.to_owned(), ctx.now),
        None => registrations.push(Registration {
            app: call.app_key.clone(),
            webhook,
            address: address.to_owned(),
            created: ctx.now,
            updated: ctx.now,
        }),
    }
    Ok(json!({}))
}

/// Removes an address. It succeeds if there is none.
fn unregister(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let (shop, webhook) = (call.shop()?, event_type(call)?);
    if let Some(registrations) = ctx.world.webhooks.registrations.0.get_mut(&shop) {
        registrations.retain(|known| known.app != call.app_key || known.webhook != webhook);
    }
    Ok(json!({}))
}

fn event_type(call: &Call) -> Result<i64, Refusal> {
    let name = call.text("event_type").ok_or_else(|| Refusal::parameter("body.event_type is missing"))?;
    let known = EVENTS.iter().find(|(event, _)| *event == name).map(|(_, number)| *number);
    known.ok_or_else(|| {
        Refusal::parameter(format!("EventType is invalid, allowed values: {}.", EVENTS.map(|(name, _)| name).join(",")))
    })
}

/// TikTok accepts domains without a port. The sandbox also accepts addresses of this machine.
fn check_address(address: &str) -> Result<(), Refusal> {
    let invalid = |reason: &str| Err(Refusal::parameter(format!("body.address is invalid: {reason}")));
    let Some(rest) = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")) else {
        return invalid("it must begin with https:// or http://");
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_local = ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|host| authority.strip_prefix(host).is_some_and(|port| port.is_empty() || port.starts_with(':')));
    if is_local {
        return Ok(());
    }
    if authority.contains([':', '@']) || authority.parse::<std::net::Ipv4Addr>().is_ok() {
        return invalid("it must have a domain, without a port and not an IP address");
    }
    match authority.contains('.') {
        true => Ok(()),
        false => invalid("it must have a domain"),
    }
}
