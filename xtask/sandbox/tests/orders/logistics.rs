//! Warehouses, delivery options and carriers.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::{Id, market};

use crate::bench::{Bench, id};

const WAREHOUSES: &str = "/logistics/202309/warehouses";
const OPTIONS: &str = "/logistics/202309/warehouses/{warehouse_id}/delivery_options";
const PROVIDERS: &str = "/logistics/202309/delivery_options/{delivery_option_id}/shipping_providers";

#[test]
fn every_market_has_options_and_carriers() {
    for region in market::countries() {
        let mut bench = Bench::new(region);
        let warehouse = bench.get(WAREHOUSES, &[], json!({})).unwrap()["warehouses"][0].clone();
        assert_eq!((id(&warehouse["id"]), &warehouse["effect_status"]), (bench.warehouse, &json!("ENABLED")));
        assert_eq!(warehouse["address"]["region_code"], json!(region));
        assert!(!bench.providers().is_empty());
        let options = bench.get(OPTIONS, &[id(&warehouse["id"])], json!({})).unwrap();
        let standard =
            options["delivery_options"].as_array().unwrap().iter().find(|option| option["type"] == "STANDARD").unwrap().clone();
        assert_eq!(bench.get(PROVIDERS, &[id(&standard["id"])], json!({})).unwrap_err().code, 21_008_117);
        assert_eq!(bench.get(PROVIDERS, &[Id(5)], json!({})).unwrap_err().code, 21_008_116);
        assert_eq!(bench.get(OPTIONS, &[Id(5)], json!({})).unwrap_err().code, 36_009_004);
    }
}

#[test]
fn warehouses_are_created_and_described() {
    const CREATE: &str = "/logistics/202502/warehouses";
    const UPDATE: &str = "/logistics/202502/warehouses/{warehouse_id}";
    let mut bench = Bench::new("US");
    for wrong in [json!({}), json!({ "name": " " }), json!({ "name": "N", "type": "OTHER" })] {
        let reply = bench.post(CREATE, &[], json!({ "warehouse": wrong })).unwrap();
        assert_eq!(reply["error_list"][0]["code"], json!(36_009_004));
    }
    let input = json!({
        "name": "Second", "type": "SALES_WAREHOUSE", "phone_number": "5551234", "default_warehouse": true,
        "address": { "address_line_1": "1 New Road", "city": "Reno", "state": "Nevada", "postcode": "89501" },
    });
    let new = id(&bench.post(CREATE, &[], json!({ "warehouse": input })).unwrap()["warehouse_id"]);
    let list = bench.get(WAREHOUSES, &[], json!({})).unwrap()["warehouses"].clone();
    let found: Vec<(&Value, &Value)> =
        list.as_array().unwrap().iter().map(|known| (&known["is_default"], &known["name"])).collect();
    assert_eq!(found, [(&json!(false), &json!("Main")), (&json!(true), &json!("Second"))]);
    let change = json!({ "warehouse": { "name": "Renamed", "address": { "city": "Elko" } } });
    bench.post(UPDATE, &[new], change.clone()).unwrap();
    let second = bench.get(WAREHOUSES, &[], json!({})).unwrap()["warehouses"][1].clone();
    let seen = (&second["name"], &second["address"]["city"], &second["address"]["address_line1"]);
    assert_eq!(seen, (&json!("Renamed"), &json!("Elko"), &json!("1 New Road")));
    assert_eq!(bench.refused(UPDATE, &[Id(5)], change), 36_009_004);
    let exists = bench.get("/logistics/202606/seller_template/template_exist", &[], json!({ "biz_warehouse_id": new })).unwrap();
    assert_eq!(exists["template_exist"], json!(true));
}

#[test]
fn global_sellers_share_warehouses() {
    let mut bench = Bench::new("GB");
    let global =
        |bench: &mut Bench| bench.get("/logistics/202309/global_warehouses", &[], json!({})).unwrap()["global_warehouses"].clone();
    assert_eq!(global(&mut bench), json!([]));
    bench.world.shops.get_mut(bench.shop).unwrap().is_cross_border = true;
    assert_eq!(global(&mut bench)[0]["id"], json!(bench.warehouse));
}
