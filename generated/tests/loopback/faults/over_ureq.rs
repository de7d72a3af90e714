//! The same faults with the blocking `ureq` transport.

use std::sync::Arc;
use std::time::SystemTime;

use tiktok_shop::blocking::{Client, Ureq};
use tiktok_shop::testing::FakeClock;

use super::harness::{Call, Harness, SECRETS, STALL, token, within, word};
use crate::server::Server;

/// What a call that meets this server sees, and how often it was sent.
pub(crate) async fn call<const WRITES: bool>(request: Call<WRITES>, server: &Server) -> (String, usize) {
    let config = ureq::Agent::config_builder().timeout_per_read(Some(STALL));
    let harness = Harness::over(Arc::new(Ureq::of(config)), &server.url, FakeClock::at(SystemTime::now()), |builder| builder);
    (send(request, &harness).await, server.seen().len())
}

/// What becomes of a call, on a thread of its own.
pub(crate) async fn send<const WRITES: bool>(request: Call<WRITES>, harness: &Harness) -> String {
    let client = Client::from(harness.client.clone());
    let call = move || word(&client.seller(token(SECRETS[1])).shop(SECRETS[2]).send(&request));
    within(tokio::task::spawn_blocking(call)).await.expect("no panic")
}
