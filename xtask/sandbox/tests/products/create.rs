//! Creates products, and what is refused.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::shops::{ShopAction, WarehouseKind};
use tiktok_shop_sandbox::world::{Action, Command, Id};

use crate::shop::{Fixture, code};

#[test]
fn a_listing_is_under_review_and_then_live() {
    let mut fixture = Fixture::new();
    let body = fixture.shirt();
    let reply = fixture.send("POST /product/202309/products", json!({}), body).unwrap();
    let id = Id::from_json(&reply["product_id"]).unwrap();
    assert_eq!(reply["skus"].as_array().unwrap().len(), 2);
    assert_eq!(reply["skus"][0]["sales_attributes"][1]["value_id"], reply["skus"][1]["sales_attributes"][1]["value_id"]);
    assert_eq!(fixture.state(id), (json!("PENDING"), json!("AUDITING")));
    assert_eq!(fixture.webhook_kinds(), [16, 37]);
    fixture.pass(4);
    assert_eq!(fixture.state(id).0, "PENDING");
    fixture.pass(1);
    assert_eq!(fixture.state(id), (json!("ACTIVATE"), json!("APPROVED")));
    let webhooks = fixture.webhooks();
    assert_eq!(webhooks[0].1["audit"], json!({ "status": "APPROVED" }));
    assert_eq!((webhooks[1].0, &webhooks[1].1["status"]), (5, &json!("PRODUCT_FIRST_PASS_REVIEW")));
    assert_eq!(webhooks[1].1["product_id"], json!(id.0));
}

#[test]
fn a_draft_is_not_checked() {
    let mut fixture = Fixture::new();
    let mut body = fixture.shirt();
    body["save_mode"] = json!("AS_DRAFT");
    body["title"] = json!("");
    body["brand_id"] = json!("5");
    body["category_id"] = json!("1");
    let reply = fixture.send("POST /product/202309/products", json!({}), body).unwrap();
    let id = Id::from_json(&reply["product_id"]).unwrap();
    assert_eq!(fixture.state(id), (json!("DRAFT"), json!("NONE")));
    assert!(reply["warnings"][0]["message"].as_str().unwrap().starts_with("The [brand_id]:5 field is incorrect"));
    assert_eq!(fixture.webhook_kinds(), [16]);
    let product = fixture.get(id, json!({})).unwrap();
    assert_eq!((&product["has_draft"], &product["brand"]), (&json!(true), &Value::Null));
}

#[test]
fn a_repeated_key_gets_the_first_answer() {
    let mut fixture = Fixture::new();
    let mut body = fixture.shirt();
    body["idempotency_key"] = json!("once");
    let first = fixture.send("POST /product/202309/products", json!({}), body.clone()).unwrap();
    body["title"] = json!("Another title");
    let second = fixture.send("POST /product/202309/products", json!({}), body.clone()).unwrap();
    assert_eq!(first, second);
    assert_eq!(fixture.world.products.iter().count(), 1);
    body["idempotency_key"] = json!("twice");
    assert_ne!(fixture.send("POST /product/202309/products", json!({}), body.clone()).unwrap(), first);
    body["idempotency_key"] = json!("k".repeat(129));
    assert_eq!(code(fixture.create(body)), 36_009_004);
}

/// Changes one field of a valid body.
fn refused(fixture: &mut Fixture, pointer: &str, value: Value) -> i64 {
    let mut body = fixture.shirt();
    match pointer.rsplit_once('/') {
        Some((parent, name)) if body.pointer(pointer).is_none() => body.pointer_mut(parent).unwrap()[name] = value,
        _ => *body.pointer_mut(pointer).unwrap() = value,
    }
    code(fixture.create(body))
}

/// Changes one field of a valid body at a time, and compares the codes of the refusals.
fn assert_refused(fixture: &mut Fixture, cases: impl IntoIterator<Item = (&'static str, Value, i64)>) {
    let mut wrong = Vec::new();
    for (pointer, value, expected) in cases {
        let shown = value.to_string().chars().take(60).collect::<String>();
        let code = refused(fixture, pointer, value);
        if code != expected {
            wrong.push(format!("{pointer} {shown}: {code}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn texts_and_images_that_break_a_rule_are_refused() {
    let mut fixture = Fixture::new();
    let small = fixture.image(200, 200);
    let large = fixture.image(5_000, 400);
    let images = |uri: &str| json!([{ "uri": uri }]);
    let cases = [
        ("/title", json!(" "), 12_052_261),
        ("/title", json!("a b ".repeat(64)), 12_052_051),
        ("/title", json!("A shirt &nbsp; of cotton"), 12_052_931),
        ("/title", json!("Shirt \u{1F600}"), 12_052_931),
        ("/title", json!("!!!!"), 12_052_931),
        ("/title", json!("aaaaaaaaaa"), 12_052_931),
        ("/description", json!(""), 12_052_015),
        ("/description", json!("ab ".repeat(3_334)), 12_052_013),
        ("/description", json!("<script>x</script>"), 12_052_345),
        ("/description", json!("<p>soft&nbsp;</p>"), 12_052_932),
        ("/description", json!("<img src=\"http://elsewhere/1.png\">"), 12_052_340),
        ("/description", json!("<img>"), 12_052_348),
        ("/description", json!("text <p"), 12_052_344),
        ("/main_images", json!([]), 12_052_028),
        ("/main_images", json!(vec![json!({ "uri": small }); 10]), 12_052_306),
        ("/main_images", images("http://elsewhere/1"), 12_052_300),
        ("/main_images", images("tos-sandbox-i-products/0"), 12_052_722),
        ("/main_images", images(&small), 12_052_301),
        ("/main_images", images(&large), 12_052_302),
    ];
    assert_refused(&mut fixture, cases);
}

#[test]
fn fields_of_a_listing_that_break_a_rule_are_refused() {
    let mut fixture = Fixture::new();
    let cases = [
        ("/category_id", json!("1"), 12_052_023),
        ("/category_id", json!("601152"), 12_052_024),
        ("/category_id", json!("842250"), 12_052_230),
        ("/category_id", json!("609002"), 12_052_220),
        ("/category_id", json!("604454"), 12_052_223),
        ("/category_id", json!("605197"), 12_052_225),
        ("/product_attributes", json!([]), 12_052_104),
        ("/product_attributes/0/id", json!("1"), 12_019_030),
        ("/product_attributes/0/values/0", json!({}), 12_052_248),
        ("/product_attributes/0/values/0/id", json!("1"), 12_052_529),
        ("/product_attributes/0/values/1", json!({ "id": "1001533" }), 12_052_253),
        ("/brand_id", json!("5"), 12_052_026),
        ("/brand_id", json!("7082427311584347908"), 12_052_208),
        ("/is_cod_allowed", json!(true), 12_052_222),
        ("/size_chart", json!({ "image": { "uri": "tos-x/1" } }), 12_052_670),
        ("/video", json!({ "id": "v09" }), 12_052_360),
        ("/certifications", json!([{ "id": "1" }]), 12_052_655),
        ("/package_weight", json!(null), 36_009_004),
        ("/package_weight/value", json!("much"), 12_019_011),
        ("/package_weight/value", json!("0"), 12_052_181),
        ("/package_weight/unit", json!("POUND"), 12_052_916),
        ("/package_dimensions/unit", json!("INCH"), 12_052_916),
        ("/package_dimensions/width", json!("-1"), 12_019_012),
    ];
    assert_refused(&mut fixture, cases);
}

#[test]
fn skus_that_break_a_rule_are_refused() {
    let mut fixture = Fixture::new();
    let sku = |attributes: Value| {
        json!({
            "price": { "amount": "5", "currency": "GBP" },
            "inventory": [{ "warehouse_id": fixture.warehouse(WarehouseKind::SalesWarehouse), "quantity": 1 }],
            "sales_attributes": attributes,
        })
    };
    let many: Vec<_> = (0..301).map(|index| sku(json!([{ "name": "No", "value_name": format!("n{index}") }]))).collect();
    let two = |first: Value, second: Value| json!([sku(first), sku(second)]);
    let four: Vec<_> = ["A", "B", "C", "D"].map(|name| json!({ "name": name, "value_name": "x" })).to_vec();
    let cases = [
        ("/skus", json!([]), 12_052_902),
        ("/skus", json!(many), 12_052_050),
        ("/skus", json!([sku(json!(four))]), 12_052_525),
        ("/skus", two(json!([]), json!([])), 12_019_117),
        ("/skus", two(json!([{ "name": "A", "value_name": "x" }]), json!([{ "name": "B", "value_name": "x" }])), 12_052_550),
        (
            "/skus",
            two(json!([{ "id": "100000", "value_id": "1000001" }]), json!([{ "id": "100000", "value_id": "1000001" }])),
            12_052_560,
        ),
        ("/skus/0/sales_attributes/0/id", json!("1"), 12_052_527),
        ("/skus/0/sales_attributes/0/value_id", json!("1"), 12_052_529),
        ("/skus/0/sales_attributes/1/name", json!("&&&&"), 12_052_933),
        ("/skus/0/sales_attributes/1/value_name", json!("&&&&"), 12_052_934),
        ("/skus/0/sales_attributes/1", json!({ "value_name": "x" }), 12_052_241),
        ("/skus/0/sales_attributes/1", json!({ "name": "x" }), 12_052_248),
    ];
    assert_refused(&mut fixture, cases);
}

#[test]
fn prices_and_stock_that_break_a_rule_are_refused() {
    let mut fixture = Fixture::new();
    let returns = fixture.warehouse(WarehouseKind::ReturnWarehouse);
    let foreign = fixture.world.shops.get(fixture.other_shop()).unwrap().warehouses[0].id;
    let cases = [
        ("/skus/0/seller_sku", json!("has a space"), 12_052_054),
        ("/skus/0/seller_sku", json!("s".repeat(51)), 12_052_054),
        ("/skus/0/price/currency", json!("USD"), 12_052_084),
        ("/skus/0/price/amount", json!("cheap"), 12_052_073),
        ("/skus/0/price/amount", json!("0"), 12_052_073),
        ("/skus/0/price/amount", json!("1.001"), 12_052_073),
        ("/skus/0/price/amount", json!("5600.01"), 12_052_570),
        ("/skus/0/price", json!(null), 12_052_571),
        ("/skus/0/list_price", json!({ "amount": "30", "currency": "GBP" }), 12_052_376),
        ("/skus/0/inventory", json!([]), 12_019_022),
        ("/skus/0/inventory/0/quantity", json!(100_000), 12_052_055),
        ("/skus/0/inventory/0/warehouse_id", json!("1"), 12_052_097),
        ("/skus/0/inventory/0/warehouse_id", json!(foreign), 12_052_530),
        ("/skus/0/inventory/0/warehouse_id", json!(returns), 12_052_532),
    ];
    assert_refused(&mut fixture, cases);
}

#[test]
fn markets_differ() {
    let mut fixture = Fixture::of("US");
    let mut body = fixture.shirt();
    assert_eq!(code(fixture.create(body.clone())), 12_052_217);
    body["category_version"] = json!("v2");
    body["category_id"] = json!("842250");
    for (list_price, expected) in [("19.89", 12_052_383), ("7600.01", 12_052_383), ("dear", 12_052_375)] {
        body["skus"][0]["list_price"] = json!({ "amount": list_price, "currency": "USD" });
        assert_eq!(code(fixture.create(body.clone())), expected);
    }
    body["skus"][0]["list_price"]["amount"] = json!("29.90");
    body["package_weight"]["unit"] = json!("POUND");
    assert_eq!(code(fixture.create(body.clone())), 12_052_915);
    body["package_dimensions"]["unit"] = json!("INCH");
    fixture.create(body).unwrap();

    let mut fixture = Fixture::of("TH");
    let mut body = fixture.shirt();
    (body["category_version"], body["category_id"]) = (json!("v2"), json!("842250"));
    body["skus"][0]["price"]["amount"] = json!("29");
    assert_eq!(code(fixture.create(body.clone())), 12_052_570);
    body["title"] = json!("A title of 24 characters");
    assert_eq!(code(fixture.create(body)), 12_052_051);
}

#[test]
fn categories_can_require_documents() {
    let mut fixture = Fixture::new();
    let mut body = fixture.shirt();
    body["category_id"] = json!("601230");
    assert_eq!(code(fixture.create(body.clone())), 12_052_673);
    body["size_chart"] = json!({ "image": body["main_images"][0] });
    fixture.create(body.clone()).unwrap();
    (body["category_id"], body["product_attributes"]) = (json!("601742"), json!([]));
    assert_eq!(code(fixture.create(body.clone())), 12_052_105);
    body["certifications"] = json!([{ "id": "602362", "files": [{ "id": "v091" }] }]);
    assert_eq!(code(fixture.create(body.clone())), 12_052_658);
    body["certifications"] = json!([{ "id": "602362", "images": [{ "uri": "tos-x/1" }] }]);
    assert_eq!(code(fixture.create(body.clone())), 12_052_650);
    body["certifications"] = json!([{ "id": "602362", "images": body["main_images"] }]);
    fixture.create(body.clone()).unwrap();
    body["category_id"] = json!("601451");
    body["certifications"] = json!([]);
    body["package_dimensions"] = json!(null);
    assert_eq!(code(fixture.create(body)), 12_052_116);
}

#[test]
fn a_shop_lists_1000_products_a_day() {
    let mut fixture = Fixture::new();
    let body = fixture.shirt();
    let (world, shop) = (&mut fixture.world, fixture.shop);
    let seller = world.shops.get(shop).unwrap().seller;
    let call = tiktok_shop_sandbox::world::Call {
        operation: "POST /product/202309/products".to_owned(),
        body: body.as_object().unwrap().clone(),
        account: seller,
        shop: Some(shop),
        ..Default::default()
    };
    for _ in 0..1_000 {
        let command = Command::Call(Box::new(call.clone()));
        world.apply(&command, fixture.now).reply.unwrap();
    }
    assert_eq!(code(fixture.create(body.clone())), 12_052_093);
    fixture.now += 86_400;
    fixture.create(body).unwrap();
}

#[test]
fn a_closed_shop_cannot_list() {
    let mut fixture = Fixture::new();
    let body = fixture.shirt();
    let close = ShopAction::SetActive { shop: fixture.shop, is_active: false };
    fixture.perform(Action::Shops(close)).unwrap();
    assert_eq!(code(fixture.create(body)), 12_052_700);
}
