//! Invoices of packages in Brazil.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::fulfilment::FulfilmentAction;
use tiktok_shop_sandbox::world::orders::{OrderStatus, ShippingType};

use crate::bench::Bench;

const SHIP: &str = "/fulfillment/202309/packages/{package_id}/ship";

#[test]
fn brazilian_packages_need_an_invoice() {
    let mut bench = Bench::new("BR");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let package = bench.package(order);
    assert_eq!(bench.view(order)["need_upload_invoice"], "NEED_INVOICE");
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_004_006);
    assert_eq!(bench.refused("/fulfillment/202309/packages/schedule", &[], json!({ "order_id": order })), 21_004_006);
    let upload = |bench: &mut Bench, package: Value, orders: Value, file: &str| {
        let invoice = json!({ "package_id": package, "order_ids": orders, "file_type": "XML", "file": file });
        bench.post("/fulfillment/202502/invoice/upload", &[], json!({ "invoices": [invoice] })).unwrap()["errors"][0]["code"]
            .clone()
    };
    let own = json!([order]);
    assert_eq!(upload(&mut bench, json!("5"), own.clone(), "PG5mZS8+"), json!(21_011_028));
    assert_eq!(upload(&mut bench, json!(package), json!(["5"]), "PG5mZS8+"), json!(21_011_029));
    assert_eq!(upload(&mut bench, json!(package), own.clone(), "bm90IHhtbA=="), json!(21_001_001));
    assert_eq!(upload(&mut bench, json!(package), own.clone(), "PG5mZS8+"), Value::Null);
    assert_eq!(upload(&mut bench, json!(package), own.clone(), "PG5mZS8+"), json!(21_011_003));
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_004_020);
    let invalid_reason = Some("CNPJ_NOT_MATCH".to_owned());
    bench.carrier(FulfilmentAction::CheckInvoice { package, invalid_reason }).unwrap();
    assert_eq!(
        (&bench.webhook(36)["invoice_status"], &bench.webhook(36)["invalid_reason"]),
        (&json!("INVALID"), &json!("CNPJ_NOT_MATCH"))
    );
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_004_020);
    assert_eq!(upload(&mut bench, json!(package), own, "PG5mZS8+"), Value::Null);
    bench.wait(5);
    assert_eq!(bench.view(order)["need_upload_invoice"], "INVOICE_UPLOADED");
    bench.post(SHIP, &[package], json!({})).unwrap();
    let mut other = Bench::new("MX");
    assert_eq!(other.refused("/fulfillment/202502/invoice/upload", &[], json!({ "invoices": [{}] })), 21_008_106);
    assert_eq!(bench.refused("/fulfillment/202502/invoice/upload", &[], json!({ "invoices": [] })), 36_009_004);
}
