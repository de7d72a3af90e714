//! The end of consents: warnings, withdrawals, and their webhooks.

use serde_json::json;
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::event::Owner;
use tiktok_shop_sandbox::world::{Command, Event, Id, World};

use crate::gate::{NOW, account, app, call, events, first, nothing, perform, refused, shops, world};
use tiktok_shop_sandbox::world::DAY;

const DELETE: &str = "DELETE /authorization/202403/shops";

/// Lets every app receive webhooks.
fn listen(world: &mut World) {
    for app in world.access.apps.keys().cloned().collect::<Vec<_>>() {
        let webhook_url = Some(format!("https://{app}.example"));
        perform(world, AccessAction::UpdateApp { app, redirect_url: None, webhook_url, scopes: None }, NOW).unwrap();
    }
}

/// The times and the texts of the warnings for a shop to an app.
fn warnings(world: &World, app: &str, shop: Id) -> Vec<(i64, String)> {
    let deliveries = world.webhooks.iter().filter(|delivery| delivery.webhook == 7 && delivery.app == app);
    let of_shop = deliveries.filter(|delivery| delivery.owner == ("shop_id".to_owned(), shop.to_string()));
    of_shop.map(|delivery| (delivery.created, delivery.data["message"].as_str().unwrap().to_owned())).collect()
}

#[test]
fn warnings_begin_thirty_days_before_the_end_and_come_daily_at_midnight() {
    let mut world = world();
    listen(&mut world);
    let (app, shop) = (app(&world).0, shops(&world, first(&world, AccountKind::Seller))[0]);
    let end = NOW + 365 * DAY;
    world.apply(&Command::Tick, end - 30 * DAY);
    assert_eq!(warnings(&world, &app, shop), []);
    world.apply(&Command::Tick, end - 27 * DAY);
    let text =
        |days| format!("Authorization of shop_id {shop} is expiring in {days} days. Please direct the merchant to re-authorize.");
    // The consent ends at noon, so midnight is twelve hours later.
    let midnight = end - 30 * DAY + DAY / 2;
    let expected: Vec<_> = [30, 29, 28].into_iter().zip(0..).map(|(days, n)| (midnight + n * DAY, text(days))).collect();
    assert_eq!(warnings(&world, &app, shop), expected);
    world.apply(&Command::Tick, end + 10 * DAY);
    let all = warnings(&world, &app, shop);
    assert_eq!(all.len(), 30);
    assert_eq!(all.last().unwrap().1, text(1));
    assert!(all.iter().all(|(at, _)| at % DAY == 0));
}

#[test]
fn another_consent_stops_the_warnings() {
    let mut world = world();
    listen(&mut world);
    let (app, seller) = (app(&world).0, first(&world, AccountKind::Seller));
    let shop = shops(&world, seller)[0];
    world.apply(&Command::Tick, NOW + 337 * DAY);
    let before = warnings(&world, &app, shop).len();
    assert!(before > 0);
    perform(&mut world, AccessAction::Consent { app: app.clone(), account: seller }, NOW + 337 * DAY).unwrap();
    world.apply(&Command::Tick, NOW + 365 * DAY);
    assert_eq!(warnings(&world, &app, shop).len(), before);
    world.apply(&Command::Tick, NOW + (337 + 336) * DAY);
    assert_eq!(warnings(&world, &app, shop).len(), before + 1);
}

#[test]
fn a_short_consent_is_warned_once_a_day_although_it_is_repeated() {
    let mut world = world();
    listen(&mut world);
    world.settings.consent_life = 5 * DAY;
    let (app, seller) = (app(&world).0, first(&world, AccountKind::Seller));
    let consent = AccessAction::Consent { app: app.clone(), account: seller };
    perform(&mut world, consent.clone(), NOW).unwrap();
    perform(&mut world, consent, NOW + 60).unwrap();
    world.apply(&Command::Tick, NOW + 6 * DAY);
    assert_eq!(warnings(&world, &app, shops(&world, seller)[0]).len(), 5);
}

#[test]
fn a_seller_who_withdraws_ends_tokens_and_webhook_6_reports_each_shop() {
    let mut world = world();
    let (app, seller) = (app(&world).0, account(&world, "Lantern Global"));
    let token = world.access.token_of(seller).unwrap();
    let action = AccessAction::Deauthorize { app: app.clone(), account: seller };
    let events = events(&mut world, action.clone(), NOW + 5);
    let shops = shops(&world, seller);
    assert_eq!(shops.len(), 6);
    let expected: Vec<_> = shops
        .iter()
        .map(|shop| {
            let message = format!("Shop_id {shop} is deauthorized from your APP by merchant.");
            Event { webhook: 6, owner: Owner::Shop(*shop), data: json!({"app_key": app, "message": message}), at: NOW + 5 }
        })
        .collect();
    assert_eq!(events, expected);
    assert!(world.access.token(&token).unwrap().is_revoked);
    assert!(world.access.grant(&app, seller).is_none());
    refused(&mut world, action, NOW + 6);
}

#[test]
fn a_withdrawn_refresh_token_and_code_are_unknown() {
    let mut world = world();
    let ((app, secret), seller) = (app(&world), first(&world, AccountKind::Seller));
    let consent = AccessAction::Consent { app: app.clone(), account: seller };
    let code = |world: &mut World| perform(world, consent.clone(), NOW).unwrap()["code"].as_str().unwrap().to_owned();
    let (used, unused) = (code(&mut world), code(&mut world));
    let exchange = |code| AccessAction::Exchange { app: app.clone(), secret: secret.clone(), code };
    let reply = perform(&mut world, exchange(used), NOW).unwrap();
    perform(&mut world, AccessAction::Deauthorize { app: app.clone(), account: seller }, NOW).unwrap();
    let refresh_token = reply["refresh_token"].as_str().unwrap().to_owned();
    let refresh = AccessAction::Refresh { app: app.clone(), secret: secret.clone(), refresh_token };
    assert_eq!(refused(&mut world, refresh, NOW).code, 36_004_005);
    assert_eq!(refused(&mut world, exchange(unused), NOW).code, 36_004_004);
}

#[test]
fn a_creator_who_withdraws_is_reported_by_webhook_20() {
    let mut world = world();
    let (app, creator) = (app(&world).0, first(&world, AccountKind::Creator));
    let events = events(&mut world, AccessAction::Deauthorize { app: app.clone(), account: creator }, NOW + 5);
    let data = json!({"app_key": app, "cancel_time": NOW + 5});
    assert_eq!(events, [Event { webhook: 20, owner: Owner::Account(creator), data, at: NOW + 5 }]);
}

#[test]
fn only_the_app_that_loses_its_consent_hears_of_it() {
    let mut world = world();
    listen(&mut world);
    let seller = first(&world, AccountKind::Seller);
    let custom = world.access.apps.values().nth(1).unwrap().key.clone();
    perform(&mut world, AccessAction::Deauthorize { app: custom.clone(), account: seller }, NOW).unwrap();
    let apps: Vec<_> = world.webhooks.iter().map(|delivery| delivery.app.clone()).collect();
    assert_eq!(apps, [custom]);
}

#[test]
fn an_app_gives_up_one_shop_after_the_other() {
    let mut world = world();
    let (app, seller) = (app(&world).0, account(&world, "Lantern Global"));
    let token = world.access.token_of(seller).unwrap();
    for (index, shop) in shops(&world, seller).into_iter().enumerate() {
        let delete = call(&world, DELETE, seller, Some(shop), nothing());
        let outcome = world.apply(&Command::Call(Box::new(delete)), NOW);
        assert_eq!(outcome.reply, Ok(nothing()));
        assert_eq!(outcome.events.iter().map(|event| (event.webhook, event.owner)).collect::<Vec<_>>(), [(6, Owner::Shop(shop))]);
        let is_last = index == 5;
        assert_eq!(world.access.token(&token).unwrap().is_revoked, is_last);
        assert_eq!(world.access.grant(&app, seller).map(|grant| grant.shops.len()), (!is_last).then_some(5 - index));
    }
}
