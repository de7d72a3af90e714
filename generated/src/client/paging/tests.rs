//! Tests of pagination. A fake server returns the pages.

use futures_util::{FutureExt as _, StreamExt as _};

use super::*;
use crate::client::scope::Shop;
use crate::client::{CallOptions, fake};
use crate::error::{ErrorKind, PagingError, TransportError, TransportFailure};
use crate::order::GetOrderList;
use crate::product::ListProductSkppStatuses;
use crate::request::AccessToken;
use crate::testing::{FakeResponse, FakeTransport};

/// A page of orders with these IDs.
fn page(ids: &[&str], next: Option<&str>) -> FakeResponse {
    let orders: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let next = next.map(|token| format!(r#","next_page_token":"{token}""#)).unwrap_or_default();
    FakeResponse::data(&format!(r#"{{"orders":[{}]{next}}}"#, orders.join(",")))
}

/// Returns a shop whose pages are a function of the page token, and its transport. The token of the first page is `""`.
fn listing(respond: impl Fn(&str) -> FakeResponse + Send + Sync + 'static) -> (Handle<Shop>, FakeTransport) {
    let tiktok = FakeTransport::from_fn(move |request| respond(request.query("page_token").unwrap_or_default()));
    (fake::shop(&tiktok), tiktok)
}

/// The page tokens of all requests.
fn requested(tiktok: &FakeTransport) -> Vec<String> {
    tiktok.requests().iter().map(|request| request.query("page_token").unwrap_or_default().to_owned()).collect()
}

/// Returns the IDs of all items, followed by the text of the error, if there is one.
fn ids(shop: &Handle<Shop>, request: GetOrderList) -> Vec<String> {
    let items = shop.items(request).map(|item| match item {
        Ok(order) => order.id.expect("an id").into(),
        Err(error) => error.to_string(),
    });
    items.collect::<Vec<_>>().now_or_never().expect("no waiting")
}

#[test]
fn items_of_all_pages_are_in_order() {
    let (shop, tiktok) = listing(|token| match token {
        "" => page(&["1", "2"], Some("a")),
        "a" => page(&["3"], Some("b")),
        _ => page(&["4"], None),
    });
    assert_eq!(ids(&shop, GetOrderList::new(2)), ["1", "2", "3", "4"]);
    assert_eq!(requested(&tiktok), ["", "a", "b"]);
}

#[test]
fn empty_pages_are_skipped_and_an_empty_token_ends_the_list() {
    let (shop, _) = listing(|token| match token {
        "" => page(&[], Some("a")),
        "a" => page(&["1"], Some("b")),
        "b" => page(&[], Some("c")),
        _ => page(&["2"], Some("")),
    });
    assert_eq!(ids(&shop, GetOrderList::new(2)), ["1", "2"]);
}

#[test]
fn list_resumes_at_a_page_token() {
    let (shop, tiktok) = listing(|token| match token {
        "" => page(&["1"], Some("a")),
        "a" => page(&["2"], Some("b")),
        _ => page(&["3"], None),
    });
    let mut pages = shop.pages(GetOrderList::new(1));
    let first = pages.try_next().now_or_never().expect("no waiting").expect("a success").expect("a page");
    let token = first.next_page_token.expect("another page");
    assert_eq!(ids(&shop, GetOrderList::new(1).page_token(token)), ["2", "3"]);
    assert_eq!(requested(&tiktok), ["", "a", "b"], "pages are requested on demand");
}

#[test]
fn repeated_token_is_an_error() {
    let (shop, tiktok) = listing(|token| match token {
        "" => page(&["1"], Some("a")),
        "a" => page(&["2"], Some("b")),
        _ => page(&["3"], Some("a")),
    });
    assert_eq!(ids(&shop, GetOrderList::new(1)), ["1", "2", &PagingError::RepeatedToken.to_string()]);
    assert_eq!(requested(&tiktok).len(), 3);
}

#[test]
fn repeated_token_after_resuming_is_an_error() {
    let (shop, tiktok) = listing(|_| page(&["1"], Some("a")));
    assert_eq!(ids(&shop, GetOrderList::new(1).page_token("a")), [PagingError::RepeatedToken.to_string()]);
    assert_eq!(requested(&tiktok), ["a"]);
}

/// Pages without items, each with a fresh token. After this many pages, one has an item.
fn empty_pages(count: usize) -> (Handle<Shop>, FakeTransport) {
    listing(move |token| {
        let number: usize = token.parse().unwrap_or_default();
        page(if number == count { &["1"] } else { &[] }, Some(&(number + 1).to_string()))
    })
}

#[test]
fn endless_empty_pages_are_an_error() {
    let too_many = || PagingError::TooManyEmptyPages.to_string();
    let (shop, tiktok) = empty_pages(usize::MAX);
    assert_eq!(ids(&shop, GetOrderList::new(1)), [too_many()]);
    assert_eq!(requested(&tiktok).len(), 1001);
    // The count starts again after an item.
    let (shop, tiktok) = empty_pages(1000);
    assert_eq!(ids(&shop, GetOrderList::new(1)), ["1", &too_many()]);
    assert_eq!(requested(&tiktok).len(), 2002);
}

#[test]
fn page_has_the_bytes_of_the_response() {
    let (shop, _) = listing(|_| page(&["1"], None));
    let page = shop.pages(GetOrderList::new(1)).try_next().now_or_never().expect("no waiting").expect("a success").expect("a page");
    let json: serde_json::Value = serde_json::from_slice(&page.raw).expect("JSON");
    assert_eq!(json["data"]["orders"][0]["id"], "1");
}

#[test]
fn debug_output_of_a_page_omits_the_body() {
    let body = r#"{"code":0,"message":"CANARY-of-the-token","data":{}}"#;
    let tiktok = FakeTransport::from_fn(move |_| FakeResponse::raw(StatusCode::OK, body));
    let shop = tiktok.client().seller(AccessToken::new("CANARY-of-the-token").expect("a token")).shop("cipher");
    let page = shop.pages(GetOrderList::new(1)).try_next().now_or_never().expect("no waiting").expect("a success").expect("a page");
    let shown = format!("{page:?}");
    assert!(shown.contains(&format!("raw: {}", body.len())) && !shown.contains("CANARY"), "{shown}");
}

#[test]
fn extreme_page_numbers_do_not_panic_or_repeat() {
    for first in [i64::MIN, i64::MAX] {
        let tiktok = FakeTransport::from_fn(move |request| {
            let is_first = request.text().contains(&first.to_string());
            FakeResponse::data(if is_first { r#"{"products":[{"product_id":"1"}]}"# } else { "{}" })
        });
        let shop = fake::shop(&tiktok).with(CallOptions::new().check_values(false));
        let items = shop.items(ListProductSkppStatuses::new().page_no(first)).take(9).collect::<Vec<_>>();
        assert_eq!(items.now_or_never().expect("no waiting").len(), 1, "{first}");
    }
}

#[test]
fn unreadable_list_or_token_is_an_error_and_an_unreadable_field_is_not() {
    for data in [r#"{"orders":7}"#, r#"{"orders":[{"id":"1"}],"next_page_token":{}}"#] {
        let tiktok = FakeTransport::from_fn(move |_| FakeResponse::data(data)).lenient();
        let items = ids(&fake::shop(&tiktok), GetOrderList::new(1));
        assert!(items.len() == 1 && items[0].contains("the response's `data."), "{items:?}");
    }
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data(r#"{"orders":[{"id":"1","is_cod":"maybe"},7]}"#)).lenient();
    assert_eq!(ids(&fake::shop(&tiktok), GetOrderList::new(1)), ["1"]);
}

#[test]
fn error_follows_the_earlier_items_and_ends_the_list() {
    let (shop, tiktok) = listing(|token| match token {
        "" => page(&["1"], Some("a")),
        "a" => page(&["2"], Some("b")),
        _ => FakeResponse::failure(TransportFailure::Refused),
    });
    assert_eq!(ids(&shop, GetOrderList::new(1)), ["1", "2", &TransportError::from(TransportFailure::Refused).to_string()]);
    assert_eq!(requested(&tiktok).len(), 3);
}

#[test]
fn search_limit_has_a_hint() {
    let (shop, _) =
        listing(|token| if token.is_empty() { page(&["1"], Some("a")) } else { FakeResponse::api_error(12052180, "rejected") });
    let items = shop.items(GetOrderList::new(1)).collect::<Vec<_>>().now_or_never().expect("no waiting");
    let error = items.into_iter().nth(1).expect("two").expect_err("an error");
    assert_eq!((error.code(), error.kind()), (Some(12052180), ErrorKind::InvalidRequest));
    assert!(error.hint().contains("Narrow the search") && error.hint().contains("`Handle::windows`"), "{}", error.hint());
}
