//! The log of requests: what it shows, and what it leaves out.

use serde_json::json;
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::{Action, Scenario};
use tiktok_shop_sandbox::{LoggedRequest, Options, Sandbox};

use crate::child::SandboxProcess;
use crate::http::{self, Answer};

const FORM: &str = "content-type: application/x-www-form-urlencoded\r\n";

fn sandbox() -> Sandbox {
    Sandbox::with(Options { scenario: Scenario::Empty, ..Options::default() }).unwrap()
}

fn get(sandbox: &Sandbox, path: &str) -> Answer {
    http::send(sandbox.base_url(), &format!("GET {path}"), "", b"").unwrap()
}

fn last(sandbox: &Sandbox) -> LoggedRequest {
    sandbox.requests().pop().unwrap()
}

fn redirect_to(sandbox: &Sandbox, url: &str) {
    let (app, redirect_url) = (sandbox.connection().app_key, Some(url.to_owned()));
    let update = AccessAction::UpdateApp { app, redirect_url, webhook_url: None, scopes: None };
    sandbox.perform(Action::Access(update)).unwrap();
}

/// The header `location` of an answer, from `name=` on.
fn parameter(answer: &Answer, name: &str) -> String {
    let location = answer.head.lines().find_map(|line| line.strip_prefix("location: ")).unwrap();
    location.split(['?', '&']).find_map(|pair| pair.strip_prefix(&format!("{name}="))).unwrap().to_owned()
}

#[test]
fn the_way_from_consent_to_tokens_is_logged_without_secrets() {
    let sandbox = sandbox();
    let connection = sandbox.connection();
    let (key, secret) = (&connection.app_key, &connection.app_secret);
    redirect_to(&sandbox, "http://127.0.0.1:3000/connected");
    let page = get(&sandbox, &format!("/open/authorize?service_id={key}&state=s1"));
    assert!(page.status == 200 && page.body.contains("Authorize Sandbox app"), "{}", page.body);
    let account = sandbox.world(|world| world.access.first_account(AccountKind::Seller)).unwrap();
    let form = format!("app={key}&account={account}&state=s1&decision=consent");
    let redirect = http::send(sandbox.base_url(), "POST /open/authorize", FORM, form.as_bytes()).unwrap();
    let code = parameter(&redirect, "code");
    let token = |query: &str| get(&sandbox, &format!("/api/v2/token/{query}&app_key={key}&app_secret={secret}")).json();
    let tokens = token(&format!("get?grant_type=authorized_code&auth_code={code}"));
    let refresh_token = tokens["data"]["refresh_token"].as_str().unwrap();
    let refreshed = token(&format!("refresh?grant_type=refresh_token&refresh_token={refresh_token}"));
    assert_eq!(refreshed["code"], 0, "{refreshed}");

    let requests = sandbox.requests();
    let lines: Vec<_> = requests.iter().map(|request| format!("{} {} {}", request.method, request.path, request.status)).collect();
    let token_lines = ["GET /api/v2/token/get 200", "GET /api/v2/token/refresh 200"];
    assert_eq!(lines, ["GET /open/authorize 200", "POST /open/authorize 303", token_lines[0], token_lines[1]]);
    assert_eq!(requests[0].query, format!("service_id={key}&state=s1"));
    assert!(requests[1].reply.starts_with("location: http://127.0.0.1:3000/connected?app_key="), "{}", requests[1].reply);
    assert_eq!(requests[2].query, format!("grant_type=authorized_code&auth_code=REDACTED&app_key={key}&app_secret=REDACTED"));
    let log = get(&sandbox, "/_sandbox/requests").body;
    for reply in [&tokens, &refreshed] {
        for name in ["access_token", "refresh_token"] {
            assert!(!log.contains(reply["data"][name].as_str().unwrap()), "the log has a {name}: {log}");
        }
    }
    assert!(!log.contains(secret) && !log.contains(&code), "the log has a secret: {log}");
}

#[test]
fn refused_token_requests_are_explained() {
    let sandbox = sandbox();
    let connection = sandbox.connection();
    let app = format!("app_key={}&app_secret={}", connection.app_key, connection.app_secret);
    for (path, code, explanation) in [
        (format!("get?grant_type=authorized_code&auth_code=x&{app}"), Some(36_004_004), "The code is unknown"),
        (format!("refresh?grant_type=refresh_token&refresh_token=x&{app}"), Some(36_004_005), "The refresh token is unknown"),
        ("get?grant_type=authorized_code&app_key=x".to_owned(), Some(36_009_004), "The sandbox has no app with this key."),
        (format!("get?grant_type=authorized_code&{app}x"), Some(36_009_004), "This is not the secret of the app."),
        (format!("revoke?{app}"), None, "The token host takes `GET /api/v2/token/get`"),
    ] {
        get(&sandbox, &format!("/api/v2/token/{path}"));
        let logged = last(&sandbox);
        assert_eq!(logged.code, code, "{path}");
        assert!(logged.explanation.as_ref().is_some_and(|text| text.contains(explanation)), "{path}: {logged:?}");
    }
}

#[test]
fn mistakes_on_the_consent_page_are_shown_as_html_and_logged() {
    let sandbox = sandbox();
    let (key, other) = (sandbox.connection().app_key, sandbox.world(|world| world.access.apps.keys().nth(1).unwrap().clone()));
    let creator = sandbox.world(|world| world.access.first_account(AccountKind::Creator)).unwrap();
    for (line, body, status, mistake, correction) in [
        ("GET /open/authorize", String::new(), 400, "The link names no app.", "it is the app key"),
        ("GET /open/authorize?service_id=%3Cb%3E", String::new(), 404, "There is no app `&lt;b&gt;`.", &key),
        ("GET /alliance/creator/auth?app_key=a&app_key=b", String::new(), 400, "duplicate field `app_key`", "once"),
        ("POST /open/authorize", format!("app={key}"), 422, "missing field `account`", "press a button"),
        ("POST /open/authorize", format!("app={key}&account=1&decision=maybe"), 422, "unknown variant `maybe`", "press a button"),
        ("POST /open/authorize", format!("app={key}&account=1&decision=consent"), 400, "there is no account 1.", "Go back"),
        ("POST /open/authorize", format!("app=x&account={creator}&decision=consent"), 404, "There is no app `x`.", &key),
        ("POST /open/authorize", format!("app={other}&account={creator}&decision=consent"), 400, "a custom app", "Go back"),
    ] {
        let answer = http::send(sandbox.base_url(), line, if body.is_empty() { "" } else { FORM }, body.as_bytes()).unwrap();
        assert_eq!(answer.status, status, "{line} {body}: {}", answer.body);
        assert!(answer.head.contains("content-type: text/html"), "{}", answer.head);
        let text = answer.body.replace("&#39;", "'");
        assert!(text.contains(mistake) && text.contains(correction), "{line} {body}: {text}");
        assert!(last(&sandbox).status == status && last(&sandbox).explanation.is_some(), "{:?}", last(&sandbox));
    }
    let form = format!("app={key}&account={creator}&decision=consent");
    let answer = http::send(sandbox.base_url(), "POST /open/authorize", FORM, form.as_bytes()).unwrap();
    assert!(answer.status == 200 && answer.body.contains("app --redirect URL"), "{}", answer.body);
    assert!(answer.body.contains("&amp;code="), "{}", answer.body);
}

#[test]
fn a_fault_is_logged_as_its_rule_was_written() {
    let sandbox = sandbox();
    sandbox.add_faults("*: clock +2s; GET  /seller/*/shops: 503 x1").unwrap();
    let explore = json!({ "operation": "GET /seller/202309/shops" });
    http::post(sandbox.base_url(), "/_sandbox/explore", &explore).unwrap();
    assert_eq!(last(&sandbox).fault.as_deref(), Some("*: clock +2s; GET  /seller/*/shops: 503 x1"));
}

#[test]
fn an_answer_that_a_fault_replaces_is_logged_as_the_client_gets_it() {
    let sandbox = sandbox();
    for (fault, code, message) in [
        ("503", None, ""),
        ("close", None, ""),
        ("500", Some(36_009_003), "Internal error. Please try again."),
        ("stall 1ms", Some(0), "Success"),
    ] {
        sandbox.add_faults(&format!("GET /seller/*/shops: {fault} x1")).unwrap();
        let _ = http::post(sandbox.base_url(), "/_sandbox/explore", &json!({ "operation": "GET /seller/202309/shops" }));
        let logged = last(&sandbox);
        assert_eq!((logged.code, logged.message.as_str()), (code, message), "{fault}: {}", logged.reply);
    }
}

#[test]
fn a_registration_that_is_not_delivered_is_explained() {
    let sandbox = sandbox();
    let body = json!({ "event_type": "PACKAGE_UPDATE", "address": "https://shop.example/hook" });
    let explore = json!({ "operation": "PUT /event/202309/webhooks", "body": body });
    let answer = http::post(sandbox.base_url(), "/_sandbox/explore", &explore).unwrap().json();
    assert_eq!(answer["reply"]["code"], 0, "{answer}");
    assert!(last(&sandbox).explanation.unwrap().contains("Webhooks to https://shop.example/hook are not delivered"));
    let overview = get(&sandbox, "/_sandbox/overview").json();
    assert_eq!(overview["undeliverable_addresses"], json!(["https://shop.example/hook"]));
}

#[test]
fn an_address_that_is_not_delivered_to_is_a_warning_of_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = SandboxProcess::start("--state", &folder.path().join("state"));
    let overview = http::send(&sandbox.origin, "GET /_sandbox/overview", "", b"").unwrap().json();
    let change = json!({ "app": overview["connection"]["app_key"], "webhook_url": "https://shop.example/hook" });
    let answer = http::post(&sandbox.origin, "/_sandbox/actions", &json!({ "access": { "update_app": change } })).unwrap();
    assert_eq!(answer.status, 200, "{}", answer.body);
    sandbox.wait_for("warning: webhooks to https://shop.example/hook are not delivered");
}
