//! Lists as a function answers them, page by page.

use futures_util::{FutureExt as _, StreamExt as _};

use super::*;
use crate::client::fake;
use crate::client::scope::Shop;
use crate::error::{ErrorKind, TransportFailure};
use crate::order::GetOrderList;
use crate::testing::{CannedResponse, FakeTransport};

/// A page with orders of these ids.
fn page(ids: &[&str], next: Option<&str>) -> CannedResponse {
    let orders: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let next = next.map(|token| format!(r#","next_page_token":"{token}""#)).unwrap_or_default();
    CannedResponse::data(&format!(r#"{{"orders":[{}]{next}}}"#, orders.join(",")))
}

/// A shop that answers by page token, `""` for the first page, and what it is asked on.
fn listing(answer: impl Fn(&str) -> CannedResponse + Send + Sync + 'static) -> (Handle<Shop>, FakeTransport) {
    let tiktok = FakeTransport::answering(move |request| answer(request.query("page_token").unwrap_or_default()));
    (fake::shop(&tiktok), tiktok)
}

/// The page tokens that were asked for.
fn asked(tiktok: &FakeTransport) -> Vec<String> {
    tiktok.requests().iter().map(|request| request.query("page_token").unwrap_or_default().to_owned()).collect()
}

/// The ids, and at the end the error's text if there is one.
fn ids(shop: &Handle<Shop>, request: GetOrderList) -> Vec<String> {
    let told = shop.items(request).map(|item| match item {
        Ok(order) => order.id.expect("an id"),
        Err(error) => error.to_string(),
    });
    told.collect::<Vec<_>>().now_or_never().expect("no waiting")
}

#[test]
fn items_come_in_order_over_all_pages() {
    let (shop, tiktok) = listing(|token| match token {
        "" => page(&["1", "2"], Some("a")),
        "a" => page(&["3"], Some("b")),
        _ => page(&["4"], None),
    });
    assert_eq!(ids(&shop, GetOrderList::new(2)), ["1", "2", "3", "4"]);
    assert_eq!(asked(&tiktok), ["", "a", "b"]);
}

#[test]
fn empty_pages_on_the_way_are_passed_and_an_empty_token_ends() {
    let (shop, _) = listing(|token| match token {
        "" => page(&[], Some("a")),
        "a" => page(&["1"], Some("b")),
        "b" => page(&[], Some("c")),
        _ => page(&["2"], Some("")),
    });
    assert_eq!(ids(&shop, GetOrderList::new(2)), ["1", "2"]);
}

#[test]
fn a_list_goes_on_from_a_token() {
    let (shop, tiktok) = listing(|token| match token {
        "" => page(&["1"], Some("a")),
        "a" => page(&["2"], Some("b")),
        _ => page(&["3"], None),
    });
    let mut pages = shop.pages(GetOrderList::new(1));
    let first = pages.try_next().now_or_never().expect("no waiting").expect("a success").expect("a page");
    let token = first.next_page_token.expect("another page");
    assert_eq!(ids(&shop, GetOrderList::new(1).page_token(token)), ["2", "3"]);
    assert_eq!(asked(&tiktok), ["", "a", "b"], "pages are asked for as they are wanted");
}

#[test]
fn a_repeated_token_is_an_error() {
    let (shop, tiktok) = listing(|token| match token {
        "" => page(&["1"], Some("a")),
        "a" => page(&["2"], Some("b")),
        _ => page(&["3"], Some("a")),
    });
    assert_eq!(ids(&shop, GetOrderList::new(1)), ["1", "2", "3", "TikTok returned the same page token twice"]);
    assert_eq!(asked(&tiktok).len(), 3);
}

#[test]
fn an_error_keeps_what_came_before_and_ends_the_list() {
    let (shop, tiktok) = listing(|token| match token {
        "" => page(&["1"], Some("a")),
        "a" => page(&["2"], Some("b")),
        _ => CannedResponse::failure(TransportFailure::Refused),
    });
    assert_eq!(ids(&shop, GetOrderList::new(1)), ["1", "2", "the request could not be sent"]);
    assert_eq!(asked(&tiktok).len(), 3);
}

#[test]
fn the_limit_of_a_search_says_what_to_do() {
    let (shop, _) =
        listing(|token| if token.is_empty() { page(&["1"], Some("a")) } else { CannedResponse::refusal(12052180, "refused") });
    let items = shop.items(GetOrderList::new(1)).collect::<Vec<_>>().now_or_never().expect("no waiting");
    let error = items.into_iter().nth(1).expect("two").expect_err("a refusal");
    assert_eq!((error.code(), error.kind()), (Some(12052180), ErrorKind::InvalidRequest));
    assert!(error.hint().contains("Narrow the search") && error.hint().contains("`Handle::windows`"), "{}", error.hint());
}
