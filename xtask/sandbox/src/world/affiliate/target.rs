//! Target collaborations: invited creators promote certain products under terms of their own.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::super::access::AccountKind;
use super::super::products::ProductStatus;
use super::super::{Call, CommandContext, Id, IdKind, Refusal, Reply, Time, World};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TargetCollaboration {
    pub id: Id,
    pub shop: Id,
    pub name: String,
    pub message: Option<String>,
    /// Accounts of creators.
    pub creators: Vec<Id>,
    pub products: Vec<TargetProduct>,
    pub create_time: Time,
    pub update_time: Time,
    pub end_time: Time,
    /// Further fields, as the seller sent them.
    pub details: Map<String, Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetProduct {
    pub id: Id,
    /// In hundredths of a percent.
    pub rate: i64,
    pub ads_rate: Option<i64>,
    pub since: Time,
}

impl TargetCollaboration {
    pub fn is_valid(&self, at: Time) -> bool {
        self.create_time <= at && at < self.end_time
    }
}

/// What a call asks for, with what does not exist.
struct TargetTerms {
    name: String,
    end_time: Time,
    creators: Vec<Id>,
    products: Vec<TargetProduct>,
    details: Map<String, Value>,
}

/// The account of a creator, by open id or by user id.
pub(super) fn creator(world: &World, id: &Value) -> Option<Id> {
    let creators = || world.access.accounts.values().filter(|account| account.kind == AccountKind::Creator);
    let by_id = Id::from_json(id).and_then(|id| creators().find(|account| account.id == id));
    by_id.or_else(|| creators().find(|account| id.as_str() == Some(account.open_id.as_str()))).map(|account| account.id)
}

fn creator_ids(call: &Call) -> &[Value] {
    let open_ids = call.list("creator_user_open_ids");
    if open_ids.is_empty() { call.list("creator_user_ids") } else { open_ids }
}

fn unavailable() -> Refusal {
    Refusal::new(
        50_001_702,
        "Your invitation target contains an unavailable creator or product. Please check  your request params.Remove the unavailable creator \
         or product id and try again.",
    )
}

fn terms(world: &World, call: &Call, shop: Id, now: Time) -> Result<TargetTerms, Refusal> {
    let end_time = call.int("end_time").filter(|end| *end > now).ok_or_else(|| Refusal::new(98_001_004, "invalid params"))?;
    let name = call.text("name").filter(|name| !name.is_empty()).ok_or_else(|| Refusal::new(98_001_004, "invalid params"))?;
    let creators: Option<Vec<Id>> = creator_ids(call).iter().map(|id| creator(world, id)).collect();
    let mut creators = creators.filter(|creators| !creators.is_empty()).ok_or_else(unavailable)?;
    creators.dedup();
    let mut products = Vec::new();
    for entry in call.list("products") {
        let id = entry.get("id").and_then(Id::from_json).ok_or_else(unavailable)?;
        let product = world.products.get(id).ok_or_else(unavailable)?;
        if product.shop != shop {
            return Err(Refusal::new(16_024_008, "There are products that do not belong to this merchant."));
        }
        let rate = ["target_commission_rate", "commission_rate"].into_iter().find_map(|name| entry.get(name)?.as_i64());
        let rate = rate.filter(|rate| (100..=8_000).contains(rate)).ok_or_else(|| Refusal::new(98_001_004, "invalid params"))?;
        if product.status != ProductStatus::Activate {
            return Err(unavailable());
        }
        let ads = ["shop_ads_commission_rate", "target_ad_commission_rate"].into_iter().find_map(|name| entry.get(name)?.as_i64());
        products.push(TargetProduct { id, rate, ads_rate: ads, since: now });
    }
    if products.is_empty() {
        return Err(unavailable());
    }
    let copied_fields = ["free_sample_rule", "seller_contact_info"];
    let details = copied_fields.into_iter().filter_map(|name| Some((name.to_owned(), call.get(name)?.clone()))).collect();
    Ok(TargetTerms { name: name.to_owned(), end_time, creators, products, details })
}

/// Creators who have a target collaboration for a product already.
pub(super) fn conflicts(world: &World, now: Time, except: Option<Id>, creators: &[Id], products: &[Id]) -> Vec<(Id, Id, Id)> {
    let others = world.affiliate.target_collaborations().filter(|other| other.is_valid(now) && Some(other.id) != except);
    let mut found = Vec::new();
    for other in others {
        for creator in creators.iter().filter(|creator| other.creators.contains(creator)) {
            let both = products.iter().filter(|product| other.products.iter().any(|entry| entry.id == **product));
            found.extend(both.map(|product| (*creator, *product, other.id)));
        }
    }
    found
}

fn check_conflicts(world: &World, now: Time, except: Option<Id>, terms: &TargetTerms) -> Result<(), Refusal> {
    let products: Vec<Id> = terms.products.iter().map(|product| product.id).collect();
    match conflicts(world, now, except, &terms.creators, &products).is_empty() {
        true => Ok(()),
        false => Err(Refusal::new(16_024_022, "This invitation has exist creator and product, please check conflict pair.")),
    }
}

/// `POST /affiliate_seller/{version}/target_collaborations`
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let terms = terms(ctx.world, call, shop, ctx.now)?;
    check_conflicts(ctx.world, ctx.now, None, &terms)?;
    let id = ctx.id(IdKind::Other);
    let now = ctx.now;
    let TargetTerms { name, end_time, creators, products, details } = terms;
    let message = call.text("message").map(str::to_owned);
    let target =
        TargetCollaboration { id, shop, name, message, creators, products, create_time: now, update_time: now, end_time, details };
    ctx.world.affiliate.targets.insert(id, target);
    Ok(json!({ "target_collaboration": { "id": id }, "create_time": now }))
}

/// The target collaboration of a path, of the shop that calls.
pub(super) fn of_call<'a>(world: &'a World, call: &Call) -> Result<&'a TargetCollaboration, Refusal> {
    let unknown = || Refusal::new(50_001_700, "seller cannot access this target collaboration");
    let shop = call.shop()?;
    let id = call.path_id("target_collaboration_id", unknown())?;
    world.affiliate.targets.get(&id).filter(|target| target.shop == shop).ok_or_else(unknown)
}

fn valid<'a>(world: &'a World, call: &Call, now: Time) -> Result<&'a TargetCollaboration, Refusal> {
    let target = of_call(world, call)?;
    if target.is_valid(now) { Ok(target) } else { Err(Refusal::new(50_001_701, "target collaboration has expired")) }
}

/// `PUT /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`
pub(super) fn update(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let now = ctx.now;
    let id = valid(ctx.world, call, now)?.id;
    let terms = terms(ctx.world, call, shop, now)?;
    check_conflicts(ctx.world, now, Some(id), &terms)?;
    if let Some(target) = ctx.world.affiliate.targets.get_mut(&id) {
        target.name = terms.name;
        target.end_time = terms.end_time;
        target.creators = terms.creators;
        target.products = terms.products;
        target.update_time = now;
        target.details.extend(terms.details);
    }
    Ok(json!({}))
}

/// `DELETE /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`
pub(super) fn remove(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let now = ctx.now;
    let id = valid(ctx.world, call, now)?.id;
    if let Some(target) = ctx.world.affiliate.targets.get_mut(&id) {
        target.end_time = now;
        target.update_time = now;
    }
    Ok(json!({}))
}
