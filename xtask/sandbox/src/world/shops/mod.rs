//! Shops and their warehouses.

mod views;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::market::Market;
use super::routes::Route;
use super::{CommandContext, Id, IdKind, Refusal, Reply, market};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::query("GET /authorization/*/shops", views::authorized),
    Route::query("GET /seller/*/shops", views::active),
    Route::query("GET /seller/*/permissions", views::permissions),
];

/// All shops.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Shops {
    by_id: IndexMap<Id, Shop>,
    by_cipher: IndexMap<String, Id>,
}

/// A shop in one market.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shop {
    pub id: Id,
    pub name: String,
    /// The country: `GB`.
    pub region: String,
    pub is_cross_border: bool,
    pub cipher: String,
    pub code: String,
    /// The account of the seller.
    pub seller: Id,
    pub is_active: bool,
    /// Whether paid orders are on hold first.
    pub holds_orders: bool,
    pub warehouses: Vec<Warehouse>,
}

/// A warehouse of a shop.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Warehouse {
    pub id: Id,
    pub name: String,
    pub is_default: bool,
    pub kind: WarehouseKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum WarehouseKind {
    SalesWarehouse,
    ReturnWarehouse,
}

impl Shops {
    pub fn get(&self, id: Id) -> Option<&Shop> {
        self.by_id.get(&id)
    }

    pub fn get_mut(&mut self, id: Id) -> Option<&mut Shop> {
        self.by_id.get_mut(&id)
    }

    /// The shop with this cipher.
    pub fn by_cipher(&self, cipher: &str) -> Option<&Shop> {
        self.get(*self.by_cipher.get(cipher)?)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Shop> {
        self.by_id.values()
    }

    /// The message that there is no such shop. It lists the shops.
    pub fn unknown(&self, id: &str) -> String {
        let known: Vec<_> = self.iter().map(|shop| format!("{} ({}, {})", shop.id, shop.name, shop.region)).collect();
        format!("there is no shop {id}; the shops are {}", known.join(", "))
    }

    pub fn insert(&mut self, shop: Shop) {
        self.by_cipher.insert(shop.cipher.clone(), shop.id);
        self.by_id.insert(shop.id, shop);
    }
}

impl Shop {
    /// The rules of the shop's market.
    pub fn market(&self) -> Result<&'static Market, Refusal> {
        market::market(&self.region)
            .ok_or_else(|| Refusal::gateway(36_009_003, format!("the sandbox has no market {}", self.region)))
    }

    /// The default warehouse for sales.
    pub fn sales_warehouse(&self) -> Option<&Warehouse> {
        let sales = || self.warehouses.iter().filter(|warehouse| warehouse.kind == WarehouseKind::SalesWarehouse);
        sales().find(|warehouse| warehouse.is_default).or_else(|| sales().next())
    }
}

/// Opens a shop with a warehouse for sales and one for returns.
pub(super) fn open(ctx: &mut CommandContext<'_>, seller: Id, name: &str, region: &str, is_cross_border: bool) -> Id {
    let id = ctx.id(IdKind::Shop);
    let mut warehouse =
        |name: &str, kind| Warehouse { id: ctx.id(IdKind::Warehouse), name: name.to_owned(), is_default: true, kind };
    let sales = warehouse("Main warehouse", WarehouseKind::SalesWarehouse);
    let returns = warehouse("Returns", WarehouseKind::ReturnWarehouse);
    let access = &mut ctx.world.access;
    let shop = Shop {
        id,
        name: if is_cross_border { format!("{name} {region}") } else { name.to_owned() },
        region: region.to_owned(),
        is_cross_border,
        cipher: access.name("shop cipher", region),
        code: format!("{region}{}{}", if is_cross_border { "CB" } else { "LC" }, access.hex("shop code", 6).to_uppercase()),
        seller,
        is_active: true,
        holds_orders: true,
        warehouses: vec![sales, returns],
    };
    ctx.world.shops.insert(shop);
    id
}

/// What happens to shops without the API.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ShopAction {
    /// TikTok closes a shop, or opens it again.
    SetActive { shop: Id, is_active: bool },
}

impl ShopAction {
    pub(super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::SetActive { shop, is_active } => {
                let shop = ctx.world.shops.get_mut(*shop).ok_or_else(|| Refusal::parameter("no such shop"))?;
                shop.is_active = *is_active;
                Ok(serde_json::Value::Null)
            }
        }
    }
}
