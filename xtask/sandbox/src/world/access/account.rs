//! Accounts of sellers, creators and partners.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::world::{CommandContext, Id, IdKind, Refusal, Reply, market, shops};

/// A seller, a creator or a partner.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Account {
    pub id: Id,
    pub kind: AccountKind,
    pub open_id: String,
    pub name: String,
    /// The country: `GB`.
    pub region: String,
    /// An inactive seller's calls are rejected.
    pub is_active: bool,
    /// Whether TikTok still reviews the seller's onboarding. Until then, apps get no tokens.
    pub is_under_review: bool,
    /// What a partner can open to apps.
    pub assets: Vec<CategoryAsset>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    Seller,
    Creator,
    Partner,
}

/// A business category of a partner in one market.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CategoryAsset {
    pub cipher: String,
    /// The country: `GB`.
    pub market: String,
    pub category: Id,
    pub category_name: String,
}

impl AccountKind {
    /// The `user_type` of the token host.
    pub fn user_type(self) -> i64 {
        match self {
            Self::Seller => 0,
            Self::Creator => 1,
            Self::Partner => 3,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Seller => "seller",
            Self::Creator => "creator",
            Self::Partner => "partner",
        }
    }
}

pub(super) fn create(ctx: &mut CommandContext<'_>, kind: AccountKind, name: &str, regions: &[String]) -> Reply {
    let home = regions.first().ok_or_else(|| Refusal::parameter("an account needs at least one region"))?;
    if let Some(unknown) = regions.iter().find(|region| market::market(region).is_none()) {
        return Err(Refusal::parameter(format!("the sandbox has no market {unknown}")));
    }
    let id = ctx.id(IdKind::Other);
    let access = &mut ctx.world.access;
    let account = Account {
        id,
        kind,
        open_id: access.text("open id"),
        name: name.to_owned(),
        region: home.clone(),
        is_active: true,
        is_under_review: false,
        assets: Vec::new(),
    };
    access.accounts.insert(id, account);
    let mut ids = Vec::new();
    match kind {
        AccountKind::Seller => ids.extend(regions.iter().map(|region| shops::open(ctx, id, name, region, regions.len() > 1))),
        AccountKind::Creator => {}
        AccountKind::Partner => regions.iter().for_each(|region| add_asset(ctx, id, region)),
    }
    let shop = |shop: &shops::Shop| json!({"id": shop.id, "region": shop.region, "cipher": shop.cipher});
    let shops: Vec<_> = ids.into_iter().filter_map(|id| ctx.world.shops.get(id)).map(shop).collect();
    Ok(json!({"account_id": id, "shops": shops}))
}

fn add_asset(ctx: &mut CommandContext<'_>, account: Id, region: &str) {
    let access = &mut ctx.world.access;
    let asset = CategoryAsset {
        cipher: access.name("category asset", region),
        market: region.to_owned(),
        category: Id(3),
        category_name: "Customer Support".to_owned(),
    };
    access.assets.insert(asset.cipher.clone(), account);
    if let Some(account) = access.accounts.get_mut(&account) {
        account.assets.push(asset);
    }
}

pub(super) fn change(ctx: &mut CommandContext<'_>, account: Id, change: impl FnOnce(&mut Account)) -> Reply {
    let unknown = || Refusal::parameter(format!("there is no account {account}"));
    change(ctx.world.access.accounts.get_mut(&account).ok_or_else(unknown)?);
    Ok(Value::Null)
}
