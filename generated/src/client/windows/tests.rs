//! Tests against a fake shop that stores items with times and lists them like TikTok. Its limit is 100 items instead of 10,000, except
//! in the test of the real limit, because full pages take seconds to decode without optimization.

use futures_util::stream::Stream;
use futures_util::{FutureExt as _, StreamExt as _};
use serde_json::Value;

use super::*;
use crate::client::scope::Shop;
use crate::client::{CallOptions, fake};
use crate::order::GetOrderList;
use crate::product::SearchProducts;
use crate::testing::{FakeResponse, FakeTransport, SentRequest};

/// Limit of the fake shop.
const TEST_LIMIT: usize = 100;

/// Behavior of a list that exceeds its limit.
#[derive(Clone, Copy, Debug)]
enum LimitBehavior {
    /// `total_count` is the number of all items. The list ends at the limit.
    ExactCount,
    /// `total_count` is at most the limit. The list ends at the limit.
    CappedCount,
    /// There is no `total_count`. The page after the limit is an error.
    Error,
    /// There is no `total_count`. The list ends at the limit.
    Truncated,
}

const BEHAVIORS: [LimitBehavior; 4] =
    [LimitBehavior::ExactCount, LimitBehavior::CappedCount, LimitBehavior::Error, LimitBehavior::Truncated];

/// The items of a fake shop. The index of a time is the ID of the item. Times are in ascending order.
struct FakeShop {
    times: Vec<i64>,
    behavior: LimitBehavior,
    list: &'static str,
    limit: usize,
}

/// Returns the requested page.
fn page(fake_shop: &FakeShop, request: &SentRequest) -> FakeResponse {
    let FakeShop { times, behavior, list, limit } = fake_shop;
    let body: Value = serde_json::from_slice(&request.body).expect("JSON");
    let start = body["create_time_ge"].as_i64().expect("a start");
    let end = body["create_time_lt"].as_i64().or(body["create_time_le"].as_i64().map(|last| last + 1)).expect("an end");
    let size: usize = request.query("page_size").and_then(|size| size.parse().ok()).expect("a size");
    let from: usize = request.query("page_token").map_or(0, |token| token.parse().expect("a page token"));
    if from >= *limit {
        return FakeResponse::api_error(TOO_MANY_RESULTS, "rejected");
    }
    let matching: Vec<usize> = (0..times.len()).filter(|id| (start..end).contains(&times[*id])).collect();
    let to = matching.len().min(from + size);
    let items: Vec<_> = matching[from..to].iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let is_last = to == matching.len() || (to >= *limit && !matches!(behavior, LimitBehavior::Error));
    let token = if is_last { String::new() } else { to.to_string() };
    let total = match behavior {
        LimitBehavior::ExactCount => format!(r#","total_count":{}"#, matching.len()),
        LimitBehavior::CappedCount => format!(r#","total_count":{}"#, matching.len().min(*limit)),
        LimitBehavior::Error | LimitBehavior::Truncated => String::new(),
    };
    FakeResponse::data(&format!(r#"{{"{list}":[{}],"next_page_token":"{token}"{total}}}"#, items.join(",")))
}

/// Returns a handle for a fake shop, and its transport.
fn start(fake_shop: FakeShop) -> (Handle<Shop>, FakeTransport) {
    let tiktok = FakeTransport::from_fn(move |request| page(&fake_shop, request));
    (fake::shop(&tiktok), tiktok)
}

/// A fake shop with orders at these times.
fn start_with_orders(times: Vec<i64>, behavior: LimitBehavior) -> (Handle<Shop>, FakeTransport) {
    start(FakeShop { times, behavior, list: "orders", limit: TEST_LIMIT })
}

fn range(start: i64, end: i64) -> Range<Timestamp> {
    Timestamp::from_unix_seconds(start)..Timestamp::from_unix_seconds(end)
}

/// Returns the IDs of the orders in a range, and the error that ended the list. Pages have ten items.
fn orders(shop: &Handle<Shop>, range: Range<Timestamp>) -> (Vec<usize>, Option<Error>) {
    let search = WindowSearch {
        handle: shop.clone(),
        request: GetOrderList::new(10),
        narrow: orders_in_short_windows,
        limit: TEST_LIMIT,
        max_days: None,
    };
    collect_ids(search.items(range).map(|order| order.map(|order| order.id)))
}

fn orders_in_short_windows(orders: GetOrderList, from: Timestamp, to: Timestamp) -> GetOrderList {
    orders.create_time_ge(from).create_time_lt(to)
}

fn collect_ids<I: AsRef<str>>(stream: impl Stream<Item = Result<Option<I>, Error>>) -> (Vec<usize>, Option<Error>) {
    let mut error = None;
    let mut ids = Vec::new();
    for item in stream.collect::<Vec<_>>().now_or_never().expect("no waiting") {
        assert!(error.is_none(), "the list ends after an error");
        match item {
            Ok(id) => ids.push(id.expect("an id").as_ref().parse().expect("a number")),
            Err(failure) => error = Some(failure),
        }
    }
    (ids, error)
}

/// 230 times within one day. Most of them are within one minute, and some are equal.
fn uneven_times() -> Vec<i64> {
    let peak = (0..180).map(|index| 40_000 + index % 60);
    let mut times: Vec<i64> = peak.chain((0..50).map(|index| index * 1_700 % 86_400)).collect();
    times.sort_unstable();
    times
}

#[test]
fn each_item_is_returned_once_in_order() {
    for behavior in BEHAVIORS {
        let times = uneven_times();
        let (shop, _) = start_with_orders(times.clone(), behavior);
        let (mut ids, error) = orders(&shop, range(0, 86_400));
        assert!(error.is_none(), "{behavior:?}: {error:?}");
        assert!(ids.windows(2).all(|pair| times[pair[0]] <= times[pair[1]]), "{behavior:?}");
        ids.sort_unstable();
        assert!(ids.into_iter().eq(0..times.len()), "{behavior:?}");
    }
}

#[test]
fn inclusive_filter_end_is_supported() {
    let (shop, _) = start(FakeShop { times: uneven_times(), behavior: LimitBehavior::Error, list: "products", limit: TEST_LIMIT });
    let narrow =
        |products: SearchProducts, from, to: Timestamp| products.create_time_ge(from).create_time_le(to.unix_seconds() - 1);
    let search = WindowSearch { handle: shop, request: SearchProducts::new(10), narrow, limit: TEST_LIMIT, max_days: None };
    let (mut ids, error) = collect_ids(search.items(range(0, 86_400)).map(|product| product.map(|product| product.id)));
    assert!(error.is_none(), "{error:?}");
    ids.sort_unstable();
    assert!(ids.into_iter().eq(0..230));
}

#[test]
fn start_is_inclusive_and_end_is_exclusive() {
    let (shop, tiktok) = start_with_orders(vec![9, 10, 10, 19, 20], LimitBehavior::ExactCount);
    assert_eq!(orders(&shop, range(10, 20)).0, [1, 2, 3]);
    // An empty range sends no request.
    for empty in [range(10, 10), range(20, 10)] {
        let (ids, error) = orders(&shop, empty);
        assert!(ids.is_empty() && error.is_none());
    }
    assert_eq!(tiktok.requests().len(), 1);
}

#[test]
fn no_window_is_longer_than_the_maximum() {
    const DAY: i64 = 86_400;
    for (last, requests) in [(0, 0), (89 * DAY, 1), (89 * DAY + 1, 2), (365 * DAY, 5)] {
        let (shop, tiktok) = start_with_orders((0..20).map(|index| index * 18 * DAY).collect(), LimitBehavior::Error);
        let request = GetOrderList::new(100);
        let search = WindowSearch { handle: shop, request, narrow: orders_in_short_windows, limit: TEST_LIMIT, max_days: Some(89) };
        let (ids, error) = collect_ids(search.items(range(0, last)).map(|order| order.map(|order| order.id)));
        assert!(error.is_none() && ids.into_iter().eq((0..20).filter(|id| (*id as i64) * 18 * DAY < last)), "{last}: {error:?}");
        assert_eq!(tiktok.requests().len(), requests, "{last}");
    }
    // A range of any length takes no memory, and no time before its first window.
    let all = range(i64::MIN, i64::MAX);
    let (first, rest) = first_days(all.clone(), Some(1));
    assert_eq!((first.end.unix_seconds(), rest), (i64::MIN + DAY, Some(first.end..all.end)));
    assert_eq!(first_days(range(i64::MAX - 1, i64::MAX), Some(u32::MAX)), (range(i64::MAX - 1, i64::MAX), None));
}

#[test]
fn windows_are_split_only_at_the_limit() {
    for (count, requests) in [
        (9_999, 10),
        // The first request finds too many items, then five requests read each half.
        (10_000, 11),
    ] {
        let times = (0..count as i64).collect();
        let (shop, tiktok) = start(FakeShop { times, behavior: LimitBehavior::ExactCount, list: "orders", limit: 10_000 });
        // Pages larger than TikTok's keep the test fast.
        let shop = shop.with(CallOptions::new().check_values(false));
        let (ids, error) = collect_ids(
            shop.windows(GetOrderList::new(1_000), range(0, 10_000), orders_in_short_windows)
                .map(|order| order.map(|order| order.id)),
        );
        assert!(error.is_none() && ids.into_iter().eq(0..count), "{count}: {error:?}");
        assert_eq!(tiktok.requests().len(), requests);
    }
}

#[test]
fn too_many_items_in_one_second_are_an_error() {
    for behavior in BEHAVIORS {
        let times = [vec![3; 5], vec![7; TEST_LIMIT + 1], vec![9; 5]].concat();
        let (shop, _) = start_with_orders(times, behavior);
        let (ids, error) = orders(&shop, range(0, 10));
        assert_eq!(ids, [0, 1, 2, 3, 4], "{behavior:?}");
        assert!(matches!(error, Some(Error::Paging(PagingError::WindowTooFull))), "{behavior:?}: {error:?}");
    }
}

#[test]
fn endless_empty_pages_are_an_error() {
    let tiktok = FakeTransport::from_fn(|request| {
        let number: usize = request.query("page_token").map_or(0, |token| token.parse().expect("a number"));
        FakeResponse::data(&format!(r#"{{"next_page_token":"{}"}}"#, number + 1))
    });
    let (ids, error) = orders(&fake::shop(&tiktok), range(0, 10));
    assert!(ids.is_empty() && matches!(error, Some(Error::Paging(PagingError::TooManyEmptyPages))), "{error:?}");
    assert_eq!(tiktok.requests().len(), 1001);
}

#[test]
fn other_errors_end_the_list() {
    let shop = fake::shop(&FakeTransport::from_fn(|_| FakeResponse::api_error(105005, "rejected")));
    let (ids, error) = orders(&shop, range(0, 10));
    assert_eq!((ids.len(), error.and_then(|error| error.code())), (0, Some(105005)));
}

#[test]
fn halves_are_adjacent_and_complete() {
    for (start, end) in [(0, 2), (0, 3), (-3, -1), (-3, 0), (-1, 2), (i64::MIN, i64::MAX)] {
        let [later, earlier] = halves(&range(start, end)).expect("halves");
        assert_eq!((earlier.start, earlier.end, later.end), (range(start, end).start, later.start, range(start, end).end));
        assert!(!earlier.is_empty() && !later.is_empty(), "{start}..{end}");
    }
    for single in [range(0, 1), range(-2, -1)] {
        assert_eq!(halves(&single), None);
    }
}
