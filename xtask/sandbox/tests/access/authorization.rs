//! Consent, codes and tokens.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::{Command, Id, Refusal, Reply, Settings, World};

use crate::gate::{self, NOW, app, first, perform, refused, text, world};
use tiktok_shop_sandbox::world::DAY;

fn consent(world: &mut World, account: Id, now: i64) -> String {
    let reply = perform(world, AccessAction::Consent { app: app(world).0, account }, now).unwrap();
    text(&reply, "code").to_owned()
}

fn exchange(world: &World, code: &str) -> AccessAction {
    let (app, secret) = app(world);
    AccessAction::Exchange { app, secret, code: code.to_owned() }
}

fn refresh(world: &World, token: &str) -> AccessAction {
    let (app, secret) = app(world);
    AccessAction::Refresh { app, secret, refresh_token: token.to_owned() }
}

fn exchange_at(world: &mut World, code: &str, now: i64) -> Reply {
    let exchange = exchange(world, code);
    perform(world, exchange, now)
}

fn refresh_at(world: &mut World, token: &str, now: i64) -> Reply {
    let refresh = refresh(world, token);
    perform(world, refresh, now)
}

fn refused_exchange(world: &mut World, code: &str, now: i64) -> Refusal {
    let exchange = exchange(world, code);
    refused(world, exchange, now)
}

fn refused_refresh(world: &mut World, token: &str, now: i64) -> Refusal {
    let refresh = refresh(world, token);
    refused(world, refresh, now)
}

/// The tokens of a new consent of the first seller.
fn tokens(world: &mut World) -> Value {
    let seller = first(world, AccountKind::Seller);
    let code = consent(world, seller, NOW);
    exchange_at(world, &code, NOW).unwrap()
}

#[test]
fn the_token_host_replies_with_the_documented_fields() {
    let mut world = world();
    let reply = tokens(&mut world);
    let names: Vec<_> = reply.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "access_token",
        "access_token_expire_in",
        "refresh_token",
        "refresh_token_expire_in",
        "open_id",
        "seller_name",
        "seller_base_region",
        "user_type",
        "granted_scopes",
    ];
    assert_eq!(names, expected);
    assert_eq!(reply["access_token_expire_in"], NOW + 7 * DAY);
    assert_eq!(reply["refresh_token_expire_in"], NOW + 365 * DAY);
    assert_eq!((&reply["user_type"], text(&reply, "seller_base_region")), (&json!(0), "GB"));
    assert!(reply["granted_scopes"].as_array().unwrap().contains(&json!("seller.order.info")));
    assert!(!reply["granted_scopes"].as_array().unwrap().contains(&json!("creator.showcase.read")));
}

#[test]
fn each_kind_of_account_has_its_user_type_and_its_scopes() {
    let mut world = world();
    for (kind, number, scope) in [
        (AccountKind::Seller, 0, "seller.product.basic"),
        (AccountKind::Creator, 1, "creator.showcase.read"),
        (AccountKind::Partner, 3, "partner.tap_campaign.read"),
    ] {
        let account = first(&world, kind);
        let code = consent(&mut world, account, NOW);
        let reply = exchange_at(&mut world, &code, NOW).unwrap();
        assert_eq!(reply["user_type"], number);
        assert!(reply["granted_scopes"].as_array().unwrap().contains(&json!(scope)), "{kind:?}");
    }
}

#[test]
fn a_code_works_once() {
    let mut world = world();
    let seller = first(&world, AccountKind::Seller);
    let code = consent(&mut world, seller, NOW);
    exchange_at(&mut world, &code, NOW).unwrap();
    let refusal = refused_exchange(&mut world, &code, NOW);
    assert_eq!((refusal.code, refusal.message.as_str(), refusal.status), (36_004_004, "invalid auth code", 200));
}

#[test]
fn a_code_lives_thirty_minutes() {
    let mut world = world();
    let seller = first(&world, AccountKind::Seller);
    let code = consent(&mut world, seller, NOW);
    assert_eq!(refused_exchange(&mut world, &code, NOW + 1800).code, 36_004_004);
    exchange_at(&mut world, &code, NOW + 1799).unwrap();
}

#[test]
fn a_code_belongs_to_its_app() {
    let mut world = world();
    let seller = first(&world, AccountKind::Seller);
    let code = consent(&mut world, seller, NOW);
    let other = world.access.apps.values().nth(2).unwrap();
    let exchange = AccessAction::Exchange { app: other.key.clone(), secret: other.secret.clone(), code };
    assert_eq!(refused(&mut world, exchange, NOW).code, 36_004_004);
}

#[test]
fn a_wrong_secret_or_app_is_refused() {
    let mut world = world();
    let seller = first(&world, AccountKind::Seller);
    let code = consent(&mut world, seller, NOW);
    let wrong = AccessAction::Exchange { app: app(&world).0, secret: "wrong".to_owned(), code: code.clone() };
    assert_eq!(refused(&mut world, wrong, NOW).message, "Invalid 'app_secret' query parameter.");
    let unknown = AccessAction::Exchange { app: "unknown".to_owned(), secret: "wrong".to_owned(), code };
    assert_eq!(refused(&mut world, unknown, NOW).message, "Invalid 'app_key' query parameter.");
}

#[test]
fn a_refresh_rotates_both_tokens_and_the_old_access_token_stays_usable() {
    let mut world = world();
    let old = tokens(&mut world);
    let new = refresh_at(&mut world, text(&old, "refresh_token"), NOW + 60).unwrap();
    assert_ne!(old["access_token"], new["access_token"]);
    assert_ne!(old["refresh_token"], new["refresh_token"]);
    assert_eq!(new["access_token_expire_in"], NOW + 60 + 7 * DAY);
    assert_eq!(new["refresh_token_expire_in"], old["refresh_token_expire_in"]);
    let token = world.access.token(text(&old, "access_token")).unwrap();
    assert!(!token.is_revoked && token.expires == NOW + 7 * DAY);
    let refusal = refused_refresh(&mut world, text(&old, "refresh_token"), NOW + 60);
    assert_eq!((refusal.code, refusal.message.as_str()), (36_004_005, "can not find related auth record"));
    refresh_at(&mut world, text(&new, "refresh_token"), NOW + 60).unwrap();
}

#[test]
fn a_grace_keeps_the_old_refresh_token() {
    let mut world = world();
    world.settings = Settings { refresh_grace: 30, ..Settings::default() };
    let old = tokens(&mut world);
    let old = text(&old, "refresh_token");
    refresh_at(&mut world, old, NOW).unwrap();
    refresh_at(&mut world, old, NOW + 29).unwrap();
    assert_eq!(refused_refresh(&mut world, old, NOW + 30).code, 36_004_005);
}

#[test]
fn a_refresh_after_the_end_of_consent_is_refused() {
    let mut world = world();
    let reply = tokens(&mut world);
    let refresh = refresh(&world, text(&reply, "refresh_token"));
    let refusal = refused(&mut world, refresh, NOW + 365 * DAY);
    assert_eq!((refusal.code, refusal.message.as_str()), (36_004_001, "rt has expired"));
}

#[test]
fn an_access_token_ends_with_the_consent_at_the_latest() {
    let mut world = world();
    let reply = tokens(&mut world);
    let late = refresh_at(&mut world, text(&reply, "refresh_token"), NOW + 363 * DAY).unwrap();
    assert_eq!(late["access_token_expire_in"], NOW + 365 * DAY);
}

#[test]
fn a_creators_consent_does_not_end() {
    let mut world = world();
    let creator = first(&world, AccountKind::Creator);
    let code = consent(&mut world, creator, NOW);
    let reply = exchange_at(&mut world, &code, NOW).unwrap();
    assert!(reply["refresh_token_expire_in"].as_i64().unwrap() > NOW + 99 * 365 * DAY);
    refresh_at(&mut world, text(&reply, "refresh_token"), NOW + 1_000 * DAY).unwrap();
}

#[test]
fn an_account_under_review_gets_no_tokens() {
    let mut world = world();
    let account = first(&world, AccountKind::Seller);
    let review = |is_under_review| AccessAction::SetUnderReview { account, is_under_review };
    let code = consent(&mut world, account, NOW);
    perform(&mut world, review(true), NOW).unwrap();
    let refusal = refused_exchange(&mut world, &code, NOW);
    assert_eq!((refusal.code, refusal.message.as_str()), (105_004, "auth state is inactive"));
    perform(&mut world, review(false), NOW).unwrap();
    exchange_at(&mut world, &code, NOW).unwrap();
}

#[test]
fn a_custom_app_is_for_its_seller_only() {
    let mut world = world();
    let custom = world.access.apps.values().nth(1).unwrap().key.clone();
    let other = gate::account(&world, "Harbor Outfitters");
    let refusal = refused(&mut world, AccessAction::Consent { app: custom.clone(), account: other }, NOW);
    assert!(refusal.message.contains("custom app of another seller"), "{}", refusal.message);
    let owner = first(&world, AccountKind::Seller);
    perform(&mut world, AccessAction::Consent { app: custom, account: owner }, NOW).unwrap();
}

#[test]
fn an_app_gets_the_scopes_that_it_asks_for() {
    let mut world = world();
    let (key, account) = (app(&world).0, first(&world, AccountKind::Seller));
    let scopes = Some(vec!["seller.order.info".to_owned(), "creator.showcase.read".to_owned()]);
    perform(&mut world, AccessAction::UpdateApp { app: key, redirect_url: None, webhook_url: None, scopes }, NOW).unwrap();
    let code = consent(&mut world, account, NOW);
    let reply = exchange_at(&mut world, &code, NOW).unwrap();
    assert_eq!(reply["granted_scopes"], json!(["seller.order.info"]));
}

#[test]
fn a_token_can_expire_at_once() {
    let mut world = world();
    let token = text(&tokens(&mut world), "access_token").to_owned();
    perform(&mut world, AccessAction::ExpireToken { token: token.clone() }, NOW + 5).unwrap();
    assert_eq!(world.access.token(&token).unwrap().expires, NOW + 5);
    refused(&mut world, AccessAction::ExpireToken { token: "unknown".to_owned() }, NOW + 5);
}

#[test]
fn the_same_commands_make_the_same_tokens_and_another_seed_makes_others() {
    let make = |seed| {
        let mut world = World::new(tiktok_shop_sandbox::world::Scenario::Empty, seed, "", NOW);
        world.apply(&Command::Tick, NOW);
        (app(&world), tokens(&mut world))
    };
    assert_eq!(make(1), make(1));
    assert_ne!(make(1).0, make(2).0);
    assert_ne!(make(1).1["access_token"], make(2).1["access_token"]);
}
