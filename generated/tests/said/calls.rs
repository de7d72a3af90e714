//! No call shows a secret, however it ends: planted ones are looked for in everything that people print.

use std::error::Error as StdError;
use std::net::TcpListener;
use std::sync::Arc;

use tiktok_shop::client::{BoxFuture, CallOptions, RetryPolicy, TokenSource};
use tiktok_shop::http::header::{HeaderName, HeaderValue};
use tiktok_shop::order::{GetOrderList, GetOrderListResponse};
use tiktok_shop::testing::{CannedResponse, SentRequest};
use tiktok_shop::{
    AccessToken, App, CipherKind, Client, Error, Handle, TokenError, TransportError, TransportFailure, Untyped, client,
};

use crate::acts::{self, Act, answer};
use crate::planted::{CIPHER, PASSWORD, SECRET, Said, TOKEN, Wrapped, spellings};

fn app() -> App {
    App::new("the-app-key", SECRET)
}

fn token() -> AccessToken {
    AccessToken::new(TOKEN).expect("a token")
}

fn options() -> CallOptions {
    let password = HeaderValue::try_from(format!("Basic {PASSWORD}")).expect("a header's value");
    CallOptions::new().header(HeaderName::from_static("proxy-authorization"), password)
}

fn shop(acts: &[Act]) -> Handle<client::Shop> {
    acts::client(app(), acts).seller(token()).shop(CIPHER).with(options())
}

/// All that is secret about a request, as someone may repeat it.
fn echo(request: &SentRequest) -> String {
    let known = [SECRET, TOKEN, CIPHER, PASSWORD].map(spellings).join(" ");
    assert!(request.uri.query().is_some_and(|query| query.contains("shop_cipher=ROW_xqz") && query.contains("sign=")));
    format!("{} {known} {}", request.uri, request.uri.to_string().replace('&', "&amp;"))
}

/// The same in quotes.
fn quoted(request: &SentRequest) -> String {
    serde_json::Value::from(echo(request)).to_string()
}

const SUCCESS: Act =
    |request| answer(200, format!(r#"{{"code":0,"message":{0},"request_id":{0},"data":{{"orders":[]}}}}"#, quoted(request)));
const REFUSAL: Act = |request| answer(401, format!(r#"{{"code":105001,"message":{0},"request_id":{0}}}"#, quoted(request)));
const EXPIRED: Act = |request| answer(401, format!(r#"{{"code":105002,"message":{}}}"#, quoted(request)));
const NEW_CODE: Act = |request| answer(400, format!(r#"{{"code":77,"message":{}}}"#, quoted(request)));
const HTML: Act = |request| answer(502, format!("<html><a href={}>502</a></html>", echo(request)));
const TEXT: Act = |request| answer(503, format!("sorry {}", echo(request)));
const TRUNCATED: Act = |request| answer(200, format!(r#"{{"code":0,"data":{{"orders":[{{"id":{}"#, quoted(request)));
const NO_ENVELOPE: Act = |request| answer(404, format!(r#"{{{0}:{0}}}"#, quoted(request)));
const OTHER_TYPE: Act = |_| answer(200, format!(r#"{{"code":0,"data":{{"orders":[],"total_count":"{SECRET}"}}}}"#));
const UNKNOWN_KEYS: Act = |request| answer(200, format!(r#"{{"code":{{{0}:{0}}},"data":{{}}}}"#, quoted(request)));
/// In the middle of a cipher, which is escaped for a URL.
const CUT: Act = |_| answer(503, format!("sorry {TOKEN} shop_cipher={}", &CIPHER.replace('+', "%2b")[..20]));
const CUT_TOKEN: Act = |_| answer(503, &TOKEN[..15]);
const NAMES_URL: Act = |request| failed(TransportFailure::Timeout, std::io::Error::other(echo(request)));
const WRAPPED: Act = |request| failed(TransportFailure::Connect, Wrapped::new(echo(request)));

const FAILURES: [Act; 12] =
    [REFUSAL, NEW_CODE, HTML, TEXT, TRUNCATED, NO_ENVELOPE, OTHER_TYPE, UNKNOWN_KEYS, CUT, CUT_TOKEN, NAMES_URL, WRAPPED];

fn failed(failure: TransportFailure, source: impl StdError + Send + Sync + 'static) -> CannedResponse {
    CannedResponse::failure(failure).source(source)
}

#[tokio::test]
async fn whoever_repeats_a_secret_nobody_sees_it() {
    for act in FAILURES {
        let said = Said::default();
        let _guard = said.listen();
        let error = shop(&[act; 4]).send(&GetOrderList::new(20)).await.expect_err("none of these is a success");
        said.error(&error);
        said.text(error.hint());
        let text = said.searched();
        assert!(text.contains("tiktok_shop.try") && text.contains("a try failed"), "nothing was traced: {text}");
    }
}

#[tokio::test]
async fn an_answer_as_it_came_is_read_without_them_too() {
    for act in FAILURES {
        let said = Said::default();
        let _guard = said.listen();
        let untyped = Untyped::post("/order/202309/orders/search").cipher(CipherKind::Shop);
        for answer in [shop(&[act; 4]).send_raw(&GetOrderList::new(20)).await, shop(&[act; 4]).send_untyped(&untyped).await] {
            said.debug(&answer);
            match answer {
                Ok(answer) => said.error(&answer.decode::<GetOrderListResponse>().expect_err("none of these is a success")),
                Err(error) => said.error(&error),
            }
        }
        said.searched();
    }
}

#[tokio::test]
async fn a_success_is_shown_without_what_it_repeats() {
    let said = Said::default();
    let _guard = said.listen();
    let reply = shop(&[SUCCESS]).send(&GetOrderList::new(20)).await.expect("a success");
    said.debug(&reply);
    let answer = shop(&[SUCCESS]).send_raw(&GetOrderList::new(20)).await.expect("a success");
    said.debug(&answer);
    said.debug(&answer.decode::<GetOrderListResponse>());
    assert!(answer.body.windows(SECRET.len()).any(|part| part == SECRET.as_bytes()), "the body stays as it came");
    assert!(said.searched().contains("tiktok_shop.code=0"));
}

#[test]
fn nor_does_a_call_that_blocks() {
    for act in FAILURES {
        let said = Said::default();
        let _guard = said.listen();
        let client = tiktok_shop::blocking::Client::from(acts::client(app(), &[act; 4]));
        let shop = client.seller(token()).shop(CIPHER).with(options());
        said.debug(&shop);
        said.error(&shop.send(&GetOrderList::new(20)).expect_err("none of these is a success"));
        said.searched();
    }
}

/// What an error says beside the secrets stays: that is what it is for.
#[tokio::test]
async fn nothing_else_is_hidden() {
    const PLAIN: Act = |request| answer(400, format!(r#"{{"code":77,"message":"no: {TOKEN}, of {}"}}"#, request.uri));
    let error = shop(&[PLAIN]).send(&GetOrderList::new(20)).await.expect_err("refused");
    let path = "https://open-api.tiktokglobalshop.com/order/202309/orders/search?app_key=the-app-key&page_size=20&shop_cipher=…";
    assert!(error.message().is_some_and(|message| message.starts_with(&format!("no: …, of {path}&timestamp="))), "{error}");
    let page = shop(&[HTML; 4]).send(&GetOrderList::new(20)).await.expect_err("a page").to_string();
    assert!(page.contains("<html><a") && page.ends_with(">502</a></html>"), "{page}");
}

/// A source of tokens whose first words and last words are these.
struct Talkative(fn() -> Result<AccessToken, Error>, fn() -> Error);

impl TokenSource for Talkative {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(async { self.0() })
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async { Err(self.1()) })
    }
}

#[tokio::test]
async fn a_source_of_tokens_that_says_too_much_is_not_repeated() {
    let at_first: [fn() -> Error; 3] = [
        || TokenError::Store(Arc::new(Wrapped::new(spellings(SECRET)))).into(),
        || TokenError::Refresh(Arc::new(TransportError::new(TransportFailure::Timeout, spellings(SECRET)).into())).into(),
        || TransportError::new(TransportFailure::Connect, Wrapped::new(spellings(SECRET))).into(),
    ];
    for error in at_first {
        let said = Said::default();
        let _guard = said.listen();
        let source = Arc::new(Talkative(|| Ok(token()), error));
        let shop = acts::client(app(), &[EXPIRED]).seller(source).shop(CIPHER).with(options());
        said.error(&shop.send(&GetOrderList::new(20)).await.expect_err("no other token"));
        said.searched();
    }
    let said = Said::default();
    let withdrawn = || Error::from(TokenError::Withdrawn(Some(Arc::new(TokenError::Store(Arc::new(spelled())).into()))));
    let source = Arc::new(Talkative(|| Err(TokenError::Store(Arc::new(Wrapped::new(spellings(SECRET)))).into()), withdrawn));
    let error = acts::client(app(), &[]).seller(source).shop(CIPHER).with(options()).send(&GetOrderList::new(20)).await;
    said.error(&error.expect_err("no token"));
    let source = Arc::new(Talkative(|| Ok(token()), withdrawn));
    let error = acts::client(app(), &[EXPIRED]).seller(source).shop(CIPHER).with(options()).send(&GetOrderList::new(20)).await;
    let error = error.expect_err("no other token");
    assert!(matches!(error, Error::Token(TokenError::Withdrawn(Some(_)))), "{error:?}");
    said.error(&error);
    said.searched();
}

fn spelled() -> Wrapped {
    Wrapped::new([SECRET, TOKEN, CIPHER].map(spellings).join(" "))
}

/// The default transport and all beneath it, on the finest level of tracing.
#[tokio::test]
async fn the_default_transport_shows_none() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let closer = std::thread::spawn(move || listener.accept().map(drop));
    let said = Said::default();
    let _guard = said.listen();
    let client = Client::builder(app().with_base_url(&url).expect("a URL")).retries(RetryPolicy::NEVER);
    let shop: Handle<_> = client.over_reqwest().expect("TLS").seller(token()).shop(CIPHER);
    // The connection is closed at once; after that, nobody listens.
    for _ in 0..2 {
        let error = shop.send(&GetOrderList::new(20)).await.expect_err("nobody answers");
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        said.error(&error);
    }
    closer.join().expect("no panic").expect("a connection");
    said.searched();
}
