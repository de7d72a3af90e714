//! The end of a consent: warnings before its time is over, and withdrawals.

use serde_json::{Value, json};

use super::{AccessTimer, AccountKind};
use crate::world::clock::{DAY, next_midnight};
use crate::world::event::Owner;
use crate::world::{Call, CommandContext, Event, Id, Refusal, Reply, Time, Timer};

/// Warnings begin this long before a consent ends.
const WARNING: i64 = 30 * DAY;

/// Warns at 0:00 UTC, each day of the last 30 days.
pub(super) fn schedule_warnings(ctx: &mut CommandContext<'_>, app: &str, account: Id, expires: Option<Time>) {
    if let Some(expires) = expires {
        let first = next_midnight((expires - WARNING).max(ctx.now) - 1);
        set_warning(ctx, app, account, expires, first);
    }
}

pub(super) fn warn(ctx: &mut CommandContext<'_>, app: &str, account: Id, expires: Time) {
    let Some(grant) = ctx.world.access.grant(app, account).filter(|grant| grant.expires == Some(expires)) else { return };
    for shop in grant.shops.clone() {
        let days = (expires - ctx.now + DAY - 1) / DAY;
        let message =
            format!("Authorization of shop_id {shop} is expiring in {days} days. Please direct the merchant to re-authorize.");
        let data = json!({"app_key": app, "message": message, "expiration_time": expires.to_string()});
        ctx.emit(Event { webhook: 7, owner: Owner::Shop(shop), data, at: ctx.now });
    }
    set_warning(ctx, app, account, expires, next_midnight(ctx.now));
}

fn set_warning(ctx: &mut CommandContext<'_>, app: &str, account: Id, expires: Time, at: Time) {
    if at < expires {
        let timer = AccessTimer::Warn { app: app.to_owned(), account, expires };
        ctx.after(at - ctx.now, Timer::Access(timer));
    }
}

/// The account withdraws its consent for all shops.
pub(super) fn deauthorize(ctx: &mut CommandContext<'_>, app: &str, account: Id) -> Reply {
    let access = &ctx.world.access;
    let kind = access.account(account)?.kind;
    let grant = access.grant(app, account).ok_or_else(|| Refusal::parameter("the account has not authorized the app"))?;
    let shops = grant.shops.clone();
    end(ctx, app, account);
    match kind {
        AccountKind::Seller => shops.into_iter().for_each(|shop| report(ctx, app, shop)),
        AccountKind::Creator => {
            let data = json!({"app_key": app, "cancel_time": ctx.now});
            ctx.emit(Event { webhook: 20, owner: Owner::Account(account), data, at: ctx.now });
        }
        AccountKind::Partner => {}
    }
    Ok(Value::Null)
}

/// `DELETE /authorization/202403/shops`: the app gives up one shop. With the last shop, the consent ends.
pub(super) fn deauthorize_shop(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let grants = ctx.world.access.grants.get_mut(&call.account);
    let unknown = || Refusal::new(105_001, "access token is invalid; detail:your token has been deauthorized");
    let grant = grants.and_then(|grants| grants.get_mut(&call.app_key)).ok_or_else(unknown)?;
    grant.shops.retain(|covered| *covered != shop);
    if grant.shops.is_empty() {
        end(ctx, &call.app_key, call.account);
    }
    report(ctx, &call.app_key, shop);
    Ok(json!({}))
}

/// Removes the consent with everything that depends on it.
fn end(ctx: &mut CommandContext<'_>, app: &str, account: Id) {
    let access = &mut ctx.world.access;
    if let Some(grants) = access.grants.get_mut(&account) {
        grants.shift_remove(app);
    }
    access.codes.retain(|_, code| code.app != app || code.account != account);
    access.refresh_tokens.retain(|_, token| token.app != app || token.account != account);
    let of_grant = access.tokens.values_mut().filter(|token| token.app == app && token.account == account);
    of_grant.for_each(|token| token.is_revoked = true);
}

fn report(ctx: &mut CommandContext<'_>, app: &str, shop: Id) {
    let data = json!({"app_key": app, "message": format!("Shop_id {shop} is deauthorized from your APP by merchant.")});
    ctx.emit(Event { webhook: 6, owner: Owner::Shop(shop), data, at: ctx.now });
}
