//! What the tests share: a client whose waits take no time, two operations, and what became of a call in a word.

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

use crate::server::{Act, Server};

/// What nobody may be shown.
pub(crate) const SECRETS: [&str; 4] = ["planted-secret", "planted-token", "planted-cipher", "sign="];

/// One for all tests, because reading the system's certificates takes longer than most of them. Each server has a port of its own, so
/// no test meets another's connections.
static TRANSPORT: LazyLock<Arc<Reqwest>> = LazyLock::new(|| Arc::new(Reqwest::new().expect("a transport")));

/// An operation that reads, or one that writes; without an idempotency key.
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

    fn query(&self, query: &mut QueryWriter) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// A transport of the SDK's, but waits are only written down and counted on the clock. `FakeTransport` waits so too, but sends nothing
/// over a connection, and that is what is tested.
#[derive(Clone)]
pub(crate) struct Quick {
    transport: Arc<dyn Transport>,
    time: FakeClock,
    waits: Arc<Mutex<Vec<Duration>>>,
    tries: Arc<Mutex<usize>>,
}

impl Transport for Quick {
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

/// A client and the means to look at it.
pub(crate) struct World {
    pub(crate) client: Client,
    quick: Quick,
}

impl World {
    /// Over `reqwest`: three tries, half a second for each, answers up to a hundred kilobytes.
    pub(crate) fn of(url: &str, time: FakeClock, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        Self::over(TRANSPORT.clone(), url, time, set)
    }

    /// The same over any transport.
    pub(crate) fn over(
        transport: Arc<dyn Transport>,
        url: &str,
        time: FakeClock,
        set: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Self {
        let quick = Quick { transport, time: time.clone(), waits: Arc::default(), tries: Arc::default() };
        let builder = Client::builder(app(url))
            .clock(time)
            .retries(RetryPolicy { tries: 3, ..RetryPolicy::DEFAULT })
            .timeout(Duration::from_millis(500))
            .max_body(100_000);
        Self { client: set(builder).build(quick.clone()), quick }
    }

    pub(crate) fn to(server: &Server) -> Self {
        Self::of(&server.url, FakeClock::at(SystemTime::now()), |builder| builder)
    }

    pub(crate) fn shop(&self) -> Handle<Shop> {
        self.client.seller(token(SECRETS[1])).shop(SECRETS[2])
    }

    pub(crate) fn tries(&self) -> usize {
        *self.quick.tries.lock().expect("the tries")
    }

    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.quick.waits.lock().expect("the waits").clone()
    }
}

pub(crate) fn app(url: &str) -> App {
    App::new("key", SECRETS[0]).with_base_url(url).expect("a URL")
}

pub(crate) fn token(text: &str) -> AccessToken {
    AccessToken::new(text).expect("a token")
}

/// Nothing may take longer than this.
pub(crate) async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(20), future).await.expect("it hangs")
}

/// What a call that meets these answers sees, and how often it was sent.
pub(crate) async fn read(first: impl IntoIterator<Item = Act>, then: Act) -> (String, usize) {
    call(READ, first, then).await
}

/// The same of a call that writes.
pub(crate) async fn write(first: impl IntoIterator<Item = Act>, then: Act) -> (String, usize) {
    call(WRITE, first, then).await
}

/// Over each transport: they differ in nothing that a caller sees.
async fn call<const WRITES: bool>(request: Call<WRITES>, first: impl IntoIterator<Item = Act>, then: Act) -> (String, usize) {
    let first: Vec<_> = first.into_iter().collect();
    let (server, other) = (Server::start(first.clone(), then.clone()), Server::start(first, then));
    let over_reqwest = async { (word(&within(World::to(&server).shop().send(&request)).await), server.seen().len()) };
    let (outcome, over_ureq) = tokio::join!(over_reqwest, super::over_ureq::call(request, &other));
    assert_eq!(over_ureq, outcome, "over `ureq`");
    outcome
}

/// A fault that a second try heals for a call that reads, that one which writes does not try again, and that may stay.
pub(crate) async fn heals_for_reads_alone(fault: Act, word: &str) {
    let sent = |word: &str, times| (word.to_owned(), times);
    let once = || [fault.clone()];
    let outcomes = tokio::join!(read(once(), Act::fine()), write(once(), Act::fine()), read([], fault.clone()));
    assert_eq!(outcomes, (sent("ok", 2), sent(word, 1), sent(word, 3)));
}

/// A fault that a second try heals for any call, because nothing was done.
pub(crate) async fn heals_for_all(fault: Act, word: &str) {
    let sent = |word: &str, times| (word.to_owned(), times);
    let once = || [fault.clone()];
    let outcomes = tokio::join!(read(once(), Act::fine()), write(once(), Act::fine()), write([], fault.clone()));
    assert_eq!(outcomes, (sent("ok", 2), sent("ok", 2), sent(word, 3)));
}

/// A fault that another try would meet again.
pub(crate) async fn is_final(fault: Act, word: &str) {
    let sent = || (word.to_owned(), 1);
    let outcomes = tokio::join!(read([], fault.clone()), write([], fault));
    assert_eq!(outcomes, (sent(), sent()));
}

/// The outcome in a word, after a look for secrets in all that an error shows.
pub(crate) fn word<T>(outcome: &Result<Reply<T>, Error>) -> String {
    let Err(error) = outcome else { return "ok".to_owned() };
    let mut shown = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        shown.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret} is shown: {shown}");
    }
    match error {
        Error::Api(error) => format!("code {} (HTTP {})", error.code, error.status.as_u16()),
        Error::NotJson(error) => format!("{:?} (HTTP {})", error.problem, error.status.as_u16()),
        Error::Transport(error) => format!("{:?}", error.failure()),
        Error::Token(error) => error.to_string(),
        other => format!("{other:?}"),
    }
}
