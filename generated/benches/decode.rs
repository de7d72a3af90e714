//! Decoding a page of fifty orders, compared with skipping the same bytes and with the approach of the published SDK (value tree,
//! text, types). Also, what the support for a listener for unknown parts costs while there is none.

#![expect(clippy::expect_used, reason = "a bench fails by panicking")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Bencher, Criterion, Throughput, criterion_group, criterion_main};
use http::StatusCode;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use tiktok_shop::order::v202309::GetOrderListResponse;

#[path = "fixture/derived.rs"]
pub mod derived;
#[path = "fixture/half_known.rs"]
mod half_known;

use half_known::Orders;

const ORDERS: usize = 50;

/// The recorded response with repeated orders.
fn reply() -> Result<String, serde_json::Error> {
    let mut reply: Value = serde_json::from_str(include_str!("data/order_list.json"))?;
    if let Some(orders) = reply["data"]["orders"].as_array_mut() {
        let recorded = orders.clone();
        *orders = recorded.into_iter().cycle().take(ORDERS).collect();
    }
    serde_json::to_string(&reply)
}

#[derive(Deserialize)]
struct Envelope<T> {
    data: T,
}

/// The approach of the published SDK: value tree, text, types.
fn detour(body: &[u8]) -> Result<derived::GetOrderListResponse, serde_json::Error> {
    let value: Value = serde_json::from_slice(body)?;
    let text = value.to_string();
    serde_json::from_str::<Envelope<_>>(&text).map(|envelope| envelope.data)
}

fn straight(body: &[u8]) -> Result<derived::GetOrderListResponse, serde_json::Error> {
    serde_json::from_slice::<Envelope<_>>(body).map(|envelope| envelope.data)
}

fn decode(c: &mut Criterion) {
    let reply = reply().expect("the recorded reply");
    let body = reply.as_bytes();
    let decode = |body| tiktok_shop::decode::<GetOrderListResponse>(StatusCode::OK, body);
    assert_eq!(decode(body).expect("fits").data.orders.len(), ORDERS);
    assert_eq!(detour(body).expect("fits").orders.map(|orders| orders.len()), Some(ORDERS));

    let mut group = c.benchmark_group("decode");
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("skip", |b| b.iter(|| serde_json::from_slice::<IgnoredAny>(black_box(body))));
    group.bench_function("decode", |b| b.iter(|| decode(black_box(body))));
    group.bench_function("derived", |b| b.iter(|| straight(black_box(body))));
    group.bench_function("detour", |b| b.iter(|| detour(black_box(body))));
    group.finish();
}

/// The recorded orders without nested objects and lists, so that nothing but many small fields is read.
fn flat_reply() -> Result<String, serde_json::Error> {
    let mut reply: Value = serde_json::from_str(&reply()?)?;
    for order in reply["data"]["orders"].as_array_mut().into_iter().flatten() {
        order.as_object_mut().into_iter().for_each(|order| order.retain(|_, value| !value.is_object() && !value.is_array()));
    }
    serde_json::to_string(&reply)
}

/// Measures one of two alternating functions, so that both run under the same conditions.
fn alternate<T, U>(b: &mut Bencher<'_>, measured: impl Fn() -> T, other: impl Fn() -> U) {
    b.iter_custom(|rounds| {
        let mut total = Duration::ZERO;
        for _ in 0..rounds {
            black_box(other());
            let start = Instant::now();
            black_box(measured());
            total += start.elapsed();
        }
        total
    });
}

fn unknown_parts(c: &mut Criterion) {
    let reply = flat_reply().expect("the recorded reply");
    let body = reply.as_bytes();
    let off = || tiktok_shop::decode::<Orders<true>>(StatusCode::OK, black_box(body));
    let unsupported = || tiktok_shop::decode::<Orders<false>>(StatusCode::OK, black_box(body));
    assert_eq!(off().expect("fits").data.orders.len(), ORDERS);
    assert_eq!(unsupported().expect("fits").data.orders.len(), ORDERS);

    let mut group = c.benchmark_group("unknown parts");
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("unsupported", |b| alternate(b, unsupported, off));
    group.bench_function("off", |b| alternate(b, off, unsupported));
    group.finish();
}

criterion_group!(benches, decode, unknown_parts);
criterion_main!(benches);
