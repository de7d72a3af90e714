//! Products of activities, price locks and discounts.

use rust_decimal::Decimal;
use serde_json::{Value, json};
use tiktok_shop_sandbox::world::orders::{OrderAction, OrderItem, PlaceOrder};
use tiktok_shop_sandbox::world::{Action, Id, promotions};

use crate::promotions::{activity, create, on, status};
use crate::shop::{Fixture, code};

const ADD: &str = "PUT /promotion/202309/activities/{activity_id}/products";
const CANCEL: &str = "POST /return_refund/202602/cancellations";
const STOCK: &str = "POST /product/202309/products/{product_id}/inventory/update";
const REMOVE: &str = "DELETE /promotion/202309/activities/{activity_id}/products";
const GET: &str = "GET /promotion/202309/activities/{activity_id}";
const PRICES: &str = "POST /product/202309/products/{product_id}/prices/update";

fn at_price(product: Id, amount: &str) -> Value {
    json!({ "products": [{ "id": product, "activity_price_amount": amount, "quantity_limit": -1, "quantity_per_user": -1 }] })
}

fn at_discount(product: Id, percent: &str) -> Value {
    json!({ "products": [{ "id": product, "discount": percent, "quantity_limit": -1, "quantity_per_user": -1 }] })
}

fn discount(fixture: &Fixture, sku: Id) -> Decimal {
    promotions::discount(&fixture.world, sku, fixture.now)
}

fn amount(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn a_running_discount_lowers_and_locks_the_price() {
    let mut fixture = Fixture::new();
    let product = fixture.live();
    let sku = fixture.sku(product, 0);
    let id = create(&mut fixture, "FIXED_PRICE", "PRODUCT");
    fixture.webhooks();
    let reply = on(&mut fixture, ADD, id, at_price(product, "15")).unwrap();
    assert_eq!((&reply["status"], &reply["total_count"]), (&json!("NOT_START"), &json!(1)));
    assert_eq!(fixture.webhooks()[0].1["product_update_list"]["product_ids"], json!([product]));
    assert_eq!(discount(&fixture, sku), Decimal::ZERO);
    let price = json!({ "skus": [{ "id": sku, "price": { "amount": "20", "currency": "GBP" } }] });
    fixture.send(PRICES, json!({ "product_id": product }), price.clone()).unwrap();
    fixture.pass(100);
    assert_eq!(status(&mut fixture, id), "ONGOING");
    assert_eq!(discount(&fixture, sku), amount("5"));
    assert_eq!(code(fixture.send(PRICES, json!({ "product_id": product }), price.clone())), 12_052_038);
    let edit =
        json!({ "skus": [{ "id": sku, "price": { "amount": "21", "currency": "GBP" } }, { "id": fixture.sku(product, 1) }] });
    let partial = "POST /product/202509/products/{product_id}/partial_edit";
    assert_eq!(code(fixture.send(partial, json!({ "product_id": product }), with_attributes(&fixture, product, edit))), 12_052_038);
    let shown = on(&mut fixture, GET, id, json!({})).unwrap();
    check_stock_lock(&mut fixture, product);
    assert_eq!(shown["products"][0]["activity_price"], json!({ "amount": "15.00", "currency": "GBP" }));
    fixture.pass(3_600);
    assert_eq!(discount(&fixture, sku), Decimal::ZERO);
    fixture.send(PRICES, json!({ "product_id": product }), price).unwrap();
}

/// The SKUs of an edit with their present sales attributes.
fn with_attributes(fixture: &Fixture, product: Id, mut edit: Value) -> Value {
    for (index, sku) in fixture.product(product).skus.iter().enumerate() {
        let attributes = sku.sales_attributes.iter().map(|given| json!({ "id": given.attribute.id, "value_id": given.value.id }));
        edit["skus"][index]["sales_attributes"] = attributes.collect();
    }
    edit
}

/// The stock of a product in a running activity can grow, but not fall.
fn check_stock_lock(fixture: &mut Fixture, product: Id) {
    let sku = fixture.sku(product, 0);
    let set = |quantity: i64| json!({ "skus": [{ "id": sku, "inventory": [{ "quantity": quantity }] }] });
    let path = || json!({ "product_id": product });
    let present = fixture.product(product).skus[0].available();
    assert_eq!(code(fixture.send(STOCK, path(), set(present - 1))), 12_052_393);
    fixture.send(STOCK, path(), set(present + 1)).unwrap();
    let warehouse = fixture.product(product).skus[0].stock[0].warehouse;
    let edit = json!({ "skus": [
        { "id": sku, "inventory": [{ "warehouse_id": warehouse, "quantity": present }] }, { "id": fixture.sku(product, 1) },
    ] });
    let edit = with_attributes(fixture, product, edit);
    assert_eq!(code(fixture.send("POST /product/202509/products/{product_id}/partial_edit", path(), edit)), 12_052_393);
}

#[test]
fn a_flash_sale_replaces_a_discount() {
    let mut fixture = Fixture::new();
    let product = fixture.live();
    let sku = fixture.sku(product, 0);
    let percent = create(&mut fixture, "DIRECT_DISCOUNT", "PRODUCT");
    on(&mut fixture, ADD, percent, at_discount(product, "33")).unwrap();
    let flash = create(&mut fixture, "FLASHSALE", "VARIATION");
    let terms = json!({ "id": sku, "activity_price_amount": "9.90", "quantity_limit": 2, "quantity_per_user": -1 });
    let body = json!({ "products": [{ "id": product, "quantity_limit": -1, "quantity_per_user": -1, "skus": [terms] }] });
    on(&mut fixture, ADD, flash, body.clone()).unwrap();
    fixture.pass(100);
    assert_eq!(discount(&fixture, sku), amount("10.00"));
    // 33% of 19.90, rounded.
    assert_eq!(discount(&fixture, fixture.sku(product, 1)), amount("6.57"));
    assert_eq!(code(on(&mut fixture, ADD, flash, body)), 17_029_048);
    assert_eq!(code(on(&mut fixture, REMOVE, flash, json!({ "sku_ids": [sku] }))), 17_029_048);
    assert_eq!(code(on(&mut fixture, REMOVE, flash, json!({ "product_ids": [product] }))), 17_029_047);
    // Two units are sold, then the discount holds again.
    order(&mut fixture, sku, 2);
    assert_eq!(discount(&fixture, sku), amount("6.57"));
    assert_eq!(used(&mut fixture, flash), 2);
}

/// A buyer orders and pays units of an SKU.
fn order(fixture: &mut Fixture, sku: Id, quantity: u32) -> Id {
    let items = vec![OrderItem { sku, quantity }];
    let place = PlaceOrder { items, is_paid: true, ..PlaceOrder::default() };
    let reply = fixture.perform(Action::Orders(OrderAction::Place(place))).unwrap();
    Id::from_json(&reply["order_id"]).unwrap()
}

/// How many units of its first SKU an activity has sold.
fn used(fixture: &mut Fixture, activity: Id) -> Value {
    on(fixture, GET, activity, json!({})).unwrap()["products"][0]["skus"][0]["used_quantity"].clone()
}

#[test]
fn a_cancelled_order_is_no_longer_sold() {
    for (reason, restocks) in [("out_of_stock", false), ("wrong_price", true)] {
        let mut fixture = Fixture::new();
        let product = fixture.live();
        let sku = fixture.sku(product, 0);
        let before = order(&mut fixture, sku, 1);
        let flash = create(&mut fixture, "FLASHSALE", "VARIATION");
        let terms = json!({ "id": sku, "activity_price_amount": "9.90", "quantity_limit": 2, "quantity_per_user": -1 });
        let body = json!({ "products": [{ "id": product, "quantity_limit": -1, "quantity_per_user": -1, "skus": [terms] }] });
        on(&mut fixture, ADD, flash, body).unwrap();
        fixture.pass(100);
        let sold = order(&mut fixture, sku, 2);
        assert_eq!((used(&mut fixture, flash), discount(&fixture, sku)), (json!(2), Decimal::ZERO));
        let available = fixture.product(product).skus[0].available();
        let cancel = |order: Id| json!({ "order_id": order, "cancel_reason": format!("seller_cancel_reason_{reason}") });
        fixture.send(CANCEL, json!({}), cancel(before)).unwrap();
        assert_eq!(used(&mut fixture, flash), 2, "that order was not a part of the sale");
        fixture.send(CANCEL, json!({}), cancel(sold)).unwrap();
        assert_eq!((used(&mut fixture, flash), discount(&fixture, sku)), (json!(0), amount("10.00")), "{reason}");
        assert_eq!(fixture.product(product).skus[0].available() > available, restocks);
    }
}

#[test]
fn products_are_in_one_discount() {
    let mut fixture = Fixture::new();
    let product = fixture.live();
    let (first, second) = (create(&mut fixture, "FIXED_PRICE", "PRODUCT"), create(&mut fixture, "DIRECT_DISCOUNT", "PRODUCT"));
    on(&mut fixture, ADD, first, at_price(product, "15")).unwrap();
    assert_eq!(code(on(&mut fixture, ADD, second, at_discount(product, "10"))), 17_029_022);
    on(&mut fixture, REMOVE, first, json!({ "product_ids": [product] })).unwrap();
    assert_eq!(status(&mut fixture, first), "DRAFT");
    on(&mut fixture, ADD, second, at_discount(product, "10")).unwrap();
}

/// Adds products to activities, and compares the codes of the refusals.
fn assert_refused(fixture: &mut Fixture, cases: impl IntoIterator<Item = (Id, Value, i64)>) {
    for (id, body, expected) in cases {
        let shown = body.to_string().chars().take(100).collect::<String>();
        assert_eq!(on(fixture, ADD, id, body).err().map(|refusal| refusal.code), Some(expected), "{shown}");
    }
}

/// The terms of an SKU.
fn terms(id: Id) -> Value {
    json!({ "id": id, "activity_price_amount": "5", "quantity_limit": -1, "quantity_per_user": -1 })
}

/// A product with terms for its SKUs.
fn with_skus(product: Id, skus: Value) -> Value {
    json!({ "products": [{ "id": product, "quantity_limit": -1, "quantity_per_user": -1, "skus": skus }] })
}

#[test]
fn products_that_break_a_rule_are_refused() {
    let mut fixture = Fixture::new();
    let product = fixture.live();
    let sku = fixture.sku(product, 0);
    let mut draft = fixture.shirt();
    draft["save_mode"] = json!("AS_DRAFT");
    let draft = fixture.create(draft).unwrap();
    let own = fixture.shop;
    fixture.shop = fixture.other_shop();
    let foreign = fixture.live();
    fixture.shop = own;
    let fixed = create(&mut fixture, "FIXED_PRICE", "PRODUCT");
    let percent = create(&mut fixture, "DIRECT_DISCOUNT", "PRODUCT");
    let limited = |limit: i64| json!({ "products": [{ "id": product, "activity_price_amount": "5", "quantity_limit": limit, "quantity_per_user": -1 }] });
    let mut twice = at_price(product, "5");
    twice["products"] = json!([twice["products"][0], twice["products"][0]]);
    let many: Vec<_> = (1..=301).map(|id| json!({ "id": id.to_string() })).collect();
    let cases = [
        (fixed, json!({}), 17_029_033),
        (fixed, json!({ "products": many }), 17_029_046),
        (fixed, at_price(Id(1), "5"), 17_029_051),
        (fixed, at_price(foreign, "5"), 17_029_017),
        (fixed, at_price(draft, "5"), 17_029_056),
        (fixed, twice, 17_029_039),
        (fixed, at_price(product, "19.90"), 17_029_034),
        (fixed, at_price(product, "0"), 17_029_034),
        (fixed, at_price(product, "0.001"), 17_029_034),
        (fixed, at_price(product, "4.999"), 17_029_034),
        (fixed, at_price(product, "x"), 17_029_034),
        (fixed, at_discount(product, "10"), 17_029_030),
        (fixed, limited(0), 17_029_050),
        (fixed, limited(100), 17_029_050),
        (fixed, json!({ "products": [{ "id": product }] }), 17_029_042),
        (
            fixed,
            {
                let mut body = at_price(product, "5");
                body["products"][0]["skus"] = json!([terms(sku)]);
                body
            },
            17_029_013,
        ),
        (percent, at_price(product, "5"), 17_029_029),
        (percent, at_discount(product, "100"), 17_029_020),
        (percent, at_discount(product, "x"), 17_029_112),
        (percent, json!({ "products": [{ "id": product }] }), 17_029_041),
    ];
    assert_refused(&mut fixture, cases);
    assert_eq!(code(on(&mut fixture, ADD, Id(1), at_price(product, "5"))), 17_029_009);
}

#[test]
fn skus_that_break_a_rule_are_refused() {
    let mut fixture = Fixture::new();
    let (product, other) = (fixture.live(), fixture.live());
    let sku = fixture.sku(product, 0);
    let variation = create(&mut fixture, "FIXED_PRICE", "VARIATION");
    let with = |skus: Value| with_skus(product, skus);
    let mut too_low = with(json!([terms(sku)]));
    too_low["products"][0]["quantity_limit"] = json!(5);
    let mut priced = with(json!([terms(sku)]));
    priced["products"][0]["activity_price_amount"] = json!("5");
    let cases = [
        (variation, with(json!([])), 17_029_037),
        (variation, with(json!([terms(Id(1))])), 17_029_016),
        (variation, with(json!([terms(fixture.sku(other, 0))])), 17_029_053),
        (variation, with(json!([terms(sku), terms(sku)])), 17_029_040),
        (variation, with(json!([{ "id": sku }])), 17_029_044),
        (variation, with(json!([{ "id": sku, "discount": "10" }])), 17_029_032),
        (variation, too_low, 17_029_015),
        (variation, priced, 17_029_038),
    ];
    assert_refused(&mut fixture, cases);
    on(&mut fixture, ADD, variation, with(json!([terms(sku)]))).unwrap();
    assert_eq!(code(on(&mut fixture, REMOVE, variation, json!({ "product_ids": [other] }))), 17_029_023);
    let foreign = json!({ "sku_ids": [fixture.sku(other, 0)] });
    assert_eq!(code(on(&mut fixture, REMOVE, variation, foreign)), 17_029_024);
    on(&mut fixture, REMOVE, variation, json!({ "sku_ids": [sku] })).unwrap();
    assert_eq!(status(&mut fixture, variation), "DRAFT");
}

#[test]
fn limits_of_running_activities_only_rise() {
    let mut fixture = Fixture::new();
    let product = fixture.live();
    let id = create(&mut fixture, "FIXED_PRICE", "PRODUCT");
    let limited = |limit: i64| json!({ "products": [{ "id": product, "activity_price_amount": "5", "quantity_limit": limit, "quantity_per_user": -1 }] });
    on(&mut fixture, ADD, id, limited(10)).unwrap();
    on(&mut fixture, ADD, id, limited(5)).unwrap();
    fixture.pass(100);
    assert_eq!(code(on(&mut fixture, ADD, id, limited(4))), 17_029_058);
    on(&mut fixture, ADD, id, limited(6)).unwrap();
    on(&mut fixture, ADD, id, limited(-1)).unwrap();
    fixture.pass(3_600);
    assert_eq!(code(on(&mut fixture, ADD, id, limited(-1))), 17_029_012);
}

#[test]
fn buy_x_get_y_has_products_with_the_benefit() {
    let mut fixture = Fixture::new();
    let (product, other) = (fixture.live(), fixture.live());
    let mut body = activity(&fixture, "BUY_X_GET_Y", "PRODUCT", "Two for one");
    body["participation_limit"] = json!([{ "type": "BUYER_NO_LIMIT" }]);
    body["discount"] = json!({ "bxgy_discount": {
        "threshold_type": "MINIMAL_ITEM_QUANTITY", "threshold_value": "1", "discount_type": "FREE", "discount_value": "0",
        "benefit_max_applicable_quantity": "1",
    } });
    let reply = fixture.send("POST /promotion/202309/activities", json!({}), body).unwrap();
    let id = Id::from_json(&reply["activity_id"]).unwrap();
    let mut add = at_price(product, "5");
    add["benefit_product_ids"] = json!([other]);
    on(&mut fixture, ADD, id, add).unwrap();
    let shown = on(&mut fixture, GET, id, json!({})).unwrap();
    assert_eq!(shown["benefit_products"], json!([{ "id": other }]));
    assert_eq!(shown["discount"]["bxgy_discount"]["discount_type"], "FREE");
    let many: Vec<_> = (1..=100).map(Id).collect();
    assert_eq!(code(on(&mut fixture, ADD, id, json!({ "benefit_product_ids": many }))), 17_029_113);
    on(&mut fixture, REMOVE, id, json!({ "benefit_product_ids": [other] })).unwrap();
    assert_eq!(on(&mut fixture, GET, id, json!({})).unwrap()["benefit_products"], json!([]));
}
