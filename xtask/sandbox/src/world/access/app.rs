//! Apps of developers.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Access;
use crate::world::{Id, IdKind, Refusal, Reply, Turn};

/// An app of a developer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct App {
    pub key: String,
    pub secret: String,
    pub name: String,
    /// Identifies the app in links to the consent page.
    pub service_id: String,
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

impl App {
    /// The address to which the consent page returns, with parameters.
    ///
    /// An installation that begins at TikTok has no state.
    pub fn redirect(&self, parameters: &[(&str, &str)], state: Option<&str>) -> Result<String, Refusal> {
        let address = self.redirect_url.as_ref();
        let address = address.ok_or_else(|| Refusal::parameter(format!("the app {} has no redirect URL", self.key)))?;
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(parameters);
        query.extend_pairs(state.map(|state| ("state", state)));
        let separator = if address.contains('?') { '&' } else { '?' };
        Ok(format!("{address}{separator}{}", query.finish()))
    }

    /// The address to which the consent page returns if the account refuses.
    pub fn refusal_redirect(&self, state: Option<&str>) -> Result<String, Refusal> {
        self.redirect(&[("code", "null"), ("error", "auth_denied")], state)
    }
}

impl Access {
    /// The address to which the consent page returns with a code, as the reply to `Consent` has it.
    pub fn consent_redirect(&self, app: &str, code: &str, state: Option<&str>) -> Result<String, Refusal> {
        let region = self.codes.get(code).and_then(|code| self.accounts.get(&code.account)).map(|account| account.region.as_str());
        let region = region.unwrap_or_default();
        let locale = crate::world::market::market(region).map_or("en", |market| market.locale.as_str());
        let parameters = [("app_key", app), ("code", code), ("locale", locale), ("shop_region", region)];
        self.app(app)?.redirect(&parameters, state)
    }
}

pub(super) fn create(turn: &mut Turn<'_>, name: &str, seller: Option<Id>) -> Reply {
    if let Some(seller) = seller {
        turn.world.access.account(seller)?;
    }
    let service_id = turn.id(IdKind::Other).to_string();
    let access = &mut turn.world.access;
    let app = App {
        key: access.hex("app key", 12),
        secret: access.hex("app secret", 40),
        name: name.to_owned(),
        service_id,
        kind: seller.map_or(AppKind::Public, AppKind::Custom),
        scopes: None,
        redirect_url: None,
        webhook_url: None,
    };
    let reply = json!({"app_key": app.key, "app_secret": app.secret, "service_id": app.service_id});
    access.apps.insert(app.key.clone(), app);
    Ok(reply)
}

pub(super) fn update(
    turn: &mut Turn<'_>,
    app: &str,
    redirect_url: Option<&String>,
    webhook_url: Option<&String>,
    scopes: Option<&Vec<String>>,
) -> Reply {
    let app = turn.world.access.apps.get_mut(app).ok_or_else(|| Refusal::parameter(format!("there is no app {app}")))?;
    app.redirect_url = redirect_url.cloned().or(app.redirect_url.take());
    app.webhook_url = webhook_url.cloned().or(app.webhook_url.take());
    app.scopes = scopes.cloned().or(app.scopes.take());
    Ok(Value::Null)
}
