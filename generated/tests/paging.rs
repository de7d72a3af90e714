//! All kinds of paginated lists: nested, with repeated fields, with the token in the body, with page numbers, over long
//! time ranges, by ids.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use futures_util::StreamExt as _;
use tiktok_shop::affiliate_seller::{GetWeeklyCreatorOutreachRecords, SearchAffiliateOrders, SearchMarketplaceCreators};
use tiktok_shop::analytics::GetSpsMetricProblems;
use tiktok_shop::client::{Handle, Shop};
use tiktok_shop::order::GetOrderDetail;
use tiktok_shop::product::{ListOpportunities, ListProductSkppStatuses};
use tiktok_shop::return_refund::{SearchAftersalesRequests, types::Pagination};
use tiktok_shop::serde_json::{Value, json};
use tiktok_shop::testing::{FakeResponse, FakeTransport, SentRequest};
use tiktok_shop::{AccessToken, Endpoint, Paged, Timestamp, blocking};

/// Returns a shop whose responses contain `data`.
fn shop(data: impl Fn(&SentRequest) -> Value + Send + Sync + 'static) -> (Handle<Shop>, FakeTransport) {
    let tiktok = FakeTransport::from_fn(move |request| FakeResponse::data(&data(request).to_string())).lenient();
    (tiktok.client().seller(AccessToken::new("token").expect("a token")).shop("cipher"), tiktok)
}

/// Returns the items as text, followed by the error, if there is one.
async fn items<E, V>(shop: &Handle<Shop>, request: E, show: impl Fn(E::Item) -> Option<V>) -> Vec<String>
where
    V: Into<String>,
    E: Paged<Response: Send, Item: Send> + Send + Sync + 'static,
    Shop: tiktok_shop::client::Grants<E::Token, E::Cipher>,
{
    let items = shop.items(request).map(|item| match item {
        Ok(item) => show(item).expect("a value").into(),
        Err(error) => error.to_string(),
    });
    items.collect().await
}

fn body(request: &SentRequest) -> Value {
    tiktok_shop::serde_json::from_slice(&request.body).expect("JSON")
}

/// Returns the values of a field in all request bodies.
fn sent_values(tiktok: &FakeTransport, pointer: &str) -> Vec<Value> {
    tiktok.requests().iter().map(|request| body(request).pointer(pointer).cloned().unwrap_or_default()).collect()
}

#[tokio::test]
async fn fields_that_belong_to_the_token_are_sent_with_it() {
    let (shop, tiktok) = shop(|request| match request.query("page_token") {
        None => json!({"creators": [{"username": "1"}], "next_page_token": "a", "search_key": "k1"}),
        Some("a") => json!({"creators": [{"username": "2"}], "next_page_token": "b"}),
        Some("b") => json!({"creators": [{"username": "3"}], "next_page_token": "c", "search_key": "k2"}),
        Some(_) => json!({"creators": [{"username": "4"}], "next_page_token": "", "search_key": "k3"}),
    });
    let username = |creator: <SearchMarketplaceCreators as Paged>::Item| creator.username;
    let request = SearchMarketplaceCreators::new(12).keyword("tea");
    assert_eq!(items(&shop, request.clone(), username).await, ["1", "2", "3", "4"]);
    assert_eq!(sent_values(&tiktok, "/search_key"), [Value::Null, "k1".into(), "k1".into(), "k2".into()]);
    assert_eq!(sent_values(&tiktok, "/keyword"), ["tea"; 4]);
    let resumed = request.page_token("c").search_key("k2");
    assert_eq!(items(&shop, resumed, username).await, ["4"]);
    assert_eq!(sent_values(&tiktok, "/search_key").last(), Some(&"k2".into()));
}

#[tokio::test]
async fn list_and_token_may_be_inside_an_object() {
    let (shop, tiktok) = shop(|request| match request.query("page_token") {
        None => json!({"data": {"opportunities": [{"id": "1"}], "next_page_token": "a", "total_count": 2}}),
        Some(_) => json!({"data": {"opportunities": [{"id": "2", "create_time": "never"}], "total_count": 2}}),
    });
    let request = ListOpportunities::new(1, "PRODUCT");
    assert_eq!(items(&shop, request.clone(), |item| item.id).await, ["1", "2"]);
    assert_eq!(tiktok.requests().len(), 2);
    let first = shop.pages(request.clone()).try_next().await.expect("a success").expect("a page");
    assert_eq!((first.next_page_token.as_deref(), first.total_count), (Some("a"), Some(2)));
    assert_eq!(items(&shop, request.page_token("a"), |item| item.id).await, ["2"]);
}

#[tokio::test]
async fn unreadable_list_or_token_inside_an_object_is_an_error() {
    for data in [json!({"data": {"opportunities": 7}}), json!({"data": {"next_page_token": []}}), json!({"data": 7})] {
        let (shop, _) = shop(move |_| data.clone());
        let items = items(&shop, ListOpportunities::new(1, "PRODUCT"), |item| item.id).await;
        assert!(items.len() == 1 && items[0].contains("the response's `data.data"), "{items:?}");
    }
}

#[tokio::test]
async fn token_may_be_inside_an_object_of_the_body() {
    let (shop, tiktok) = shop(|request| match body(request).pointer("/pagination/page_token") {
        None => json!({"aftersales_requests": [{"id": "1"}], "next_page_token": "a"}),
        Some(_) => json!({"aftersales_requests": [{"id": "2"}]}),
    });
    for request in [SearchAftersalesRequests::new(), SearchAftersalesRequests::new().pagination(Pagination::new().page_size(1))] {
        assert_eq!(items(&shop, request, |item| item.id).await, ["1", "2"]);
    }
    assert_eq!(sent_values(&tiktok, "/pagination/page_token"), [Value::Null, "a".into(), Value::Null, "a".into()]);
    assert_eq!(sent_values(&tiktok, "/pagination/page_size")[2..], [1, 1]);
}

/// Returns a page of `total` products. `page_size` has a maximum of 10.
fn products(request: &SentRequest, total: usize, reported: Option<usize>) -> Value {
    let body = body(request);
    let number = |name: &str| body[name].as_u64().map(|number| usize::try_from(number).expect("a small number"));
    let size = number("page_size").unwrap_or(50).min(10);
    let start = (number("page_no").unwrap_or(1) - 1) * size;
    let ids: Vec<_> = (start..total.min(start + size)).map(|id| json!({"product_id": id.to_string()})).collect();
    json!({"products": ids, "total_count": reported})
}

#[tokio::test]
async fn page_numbers_end_with_the_total_or_an_empty_page() {
    // The total ends a list even if pages are smaller than requested. A missing or zero total does not.
    for (total, reported, numbers) in
        [(7, Some(7), 1), (20, Some(20), 2), (25, Some(25), 3), (25, None, 4), (25, Some(0), 4), (20, Some(30), 3), (0, Some(0), 1)]
    {
        let (shop, tiktok) = shop(move |request| products(request, total, reported));
        let ids = items(&shop, ListProductSkppStatuses::new().page_size(100), |product| product.product_id).await;
        assert!(ids.into_iter().eq((0..total).map(|id| id.to_string())), "{total}, {reported:?}");
        let expected: Vec<_> = (1..=numbers).map(|number| if number == 1 { Value::Null } else { number.into() }).collect();
        assert_eq!(sent_values(&tiktok, "/page_no"), expected, "{total}, {reported:?}");
    }
}

#[tokio::test]
async fn list_resumes_at_a_page_number() {
    let (shop, tiktok) = shop(|request| products(request, 25, Some(25)));
    let mut pages = shop.pages(ListProductSkppStatuses::new());
    let first = pages.try_next().await.expect("a success").expect("a page");
    assert_eq!((first.next_page_token.as_deref(), first.total_count), (Some("2"), Some(25)));
    let number: i64 = first.next_page_token.and_then(|number| number.parse().ok()).expect("a number");
    let ids = items(&shop, ListProductSkppStatuses::new().page_no(number), |product| product.product_id).await;
    assert_eq!((ids.len(), ids[0].as_str()), (15, "10"));
    assert_eq!(sent_values(&tiktok, "/page_no"), [Value::Null, 2.into(), 3.into()]);
}

#[tokio::test]
async fn required_page_numbers_and_nested_totals_are_supported() {
    let (shop, tiktok) = shop(|request| {
        let page = body(request)["page_index"].as_u64().expect("a number");
        json!({"data": {"total": 3, "connect_list": if page == 1 { json!([{"id": "1"}, {"id": "2"}]) } else { json!([{"id": "3"}]) }}})
    });
    assert_eq!(items(&shop, GetWeeklyCreatorOutreachRecords::new(1, 2), |record| record.id).await, ["1", "2", "3"]);
    assert_eq!(sent_values(&tiktok, "/page_index"), [1, 2]);
}

#[tokio::test]
async fn lists_of_varying_types_are_read_by_page() {
    let (shop, _) = shop(|request| match request.query("page_token") {
        None => json!({"im_dsat_chat_items": [{"chat_record_id": "1"}, {"chat_record_id": "2"}], "next_page_token": "a"}),
        Some(_) => json!({"im_dsat_chat_items": [{"chat_record_id": "3"}]}),
    });
    let count = |page: <GetSpsMetricProblems as Endpoint>::Response| Some(page.im_dsat_chats.len().to_string());
    assert_eq!(items(&shop, GetSpsMetricProblems::new("IM_DSAT"), count).await, ["2", "1"]);
}

#[tokio::test]
async fn long_time_ranges_are_split() {
    let (shop, tiktok) = shop(|request| json!({"orders": [{"id": body(request)["create_time_ge"].to_string()}]}));
    let day = |day: i64| Timestamp::from_unix_seconds(day * 86_400);
    let mut orders = shop.windows(SearchAffiliateOrders::new(100), day(0)..day(200), |search, from, to| {
        search.create_time_ge(from).create_time_lt(to)
    });
    let mut count = 0;
    while orders.try_next().await.expect("a success").is_some() {
        count += 1;
    }
    assert_eq!((count, SearchAffiliateOrders::META.max_days), (3, Some(89)));
    let days =
        |pointer| sent_values(&tiktok, pointer).iter().map(|time| time.as_i64().map(|time| time / 86_400)).collect::<Vec<_>>();
    assert_eq!(days("/create_time_ge"), [Some(0), Some(89), Some(178)]);
    assert_eq!(days("/create_time_lt"), [Some(89), Some(178), Some(200)]);
}

#[test]
fn blocking_lookups_and_lists_are_iterators() {
    let (_, tiktok) = shop(|request| match request.path.as_str() {
        "/order/202507/orders" => json!({"orders": [{"id": request.query("ids").map(str::len)}]}),
        _ => products(request, 25, Some(25)),
    });
    let client = blocking::Client::from(tiktok.client());
    let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
    let ids: Vec<String> = (0..120).map(|id| id.to_string()).collect();
    assert_eq!(shop.batches(GetOrderDetail::new(ids)).filter(Result::is_ok).count(), 3);
    assert_eq!(shop.items(ListProductSkppStatuses::new()).filter(Result::is_ok).count(), 25);
}
