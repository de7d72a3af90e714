//! Mistakes in requests to `/_sandbox`: each answer is JSON and says where, what, and how to correct it.

use serde_json::json;
use tiktok_shop_sandbox::world::Scenario;
use tiktok_shop_sandbox::{Options, Sandbox};

use crate::http::{self, JSON};

fn sandbox() -> Sandbox {
    Sandbox::with(Options { scenario: Scenario::Empty, ..Options::default() }).unwrap()
}

#[test]
fn bodies_are_explained() {
    let sandbox = sandbox();
    for (path, headers, body, status, expected) in [
        ("advance", JSON, "{", 400, "the body is not JSON: EOF while parsing an object at line 1 column 1"),
        ("advance", JSON, "", 400, "the body is not JSON: EOF while parsing a value"),
        ("advance", JSON, "{\"seconds\": \"x\"}", 422, "wrong at seconds: invalid type: string \"x\", expected i64"),
        ("advance", JSON, "{}", 422, "missing field `seconds`"),
        ("advance", JSON, "{\"seconds\": 1, \"second\": 2}", 422, "unknown field `second`, expected `seconds`"),
        ("advance", JSON, "[]", 422, "invalid length 0"),
        ("advance", JSON, "\u{feff}{}", 400, "the body is not JSON"),
        ("advance", "", "{\"seconds\": 1}", 415, "send the header `content-type: application/json`"),
        ("advance", "content-type: text/plain\r\n", "{\"seconds\": 1}", 415, "the body has no media type"),
        ("clock", JSON, "{\"runs\": 1}", 422, "wrong at runs: invalid type"),
        ("reset", JSON, "{\"scenario\": \"huge\"}", 422, "unknown variant `huge`, expected one of `empty`, `standard`, `large`"),
        ("reset", JSON, "{\"scenarios\": \"empty\"}", 422, "unknown field `scenarios`"),
        ("trigger", JSON, "{\"webhook\": \"order_status_change\", \"ordre\": 1}", 422, "unknown field `ordre`"),
        ("faults", JSON, "{\"rule\": \"*: 503\"}", 422, "unknown field `rule`, expected `rules`"),
        ("explore", JSON, "{\"operation\": 7}", 422, "wrong at operation: invalid type"),
        ("actions", JSON, "{\"order\": {}}", 422, "unknown variant `order`, expected one of `access`"),
        ("actions", JSON, "{\"orders\": {\"plcae\": {}}}", 422, "unknown variant `plcae`"),
        ("actions", JSON, "{\"orders\": {\"place\": {\"paid\": true}}}", 422, "unknown field `paid`"),
        ("actions", JSON, "{\"orders\": {\"pay\": {\"order\": \"x\"}}}", 422, "`x` is not an id"),
        ("actions", JSON, "{\"orders\": {\"pay\": {\"order\": \"1\", \"shop\": \"1\"}}}", 422, "unknown field `shop`"),
    ] {
        let answer = http::send(sandbox.base_url(), &format!("POST /_sandbox/{path}"), headers, body.as_bytes()).unwrap();
        let error = answer.error();
        assert!(error.starts_with(&format!("POST /_sandbox/{path}: ")), "{error}");
        assert!(error.contains(expected), "`{error}` does not contain `{expected}`");
        assert_eq!(answer.status, status, "{error}");
    }
}

#[test]
fn a_body_that_is_too_large_is_explained() {
    let sandbox = sandbox();
    let answer = http::send(sandbox.base_url(), "POST /_sandbox/trigger", JSON, &vec![b' '; 3_000_000]).unwrap();
    assert_eq!(answer.status, 413);
    assert!(answer.error().starts_with("POST /_sandbox/trigger: the body cannot be read: "), "{}", answer.error());
}

#[test]
fn queries_paths_and_methods_are_explained() {
    let sandbox = sandbox();
    for (line, status, expected) in [
        ("GET /_sandbox/requests?after=x", 400, "the query is wrong at after: invalid digit found in string"),
        ("GET /_sandbox/requests?before=1", 400, "unknown field `before`, expected `after`"),
        ("POST /_sandbox/deliveries/x/replay", 400, "the path is wrong: "),
        ("POST /_sandbox/deliveries/x/replay", 400, "`x` is not an id"),
        ("GET /_sandbox/overvew", 404, "there is no such path; did you mean `/_sandbox/overview`?"),
        ("GET /_sandbox/a/b/c", 404, "the paths below `/_sandbox` are /coverage, /overview, "),
        ("GET /_sandbox/", 404, "there is no such path; the paths below"),
        ("POST /_sandbox/Actions", 404, "did you mean `/_sandbox/actions`?"),
        ("GET /_sandbox/advance", 405, "this path takes POST"),
        ("PUT /_sandbox/faults", 405, "this path takes GET, HEAD, POST, DELETE"),
        ("DELETE /_sandbox/uploads/1", 405, "this path takes GET, HEAD"),
    ] {
        let answer = http::send(sandbox.base_url(), line, "", b"").unwrap();
        let error = answer.error();
        assert!(error.contains(expected), "`{error}` does not contain `{expected}`");
        assert!(error.starts_with(&format!("{}: ", line.split('?').next().unwrap())), "{error}");
        assert_eq!(answer.status, status, "{error}");
        assert_eq!(answer.head.contains("\r\nallow: "), status == 405, "{}", answer.head);
    }
}

#[test]
fn what_does_not_exist_is_explained() {
    let sandbox = sandbox();
    for (line, status, expected) in [
        ("GET /_sandbox/shops/1", 404, "there is no shop 1; the shops are 7"),
        ("GET /_sandbox/uploads/x", 404, "there is no such file; upload it again"),
        ("GET /_sandbox/documents/x", 404, "there is no such document"),
        ("POST /_sandbox/deliveries/1/replay", 422, "there is no delivery 1"),
    ] {
        let answer = http::send(sandbox.base_url(), line, "", b"").unwrap();
        assert_eq!(answer.status, status, "{}", answer.body);
        assert!(answer.error().contains(expected), "{}", answer.body);
    }
    for (path, body, expected) in [
        ("trigger", json!({ "webhook": "order_status_chang" }), "did you mean `order_status_change`?"),
        ("advance", json!({ "seconds": -1 }), "the clock moves forward only"),
        ("faults", json!({ "rules": "*: 599" }), "`599` is not a fault"),
        ("explore", json!({ "operation": "GET /nothing" }), "there is no operation `GET /nothing`"),
    ] {
        let answer = http::post(sandbox.base_url(), &format!("/_sandbox/{path}"), &body).unwrap();
        assert_eq!(answer.status, 400, "{}", answer.body);
        assert!(answer.error().contains(expected), "{}", answer.body);
    }
}

#[test]
fn requests_of_the_api_are_not_concerned() {
    let sandbox = sandbox();
    let answer = http::send(sandbox.base_url(), "GET /_sandboxes", "", b"").unwrap();
    assert_eq!(answer.json()["code"], json!(36_009_009), "{}", answer.body);
}

#[test]
fn a_webhook_is_about_an_order_that_exists() {
    let sandbox = Sandbox::start().unwrap();
    let (order, shop, other) = sandbox.world(|world| {
        let order =
            world.orders.iter().find(|order| world.shops.iter().next().is_some_and(|first| first.id != order.shop)).unwrap();
        (order.id, order.shop, world.shops.iter().find(|shop| shop.id != order.shop).unwrap().id)
    });
    let trigger = |body| http::post(sandbox.base_url(), "/_sandbox/trigger", &body).unwrap();
    for (body, problem) in [
        (
            json!({ "webhook": "1", "order": "42" }),
            "there is no order 42; to send the id of another order, pass `order_id` in `data`",
        ),
        (json!({ "webhook": "1", "order": order, "shop": other }), "is not one of shop"),
        (json!({ "webhook": "1", "shop": "42" }), "there is no shop 42"),
        (json!({ "webhook": "new_message", "order": order }), "the webhook `new_message` is not about an order"),
    ] {
        let answer = trigger(body);
        assert_eq!(answer.status, 400, "{}", answer.body);
        assert!(answer.error().contains(problem), "{}", answer.body);
    }
    let app = sandbox.connection().app_key;
    let address = json!({ "access": { "update_app": { "app": app, "webhook_url": "http://127.0.0.1:1/" } } });
    assert_eq!(http::post(sandbox.base_url(), "/_sandbox/actions", &address).unwrap().status, 200);
    assert_eq!(trigger(json!({ "webhook": "1", "order": order })).status, 200);
    assert_eq!(trigger(json!({ "webhook": "1", "data": { "order_id": "42" } })).status, 200);
    let sent = sandbox.world(|world| {
        let sent = world.webhooks.iter().map(|delivery| (delivery.owner.1.clone(), delivery.data["order_id"].clone()));
        sent.collect::<Vec<_>>()
    });
    assert_eq!(sent[0], (shop.to_string(), json!(order)));
    assert_eq!(sent[1].1, json!("42"));
}
