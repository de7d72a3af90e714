//! Conversations with creators.

use serde_json::{Value, json};

use crate::bench::Bench;

const OPEN: &str = "POST /affiliate_seller/202508/conversations";
const SEND: &str = "POST /affiliate_seller/202412/conversations/{conversation_id}/messages";
const LIST: &str = "GET /affiliate_seller/202505/conversations";
const MESSAGES: &str = "GET /affiliate_seller/202412/conversation/{conversation_id}/messages";
const NEWEST: &str = "GET /affiliate_seller/202412/conversations/messages/list/newest";
const COUNTS: &str = "GET /affiliate_seller/202608/conversations/group_counts";
const STATUS: &str = "POST /affiliate_seller/202608/conversations/{conversation_id}/status";
const READ: &str = "POST /affiliate_seller/202412/conversatons/read";

/// The numbers of unread, unreplied, starred and archived conversations.
fn counts(bench: &mut Bench) -> Vec<Value> {
    let data = bench.ok(COUNTS, json!({}), json!({}), json!({}));
    data["data"]["group_counts"].as_array().unwrap().iter().map(|entry| entry["count"].clone()).collect()
}

#[test]
fn a_creator_writes_and_the_shop_answers() {
    let mut bench = Bench::new("GB");
    let creator = bench.creator();
    let shop = bench.shop;
    let reply = bench.perform(json!({ "affiliate": { "write": { "shop": shop, "text": "May I have a sample?" } } }));
    let event = bench.events_of(33)[0].clone();
    assert_eq!((&event["conversation_id"], &event["message_id"]), (&reply["conversation_id"], &reply["message_id"]));
    assert_eq!(event["sender"]["sender_im_user_id"], json!(creator));
    let path = json!({ "conversation_id": reply["conversation_id"] });
    assert_eq!(counts(&mut bench), [1, 1, 0, 0]);
    assert_eq!(bench.ok(NEWEST, json!({}), json!({}), json!({}))["newest_message_list"].as_array().unwrap().len(), 1);
    let open = bench.ok(OPEN, json!({}), json!({}), json!({ "creator_open_id": format!("open-{creator}") }));
    assert_eq!((&open["conversation_id"], &open["is_new"]), (&reply["conversation_id"], &json!(false)));
    let text = json!({ "msg_type": "TEXT", "content": r#"{"content":"It ships today."}"# });
    bench.ok(SEND, path.clone(), json!({}), text);
    assert_eq!(bench.events_of(33)[0]["index"], "2", "the webhook also tells what the shop writes");
    assert_eq!(counts(&mut bench), [1, 0, 0, 0], "an answer does not mark the message as read");
    bench.ok(READ, json!({}), json!({}), json!({ "conversation_ids": [reply["conversation_id"]] }));
    bench.ok(STATUS, path.clone(), json!({}), json!({ "action": "STARRED" }));
    bench.ok(STATUS, path.clone(), json!({}), json!({ "action": "ARCHIVED" }));
    assert_eq!(counts(&mut bench), [0, 0, 1, 1]);
    assert!(bench.ok(NEWEST, json!({}), json!({}), json!({}))["newest_message_list"].as_array().unwrap().is_empty());
    let data = bench.ok(MESSAGES, path, json!({ "page_size": 1 }), json!({}));
    assert_eq!((&data["messages"][0]["conversation_index"], &data["has_more"]), (&json!("2"), &json!(true)));
}

#[test]
fn shops_open_conversations_and_see_only_their_own() {
    let mut bench = Bench::new("GB");
    let creator = bench.creator();
    assert_eq!(bench.refused(OPEN, json!({}), json!({}), json!({ "creator_open_id": "nobody" })), 36_009_004);
    let open = bench.ok(OPEN, json!({}), json!({}), json!({ "creator_open_id": format!("open-{creator}") }));
    assert_eq!(open["is_new"], true);
    let path = json!({ "conversation_id": open["conversation_id"] });
    for content in ["text", "[]", "{}", r#"{"content":""}"#] {
        let text = json!({ "msg_type": "TEXT", "content": content });
        assert_eq!(bench.refused(SEND, path.clone(), json!({}), text), 36_009_004, "{content}");
    }
    let listed = bench.ok(LIST, json!({}), json!({ "only_need_conversation_id": false }), json!({}));
    assert_eq!(listed["conversations"][0]["username"], "robin");
    let own = bench.shop;
    bench.shop = tiktok_shop_sandbox::world::Id(1);
    assert_eq!(bench.ok(LIST, json!({}), json!({}), json!({}))["total_count"], 0);
    assert_eq!(bench.refused(MESSAGES, path, json!({}), json!({})), 36_009_004);
    bench.shop = own;
}
