//! What TikTok decides: audits, suspensions and appeals.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::products::ProductAction;

use crate::shop::{Fixture, code};

fn pending(fixture: &mut Fixture) -> Id {
    let body = fixture.shirt();
    let id = fixture.create(body).unwrap();
    fixture.webhooks();
    id
}

#[test]
fn audits_fail_on_demand() {
    let mut fixture = Fixture::new();
    let reason = Some("No shirts today.".to_owned());
    fixture.product_happens(ProductAction::FailNextAudits { count: 1, reason }).unwrap();
    let (first, second) = (pending(&mut fixture), pending(&mut fixture));
    fixture.pass(5);
    assert_eq!(fixture.state(first), (json!("FAILED"), json!("FAILED")));
    assert_eq!(fixture.state(second).0, "ACTIVATE");
    let webhooks = fixture.webhooks();
    assert_eq!(webhooks[0].1["audit"]["status"], "FAILED");
    assert_eq!(webhooks[1].1["status"], "PRODUCT_AUDIT_FAILURE");
    assert_eq!(webhooks[1].1["suspended_reason"], "No shirts today.");
    let product = fixture.get(first, json!({})).unwrap();
    assert_eq!(product["audit_failed_reasons"][0]["suggestions"], json!(["No shirts today."]));
    assert_eq!((&product["status"], &product["product_status"]), (&json!("FAILED"), &json!("INITIAL")));
}

#[test]
fn an_audit_can_end_early_once() {
    let mut fixture = Fixture::new();
    let id = pending(&mut fixture);
    let audit = |passes| ProductAction::Audit { product: id, passes, reason: None };
    fixture.product_happens(audit(false)).unwrap();
    assert_eq!(fixture.state(id).0, "FAILED");
    fixture.pass(60);
    assert_eq!(fixture.state(id).0, "FAILED");
    assert_eq!(code(fixture.product_happens(audit(true))), 12_052_901);
}

#[test]
fn a_product_can_wait_for_the_approval_of_its_seller() {
    let mut fixture = Fixture::new();
    let id = pending(&mut fixture);
    let pre_approve: ProductAction =
        serde_json::from_value(json!({ "pre_approve": { "product": id, "reasons": ["KYC_PENDING"] } })).unwrap();
    fixture.product_happens(pre_approve.clone()).unwrap();
    fixture.pass(60);
    assert_eq!(fixture.state(id), (json!("PENDING"), json!("PRE_APPROVED")));
    assert_eq!(fixture.webhooks()[0].1["audit"]["pre_approved_reasons"], json!(["KYC_PENDING"]));
    fixture.product_happens(ProductAction::Audit { product: id, passes: true, reason: None }).unwrap();
    assert_eq!(fixture.state(id), (json!("ACTIVATE"), json!("APPROVED")));
    assert_eq!(fixture.webhook_kinds(), [37, 5]);
    assert_eq!(code(fixture.product_happens(pre_approve)), 12_052_901);
}

#[test]
fn tiktok_takes_products_off_sale() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    fixture.product_happens(ProductAction::Deactivate { product: id, reason: Some("Bad photos.".to_owned()) }).unwrap();
    assert_eq!(fixture.state(id), (json!("PLATFORM_DEACTIVATED"), json!("NONE")));
    let webhooks = fixture.webhooks();
    assert_eq!((webhooks[0].0, &webhooks[0].1["status"]), (5, &json!("PRODUCT_STATUS_CHANGED")));
    assert_eq!(webhooks[0].1["suspended_reason"], "Bad photos.");
    assert_eq!(code(fixture.product_happens(ProductAction::Freeze { product: id, reason: None })), 12_052_901);
}

#[test]
fn appeals_decide_about_frozen_products() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    assert_eq!(code(fixture.product_happens(ProductAction::Appeal { product: id })), 12_052_901);
    fixture.product_happens(ProductAction::Freeze { product: id, reason: None }).unwrap();
    assert_eq!(code(fixture.product_happens(ProductAction::DecideAppeal { product: id, is_won: true })), 12_052_901);
    fixture.product_happens(ProductAction::Appeal { product: id }).unwrap();
    fixture.webhooks();
    fixture.product_happens(ProductAction::DecideAppeal { product: id, is_won: false }).unwrap();
    assert_eq!(fixture.state(id).0, "FREEZE");
    let webhooks = fixture.webhooks();
    assert_eq!(webhooks[0].1["appeal_task"]["appeal_audit_result"][0]["status"], "REJECTED");
    fixture.product_happens(ProductAction::Appeal { product: id }).unwrap();
    fixture.product_happens(ProductAction::DecideAppeal { product: id, is_won: true }).unwrap();
    assert_eq!(fixture.state(id).0, "PLATFORM_DEACTIVATED");
    assert_eq!(fixture.webhook_kinds(), [5, 66]);
}

#[test]
fn actions_name_known_products() {
    let mut fixture = Fixture::new();
    let unknown = Id(1);
    let actions = [
        ProductAction::Audit { product: unknown, passes: true, reason: None },
        ProductAction::Deactivate { product: unknown, reason: None },
        ProductAction::Freeze { product: unknown, reason: None },
        ProductAction::Appeal { product: unknown },
        ProductAction::DecideAppeal { product: unknown, is_won: true },
    ];
    for action in actions {
        assert_eq!(code(fixture.product_happens(action)), 12_052_032);
    }
    let set = ProductAction::SetStock { sku: unknown, warehouse: unknown, available: 1 };
    assert_eq!(code(fixture.product_happens(set)), 12_052_556);
    assert_eq!(fixture.webhooks(), Vec::<(i64, Value)>::new());
}
