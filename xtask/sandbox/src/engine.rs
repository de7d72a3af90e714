//! The world in use: the clock drives it, and the journal keeps what happens.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::journal::Journal;
use crate::world::{Command, Outcome, Refusal, Time, World};

/// The world with its journal.
#[derive(Debug)]
pub(crate) struct Engine {
    world: World,
    journal: Option<Journal>,
}

/// The real time.
pub(crate) fn real_time() -> Time {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs().cast_signed())
}

impl Engine {
    pub(crate) fn new(world: World, journal: Option<Journal>) -> Self {
        Self { world, journal }
    }

    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    /// The time of the sandbox.
    pub(crate) fn now(&self) -> Time {
        self.world.clock.now(real_time())
    }

    /// Whether a timer is due.
    pub(crate) fn has_due_timer(&self) -> bool {
        self.world.timers.next().is_some_and(|at| at <= self.now())
    }

    /// Writes a command to the journal, and applies it.
    pub(crate) fn apply(&mut self, command: &Command) -> Outcome {
        let now = self.now();
        if let Some(journal) = &mut self.journal
            && let Err(problem) = journal.append(command, now)
        {
            return Outcome { reply: Err(Refusal::gateway(36_009_003, problem)), events: Vec::new() };
        }
        let outcome = self.world.apply(command, now);
        if let Some(journal) = &mut self.journal
            && let Err(problem) = journal.compact_if_large(&self.world)
        {
            eprintln!("{problem}");
        }
        outcome
    }

    /// Replaces the world.
    pub(crate) fn replace(&mut self, world: World) -> Result<(), String> {
        if let Some(journal) = &mut self.journal {
            journal.replace(&world)?;
        }
        self.world = world;
        Ok(())
    }
}
