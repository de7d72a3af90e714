//! The currency of sampled replies is that of the shop.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Scenario;
use tiktok_shop_sandbox::{Options, Sandbox};

use crate::http;

/// The currencies in a value.
fn currencies(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value.as_str().filter(|_| name.ends_with("currency")) {
                    Some(currency) => drop(found.insert(currency.to_owned())),
                    None => currencies(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| currencies(item, found)),
        _ => {}
    }
}

#[test]
fn samples_have_the_currency_of_the_shop() {
    let sandbox = Sandbox::with(Options { scenario: Scenario::Empty, ..Options::default() }).unwrap();
    for (region, requested, currency) in
        [("VN", "LOCAL", "VND"), ("GB", "LOCAL", "GBP"), ("US", "LOCAL", "USD"), ("VN", "USD", "USD")]
    {
        let shop = sandbox.world(|world| world.shops.iter().find(|shop| shop.region == region).unwrap().id);
        let exploration = json!({
            "operation": "GET /analytics/202405/shop/performance",
            "shop": shop,
            "query": { "start_date_ge": "2026-05-01", "end_date_lt": "2026-05-08", "currency": requested },
        });
        let result = http::post(sandbox.base_url(), "/_sandbox/explore", &exploration).unwrap().json();
        assert_eq!(result["reply"]["code"], 0, "{result}");
        let mut found = BTreeSet::new();
        currencies(&result["reply"]["data"], &mut found);
        assert_eq!(found, BTreeSet::from([currency.to_owned()]), "{result}");
    }
}
