//! A host of tokens on this machine, which counts what it is asked.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tiktok_shop::Client;
use tiktok_shop::oauth::{RedisStore, TokenEndpoint, TokenManager};

use crate::{app, now};

/// Answers so slowly that others come meanwhile.
const PAUSE: Duration = Duration::from_millis(1500);
const DAY: i64 = 24 * 60 * 60;

pub(crate) struct TokenHost {
    pub(crate) url: String,
    asked: Arc<AtomicUsize>,
}

impl TokenHost {
    /// It ends with the tests.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let asked = Arc::new(AtomicUsize::new(0));
        let count = asked.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.expect("a connection");
                let lines = BufReader::new(&stream).lines().map_while(Result::ok).take_while(|line| !line.is_empty());
                assert_ne!(lines.count(), 0, "nothing was asked");
                let n = count.fetch_add(1, Ordering::SeqCst) + 1;
                std::thread::sleep(PAUSE);
                stream.write_all(answer(n).as_bytes()).expect("answered");
            }
        });
        Self { url, asked }
    }

    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

/// The `n`th pair of tokens, in an answer after which the connection ends.
fn answer(n: usize) -> String {
    let (access, refresh) = (now().unix_seconds() + 7 * DAY, now().unix_seconds() + 365 * DAY);
    let body = format!(
        r#"{{"code":0,"message":"success","data":{{"access_token":"PLANTED-access-{n}","access_token_expire_in":{access},
        "refresh_token":"PLANTED-refresh-{n}","refresh_token_expire_in":{refresh},"open_id":"them"}}}}"#
    );
    format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

/// A manager whose tokens come from such a host.
pub(crate) fn manager(store: RedisStore, host: &str) -> TokenManager {
    let client = Client::builder(app()).over_reqwest().expect("a transport");
    let endpoint = TokenEndpoint::new(&app()).with_base_url(host).expect("a URL");
    TokenManager::builder(&client, store).endpoint(endpoint).build()
}
