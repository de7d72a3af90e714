//! All replies of these domains, in all versions of their operations, compared with the specs.

use std::collections::{BTreeMap, BTreeSet};

use codegen::drift::{FindingKind, Target, compare};
use codegen::model::{OperationId, WebhookId};
use serde_json::{Value, json};
use tiktok_shop_sandbox::api::Api;
use tiktok_shop_sandbox::world::orders::OrderStatus;
use tiktok_shop_sandbox::world::{affiliate, aftersales, finance, messages};

use crate::bench::{Bench, DAY, HOUR, id};

/// A world in which everything has happened.
fn full() -> Bench {
    let mut bench = Bench::new("US");
    let (product, sku) = bench.product();
    bench.creator();
    let order = |bench: &mut Bench, status: OrderStatus| {
        let order = bench.order(status, &[(sku.0, "10.00", "1.00", "0.50"), (sku.0, "10.00", "1.00", "0.50")]);
        bench.world.orders.get_mut(order).unwrap().details.lines.iter_mut().for_each(|line| line.product = product);
        order
    };
    bench.ok(
        "POST /affiliate_seller/202412/open_collaborations",
        json!({}),
        json!({}),
        json!({ "product_id": product, "commission_rate": 900 }),
    );
    let rule = json!({ "activate_status": "ACTIVATE", "is_sample_time_unlimited": true, "sample_quota": 3 });
    let body = json!({ "product_id": product, "sample_rule": rule });
    bench.ok("POST /affiliate_seller/202410/open_collaborations/sample_rules", json!({}), json!({}), body);
    bench.perform(json!({ "affiliate": { "apply_for_sample": { "sku": sku } } }));
    for status in [OrderStatus::Unpaid, OrderStatus::OnHold, OrderStatus::AwaitingShipment] {
        let order = order(&mut bench, status);
        bench.perform(json!({ "aftersales": { "request_cancellation": { "order": order } } }));
    }
    let settled = order(&mut bench, OrderStatus::Delivered);
    bench.perform(json!({ "affiliate": { "attribute": { "order": settled } } }));
    bench.perform(json!({ "finance": { "settle": { "order": settled } } }));
    let approve = "POST /return_refund/202309/returns/{return_id}/approve";
    for (request, decision) in
        [("REFUND", "APPROVE_REFUND"), ("RETURN_AND_REFUND", "APPROVE_RETURN"), ("REPLACEMENT", "APPROVE_REPLACEMENT")]
    {
        let order = order(&mut bench, OrderStatus::Delivered);
        let reply = bench.perform(json!({ "aftersales": { "request_return": { "order": order, "request": request } } }));
        bench.ok(approve, json!({ "return_id": reply["return_id"] }), json!({}), json!({ "decision": decision }));
        if request == "RETURN_AND_REFUND" {
            bench.perform(json!({ "aftersales": { "ship_return": { "request": reply["return_id"] } } }));
        }
    }
    let offered = order(&mut bench, OrderStatus::Delivered);
    let reply = bench.perform(json!({ "aftersales": { "request_return": { "order": offered, "request": "REFUND" } } }));
    let offer = json!({ "decision": "OFFER_PARTIAL_REFUND", "partial_refund": { "amount": "1", "currency": "USD" } });
    bench.ok(approve, json!({ "return_id": reply["return_id"] }), json!({}), offer);
    let shop = bench.shop;
    bench.perform(json!({ "finance": { "adjust": { "shop": shop, "reason": "CHARGE_BACK", "amount": "-1" } } }));
    bench.perform(json!({ "finance": { "reserve": { "shop": shop, "amount": "1", "days": 30 } } }));
    bench.advance(DAY + HOUR);
    bench.perform(json!({ "finance": { "adjust": { "shop": shop, "order": settled, "reason": "REBATE", "amount": "1" } } }));
    bench.perform(json!({ "messages": { "write": { "shop": shop, "text": "Hello" } } }));
    bench.perform(json!({ "affiliate": { "write": { "shop": shop, "text": "Hello" } } }));
    order(&mut bench, OrderStatus::InTransit);
    bench
}

/// Requests that read everything, by pattern.
fn requests(bench: &mut Bench) -> Vec<(&'static str, Value, Value, Value)> {
    let none = || json!({});
    let aftersales = &bench.world.aftersales;
    let item = aftersales.returns().find(|item| item.parcel.is_some()).unwrap();
    let pending = aftersales.cancellations().find(|found| found.deadline.is_some()).unwrap().id;
    let settled = bench.world.finance.transactions().find_map(|transaction| transaction.order).unwrap();
    let statement = bench.world.finance.statements().last().unwrap().id;
    let conversation = bench.world.messages.iter().next().unwrap().id;
    let product = bench.world.products.iter().next().unwrap().id;
    let chat = bench.world.affiliate.chats().next().unwrap().id;
    let fields = json!(["LINE_ITEMS", "SKU_RETURN_REQUESTS", "RETURN_MERCHANDISE_AUTHORIZATIONS"]);
    let newer = json!({ "whitelisted_data_fields": fields });
    let both = json!({ "need_session_id": true, "need_session_info": true });
    let plain = json!({ "need_data": true, "need_plaintext": true });
    let range = json!({ "begin_time_ge": bench.now - DAY, "begin_time_lt": bench.now + DAY });
    let created = json!({ "create_time_ge": bench.now - 9 * DAY, "create_time_lt": bench.now });
    let calculate = json!({ "order_id": settled, "request_type": "REFUND", "reason_name": "any" });
    vec![
        ("POST /return_refund/*/cancellations/search", none(), none(), none()),
        ("POST /return_refund/*/returns/search", none(), none(), none()),
        ("GET /return_refund/*/returns/*/records", json!({ "return_id": item.id }), none(), none()),
        ("GET /return_refund/*/orders/*/aftersale_eligibility", json!({ "order_id": settled }), none(), none()),
        ("GET /return_refund/*/decision_eligibility", none(), json!({ "return_or_cancel_id": pending }), none()),
        ("GET /return_refund/*/review_decision", none(), json!({ "return_or_cancel_id": item.id }), none()),
        ("GET /return_refund/*/reject_reasons", none(), json!({ "return_or_cancel_id": pending }), none()),
        ("POST /return_refund/*/refunds/calculate", none(), none(), calculate),
        ("POST /return_refund/*/aftersales/search", none(), none(), newer.clone()),
        ("POST /return_refund/*/rma/search", none(), none(), newer),
        ("GET /finance/*/statements", none(), none(), none()),
        ("GET /finance/*/statements/*/statement_transactions", json!({ "statement_id": statement }), none(), none()),
        ("GET /finance/*/orders/*/statement_transactions", json!({ "order_id": settled }), none(), none()),
        ("GET /finance/*/orders/unsettled", none(), none(), none()),
        ("GET /finance/*/payments", none(), none(), none()),
        ("GET /finance/*/withdrawals", none(), json!({ "types": ["SETTLE", "WITHDRAW"] }), none()),
        ("GET /customer_service/*/conversations", none(), both.clone(), none()),
        ("GET /customer_service/*/conversations/*", json!({ "conversation_id": conversation }), both, none()),
        ("GET /customer_service/*/conversations/*/messages", json!({ "conversation_id": conversation }), plain, none()),
        ("POST /customer_service/*/sessions/search", none(), none(), range),
        ("GET /customer_service/*/agents/settings", none(), none(), none()),
        ("POST /affiliate_seller/*/open_collaborations/search", none(), none(), none()),
        ("GET /affiliate_seller/*/open_collaboration_settings", none(), none(), none()),
        ("POST /affiliate_seller/*/marketplace_creators/search", none(), none(), none()),
        ("POST /affiliate_seller/*/sample_applications/search", none(), none(), none()),
        ("POST /affiliate_seller/*/orders/search", none(), none(), created),
        ("GET /affiliate_seller/*/open_collaborations/sample_rules", none(), json!({ "product_ids": [product] }), none()),
        ("GET /affiliate_seller/*/conversations", none(), json!({ "only_need_conversation_id": false }), none()),
        ("GET /affiliate_seller/*/conversation/*/messages", json!({ "conversation_id": chat }), none(), none()),
        ("GET /affiliate_seller/*/conversations/messages/list/newest", none(), none(), none()),
        ("GET /affiliate_seller/*/conversations/group_counts", none(), none(), none()),
    ]
}

/// Whether an operation is a version of a pattern.
fn fits(pattern: &str, line: &str) -> bool {
    let parts: Vec<_> = line.split('/').collect();
    let known: Vec<_> = pattern.split('/').collect();
    let is_same = |(known, part): (&&str, &&str)| {
        known == part || (*known == "*" && (part.starts_with('{') || part.bytes().all(|byte| byte.is_ascii_digit())))
    };
    parts.len() == known.len() && known.iter().zip(&parts).all(is_same)
}

/// Paths with indexes replaced, so that equal findings of several entries are one.
fn general(path: &str) -> String {
    path.chars().filter(|character| !character.is_ascii_digit()).collect()
}

#[test]
fn replies_follow_the_specs_in_every_version() {
    let api = Api::embedded().unwrap();
    let mut bench = full();
    let mut checked = 0;
    let mut failures = Vec::new();
    for (pattern, path, query, body) in requests(&mut bench) {
        let mut unknown: Option<BTreeSet<String>> = None;
        let versions = api.model.operations.iter().enumerate().filter(|(_, operation)| fits(pattern, &operation.request_line()));
        for (index, operation) in versions {
            let line = operation.request_line();
            let data = bench.ok(&line, path.clone(), query.clone(), body.clone());
            let target = Target::Operation(OperationId(index));
            let drift = compare(&api.model, target, &data);
            let fields = drift.findings.iter().filter(|finding| finding.kind == FindingKind::UnknownField);
            let mut fields: BTreeSet<String> = fields.map(|finding| general(&finding.path.to_string())).collect();
            // All lists have it, and not all versions document it.
            fields.retain(|field| !field.ends_with("total_count"));
            unknown = Some(unknown.map_or_else(|| fields.clone(), |known| known.intersection(&fields).cloned().collect()));
            let fitted = api.fit(OperationId(index), data);
            let drift = compare(&api.model, target, &fitted);
            let findings: Vec<_> =
                drift.findings.iter().map(|finding| format!("{} {:?} {}", finding.path, finding.kind, finding.value)).collect();
            failures.extend(findings.into_iter().map(|finding| format!("{line}: {finding}")));
            if drift.has_only_empty_lists() || drift.values == 0 {
                failures.push(format!("{line} shows nothing: {fitted}"));
            }
            checked += 1;
        }
        let unknown = unknown.unwrap_or_else(|| panic!("no spec for {pattern}"));
        failures.extend(unknown.into_iter().map(|field| format!("no version of {pattern} documents {field}")));
    }
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(checked > 35, "only {checked} replies");
}

#[test]
fn webhooks_follow_the_specs() {
    let api = Api::embedded().unwrap();
    let mut bench = Bench::new("US");
    bench.world.settings.refund_delay = 0;
    let mut seen: BTreeMap<i64, usize> = BTreeMap::new();
    let mut check = |bench: &Bench| {
        for event in &bench.events {
            let found = api.model.webhooks.iter().position(|webhook| webhook.kind == event.webhook).unwrap();
            for (data, only_values) in [(event.data.clone(), false), (api.fit_webhook(event.webhook, event.data.clone()), true)] {
                let drift = compare(&api.model, Target::Webhook(WebhookId(found)), &data);
                let is_bad = |kind: FindingKind| if only_values { true } else { kind == FindingKind::UnknownField };
                let bad: Vec<_> =
                    drift.findings.iter().filter(|finding| is_bad(finding.kind)).map(|finding| finding.path.to_string()).collect();
                // Webhook 14 is a message with fields that only lists document.
                assert!(bad.is_empty() || (event.webhook == 14 && !only_values), "webhook {}: {bad:?}", event.webhook);
            }
            *seen.entry(event.webhook).or_default() += 1;
        }
    };
    let order = bench.simple_order(OrderStatus::AwaitingShipment);
    bench.perform(json!({ "aftersales": { "request_cancellation": { "order": order } } }));
    check(&bench);
    let order = bench.simple_order(OrderStatus::Delivered);
    let request = id(&bench.perform(json!({ "aftersales": { "request_return": { "order": order } } })), "return_id");
    check(&bench);
    let approve = "POST /return_refund/202309/returns/{return_id}/approve";
    bench.ok(approve, json!({ "return_id": request }), json!({}), json!({ "decision": "APPROVE_RETURN" }));
    check(&bench);
    for step in ["ship_return", "deliver_return"] {
        bench.perform(json!({ "aftersales": { step: { "request": request } } }));
        check(&bench);
    }
    bench.ok(approve, json!({ "return_id": request }), json!({}), json!({ "decision": "APPROVE_RECEIVED_PACKAGE" }));
    check(&bench);
    let (product, sku) = bench.product();
    bench.creator();
    bench.ok(
        "POST /affiliate_seller/202412/open_collaborations",
        json!({}),
        json!({}),
        json!({ "product_id": product, "commission_rate": 900 }),
    );
    let application = bench.perform(json!({ "affiliate": { "apply_for_sample": { "sku": sku } } }))["application_id"].clone();
    check(&bench);
    for status in ["AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "COMPLETED"] {
        bench.perform(json!({ "affiliate": { "move_sample": { "application": application, "status": status } } }));
        check(&bench);
    }
    let shop = bench.shop;
    for domain in ["messages", "affiliate"] {
        bench.perform(json!({ domain: { "write": { "shop": shop, "text": "Hello" } } }));
        check(&bench);
    }
    let kinds: Vec<_> = seen.keys().copied().collect();
    for kind in [1, 2, 11, 12, 13, 14, 17, 33, 56, 64, 65, 67] {
        assert!(kinds.contains(&kind), "webhook {kind} was not sent: {kinds:?}");
    }
}

#[test]
fn the_standard_scenario_has_everything() {
    let mut bench = Bench::new("GB");
    bench.product();
    bench.creator();
    for status in
        [OrderStatus::AwaitingShipment, OrderStatus::Unpaid, OrderStatus::Delivered, OrderStatus::Delivered, OrderStatus::Completed]
    {
        bench.simple_order(status);
    }
    let (shop, now) = (bench.shop, bench.now);
    let mut events = Vec::new();
    let mut ctx = tiktok_shop_sandbox::world::CommandContext::new(&mut bench.world, now, &mut events);
    aftersales::seed(&mut ctx, shop);
    ctx.now += 20 * DAY;
    finance::seed(&mut ctx, shop);
    messages::seed(&mut ctx, shop);
    affiliate::seed(&mut ctx, shop);
    assert_eq!(bench.world.aftersales.cancellations().count(), 2);
    assert_eq!(bench.world.aftersales.returns().count(), 2);
    assert_eq!(bench.world.finance.statements().count(), 1);
    assert_eq!(bench.world.messages.iter().next().unwrap().messages.len(), 3);
    assert_eq!(bench.world.affiliate.open_collaborations().count(), 1);
    assert_eq!(bench.world.affiliate.applications().count(), 1);
}
