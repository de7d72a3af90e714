//! Which decision can be taken when. The table of the domain is tested against a list that is written independently.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::{APPROVE, REJECT};
use crate::bench::Bench;

const DECISIONS: [(&str, &str); 13] = [
    (APPROVE, "APPROVE_RECEIVED_PACKAGE"),
    (APPROVE, "APPROVE_REFUND"),
    (APPROVE, "APPROVE_REPLACEMENT"),
    (APPROVE, "APPROVE_RETURN"),
    (APPROVE, "DIRECT_REFUND"),
    (APPROVE, "ISSUE_REPLACEMENT_REFUND"),
    (APPROVE, "OFFER_PARTIAL_REFUND"),
    (REJECT, "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"),
    (REJECT, "REJECT_RECEIVED_PACKAGE"),
    (REJECT, "REJECT_REFUND"),
    (REJECT, "REJECT_REPLACEMENT"),
    (REJECT, "REJECT_RETURN"),
    (REJECT, "REJECT_NOTHING"),
];

fn body(decision: &str) -> Value {
    let reason = if decision.contains("PACKAGE") || decision.contains("PKG") {
        "reverse_reject_return_parcel_reason_1"
    } else {
        "reverse_reject_request_reason_4"
    };
    json!({
        "decision": decision, "reject_reason": reason,
        "partial_refund": { "amount": "1", "currency": "GBP" },
    })
}

/// The decisions that a stage accepts, and the codes with which it refuses the others.
fn codes(bench: &Bench, id: Id) -> Vec<(&'static str, Option<i64>)> {
    let answer = |(operation, decision): &(&'static str, &'static str)| {
        let reply = bench.clone().call(operation, json!({ "return_id": id }), json!({}), body(decision));
        (*decision, reply.err().map(|refusal| refusal.code))
    };
    DECISIONS.iter().map(answer).collect()
}

fn accepted(bench: &Bench, id: Id) -> Vec<&'static str> {
    codes(bench, id).into_iter().filter(|(_, code)| code.is_none()).map(|(decision, _)| decision).collect()
}

fn with_request(request: &str) -> (Bench, Id) {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::Delivered);
    let id = bench.ask(order, request);
    (bench, id)
}

#[test]
fn each_stage_accepts_its_decisions() {
    let (bench, id) = with_request("REFUND");
    assert_eq!(accepted(&bench, id), ["APPROVE_REFUND", "OFFER_PARTIAL_REFUND", "REJECT_REFUND"]);
    let (mut bench, id) = with_request("RETURN_AND_REFUND");
    assert_eq!(accepted(&bench, id), ["APPROVE_RETURN", "DIRECT_REFUND", "OFFER_PARTIAL_REFUND", "REJECT_RETURN"]);
    bench.approve(id, "APPROVE_RETURN");
    assert!(accepted(&bench, id).is_empty());
    bench.act("ship_return", id);
    let package = ["APPROVE_RECEIVED_PACKAGE", "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE"];
    assert_eq!(accepted(&bench, id), package);
    let (bench, id) = with_request("REPLACEMENT");
    assert_eq!(accepted(&bench, id), ["APPROVE_REPLACEMENT", "ISSUE_REPLACEMENT_REFUND", "REJECT_REPLACEMENT"]);
}

#[test]
fn each_refusal_has_its_code() {
    let code = |bench: &Bench, id: Id, decision: &str| {
        codes(bench, id).into_iter().find(|(name, _)| *name == decision).and_then(|(_, code)| code)
    };
    let (mut bench, id) = with_request("REFUND");
    assert_eq!(code(&bench, id, "APPROVE_RETURN"), Some(25_020_004), "not of this kind");
    assert_eq!(code(&bench, id, "REJECT_NOTHING"), Some(25_001_001));
    bench.approve(id, "APPROVE_REFUND");
    assert_eq!(code(&bench, id, "APPROVE_REFUND"), Some(25_011_012));
    assert_eq!(code(&bench, id, "REJECT_REFUND"), Some(25_020_010));
    let (mut bench, id) = with_request("RETURN_AND_REFUND");
    assert_eq!(code(&bench, id, "APPROVE_RECEIVED_PACKAGE"), Some(25_011_013));
    assert_eq!(code(&bench, id, "REJECT_RECEIVED_PACKAGE"), Some(25_020_012));
    bench.approve(id, "DIRECT_REFUND");
    assert_eq!(code(&bench, id, "REJECT_RECEIVED_PACKAGE"), Some(25_020_011));
    let (mut bench, id) = with_request("REFUND");
    bench.act("withdraw", id);
    assert_eq!(code(&bench, id, "APPROVE_REFUND"), Some(25_020_009));
    let (mut bench, id) = with_request("REFUND");
    bench.reject(id, "REJECT_REFUND", "reverse_reject_request_reason_4");
    assert_eq!(code(&bench, id, "REJECT_REFUND"), Some(25_011_011));
}

#[test]
fn refused_decisions_change_nothing() {
    let (mut bench, id) = with_request("REFUND");
    for (operation, decision) in DECISIONS {
        let is_accepted = accepted(&bench, id).contains(&decision);
        if !is_accepted {
            bench.refused(operation, json!({ "return_id": id }), json!({}), body(decision));
        }
    }
}
