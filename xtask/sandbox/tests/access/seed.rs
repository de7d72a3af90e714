//! What a new sandbox contains, and how shops appear in replies.

use std::collections::HashSet;

use codegen::model::Token;
use serde_json::{Value, json};
use tiktok_shop_sandbox::api::Api;
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::shops::ShopAction;
use tiktok_shop_sandbox::world::{Action, Command, Id, World};

use crate::gate::{NOW, account, app, call, first, nothing, perform, refused, world};

fn query(world: &World, operation: &str, account: Id) -> Value {
    world.query(&call(world, operation, account, None, nothing()), NOW).unwrap()
}

#[test]
fn every_account_has_a_token_of_the_first_app() {
    let world = world();
    for account in world.access.accounts.values() {
        let text = world.access.token_of(account.id).unwrap_or_else(|| panic!("{} has no token", account.name));
        assert_eq!(world.access.token(&text).unwrap().app, app(&world).0);
    }
    let names: HashSet<_> = world.access.apps.values().flat_map(|app| [&app.key, &app.secret]).collect();
    assert_eq!((world.access.apps.len(), names.len()), (3, 6));
    let ciphers: HashSet<_> = world.shops.iter().map(|shop| &shop.cipher).collect();
    assert_eq!(ciphers.len(), world.shops.iter().count());
    assert!(world.shops.iter().all(|shop| world.shops.by_cipher(&shop.cipher).unwrap().id == shop.id));
}

#[test]
fn a_local_seller_has_one_shop() {
    let world = world();
    let seller = first(&world, AccountKind::Seller);
    let list = query(&world, "GET /authorization/202309/shops", seller);
    let shop = world.shops.iter().find(|shop| shop.seller == seller).unwrap();
    let expected = json!({
        "id": shop.id,
        "name": "Maple & Thread",
        "region": "GB",
        "seller_type": "LOCAL",
        "cipher": shop.cipher,
        "code": shop.code,
    });
    assert_eq!(list, json!({"shops": [expected]}));
    assert!(shop.cipher.starts_with("GCP_") && shop.code.starts_with("GBLC"), "{} {}", shop.cipher, shop.code);
    assert_eq!(query(&world, "GET /seller/202309/permissions", seller), json!({"permissions": []}));
}

#[test]
fn a_cross_border_seller_has_one_shop_per_market() {
    let world = world();
    let seller = account(&world, "Lantern Global");
    let list = query(&world, "GET /authorization/202309/shops", seller);
    let regions: Vec<_> = list["shops"].as_array().unwrap().iter().map(|shop| shop["region"].as_str().unwrap()).collect();
    assert_eq!(regions, ["GB", "US", "DE", "JP", "MY", "SG"]);
    assert!(list["shops"].as_array().unwrap().iter().all(|shop| shop["seller_type"] == "CROSS_BORDER"));
    assert_eq!(query(&world, "GET /seller/202309/permissions", seller), json!({"permissions": ["MANAGE_GLOBAL_PRODUCT"]}));
}

#[test]
fn inactive_shops_are_not_listed_as_active() {
    let mut world = world();
    let seller = account(&world, "Lantern Global");
    let shop = world.shops.iter().find(|shop| shop.seller == seller).unwrap().id;
    let close = ShopAction::SetActive { shop, is_active: false };
    let close = Action::Shops(close);
    world.apply(&Command::Perform(Box::new(close)), NOW).reply.unwrap();
    let ids =
        |list: Value| list["shops"].as_array().unwrap().iter().filter_map(|shop| Id::from_json(&shop["id"])).collect::<Vec<_>>();
    assert!(!ids(query(&world, "GET /seller/202309/shops", seller)).contains(&shop));
    assert!(ids(query(&world, "GET /authorization/202309/shops", seller)).contains(&shop));
}

#[test]
fn a_partner_has_category_assets() {
    let world = world();
    let partner = first(&world, AccountKind::Partner);
    let list = query(&world, "GET /authorization/202405/category_assets", partner);
    let assets = list["category_assets"].as_array().unwrap();
    assert_eq!(assets.iter().map(|asset| asset["target_market"].as_str().unwrap()).collect::<Vec<_>>(), ["GB", "US"]);
    for asset in assets {
        assert_eq!(asset["category"], json!({"id": "3", "name": "Customer Support"}));
        assert_eq!(world.access.asset_owner(asset["cipher"].as_str().unwrap()), Some(partner));
    }
}

#[test]
fn new_apps_and_accounts_work() {
    let mut world = world();
    let app = perform(&mut world, AccessAction::CreateApp { name: "New".to_owned(), seller: None }, NOW).unwrap();
    let create = |regions: &[&str]| AccessAction::CreateAccount {
        kind: AccountKind::Seller,
        name: "New seller".to_owned(),
        regions: regions.iter().map(|region| (*region).to_owned()).collect(),
    };
    let seller = perform(&mut world, create(&["MX"]), NOW).unwrap();
    assert_eq!(seller["shops"][0]["region"], "MX");
    let account = Id::from_json(&seller["account_id"]).unwrap();
    let app = app["app_key"].as_str().unwrap().to_owned();
    perform(&mut world, AccessAction::Consent { app: app.clone(), account }, NOW).unwrap();
    assert_eq!(world.access.grant(&app, account).unwrap().shops.len(), 1);
    assert_eq!(refused(&mut world, create(&["XX"]), NOW).message, "the sandbox has no market XX");
    refused(&mut world, create(&[]), NOW);
}

/// Otherwise no token of the sandbox could call the operation.
#[test]
fn each_scope_of_the_specs_can_be_granted() {
    let api = Api::embedded().unwrap();
    for operation in &api.model.operations {
        let kinds: &[AccountKind] = match operation.token {
            Token::Seller => &[AccountKind::Seller],
            Token::Creator => &[AccountKind::Creator],
            Token::Partner => &[AccountKind::Partner],
            Token::SellerOrCreator => &[AccountKind::Seller, AccountKind::Creator],
            Token::SellerOrPartner => &[AccountKind::Seller, AccountKind::Partner],
        };
        let scopes = operation.scopes.as_ref().map(|scopes| scopes.value.as_slice()).unwrap_or_default();
        let can_grant = |kind: &&AccountKind| scopes.iter().all(|scope| kind.scopes().contains(scope));
        assert!(kinds.iter().any(|kind| can_grant(&kind)), "{} needs {scopes:?}", operation.request_line());
    }
}
