//! The `tracing` spans of calls.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tiktok_shop::client::{ClientBuilder, RetryPolicy};
use tiktok_shop::order::GetOrderList;
use tiktok_shop::product::GetProduct;
use tiktok_shop::testing::{FakeResponse, FakeTransport};
use tiktok_shop::{AccessToken, App, TransportFailure};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use crate::script::{self, ScriptedResponse, answer};

type Fields = BTreeMap<&'static str, String>;

#[derive(Clone, Debug, Default)]
struct RecordedSpan {
    name: &'static str,
    parent: Option<&'static str>,
    fields: Fields,
    closed: bool,
}

/// All spans, in creation order.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<(Id, RecordedSpan)>>>);

impl Spans {
    /// Collects the spans of this thread.
    fn collect() -> (Self, DefaultGuard) {
        let spans = Self::default();
        let guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(spans.clone()));
        (spans, guard)
    }

    fn update(&self, id: &Id, change: impl FnOnce(&mut RecordedSpan)) {
        let mut spans = self.0.lock().expect("an unpoisoned lock");
        // Ids may be reused after a span is closed.
        change(&mut spans.iter_mut().rev().find(|(span_id, _)| span_id == id).expect("a recorded span").1);
    }

    fn recorded(&self) -> Vec<RecordedSpan> {
        self.0.lock().expect("an unpoisoned lock").iter().map(|(_, span)| span.clone()).collect()
    }
}

impl<S: tracing::Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>> Layer<S> for Spans {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let parent = context.span(id).and_then(|span| Some(span.parent()?.name()));
        let mut span = RecordedSpan { name: attributes.metadata().name(), parent, ..RecordedSpan::default() };
        attributes.record(&mut FieldRecorder(&mut span.fields));
        self.0.lock().expect("an unpoisoned lock").push((id.clone(), span));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        self.update(id, |span| values.record(&mut FieldRecorder(&mut span.fields)));
    }

    fn on_close(&self, id: Id, _: Context<'_, S>) {
        self.update(&id, |span| span.closed = true);
    }
}

/// The messages of all warnings.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<Vec<String>>>);

impl<S: tracing::Subscriber> Layer<S> for Warnings {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if *event.metadata().level() == tracing::Level::WARN {
            let mut fields = Fields::new();
            event.record(&mut FieldRecorder(&mut fields));
            self.0.lock().expect("no panic before").extend(fields.remove("message"));
        }
    }
}

struct FieldRecorder<'a>(&'a mut Fields);

impl Visit for FieldRecorder<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

/// Asserts the exact fields of a span, except for the duration.
fn assert_fields(span: &RecordedSpan, expected: &[(&str, &str)]) {
    let mut fields = span.fields.clone();
    let duration = fields.remove("tiktok_shop.duration").expect("a duration");
    assert!((0.0..60.0).contains(&duration.parse::<f64>().expect("a number")), "{duration}");
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(fields, expected);
}

const ORDERS: ScriptedResponse = |_| answer(200, r#"{"code":0,"request_id":"second","data":{"orders":[]}}"#);
const TOO_FAST: ScriptedResponse = |_| answer(429, r#"{"code":36009002,"message":"slower","request_id":"first"}"#);
const REFUSAL: ScriptedResponse = |_| answer(200, r#"{"code":12052048,"message":"no such product","request_id":"third"}"#);

#[tokio::test]
async fn calls_and_attempts_have_spans() {
    let (spans, _guard) = Spans::collect();
    let client = script::client(App::new("key", "secret"), &[TOO_FAST, ORDERS]);
    let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
    shop.send(&GetOrderList::new(20)).await.expect("orders");

    let seen = spans.recorded();
    let shape: Vec<_> = seen.iter().map(|span| (span.name, span.parent, span.closed)).collect();
    let in_call = Some("tiktok_shop.call");
    assert_eq!(shape, [("tiktok_shop.call", None, true), ("tiktok_shop.try", in_call, true), ("tiktok_shop.try", in_call, true)]);
    let call = [
        ("otel.kind", "internal"),
        ("otel.name", "GetOrderList"),
        ("tiktok_shop.code", "0"),
        ("tiktok_shop.operation", "GetOrderList"),
        ("tiktok_shop.request_id", "second"),
        // printf cipher | sha256sum | cut -c1-16
        ("tiktok_shop.shop", "c806cd9c716cfbfd"),
    ];
    assert_fields(&seen[0], &call);
    let common = [
        ("http.request.method", "POST"),
        ("otel.kind", "client"),
        ("otel.name", "POST /order/202309/orders/search"),
        ("server.address", "open-api.tiktokglobalshop.com"),
        ("server.port", "443"),
        ("url.scheme", "https"),
        ("url.template", "/order/202309/orders/search"),
    ];
    let with = |more: &[(&'static str, &'static str)]| {
        let mut fields = [&common, more].concat();
        fields.sort_unstable();
        fields
    };
    let first = [
        ("error.type", "429"),
        ("http.response.status_code", "429"),
        ("otel.status_code", "ERROR"),
        ("tiktok_shop.code", "36009002"),
        ("tiktok_shop.request_id", "first"),
    ];
    assert_fields(&seen[1], &with(&first));
    let second = [
        ("http.request.resend_count", "1"),
        ("http.response.status_code", "200"),
        ("tiktok_shop.code", "0"),
        ("tiktok_shop.request_id", "second"),
    ];
    assert_fields(&seen[2], &with(&second));
}

#[tokio::test]
async fn failed_calls_record_the_error_without_path_ids() {
    const REFUSED: ScriptedResponse = |_| FakeResponse::failure(TransportFailure::Refused);
    for (act, error_type) in [(REFUSAL, "business"), (REFUSED, "refused")] {
        let (spans, _guard) = Spans::collect();
        let client = script::client(App::new("key", "secret"), &[act]);
        let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
        let error = shop.send(&GetProduct::new("1729000000000000017")).await.expect_err("refused");

        let seen = spans.recorded();
        assert_eq!(seen.len(), 2);
        for span in &seen {
            assert_eq!(span.fields.get("error.type").map(String::as_str), Some(error_type), "{error}");
            assert_eq!(span.fields.get("tiktok_shop.code").cloned(), error.code().map(|code| code.to_string()));
            assert!(!format!("{span:?}").contains("1729000000000000017"), "{span:?}");
        }
    }
}

#[tokio::test]
async fn span_fields_contain_no_control_characters() {
    const FORGED: ScriptedResponse = |_| answer(200, r#"{"code":1,"message":"a\nb","request_id":"1\n2"}"#);
    const FORGED_SUCCESS: ScriptedResponse = |_| answer(200, r#"{"code":0,"request_id":"1\n2","data":{}}"#);
    for act in [FORGED, FORGED_SUCCESS] {
        let (spans, _guard) = Spans::collect();
        let client = script::client(App::new("key", "secret"), &[act]);
        let _ = client.seller(AccessToken::new("token").expect("a token")).shop("cipher").send(&GetOrderList::new(20)).await;
        let ids: Vec<_> = spans.recorded().iter().map(|span| span.fields.get("tiktok_shop.request_id").cloned()).collect();
        assert_eq!(ids, [Some(r"1\n2".to_owned()), Some(r"1\n2".to_owned())]);
    }
}

#[tokio::test]
async fn a_used_up_retry_budget_is_a_warning() {
    let warnings = Warnings::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(warnings.clone()));
    let tiktok = FakeTransport::from_fn(|_| answer(503, "unavailable"));
    let retries = RetryPolicy::DEFAULT.tries(10);
    let client = ClientBuilder::new(App::new("key", "secret")).clock(tiktok.clock()).retries(retries).build(tiktok);
    let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
    let mut counts = Vec::new();
    for _ in 0..4 {
        shop.send(&GetOrderList::new(20)).await.expect_err("an outage");
        counts.push(warnings.0.lock().expect("no panic before").len());
    }
    // Twenty retries: nine of the first call, nine of the second, two of the third.
    assert_eq!(counts, [0, 0, 1, 2]);
    assert_eq!(
        warnings.0.lock().expect("no panic before")[0],
        "the retry budget of the client is used up, so the call is not retried"
    );
}
