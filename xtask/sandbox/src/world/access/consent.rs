//! Consents: which app may act for which account, and the codes that apps exchange for tokens.

use std::sync::LazyLock;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Account, AccountKind, App, AppKind, ending};
use crate::data;
use crate::world::{CommandContext, Id, Refusal, Reply, Time};

/// What an account allows an app.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Grant {
    pub scopes: Vec<String>,
    /// The shops of a seller that the app may act for.
    pub shops: Vec<Id>,
    /// When the consent ends. A creator's does not end.
    pub expires: Option<Time>,
}

/// A code that an app can exchange once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Code {
    pub app: String,
    pub account: Id,
    pub expires: Time,
}

static SCOPES: LazyLock<IndexMap<String, Vec<String>>> =
    LazyLock::new(|| data::read("scopes.yaml", include_str!("../../../data/scopes.yaml")));

impl AccountKind {
    /// The scopes that accounts of a kind can grant.
    pub fn scopes(self) -> &'static [String] {
        SCOPES.get(self.name()).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Grant {
    pub fn has_ended(&self, now: Time) -> bool {
        self.expires.is_some_and(|expires| expires <= now)
    }
}

/// An account consents. A repeated consent extends the first one.
pub(super) fn consent(ctx: &mut CommandContext<'_>, app: &str, account: Id) -> Reply {
    grant(ctx, app, account)?;
    let expires = ctx.now + ctx.world.settings.code_life;
    let access = &mut ctx.world.access;
    access.codes.retain(|_, code| code.expires > ctx.now);
    let region = access.account(account)?.region.clone();
    let code = access.name("code", &region);
    access.codes.insert(code.clone(), Code { app: app.to_owned(), account, expires });
    Ok(json!({"code": code}))
}

/// Begins or extends a consent, without a code.
pub(super) fn grant(ctx: &mut CommandContext<'_>, app: &str, account: Id) -> Result<(), Refusal> {
    let access = &ctx.world.access;
    let (app, account) = (access.app(app)?, access.account(account)?);
    match app.kind {
        AppKind::Custom(owner) if owner != account.id => {
            return Err(Refusal::parameter(format!("{} is a custom app of another seller", app.name)));
        }
        AppKind::Custom(_) | AppKind::Public => {}
    }
    let shops = ctx.world.shops.iter().filter(|shop| shop.seller == account.id).map(|shop| shop.id).collect();
    let expires = match account.kind {
        AccountKind::Creator => None,
        AccountKind::Seller | AccountKind::Partner => Some(ctx.now + ctx.world.settings.consent_life),
    };
    let grant = Grant { scopes: granted_scopes(app, account), shops, expires };
    let (app, account) = (app.key.clone(), account.id);
    ctx.world.access.grants.entry(account).or_default().insert(app.clone(), grant);
    ending::schedule_warnings(ctx, &app, account, expires);
    Ok(())
}

/// The scopes that the app asks for and that the account can grant.
fn granted_scopes(app: &App, account: &Account) -> Vec<String> {
    let is_wanted = |scope: &&String| app.scopes.as_ref().is_none_or(|requested| requested.contains(scope));
    account.kind.scopes().iter().filter(is_wanted).cloned().collect()
}
