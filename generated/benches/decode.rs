//! Decoding a page of fifty orders, compared with skipping the same bytes and with the approach of the published SDK (value tree,
//! text, types).

#![expect(clippy::expect_used, reason = "a bench fails by panicking")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use http::StatusCode;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use tiktok_shop::order::v202309::GetOrderListResponse;

#[path = "fixture/derived.rs"]
pub mod derived;

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
fn decode_via_value_tree(body: &[u8]) -> Result<derived::GetOrderListResponse, serde_json::Error> {
    let value: Value = serde_json::from_slice(body)?;
    let text = value.to_string();
    serde_json::from_str::<Envelope<_>>(&text).map(|envelope| envelope.data)
}

fn decode_derived(body: &[u8]) -> Result<derived::GetOrderListResponse, serde_json::Error> {
    serde_json::from_slice::<Envelope<_>>(body).map(|envelope| envelope.data)
}

fn decode(c: &mut Criterion) {
    let reply = reply().expect("the recorded reply");
    let body = reply.as_bytes();
    let decode = |body| tiktok_shop::decode::<GetOrderListResponse>(StatusCode::OK, body);
    assert_eq!(decode(body).expect("decodable JSON").data.orders.len(), ORDERS);
    assert_eq!(decode_via_value_tree(body).expect("decodable JSON").orders.map(|orders| orders.len()), Some(ORDERS));

    let mut group = c.benchmark_group("decode");
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("skip", |b| b.iter(|| serde_json::from_slice::<IgnoredAny>(black_box(body))));
    group.bench_function("decode", |b| b.iter(|| decode(black_box(body))));
    group.bench_function("derived", |b| b.iter(|| decode_derived(black_box(body))));
    group.bench_function("detour", |b| b.iter(|| decode_via_value_tree(black_box(body))));
    group.finish();
}

criterion_group!(benches, decode);
criterion_main!(benches);
