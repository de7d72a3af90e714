//! Actions: what buyers, carriers, TikTok and sellers in Seller Center do. The page and the test library cause them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::access::AccessAction;
use super::affiliate::AffiliateAction;
use super::aftersales::AftersalesAction;
use super::finance::FinanceAction;
use super::fulfilment::FulfilmentAction;
use super::messages::MessageAction;
use super::orders::OrderAction;
use super::products::ProductAction;
use super::promotions::PromotionAction;
use super::shops::ShopAction;
use super::webhooks::WebhookAction;
use super::{CommandContext, Refusal, Reply, Settings};

/// Each variant belongs to one domain.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    Access(AccessAction),
    Affiliate(AffiliateAction),
    Aftersales(AftersalesAction),
    Finance(FinanceAction),
    Fulfilment(FulfilmentAction),
    Messages(MessageAction),
    Orders(OrderAction),
    Products(ProductAction),
    Promotions(PromotionAction),
    Shops(ShopAction),
    Webhooks(WebhookAction),
    /// Changes delays and rules. What is absent gets its default.
    Settings(Settings),
}

/// The largest integer of an action: more than any time in milliseconds.
const MAX_NUMBER: f64 = 1e13;

impl Action {
    /// Refuses negative integers, which make no sense anywhere, and numbers that are so large that sums and products could overflow.
    pub(crate) fn check_numbers(&self) -> Result<(), Refusal> {
        let value = serde_json::to_value(self).unwrap_or_default();
        wrong_number(&value, "").map_or(Ok(()), |problem| Err(Refusal::parameter(problem)))
    }

    pub(super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::Access(action) => action.apply(ctx),
            Self::Affiliate(action) => action.apply(ctx),
            Self::Aftersales(action) => action.apply(ctx),
            Self::Finance(action) => action.apply(ctx),
            Self::Fulfilment(action) => action.apply(ctx),
            Self::Messages(action) => action.apply(ctx),
            Self::Orders(action) => action.apply(ctx),
            Self::Products(action) => action.apply(ctx),
            Self::Promotions(action) => action.apply(ctx),
            Self::Shops(action) => action.apply(ctx),
            Self::Webhooks(action) => action.apply(ctx),
            Self::Settings(settings) => {
                let public_url = std::mem::take(&mut ctx.world.settings.public_url);
                ctx.world.settings = Settings { public_url, ..settings.clone() };
                Ok(Value::Null)
            }
        }
    }
}

/// What is wrong with a number in a value, and where. Texts are not numbers, also if they have only digits, as tracking numbers do: the
/// domains check those that are amounts.
fn wrong_number(value: &Value, path: &str) -> Option<String> {
    match value {
        Value::Number(number) => match number.as_f64()? {
            number if number.abs() > MAX_NUMBER => Some(format!("{path}: {value} is too large")),
            number if number < 0.0 => Some(format!("{path}: {value} is negative; write a number of at least 0")),
            _ => None,
        },
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(index, item)| wrong_number(item, &join(path, &index.to_string())))
        }
        Value::Object(members) => members.iter().find_map(|(name, member)| wrong_number(member, &join(path, name))),
        Value::Null | Value::Bool(_) | Value::String(_) => None,
    }
}

/// `orders.place.items.0`, as the messages about other mistakes name a place.
fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
