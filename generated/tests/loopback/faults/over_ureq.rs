//! The same faults over `ureq`, with a client that blocks.

use std::sync::Arc;
use std::time::SystemTime;

use tiktok_shop::blocking::{Client, Ureq};
use tiktok_shop::testing::FakeClock;

use super::world::{Call, SECRETS, World, token, within, word};
use crate::server::Server;

/// What a call that meets this server sees, and how often it was sent.
pub(crate) async fn call<const WRITES: bool>(request: Call<WRITES>, server: &Server) -> (String, usize) {
    let world = World::over(Arc::new(Ureq::new()), &server.url, FakeClock::at(SystemTime::now()), |builder| builder);
    (send(request, &world).await, server.seen().len())
}

/// What becomes of a call, on a thread of its own.
pub(crate) async fn send<const WRITES: bool>(request: Call<WRITES>, world: &World) -> String {
    let client = Client::from(world.client.clone());
    let call = move || word(&client.seller(token(SECRETS[1])).shop(SECRETS[2]).send(&request));
    within(tokio::task::spawn_blocking(call)).await.expect("no panic")
}
