//! Warnings about values of a webhook that do not fit. They are in a process of their own, because `tracing` decides once per process
//! who hears an event.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::io;
use std::sync::{Arc, Mutex};

use tiktok_shop::App;
use tiktok_shop::testing::{FakeDelivery, sign_webhook};

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

#[test]
fn a_received_value_that_does_not_fit_is_a_warning() {
    let output = Output::default();
    let writer = output.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
    let app = App::new("key", "secret");
    tracing::subscriber::with_default(subscriber, || {
        for data in [r#"{"order_id":"1"}"#, r#"{"order_id":[]}"#] {
            let body = FakeDelivery::new(1, data).body();
            app.receive_webhook(body.as_bytes(), &sign_webhook(&app, &body)).expect("a delivery");
        }
    });
    let output = String::from_utf8(output.0.lock().expect("the output").clone()).expect("text");
    assert_eq!(output.lines().count(), 1, "{output}");
    for part in ["WARN", "a value in the webhook", r#"path="data.order_id""#, r#"tiktok_shop.event="OrderStatusChange""#] {
        assert!(output.contains(part), "{part} is not in {output}");
    }
}
