//! Scenarios: what a new sandbox contains.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::access::{self, AccessAction, AccountKind};
use super::{CommandContext, Id, Time, World, affiliate, aftersales, finance, messages, orders, products};

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
pub fn standard(ctx: &mut CommandContext<'_>) {
    let accounts: Vec<Id> = ACCOUNTS.into_iter().filter_map(|account| create_account(ctx, account)).collect();
    let public = create_app(ctx, "Sandbox app", None);
    let custom = create_app(ctx, "Maple & Thread's own app", accounts.first().copied());
    create_app(ctx, "App of the app store", None);
    for account in &accounts {
        authorize(ctx, public.as_deref(), *account);
    }
    if let Some(owner) = accounts.first() {
        authorize(ctx, custom.as_deref(), *owner);
    }
}

/// The id of a new account.
fn create_account(ctx: &mut CommandContext<'_>, (kind, name, regions): (AccountKind, &str, &[&str])) -> Option<Id> {
    let regions = regions.iter().map(|region| (*region).to_owned()).collect();
    let reply = AccessAction::CreateAccount { kind, name: name.to_owned(), regions }.apply(ctx).ok()?;
    Id::from_json(reply.get("account_id")?)
}

/// The key of a new app.
fn create_app(ctx: &mut CommandContext<'_>, name: &str, seller: Option<Id>) -> Option<String> {
    let reply = AccessAction::CreateApp { name: name.to_owned(), seller }.apply(ctx).ok()?;
    reply.get("app_key").and_then(Value::as_str).map(str::to_owned)
}

/// Consents, and issues the first tokens. The accounts and the apps exist, so nothing is refused.
fn authorize(ctx: &mut CommandContext<'_>, app: Option<&str>, account: Id) {
    if let Some(app) = app {
        let _ = access::authorize(ctx, app, account);
    }
}

/// Products, orders and what follows from them, in each shop.
fn fill(ctx: &mut CommandContext<'_>) {
    for shop in ctx.world.shops.iter().map(|shop| shop.id).collect::<Vec<_>>() {
        products::seed(ctx, shop);
        orders::seed(ctx, shop);
        aftersales::seed(ctx, shop);
        finance::seed(ctx, shop);
        messages::seed(ctx, shop);
        affiliate::seed(ctx, shop);
    }
}

/// Many products and orders in the first shop.
fn fill_large(ctx: &mut CommandContext<'_>) {
    const PRODUCTS: usize = 10_000;
    const ORDERS: u32 = 100_000;
    let first = ctx.world.shops.iter().next().map(|shop| shop.id);
    if let Some(shop) = first {
        products::seed_many(ctx, shop, PRODUCTS);
        orders::seed_many(ctx, shop, ORDERS);
    }
}

impl World {
    /// A new world. `origin` is the address of the sandbox, to which replies link.
    pub fn new(scenario: Scenario, seed: u64, origin: &str, now: Time) -> Self {
        let mut world = Self::default();
        origin.clone_into(&mut world.settings.public_url);
        world.access.seed = seed;
        let mut events = Vec::new();
        let mut ctx = CommandContext::new(&mut world, now, &mut events);
        standard(&mut ctx);
        match scenario {
            Scenario::Empty => {}
            Scenario::Standard => fill(&mut ctx),
            Scenario::Large => fill_large(&mut ctx),
        }
        world
    }
}
