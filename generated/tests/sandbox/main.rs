//! Tests with the sandbox: the examples for the three kinds of developers, and the handling of faults.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod app_developer;
mod consent;
mod faults;
mod replies;
mod seller_developer;
mod system_integrator;

use tiktok_shop::client::Shop;
use tiktok_shop::{AccessToken, App, Client, Handle};
use tiktok_shop_sandbox::Sandbox;
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::{OrderStatus, PlaceOrder};

/// Starts a sandbox for one test.
fn sandbox() -> Sandbox {
    Sandbox::start().expect("a sandbox")
}

fn app(sandbox: &Sandbox) -> App {
    let connection = sandbox.connection();
    App::new(connection.app_key, connection.app_secret).with_base_url(&connection.base_url).expect("an address")
}

/// The first shop.
fn shop(sandbox: &Sandbox) -> Handle<Shop> {
    let connection = sandbox.connection();
    let client = Client::new(app(sandbox)).expect("a client");
    client.seller(AccessToken::new(&connection.seller_token).expect("a token")).shop(connection.shop_cipher)
}

/// Places a paid order that awaits shipment.
fn shippable_order(sandbox: &Sandbox) -> Id {
    let order = sandbox.place_order(PlaceOrder { is_paid: true, ..PlaceOrder::default() }).expect("an order");
    sandbox.advance(std::time::Duration::from_secs(3_700));
    assert_eq!(status(sandbox, order), OrderStatus::AwaitingShipment);
    order
}

fn status(sandbox: &Sandbox, order: Id) -> OrderStatus {
    sandbox.world(|world| world.orders.get(order).expect("the order").status)
}

/// Waits up to ten seconds wait_until the condition is true.
async fn wait_until(mut is_true: impl FnMut() -> bool) {
    for _ in 0..200 {
        if is_true() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(is_true(), "the condition was still false after ten seconds");
}

/// Serves a router on a free port. Returns its address.
async fn serve(router: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}
