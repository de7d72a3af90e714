//! Categories, attributes, rules, brands and checks before a listing.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Action;
use tiktok_shop_sandbox::world::shops::{ShopAction, WarehouseKind};

use crate::shop::{Fixture, code};

const CATEGORIES: &str = "GET /product/202309/categories";
const ATTRIBUTES: &str = "GET /product/202309/categories/{category_id}/attributes";
const RULES: &str = "GET /product/202309/categories/{category_id}/rules";
const RECOMMEND: &str = "POST /product/202309/categories/recommend";
const BRANDS: &str = "GET /product/202309/brands";

fn names(reply: &Value, list: &str, name: &str) -> Vec<String> {
    reply[list].as_array().unwrap().iter().map(|entry| entry[name].as_str().unwrap().to_owned()).collect()
}

#[test]
fn trees_are_flat_lists() {
    let mut fixture = Fixture::new();
    let reply = fixture.send(CATEGORIES, json!({}), json!({})).unwrap();
    let categories = reply["categories"].as_array().unwrap();
    let root = categories.iter().find(|category| category["id"] == "601152").unwrap();
    assert_eq!((&root["parent_id"], &root["is_leaf"]), (&json!("0"), &json!(false)));
    let leaf = categories.iter().find(|category| category["id"] == "601226").unwrap();
    assert_eq!((&leaf["parent_id"], &leaf["is_leaf"]), (&json!("601152"), &json!(true)));
    assert!(!names(&reply, "categories", "id").contains(&"609002".to_owned()));
    let all = fixture.send(CATEGORIES, json!({ "include_prohibited_categories": true }), json!({})).unwrap();
    assert!(names(&all, "categories", "id").contains(&"609002".to_owned()));
    let v2 = fixture.send(CATEGORIES, json!({ "category_version": "v2", "keyword": "t-sh" }), json!({})).unwrap();
    assert_eq!(names(&v2, "categories", "id"), ["842250"]);
}

#[test]
fn markets_have_their_versions() {
    for (region, v1, v2) in [("GB", true, true), ("US", false, true), ("BR", true, false), ("TH", false, true)] {
        let mut fixture = Fixture::of(region);
        for (version, is_accepted) in [("v1", v1), ("v2", v2)] {
            let reply = fixture.send(CATEGORIES, json!({ "category_version": version }), json!({}));
            assert_eq!(reply.is_ok(), is_accepted, "{region} {version}");
            assert_eq!(reply.err().map(|refusal| refusal.code), (!is_accepted).then_some(12_052_217));
        }
    }
}

#[test]
fn leaves_have_attributes_and_rules() {
    let mut fixture = Fixture::new();
    let reply = fixture.send(ATTRIBUTES, json!({ "category_id": "601226" }), json!({})).unwrap();
    assert_eq!(names(&reply, "attributes", "name"), ["Color", "Size", "Material", "Season", "Pattern"]);
    let required: Vec<_> =
        reply["attributes"].as_array().unwrap().iter().map(|attribute| attribute["is_requried"].clone()).collect();
    assert_eq!(required, [false, false, true, false, false].map(|is_required| json!(is_required)));
    let rules = fixture.send(RULES, json!({ "category_id": "601230" }), json!({})).unwrap();
    assert_eq!(rules["size_chart"], json!({ "is_supported": true, "is_required": true }));
    assert_eq!(rules["cod"], json!({ "is_supported": false }));
    for operation in [ATTRIBUTES, RULES] {
        for (id, expected) in [("1", 12_052_023), ("601152", 12_052_024), ("842250", 12_052_230), ("x", 12_052_023)] {
            assert_eq!(code(fixture.send(operation, json!({ "category_id": id }), json!({}))), expected);
        }
    }
    let mut fixture = Fixture::of("VN");
    let query = json!({ "category_id": "909072", "category_version": "v2" });
    let rules = fixture.send(RULES, query, json!({})).unwrap();
    assert_eq!(rules["cod"], json!({ "is_supported": true }));
    assert_eq!(rules["product_certifications"][0]["id"], "602362");
}

#[test]
fn titles_tell_the_category() {
    let mut fixture = Fixture::new();
    let recommend = |title: &str| json!({ "product_title": title });
    let reply = fixture.send(RECOMMEND, json!({}), recommend("Black wireless headphones")).unwrap();
    assert_eq!(reply["leaf_category_id"], "601740");
    assert_eq!(names(&reply, "categories", "name"), ["Phones & Electronics", "Headphones"]);
    assert_eq!(reply["categories"][1]["level"], 2);
    assert_eq!(code(fixture.send(RECOMMEND, json!({}), recommend("Something"))), 12_019_064);
    assert_eq!(code(fixture.send(RECOMMEND, json!({}), recommend(" "))), 12_052_261);
}

#[test]
fn brands_are_listed_and_created() {
    const CREATE: &str = "POST /product/202309/brands";
    let mut fixture = Fixture::new();
    let create = |fixture: &mut Fixture, name: &str| fixture.send(CREATE, json!({}), json!({ "name": name }));
    let id = create(&mut fixture, "Own Brand").unwrap()["id"].clone();
    let reply = fixture.send(BRANDS, json!({ "page_size": 100, "brand_name": "own" }), json!({})).unwrap();
    assert_eq!(reply["brands"][0]["id"], id);
    assert_eq!(reply["total_count"], 1);
    let all = fixture.send(BRANDS, json!({ "page_size": 100 }), json!({})).unwrap();
    let authorized = fixture.send(BRANDS, json!({ "page_size": 100, "is_authorized": true }), json!({})).unwrap();
    assert_eq!((all["total_count"].clone(), authorized["total_count"].clone()), (json!(6), json!(4)));
    assert!(names(&all, "brands", "authorized_status").contains(&"UNAUTHORIEZD".to_owned()));
    let first = fixture.send(BRANDS, json!({ "page_size": 4 }), json!({})).unwrap();
    let second = fixture.send(BRANDS, json!({ "page_size": 4, "page_token": first["next_page_token"] }), json!({})).unwrap();
    assert_eq!((names(&first, "brands", "id").len(), names(&second, "brands", "id").len()), (4, 2));
    let cases = [
        ("x", 12_052_189),
        ("A name with more than thirty letters", 12_052_190),
        ("Brand 12345", 12_052_192),
        ("Brand \u{1F600}", 12_052_191),
        ("own brand", 12_052_205),
        ("Lumen Audio", 12_052_205),
    ];
    for (name, expected) in cases {
        assert_eq!(code(create(&mut fixture, name)), expected, "{name}");
    }
    let mut body = fixture.shirt();
    body["brand_id"] = id;
    let product = fixture.create(body.clone()).unwrap();
    assert_eq!(fixture.get(product, json!({})).unwrap()["brand"]["name"], "Own Brand");
    fixture.shop = fixture.other_shop();
    let mut foreign = fixture.shirt();
    foreign["brand_id"] = body["brand_id"].clone();
    assert_eq!(code(fixture.create(foreign)), 12_052_026);
}

#[test]
fn brands_have_limits() {
    let mut fixture = Fixture::new();
    let mut created = 0;
    let mut refused = Vec::new();
    for day in 0..21 {
        for _ in 0..51 {
            let name = format!(
                "B {}",
                (0..3)
                    .map(|place| char::from(b'a' + u8::try_from(created / 26_usize.pow(place) % 26).unwrap()))
                    .collect::<String>()
            );
            match fixture.send("POST /product/202309/brands", json!({}), json!({ "name": name })) {
                Ok(_) => created += 1,
                Err(refusal) => refused.push((day, refusal.code)),
            }
        }
        fixture.now += 86_400;
    }
    assert_eq!(created, 1_000);
    assert_eq!(refused.first(), Some(&(0, 12_052_202)));
    assert_eq!(refused.last(), Some(&(20, 12_052_203)));
}

#[test]
fn prerequisites_are_checked() {
    let mut fixture = Fixture::new();
    let failed = |reply: &Value| {
        let checks = reply["check_results"].as_array().unwrap();
        assert_eq!(checks.len(), 10);
        checks.iter().filter(|check| check["is_failed"] == true).map(|check| check["check_item"].clone()).collect::<Vec<_>>()
    };
    let reply = fixture.send("GET /product/202312/prerequisites", json!({}), json!({})).unwrap();
    assert!(failed(&reply).is_empty());
    let shop = fixture.world.shops.get_mut(fixture.shop).unwrap();
    shop.warehouses.retain(|warehouse| warehouse.kind == WarehouseKind::SalesWarehouse);
    let close = ShopAction::SetActive { shop: fixture.shop, is_active: false };
    fixture.perform(Action::Shops(close)).unwrap();
    let reply = fixture.send("GET /product/202312/prerequisites", json!({}), json!({})).unwrap();
    assert_eq!(failed(&reply), ["SHOP_STATUS", "RETURN_WAREHOUSE"]);
    let old = fixture.send("GET /product/202309/prerequisites", json!({}), json!({})).unwrap();
    let status: Value = serde_json::from_str(old["shop"]["status"].as_str().unwrap()).unwrap();
    assert_eq!(status["is_failed"], true);
}

#[test]
fn a_product_is_checked_without_being_created() {
    const CHECK: &str = "POST /product/202309/products/listing_check";
    let mut fixture = Fixture::of("VN");
    let mut body = fixture.shirt();
    body.as_object_mut().unwrap().shift_remove("category_version");
    let reply = fixture.send(CHECK, json!({}), body.clone()).unwrap();
    assert_eq!((&reply["check_result"], &reply["fail_reasons"]), (&json!("PASS"), &json!([])));
    body["title"] = json!("");
    let reply = fixture.send(CHECK, json!({}), body).unwrap();
    assert_eq!((&reply["check_result"], &reply["fail_reasons"][0]["code"]), (&json!("FAILED"), &json!(12_052_261)));
    assert_eq!(fixture.world.products.iter().count(), 0);
}
