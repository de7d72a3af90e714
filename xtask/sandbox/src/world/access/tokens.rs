//! Tokens: their exchange, refresh and expiry, as the token host answers.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Access, Grant};
use crate::world::{CommandContext, Id, Refusal, Reply, Time};

/// A consent without an end: the token host reports a time in the far future.
const HUNDRED_YEARS: i64 = 100 * 365 * 24 * 3600;

/// An access token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Token {
    pub app: String,
    pub account: Id,
    pub scopes: Vec<String>,
    pub expires: Time,
    /// Whether the consent has ended.
    pub is_revoked: bool,
}

/// A refresh token. It is gone after a refresh or when the consent is withdrawn.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct RefreshToken {
    pub app: String,
    pub account: Id,
    /// When it dies because another one replaced it.
    pub replaced: Option<Time>,
}

pub(super) fn exchange(ctx: &mut CommandContext<'_>, app: &str, secret: &str, code: &str) -> Reply {
    authenticate(&ctx.world.access, app, secret)?;
    let invalid = || Refusal::new(36_004_004, "invalid auth code");
    let found = ctx.world.access.codes.get(code).filter(|code| code.app == app && code.expires > ctx.now);
    let account = found.ok_or_else(invalid)?.account;
    check_onboarding(&ctx.world.access, account)?;
    let reply = issue(ctx, app, account)?;
    ctx.world.access.codes.shift_remove(code);
    Ok(reply)
}

pub(super) fn refresh(ctx: &mut CommandContext<'_>, app: &str, secret: &str, refresh_token: &str) -> Reply {
    let (now, grace) = (ctx.now, ctx.world.settings.refresh_grace);
    authenticate(&ctx.world.access, app, secret)?;
    let unknown = || Refusal::new(36_004_005, "can not find related auth record");
    let access = &ctx.world.access;
    let found = access.refresh_tokens.get(refresh_token).filter(|token| token.app == app);
    let found = found.filter(|token| token.replaced.is_none_or(|end| now < end)).ok_or_else(unknown)?;
    let account = found.account;
    if access.grant(app, account).ok_or_else(unknown)?.has_ended(now) {
        return Err(Refusal::new(36_004_001, "rt has expired"));
    }
    check_onboarding(access, account)?;
    let reply = issue(ctx, app, account)?;
    let access = &mut ctx.world.access;
    if let Some(old) = access.refresh_tokens.get_mut(refresh_token) {
        old.replaced.get_or_insert(now + grace);
    }
    access.refresh_tokens.retain(|_, token| token.replaced.is_none_or(|end| now < end));
    Ok(reply)
}

/// Issues a pair of tokens for a consent. The old access token stays usable until it expires.
pub(super) fn issue(ctx: &mut CommandContext<'_>, app: &str, account: Id) -> Reply {
    let life = ctx.world.settings.access_token_life;
    let access = &mut ctx.world.access;
    let ended = || Refusal::new(36_004_005, "can not find related auth record");
    let grant = access.grant(app, account).filter(|grant| !grant.has_ended(ctx.now)).cloned().ok_or_else(ended)?;
    let expires = grant.expires.map_or(ctx.now + life, |end| end.min(ctx.now + life));
    let region = access.account(account)?.region.clone();
    let (text, refresh_text) = (access.name("access token", &region), access.name("refresh token", &region));
    let token = Token { app: app.to_owned(), account, scopes: grant.scopes.clone(), expires, is_revoked: false };
    access.tokens.insert(text.clone(), token);
    access.refresh_tokens.insert(refresh_text.clone(), RefreshToken { app: app.to_owned(), account, replaced: None });
    reply(access, account, &grant, (&text, expires), (&refresh_text, ctx.now))
}

fn reply(access: &Access, account: Id, grant: &Grant, (token, expires): (&str, Time), (refresh, now): (&str, Time)) -> Reply {
    let account = access.account(account)?;
    Ok(json!({
        "access_token": token,
        "access_token_expire_in": expires,
        "refresh_token": refresh,
        "refresh_token_expire_in": grant.expires.unwrap_or(now + HUNDRED_YEARS),
        "open_id": account.open_id,
        "seller_name": account.name,
        "seller_base_region": account.region,
        "user_type": account.kind.user_type(),
        "granted_scopes": grant.scopes,
    }))
}

pub(super) fn expire(ctx: &mut CommandContext<'_>, token: &str) -> Reply {
    let unknown = || Refusal::parameter("there is no such access token");
    ctx.world.access.tokens.get_mut(token).ok_or_else(unknown)?.expires = ctx.now;
    Ok(Value::Null)
}

fn authenticate(access: &Access, app: &str, secret: &str) -> Result<(), Refusal> {
    match access.app(app)?.secret == secret {
        true => Ok(()),
        false => Err(Refusal::parameter("Invalid 'app_secret' query parameter.")),
    }
}

fn check_onboarding(access: &Access, account: Id) -> Result<(), Refusal> {
    match access.account(account)?.is_under_review {
        true => Err(Refusal::new(105_004, "auth state is inactive")),
        false => Ok(()),
    }
}
