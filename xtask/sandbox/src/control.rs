//! What tests and the page can do with a sandbox.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::connection::Connection;
use crate::deliver;
use crate::engine::real_time;
use crate::shared::Shared;
use crate::similar::did_you_mean;
use crate::world::routes;
use crate::world::webhooks::WebhookAction;
use crate::world::{Action, Command, Event, Id, Reply, Scenario, World, event, webhooks};

/// The operations with state, and those that samples answer.
pub(crate) fn coverage(shared: &Shared) -> Value {
    let api = shared.api();
    let lines: BTreeSet<String> = api.model.operations.iter().map(codegen::model::Operation::request_line).collect();
    let (stateful, sampled): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| routes::handler(line).is_some());
    json!({ "stateful": stateful, "sampled": sampled })
}

/// The credentials, accounts, shops and the clock.
pub(crate) fn overview(shared: &Shared) -> Value {
    let connection = Connection::of(shared);
    let engine = shared.engine();
    let world = engine.world();
    json!({
        "connection": connection,
        "now": engine.now(),
        "is_clock_stopped": world.clock.is_stopped(),
        "apps": world.access.apps.values().collect::<Vec<_>>(),
        "accounts": world.access.accounts.values().collect::<Vec<_>>(),
        "shops": world.shops.iter().collect::<Vec<_>>(),
        "settings": world.settings,
        "webhook_faults": world.webhooks.faults(),
        "undeliverable_addresses": webhooks::undeliverable(world),
    })
}

/// The furthest that the clock moves at a time, in seconds: ten years.
pub(crate) const MAX_ADVANCE: i64 = 3_660 * 86_400;

/// Moves the clock forward. It stops at each delivery that is due on the way, so a webhook is tried as often as TikTok would.
pub(crate) async fn advance(shared: &Arc<Shared>, seconds: i64) -> Result<(), String> {
    if seconds < 0 {
        return Err("the clock moves forward only; pass seconds of at least 0".to_owned());
    }
    if seconds > MAX_ADVANCE {
        return Err(format!("the clock moves at most {MAX_ADVANCE} seconds at a time"));
    }
    // The clock also runs while deliveries wait for an answer, and a reset can set it back. So what counts is how far it still has to move.
    let mut left = seconds;
    loop {
        deliver::deliver_due(shared).await;
        let step = match seconds_until_next(shared) {
            // At least a second, so that an attempt that stays due does not stop the clock.
            Some(wait) => wait.max(1).min(left),
            None => left,
        };
        shared.apply(&Command::Advance(step));
        left -= step;
        if left == 0 {
            deliver::deliver_due(shared).await;
            return Ok(());
        }
    }
}

/// The seconds until a timer or a delivery is due.
fn seconds_until_next(shared: &Shared) -> Option<i64> {
    let engine = shared.engine();
    let world = engine.world();
    let next = [world.timers.next(), world.webhooks.next()].into_iter().flatten().min();
    next.map(|next| next.saturating_sub(engine.now()))
}

/// Stops the clock, or starts it again.
pub(crate) fn set_clock_running(shared: &Shared, runs: bool) {
    shared.apply(&if runs { Command::StartClock { real: real_time() } } else { Command::StopClock });
}

/// Starts again with a scenario, by default the initial one. Faults stay.
pub(crate) fn reset(shared: &Shared, scenario: Option<Scenario>) -> Result<(), String> {
    let mut world = World::new(scenario.unwrap_or(shared.scenario), shared.seed, &shared.origin, real_time());
    let mut engine = shared.engine_mut();
    world.webhooks.set_faults(engine.world().webhooks.faults());
    engine.replace(world)?;
    drop(engine);
    shared.log().clear();
    Ok(())
}

/// A webhook to send.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Trigger {
    /// The number of the webhook, or its module: `order_status_change`.
    pub(crate) webhook: String,
    /// The shop that it is about. Without it, that of the order, or the first one.
    pub(crate) shop: Option<Id>,
    /// The order that it is about.
    pub(crate) order: Option<Id>,
    /// Fields that replace those of the documented sample.
    #[serde(default)]
    pub(crate) data: serde_json::Map<String, Value>,
}

/// The shop that a webhook is about: the requested one, else that of the order, else the first. `data` can name other ids than the sandbox has.
fn find_shop(world: &World, trigger: &Trigger) -> Result<Id, String> {
    let unknown_order = |id| format!("there is no order {id}; to send the id of another order, pass `order_id` in `data`");
    let order = trigger.order.map(|id| world.orders.get(id).ok_or_else(|| unknown_order(id))).transpose()?;
    let first = || world.shops.iter().next().map(|shop| shop.id);
    let shop = trigger.shop.or(order.map(|order| order.shop)).or_else(first).ok_or("there is no shop")?;
    if world.shops.get(shop).is_none() {
        return Err(world.shops.unknown(&shop.to_string()));
    }
    match order.filter(|order| order.shop != shop) {
        Some(order) => Err(format!("order {} is not one of shop {shop}, but of shop {}", order.id, order.shop)),
        None => Ok(shop),
    }
}

/// Sends any webhook.
pub(crate) fn trigger(shared: &Shared, trigger: &Trigger) -> Result<Value, String> {
    let api = shared.api();
    let webhooks = &api.model.webhooks;
    let webhook = webhooks.iter().find(|webhook| webhook.module == trigger.webhook || webhook.kind.to_string() == trigger.webhook);
    let Some(webhook) = webhook else {
        let names = webhooks.iter().map(|webhook| webhook.module.as_str());
        let guess = did_you_mean(names, &trigger.webhook);
        return Err(format!(
            "there is no webhook `{}`{guess}; write a name or a type number from `specs/webhooks/`",
            trigger.webhook
        ));
    };
    let mut data = api.sample_webhook(webhook.kind).unwrap_or_else(|| json!({}));
    let shop = find_shop(shared.engine().world(), trigger)?;
    if let Some(fields) = data.as_object_mut() {
        if trigger.order.is_some() && !fields.contains_key("order_id") {
            let module = &webhook.module;
            return Err(format!("the webhook `{module}` is not about an order: its data has no `order_id`; leave out `order`"));
        }
        fields.extend(trigger.order.map(|order| ("order_id".to_owned(), json!(order))));
        fields.extend(trigger.data.clone());
    }
    let event = Event { webhook: webhook.kind, owner: event::Owner::Shop(shop), data, at: shared.now() };
    shared.apply(&Command::Trigger(Box::new(event)));
    Ok(json!({ "webhook": webhook.module, "type": webhook.kind }))
}

/// Sends a webhook again, with the same notification id.
pub(crate) fn replay(shared: &Shared, delivery: Id) -> Reply {
    shared.perform(Action::Webhooks(WebhookAction::Replay { delivery }))
}
