//! The fees of markets.

use serde_json::json;
use tiktok_shop_sandbox::world::market::{countries, market};
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::sums::OF_ORDER;
use crate::bench::Bench;

/// The fees and taxes of an order of one unit.
fn charges(region: &str, price: &str) -> Vec<(String, String)> {
    charges_of(region, price, false)
}

fn charges_of(region: &str, price: &str, is_cross_border: bool) -> Vec<(String, String)> {
    let mut bench = Bench::new(region);
    bench.world.shops.get_mut(bench.shop).unwrap().is_cross_border = is_cross_border;
    let order = bench.order(OrderStatus::Delivered, &[(1, price, "0", "0")]);
    bench.perform(json!({ "finance": { "settle": { "order": order } } }));
    let data = bench.ok(OF_ORDER, json!({ "order_id": order }), json!({}), json!({}));
    let breakdown = &data["sku_transactions"][0]["fee_tax_breakdown"];
    let parts = ["fee", "tax"].into_iter().flat_map(|group| breakdown[group].as_object().unwrap().clone());
    let text = parts.map(|(field, amount)| (field, amount.as_str().unwrap().to_owned()));
    text.filter(|(_, amount)| !amount.trim_matches(['0', '.', '-']).is_empty()).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(field, amount)| ((*field).to_owned(), (*amount).to_owned())).collect()
}

#[test]
fn rates_by_market() {
    let sorted = |mut found: Vec<(String, String)>| {
        found.sort();
        found
    };
    assert_eq!(charges("US", "100"), pairs(&[("referral_fee_amount", "-6.00")]));
    assert_eq!(charges("DE", "100"), pairs(&[("platform_commission_amount", "-9.00")]));
    let small =
        [("fee_per_item_sold_amount", "-4.00"), ("platform_commission_amount", "-4.00"), ("sfp_service_fee_amount", "-2.40")];
    assert_eq!(sorted(charges("BR", "40")), pairs(&small));
    let large =
        [("fee_per_item_sold_amount", "-6.00"), ("platform_commission_amount", "-6.00"), ("sfp_service_fee_amount", "-6.00")];
    assert_eq!(sorted(charges("BR", "100")), pairs(&large));
    let thai = [
        ("platform_commission_amount", "-6.42"),
        ("platform_special_service_fee_amount", "-1.07"),
        ("seller_growth_fee_amount", "-6.42"),
        ("transaction_fee_amount", "-3.21"),
    ];
    assert_eq!(sorted(charges("TH", "100")), pairs(&thai));
    let without_growth = charges("TH", "200");
    assert!(!without_growth.iter().any(|(field, _)| field == "seller_growth_fee_amount"));
    // A tax on the fees, which TikTok collects for imports: 9% of 5.45.
    let imported = charges_of("SG", "100", true);
    assert!(imported.contains(&("gst_amount".to_owned(), "-0.49".to_owned())));
    assert!(!charges("SG", "100").iter().any(|(field, _)| field == "gst_amount"));
    let imported = charges_of("VN", "100000", true);
    assert!(imported.iter().any(|(field, _)| field == "vat_amount"));
    assert!(!imported.iter().any(|(field, _)| field == "local_vat_amount"), "only local sellers pay it");
    let vietnamese = [
        ("local_vat_amount", "-1000"),
        ("pit_amount", "-500"),
        ("platform_commission_amount", "-5000"),
        ("transaction_fee_amount", "-3210"),
        ("vn_fix_infrastructure_fee", "-3000"),
    ];
    assert_eq!(sorted(charges("VN", "100000")), pairs(&vietnamese));
}

#[test]
fn specs_describe_all_fees() {
    let specs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/finance/types.yaml");
    let types: serde_json::Value = serde_yaml::from_str(&std::fs::read_to_string(specs).unwrap()).unwrap();
    for country in countries() {
        for fee in &market(country).unwrap().fees {
            let group = if fee.is_tax { "Tax" } else { "Fee" };
            assert!(types[group]["fields"].get(&fee.field).is_some(), "{country}: {group} has no {}", fee.field);
        }
    }
}
