//! Tracking numbers that sellers report, and the events on the way of a package.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::orders::Order;
use super::super::{Call, CommandContext, Id, Refusal, Reply, Time, World};
use super::grouping::rules_of;
use super::rules::{self, MarketGroup};
use super::{Exception, Extra, Package};
use crate::world::HOUR;

/// How many orders may share a tracking number, where orders may share one.
const MAX_ORDERS: usize = 20;

/// How many events a call reports at most.
const MAX_EVENTS: usize = 50;

/// The event of a delivery.
const SIGNED: i64 = 50_101;

/// An event on the way of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackingEvent {
    pub action_code: i64,
    pub description: String,
    /// In milliseconds.
    pub time: i64,
}

/// What is wrong with a tracking number, if its only fault is the carrier.
pub(super) const MISMATCH: i64 = 21_004_015;

/// Whether a seller may ship a package for an order with this number.
pub(super) fn check(world: &World, order: &Order, provider: Id, number: &str) -> Result<(), Refusal> {
    let rules = rules_of(world, order.shop).ok_or_else(invalid)?;
    if number.chars().any(|letter| !letter.is_ascii_alphanumeric() && !"-_./".contains(letter)) {
        return Err(Refusal::new(21_004_012, "Tracking number has special characters, verify failed."));
    }
    let known = rules.providers.iter().find(|known| known.id == provider).ok_or_else(invalid)?;
    if !(4..=50).contains(&number.len()) {
        return Err(invalid());
    }
    if !number.bytes().any(|byte| byte.is_ascii_digit()) {
        let text = "This tracking number cannot be matched to any carrier, please check the tracking number and upload again.";
        return Err(Refusal::new(11_028_006, text));
    }
    check_use(world, order, rules.group, number)?;
    let mut others = rules.providers.iter().filter(|other| other.id != provider);
    match !number.starts_with(&known.prefix) && others.any(|other| number.starts_with(&other.prefix)) {
        true => Err(Refusal::new(MISMATCH, "Tracking number mismatch provider.")),
        false => Ok(()),
    }
}

/// Whether the number is free for this order. Where sellers cannot combine orders, orders of one recipient may share a number.
fn check_use(world: &World, order: &Order, group: MarketGroup, number: &str) -> Result<(), Refusal> {
    let packages = world.fulfilment.reported.get(number).into_iter().flatten().filter_map(|id| world.fulfilment.get(*id));
    let orders = packages.flat_map(|package| &package.orders).filter_map(|id| world.orders.get(*id));
    let mut count = 0;
    for other in orders.filter(|other| other.id != order.id) {
        count += 1;
        if group.combines() || other.shop != order.shop {
            return Err(Refusal::new(21_011_025, "Duplicate tracking number."));
        }
        if other.details.recipient != order.details.recipient {
            return Err(Refusal::new(21_034_012, "tracking no has been used"));
        }
    }
    match count >= MAX_ORDERS {
        true => Err(Refusal::new(21_011_026, "fulfillment tracking no used times over limit")),
        false => Ok(()),
    }
}

pub(super) fn invalid() -> Refusal {
    Refusal::new(21_011_022, "Invalid tracking number or provider ID. Please double check and try again.")
}

/// The events of a package, the newest first.
fn events(package: &Package) -> Vec<TrackingEvent> {
    let event = |time: Option<Time>, action_code, description: &str| {
        time.map(|time| TrackingEvent { action_code, description: description.to_owned(), time: time * 1000 })
    };
    let failure = package.exception.map(|exception| match exception {
        Exception::Damaged => (80_101, "The package was damaged."),
        Exception::Lost => (80_101, "The package was lost."),
        Exception::Returned => (110_101, "The package goes back to the sender."),
        Exception::Scrapped => (80_101, "The package was scrapped."),
    });
    let standard = [
        event(package.shipped_time, 10_101, "The seller is preparing the package."),
        event(package.collected_time, 20_101, "The carrier has collected the package."),
        event(package.collected_time.map(|time| time + HOUR), 30_201, "The package is on its way.")
            .filter(|event| package.delivered_time.is_some_and(|time| event.time < time * 1000)),
        event(package.delivered_time, SIGNED, "signed_personally"),
        failure.and_then(|(code, text)| event(Some(package.update_time), code, text)),
    ];
    let reported = package.extra().map(|extra| extra.events.as_slice()).unwrap_or_default();
    let mut events: Vec<TrackingEvent> = standard.into_iter().flatten().chain(reported.iter().cloned()).collect();
    events.sort_by_key(|event| std::cmp::Reverse((event.time, event.action_code)));
    events
}

fn name_of(code: i64) -> &'static str {
    match code {
        10_101 => "order_processed",
        20_101 => "picked_up",
        30_201 => "in_transit",
        SIGNED => "signed_personally",
        80_101 => "package_abnormal",
        110_101 => "returned",
        _ => "other",
    }
}

/// `GET /fulfillment/{version}/orders/{order_id}/tracking`
pub(super) fn of_order(world: &World, call: &Call, _: Time) -> Reply {
    let order = super::view::own_order(world, call)?;
    let packages = order.details.packages.iter().filter_map(|id| world.fulfilment.get(*id));
    let mut all: Vec<TrackingEvent> = packages.flat_map(events).collect();
    all.sort_by_key(|event| std::cmp::Reverse((event.time, event.action_code)));
    let tracking = all.iter().map(
        |event| json!({ "description": event.description, "update_time_millis": event.time, "action_code": event.action_code }),
    );
    Ok(json!({ "tracking": tracking.collect::<Vec<_>>() }))
}

/// `GET /logistics/{version}/orders/{order_id}/tracking`
pub(super) fn by_package(world: &World, call: &Call, _: Time) -> Reply {
    let order = super::view::own_order(world, call)?;
    let packages = order.details.packages.iter().filter_map(|id| world.fulfilment.get(*id));
    let details = packages.filter(|package| package.shipped_time.is_some()).map(|package| {
        let events = events(package).into_iter().map(|event| {
            json!({
                "description": event.description,
                "tracking_no": package.tracking_number,
                "update_time_millis": event.time,
                "action_code": event.action_code,
                "action_code_name": name_of(event.action_code),
            })
        });
        json!({
            "newest_tracking_no": package.tracking_number,
            "carrier_name": package.provider.and_then(rules::provider_name),
            "track_list": events.collect::<Vec<_>>(),
        })
    });
    Ok(json!({ "order_id": order.id, "logistics_details": details.collect::<Vec<_>>() }))
}

/// `POST /fulfillment/{version}/order/sof/track/update`: events of an order that the seller delivers. 50101 is a delivery.
pub(super) fn update(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let order = super::view::own_order(ctx.world, call)?;
    let tracks = call.list("tracks");
    if tracks.len() > MAX_EVENTS {
        return Err(Refusal::parameter(format!("Invalid parameter. The 'tracks' accepts up to {MAX_EVENTS} values.")));
    }
    let packages: Vec<Id> = order.details.packages.clone();
    let results: Vec<Value> = tracks.iter().map(|track| report(ctx, &packages, track)).collect();
    Ok(json!({ "track_results": results }))
}

fn report(ctx: &mut CommandContext<'_>, packages: &[Id], track: &Value) -> Value {
    let number = track["tracking_no"].as_str();
    let found = |id: &&Id| ctx.world.fulfilment.get(**id).is_some_and(|package| package.tracking_number.as_deref() == number);
    let (code, message) = match packages.iter().find(found) {
        Some(id) => {
            let event = TrackingEvent {
                action_code: track["action_code"].as_i64().unwrap_or_default(),
                description: track["description"].as_str().unwrap_or_default().to_owned(),
                time: track["occur_time"].as_i64().unwrap_or_default(),
            };
            let is_delivery = event.action_code == SIGNED;
            if let Some(package) = ctx.world.fulfilment.get_mut(*id) {
                package.extra.get_or_insert_with(Box::<Extra>::default).events.push(event);
            }
            if is_delivery {
                super::carrier::deliver(ctx, *id);
            }
            (0, "Success".to_owned())
        }
        None => (invalid().code, invalid().message),
    };
    json!({
        "action_code": track["action_code"],
        "occur_time": track["occur_time"],
        "description": track["description"],
        "tracking_no": track["tracking_no"],
        "code": code,
        "message": message,
    })
}
