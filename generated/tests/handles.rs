//! Memory use of ten thousand shop handles.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tiktok_shop::client::{CallOptions, Handle, Shop};
use tiktok_shop::{AccessToken, App, Client};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const SHOPS: usize = 10_000;

/// Each handle has its own token and cipher of realistic length.
fn handles(client: &Client) -> Vec<Handle<Shop>> {
    let handle = |shop| {
        let token = AccessToken::new(format!("ROW_{shop:0>72}")).expect("a token");
        client.seller(token).shop(format!("GCP_{shop:0>32}"))
    };
    let mut handles = Vec::with_capacity(SHOPS);
    handles.extend((0..SHOPS).map(handle));
    handles
}

#[test]
fn ten_thousand_shops_fit_in_ten_megabytes() {
    let client = Client::new(App::new("key", "secret")).expect("a client");
    let region = Region::new(ALLOCATOR);
    let handles = handles(&client);
    let cost = region.change();
    let bytes_in_use = cost.bytes_allocated - cost.bytes_deallocated;
    println!("{} bytes for each of {SHOPS} shops", bytes_in_use / SHOPS);
    assert!(bytes_in_use < 10_000_000, "{bytes_in_use} bytes");

    // Clones share their data, even with different options.
    let region = Region::new(ALLOCATOR);
    let copies: Vec<_> = handles.to_vec();
    let copied = region.change().bytes_allocated;
    assert_eq!(copied, size_of::<Handle<Shop>>() * SHOPS);
    drop(copies);
    let with_options = handles[0].with(CallOptions::new());
    let region = Region::new(ALLOCATOR);
    let _copy = with_options.clone();
    assert_eq!(region.change().bytes_allocated, 0);
}
