//! The same faults with the blocking `ureq` transport.

use std::sync::Arc;
use std::time::SystemTime;

use tiktok_shop::blocking::{Client, Ureq};
use tiktok_shop::testing::FakeClock;

use super::harness::{Call, Harness, SECRETS, STALL, summarize, token, with_timeout};
use crate::server::Server;

/// Returns the outcome of a call and the number of requests that the server received.
pub(crate) async fn call<const WRITES: bool>(request: Call<WRITES>, server: &Server) -> (String, usize) {
    let config = ureq::Agent::config_builder().timeout_per_read(Some(STALL));
    let harness = Harness::over(Arc::new(Ureq::of(config)), &server.url, FakeClock::at(SystemTime::now()), |builder| builder);
    (send(request, &harness).await, server.requests().len())
}

/// Sends the request on its own thread, and returns the outcome.
pub(crate) async fn send<const WRITES: bool>(request: Call<WRITES>, harness: &Harness) -> String {
    let client = Client::from(harness.client.clone());
    let call = move || summarize(&client.seller(token(SECRETS[1])).shop(SECRETS[2]).send(&request));
    with_timeout(tokio::task::spawn_blocking(call)).await.expect("no panic")
}
