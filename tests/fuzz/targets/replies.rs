//! Replies of the API, as several operations and as unknown JSON.

#![no_main]

use std::hint::black_box;

use libfuzzer_sys::fuzz_target;
use tiktok_shop::http::StatusCode;
use tiktok_shop::order::GetOrderListResponse;
use tiktok_shop::product::{DeleteProductsResponse, GetProductResponse};
use tiktok_shop::read::Slot;
use tiktok_shop::return_refund::SearchReturnsResponse;
use tiktok_shop::{Empty, Json, decode};

fuzz_target!(|body: &[u8]| {
    for status in [StatusCode::OK, StatusCode::TOO_MANY_REQUESTS] {
        read::<Empty>(status, body);
        read::<Option<Json>>(status, body);
        read::<GetOrderListResponse>(status, body);
        read::<GetProductResponse>(status, body);
        read::<SearchReturnsResponse>(status, body);
    }
    if let Ok(reply) = decode::<DeleteProductsResponse>(StatusCode::OK, body) {
        for failure in reply.failures() {
            black_box((failure.to_string(), failure.kind(), failure.hint()));
        }
    }
});

/// Reads a reply, and calls the public methods of its error.
fn read<T: Slot + Default>(status: StatusCode, body: &[u8]) {
    if let Err(error) = decode::<T>(status, body) {
        black_box((error.to_string(), format!("{error:?}"), error.kind(), error.retry(), error.hint()));
    }
}
