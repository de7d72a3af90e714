//! The state of the sandbox, and everything that changes it.
//!
//! A [`World`] changes only in [`World::apply`]: it takes a command and the time, changes the state, and returns a reply with the events
//! that happened. It reads no clock, no file and no random source, so the same commands always lead to the same state. Webhooks follow
//! from the events.
//!
//! Each domain has a folder with its state, the commands that change it and the queries that read it. [`routes`] lists the operations
//! that the domains answer; samples answer the others.

pub mod access;
pub mod affiliate;
pub mod aftersales;
pub mod finance;
pub mod fulfilment;
pub mod messages;
pub mod orders;
pub mod products;
pub mod promotions;
pub mod shops;
pub mod webhooks;

mod action;
mod call;
mod clock;
mod context;
pub mod event;
mod ids;
pub mod json;
pub mod market;
pub mod paging;
pub mod random;
mod refusal;
pub mod routes;
pub mod seed;
mod settings;
mod timer;

use access::AccessAction;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use action::Action;
pub use call::{Call, Upload};
pub use clock::{Clock, DAY, HOUR};
pub use context::CommandContext;
pub use event::Event;
pub use ids::{Id, IdKind, Ids};
pub use refusal::Refusal;
pub use seed::Scenario;
pub use settings::Settings;
pub use timer::{Timer, Timers};

/// Seconds since 1970.
pub type Time = i64;

/// What a command answers: the `data` of the reply, before it is reduced to the fields of the operation.
pub type Reply = Result<Value, Refusal>;

/// Everything that the sandbox remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct World {
    pub settings: Settings,
    pub ids: Ids,
    pub timers: Timers,
    pub clock: Clock,
    pub access: access::Access,
    pub shops: shops::Shops,
    pub products: products::Products,
    pub orders: orders::Orders,
    pub fulfilment: fulfilment::Fulfilment,
    pub aftersales: aftersales::Aftersales,
    pub finance: finance::Finance,
    pub promotions: promotions::Promotions,
    pub affiliate: affiliate::Affiliate,
    pub messages: messages::Messages,
    pub webhooks: webhooks::Webhooks,
}

/// What changes the world.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// A request of the API that passed the gateway.
    Call(Box<Call>),
    /// Something that no operation causes: buyers, carriers, auditors, sellers in Seller Center.
    Perform(Box<Action>),
    /// Time has passed.
    Tick,
    /// The sandbox clock moves forward by this many seconds.
    Advance(i64),
    /// The sandbox clock stops.
    StopClock,
    /// The sandbox clock runs again. The real time tells how far it is behind from now on.
    StartClock { real: Time },
    /// An attempt to deliver a webhook ended.
    Delivered(webhooks::Attempt),
    /// Somebody asks for a webhook.
    Trigger(Box<Event>),
}

impl Command {
    /// The address to which a command directs webhooks.
    pub(crate) fn webhook_address(&self) -> Option<&str> {
        match self {
            Self::Perform(action) => match &**action {
                Action::Access(AccessAction::UpdateApp { webhook_url, .. }) => webhook_url.as_deref().filter(|url| !url.is_empty()),
                _ => None,
            },
            Self::Call(call) => webhooks::registration::address(call),
            _ => None,
        }
    }
}

/// What a command led to.
#[derive(Debug)]
pub struct Outcome {
    pub reply: Reply,
    pub events: Vec<Event>,
}

impl World {
    /// Applies a command at a time of the sandbox clock. Timers that are due fire first, in their order.
    ///
    /// A refused command changes nothing.
    pub fn apply(&mut self, command: &Command, now: Time) -> Outcome {
        let mut events = Vec::new();
        self.fire_timers(now, &mut events);
        let mut ctx = CommandContext::new(self, now, &mut events);
        let reply = match command {
            Command::Call(call) => routes::write(&mut ctx, call),
            Command::Perform(action) => action.apply(&mut ctx),
            Command::Tick => Ok(Value::Null),
            Command::StopClock => {
                self.clock.stop(now);
                Ok(Value::Null)
            }
            Command::StartClock { real } => {
                self.clock.start(*real);
                Ok(Value::Null)
            }
            Command::Advance(seconds) => {
                self.clock.advance(*seconds);
                self.fire_timers(now + seconds, &mut events);
                Ok(Value::Null)
            }
            Command::Trigger(event) => {
                ctx.emit(Event::clone(event));
                Ok(Value::Null)
            }
            Command::Delivered(attempt) => {
                webhooks::record_attempt(&mut ctx, attempt);
                Ok(Value::Null)
            }
        };
        let end = if let Command::Advance(seconds) = command { now + seconds } else { now };
        webhooks::enqueue(self, &events, end);
        Outcome { reply, events }
    }

    /// Answers a call that changes nothing.
    pub fn query(&self, call: &Call, now: Time) -> Reply {
        routes::read(self, call, now)
    }

    /// Fires the timers that are due. A timer can set further timers.
    fn fire_timers(&mut self, now: Time, events: &mut Vec<Event>) {
        while let Some((at, timer)) = self.timers.pop_due(now) {
            let before = events.len();
            timer.fire(&mut CommandContext::new(self, at, events));
            webhooks::enqueue(self, &events[before..], at);
            events.truncate(before);
        }
    }
}
