//! Lists as a function answers them, page by page.

use std::sync::{Arc, Mutex};

use futures_util::{FutureExt as _, StreamExt as _};

use super::*;
use crate::client::fake::{data, param, refusal, shop};
use crate::client::scope::Shop;
use crate::error::{ErrorKind, TransportFailure};
use crate::order::GetOrderList;

type Answer = Result<String, TransportFailure>;

/// A page with orders of these ids.
fn page(ids: &[&str], next: Option<&str>) -> Answer {
    let orders: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let next = next.map(|token| format!(r#","next_page_token":"{token}""#)).unwrap_or_default();
    Ok(data(&format!(r#"{{"orders":[{}]{next}}}"#, orders.join(","))))
}

/// A shop that answers by page token, `""` for the first page, and the tokens that it was asked for.
fn listing(answer: impl Fn(&str) -> Answer + Send + Sync + 'static) -> (Handle<Shop>, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    let handle = shop(move |request| {
        let token = param(&request, "page_token").unwrap_or_default();
        seen.lock().expect("no panic").push(token.to_owned());
        answer(token)
    });
    (handle, asked)
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
    let (shop, asked) = listing(|token| match token {
        "" => page(&["1", "2"], Some("a")),
        "a" => page(&["3"], Some("b")),
        _ => page(&["4"], None),
    });
    assert_eq!(ids(&shop, GetOrderList::new(2)), ["1", "2", "3", "4"]);
    assert_eq!(*asked.lock().expect("no panic"), ["", "a", "b"]);
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
    let (shop, asked) = listing(|token| match token {
        "" => page(&["1"], Some("a")),
        "a" => page(&["2"], Some("b")),
        _ => page(&["3"], None),
    });
    let mut pages = shop.pages(GetOrderList::new(1));
    let first = pages.try_next().now_or_never().expect("no waiting").expect("a success").expect("a page");
    let token = first.next_page_token.expect("another page");
    assert_eq!(ids(&shop, GetOrderList::new(1).page_token(token)), ["2", "3"]);
    assert_eq!(*asked.lock().expect("no panic"), ["", "a", "b"], "pages are asked for as they are wanted");
}

#[test]
fn a_repeated_token_is_an_error() {
    let (shop, asked) = listing(|token| match token {
        "" => page(&["1"], Some("a")),
        "a" => page(&["2"], Some("b")),
        _ => page(&["3"], Some("a")),
    });
    assert_eq!(ids(&shop, GetOrderList::new(1)), ["1", "2", "3", "TikTok answered a page token again"]);
    assert_eq!(asked.lock().expect("no panic").len(), 3);
}

#[test]
fn an_error_keeps_what_came_before_and_ends_the_list() {
    let (shop, asked) = listing(|token| match token {
        "" => page(&["1"], Some("a")),
        "a" => page(&["2"], Some("b")),
        _ => Err(TransportFailure::Refused),
    });
    assert_eq!(ids(&shop, GetOrderList::new(1)), ["1", "2", "the request could not be sent"]);
    assert_eq!(asked.lock().expect("no panic").len(), 3);
}

#[test]
fn the_limit_of_a_search_says_what_to_do() {
    let (shop, _) = listing(|token| if token.is_empty() { page(&["1"], Some("a")) } else { Ok(refusal(12052180)) });
    let items = shop.items(GetOrderList::new(1)).collect::<Vec<_>>().now_or_never().expect("no waiting");
    let error = items.into_iter().nth(1).expect("two").expect_err("a refusal");
    assert_eq!((error.code(), error.kind()), (Some(12052180), ErrorKind::InvalidRequest));
    assert!(error.hint().contains("Narrow the search") && error.hint().contains("`Handle::windows`"), "{}", error.hint());
}
