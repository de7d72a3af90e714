//! Conversations: rules, webhooks, sessions.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use crate::bench::{Bench, DAY, HOUR, id};

const CREATE: &str = "POST /customer_service/202309/conversations";
const LIST: &str = "GET /customer_service/202309/conversations";
const GET: &str = "GET /customer_service/202601/conversations/{conversation_id}";
const MESSAGES: &str = "GET /customer_service/202309/conversations/{conversation_id}/messages";
const SEND: &str = "POST /customer_service/202606/conversations/{conversation_id}/messages";
const READ: &str = "POST /customer_service/202309/conversations/{conversation_id}/messages/read";
const END: &str = "POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end";
const SESSIONS: &str = "POST /customer_service/202602/sessions/search";

fn text(text: &str) -> Value {
    json!({ "type": "TEXT", "content": json!({ "content": text }).to_string() })
}

/// A conversation that a buyer began.
fn begun() -> (Bench, Id, Id) {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::AwaitingShipment);
    let (shop, buyer) = (bench.shop, bench.world.orders.get(order).unwrap().buyer);
    let reply = bench.perform(json!({ "messages": { "write": { "shop": shop, "text": "Hello" } } }));
    (bench, id(&reply, "conversation_id"), buyer)
}

#[test]
fn a_buyer_writes_and_the_shop_answers() {
    let (mut bench, conversation, buyer) = begun();
    assert_eq!(bench.events_of(13)[0]["conversation_id"], json!(conversation));
    let event = bench.events_of(14)[0].clone();
    assert_eq!((&event["type"], &event["content"]), (&json!("TEXT"), &json!("{\"content\":\"Hello\"}")));
    assert_eq!(event["sender"]["role"], "BUYER");
    let path = json!({ "conversation_id": conversation });
    let list = bench.ok(LIST, json!({}), json!({ "page_size": 20 }), json!({}));
    let view = &list["conversations"][0];
    assert_eq!((&view["unread_count"], &view["can_send_message"]), (&json!(1), &json!(true)));
    assert_eq!(view["participants"][0]["user_id"], json!(buyer));
    assert_eq!(view["latest_message"]["content"], "{\"content\":\"Hello\"}");
    bench.ok(READ, path.clone(), json!({}), json!({}));
    bench.advance(60);
    let sent = bench.ok(SEND, path.clone(), json!({}), text("Hi!"));
    assert_eq!(bench.events_of(14)[0]["message_id"], sent["message_id"]);
    let list = bench.ok(LIST, json!({}), json!({ "page_size": 20 }), json!({}));
    assert_eq!(list["conversations"][0]["unread_count"], 0);
    let query = json!({ "page_size": 1, "need_plaintext": true });
    let page = bench.ok(MESSAGES, path.clone(), query, json!({}));
    assert_eq!(page["messages"][0]["plaintext"], "Hi!", "the latest first");
    let token = page["next_page_token"].clone();
    let page = bench.ok(MESSAGES, path, json!({ "page_size": 1, "need_plaintext": true, "page_token": token }), json!({}));
    assert_eq!((&page["messages"][0]["plaintext"], &page["next_page_token"]), (&json!("Hello"), &json!("")));
}

#[test]
fn who_may_write_to_whom() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::Completed);
    let buyer = bench.world.orders.get(order).unwrap().buyer;
    assert_eq!(bench.refused(CREATE, json!({}), json!({}), json!({ "buyer_user_id": "5" })), 45_109_003);
    let first = bench.ok(CREATE, json!({}), json!({}), json!({ "buyer_user_id": buyer }));
    assert_eq!(bench.events_of(13).len(), 1);
    let again = bench.ok(CREATE, json!({}), json!({}), json!({ "buyer_user_id": buyer }));
    assert_eq!((&first, bench.events.len()), (&again, 0));
    let path = json!({ "conversation_id": first["conversation_id"] });
    bench.advance(61 * DAY);
    assert_eq!(bench.refused(SEND, path.clone(), json!({}), text("Hi")), 45_109_001, "the order is too old");
    let shop = bench.shop;
    bench.perform(json!({ "messages": { "write": { "shop": shop, "buyer": buyer, "text": "Hello" } } }));
    bench.ok(SEND, path.clone(), json!({}), text("Hi"));
    bench.advance(31 * DAY);
    assert_eq!(bench.refused(SEND, path, json!({}), text("Hi")), 45_109_001, "the buyer is silent for too long");
}

#[test]
fn contents_are_checked() {
    let (mut bench, conversation, _) = begun();
    let path = json!({ "conversation_id": conversation });
    let other = bench.simple_order(OrderStatus::AwaitingShipment);
    let of = |kind: &str, content: Value| json!({ "type": kind, "content": content.to_string() });
    let cases = [
        (text(&"x".repeat(2_001)), 45_101_001),
        (json!({ "type": "TEXT", "content": "no JSON" }), 45_101_001),
        (of("TEXT", json!({})), 45_101_001),
        (text("Write me on WhatsApp"), 45_101_006),
        (of("PRODUCT_CARD", json!({ "product_id": "5" })), 45_101_001),
        (of("RETURN_REFUND_CARD", json!({ "order_id": other })), 45_101_002),
        (of("COUPON_CARD", json!({})), 45_111_017),
        (of("EMOTICONS", json!({})), 45_111_001),
    ];
    for (body, code) in cases {
        assert_eq!(bench.refused(SEND, path.clone(), json!({}), body.clone()), code, "{body}");
    }
    let (product, _) = bench.product();
    bench.ok(SEND, path.clone(), json!({}), of("PRODUCT_CARD", json!({ "product_id": product })));
    bench.ok(SEND, path.clone(), json!({}), of("ORDER_CARD", json!({ "order_id": other })));
    bench.ok(SEND, path, json!({}), text(&"x".repeat(2_000)));
    assert_eq!(bench.refused(SEND, json!({ "conversation_id": "5" }), json!({}), text("Hi")), 45_101_003);
    bench.shop = Id(9);
    assert_eq!(bench.refused(SEND, json!({ "conversation_id": conversation }), json!({}), text("Hi")), 45_102_007);
}

#[test]
fn sessions_end_after_silence() {
    let (mut bench, conversation, _) = begun();
    let path = json!({ "conversation_id": conversation });
    let query = json!({ "need_session_id": true, "need_session_info": true });
    let session = |bench: &mut Bench| bench.ok(GET, path.clone(), query.clone(), json!({}))["conversation"].clone();
    assert_eq!(session(&mut bench)["cur_session"]["phase"], "QUEUED");
    bench.advance(HOUR);
    bench.ok(SEND, path.clone(), json!({}), text("Hi"));
    assert_eq!(session(&mut bench)["cur_session"]["phase"], "ASSIGNED");
    bench.advance(6 * HOUR - 1);
    assert!(session(&mut bench).get("cur_session_id").is_some());
    bench.advance(1);
    assert!(session(&mut bench).get("cur_session_id").is_none(), "the buyer has 6 hours");
    let shop = bench.shop;
    bench.perform(json!({ "messages": { "write": { "shop": shop, "text": "Hello?" } } }));
    let open = session(&mut bench)["cur_session_id"].clone();
    bench.ok(END, json!({ "conversation_id": conversation, "session_id": open }), json!({}), json!({}));
    assert!(session(&mut bench).get("cur_session_id").is_none());
    let body = json!({ "begin_time_ge": bench.now - DAY, "begin_time_lt": bench.now + 1 });
    let found = bench.ok(SESSIONS, json!({}), json!({ "page_size": 10 }), body);
    let waits: Vec<_> =
        found["sessions"].as_array().unwrap().iter().map(|found| found.get("first_response_time").cloned()).collect();
    assert_eq!(waits, [None, Some(json!(HOUR))]);
}

#[test]
fn agents_can_stop_chats() {
    let mut bench = Bench::new("GB");
    let get = "GET /customer_service/202309/agents/settings";
    assert_eq!(bench.ok(get, json!({}), json!({}), json!({}))["can_accept_chat"], true);
    bench.ok("PUT /customer_service/202309/agents/settings", json!({}), json!({}), json!({ "can_accept_chat": false }));
    assert_eq!(bench.ok(get, json!({}), json!({}), json!({}))["can_accept_chat"], false);
}
