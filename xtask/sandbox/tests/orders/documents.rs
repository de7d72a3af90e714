//! Labels and packing slips.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::fulfilment::documents::{self, Document};
use tiktok_shop_sandbox::world::orders::{OrderStatus, PlaceOrder, ShippingType};
use tiktok_shop_sandbox::world::{Id, Refusal};

use crate::bench::{Bench, DAY};

fn link(bench: &mut Bench, package: Id, query: Value) -> Result<String, Refusal> {
    let reply = bench.get("/fulfillment/202309/packages/{package_id}/shipping_documents", &[package], query)?;
    assert!(!reply["tracking_number"].as_str().unwrap().is_empty());
    Ok(reply["doc_url"].as_str().unwrap().to_owned())
}

fn open(bench: &Bench, url: &str) -> Option<Document> {
    documents::get(&bench.world, url.strip_prefix("http://sandbox.test/_sandbox/documents/").unwrap(), bench.now)
}

fn shipped(region: &str) -> (Bench, Id) {
    let mut bench = Bench::new(region);
    let order = bench.order(&[2, 1], ShippingType::Tiktok, OrderStatus::AwaitingCollection);
    let package = bench.package(order);
    (bench, package)
}

#[test]
fn documents_are_real() {
    let (mut bench, package) = shipped("BR");
    for kind in ["SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP", "INVOICE_LABEL"] {
        let url = link(&mut bench, package, json!({ "document_type": kind, "document_size": "A5" })).unwrap();
        let document = open(&bench, &url).unwrap();
        assert_eq!(document.media_type, "application/pdf");
        let text = String::from_utf8_lossy(&document.bytes);
        assert!(text.starts_with("%PDF-") && text.trim_end().ends_with("%%EOF"), "{kind}");
        let pages = if kind == "SHIPPING_LABEL_AND_PACKING_SLIP" { 2 } else { 1 };
        assert!(text.contains(&format!("/Count {pages}")), "{kind}");
        if kind == "SHIPPING_LABEL" {
            let number = bench.world.fulfilment.get(package).unwrap().tracking_number.clone().unwrap();
            assert!(text.contains(&number) && text.contains("/MediaBox [0 0 419."), "the number, on A5");
        }
    }
    let picture = link(&mut bench, package, json!({ "document_type": "SHIPPING_LABEL_PICTURE" })).unwrap();
    let picture = open(&bench, &picture).unwrap();
    assert_eq!(picture.media_type, "image/png");
    let reader = png::Decoder::new(std::io::Cursor::new(picture.bytes)).read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), (840, 1184));
    let zpl = link(&mut bench, package, json!({ "document_type": "SHIPPING_LABEL", "document_format": "ZPL" })).unwrap();
    let zpl = String::from_utf8(open(&bench, &zpl).unwrap().bytes).unwrap();
    assert!(zpl.starts_with("^XA") && zpl.contains("^BCN") && zpl.ends_with("^XZ\n"));
}

#[test]
fn links_end_after_a_day_and_cannot_be_made_up() {
    let (mut bench, package) = shipped("TH");
    let url = link(&mut bench, package, json!({ "document_type": "SHIPPING_LABEL" })).unwrap();
    assert!(open(&bench, &url).is_some());
    let mut forged = url.clone();
    forged.replace_range(url.len() - 2.., "AA");
    assert!(open(&bench, &forged).is_none());
    bench.now += DAY - 1;
    assert!(open(&bench, &url).is_some());
    bench.now += 1;
    assert!(open(&bench, &url).is_none());
}

#[test]
fn documents_are_refused() {
    let label = json!({ "document_type": "SHIPPING_LABEL" });
    let code = |bench: &mut Bench, order: Id, query: &Value| {
        let package = bench.package(order);
        link(bench, package, query.clone()).unwrap_err().code
    };
    let mut bench = Bench::new("MY");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    assert_eq!(code(&mut bench, order, &label), 21_023_035);
    bench.reach(order, OrderStatus::AwaitingCollection);
    assert_eq!(code(&mut bench, order, &json!({ "document_type": "HAZMAT_LABEL" })), 21_008_109);
    assert_eq!(code(&mut bench, order, &json!({ "document_type": "INVOICE_LABEL" })), 21_008_109);
    assert_eq!(code(&mut bench, order, &json!({ "document_type": "SHIPPING_LABEL", "document_format": "ZPL" })), 36_009_004);
    bench.world.orders.get_mut(order).unwrap().is_cancel_requested = true;
    assert_eq!(code(&mut bench, order, &label), 21_021_010);
    bench.world.orders.get_mut(order).unwrap().is_cancel_requested = false;
    bench.reach(order, OrderStatus::InTransit);
    assert_eq!(code(&mut bench, order, &label), 21_042_102);
    let cancelled = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    bench.reach(cancelled, OrderStatus::Cancelled);
    assert_eq!(code(&mut bench, cancelled, &label), 21_023_059);
    let own = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingCollection);
    assert_eq!(code(&mut bench, own, &label), 11_034_002);
    let fbt = bench.place_with(&[1], PlaceOrder { is_fbt: true, ..PlaceOrder::default() });
    bench.reach(fbt, OrderStatus::AwaitingCollection);
    assert_eq!(code(&mut bench, fbt, &label), 21_008_043);
    assert_eq!(link(&mut bench, Id(5), label).unwrap_err().code, 21_011_028);
}
