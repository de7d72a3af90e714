//! Scenarios: orders in every status, and many orders.

use std::collections::BTreeSet;
use std::time::Instant;

use serde_json::json;
use tiktok_shop_sandbox::world::CommandContext;
use tiktok_shop_sandbox::world::orders::{self, OrderStatus};

use crate::bench::{Bench, HOUR};

#[test]
fn the_standard_scenario_has_orders_in_every_status() {
    for region in ["GB", "US", "BR", "VN"] {
        let mut bench = Bench::new(region);
        let mut events = Vec::new();
        orders::seed(&mut CommandContext::new(&mut bench.world, bench.now, &mut events), bench.shop);
        assert!(events.is_empty(), "seeds emit no webhook");
        bench.wait(1);
        let statuses: BTreeSet<OrderStatus> = bench.world.orders.iter().map(|order| order.status).collect();
        assert_eq!(statuses.len(), 9, "{region}: {statuses:?}");
        assert!(bench.world.orders.iter().all(|order| order.create_time <= order.update_time && order.update_time <= bench.now));
        for order in bench.world.orders.iter().filter(|order| order.status == OrderStatus::Cancelled) {
            let requests: Vec<_> = bench.world.aftersales.cancellations_of(order.id).map(|request| json!(request.status)).collect();
            assert_eq!(requests, ["CANCELLATION_REQUEST_COMPLETE"], "{region}: a cancelled order has a cancellation");
        }
        let ids: Vec<_> = bench.world.orders.iter().map(|order| order.id).collect();
        bench.get("/order/202309/orders", &[], json!({ "ids": ids })).unwrap();
        bench.call("POST /fulfillment/202309/packages/search", &[], json!({ "page_size": 50 }), json!({})).unwrap();
    }
}

#[test]
fn many_orders_are_like_others() {
    let mut bench = Bench::new("GB");
    let mut events = Vec::new();
    orders::seed_many(&mut CommandContext::new(&mut bench.world, bench.now, &mut events), bench.shop, 3_000);
    assert_eq!((bench.world.orders.iter().count(), events.len()), (3_000, 0));
    bench.wait(HOUR);
    let statuses: BTreeSet<OrderStatus> = bench.world.orders.iter().map(|order| order.status).collect();
    assert!(statuses.len() >= 6, "{statuses:?}");
    let found = bench
        .call("POST /order/202309/orders/search", &[], json!({ "page_size": 100 }), json!({ "order_status": "DELIVERED" }))
        .unwrap();
    let delivered = bench.world.orders.iter().filter(|order| order.status == OrderStatus::Delivered).count();
    assert_eq!(found["total_count"], json!(delivered));
    let processing = bench.world.orders.iter().find(|order| order.status == OrderStatus::AwaitingCollection).unwrap().id;
    bench.reach(processing, OrderStatus::Completed);
}

/// The limits hold in a release build: `cargo test --release -p tiktok-shop-sandbox --test orders -- --ignored --nocapture`.
#[test]
#[ignore = "measures a release build"]
fn searches_of_many_orders_are_fast() {
    let mut bench = Bench::new("GB");
    let before = memory();
    let started = Instant::now();
    let mut events = Vec::new();
    orders::seed_many(&mut CommandContext::new(&mut bench.world, bench.now, &mut events), bench.shop, 100_000);
    let (seeded, used) = (started.elapsed(), memory() - before);
    println!("100,000 orders in {seeded:?}, {used} MB");
    assert!(seeded.as_secs() < 5 && used < 300);
    for (query, body) in [
        (json!({ "page_size": 100 }), json!({})),
        (json!({ "page_size": 20, "sort_field": "update_time", "sort_order": "ASC" }), json!({ "order_status": "COMPLETED" })),
        (json!({ "page_size": 50 }), json!({ "shipping_type": "SELLER", "create_time_ge": bench.now - 100 * 86_400 })),
        (json!({ "page_size": 50 }), json!({ "buyer_user_id": "5" })),
    ] {
        let call = tiktok_shop_sandbox::world::Call {
            operation: "POST /order/202309/orders/search".to_owned(),
            query: query.as_object().cloned().unwrap(),
            body: body.as_object().cloned().unwrap(),
            shop: Some(bench.shop),
            ..Default::default()
        };
        let started = Instant::now();
        bench.world.query(&call, bench.now).unwrap();
        let took = started.elapsed();
        println!("{query} {body}: {took:?}");
        assert!(took.as_millis() < 10, "{took:?}");
    }
}

/// The memory of this process, in megabytes.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}
