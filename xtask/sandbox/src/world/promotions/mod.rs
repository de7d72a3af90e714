//! Promotion activities. Coupons are samples.

mod activity;
mod check;
mod clock;
mod edit;
mod products;
mod query;

use std::collections::HashMap;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::event::Owner;
use super::routes::Route;
use super::{Call, CommandContext, Event, Id, Refusal, Reply, Time, World};

pub use activity::{Activity, ActivityKind, ActivityProduct, ActivityStatus, ActivityTerms, Level};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::command("POST /promotion/*/activities", edit::create),
    Route::query("GET /promotion/*/activities/*", query::get),
    Route::command("PUT /promotion/*/activities/*", edit::update),
    Route::command("POST /promotion/*/activities/*/deactivate", edit::deactivate),
    Route::command("POST /promotion/*/activities/*/republish", edit::republish),
    Route::command("PUT /promotion/*/activities/*/products", products::update),
    Route::command("DELETE /promotion/*/activities/*/products", products::remove),
    Route::query("POST /promotion/*/activities/search", query::search),
];

/// All activities.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Promotions {
    activities: IndexMap<Id, Activity>,
    /// The open activities of each product that reduce its price.
    by_product: HashMap<Id, Vec<Id>>,
}

impl Promotions {
    pub fn get(&self, id: Id) -> Option<&Activity> {
        self.activities.get(&id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Activity> {
        self.activities.values()
    }

    /// An activity of a shop that a request names.
    fn of_shop(&self, call: &Call) -> Result<&Activity, Refusal> {
        let unknown = || Refusal::new(17_029_009, "Activity does not exist");
        let activity = self.get(call.path_id("activity_id", unknown())?).ok_or_else(unknown)?;
        match activity.shop == call.shop()? {
            true => Ok(activity),
            false => Err(Refusal::new(17_029_028, "You are specifying activities not in your shop.")),
        }
    }

    /// Updates the index after a change of an activity.
    fn index(&mut self, id: Id) {
        let Some(activity) = self.activities.get(&id) else { return };
        self.by_product.retain(|_, activities| {
            activities.retain(|other| *other != id);
            !activities.is_empty()
        });
        if activity.is_open() && activity.kind.is_product_discount() {
            for product in activity.products.keys() {
                self.by_product.entry(*product).or_default().push(id);
            }
        }
    }

    /// The running activity that decides the price of an SKU: a flash sale, or else a discount.
    fn effective_terms(&self, product: Id, sku: Id, at: Time) -> Option<(&Activity, &ActivityTerms)> {
        let runs = |activity: &&Activity| activity.begin <= at && activity.end.is_none_or(|end| at < end);
        let open = self.by_product.get(&product)?.iter().filter_map(|id| self.get(*id)).filter(runs);
        let terms = open.filter_map(|activity| Some((activity, activity.terms(product, sku)?)));
        let usable = terms.filter(|(_, terms)| terms.has_units());
        usable.min_by_key(|(activity, _)| activity.kind != ActivityKind::FlashSale)
    }
}

/// Whether a running activity fixes the price of an SKU.
pub fn locks_price(world: &World, sku: Id) -> bool {
    let Some((product, _)) = world.products.sku(sku) else { return false };
    let activities = world.promotions.by_product.get(&product.id).into_iter().flatten().filter_map(|id| world.promotions.get(*id));
    let mut running = activities.filter(|activity| activity.status == ActivityStatus::Ongoing);
    running.any(|activity| activity.terms(product.id, sku).is_some())
}

/// By how much the seller reduces the price of an SKU at a time, for one unit.
pub fn discount(world: &World, sku: Id, at: Time) -> Decimal {
    let Some((product, entry)) = world.products.sku(sku) else { return Decimal::ZERO };
    let Some((_, terms)) = world.promotions.effective_terms(product.id, sku, at) else { return Decimal::ZERO };
    let Some(Ok(market)) = world.shops.get(product.shop).map(super::shops::Shop::market) else { return Decimal::ZERO };
    let discount = match (terms.price, terms.discount) {
        (Some(price), _) => entry.price - price,
        (None, Some(percent)) => entry.price * percent / Decimal::ONE_HUNDRED,
        (None, None) => Decimal::ZERO,
    };
    market.round(discount).clamp(Decimal::ZERO, entry.price)
}

/// Units of an SKU were ordered at a time, or the order is cancelled if `units` is negative: activities that ran then and still run count
/// them.
pub(super) fn record_sale(world: &mut World, sku: Id, units: i64, ordered: Time) {
    let Some((product, _)) = world.products.sku(sku) else { return };
    let product = product.id;
    for id in world.promotions.by_product.get(&product).cloned().unwrap_or_default() {
        let runs = |activity: &&mut Activity| activity.status == ActivityStatus::Ongoing && activity.begin <= ordered;
        let running = world.promotions.activities.get_mut(&id).filter(runs);
        if let Some(terms) = running.and_then(|activity| activity.terms_mut(product, sku)) {
            terms.used = (terms.used + units).max(0);
        }
    }
}

/// Webhook 63: an activity changed.
fn report(ctx: &mut CommandContext<'_>, id: Id, change: &str, products: Value) {
    let now = ctx.now;
    let Some(activity) = ctx.world.promotions.get(id) else { return };
    let mut data = json!({ "activity_id": id, "update_time": now, "change_type": change });
    if let (Some(data), Value::Object(products)) = (data.as_object_mut(), products) {
        data.extend(products);
    }
    let owner = Owner::Shop(activity.shop);
    ctx.emit(Event { webhook: 63, owner, data, at: now });
}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromotionTimer {
    /// An activity begins or ends.
    Clock { activity: Id },
}

impl PromotionTimer {
    pub(super) fn fire(self, ctx: &mut CommandContext<'_>) {
        match self {
            Self::Clock { activity } => clock::update(ctx, activity),
        }
    }
}

/// What TikTok does with activities.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PromotionAction {
    /// TikTok ends an activity. The reply has the `activity_id` and its `status`.
    End { activity: Id },
}

impl PromotionAction {
    pub(super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::End { activity } => {
                let open = ctx.world.promotions.get(*activity).filter(|activity| activity.is_open());
                open.ok_or_else(|| Refusal::new(17_029_009, "Activity does not exist"))?;
                clock::end(ctx, *activity, ActivityStatus::NotEffective);
                Ok(json!({ "activity_id": activity, "status": ActivityStatus::NotEffective }))
            }
        }
    }
}
