//! Random orders, discounts, refunds, adjustments and markets: everything adds up, without a tolerance.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde_json::json;
use tiktok_shop_sandbox::world::market::{countries, market};
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::sums::{check_all, check_unsettled};
use crate::bench::{Bench, DAY, HOUR};

struct Random(ChaCha8Rng);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0.next_u64() % end
    }

    /// An amount with these decimals, up to `most` of the smallest units.
    fn amount(&mut self, decimals: u32, most: u64) -> String {
        rust_decimal::Decimal::new(i64::try_from(self.below(most)).unwrap(), decimals).to_string()
    }
}

/// A shop with random orders, some of them partly refunded before or after their settlement.
fn history(region: &str, seed: u64) -> Bench {
    let mut random = Random(ChaCha8Rng::seed_from_u64(seed));
    let mut bench = Bench::new(region);
    let decimals = market(region).unwrap().decimals;
    for _ in 0..12 {
        let order = random_order(&mut bench, &mut random, decimals);
        bench.advance(i64::try_from(random.below(20 * 3600)).unwrap());
        if random.below(3) == 0 {
            refund(&mut bench, &mut random, order);
        }
        if random.below(4) == 0 {
            let amount = random.amount(decimals, 5_000);
            let shop = bench.shop;
            let sign = if random.below(2) == 0 { "-" } else { "" };
            bench.perform(
                json!({ "finance": { "adjust": { "shop": shop, "reason": "CHARGE_BACK", "amount": format!("{sign}{amount}") } } }),
            );
        }
    }
    bench
}

fn random_order(bench: &mut Bench, random: &mut Random, decimals: u32) -> tiktok_shop_sandbox::world::Id {
    let mut units = Vec::new();
    for _ in 0..=random.below(5) {
        let cents = 1 + random.below(200_000);
        let price = rust_decimal::Decimal::new(i64::try_from(cents).unwrap(), decimals).to_string();
        let seller = random.amount(decimals, cents / 3 + 1);
        let platform = random.amount(decimals, cents / 3 + 1);
        units.push((1 + random.below(3), price, seller, platform));
    }
    let units: Vec<_> = units.iter().map(|unit| (unit.0, unit.1.as_str(), unit.2.as_str(), unit.3.as_str())).collect();
    bench.order(OrderStatus::Delivered, &units)
}

/// A buyer gets a refund for some lines, in full or in part.
fn refund(bench: &mut Bench, random: &mut Random, order: tiktok_shop_sandbox::world::Id) {
    let lines = bench.lines(order);
    let count = 1 + usize::try_from(random.below(u64::try_from(lines.len()).unwrap())).unwrap();
    let request = if random.below(2) == 0 { "REFUND" } else { "RETURN_AND_REFUND" };
    let action = json!({ "order": order, "request": request, "lines": lines[..count] });
    let reply = bench.perform(json!({ "aftersales": { "request_return": action } }));
    let path = json!({ "return_id": reply["return_id"] });
    let approve = "POST /return_refund/202309/returns/{return_id}/approve";
    if random.below(2) == 0 {
        let id = tiktok_shop_sandbox::world::Id::from_json(&reply["return_id"]).unwrap();
        let total = bench.world.aftersales.get_return(id).unwrap().amounts().total();
        let market = market(&bench.world.shops.get(bench.shop).unwrap().region).unwrap();
        let part = market.round(total / rust_decimal::Decimal::from(3)).max(market.unit());
        let offer = json!({ "decision": "OFFER_PARTIAL_REFUND", "partial_refund": { "amount": part.to_string(), "currency": market.currency } });
        bench.ok(approve, path, json!({}), offer);
        bench.perform(json!({ "aftersales": { "answer_offer": { "request": id, "accepts": true } } }));
    } else {
        let decision = if request == "REFUND" { "APPROVE_REFUND" } else { "DIRECT_REFUND" };
        bench.ok(approve, path, json!({}), json!({ "decision": decision }));
    }
    bench.advance(HOUR);
}

#[test]
fn everything_adds_up() {
    let mut transactions = 0;
    for (index, region) in countries().enumerate() {
        for seed in 0..6 {
            let mut bench = history(region, seed * 100 + u64::try_from(index).unwrap());
            check_unsettled(&mut bench);
            bench.advance(3 * DAY);
            check_unsettled(&mut bench);
            check_all(&mut bench);
            bench.advance(20 * DAY);
            assert!(check_unsettled(&mut bench).is_empty(), "{region}: everything is settled");
            transactions += check_all(&mut bench);
        }
    }
    assert!(transactions > 1_000, "only {transactions} transactions were checked");
}

#[test]
fn refunds_after_the_settlement_add_up() {
    for region in countries() {
        let mut random = Random(ChaCha8Rng::seed_from_u64(7));
        let mut bench = Bench::new(region);
        let decimals = market(region).unwrap().decimals;
        let order = random_order(&mut bench, &mut random, decimals);
        bench.perform(json!({ "finance": { "settle": { "order": order } } }));
        refund(&mut bench, &mut random, order);
        bench.advance(2 * DAY);
        assert_eq!(bench.world.finance.of_order(order).count(), 2, "{region}");
        check_all(&mut bench);
    }
}
