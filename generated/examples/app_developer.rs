//! A public app for many shops: shared stores, a pool of workers, rate limits, and sellers who install and uninstall the app.
//!
//! Try it with the sandbox, in two terminals, and a Redis server:
//!
//! ```sh
//! cargo xtask sandbox
//! REDIS_URL=redis://127.0.0.1 cargo xtask sandbox run \
//!     cargo run --package tiktok-shop --example app_developer --features axum,redis
//! ```
//!
//! Sellers install the app in the App & Service Store and return to `/installed`. Any number of these processes can run. Redis
//! stores the tokens and the handled webhooks, and the processes share TikTok's rate limits. A webhook becomes a job, and is
//! acknowledged immediately. Workers process the jobs.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{FromRef, RawQuery, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use tiktok_shop::authorization::GetAuthorizedShops;
use tiktok_shop::client::{ClientBuilder, RedisLimits, Shop};
use tiktok_shop::ids::{OrderId, ShopId};
use tiktok_shop::oauth::{AuthCode, RedisStore, TokenEndpoint, TokenManager, TokenStore};
use tiktok_shop::order::GetOrderDetail;
use tiktok_shop::webhooks::Event;
use tiktok_shop::{App, Client, ErrorKind, Handle, Owner, ReceivedWebhook, ReplayGuard, SeenRedis, SeenStore, WebhookReceiver};
use tokio::sync::mpsc;

/// Number of concurrent jobs.
const WORKERS: usize = 16;

/// Number of queued jobs. When the queue is full, webhooks are not acknowledged, and TikTok retries them.
const QUEUE: usize = 10_000;

/// An order that changed.
struct Job {
    shop: ShopId,
    order: OrderId,
}

/// State that all handlers and workers share.
#[derive(Clone)]
pub(crate) struct Platform {
    client: Client,
    tokens: TokenManager,
    receiver: WebhookReceiver,
    jobs: mpsc::Sender<Job>,
    shops: Arc<Mutex<BTreeMap<ShopId, Subscriber>>>,
    pub(crate) done: Arc<AtomicUsize>,
}

/// A shop whose seller authorized the app: the id of the seller's tokens, and the handle.
#[derive(Clone)]
struct Subscriber {
    open_id: String,
    handle: Handle<Shop>,
}

/// Allows handlers to extract `ReceivedWebhook`.
impl FromRef<Platform> for WebhookReceiver {
    fn from_ref(platform: &Platform) -> Self {
        platform.receiver.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name| env::var(name).map_err(|_| format!("`{name}` is not set"));
    let app = App::new(variable("TIKTOK_SHOP_APP_KEY")?, variable("TIKTOK_SHOP_APP_SECRET")?);
    let app = app.with_base_url(&variable("TIKTOK_SHOP_BASE_URL")?)?;
    let redis = variable("REDIS_URL")?;
    let client = Client::builder(app.clone()).shared_limits(RedisLimits::connect(&redis).await?);
    let (tokens, seen) = (RedisStore::connect(&redis).await?, SeenRedis::connect(&redis).await?);
    let platform = Platform::start(app, client, &variable("TIKTOK_SHOP_AUTH_URL")?, tokens, seen)?;
    println!("{} shops", platform.restore().await?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("the redirect URL is http://127.0.0.1:3000/installed, and webhooks go to http://127.0.0.1:3000/webhooks");
    Ok(axum::serve(listener, platform.router()).await?)
}

impl Platform {
    /// Creates the shared state, and starts the workers.
    pub(crate) fn start(
        app: App,
        client: ClientBuilder,
        auth_url: &str,
        tokens: impl TokenStore,
        seen: impl SeenStore,
    ) -> Result<Self, Box<dyn Error>> {
        let client = client.over_reqwest()?;
        let endpoint = TokenEndpoint::new(&app).with_base_url(auth_url)?;
        let tokens = TokenManager::builder(&client, tokens).endpoint(endpoint).build();
        let receiver = WebhookReceiver::new(app).guard(Some(ReplayGuard::over(seen)));
        let (jobs, queue) = mpsc::channel(QUEUE);
        let platform = Self { client, tokens, receiver, jobs, shops: Arc::default(), done: Arc::default() };
        let queue = Arc::new(tokio::sync::Mutex::new(queue));
        for _ in 0..WORKERS {
            tokio::spawn(platform.clone().work(queue.clone()));
        }
        Ok(platform)
    }

    pub(crate) fn router(self) -> Router {
        Router::new().route("/installed", get(installed)).route("/webhooks", post(webhook)).with_state(self)
    }

    /// The shops of sellers who authorized the app. Do not hold the lock across an await point.
    fn shops(&self) -> MutexGuard<'_, BTreeMap<ShopId, Subscriber>> {
        self.shops.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn shop_count(&self) -> usize {
        self.shops().len()
    }

    /// Adds the shops of all sellers in the token store, after a restart. Returns their number.
    pub(crate) async fn restore(&self) -> Result<usize, tiktok_shop::Error> {
        for open_id in self.tokens.ids().await? {
            if let Err(error) = self.add_shops(&open_id).await {
                eprintln!("{open_id}: {error}. {}", error.hint());
            }
        }
        Ok(self.shop_count())
    }

    async fn add_shops(&self, open_id: &str) -> Result<(), tiktok_shop::Error> {
        let seller = self.client.seller(self.tokens.tokens(open_id));
        for shop in seller.send(&GetAuthorizedShops::new()).await?.data.shops {
            let (Some(id), Some(cipher)) = (shop.id, shop.cipher) else { continue };
            self.shops().insert(id, Subscriber { open_id: open_id.to_owned(), handle: seller.shop(cipher) });
        }
        Ok(())
    }

    /// Processes jobs until all senders are dropped. The client waits as TikTok's rate limits require.
    async fn work(self, queue: Arc<tokio::sync::Mutex<mpsc::Receiver<Job>>>) {
        loop {
            // The lock is released before the job starts, so that other workers can receive the next one.
            let Some(job) = queue.lock().await.recv().await else { return };
            if let Err(error) = self.process(&job).await {
                eprintln!("order {}: {error}. {}", job.order, error.hint());
            }
        }
    }

    async fn process(&self, job: &Job) -> Result<(), tiktok_shop::Error> {
        let Some(subscriber) = self.shops().get(&job.shop).cloned() else { return Ok(()) };
        match subscriber.handle.send(&GetOrderDetail::new([job.order.clone()])).await {
            Ok(reply) => {
                for order in reply.data.orders {
                    println!("shop {}: order {:?} is {:?}", job.shop, order.id, order.status);
                }
                self.done.fetch_add(1, Ordering::Relaxed);
                Ok(())
            }
            // The seller has withdrawn consent. The webhook about it may have been lost.
            Err(error) if error.kind() == ErrorKind::Consent => self.remove_seller(&subscriber.open_id).await,
            Err(error) => Err(error),
        }
    }

    /// Removes the shops and the tokens of a seller who has withdrawn consent.
    async fn remove_seller(&self, open_id: &str) -> Result<(), tiktok_shop::Error> {
        self.shops().retain(|_, subscriber| subscriber.open_id != open_id);
        self.tokens.withdrawn(open_id).await
    }
}

/// Handles the redirect after an installation. Installations from the store have no state: show the shop to the signed-in user, and
/// ask for confirmation before you store anything.
async fn installed(State(platform): State<Platform>, RawQuery(query): RawQuery) -> Result<String, (StatusCode, String)> {
    let install = AuthCode::from_unsolicited_redirect(&query.unwrap_or_default());
    let install = install.map_err(|refused| (StatusCode::BAD_REQUEST, refused.to_string()))?;
    let authorization = platform.tokens.authorize(&install.code).await.map_err(unavailable)?;
    platform.add_shops(&authorization.open_id).await.map_err(unavailable)?;
    Ok("The app is installed.".to_owned())
}

/// Queues a job for the webhook. Returns an error if the queue is full, so that TikTok retries the delivery.
async fn webhook(State(platform): State<Platform>, webhook: ReceivedWebhook) -> Result<(), (StatusCode, String)> {
    let shop = ShopId::from(webhook.delivery.owner.as_ref().map_or("", Owner::id));
    match &webhook.delivery.event {
        Event::OrderStatusChange(change) => {
            if let Some(order) = change.order_id.clone() {
                platform.jobs.try_send(Job { shop, order }).map_err(unavailable)?;
            }
        }
        Event::SellerDeauthorization(_) => {
            let seller = platform.shops().get(&shop).map(|subscriber| subscriber.open_id.clone());
            if let Some(open_id) = seller {
                platform.remove_seller(&open_id).await.map_err(unavailable)?;
            }
        }
        _ => {}
    }
    webhook.done().await.map_err(unavailable)
}

/// A retryable failure. Errors of the SDK contain no secrets.
fn unavailable(error: impl Error) -> (StatusCode, String) {
    (StatusCode::SERVICE_UNAVAILABLE, error.to_string())
}
