//! Happenings: what buyers, carriers, TikTok and sellers in Seller Center do. The page and the test library cause them.

use serde::{Deserialize, Serialize};

use super::{
    Reply, Settings, Turn, access, affiliate, aftersales, finance, fulfilment, messages, orders, products, promotions, shops,
    webhooks,
};

/// Each variant belongs to one domain.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Happening {
    Access(access::Happening),
    Affiliate(affiliate::Happening),
    Aftersales(aftersales::Happening),
    Finance(finance::Happening),
    Fulfilment(fulfilment::Happening),
    Messages(messages::Happening),
    Orders(orders::Happening),
    Products(products::Happening),
    Promotions(promotions::Happening),
    Shops(shops::Happening),
    Webhooks(webhooks::Happening),
    /// Changes delays and rules.
    Settings(Settings),
}

impl Happening {
    pub(super) fn apply(&self, turn: &mut Turn<'_>) -> Reply {
        match self {
            Self::Access(happening) => happening.apply(turn),
            Self::Affiliate(happening) => happening.apply(turn),
            Self::Aftersales(happening) => happening.apply(turn),
            Self::Finance(happening) => happening.apply(turn),
            Self::Fulfilment(happening) => happening.apply(turn),
            Self::Messages(happening) => happening.apply(turn),
            Self::Orders(happening) => happening.apply(turn),
            Self::Products(happening) => happening.apply(turn),
            Self::Promotions(happening) => happening.apply(turn),
            Self::Shops(happening) => happening.apply(turn),
            Self::Webhooks(happening) => happening.apply(turn),
            Self::Settings(settings) => {
                let public_url = std::mem::take(&mut turn.world.settings.public_url);
                turn.world.settings = Settings { public_url, ..settings.clone() };
                Ok(serde_json::Value::Null)
            }
        }
    }
}
