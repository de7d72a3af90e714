//! No secret shows anywhere: planted ones are looked for in everything that people print.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::io::Write;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tiktok_shop::client::{CallOptions, Tokens};
use tiktok_shop::http::Request;
use tiktok_shop::http::header::{HeaderName, HeaderValue};
use tiktok_shop::order::GetOrderList;
use tiktok_shop::{Access, AccessToken, App, Client, Error, Handle, TransportError, TransportFailure};
use tracing_subscriber::fmt::format::FmtSpan;

mod fake;
use fake::{Act, Answer, answer};

const SECRET: &str = "5ec4e7ab1e5ec4e7ab1e5ec4e7ab1e5ec4e7ab1e";
const TOKEN: &str = "TTP_plantedToken-0xyz_AAAAAB4ny7hing9round8here7ever6shows5it";
const CIPHER: &str = "ROW_planted+cipher/that+must/not+show/up==";
const ESCAPED_CIPHER: &str = "ROW_planted%2Bcipher%2Fthat%2Bmust%2Fnot%2Bshow%2Fup%3D%3D";
const PASSWORD: &str = "Basic cGxhbnRlZDpwYXNzd29yZC1vZi1hLXByb3h5";
/// What a part of a secret is long enough to betray it.
const PART: usize = 12;

fn app() -> App {
    App::new("the-app-key", SECRET)
}

fn token() -> AccessToken {
    AccessToken::new(TOKEN).expect("a token")
}

fn options() -> CallOptions {
    CallOptions::new().header(HeaderName::from_static("proxy-authorization"), HeaderValue::from_static(PASSWORD))
}

/// Everything that was said, and what must not have been.
#[derive(Clone, Default)]
struct Said(Arc<Mutex<String>>);

impl Said {
    fn debug(&self, thing: &dyn Debug) {
        let _ = writeln!(self.0.lock().expect("no panic before"), "{thing:?}\n{thing:#?}");
    }

    fn error(&self, error: &Error) {
        self.debug(error);
        let _ = writeln!(self.0.lock().expect("no panic before"), "{:?}", error.hint());
        let mut link: Option<&dyn StdError> = Some(error);
        while let Some(error) = link {
            let _ = writeln!(self.0.lock().expect("no panic before"), "{error}\n{error:?}");
            link = error.source();
        }
    }

    /// Everything on this thread that `tracing` is told, of whatever crate.
    fn listen(&self) -> tracing::subscriber::DefaultGuard {
        let said = self.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_span_events(FmtSpan::FULL);
        tracing::subscriber::set_default(subscriber.with_writer(move || said.clone()).finish())
    }

    /// What was said, when no part of a secret is in it.
    fn searched(&self) -> String {
        let said = self.0.lock().expect("no panic before").clone();
        for secret in [SECRET, TOKEN, CIPHER, ESCAPED_CIPHER, PASSWORD] {
            for part in secret.as_bytes().windows(PART) {
                let part = std::str::from_utf8(part).expect("ASCII");
                assert!(!said.contains(part), "`{part}` of `{secret}` is shown in:\n{said}");
            }
        }
        assert!(said.split("sign=").skip(1).all(|rest| rest.starts_with('…')), "a signature is shown in:\n{said}");
        said
    }
}

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no panic before").push_str(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// All that is secret about a request, as someone may repeat it.
fn echo(request: &Request<Bytes>) -> String {
    let text = format!("{SECRET} {TOKEN} {CIPHER} of {}", request.uri());
    assert!(text.contains(ESCAPED_CIPHER) && text.contains("sign="), "the request holds what it should not repeat: {text}");
    text
}

const SUCCESS: Act = |request| answer(200, format!(r#"{{"code":0,"message":"{}","data":{{"orders":[]}}}}"#, echo(request)));
const REFUSAL: Act = |request| answer(401, format!(r#"{{"code":105001,"message":"{0}","request_id":"{0}"}}"#, echo(request)));
const NEW_CODE: Act = |request| answer(400, format!(r#"{{"code":77,"message":"no: {}"}}"#, echo(request)));
const HTML: Act = |request| answer(502, format!("<html><a href={}>502</a></html>", echo(request)));
const TEXT: Act = |request| answer(503, format!("sorry {}", echo(request)));
const TRUNCATED: Act = |request| answer(200, format!(r#"{{"code":0,"data":{{"orders":[{{"id":"{}"#, echo(request)));
const NO_ENVELOPE: Act = |request| answer(404, format!(r#"{{"{0}":"{0}"}}"#, echo(request)));
const OTHER_TYPE: Act = |_| answer(200, format!(r#"{{"code":0,"data":{{"orders":[],"total_count":"{SECRET}"}}}}"#));
const NAMES_URL: Act = |request| failed(TransportFailure::Timeout, std::io::Error::other(echo(request)));
const WRAPPED: Act = |request| failed(TransportFailure::Connect, Wrapped(std::io::Error::other(echo(request))));

fn failed(failure: TransportFailure, source: impl StdError + Send + Sync + 'static) -> Answer {
    Err(TransportError::new(failure, source))
}

/// Says nothing itself; what it holds does.
#[derive(Debug)]
struct Wrapped(std::io::Error);

impl std::fmt::Display for Wrapped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("could not be sent")
    }
}

impl StdError for Wrapped {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

#[tokio::test]
async fn whoever_repeats_a_secret_nobody_sees_it() {
    let acts = [REFUSAL, NEW_CODE, HTML, TEXT, TRUNCATED, NO_ENVELOPE, OTHER_TYPE, NAMES_URL, WRAPPED];
    for act in acts {
        let said = Said::default();
        let _guard = said.listen();
        let shop = fake::client(app(), &[act; 4]).seller(token()).shop(CIPHER).with(options());
        let error = shop.send(&GetOrderList::new(20)).await.expect_err("none of these is a success");
        said.error(&error);
        let text = said.searched();
        assert!(text.contains("tiktok_shop.try") && text.contains("a try failed"), "nothing was traced: {text}");
    }
}

#[tokio::test]
async fn a_success_is_traced_without_what_it_repeats() {
    let said = Said::default();
    let _guard = said.listen();
    let shop = fake::client(app(), &[SUCCESS]).seller(token()).shop(CIPHER);
    shop.send(&GetOrderList::new(20)).await.expect("a success");
    assert!(said.searched().contains("tiktok_shop.code=0"));
}

/// What an error says beside the secrets stays: that is what it is for.
#[tokio::test]
async fn nothing_else_is_hidden() {
    let client = fake::client(app(), &[NEW_CODE]);
    let error = client.seller(token()).shop(CIPHER).send(&GetOrderList::new(20)).await.expect_err("refused");
    let path = "https://open-api.tiktokglobalshop.com/order/202309/orders/search?app_key=the-app-key&page_size=20&shop_cipher=…";
    assert!(error.message().is_some_and(|message| message.starts_with(&format!("no: … … … of {path}"))), "{error}");
}

#[test]
fn what_holds_secrets_shows_none() {
    let said = Said::default();
    let (app, token) = (app(), token());
    let access = Access::new().token(&token).shop_cipher(CIPHER).category_asset_cipher(CIPHER);
    said.debug(&app);
    said.debug(&access);
    said.debug(&token);
    said.debug(&Tokens::from(token.clone()));
    said.debug(&options());
    said.debug(&Client::builder(app.clone()));
    let client = fake::client(app.clone(), &[]);
    said.debug(&client);
    said.debug(&client.seller(token.clone()).with(options()));
    said.debug(&client.seller(token.clone()).shop(CIPHER));
    said.debug(&client.creator(token.clone()));
    said.debug(&client.partner(token.clone()).category_asset(CIPHER));
    said.debug(&AccessToken::new(&format!("{TOKEN}\n")));
    said.debug(&app.clone().with_base_url(&format!("https://user:{SECRET}@localhost")));
    said.debug(&app.receive_webhook(TOKEN.as_bytes(), SECRET));
    let request = app.request(&GetOrderList::new(20), access, tiktok_shop::Timestamp::from_unix_seconds(1)).expect("a request");
    said.debug(&request.headers());
    said.searched();
}

/// The default transport and all beneath it, on the finest level of tracing.
#[cfg(feature = "reqwest")]
#[tokio::test]
async fn the_default_transport_shows_none() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let closer = std::thread::spawn(move || listener.accept().map(drop));
    let said = Said::default();
    let _guard = said.listen();
    let client = Client::builder(app().with_base_url(&url).expect("a URL")).retries(tiktok_shop::client::RetryPolicy::NEVER);
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
