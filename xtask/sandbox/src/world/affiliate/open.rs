//! Open collaborations: any creator may promote a product.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::products::{Product, ProductStatus};
use super::super::{Call, CommandContext, Id, IdKind, Refusal, Reply, Time};
use crate::world::clock::next_midnight;

/// A product that any creator may promote for a commission.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OpenCollaboration {
    pub id: Id,
    pub shop: Id,
    pub product: Id,
    /// In hundredths of a percent.
    pub rate: i64,
    pub approves_creators: bool,
    pub create_time: Time,
    /// When it ends, after its seller ended it.
    pub end_time: Option<Time>,
    pub sample_rule: Option<SampleRule>,
}

/// Who may apply for samples, when and for how many.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SampleRule {
    pub quota: i64,
    pub used: i64,
    /// `None` if creators may apply at any time.
    pub period: Option<(Time, Time)>,
    /// As the seller sent them.
    pub thresholds: Value,
}

impl OpenCollaboration {
    pub fn is_valid(&self, at: Time) -> bool {
        self.create_time <= at && self.end_time.is_none_or(|end| at < end)
    }
}

fn check_rate(rate: i64) -> Result<i64, Refusal> {
    match (100..=8_000).contains(&rate) {
        true => Ok(rate),
        false => Err(Refusal::new(16_003_033, "The commission rate must be between 1% and 80%.")),
    }
}

/// `POST /affiliate_seller/{version}/open_collaborations`
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let rate = check_rate(call.int("commission_rate").unwrap_or_default())?;
    let product = call.id("product_id").unwrap_or_default();
    let found = ctx.world.products.get(product);
    if found.is_none_or(|found| found.shop != shop || found.status != ProductStatus::Activate) {
        let message = "One or more of the products you are trying to add are currently restricted by the platform.";
        return Err(Refusal::new(16_003_035, message));
    }
    if ctx.world.affiliate.of_product(product, ctx.now).is_some() {
        return Err(Refusal::new(16_003_012, "An open collaboration containing this product already exists."));
    }
    let id = insert(ctx, shop, product, rate, call.flag("require_seller_approve_creator").unwrap_or_default());
    Ok(json!({ "open_collaboration": { "id": id, "product_id": product, "effective_time": ctx.now } }))
}

pub(super) fn insert(ctx: &mut CommandContext<'_>, shop: Id, product: Id, rate: i64, approves_creators: bool) -> Id {
    let id = ctx.id(IdKind::Other);
    let create_time = ctx.now;
    let open = OpenCollaboration { id, shop, product, rate, approves_creators, create_time, end_time: None, sample_rule: None };
    ctx.world.affiliate.open.insert(id, open);
    id
}

/// `DELETE /affiliate_seller/{version}/open_collaborations/products/{product_id}`: it ends at the next midnight.
pub(super) fn remove(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let unknown = || Refusal::parameter("Invalid parameter. The product has no open collaboration.");
    let product = call.path_id("product_id", unknown())?;
    let now = ctx.now;
    let found = ctx.world.affiliate.of_product(product, now).filter(|found| found.shop == shop).ok_or_else(unknown)?;
    let id = found.id;
    let end = next_midnight(now);
    let end = ctx.world.affiliate.open.get_mut(&id).map(|open| *open.end_time.get_or_insert(end));
    Ok(json!({ "terminated_effective_time": end }))
}

/// `POST /affiliate_seller/{version}/open_collaboration_settings`: adds all products of the shop if it is switched on.
pub(super) fn edit_settings(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let Some(setting) = call.get("auto_add_product") else { return Ok(json!({})) };
    if setting.get("enable").and_then(Value::as_bool) != Some(true) {
        ctx.world.affiliate.auto_add.remove(&shop);
        return Ok(json!({}));
    }
    let rate = check_rate(setting.get("commission_rate").and_then(Value::as_i64).unwrap_or_default())?;
    ctx.world.affiliate.auto_add.insert(shop, rate);
    let now = ctx.now;
    let known: BTreeSet<Id> =
        ctx.world.affiliate.open_collaborations().filter(|open| open.is_valid(now)).map(|open| open.product).collect();
    let is_new =
        |product: &&Product| product.shop == shop && product.status == ProductStatus::Activate && !known.contains(&product.id);
    let new: Vec<Id> = ctx.world.products.iter().filter(is_new).map(|product| product.id).collect();
    for product in new {
        insert(ctx, shop, product, rate, false);
    }
    Ok(json!({}))
}

/// `POST /affiliate_seller/{version}/open_collaborations/sample_rules`
pub(super) fn edit_sample_rule(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let unknown = || Refusal::parameter("Invalid parameter. The product has no open collaboration.");
    let product = call.id("product_id").ok_or_else(unknown)?;
    let found = ctx.world.affiliate.of_product(product, ctx.now).filter(|found| found.shop == shop).ok_or_else(unknown)?;
    let id = found.id;
    let rule = call.get("sample_rule").cloned().unwrap_or_default();
    let int = |name: &str| rule.get(name).and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()));
    let mut new = None;
    if rule.get("activate_status").and_then(Value::as_str) == Some("ACTIVATE") {
        let is_unlimited = rule.get("is_sample_time_unlimited").and_then(Value::as_bool) == Some(true);
        let period = if is_unlimited { None } else { int("start_time").zip(int("end_time")) };
        let quota = int("sample_quota").filter(|quota| *quota > 0);
        match (quota, is_unlimited || period.is_some_and(|(start, end)| start < end)) {
            (Some(quota), true) => {
                let used = found.sample_rule.as_ref().map_or(0, |rule| rule.used);
                let thresholds = rule.get("thresholds").cloned().unwrap_or_default();
                new = Some(SampleRule { quota, used, period, thresholds });
            }
            _ => return Err(Refusal::parameter("Invalid parameter. The 'sample_rule' needs a quota and a period.")),
        }
    }
    if let Some(open) = ctx.world.affiliate.open.get_mut(&id) {
        open.sample_rule = new;
    }
    Ok(json!({}))
}
