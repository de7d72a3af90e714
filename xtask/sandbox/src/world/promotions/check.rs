//! What activities must fulfil.

use serde_json::{Map, Value};

use super::super::{Call, Id, Refusal, Time};
use super::{Activity, ActivityKind, ActivityStatus, Level, Promotions};

const MIN_PERIOD: i64 = 600;
const MAX_FLASH_SALE_PERIOD: i64 = 3 * 24 * 3600;

fn refuse<T>(code: i64, message: &str) -> Result<T, Refusal> {
    Err(Refusal::new(code, message))
}

/// The title that a request gives, if no other activity of the shop has it.
pub(super) fn title(
    promotions: &Promotions,
    call: &Call,
    shop: Id,
    kind: ActivityKind,
    own: Option<Id>,
) -> Result<String, Refusal> {
    let title = call.text("title").unwrap_or_default().trim();
    let longest = if matches!(kind, ActivityKind::FlashSale | ActivityKind::ShippingDiscount) { 50 } else { 100 };
    if title.is_empty() {
        return refuse(17_029_003, "The activity title is empty.");
    }
    if title.chars().count() > longest {
        return refuse(17_029_002, "Title Length Too Long");
    }
    let is_taken = |activity: &Activity| activity.shop == shop && Some(activity.id) != own && activity.title == title;
    match promotions.iter().any(is_taken) {
        true => refuse(17_029_004, "Duplicate activity title."),
        false => Ok(title.to_owned()),
    }
}

/// The begin and the end that a request gives. `running_since` is the begin of an activity that runs.
pub(super) fn period(
    call: &Call,
    kind: ActivityKind,
    now: Time,
    running_since: Option<Time>,
) -> Result<(Time, Option<Time>), Refusal> {
    let begin = call.int("begin_time").unwrap_or_default();
    if call.text("duration_type") == Some("INDEFINITE") {
        return match kind {
            ActivityKind::ShippingDiscount => Ok((if begin == 0 { running_since.unwrap_or(now) } else { begin }, None)),
            _ => refuse(17_029_001, "Invalid parameters"),
        };
    }
    match running_since {
        Some(running) if running != begin => return refuse(17_029_011, "Not allowed to update the beginning time of activity"),
        Some(_) => {}
        None if begin < now => return refuse(17_029_005, "Begin Time Earlier Than Now"),
        None => {}
    }
    let end = call.int("end_time").unwrap_or_default();
    if end - begin < MIN_PERIOD || (running_since.is_some() && end <= now) {
        return refuse(17_029_006, "The activity period is too short.");
    }
    match kind == ActivityKind::FlashSale && end - begin > MAX_FLASH_SALE_PERIOD {
        true => refuse(17_029_008, "FlashSale Period Too Long"),
        false => Ok((begin, Some(end))),
    }
}

/// The terms of the activity as a whole.
pub(super) fn terms(kind: ActivityKind, level: Level, details: &Map<String, Value>) -> Result<(), Refusal> {
    if !kind.levels().contains(&level) {
        return refuse(17_029_001, "Invalid parameters");
    }
    let discount = |name: &str| details.get("discount").and_then(|discount| discount.get(name)).filter(|terms| terms.is_object());
    let limits = details.get("participation_limit").and_then(Value::as_array).map_or(0, Vec::len);
    let needed = match kind {
        ActivityKind::FixedPrice | ActivityKind::DirectDiscount | ActivityKind::FlashSale => return Ok(()),
        ActivityKind::ShippingDiscount => "shipping_discount",
        ActivityKind::BuyMoreSaveMore => "bmsm_discount",
        ActivityKind::BuyXGetY => "bxgy_discount",
        ActivityKind::GiftWithPurchase => "gift_discount",
    };
    let Some(terms) = discount(needed) else { return refuse(17_029_001, "Invalid parameters") };
    if kind != ActivityKind::ShippingDiscount && limits != 1 {
        return refuse(17_029_001, "Invalid parameters");
    }
    match kind {
        ActivityKind::GiftWithPurchase => gifts(terms),
        _ => Ok(()),
    }
}

/// Tiers have gifts, and no SKU is a gift twice.
fn gifts(terms: &Value) -> Result<(), Refusal> {
    let tiers = terms.get("gift_infos").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if tiers.is_empty() {
        return refuse(17_029_078, "Number of gift tiers does not meet the requirement");
    }
    let mut seen = std::collections::HashSet::new();
    for tier in tiers {
        let gifts = tier.get("gift_details").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        if gifts.is_empty() {
            return refuse(17_029_070, "Empty gift sku info.");
        }
        for gift in gifts {
            let Some(sku) = gift.get("sku_id").and_then(Id::from_json) else {
                return refuse(17_029_071, "Gift sku id is invalid, not an integer.");
            };
            if !seen.insert(sku) {
                return refuse(17_029_072, "Gift sku repeated");
            }
        }
    }
    Ok(())
}

/// Only one activity gives free shipping for the whole shop.
pub(super) fn free_shipping(promotions: &Promotions, new: &Activity) -> Result<(), Refusal> {
    let is_free = |activity: &Activity| {
        let terms = activity.details.get("discount").and_then(|discount| discount.get("shipping_discount"));
        activity.level == Level::Shop && terms.is_some_and(|terms| terms["type"] == "FREE_SHIPPING")
    };
    let is_other = |activity: &&Activity| activity.id != new.id && activity.shop == new.shop && activity.is_open();
    match is_free(new) && promotions.iter().filter(is_other).any(is_free) {
        true => {
            refuse(17_003_203, "A storewide free shipping promotion activity is already active. Only one can be created at a time.")
        }
        false => Ok(()),
    }
}

/// Refuses an activity that is over.
pub(super) fn changeable(activity: &Activity) -> Result<(), Refusal> {
    match activity.status {
        ActivityStatus::Draft | ActivityStatus::NotStart | ActivityStatus::Ongoing => Ok(()),
        ActivityStatus::Expired => refuse(17_029_012, "Not allowed to update expired activities"),
        ActivityStatus::Deactivated | ActivityStatus::NotEffective => refuse(17_029_010, "Activity is deactivated"),
    }
}
