//! Retries of the SDK when the sandbox injects faults.

use std::time::Duration;

use tiktok_shop::client::CallOptions;
use tiktok_shop::fulfillment::ShipPackage;
use tiktok_shop::order::GetOrderList;
use tiktok_shop::{Error, ErrorKind};
use tiktok_shop_sandbox::Sandbox;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::{sandbox, shippable_order, shop, status};

/// Returns the number of requests that reached the sandbox.
fn count(sandbox: &Sandbox) -> usize {
    sandbox.requests().len()
}

/// Lists orders once with a fault. Returns the result and the number of requests.
async fn list(fault: &str) -> (Result<usize, Error>, usize) {
    let sandbox = sandbox();
    sandbox.add_faults(&format!("order.get_order_list: {fault}")).expect("a rule");
    let reply = shop(&sandbox).send(&GetOrderList::new(10)).await;
    (reply.map(|reply| reply.data.orders.len()), count(&sandbox))
}

#[tokio::test(flavor = "multi_thread")]
async fn reads_are_retried_until_they_succeed() {
    for fault in ["503 x2", "500 x2", "close x2", "truncate x2", "rate_limit 1s x2"] {
        let (result, requests) = list(fault).await;
        assert!(result.is_ok_and(|orders| orders > 0), "{fault}");
        assert_eq!(requests, 3, "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn quotas_and_expired_tokens_are_not_retried() {
    for (fault, kind) in
        [("daily_quota", ErrorKind::RateLimit), ("hourly_quota", ErrorKind::RateLimit), ("expired_token", ErrorKind::Auth)]
    {
        let (result, requests) = list(fault).await;
        assert_eq!(result.expect_err(fault).kind(), kind, "{fault}");
        assert_eq!(requests, 1, "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn deviating_replies_are_accepted() {
    for fault in ["unknown_field", "unknown_enum", "latin1", "bom"] {
        let (result, requests) = list(fault).await;
        assert!(result.is_ok_and(|orders| orders > 0), "{fault}");
        assert_eq!(requests, 1, "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn unreadable_values_are_reported() {
    let sandbox = sandbox();
    sandbox.add_faults("order.get_order_list: unreadable").expect("a rule");
    let reply = shop(&sandbox).send(&GetOrderList::new(10)).await.expect("a reply");
    assert!(!reply.misfits().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stalled_response_times_out() {
    let sandbox = sandbox();
    sandbox.add_faults("order.get_order_list: stall 5s").expect("a rule");
    let options = CallOptions::new().timeout(Duration::from_millis(200)).deadline(Duration::from_millis(300));
    let result = shop(&sandbox).with(options).send(&GetOrderList::new(10)).await;
    assert_eq!(result.expect_err("a timeout").kind(), ErrorKind::Transient);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_with_a_lost_response_is_not_retried() {
    let sandbox = sandbox();
    let order = shippable_order(&sandbox);
    let package = sandbox.world(|world| world.orders.get(order).expect("the order").details.packages.first().copied());
    sandbox.add_faults("fulfillment.ship_package: close effect").expect("a rule");
    let result = shop(&sandbox).send(&ShipPackage::new(package.expect("a package").to_string())).await;
    assert!(result.is_err());
    assert_eq!((count(&sandbox), status(&sandbox, order)), (1, OrderStatus::AwaitingCollection));
}
