//! A token host and managers that use it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tiktok_shop::Client;
use tiktok_shop::oauth::{RedisStore, TokenEndpoint, TokenManager};

use super::{app, now};
use crate::server::{ScriptedResponse, Server};

const DAY: i64 = 24 * 60 * 60;

/// Responds slowly, so that other callers arrive during a refresh.
pub(crate) fn start() -> Server {
    let requests = AtomicUsize::new(0);
    Server::with_script(move |_| grant(requests.fetch_add(1, Ordering::SeqCst) + 1).after(Duration::from_millis(1500)))
}

/// The `n`th pair of tokens.
fn grant(n: usize) -> ScriptedResponse {
    let (access, refresh) = (now().unix_seconds() + 7 * DAY, now().unix_seconds() + 365 * DAY);
    ScriptedResponse::data(&format!(
        r#"{{"access_token":"PLANTED-access-{n}","access_token_expire_in":{access},
        "refresh_token":"PLANTED-refresh-{n}","refresh_token_expire_in":{refresh},"open_id":"them"}}"#
    ))
}

/// A manager that refreshes tokens at this host.
pub(crate) fn manager(store: RedisStore, host: &str) -> TokenManager {
    let client = Client::builder(app()).over_reqwest().expect("a transport");
    let endpoint = TokenEndpoint::new(&app()).with_base_url(host).expect("a URL");
    TokenManager::builder(&client, store).endpoint(endpoint).build()
}
