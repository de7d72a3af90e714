//! Responses of the token endpoint, and authorizations from stores.

#![no_main]

use std::hint::black_box;

use libfuzzer_sys::fuzz_target;
use tiktok_shop::http::StatusCode;
use tiktok_shop::oauth::Authorization;

fuzz_target!(|body: &[u8]| {
    match Authorization::from_response(StatusCode::OK, body) {
        Ok(authorization) => {
            let stored = Authorization::from_json(&authorization.to_json());
            assert_eq!(stored.as_ref(), Ok(&authorization), "a store changes an authorization");
            black_box(format!("{authorization:?}"));
        }
        Err(error) => {
            black_box((error.to_string(), format!("{error:?}"), error.hint()));
        }
    }
    let text = String::from_utf8_lossy(body);
    let _ = black_box(Authorization::from_json(&text));
});
