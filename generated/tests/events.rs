//! Events of rate limits, quotas and webhooks. They run in a separate process, because `tracing` caches per process whether an
//! event is enabled.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::io;
use std::sync::{Arc, Mutex};

use tiktok_shop::client::{ClientBuilder, Handle, Shop};
use tiktok_shop::http::StatusCode;
use tiktok_shop::oauth::Authorization;
use tiktok_shop::order::GetOrderList;
use tiktok_shop::testing::{FakeDelivery, FakeResponse, FakeTransport, sign_webhook};
use tiktok_shop::{AccessToken, App, Client};
use tracing::subscriber::DefaultGuard;

/// All warnings of this thread, as text.
#[derive(Clone, Default)]
struct Output(Arc<Mutex<Vec<u8>>>);

impl io::Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("the output").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Output {
    fn listen(&self) -> DefaultGuard {
        let output = self.clone();
        let subscriber = tracing_subscriber::fmt().with_ansi(false).with_max_level(tracing::Level::WARN);
        tracing::subscriber::set_default(subscriber.with_writer(move || output.clone()).finish())
    }

    fn text(&self) -> String {
        let output = String::from_utf8(self.0.lock().expect("the output").clone()).expect("text");
        assert!(!output.contains("PLANTED"), "{output}");
        output
    }

    fn count(&self, text: &str) -> usize {
        self.text().matches(text).count()
    }
}

fn shop(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Handle<Shop> {
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
    let builder = Client::builder(App::new("key", "PLANTED-secret")).clock(tiktok.clock());
    let token = AccessToken::new("PLANTED-token").expect("a token");
    set(builder).build(tiktok).seller(token).shop("PLANTED-cipher")
}

#[tokio::test]
async fn quota_emits_one_event_at_80_percent() {
    let output = Output::default();
    let _guard = output.listen();
    let shop = shop(|builder| builder.daily_quota(Some(10)));
    for count in 1..=10 {
        shop.send(&GetOrderList::new(10)).await.expect("a reply");
        assert_eq!(output.count("80 percent of the daily quota"), usize::from(count >= 8), "after {count} requests");
    }
}

#[tokio::test]
async fn values_of_replies_and_tokens_that_do_not_fit_emit_warnings() {
    let output = Output::default();
    let _guard = output.listen();
    let tiktok =
        FakeTransport::from_fn(|_| FakeResponse::data(r#"{"orders":[{"id":"1"},{"id":"2","is_cod":"perhaps"}]}"#)).lenient();
    let token = AccessToken::new("PLANTED-token").expect("a token");
    let shop = Client::builder(App::new("key", "PLANTED-secret")).build(tiktok).seller(token).shop("PLANTED-cipher");
    let reply = shop.send(&GetOrderList::new(10)).await.expect("a reply");
    assert_eq!((reply.data.orders.len(), reply.misfits().len()), (2, 1));
    let text = output.text();
    assert_eq!(text.lines().count(), 1, "{text}");
    for part in ["WARN", "a value in the reply", r#"path="data.orders[1].is_cod""#] {
        assert!(text.contains(part), "{part} is not in {text}");
    }

    let body = br#"{"code":0,"data":{"access_token":"PLANTED-a","refresh_token":"PLANTED-r","user_type":"PLANTED-r"}}"#;
    Authorization::from_response(StatusCode::OK, body).expect("tokens");
    let text = output.text();
    let warning = text.lines().nth(1).expect("a second warning");
    for part in ["WARN", "a value in the token response", r#"path="data.user_type""#] {
        assert!(warning.contains(part), "{part} is not in {warning}");
    }
}

#[test]
fn webhook_value_that_does_not_fit_emits_a_warning() {
    let output = Output::default();
    let _guard = output.listen();
    let app = App::new("key", "PLANTED-secret");
    for data in [r#"{"order_id":"1"}"#, r#"{"order_id":[]}"#] {
        let body = FakeDelivery::new(1, data).body();
        app.receive_webhook(body.as_bytes(), &sign_webhook(&app, &body)).expect("a delivery");
    }
    let output = output.text();
    assert_eq!(output.lines().count(), 1, "{output}");
    for part in ["WARN", "a value in the webhook", r#"path="data.order_id""#, r#"tiktok_shop.event="OrderStatusChange""#] {
        assert!(output.contains(part), "{part} is not in {output}");
    }
}

#[cfg(feature = "redis")]
mod redis {
    use std::future::ready;

    use tiktok_shop::client::RedisLimits;
    use tiktok_shop::redis::aio::ConnectionLike;
    use tiktok_shop::redis::{Cmd, Pipeline, RedisFuture, Value};

    use super::*;

    /// A connection to an unavailable server.
    #[derive(Clone)]
    struct Broken;

    impl ConnectionLike for Broken {
        fn req_packed_command<'a>(&'a mut self, _: &'a Cmd) -> RedisFuture<'a, Value> {
            Box::pin(ready(Err(io::Error::from(io::ErrorKind::BrokenPipe).into())))
        }

        fn req_packed_commands<'a>(&'a mut self, _: &'a Pipeline, _: usize, _: usize) -> RedisFuture<'a, Vec<Value>> {
            Box::pin(ready(Err(io::Error::from(io::ErrorKind::BrokenPipe).into())))
        }

        fn get_db(&self) -> i64 {
            0
        }
    }

    #[tokio::test]
    async fn redis_outage_emits_one_warning() {
        let output = Output::default();
        let _guard = output.listen();
        let limits = RedisLimits::over(Broken);
        let shop = shop(|builder| builder.shared_limits(limits.clone()));
        for _ in 0..20 {
            shop.send(&GetOrderList::new(10)).await.expect("a reply");
        }
        assert!(!limits.is_available());
        assert_eq!(output.count("shared rate limits are unavailable"), 1);
    }
}
