//! Receives webhooks over HTTP and prints each event once.
//!
//! ```sh
//! TIKTOK_SHOP_APP_KEY=key TIKTOK_SHOP_APP_SECRET=secret cargo run --example receive --features axum
//! ```
//!
//! Listens on the loopback address, port 8080 or the port given after `--`. Put a TLS-terminating server in front of it.

use std::env;
use std::net::Ipv4Addr;
use std::process::ExitCode;

use axum::Router;
use axum::routing::post;
use tiktok_shop::{App, ReceivedWebhook, WebhookReceiver, WebhookRejection};
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), String> {
    let variable = |name| env::var(name).map_err(|_| format!("`{name}` is not set: without it nothing can be verified"));
    let app = App::new(variable("TIKTOK_SHOP_APP_KEY")?, variable("TIKTOK_SHOP_APP_SECRET")?);
    let port = match env::args().nth(1) {
        Some(port) => port.parse().map_err(|_| format!("`{port}` is no port: name one from 1 to 65535, or 0 for any"))?,
        None => 8080,
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| format!("cannot listen: {error}"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("receiving on http://{address}/webhooks");

    let router = Router::new().route("/webhooks", post(receive)).with_state(WebhookReceiver::new(app));
    axum::serve(listener, router).await.map_err(|error| error.to_string())
}

/// TikTok waits three seconds for the response: put the event into a queue, then call `done`.
async fn receive(webhook: ReceivedWebhook) -> Result<(), WebhookRejection> {
    let delivery = &webhook.delivery;
    println!("{} of {:?}, delivery {:?}", delivery.event.name(), delivery.owner, delivery.id);
    webhook.done().await
}
