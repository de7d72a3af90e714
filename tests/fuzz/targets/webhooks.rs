//! Signed webhook deliveries with arbitrary content, and forged ones.

#![no_main]

use std::hint::black_box;

use libfuzzer_sys::fuzz_target;
use tiktok_shop::{App, WebhookError, sign};

fuzz_target!(|body: &[u8]| {
    let app = App::new("key", "secret");
    let signature = sign::sign("secret", &[b"key", body].concat());
    match app.receive_webhook(body, &signature) {
        Ok(delivery) => {
            black_box((delivery.event.name(), delivery.event.kind(), format!("{delivery:?}")));
        }
        Err(error) => {
            assert_ne!(error, WebhookError::Signature);
            black_box((error.to_string(), format!("{error:?}")));
        }
    }
    let header = String::from_utf8_lossy(body);
    assert!(app.receive_webhook(body, &header).is_err(), "a forged delivery is accepted");
});
