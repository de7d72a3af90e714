//! Values and times that are too large, and receivers that are too slow.

use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

use serde_json::Map;
use tiktok_shop_sandbox::Sandbox;
use tiktok_shop_sandbox::world::access::AccessAction;
use tiktok_shop_sandbox::world::{Action, Id};

use crate::guard::{send, start};

#[test]
fn numbers_that_could_overflow_are_refused() {
    let sandbox = start(Ipv4Addr::LOCALHOST);
    let shop = first_shop(&sandbox);
    let before = sandbox.world(|world| serde_json::to_string(world).unwrap());
    let most = i64::MAX;
    for action in [
        format!(r#"{{"finance": {{"adjust": {{"shop": "{shop}", "reason": "R", "amount": "79228162514264337593543950335"}}}}}}"#),
        format!(r#"{{"finance": {{"reserve": {{"shop": "{shop}", "amount": "5", "days": {most}}}}}}}"#),
        format!(r#"{{"orders": {{"place": {{"release_date": {most}}}}}}}"#),
        format!(r#"{{"settings": {{"audit_delay": -{most}}}}}"#),
    ] {
        let answer = send(&sandbox, "POST /_sandbox/actions", "Host: localhost", &action);
        assert!(answer.status == 422 && answer.body.contains("is too large"), "{action}: {}", answer.body);
    }
    assert_eq!(sandbox.world(|world| serde_json::to_string(world).unwrap()), before);
    let adjust = format!(r#"{{"finance": {{"adjust": {{"shop": "{shop}", "reason": "R", "amount": "-12.50"}}}}}}"#);
    let answer = send(&sandbox, "POST /_sandbox/actions", "Host: localhost", &adjust);
    assert_eq!(answer.status, 200, "{}", answer.body);
}

/// The tracking numbers of some carriers have 22 digits.
#[test]
fn texts_of_digits_are_not_numbers() {
    let sandbox = Sandbox::start().unwrap();
    let digits = "9400111899223100001234";
    for action in [
        format!(r#"{{"orders": {{"place": {{"message": "{digits}"}}}}}}"#),
        format!(r#"{{"access": {{"create_app": {{"name": "{digits}"}}}}}}"#),
        format!(r#"{{"messages": {{"write": {{"shop": "{}", "text": "{digits}"}}}}}}"#, first_shop(&sandbox)),
    ] {
        let answer = send(&sandbox, "POST /_sandbox/actions", "Host: localhost", &action);
        assert_eq!(answer.status, 200, "{action}: {}", answer.body);
    }
    let ship = format!(r#"{{"aftersales": {{"ship_return": {{"request": "1", "tracking_number": "{digits}"}}}}}}"#);
    let answer = send(&sandbox, "POST /_sandbox/actions", "Host: localhost", &ship);
    assert!(answer.body.contains("there is no return 1"), "{}", answer.body);
}

fn first_shop(sandbox: &Sandbox) -> Id {
    sandbox.world(|world| world.shops.iter().next().map(|shop| shop.id)).unwrap()
}

#[test]
fn numbers_that_make_no_sense_are_refused() {
    let sandbox = Sandbox::start().unwrap();
    let (shop, sku) = sandbox.world(|world| {
        let product = world.products.iter().next().unwrap();
        (product.shop, product.skus[0].id)
    });
    let before = sandbox.world(|world| serde_json::to_string(world).unwrap());
    let items = format!(r#"[{{"sku": "{sku}", "quantity": 1}}, {{"sku": "{sku}", "quantity": 0}}]"#);
    for (action, problem) in [
        (r#"{"settings": {"access_token_life": -5}}"#.to_owned(), "settings.access_token_life: -5 is negative; write a number of"),
        (r#"{"settings": {"audit_delay": -1}}"#.to_owned(), "settings.audit_delay: -1 is negative"),
        (r#"{"orders": {"place": {"release_date": -1}}}"#.to_owned(), "orders.place.release_date: -1 is negative"),
        (r#"{"orders": {"place": {"seller_discount": "-0.5"}}}"#.to_owned(), "seller_discount: -0.5 is not a share of the price"),
        (
            r#"{"orders": {"place": {"seller_discount": "79228162514264337593543950335"}}}"#.to_owned(),
            "is not a share of the price",
        ),
        (r#"{"orders": {"place": {"platform_discount": "2"}}}"#.to_owned(), "platform_discount: 2 is not a share of the price"),
        (format!(r#"{{"orders": {{"place": {{"shop": "{shop}", "items": {items}}}}}}}"#), "is 0; write at least 1"),
        (r#"{"products": {"fail_next_audits": {"count": 0}}}"#.to_owned(), "count: write a number from 1 to 1000"),
        (r#"{"products": {"fail_next_audits": {"count": 9000000000}}}"#.to_owned(), "count: write a number from 1 to 1000"),
        (format!(r#"{{"finance": {{"adjust": {{"shop": "{shop}", "reason": "R", "amount": "0"}}}}}}"#), "must not be 0"),
        (format!(r#"{{"finance": {{"reserve": {{"shop": "{shop}", "amount": "5", "days": -1}}}}}}"#), "days: -1 is negative"),
    ] {
        let answer = send(&sandbox, "POST /_sandbox/actions", "Host: localhost", &action);
        assert!(answer.status == 422 && answer.body.contains(problem), "{action}: {}", answer.body);
    }
    assert_eq!(sandbox.world(|world| serde_json::to_string(world).unwrap()), before);
}

#[test]
fn the_clock_moves_while_a_receiver_is_slow() {
    let sandbox = start(Ipv4Addr::LOCALHOST);
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    let app = sandbox.connection().app_key;
    let update = AccessAction::UpdateApp { app, redirect_url: None, webhook_url: Some(url), scopes: None };
    sandbox.perform(Action::Access(update)).unwrap();
    sandbox.trigger("order_status_change", Map::new()).unwrap();
    let body = r#"{"seconds": 1}"#;
    let answer = send(&sandbox, "POST /_sandbox/advance", "Host: localhost", body);
    assert_eq!(answer.status, 200, "{}", answer.body);
}

#[test]
fn an_advance_beyond_the_limit_stops_at_the_limit() {
    let sandbox = start(Ipv4Addr::LOCALHOST);
    let now = || sandbox.world(|world| world.clock.now(0));
    let before = now();
    sandbox.advance(Duration::MAX);
    assert_eq!(now() - before, 3_660 * 86_400);
}
