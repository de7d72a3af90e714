//! Webhooks: where they go, which wait, and what became of each.

mod faults;
pub mod registration;

use std::collections::{BTreeSet, VecDeque};

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::event::Owner;
use super::routes::Route;
use super::{CommandContext, Event, Id, IdKind, Refusal, Reply, Time, World};

use faults::DeliveryCopy;
pub use faults::DeliveryFaults;

/// The operations that this domain answers.
pub const ROUTES: &[Route] = registration::ROUTES;

/// Seconds from a failed attempt to the next one. After the last attempt, a delivery is dropped.
pub const REDELIVERY: [i64; 4] = [2 * 60, 30 * 60, 3 * 3600, 12 * 3600];

/// How many deliveries that ended are kept for the log.
const MAX_ENDED: usize = 1_000;

/// The result of a webhook that a fault drops.
const DROPPED: &str = "dropped by a fault";

/// The result of a webhook to an address that the sandbox cannot reach.
pub(crate) const UNDELIVERABLE: &str = "not delivered: the sandbox delivers to http addresses only";

/// Whether the sandbox delivers to an address. It has no certificates of receivers, so it does not use https.
pub(crate) fn is_deliverable(address: &str) -> bool {
    address.starts_with("http://")
}

/// Registered addresses and deliveries.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Webhooks {
    pub registrations: registration::Registrations,
    deliveries: IndexMap<Id, Delivery>,
    /// Deliveries that wait for an attempt, by time.
    waiting: BTreeSet<(Time, Id)>,
    /// Deliveries that ended, the oldest first.
    ended: VecDeque<Id>,
    #[serde(default)]
    faults: DeliveryFaults,
}

/// A webhook to one address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Delivery {
    pub id: Id,
    pub webhook: i64,
    /// `tts_notification_id`, the same in every attempt.
    pub notification: Id,
    pub app: String,
    pub address: String,
    /// The field of the envelope that names the owner, with its value.
    pub owner: (String, String),
    pub data: Value,
    pub created: Time,
    pub attempts: Vec<Attempt>,
    /// `None` if no further attempt follows.
    pub next_attempt: Option<Time>,
}

/// An attempt to deliver a webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    pub delivery: Id,
    pub at: Time,
    /// The HTTP status of the answer, or why there was none.
    pub result: Result<u16, String>,
}

impl Webhooks {
    pub fn get(&self, id: Id) -> Option<&Delivery> {
        self.deliveries.get(&id)
    }

    /// All deliveries that are kept, the oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Delivery> {
        self.deliveries.values()
    }

    /// The deliveries that are due.
    pub fn due(&self, now: Time) -> Vec<&Delivery> {
        self.waiting.iter().take_while(|(at, _)| *at <= now).filter_map(|(_, id)| self.get(*id)).collect()
    }

    /// When the next attempt is due.
    pub fn next(&self) -> Option<Time> {
        self.waiting.first().map(|(at, _)| *at)
    }

    /// How deliveries go wrong.
    pub fn faults(&self) -> DeliveryFaults {
        self.faults
    }

    /// Lets deliveries go wrong from now on. In a world that is in use, [`WebhookAction::SetFaults`] does it.
    pub(crate) fn set_faults(&mut self, faults: DeliveryFaults) {
        self.faults = faults;
    }

    /// Adds a delivery, which waits for its next attempt or has ended.
    fn add(&mut self, delivery: Delivery) {
        let (id, next) = (delivery.id, delivery.next_attempt);
        self.deliveries.insert(id, delivery);
        match next {
            Some(at) => self.schedule(id, at),
            None => self.end(id),
        }
    }

    fn schedule(&mut self, id: Id, at: Time) {
        self.waiting.insert((at, id));
    }

    fn end(&mut self, id: Id) {
        self.ended.push_back(id);
        if self.ended.len() > MAX_ENDED
            && let Some(oldest) = self.ended.pop_front()
        {
            self.deliveries.shift_remove(&oldest);
        }
    }
}

/// Creates the deliveries that follow from events: one for each address that is interested, unless a fault prevents or doubles it.
pub(super) fn enqueue(world: &mut World, events: &[Event], now: Time) {
    for event in events {
        for (app, address) in registration::addresses(world, event) {
            let id = world.ids.next(IdKind::Other);
            let delivery = Delivery {
                id,
                webhook: event.webhook,
                notification: world.ids.next(IdKind::Notification),
                app,
                address,
                owner: owner(world, event.owner),
                data: event.data.clone(),
                created: event.at,
                attempts: Vec::new(),
                next_attempt: None,
            };
            add_copies(world, &delivery, now);
        }
    }
}

/// Adds a webhook as often as the faults demand. Those that are not sent appear in the log.
fn add_copies(world: &mut World, delivery: &Delivery, now: Time) {
    let copies = world.webhooks.faults.copies(world.access.seed, delivery.notification);
    for (index, copy) in copies.enumerate() {
        let id = if index == 0 { delivery.id } else { world.ids.next(IdKind::Other) };
        let dropped = || Attempt { delivery: id, at: now, result: Err(DROPPED.to_owned()) };
        let (attempts, next_attempt) = match copy {
            DeliveryCopy::Sent { delay } => (Vec::new(), Some(now + delay)),
            DeliveryCopy::Dropped => (vec![dropped()], None),
        };
        world.webhooks.add(Delivery { id, attempts, next_attempt, ..delivery.clone() });
    }
}

/// The addresses of webhooks that the sandbox does not deliver.
pub(crate) fn undeliverable(world: &World) -> BTreeSet<&str> {
    let of_apps = world.access.apps.values().filter_map(|app| app.webhook_url.as_deref());
    of_apps.chain(world.webhooks.registrations.addresses()).filter(|address| !is_deliverable(address)).collect()
}

/// Records an attempt, and schedules the next one if it failed.
pub(super) fn record_attempt(ctx: &mut CommandContext<'_>, attempt: &Attempt) {
    let webhooks = &mut ctx.world.webhooks;
    let Some(delivery) = webhooks.deliveries.get_mut(&attempt.delivery) else { return };
    if let Some(at) = delivery.next_attempt.take() {
        webhooks.waiting.remove(&(at, attempt.delivery));
    }
    let failures = delivery.attempts.len();
    delivery.attempts.push(attempt.clone());
    let is_retried = attempt.result != Ok(200) && is_deliverable(&delivery.address);
    let next = REDELIVERY.get(failures).filter(|_| is_retried).map(|delay| attempt.at + delay);
    delivery.next_attempt = next;
    match next {
        Some(at) => webhooks.schedule(attempt.delivery, at),
        None => webhooks.end(attempt.delivery),
    }
}

/// The field of the envelope for an owner.
fn owner(world: &World, owner: Owner) -> (String, String) {
    match owner {
        Owner::Shop(id) => ("shop_id".to_owned(), id.to_string()),
        Owner::Account(id) => {
            let account = world.access.accounts.get(&id);
            let is_creator = account.is_some_and(|account| account.kind == super::access::AccountKind::Creator);
            let field = if is_creator { "creator_open_id" } else { "seller_open_id" };
            (field.to_owned(), account.map(|account| account.open_id.clone()).unwrap_or_default())
        }
    }
}

/// What happens to webhooks without the API.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum WebhookAction {
    /// A webhook is sent again, with the same notification id.
    Replay { delivery: Id },
    /// Webhooks arrive in another order, more than once, or never. Replaces the faults from before.
    SetFaults(DeliveryFaults),
}

impl WebhookAction {
    pub(super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::Replay { delivery } => replay(ctx, *delivery),
            Self::SetFaults(faults) => {
                ctx.world.webhooks.set_faults(*faults);
                Ok(json!(faults))
            }
        }
    }
}

fn replay(ctx: &mut CommandContext<'_>, delivery: Id) -> Reply {
    let unknown = || Refusal::new(404, format!("there is no delivery {delivery}"));
    let sent = ctx.world.webhooks.get(delivery).ok_or_else(unknown)?;
    let again =
        Delivery { id: ctx.world.ids.next(IdKind::Other), attempts: Vec::new(), next_attempt: Some(ctx.now), ..sent.clone() };
    let id = again.id;
    ctx.world.webhooks.add(again);
    Ok(json!({ "delivery_id": id }))
}
