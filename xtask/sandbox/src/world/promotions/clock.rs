//! Activities begin and end by the clock.

use serde_json::json;

use super::super::event::Owner;
use super::super::{Event, Id, Turn};
use super::{Kind, Status, Timer};

/// Sets the timers for the begin and the end of an activity.
pub(super) fn schedule(turn: &mut Turn<'_>, id: Id) {
    let Some(activity) = turn.world.promotions.get(id) else { return };
    let times = [Some(activity.begin), activity.end];
    let now = turn.now;
    for at in times.into_iter().flatten().filter(|at| *at > now) {
        turn.after(at - now, super::super::Timer::Promotions(Timer::Clock { activity: id }));
    }
}

/// Gives an activity that nobody ended the status that follows from the clock.
pub(super) fn update(turn: &mut Turn<'_>, id: Id) {
    let Some(activity) = turn.world.promotions.activities.get_mut(&id) else { return };
    if matches!(activity.status, Status::Deactivated | Status::NotEffective) {
        return;
    }
    let status = activity.status_at(turn.now);
    if status != activity.status {
        activity.status = status;
        turn.world.promotions.index(id);
        report(turn, id);
    }
}

/// Ends an activity before its time.
pub(super) fn end(turn: &mut Turn<'_>, id: Id, status: Status) {
    let now = turn.now;
    let Some(activity) = turn.world.promotions.activities.get_mut(&id) else { return };
    activity.status = status;
    activity.update_time = now;
    turn.world.promotions.index(id);
    report(turn, id);
}

/// Webhook 39: an activity started or ended. It documents no gifts and no Buy X Get Y.
fn report(turn: &mut Turn<'_>, id: Id) {
    let now = turn.now;
    let Some(activity) = turn.world.promotions.get(id) else { return };
    let is_documented = !matches!(activity.kind, Kind::BuyXGetY | Kind::GiftWithPurchase);
    if !is_documented || !matches!(activity.status, Status::Ongoing | Status::Expired | Status::Deactivated) {
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
    turn.emit(Event { webhook: 39, owner, data, at: now });
}
