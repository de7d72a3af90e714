//! The `poll` example with a fake transport and many shops.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use futures_util::StreamExt as _;
use tiktok_shop::AccessToken;
use tiktok_shop::oauth::{Authorization, MemoryStore, RefreshToken, TokenManager};
use tiktok_shop::testing::{FakeResponse, FakeTransport};

#[expect(dead_code, reason = "the test calls `poll` without `main`")]
#[path = "../examples/poll.rs"]
mod poll;

use poll::Progress;

fn progress(open_id: &str) -> Progress {
    Progress { open_id: open_id.to_owned(), cipher: format!("{open_id}-shop"), window: (1.into(), 9.into()), bookmark: None }
}

/// Polls all shops once. Returns the results by shop id. Only `consented` shops have tokens.
async fn round(tiktok: &FakeTransport, shops: Vec<Progress>, consented: &[&str]) -> Vec<(Progress, Result<String, String>)> {
    let client = tiktok.client();
    let tokens = TokenManager::new(&client, MemoryStore::new());
    for id in consented {
        let token = AccessToken::new("token").expect("a token");
        tokens.keep(id, &Authorization::new(*id, token, RefreshToken::new("refresh"))).await.expect("a store");
    }
    let mut outcomes: Vec<_> = poll::poll(client, tokens, shops, 8).collect().await;
    outcomes.sort_by(|a, b| a.0.open_id.cmp(&b.0.open_id));
    outcomes
}

#[tokio::test]
async fn a_failing_shop_does_not_stop_others() {
    let tiktok = FakeTransport::new();
    tiktok.on::<tiktok_shop::order::GetOrderList>(FakeResponse::data(r#"{"orders":[{"id":"1"},{"id":"2"}]}"#));
    let shops = (10..60).map(|number| progress(&format!("seller{number}")));
    let outcomes = round(&tiktok, shops.collect(), &["seller10", "seller59"]).await;
    assert_eq!((outcomes.len(), tiktok.requests().len()), (50, 2));
    for (progress, outcome) in outcomes {
        match progress.open_id.as_str() {
            "seller10" | "seller59" => assert_eq!(outcome.as_deref(), Ok("2 orders")),
            id => assert!(outcome.expect_err(id).starts_with("ask for consent again"), "{id}"),
        }
    }
}

#[tokio::test]
async fn polling_resumes_from_the_last_position() {
    let tiktok = FakeTransport::new();
    tiktok.next(FakeResponse::data(r#"{"orders":[{"id":"1"}],"next_page_token":"second"}"#));
    tiktok.next(FakeResponse::api_error(105005, "Access denied"));
    let (stopped, outcome) = round(&tiktok, vec![progress("seller")], &["seller"]).await.pop().expect("an outcome");
    assert!(outcome.is_err_and(|problem| problem.starts_with("1 orders, then ")));

    tiktok.next(FakeResponse::data(r#"{"orders":[{"id":"2"},{"id":"3"}]}"#));
    let (done, outcome) = round(&tiktok, vec![stopped], &["seller"]).await.pop().expect("an outcome");
    assert_eq!((outcome.as_deref(), done.bookmark), (Ok("2 orders"), None));
    let sent = tiktok.requests();
    let page_tokens: Vec<_> = sent.iter().map(|request| request.query("page_token")).collect();
    assert_eq!(page_tokens, [None, Some("second"), Some("second")]);
    assert_eq!(sent[2].text(), r#"{"update_time_ge":1,"update_time_lt":9}"#);
}
