//! Creates, changes and ends activities.

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value, json};

use super::super::products;
use super::super::{Call, CommandContext, Id, IdKind, Refusal, Reply};
use super::{Activity, ActivityKind, ActivityStatus, Level, check, clock, report};

/// How long after its end an activity can be started again.
const REPUBLISH_PERIOD: i64 = 7 * 24 * 3600;

/// Fields that are kept as they come.
const DETAILS: [&str; 5] = ["discount", "duration_type", "participation_limit", "target_user_info", "auction_support_type"];

fn details(call: &Call) -> Map<String, Value> {
    let fields = DETAILS.into_iter().filter_map(|name| Some((name.to_owned(), call.get(name)?.clone())));
    let mut details: Map<_, _> = fields.collect();
    details.entry("duration_type").or_insert_with(|| json!("NORMAL"));
    details
}

fn parse<T: serde::de::DeserializeOwned>(call: &Call, name: &str) -> Option<T> {
    serde_json::from_value(call.get(name)?.clone()).ok()
}

/// Creates an activity. It is a draft until it has products, unless it is for the whole shop.
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = products::active_shop(ctx.world, call)?;
    let kind: ActivityKind =
        parse(call, "activity_type").ok_or_else(|| Refusal::new(17_029_036, "ActivityType is not supported."))?;
    let level: Level = parse(call, "product_level").ok_or_else(invalid)?;
    let title = check::title(&ctx.world.promotions, call, shop, kind, None)?;
    let details = details(call);
    check::terms(kind, level, &details)?;
    let (begin, end) = check::period(call, kind, ctx.now, None)?;
    let mut activity = Activity {
        id: Id(0),
        shop,
        kind,
        level,
        title,
        begin,
        end,
        status: ActivityStatus::Draft,
        create_time: ctx.now,
        update_time: ctx.now,
        products: IndexMap::new(),
        benefit: IndexSet::new(),
        excluded: IndexSet::new(),
        details,
    };
    activity.status = match activity.status_at(ctx.now) {
        ActivityStatus::Ongoing => ActivityStatus::NotStart,
        status => status,
    };
    check::free_shipping(&ctx.world.promotions, &activity)?;
    let id = ctx.id(IdKind::Other);
    activity.id = id;
    ctx.world.promotions.activities.insert(id, activity);
    report(ctx, id, "CREATE", Value::Null);
    clock::update(ctx, id);
    clock::schedule(ctx, id);
    let status = ctx.world.promotions.get(id).map(|activity| activity.status);
    Ok(json!({ "activity_id": id, "status": status, "create_time": ctx.now, "update_time": ctx.now }))
}

fn invalid() -> Refusal {
    Refusal::new(17_029_001, "Invalid parameters")
}

/// Changes the title, the times and the terms.
pub(super) fn update(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    products::active_shop(ctx.world, call)?;
    let activity = ctx.world.promotions.of_shop(call)?;
    check::changeable(activity)?;
    let (id, kind) = (activity.id, activity.kind);
    let running = (activity.status == ActivityStatus::Ongoing).then_some(activity.begin);
    let level = parse(call, "product_level").unwrap_or(activity.level);
    if level != activity.level {
        return Err(Refusal::new(17_029_102, "Product level and shop level are not interchangeable"));
    }
    let mut changed = activity.clone();
    changed.title = check::title(&ctx.world.promotions, call, activity.shop, kind, Some(id))?;
    changed.details.extend(details(call));
    check::terms(kind, level, &changed.details)?;
    (changed.begin, changed.end) = check::period(call, kind, ctx.now, running)?;
    check::free_shipping(&ctx.world.promotions, &changed)?;
    changed.update_time = ctx.now;
    let title = changed.title.clone();
    ctx.world.promotions.activities.insert(id, changed);
    report(ctx, id, "UPDATE", Value::Null);
    clock::update(ctx, id);
    clock::schedule(ctx, id);
    Ok(json!({ "activity_id": id, "title": title, "update_time": ctx.now }))
}

/// Ends an activity that runs or has not started.
pub(super) fn deactivate(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    products::active_shop(ctx.world, call)?;
    let activity = ctx.world.promotions.of_shop(call)?;
    check::changeable(activity)?;
    let (id, title) = (activity.id, activity.title.clone());
    report(ctx, id, "DEACTIVATE", Value::Null);
    clock::end(ctx, id, ActivityStatus::Deactivated);
    Ok(json!({ "activity_id": id, "status": ActivityStatus::Deactivated, "title": title, "update_time": ctx.now }))
}

/// Starts a discount or flash sale again that ended in the last days, with its products.
pub(super) fn republish(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    products::active_shop(ctx.world, call)?;
    let activity = ctx.world.promotions.of_shop(call)?;
    let ended = match activity.status {
        ActivityStatus::Expired => activity.end,
        ActivityStatus::Deactivated => Some(activity.update_time),
        ActivityStatus::Draft | ActivityStatus::NotStart | ActivityStatus::Ongoing | ActivityStatus::NotEffective => None,
    };
    let is_recent = ended.is_some_and(|ended| ctx.now - ended <= REPUBLISH_PERIOD);
    if !is_recent || !activity.kind.is_product_discount() {
        return Err(invalid());
    }
    let (id, mut changed) = (activity.id, activity.clone());
    (changed.begin, changed.end) = check::period(call, changed.kind, ctx.now, None)?;
    super::products::check_conflicts(&ctx.world.promotions, &changed, changed.products.keys().copied())?;
    changed.status = ActivityStatus::NotStart;
    changed.update_time = ctx.now;
    ctx.world.promotions.activities.insert(id, changed);
    ctx.world.promotions.index(id);
    report(ctx, id, "UPDATE", Value::Null);
    clock::update(ctx, id);
    clock::schedule(ctx, id);
    Ok(json!({ "activity_id": id }))
}
