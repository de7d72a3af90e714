//! What creators do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::super::access::AccountKind;
use super::super::{CommandContext, Id, IdKind, Refusal, Reply};
use super::chat;
use super::samples::{SampleApplication, SampleStatus, set};

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AffiliateAction {
    /// A creator applies for a sample of an SKU whose product has a collaboration. Without a creator, the first one. The reply has
    /// `application_id`.
    ApplyForSample {
        sku: Id,
        #[serde(default)]
        creator: Option<Id>,
    },
    /// A sample application gets a status that can follow its present one: it is shipped, content is posted, the creator withdraws.
    MoveSample { application: Id, status: SampleStatus },
    /// A creator writes to a shop. Without a creator, the first one. The reply has `conversation_id` and `message_id`.
    Write {
        shop: Id,
        #[serde(default)]
        creator: Option<Id>,
        text: String,
    },
    /// A creator brought an order about, so that the seller pays a commission. Without a creator, the first one.
    Attribute {
        order: Id,
        #[serde(default)]
        creator: Option<Id>,
    },
}

impl AffiliateAction {
    pub(in super::super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::ApplyForSample { sku, creator } => apply_for_sample(ctx, *sku, *creator),
            Self::MoveSample { application, status } => move_sample(ctx, *application, *status),
            Self::Write { shop, creator, text } => write(ctx, *shop, *creator, text),
            Self::Attribute { order, creator } => attribute(ctx, *order, *creator),
        }
    }
}

/// An account of a creator: the requested one, else the first.
pub(super) fn creator(ctx: &CommandContext<'_>, requested: Option<Id>) -> Result<Id, Refusal> {
    let mut creators = ctx.world.access.accounts.values().filter(|account| account.kind == AccountKind::Creator);
    let found = creators.find(|account| requested.is_none_or(|id| id == account.id));
    found.map(|account| account.id).ok_or_else(|| Refusal::parameter("there is no such creator"))
}

pub(super) fn apply_for_sample(ctx: &mut CommandContext<'_>, sku: Id, requested: Option<Id>) -> Reply {
    let creator = creator(ctx, requested)?;
    let (product, _) = ctx.world.products.sku(sku).ok_or_else(|| Refusal::parameter(format!("there is no SKU {sku}")))?;
    let (shop, product) = (product.shop, product.id);
    let rate = ctx.world.affiliate.rate(creator, product, ctx.now);
    let rate = rate.ok_or_else(|| Refusal::parameter(format!("product {product} has no collaboration with this creator")))?;
    let now = ctx.now;
    let is_target = |found: &&super::TargetCollaboration| {
        found.is_valid(now) && found.creators.contains(&creator) && found.products.iter().any(|entry| entry.id == product)
    };
    let target = ctx.world.affiliate.target_collaborations().find(is_target).map(|found| found.id);
    let id = ctx.id(IdKind::Other);
    let application = SampleApplication {
        id,
        shop,
        creator,
        product,
        sku,
        status: SampleStatus::Pending,
        rate,
        target,
        create_time: now,
        since: now,
        tracking_number: None,
    };
    ctx.world.affiliate.applications.insert(id, application);
    set(ctx, id, SampleStatus::Pending);
    Ok(json!({ "application_id": id }))
}

fn move_sample(ctx: &mut CommandContext<'_>, id: Id, status: SampleStatus) -> Reply {
    let found =
        ctx.world.affiliate.applications.get(&id).ok_or_else(|| Refusal::parameter(format!("there is no application {id}")))?;
    if !found.status.next().contains(&status) {
        let next: Vec<_> = found.status.next().iter().map(|status| json!(status)).collect();
        return Err(Refusal::parameter(format!("application {id} is {}; it can become {}", json!(found.status), json!(next))));
    }
    set(ctx, id, status);
    Ok(json!({ "application_id": id, "status": status }))
}

fn write(ctx: &mut CommandContext<'_>, shop: Id, requested: Option<Id>, text: &str) -> Reply {
    if ctx.world.shops.get(shop).is_none() {
        return Err(Refusal::parameter(format!("there is no shop {shop}")));
    }
    let creator = creator(ctx, requested)?;
    chat::write(ctx, shop, creator, text)
}

fn attribute(ctx: &mut CommandContext<'_>, order: Id, requested: Option<Id>) -> Reply {
    let creator = creator(ctx, requested)?;
    if ctx.world.orders.get(order).is_none() {
        return Err(Refusal::parameter(format!("there is no order {order}")));
    }
    if ctx.world.finance.is_settled(order) {
        return Err(Refusal::parameter(format!("order {order} is settled already")));
    }
    ctx.world.affiliate.attributed.insert(order, creator);
    Ok(json!({ "order_id": order, "creator": creator }))
}
