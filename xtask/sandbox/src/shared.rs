//! What the server's handlers share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use tokio::sync::Notify;

use crate::api::Api;
use crate::deliver::{self, HttpClient};
use crate::engine::Engine;
use crate::faults::{FaultError, Faults};
use crate::gateway::RateLimiter;
use crate::log::Log;
use crate::sandbox::Options;
use crate::world::{Action, Command, Outcome, Reply, Scenario, Time, webhooks};

/// The sandbox behind the server.
#[derive(Debug)]
pub(crate) struct Shared {
    api: RwLock<Arc<Api>>,
    engine: RwLock<Engine>,
    log: Mutex<Log>,
    faults: Mutex<Faults>,
    pub(crate) limits: RateLimiter,
    /// Wakes the task that delivers webhooks and fires timers.
    pub(crate) wake: Notify,
    /// Held while webhooks are delivered.
    pub(crate) delivering: tokio::sync::Mutex<()>,
    pub(crate) http: HttpClient,
    /// `http://127.0.0.1:8080`.
    pub(crate) origin: String,
    /// Whether only this machine can reach the sandbox.
    pub(crate) is_local: bool,
    /// How long a client may take for the head of a request, and for its body.
    pub(crate) client_timeout: Duration,
    pub(crate) scenario: Scenario,
    pub(crate) seed: u64,
}

impl Shared {
    pub(crate) fn new(
        api: Arc<Api>,
        engine: Engine,
        (faults, limits): (Faults, RateLimiter),
        origin: String,
        options: &Options,
    ) -> Self {
        Self {
            api: RwLock::new(api),
            engine: RwLock::new(engine),
            log: Mutex::default(),
            faults: Mutex::new(faults),
            limits,
            wake: Notify::new(),
            delivering: tokio::sync::Mutex::default(),
            http: deliver::client(),
            origin,
            is_local: options.address.is_loopback(),
            client_timeout: options.client_timeout,
            scenario: options.scenario,
            seed: options.seed,
        }
    }

    /// The current specs.
    pub(crate) fn api(&self) -> Arc<Api> {
        self.api.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Uses other specs from now on. Fails if a fault names an operation that they do not have.
    pub(crate) fn set_api(&self, api: Api) -> Result<(), FaultError> {
        self.faults(|faults| faults.rebind(&api))?;
        *self.api.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(api);
        Ok(())
    }

    /// The engine, for reading. Timers that are due have fired.
    pub(crate) fn engine(&self) -> RwLockReadGuard<'_, Engine> {
        let engine = self.engine.read().unwrap_or_else(PoisonError::into_inner);
        if !engine.has_due_timer() {
            return engine;
        }
        drop(engine);
        self.apply(&Command::Tick);
        self.engine.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn engine_mut(&self) -> RwLockWriteGuard<'_, Engine> {
        self.engine.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads or changes the faults.
    pub(crate) fn faults<T>(&self, action: impl FnOnce(&mut Faults) -> T) -> T {
        action(&mut self.faults.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Applies a command, and has its webhooks delivered.
    pub(crate) fn apply(&self, command: &Command) -> Outcome {
        let outcome = self.engine_mut().apply(command);
        self.wake.notify_one();
        if outcome.reply.is_ok()
            && let Some(address) = command.webhook_address().filter(|address| !webhooks::is_deliverable(address))
        {
            eprintln!("warning: webhooks to {address} are not delivered: the sandbox delivers to http addresses only");
        }
        outcome
    }

    /// Performs an action.
    pub(crate) fn perform(&self, action: Action) -> Reply {
        action.check_numbers()?;
        self.apply(&Command::Perform(Box::new(action))).reply
    }

    /// The time of the sandbox.
    pub(crate) fn now(&self) -> Time {
        self.engine().now()
    }
}
