//! Calls never expose secrets in errors, `Debug` output or traces.

use std::error::Error as StdError;
use std::net::TcpListener;
use std::sync::Arc;

use tiktok_shop::client::{BoxFuture, CallOptions, RetryPolicy, TokenSource};
use tiktok_shop::http::header::{HeaderName, HeaderValue};
use tiktok_shop::order::{GetOrderList, GetOrderListResponse};
use tiktok_shop::testing::{FakeResponse, SentRequest};
use tiktok_shop::{
    AccessToken, App, CipherKind, Client, Error, Handle, TokenError, TransportError, TransportFailure, Untyped, client,
};

use crate::canaries::{CIPHER, CapturedOutput, PASSWORD, SECRET, TOKEN, WrappedError, encodings};
use crate::script::{self, ScriptedResponse, answer};

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

fn shop(responses: &[ScriptedResponse]) -> Handle<client::Shop> {
    script::client(app(), responses).seller(token()).shop(CIPHER).with(options())
}

/// Returns all secrets of a request, as a server or proxy might repeat them.
fn echo(request: &SentRequest) -> String {
    let known = [SECRET, TOKEN, CIPHER, PASSWORD].map(encodings).join(" ");
    assert!(request.uri.query().is_some_and(|query| query.contains("shop_cipher=ROW_xqz") && query.contains("sign=")));
    format!("{} {known} {}", request.uri, request.uri.to_string().replace('&', "&amp;"))
}

/// The same text as a JSON string.
fn quoted(request: &SentRequest) -> String {
    serde_json::Value::from(echo(request)).to_string()
}

const SUCCESS: ScriptedResponse =
    |request| answer(200, format!(r#"{{"code":0,"message":{0},"request_id":{0},"data":{{"orders":[]}}}}"#, quoted(request)));
const REFUSAL: ScriptedResponse =
    |request| answer(401, format!(r#"{{"code":105001,"message":{0},"request_id":{0}}}"#, quoted(request)));
const EXPIRED: ScriptedResponse = |request| answer(401, format!(r#"{{"code":105002,"message":{}}}"#, quoted(request)));
const NEW_CODE: ScriptedResponse = |request| answer(400, format!(r#"{{"code":77,"message":{}}}"#, quoted(request)));
const HTML: ScriptedResponse = |request| answer(502, format!("<html><a href={}>502</a></html>", echo(request)));
const TEXT: ScriptedResponse = |request| answer(503, format!("sorry {}", echo(request)));
const TRUNCATED: ScriptedResponse = |request| answer(200, format!(r#"{{"code":0,"data":{{"orders":[{{"id":{}"#, quoted(request)));
const NO_ENVELOPE: ScriptedResponse = |request| answer(404, format!(r#"{{{0}:{0}}}"#, quoted(request)));
const OTHER_TYPE: ScriptedResponse = |_| answer(200, format!(r#"{{"code":0,"data":{{"orders":[],"total_count":"{SECRET}"}}}}"#));
const UNKNOWN_KEYS: ScriptedResponse = |request| answer(200, format!(r#"{{"code":{{{0}:{0}}},"data":{{}}}}"#, quoted(request)));
/// Cuts a URL-escaped cipher in the middle.
const CUT: ScriptedResponse = |_| answer(503, format!("sorry {TOKEN} shop_cipher={}", &CIPHER.replace('+', "%2b")[..20]));
const CUT_TOKEN: ScriptedResponse = |_| answer(503, &TOKEN[..15]);
const NAMES_URL: ScriptedResponse = |request| failed(TransportFailure::Timeout, std::io::Error::other(echo(request)));
const WRAPPED: ScriptedResponse = |request| failed(TransportFailure::Connect, WrappedError::new(echo(request)));

const FAILURES: [ScriptedResponse; 12] =
    [REFUSAL, NEW_CODE, HTML, TEXT, TRUNCATED, NO_ENVELOPE, OTHER_TYPE, UNKNOWN_KEYS, CUT, CUT_TOKEN, NAMES_URL, WRAPPED];

fn failed(failure: TransportFailure, source: impl StdError + Send + Sync + 'static) -> FakeResponse {
    FakeResponse::failure(failure).source(source)
}

#[tokio::test]
async fn errors_and_traces_are_redacted() {
    for act in FAILURES {
        let output = CapturedOutput::default();
        let _guard = output.listen();
        let error = shop(&[act; 4]).send(&GetOrderList::new(20)).await.expect_err("a failure");
        output.error(&error);
        output.text(error.hint());
        let text = output.assert_redacted();
        assert!(text.contains("tiktok_shop.try") && text.contains("a try failed"), "the trace is empty: {text}");
    }
}

#[tokio::test]
async fn raw_response_errors_are_redacted() {
    for act in FAILURES {
        let output = CapturedOutput::default();
        let _guard = output.listen();
        let untyped = Untyped::post("/order/202309/orders/search").cipher(CipherKind::Shop);
        for answer in [shop(&[act; 4]).send_raw(&GetOrderList::new(20)).await, shop(&[act; 4]).send_untyped(&untyped).await] {
            output.debug(&answer);
            match answer {
                Ok(answer) => match answer.decode::<GetOrderListResponse>() {
                    Ok(reply) => output.debug(&reply.misfits()),
                    Err(error) => output.error(&error),
                },
                Err(error) => output.error(&error),
            }
        }
        output.assert_redacted();
    }
}

#[tokio::test]
async fn debug_of_a_success_is_redacted() {
    let output = CapturedOutput::default();
    let _guard = output.listen();
    let reply = shop(&[SUCCESS]).send(&GetOrderList::new(20)).await.expect("a success");
    output.debug(&reply);
    let answer = shop(&[SUCCESS]).send_raw(&GetOrderList::new(20)).await.expect("a success");
    output.debug(&answer);
    output.debug(&answer.decode::<GetOrderListResponse>());
    assert!(answer.body.windows(SECRET.len()).any(|part| part == SECRET.as_bytes()), "the body is unchanged");
    assert!(output.assert_redacted().contains("tiktok_shop.code=0"));
}

#[test]
fn blocking_call_errors_are_redacted() {
    for act in FAILURES {
        let output = CapturedOutput::default();
        let _guard = output.listen();
        let client = tiktok_shop::blocking::Client::from(script::client(app(), &[act; 4]));
        let shop = client.seller(token()).shop(CIPHER).with(options());
        output.debug(&shop);
        output.error(&shop.send(&GetOrderList::new(20)).expect_err("a failure"));
        output.assert_redacted();
    }
}

/// Redaction keeps the rest of the error message.
#[tokio::test]
async fn redaction_keeps_other_text() {
    const PLAIN: ScriptedResponse = |request| answer(400, format!(r#"{{"code":77,"message":"no: {TOKEN}, of {}"}}"#, request.uri));
    let error = shop(&[PLAIN]).send(&GetOrderList::new(20)).await.expect_err("refused");
    let path = "https://open-api.tiktokglobalshop.com/order/202309/orders/search?app_key=the-app-key&page_size=20&shop_cipher=…";
    assert!(error.message().is_some_and(|message| message.starts_with(&format!("no: …, of {path}&timestamp="))), "{error}");
    let page = shop(&[HTML; 4]).send(&GetOrderList::new(20)).await.expect_err("a page").to_string();
    assert!(page.contains("<html><a") && page.ends_with(">502</a></html>"), "{page}");
}

/// A token source with these results for `token` and `refresh`.
struct VerboseTokenSource(fn() -> Result<AccessToken, Error>, fn() -> Error);

impl TokenSource for VerboseTokenSource {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(async { self.0() })
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async { Err(self.1()) })
    }
}

#[tokio::test]
async fn token_source_errors_are_redacted() {
    let at_first: [fn() -> Error; 3] = [
        || TokenError::Store(Arc::new(WrappedError::new(encodings(SECRET)))).into(),
        || TokenError::Refresh(Arc::new(TransportError::new(TransportFailure::Timeout, encodings(SECRET)).into())).into(),
        || TransportError::new(TransportFailure::Connect, WrappedError::new(encodings(SECRET))).into(),
    ];
    for error in at_first {
        let output = CapturedOutput::default();
        let _guard = output.listen();
        let source = Arc::new(VerboseTokenSource(|| Ok(token()), error));
        let shop = script::client(app(), &[EXPIRED]).seller(source).shop(CIPHER).with(options());
        output.error(&shop.send(&GetOrderList::new(20)).await.expect_err("no other token"));
        output.assert_redacted();
    }
    let output = CapturedOutput::default();
    let withdrawn =
        || Error::from(TokenError::Withdrawn(Some(Arc::new(TokenError::Store(Arc::new(encoded_secrets_error())).into()))));
    let source =
        Arc::new(VerboseTokenSource(|| Err(TokenError::Store(Arc::new(WrappedError::new(encodings(SECRET)))).into()), withdrawn));
    let error = script::client(app(), &[]).seller(source).shop(CIPHER).with(options()).send(&GetOrderList::new(20)).await;
    output.error(&error.expect_err("no token"));
    let source = Arc::new(VerboseTokenSource(|| Ok(token()), withdrawn));
    let error = script::client(app(), &[EXPIRED]).seller(source).shop(CIPHER).with(options()).send(&GetOrderList::new(20)).await;
    let error = error.expect_err("no other token");
    assert!(matches!(error, Error::Token(TokenError::Withdrawn(Some(_)))), "{error:?}");
    output.error(&error);
    output.assert_redacted();
}

fn encoded_secrets_error() -> WrappedError {
    WrappedError::new([SECRET, TOKEN, CIPHER].map(encodings).join(" "))
}

/// Covers the default transport and its dependencies at the most verbose tracing level.
#[tokio::test]
async fn default_transport_errors_are_redacted() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let closer = std::thread::spawn(move || listener.accept().map(drop));
    let output = CapturedOutput::default();
    let _guard = output.listen();
    let client = Client::builder(app().with_base_url(&url).expect("a URL")).retries(RetryPolicy::NEVER);
    let shop: Handle<_> = client.over_reqwest().expect("TLS").seller(token()).shop(CIPHER);
    // The first connection is closed immediately. Later connections are refused.
    for _ in 0..2 {
        let error = shop.send(&GetOrderList::new(20)).await.expect_err("no response");
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        output.error(&error);
    }
    closer.join().expect("no panic").expect("a connection");
    output.assert_redacted();
}
