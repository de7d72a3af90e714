//! Activities begin and end by the clock.

use serde_json::json;

use super::super::event::Owner;
use super::super::{CommandContext, Event, Id, Timer};
use super::{ActivityKind, ActivityStatus, PromotionTimer};

/// Sets the timers for the begin and the end of an activity.
pub(super) fn schedule(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(activity) = ctx.world.promotions.get(id) else { return };
    let times = [Some(activity.begin), activity.end];
    let now = ctx.now;
    for at in times.into_iter().flatten().filter(|at| *at > now) {
        ctx.after(at - now, Timer::Promotions(PromotionTimer::Clock { activity: id }));
    }
}

/// Sets the status that follows from the clock, unless the activity was ended.
pub(super) fn update(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(activity) = ctx.world.promotions.activities.get_mut(&id) else { return };
    if matches!(activity.status, ActivityStatus::Deactivated | ActivityStatus::NotEffective) {
        return;
    }
    let status = activity.status_at(ctx.now);
    if status != activity.status {
        activity.status = status;
        ctx.world.promotions.index(id);
        report(ctx, id);
    }
}

/// Ends an activity before its time.
pub(super) fn end(ctx: &mut CommandContext<'_>, id: Id, status: ActivityStatus) {
    let now = ctx.now;
    let Some(activity) = ctx.world.promotions.activities.get_mut(&id) else { return };
    activity.status = status;
    activity.update_time = now;
    ctx.world.promotions.index(id);
    report(ctx, id);
}

/// Webhook 39: an activity started or ended. It documents no gifts and no Buy X Get Y.
fn report(ctx: &mut CommandContext<'_>, id: Id) {
    let now = ctx.now;
    let Some(activity) = ctx.world.promotions.get(id) else { return };
    let is_documented = !matches!(activity.kind, ActivityKind::BuyXGetY | ActivityKind::GiftWithPurchase);
    if !is_documented || !matches!(activity.status, ActivityStatus::Ongoing | ActivityStatus::Expired | ActivityStatus::Deactivated)
    {
        return;
    }
    let data = json!({
        "activity_id": id,
        "activity_type": activity.kind,
        "product_level": activity.level,
        "status": activity.status,
        "update_time": now,
    });
    let owner = Owner::Shop(activity.shop);
    ctx.emit(Event { webhook: 39, owner, data, at: now });
}
