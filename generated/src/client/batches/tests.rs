//! Tests of lookups. A fake server returns the orders with the requested IDs.

use futures_util::{FutureExt as _, StreamExt as _};

use crate::client::fake;
use crate::order::GetOrderDetail;
use crate::testing::{FakeResponse, FakeTransport, SentRequest};

/// The IDs of a request.
fn requested_ids(request: &SentRequest) -> Vec<String> {
    request.query("ids").unwrap_or_default().split(',').map(str::to_owned).collect()
}

fn orders(request: &SentRequest) -> FakeResponse {
    let orders: Vec<_> = requested_ids(request).into_iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    FakeResponse::data(&format!(r#"{{"orders":[{}]}}"#, orders.join(",")))
}

fn ids(range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|id| id.to_string()).collect()
}

/// Returns the IDs of all orders, followed by the text of the error, if there is one.
fn collect_ids(tiktok: &FakeTransport, request: GetOrderDetail) -> Vec<String> {
    let orders = fake::shop(tiktok).batches(request).map(|order| match order {
        Ok(order) => order.id.expect("an id").into(),
        Err(error) => error.to_string(),
    });
    orders.collect::<Vec<_>>().now_or_never().expect("no waiting")
}

#[test]
fn long_lists_are_split_and_items_stay_in_order() {
    for (count, sizes) in [(1, vec![1]), (50, vec![50]), (51, vec![50, 1]), (120, vec![50, 50, 20])] {
        let tiktok = FakeTransport::from_fn(orders);
        assert_eq!(collect_ids(&tiktok, GetOrderDetail::new(ids(0..count))), ids(0..count));
        assert_eq!(tiktok.requests().iter().map(|request| requested_ids(request).len()).collect::<Vec<_>>(), sizes);
    }
}

#[test]
fn empty_batches_are_skipped_and_no_ids_need_no_request() {
    let tiktok = FakeTransport::from_fn(|request| {
        if requested_ids(request).contains(&"0".to_owned()) { FakeResponse::data("{}") } else { orders(request) }
    });
    assert_eq!(collect_ids(&tiktok, GetOrderDetail::new(ids(0..60))), ids(50..60));
    assert!(collect_ids(&tiktok, GetOrderDetail::new(Vec::<String>::new())).is_empty());
    assert_eq!(tiktok.requests().len(), 2);
}

#[test]
fn error_follows_the_earlier_items_and_ends_the_list() {
    let tiktok = FakeTransport::from_fn(|request| {
        if requested_ids(request).contains(&"50".to_owned()) {
            FakeResponse::api_error(12052001, "rejected")
        } else {
            orders(request)
        }
    });
    let found = collect_ids(&tiktok, GetOrderDetail::new(ids(0..120)));
    assert_eq!(found.len(), 51);
    assert!(found[50].contains("12052001"), "{}", found[50]);
    assert_eq!(tiktok.requests().len(), 2);
}

#[test]
fn unreadable_list_is_an_error() {
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data(r#"{"orders":7}"#)).lenient();
    let found = collect_ids(&tiktok, GetOrderDetail::new(["1"]));
    assert!(found.len() == 1 && found[0].contains("the response's `data.orders"), "{found:?}");
}
