//! Scenarios: what a new sandbox contains.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::access::{self, AccountKind};
use super::{Id, Refusal, Turn, World};

/// The content of a new sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scenario {
    /// An app, accounts and shops, without products.
    Empty,
    /// Shops in several markets with products, orders in every status, returns and statements.
    #[default]
    Standard,
    /// One shop with 10,000 products and 100,000 orders, for measurements.
    Large,
}

/// What a developer needs for the first call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Credentials {
    pub app_key: String,
    pub app_secret: String,
    pub seller_token: String,
    pub creator_token: String,
    pub partner_token: String,
    /// The shop of `seller_token`.
    pub shop_cipher: String,
    pub category_asset_cipher: String,
}

/// The accounts of a new sandbox, the one for the first call first. Sellers with several regions sell across borders.
const ACCOUNTS: [(AccountKind, &str, &[&str]); 9] = [
    (AccountKind::Seller, "Maple & Thread", &["GB"]),
    (AccountKind::Seller, "Harbor Outfitters", &["US"]),
    (AccountKind::Seller, "Lantern Global", &["GB", "US", "DE", "JP", "MY", "SG"]),
    (AccountKind::Seller, "Saigon Living", &["VN"]),
    (AccountKind::Seller, "Batik Nusantara", &["ID"]),
    (AccountKind::Seller, "Casa Aurora", &["BR"]),
    (AccountKind::Seller, "Siam Beauty", &["TH"]),
    (AccountKind::Creator, "Robin Rivers", &["GB"]),
    (AccountKind::Partner, "Northern Creators Agency", &["GB", "US"]),
];

/// Apps, accounts and shops, as they are in every scenario.
///
/// The first app is public, and all accounts have authorized it. The second one is the custom app of the first seller. Nobody has
/// authorized the third one yet.
pub fn standard(turn: &mut Turn<'_>) -> Result<(), Refusal> {
    let mut accounts = Vec::new();
    for (kind, name, regions) in ACCOUNTS {
        let regions = regions.iter().map(|region| (*region).to_owned()).collect();
        let reply = access::Happening::CreateAccount { kind, name: name.to_owned(), regions }.apply(turn)?;
        accounts.extend(reply.get("account_id").and_then(Id::from_json));
    }
    let public = create_app(turn, "Sandbox app", None)?;
    let custom = create_app(turn, "Maple & Thread's own app", accounts.first().copied())?;
    create_app(turn, "App of the app store", None)?;
    for account in &accounts {
        access::authorize(turn, &public, *account)?;
    }
    if let Some(owner) = accounts.first() {
        access::authorize(turn, &custom, *owner)?;
    }
    Ok(())
}

fn create_app(turn: &mut Turn<'_>, name: &str, seller: Option<Id>) -> Result<String, Refusal> {
    let reply = access::Happening::CreateApp { name: name.to_owned(), seller }.apply(turn)?;
    Ok(reply.get("app_key").and_then(Value::as_str).unwrap_or_default().to_owned())
}

/// The credentials of the first app and of the first account of each kind, with their newest tokens. `None` if an app or an account
/// is missing.
pub fn credentials(world: &World) -> Option<Credentials> {
    let app = world.access.apps.values().next()?;
    let token = |kind| {
        let account = world.access.accounts.values().find(|account| account.kind == kind)?;
        let mut tokens = world.access.tokens().rev();
        let (text, _) = tokens.find(|(_, token)| token.app == app.key && token.account == account.id && !token.is_revoked)?;
        Some((account, text.to_owned()))
    };
    let (seller, seller_token) = token(AccountKind::Seller)?;
    let (partner, partner_token) = token(AccountKind::Partner)?;
    let (_, creator_token) = token(AccountKind::Creator)?;
    Some(Credentials {
        app_key: app.key.clone(),
        app_secret: app.secret.clone(),
        seller_token,
        creator_token,
        partner_token,
        shop_cipher: world.shops.iter().find(|shop| shop.seller == seller.id)?.cipher.clone(),
        category_asset_cipher: partner.assets.first()?.cipher.clone(),
    })
}
