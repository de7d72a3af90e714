//! What a command or a timer can use while it changes the world.

use super::{Event, Id, IdKind, Time, Timer, World};

/// The world, the time, and the events so far.
#[derive(Debug)]
pub struct CommandContext<'a> {
    pub world: &'a mut World,
    pub now: Time,
    events: &'a mut Vec<Event>,
}

impl<'a> CommandContext<'a> {
    pub fn new(world: &'a mut World, now: Time, events: &'a mut Vec<Event>) -> Self {
        Self { world, now, events }
    }

    /// Records an event, from which webhooks follow.
    pub fn emit(&mut self, event: Event) {
        self.events.push(event);
    }

    /// Sets a timer. Timers are not cancelled: when one fires, its domain checks whether it still applies.
    pub fn after(&mut self, seconds: i64, timer: Timer) {
        self.world.timers.set(self.now + seconds, timer);
    }

    /// A new id.
    pub fn id(&mut self, kind: IdKind) -> Id {
        self.world.ids.next(kind)
    }
}
