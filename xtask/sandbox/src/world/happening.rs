//! Happenings: what buyers, carriers, TikTok and sellers in Seller Center do. The page and the test library cause them.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    Refusal, Reply, Settings, Turn, access, affiliate, aftersales, finance, fulfilment, messages, orders, products, promotions,
    shops, webhooks,
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

/// The largest integer of a happening: more than any time in milliseconds. The largest amount is that of an id.
const LARGEST: f64 = 1e13;

impl Happening {
    /// Refuses numbers that are so large that sums and products could overflow.
    pub(crate) fn check_numbers(&self) -> Result<(), Refusal> {
        let value = serde_json::to_value(self).unwrap_or_default();
        too_large(&value).map_or(Ok(()), |number| Err(Refusal::parameter(format!("{number} is too large"))))
    }

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
                Ok(Value::Null)
            }
        }
    }
}

/// A number in a value that is too large. Amounts are texts.
fn too_large(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|number| number.abs() > LARGEST).then(|| number.to_string()),
        Value::String(text) => {
            let amount = text.parse::<Decimal>().ok()?;
            (amount.abs() > Decimal::from(u64::MAX)).then(|| text.clone())
        }
        Value::Array(items) => items.iter().find_map(too_large),
        Value::Object(members) => members.values().find_map(too_large),
        Value::Null | Value::Bool(_) => None,
    }
}
