//! Shared harness: a client with instant sleeps, two operations and a short description of each result.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::future::Future;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response};
use tiktok_shop::__private::*;
use tiktok_shop::client::{Bounds, BoxFuture, Client, ClientBuilder, Handle, Reqwest, RetryPolicy, Shop, Transport};
use tiktok_shop::testing::FakeClock;
use tiktok_shop::{AccessToken, App, Body, Error, Reply, TransportError};

use crate::server::{ScriptedResponse, Server};

/// The secrets that must not appear in errors.
pub(crate) const SECRETS: [&str; 4] = ["planted-secret", "planted-token", "planted-cipher", "sign="];

/// One transport for all tests, because loading the system certificates is slow. Each server has its own port, so tests do not
/// share connections.
static TRANSPORT: LazyLock<Arc<Reqwest>> = LazyLock::new(|| Arc::new(Reqwest::new().expect("a transport").stall_timeout(STALL)));

/// A read operation, or a write operation without an idempotency key.
#[derive(Clone, Copy)]
pub(crate) struct Call<const WRITES: bool>;

pub(crate) const READ: Call<false> = Call;
pub(crate) const WRITE: Call<true> = Call;

impl<const WRITES: bool> Endpoint for Call<WRITES> {
    type Response = BTreeMap<String, String>;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = if WRITES { "Write" } else { "Read" };
    const METHOD: Method = if WRITES { Method::POST } else { Method::GET };
    const PATH: &'static str = "/order/202309/orders";
    const BODY: BodyKind = if WRITES { BodyKind::Json } else { BodyKind::None };

    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// A real transport whose sleeps only advance the fake clock. `FakeTransport` opens no connections.
#[derive(Clone)]
pub(crate) struct InstantTransport {
    transport: Arc<dyn Transport>,
    time: FakeClock,
    waits: Arc<Mutex<Vec<Duration>>>,
    tries: Arc<Mutex<usize>>,
}

impl Transport for InstantTransport {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        *self.tries.lock().expect("the tries") += 1;
        self.transport.send(request, bounds)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.waits.lock().expect("the waits").push(duration);
        self.time.advance(duration);
        Box::pin(tokio::task::yield_now())
    }

    fn detach(&self, work: BoxFuture<'static, ()>) {
        self.transport.detach(work);
    }
}

/// Stall timeout of the transports.
pub(super) const STALL: Duration = Duration::from_millis(500);

/// A client with its recorded sleeps.
pub(crate) struct Harness {
    pub(crate) client: Client,
    transport_log: InstantTransport,
}

impl Harness {
    /// Uses `reqwest` with three attempts of half a second each, and bodies of up to 100 kB.
    pub(crate) fn of(url: &str, time: FakeClock, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        Self::over(TRANSPORT.clone(), url, time, set)
    }

    /// Like `of`, with another transport.
    pub(crate) fn over(
        transport: Arc<dyn Transport>,
        url: &str,
        time: FakeClock,
        set: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Self {
        let transport_log = InstantTransport { transport, time: time.clone(), waits: Arc::default(), tries: Arc::default() };
        let builder = Client::builder(app(url))
            .clock(time)
            .retries(RetryPolicy::DEFAULT.tries(3))
            .timeout(Duration::from_millis(500))
            .max_body(100_000);
        Self { client: set(builder).build(transport_log.clone()), transport_log }
    }

    pub(crate) fn to(server: &Server) -> Self {
        Self::of(&server.url, FakeClock::at(SystemTime::now()), |builder| builder)
    }

    pub(crate) fn shop(&self) -> Handle<Shop> {
        self.client.seller(token(SECRETS[1])).shop(SECRETS[2])
    }

    pub(crate) fn tries(&self) -> usize {
        *self.transport_log.tries.lock().expect("the tries")
    }

    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.transport_log.waits.lock().expect("the waits").clone()
    }
}

pub(crate) fn app(url: &str) -> App {
    App::new("key", SECRETS[0]).with_base_url(url).expect("a URL")
}

pub(crate) fn token(text: &str) -> AccessToken {
    AccessToken::new(text).expect("a token")
}

/// Fails if the future takes longer than any test should.
pub(crate) async fn with_timeout<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(20), future).await.expect("completed with_timeout 20 seconds")
}

/// Returns the result of a read call and the number of attempts.
pub(crate) async fn read(first: impl IntoIterator<Item = ScriptedResponse>, then: ScriptedResponse) -> (String, usize) {
    call(READ, first, then).await
}

/// Returns the result of a write call and the number of attempts.
pub(crate) async fn write(first: impl IntoIterator<Item = ScriptedResponse>, then: ScriptedResponse) -> (String, usize) {
    call(WRITE, first, then).await
}

/// Sends the request with each transport, and asserts that the results are the same.
async fn call<const WRITES: bool>(
    request: Call<WRITES>,
    first: impl IntoIterator<Item = ScriptedResponse>,
    then: ScriptedResponse,
) -> (String, usize) {
    let first: Vec<_> = first.into_iter().collect();
    let (server, other) = (Server::start(first.clone(), then.clone()), Server::start(first, then));
    let over_reqwest =
        async { (summarize(&with_timeout(Harness::to(&server).shop().send(&request)).await), server.requests().len()) };
    let (outcome, over_ureq) = tokio::join!(over_reqwest, super::over_ureq::call(request, &other));
    assert_eq!(over_ureq, outcome, "over `ureq`");
    outcome
}

/// Asserts that read calls are retried, and that write calls return the fault.
pub(crate) async fn expect_only_reads_are_retried(fault: ScriptedResponse, summary: &str) {
    let outcome = |summary: &str, times| (summary.to_owned(), times);
    let once = || [fault.clone()];
    let outcomes = tokio::join!(
        read(once(), ScriptedResponse::success()),
        write(once(), ScriptedResponse::success()),
        read([], fault.clone())
    );
    assert_eq!(outcomes, (outcome("ok", 2), outcome(summary, 1), outcome(summary, 3)));
}

/// Asserts that all calls are retried, because the server has not processed the request.
pub(crate) async fn expect_all_are_retried(fault: ScriptedResponse, summary: &str) {
    let outcome = |summary: &str, times| (summary.to_owned(), times);
    let once = || [fault.clone()];
    let outcomes = tokio::join!(
        read(once(), ScriptedResponse::success()),
        write(once(), ScriptedResponse::success()),
        write([], fault.clone())
    );
    assert_eq!(outcomes, (outcome("ok", 2), outcome("ok", 2), outcome(summary, 3)));
}

/// Asserts that no call is retried.
pub(crate) async fn expect_no_retry(fault: ScriptedResponse, summary: &str) {
    let outcome = || (summary.to_owned(), 1);
    let outcomes = tokio::join!(read([], fault.clone()), write([], fault));
    assert_eq!(outcomes, (outcome(), outcome()));
}

/// Summarizes the result, and asserts that errors contain no secrets.
pub(crate) fn summarize<T>(outcome: &Result<Reply<T>, Error>) -> String {
    let Err(error) = outcome else { return "ok".to_owned() };
    let mut shown = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        shown.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    for secret in SECRETS {
        assert!(!shown.contains(secret), "the error contains {secret}: {shown}");
    }
    match error {
        Error::Api(error) => format!("code {} (HTTP {})", error.code, error.status.as_u16()),
        Error::NotJson(error) => format!("{:?} (HTTP {})", error.problem, error.status.as_u16()),
        Error::Transport(error) => format!("{:?}", error.failure()),
        Error::Token(error) => error.to_string(),
        other => format!("{other:?}"),
    }
}
