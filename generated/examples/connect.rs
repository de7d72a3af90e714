//! Connects shops with OAuth and handles their webhooks.
//!
//! ```sh
//! TIKTOK_SHOP_APP_KEY=key TIKTOK_SHOP_APP_SECRET=secret TIKTOK_SHOP_SERVICE_ID=id \
//!     cargo run --example connect --features axum,file-store
//! ```
//!
//! A seller opens `/connect`, grants consent and is redirected to `/connected`. TikTok sends webhooks to `/webhooks`. Tokens are
//! stored in the folder `tokens`. The list of shops is kept in memory: use a database in production.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::{env, error::Error};

use axum::Router;
use axum::extract::{FromRef, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use tiktok_shop::authorization::GetAuthorizedShops;
use tiktok_shop::client::{Handle, Shop};
use tiktok_shop::oauth::{self, AuthCode, FileStore, Market, Notice, TokenManager, TokenStore, seller_consent_url};
use tiktok_shop::order::GetOrderDetail;
use tiktok_shop::webhooks::{Event, order_status_change::OrderStatus};
use tiktok_shop::{App, Client, Owner, ReceivedWebhook, WebhookReceiver};

type Problem = (StatusCode, String);
type ConnectedShop = (String, Handle<Shop>);

/// State that all handlers share.
#[derive(Clone)]
struct Service {
    client: Client,
    tokens: TokenManager,
    receiver: WebhookReceiver,
    service_id: Arc<str>,
    /// The connected shops by shop id: the id of their tokens, and their handle.
    shops: Arc<Mutex<HashMap<String, ConnectedShop>>>,
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
    let service_id = variable("TIKTOK_SHOP_SERVICE_ID")?;
    let router = router(app.clone(), &Client::new(app)?, FileStore::open("tokens")?, &service_id);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    Ok(axum::serve(listener, router).await?)
}

pub(crate) fn router(app: App, client: &Client, store: impl TokenStore, service_id: &str) -> Router {
    let tokens = TokenManager::builder(client, store).observer(|id, notice| match notice {
        Notice::ConsentEnds(end) => println!("{id}: ask for consent again before {end}"),
        Notice::ConsentEnded { .. } => println!("{id}: ask for consent again"),
        Notice::NotStored(_, error) => eprintln!("{id}: {error}; do not stop this process before it is mended"),
        _ => {}
    });
    let (client, tokens, receiver) = (client.clone(), tokens.build(), WebhookReceiver::new(app));
    let service = Service { client, tokens, receiver, service_id: service_id.into(), shops: Arc::default() };
    let routes = Router::new().route("/connect", get(connect)).route("/connected", get(connected));
    routes.route("/webhooks", post(webhook)).with_state(service)
}

/// Redirects a seller to the consent page. A cookie stores the state, which protects against cross-site request forgery.
async fn connect(State(service): State<Service>) -> Result<impl IntoResponse, StatusCode> {
    let state = oauth::State::random().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let cookie = format!("state={}; HttpOnly; Secure; SameSite=Lax; Max-Age=1800", state.as_str());
    let consent = Redirect::to(&seller_consent_url(&service.service_id, Market::Elsewhere, &state));
    Ok(([(header::SET_COOKIE, cookie)], consent))
}

/// Handles the redirect after consent.
async fn connected(State(service): State<Service>, headers: HeaderMap, RawQuery(query): RawQuery) -> Result<String, Problem> {
    let cookies = headers.get(header::COOKIE).and_then(|cookies| cookies.to_str().ok()).unwrap_or_default();
    let state = cookies.split("; ").find_map(|cookie| cookie.strip_prefix("state=")).unwrap_or_default();
    let code = AuthCode::from_redirect(&query.unwrap_or_default(), &state.to_owned().into());
    let code = code.map_err(|refused| (StatusCode::BAD_REQUEST, refused.to_string()))?;
    let open_id = service.tokens.authorize(&code).await.map_err(unavailable)?.open_id;
    let seller = service.client.seller(service.tokens.tokens(&open_id));
    let mut names = Vec::new();
    for shop in seller.send(&GetAuthorizedShops::new()).await.map_err(unavailable)?.data.shops {
        let (Some(id), Some(cipher)) = (shop.id, shop.cipher) else { continue };
        service.shops.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_string(), (open_id.clone(), seller.shop(cipher)));
        names.extend(shop.name);
    }
    Ok(format!("connected: {}", names.join(", ")))
}

/// Returns an error if handling fails, so that TikTok retries the delivery. Use a queue if it takes more than two calls.
async fn webhook(State(service): State<Service>, webhook: ReceivedWebhook) -> Result<(), Problem> {
    let owner = webhook.delivery.owner.as_ref().map_or("", Owner::id);
    let known = service.shops.lock().unwrap_or_else(PoisonError::into_inner).get(owner).cloned();
    let Some((open_id, shop)) = known else { return webhook.done().await.map_err(unavailable) };
    match &webhook.delivery.event {
        Event::OrderStatusChange(change) if change.order_status == Some(OrderStatus::AwaitingShipment) => {
            for order in shop.send(&GetOrderDetail::new(change.order_id.clone())).await.map_err(unavailable)?.data.orders {
                println!("pack order {:?}: {} items", order.id, order.line_items.len());
            }
        }
        Event::SellerDeauthorization(_) => service.tokens.withdrawn(&open_id).await.map_err(unavailable)?,
        Event::UpcomingAuthorizationExpiration(soon) => {
            soon.expiration_time.into_iter().for_each(|end| service.tokens.consent_ends(&open_id, end));
        }
        _ => {}
    }
    webhook.done().await.map_err(unavailable)
}

/// A retryable failure. Errors of the SDK contain no secrets.
fn unavailable(error: impl Error) -> Problem {
    (StatusCode::SERVICE_UNAVAILABLE, error.to_string())
}
