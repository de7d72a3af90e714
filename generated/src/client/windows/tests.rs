//! Against a model of a shop that really holds items with times, and lists them as TikTok does: a hundred at most, but for the test
//! of how many those are in truth. Pages of TikTok's own length take seconds to read without optimisation.

use futures_util::stream::Stream;
use futures_util::{FutureExt as _, StreamExt as _};
use serde_json::Value;

use super::*;
use crate::client::fake;
use crate::client::scope::Shop;
use crate::order::GetOrderList;
use crate::product::SearchProducts;
use crate::testing::{CannedResponse, FakeTransport, SentRequest};

/// The model's own.
const FEW: usize = 100;

/// How a list of more than its limit shows itself.
#[derive(Clone, Copy, Debug)]
enum LimitBehavior {
    /// The whole number is told on each page; nothing is listed beyond.
    Counts,
    /// The number told stops at the limit.
    CountsToTheLimit,
    /// No number is told; the page beyond is refused.
    Refuses,
    /// No number is told; the list just ends there.
    Stops,
}

const LIMIT_BEHAVIORS: [LimitBehavior; 4] =
    [LimitBehavior::Counts, LimitBehavior::CountsToTheLimit, LimitBehavior::Refuses, LimitBehavior::Stops];

/// What a shop holds, in the order of its times, and how it lists that.
struct FakeShop {
    times: Vec<i64>,
    behavior: LimitBehavior,
    list: &'static str,
    limit: usize,
}

/// One page of it: items are numbered.
fn page(shop: &FakeShop, request: &SentRequest) -> CannedResponse {
    let FakeShop { times, behavior, list, limit } = shop;
    let body: Value = serde_json::from_slice(&request.body).expect("JSON");
    let start = body["create_time_ge"].as_i64().expect("a start");
    let end = body["create_time_lt"].as_i64().or(body["create_time_le"].as_i64().map(|last| last + 1)).expect("an end");
    let size: usize = request.query("page_size").and_then(|size| size.parse().ok()).expect("a size");
    let from: usize = request.query("page_token").map_or(0, |token| token.parse().expect("our token"));
    if from >= *limit {
        return CannedResponse::refusal(TOO_MANY, "refused");
    }
    let found: Vec<usize> = (0..times.len()).filter(|id| (start..end).contains(&times[*id])).collect();
    let to = found.len().min(from + size);
    let items: Vec<_> = found[from..to].iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let is_last = to == found.len() || (to >= *limit && !matches!(behavior, LimitBehavior::Refuses));
    let token = if is_last { String::new() } else { to.to_string() };
    let total = match behavior {
        LimitBehavior::Counts => format!(r#","total_count":{}"#, found.len()),
        LimitBehavior::CountsToTheLimit => format!(r#","total_count":{}"#, found.len().min(*limit)),
        LimitBehavior::Refuses | LimitBehavior::Stops => String::new(),
    };
    CannedResponse::data(&format!(r#"{{"{list}":[{}],"next_page_token":"{token}"{total}}}"#, items.join(",")))
}

/// A shop, and what it is asked on.
fn holding(shop: FakeShop) -> (Handle<Shop>, FakeTransport) {
    let tiktok = FakeTransport::answering(move |request| page(&shop, request));
    (fake::shop(&tiktok), tiktok)
}

/// Orders of these times.
fn few(times: Vec<i64>, behavior: LimitBehavior) -> (Handle<Shop>, FakeTransport) {
    holding(FakeShop { times, behavior, list: "orders", limit: FEW })
}

fn range(start: i64, end: i64) -> Range<Timestamp> {
    Timestamp::from_unix_seconds(start)..Timestamp::from_unix_seconds(end)
}

/// The numbers of the orders in a range, ten a page, and what ended the list.
fn orders(shop: &Handle<Shop>, range: Range<Timestamp>) -> (Vec<usize>, Option<Error>) {
    let search = WindowedSearch { handle: shop.clone(), request: GetOrderList::new(10), narrow: narrow_orders, limit: FEW };
    split(search.items(range).map(|order| order.map(|order| order.id)))
}

fn narrow_orders(orders: GetOrderList, from: Timestamp, to: Timestamp) -> GetOrderList {
    orders.create_time_ge(from).create_time_lt(to)
}

fn split(stream: impl Stream<Item = Result<Option<String>, Error>>) -> (Vec<usize>, Option<Error>) {
    let mut error = None;
    let mut ids = Vec::new();
    for item in stream.collect::<Vec<_>>().now_or_never().expect("no waiting") {
        assert!(error.is_none(), "nothing comes after an error");
        match item {
            Ok(id) => ids.push(id.expect("an id").parse().expect("a number")),
            Err(failed) => error = Some(failed),
        }
    }
    (ids, error)
}

/// 230 times in a day, most of them in one minute of it, some equal.
fn uneven() -> Vec<i64> {
    let rush = (0..180).map(|index| 40_000 + index % 60);
    let mut times: Vec<i64> = rush.chain((0..50).map(|index| index * 1_700 % 86_400)).collect();
    times.sort_unstable();
    times
}

#[test]
fn every_item_is_returned_once_in_order_of_time() {
    for behavior in LIMIT_BEHAVIORS {
        let times = uneven();
        let (shop, _) = few(times.clone(), behavior);
        let (mut ids, error) = orders(&shop, range(0, 86_400));
        assert!(error.is_none(), "{behavior:?}: {error:?}");
        assert!(ids.windows(2).all(|pair| times[pair[0]] <= times[pair[1]]), "{behavior:?}");
        ids.sort_unstable();
        assert!(ids.into_iter().eq(0..times.len()), "{behavior:?}");
    }
}

#[test]
fn an_inclusive_end_is_one_second_earlier() {
    let (shop, _) = holding(FakeShop { times: uneven(), behavior: LimitBehavior::Refuses, list: "products", limit: FEW });
    let narrow =
        |products: SearchProducts, from, to: Timestamp| products.create_time_ge(from).create_time_le(to.unix_seconds() - 1);
    let search = WindowedSearch { handle: shop, request: SearchProducts::new(10), narrow, limit: FEW };
    let (mut ids, error) = split(search.items(range(0, 86_400)).map(|product| product.map(|product| product.id)));
    assert!(error.is_none(), "{error:?}");
    ids.sort_unstable();
    assert!(ids.into_iter().eq(0..230));
}

#[test]
fn the_end_is_excluded_and_the_start_is_not() {
    let (shop, tiktok) = few(vec![9, 10, 10, 19, 20], LimitBehavior::Counts);
    assert_eq!(orders(&shop, range(10, 20)).0, [1, 2, 3]);
    // What is empty is not asked for.
    for empty in [range(10, 10), range(20, 10)] {
        let (ids, error) = orders(&shop, empty);
        assert!(ids.is_empty() && error.is_none());
    }
    assert_eq!(tiktok.requests().len(), 1);
}

#[test]
fn a_window_is_halved_only_where_it_is_too_full() {
    for (count, requests) in [
        (9_999, 10),
        // One request says that it is too much, five each read the halves.
        (10_000, 11),
    ] {
        let times = (0..count as i64).collect();
        let (shop, tiktok) = holding(FakeShop { times, behavior: LimitBehavior::Counts, list: "orders", limit: 10_000 });
        let (ids, error) =
            split(shop.windows(GetOrderList::new(1_000), range(0, 10_000), narrow_orders).map(|order| order.map(|order| order.id)));
        assert!(error.is_none() && ids.into_iter().eq(0..count), "{count}: {error:?}");
        assert_eq!(tiktok.requests().len(), requests);
    }
}

#[test]
fn a_second_above_the_limit_is_an_error_after_earlier_items() {
    for behavior in LIMIT_BEHAVIORS {
        let times = [vec![3; 5], vec![7; FEW + 1], vec![9; 5]].concat();
        let (shop, _) = few(times, behavior);
        let (ids, error) = orders(&shop, range(0, 10));
        assert_eq!(ids, [0, 1, 2, 3, 4], "{behavior:?}");
        assert!(matches!(error, Some(Error::Paging(PagingError::WindowTooFull))), "{behavior:?}: {error:?}");
    }
}

#[test]
fn other_refusals_end_the_list() {
    let shop = fake::shop(&FakeTransport::answering(|_| CannedResponse::refusal(105005, "refused")));
    let (ids, error) = orders(&shop, range(0, 10));
    assert_eq!((ids.len(), error.and_then(|error| error.code())), (0, Some(105005)));
}

#[test]
fn halves_cover_the_window() {
    for (start, end) in [(0, 2), (0, 3), (-3, -1), (-3, 0), (-1, 2), (i64::MIN, i64::MAX)] {
        let [later, earlier] = halves(&range(start, end)).expect("halves");
        assert_eq!((earlier.start, earlier.end, later.end), (range(start, end).start, later.start, range(start, end).end));
        assert!(!earlier.is_empty() && !later.is_empty(), "{start}..{end}");
    }
    for single in [range(0, 1), range(-2, -1)] {
        assert_eq!(halves(&single), None);
    }
}
