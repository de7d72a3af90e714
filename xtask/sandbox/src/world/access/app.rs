//! Apps of developers.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::world::{CommandContext, Id, Refusal, Reply};

/// An app of a developer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct App {
    /// Identifies the app, also in links to the consent page.
    pub key: String,
    pub secret: String,
    pub name: String,
    pub kind: AppKind,
    /// The scopes that the app asks for. `None` if it asks for all of them.
    pub scopes: Option<Vec<String>>,
    /// Where the consent page returns to.
    pub redirect_url: Option<String>,
    /// Where all webhooks go that have no address of their own.
    pub webhook_url: Option<String>,
}

/// Which accounts can authorize an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppKind {
    /// Only this seller, for whom the app was made.
    Custom(Id),
    /// Every account.
    Public,
}

pub(super) fn create(ctx: &mut CommandContext<'_>, name: &str, seller: Option<Id>) -> Reply {
    if let Some(seller) = seller {
        ctx.world.access.account(seller)?;
    }
    let access = &mut ctx.world.access;
    let app = App {
        key: access.hex("app key", 12),
        secret: access.hex("app secret", 40),
        name: name.to_owned(),
        kind: seller.map_or(AppKind::Public, AppKind::Custom),
        scopes: None,
        redirect_url: None,
        webhook_url: None,
    };
    let reply = json!({"app_key": app.key, "app_secret": app.secret});
    access.apps.insert(app.key.clone(), app);
    Ok(reply)
}

pub(super) fn update(
    ctx: &mut CommandContext<'_>,
    app: &str,
    redirect_url: Option<&String>,
    webhook_url: Option<&String>,
    scopes: Option<&Vec<String>>,
) -> Reply {
    let app = ctx.world.access.apps.get_mut(app).ok_or_else(|| Refusal::parameter(format!("there is no app {app}")))?;
    check_url("redirect_url", redirect_url)?;
    check_url("webhook_url", webhook_url)?;
    change_url(&mut app.redirect_url, redirect_url);
    change_url(&mut app.webhook_url, webhook_url);
    app.scopes = scopes.cloned().or(app.scopes.take());
    Ok(Value::Null)
}

fn check_url(name: &str, url: Option<&String>) -> Result<(), Refusal> {
    match url.filter(|url| !url.is_empty() && !["http://", "https://"].iter().any(|scheme| url.starts_with(scheme))) {
        Some(url) => Err(Refusal::parameter(format!("{name}: `{url}` must begin with http:// or https://"))),
        None => Ok(()),
    }
}

/// An absent address changes nothing, and an empty one removes the address.
fn change_url(url: &mut Option<String>, new: Option<&String>) {
    if let Some(new) = new {
        *url = Some(new.clone()).filter(|new| !new.is_empty());
    }
}
