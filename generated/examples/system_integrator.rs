//! An integrator's service for several sellers: consent, webhooks, and recovery after an outage.
//!
//! Try it with the sandbox, in two terminals:
//!
//! ```sh
//! cargo xtask sandbox
//! cargo xtask sandbox run cargo run --package tiktok-shop --example system_integrator --features axum,file-store
//! ```
//!
//! A seller opens `/connect`, consents and returns to `/connected`. Webhooks arrive at `/webhooks`. At startup and every
//! ten minutes, the service searches for orders whose webhook was lost. Tokens are stored in the folder `tokens`. In production,
//! store the shops in a database.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{env, fmt};

use axum::Router;
use axum::extract::{FromRef, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use tiktok_shop::authorization::GetAuthorizedShops;
use tiktok_shop::client::Shop;
use tiktok_shop::ids::{OrderId, ShopId};
use tiktok_shop::oauth::{self, AuthCode, FileStore, TokenEndpoint, TokenManager, TokenStore};
use tiktok_shop::order::{GetOrderDetail, GetOrderList, types::OrderStatus};
use tiktok_shop::webhooks::Event;
use tiktok_shop::{App, Client, Handle, Owner, ReceivedWebhook, Timestamp, WebhookReceiver};

type Problem = (StatusCode, String);

/// Time between two searches for orders whose webhook was lost.
const CATCH_UP: Duration = Duration::from_secs(10 * 60);

/// Overlap between consecutive searches, because TikTok indexes changed orders with a delay.
const OVERLAP: Duration = Duration::from_secs(5 * 60);

/// State that all handlers share.
#[derive(Clone)]
pub(crate) struct Service {
    client: Client,
    tokens: TokenManager,
    receiver: WebhookReceiver,
    /// The address of the consent page, without the state.
    consent_url: Arc<str>,
    sellers: Arc<Mutex<BTreeMap<ShopId, Connected>>>,
}

/// A shop of a seller who consented.
#[derive(Clone)]
pub(crate) struct Connected {
    /// The id of the seller's tokens.
    open_id: String,
    handle: Handle<Shop>,
    /// The end of the last search.
    known_until: Timestamp,
    pub(crate) orders: BTreeMap<OrderId, Option<OrderStatus>>,
}

/// Allows handlers to extract `ReceivedWebhook`.
impl FromRef<Service> for WebhookReceiver {
    fn from_ref(service: &Service) -> Self {
        service.receiver.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name| env::var(name).map_err(|_| format!("`{name}` is not set"));
    let app = App::new(variable("TIKTOK_SHOP_APP_KEY")?, variable("TIKTOK_SHOP_APP_SECRET")?);
    let app = app.with_base_url(&variable("TIKTOK_SHOP_BASE_URL")?)?;
    let auth_url = variable("TIKTOK_SHOP_AUTH_URL")?;
    // The consent page of sellers outside the US. The sandbox serves it on the same host, and uses the app key as the service id.
    let consent_url = format!("{auth_url}/open/authorize?service_id={}", app.key());
    let service = Service::new(app, &auth_url, &consent_url, FileStore::open("tokens")?)?;
    tokio::spawn(service.clone().keep_current());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("connect a seller at http://127.0.0.1:3000/connect");
    Ok(axum::serve(listener, service.router()).await?)
}

impl Service {
    pub(crate) fn new(app: App, auth_url: &str, consent_url: &str, store: impl TokenStore) -> Result<Self, Box<dyn Error>> {
        let client = Client::new(app.clone())?;
        let endpoint = TokenEndpoint::new(&app).with_base_url(auth_url)?;
        let tokens = TokenManager::builder(&client, store).endpoint(endpoint).build();
        let receiver = WebhookReceiver::new(app);
        Ok(Self { client, tokens, receiver, consent_url: consent_url.into(), sellers: Arc::default() })
    }

    pub(crate) fn router(self) -> Router {
        let routes = Router::new().route("/connect", get(connect)).route("/connected", get(connected));
        routes.route("/webhooks", post(webhook)).with_state(self)
    }

    /// The connected shops. Do not hold the lock across an await point.
    pub(crate) fn sellers(&self) -> MutexGuard<'_, BTreeMap<ShopId, Connected>> {
        self.sellers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds the shops of a seller, after consent and after a restart.
    pub(crate) async fn add_shops(&self, open_id: &str) -> Result<Vec<String>, tiktok_shop::Error> {
        let seller = self.client.seller(self.tokens.tokens(open_id));
        let mut names = Vec::new();
        for shop in seller.send(&GetAuthorizedShops::new()).await?.data.shops {
            let (Some(id), Some(cipher)) = (shop.id, shop.cipher) else { continue };
            let known_until = Timestamp::now() - Duration::from_secs(24 * 60 * 60);
            let (open_id, handle) = (open_id.to_owned(), seller.shop(cipher));
            self.sellers().entry(id).or_insert(Connected { open_id, handle, known_until, orders: BTreeMap::new() });
            names.extend(shop.name);
        }
        Ok(names)
    }

    /// Restores the sellers from the token store, and then searches for changed orders periodically.
    async fn keep_current(self) {
        for open_id in self.tokens.ids().await.unwrap_or_default() {
            self.add_shops(&open_id).await.map_or_else(|error| report(&open_id, &error), drop);
        }
        loop {
            self.catch_up().await;
            tokio::time::sleep(CATCH_UP).await;
        }
    }

    /// Searches for orders that changed since the last search. A failing shop does not stop the others.
    pub(crate) async fn catch_up(&self) {
        let shops: Vec<_> = self.sellers().iter().map(|(id, shop)| (id.clone(), shop.handle.clone(), shop.known_until)).collect();
        for (id, shop, since) in shops {
            let now = Timestamp::now();
            match changed_orders(&shop, since, now).await {
                Ok(orders) => {
                    if let Some(shop) = self.sellers().get_mut(&id) {
                        shop.known_until = now - OVERLAP;
                        shop.orders.extend(orders);
                    }
                }
                Err(error) => report(&id, &error),
            }
        }
    }
}

async fn changed_orders(
    shop: &Handle<Shop>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<(OrderId, Option<OrderStatus>)>, tiktok_shop::Error> {
    let mut orders =
        shop.windows(GetOrderList::new(100), from..to, |request, from, to| request.update_time_ge(from).update_time_lt(to));
    let mut changed = Vec::new();
    while let Some(order) = orders.try_next().await? {
        changed.extend(order.id.map(|id| (id, order.status)));
    }
    Ok(changed)
}

/// Redirects a seller to the consent page. A cookie stores the state, which protects against cross-site request forgery.
async fn connect(State(service): State<Service>) -> Result<impl IntoResponse, StatusCode> {
    let state = oauth::State::random().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let cookie = format!("state={}; HttpOnly; SameSite=Lax; Max-Age=1800", state.as_str());
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&format!("{}&state={}", service.consent_url, state.as_str()))))
}

/// Handles the redirect after consent.
async fn connected(State(service): State<Service>, headers: HeaderMap, RawQuery(query): RawQuery) -> Result<String, Problem> {
    let cookies = headers.get(header::COOKIE).and_then(|cookies| cookies.to_str().ok()).unwrap_or_default();
    let state = cookies.split("; ").find_map(|cookie| cookie.strip_prefix("state=")).unwrap_or_default();
    let code = AuthCode::from_redirect(&query.unwrap_or_default(), &state.to_owned().into());
    let code = code.map_err(|refused| (StatusCode::BAD_REQUEST, refused.to_string()))?;
    let authorization = service.tokens.authorize(&code).await.map_err(unavailable)?;
    let names = service.add_shops(&authorization.open_id).await.map_err(unavailable)?;
    Ok(format!("connected: {}", names.join(", ")))
}

/// Returns an error if handling fails, so that TikTok retries the delivery.
async fn webhook(State(service): State<Service>, webhook: ReceivedWebhook) -> Result<(), Problem> {
    let owner = ShopId::from(webhook.delivery.owner.as_ref().map_or("", Owner::id));
    let Some(shop) = service.sellers().get(&owner).cloned() else { return webhook.done().await.map_err(unavailable) };
    match &webhook.delivery.event {
        Event::OrderStatusChange(change) => {
            // Webhooks can arrive out of order, so the current state is loaded.
            let orders = shop.handle.send(&GetOrderDetail::new(change.order_id.clone())).await.map_err(unavailable)?.data.orders;
            let orders = orders.into_iter().filter_map(|order| Some((order.id?, order.status)));
            service.sellers().entry(owner).and_modify(|shop| shop.orders.extend(orders));
        }
        Event::SellerDeauthorization(_) => {
            service.tokens.withdrawn(&shop.open_id).await.map_err(unavailable)?;
            service.sellers().retain(|_, other| other.open_id != shop.open_id);
        }
        _ => {}
    }
    webhook.done().await.map_err(unavailable)
}

/// A retryable failure. Errors of the SDK contain no secrets.
fn unavailable(error: impl Error) -> Problem {
    (StatusCode::SERVICE_UNAVAILABLE, error.to_string())
}

fn report(what: &impl fmt::Display, error: &tiktok_shop::Error) {
    eprintln!("{what}: {error}. {}", error.hint());
}
