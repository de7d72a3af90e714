//! A sandbox that runs in this process.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use crate::api::Api;
use crate::connection::Connection;
use crate::engine::{Engine, real_time};
use crate::faults::{FaultError, Faults, RuleReport};
use crate::gateway::{Quotas, RateLimiter};
use crate::journal::Journal;
use crate::log::LoggedRequest;
use crate::shared::Shared;
use crate::world::orders::{OrderAction, PlaceOrder};
use crate::world::webhooks::{DeliveryFaults, WebhookAction};
use crate::world::{Action, Command, Id, Refusal, Reply, Scenario, World};
use crate::{control, deliver, server, specs};

/// How a sandbox starts.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where it listens. By default on the loopback interface.
    pub address: IpAddr,
    /// By default 0: any free port.
    pub port: u16,
    /// Keeps the state in this file. Without it, the state ends with the sandbox.
    pub state: Option<PathBuf>,
    /// Reads these specs instead of the embedded ones.
    pub specs: Option<PathBuf>,
    /// The same number makes the same tokens, keys, ciphers and faults. Ids do not depend on it.
    pub seed: u64,
    pub scenario: Scenario,
    /// Rules that make requests fail; see [`faults`](crate::faults).
    pub faults: String,
    /// How webhooks go wrong: `shuffle,duplicate=0.2,drop=0.1`. If this is empty, a state file keeps its own.
    pub webhook_faults: String,
    /// How many requests are allowed. By default, there is no limit.
    pub quotas: Quotas,
    /// How long a client may take for the head of a request, and for its body. Idle connections close after this time too.
    pub client_timeout: Duration,
}

impl Default for Options {
    fn default() -> Self {
        let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
        Self {
            address,
            port: 0,
            state: None,
            specs: None,
            seed: 1,
            scenario: Scenario::default(),
            faults: String::new(),
            webhook_faults: String::new(),
            quotas: Quotas::default(),
            client_timeout: Duration::from_secs(60),
        }
    }
}

/// Why a sandbox does not start, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartError(pub(crate) String);

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StartError {}

/// A sandbox in a thread of its own. It stops when this is dropped.
///
/// ```no_run
/// use std::time::Duration;
///
/// use tiktok_shop_sandbox::Sandbox;
/// use tiktok_shop_sandbox::world::orders::PlaceOrder;
///
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let sandbox = Sandbox::start()?;
///     sandbox.add_faults("POST /order/*/orders/search: 503 x3")?;
///     sandbox.place_order(PlaceOrder { is_paid: true, ..PlaceOrder::default() })?;
///     sandbox.advance(Duration::from_secs(3600));
///     println!("{} requests had a fault.", sandbox.requests().iter().filter(|request| request.fault.is_some()).count());
///     Ok(())
/// }
/// ```
pub struct Sandbox {
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    runtime: tokio::runtime::Handle,
    _watcher: Option<specs::Watcher>,
}

impl Sandbox {
    /// Starts a sandbox with the standard scenario on a free port of the loopback interface.
    pub fn start() -> Result<Self, StartError> {
        Self::with(Options::default())
    }

    /// Starts a sandbox.
    pub fn with(options: Options) -> Result<Self, StartError> {
        let runtime = Runtime::new().map_err(|error| StartError(format!("cannot start threads: {error}")))?;
        let handle = runtime.handle().clone();
        let (listener, address) = listen(&options)?;
        let shared = Arc::new(prepare(&options, address)?);
        let watcher = options.specs.as_deref().map(|folder| specs::watch(folder, &shared)).transpose().map_err(StartError)?;
        let (stop, stopped) = oneshot::channel();
        let serving = serve(listener, shared.clone(), stopped);
        let thread = std::thread::spawn(move || runtime.block_on(serving));
        Ok(Self { shared, stop: Some(stop), thread: Some(thread), runtime: handle, _watcher: watcher })
    }

    /// What a client needs to know.
    pub fn connection(&self) -> Connection {
        Connection::of(&self.shared)
    }

    /// `http://127.0.0.1:PORT`, the host of the API and of the tokens.
    pub fn base_url(&self) -> &str {
        &self.shared.origin
    }

    /// A buyer places an order. Returns its id.
    pub fn place_order(&self, order: PlaceOrder) -> Result<Id, Refusal> {
        let reply = self.perform(Action::Orders(OrderAction::Place(order)))?;
        Id::from_json(&reply["order_id"]).ok_or_else(|| Refusal::new(0, format!("no order in {reply}")))
    }

    /// Performs an action that no operation causes, of buyers, carriers, auditors, sellers in Seller Center.
    pub fn perform(&self, action: Action) -> Reply {
        self.shared.perform(action)
    }

    /// Moves the clock forward, by ten years at most. Timers fire and webhooks are delivered on the way.
    pub fn advance(&self, duration: Duration) {
        let seconds = i64::try_from(duration.as_secs()).map_or(control::MAX_ADVANCE, |seconds| seconds.min(control::MAX_ADVANCE));
        let shared = self.shared.clone();
        let (done, wait) = std::sync::mpsc::channel();
        self.runtime.spawn(async move {
            // A clock that moves forward within the limit has no error.
            let _ = control::advance(&shared, seconds).await;
            let _ = done.send(());
        });
        let _ = wait.recv();
    }

    /// Starts again with another scenario.
    pub fn seed(&self, scenario: Scenario) -> Result<(), StartError> {
        control::reset(&self.shared, Some(scenario)).map_err(StartError)
    }

    /// Starts again with the initial scenario.
    pub fn reset(&self) -> Result<(), StartError> {
        control::reset(&self.shared, None).map_err(StartError)
    }

    /// Adds rules that make requests fail; see [`faults`](crate::faults).
    pub fn add_faults(&self, rules: &str) -> Result<(), FaultError> {
        let api = self.shared.api();
        self.shared.faults(|faults| faults.add(rules, &api))
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.shared.faults(Faults::clear);
    }

    /// The faults, and what they did so far.
    pub fn faults(&self) -> Vec<RuleReport> {
        self.shared.faults(|faults| faults.reports())
    }

    /// Lets webhooks arrive in another order (`shuffle`), twice (`duplicate=0.2`) or never (`drop=0.1`): a text such as
    /// `shuffle,duplicate=0.2,drop=0.1`. It replaces the faults from before, and an empty text ends them.
    ///
    /// A shuffled webhook is up to ten seconds late: move the clock to receive all of them. [`reset`](Self::reset) keeps the faults.
    pub fn set_webhook_faults(&self, faults: &str) -> Result<(), String> {
        let action = WebhookAction::SetFaults(faults.parse()?);
        self.perform(Action::Webhooks(action)).map(drop).map_err(|refusal| refusal.message)
    }

    /// The latest requests, the oldest first.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.log().after(0).cloned().collect()
    }

    /// Reads the state.
    pub fn world<T>(&self, read: impl FnOnce(&World) -> T) -> T {
        read(self.shared.engine().world())
    }

    /// Sends any webhook. `data` replaces fields of the documented sample.
    pub fn trigger(&self, webhook: &str, data: serde_json::Map<String, Value>) -> Result<(), String> {
        let trigger = control::Trigger { webhook: webhook.to_owned(), data, ..control::Trigger::default() };
        control::trigger(&self.shared, &trigger).map(drop)
    }

    /// Waits until the sandbox ends, because of Ctrl-C.
    pub fn wait(mut self) {
        let shared = self.shared.clone();
        self.runtime.block_on(async {
            let _ = tokio::signal::ctrl_c().await;
        });
        drop(shared);
        self.end();
    }

    fn end(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.end();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.shared.origin).finish_non_exhaustive()
    }
}

/// Listens without a runtime, so that a sandbox can also be started from async code.
fn listen(options: &Options) -> Result<(std::net::TcpListener, SocketAddr), StartError> {
    let address = SocketAddr::new(options.address, options.port);
    let listener = std::net::TcpListener::bind(address).and_then(|listener| {
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok((listener, address))
    });
    listener.map_err(|error| {
        StartError(match error.kind() {
            std::io::ErrorKind::AddrInUse => format!("port {} is in use; choose another --port, or 0 for a free one", options.port),
            _ => format!("cannot listen on {address}: {error}"),
        })
    })
}

/// Loads the specs and the state.
fn prepare(options: &Options, address: SocketAddr) -> Result<Shared, StartError> {
    let api = match &options.specs {
        Some(folder) => Arc::new(Api::from_dir(folder).map_err(StartError)?),
        None => Api::embedded().map_err(StartError)?,
    };
    let origin = format!("http://{address}");
    let new = || World::new(options.scenario, options.seed, &origin, real_time());
    let mut engine = match &options.state {
        Some(path) => {
            let (journal, mut world) = Journal::open(path, new).map_err(StartError)?;
            // The address can differ from that of the last run.
            origin.clone_into(&mut world.settings.public_url);
            Engine::new(world, Some(journal))
        }
        None => Engine::new(new(), None),
    };
    if !options.webhook_faults.is_empty() {
        let faults: DeliveryFaults = options.webhook_faults.parse().map_err(StartError)?;
        let action = Action::Webhooks(WebhookAction::SetFaults(faults));
        engine.apply(&Command::Perform(Box::new(action))).reply.map_err(|refusal| StartError(refusal.message))?;
    }
    let faults = Faults::with_seed(options.seed, &options.faults, &api).map_err(|error| StartError(error.to_string()))?;
    Ok(Shared::new(api, engine, (faults, RateLimiter::new(options.quotas)), origin, options))
}

/// Serves until the sandbox is stopped.
async fn serve(listener: std::net::TcpListener, shared: Arc<Shared>, stopped: oneshot::Receiver<()>) {
    let deliveries = tokio::spawn(deliver::run(shared.clone()));
    let limit = shared.client_timeout;
    match TcpListener::from_std(listener) {
        Ok(listener) => tokio::select! {
            () = server::serve(listener, server::router(shared), limit) => {}
            _ = stopped => {}
        },
        Err(error) => eprintln!("the server ended: {error}"),
    }
    deliveries.abort();
}
