//! What carriers do with packages, and what the seller's own fleet reports.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::orders::{self, OrderStatus, ShippingType};
use super::super::{Call, CommandContext, Id, Refusal, Reply, Timer, aftersales};
use super::grouping::{lines_in, rules_of};
use super::rules::MarketGroup;
use super::tracking::TrackingEvent;
use super::{Exception, Extra, PackageStatus, invoice, ship, view};

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FulfilmentTimer {
    /// TikTok's carrier assigns the tracking number.
    Number(Id),
    /// The check of an invoice ends.
    Invoice(Id),
    /// A carrier that acts on its own collects a package.
    Collect(Id),
    /// A carrier that acts on its own delivers a package.
    Deliver(Id),
}

impl FulfilmentTimer {
    pub(in super::super) fn fire(self, ctx: &mut CommandContext<'_>) {
        match self {
            Self::Number(id) => ship::assign_number(ctx, id),
            Self::Invoice(id) => invoice::decide(ctx, id, None),
            Self::Collect(id) => collect(ctx, id),
            Self::Deliver(id) => deliver(ctx, id),
        }
    }
}

/// What carriers and customs do.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FulfilmentAction {
    /// The carrier collects a package. The reply has its `package_status`.
    Collect { package: Id },
    /// The carrier delivers a package. The reply has its `package_status`.
    Deliver { package: Id },
    /// The carrier loses a package: its lines are cancelled.
    Lose { package: Id },
    /// The carrier damages a package: its lines are cancelled.
    Damage { package: Id },
    /// The package goes back to the seller: its lines are cancelled.
    Return { package: Id },
    /// TikTok ends the check of an invoice: it is accepted, or rejected for a reason such as `NOT_FOUND`.
    CheckInvoice { package: Id, invalid_reason: Option<String> },
}

impl FulfilmentAction {
    pub(in super::super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        let (Self::Collect { package }
        | Self::Deliver { package }
        | Self::Lose { package }
        | Self::Damage { package }
        | Self::Return { package }
        | Self::CheckInvoice { package, .. }) = self;
        let id = *package;
        let unknown = || Refusal::parameter(format!("there is no package {id}"));
        let status = ctx.world.fulfilment.get(id).ok_or_else(unknown)?.status;
        let expect = |expected: &[PackageStatus]| match expected.contains(&status) {
            true => Ok(()),
            false => Err(Refusal::parameter(format!("package {id} is {}", json!(status)))),
        };
        match self {
            Self::Collect { .. } => {
                expect(&[PackageStatus::Processing])?;
                collect(ctx, id);
            }
            Self::Deliver { .. } => {
                expect(&[PackageStatus::Processing, PackageStatus::Fulfilling])?;
                deliver(ctx, id);
            }
            Self::Lose { .. } => {
                expect(&[PackageStatus::Processing, PackageStatus::Fulfilling])?;
                fail(ctx, id, Exception::Lost, "package_lost");
            }
            Self::Damage { .. } => {
                expect(&[PackageStatus::Processing, PackageStatus::Fulfilling])?;
                fail(ctx, id, Exception::Damaged, "package_damaged");
            }
            Self::Return { .. } => {
                expect(&[PackageStatus::Processing, PackageStatus::Fulfilling])?;
                fail(ctx, id, Exception::Returned, "returned_to_shipper_refused");
            }
            Self::CheckInvoice { invalid_reason, .. } => invoice::decide(ctx, id, invalid_reason.as_deref()),
        }
        let status = ctx.world.fulfilment.get(id).map(|package| package.status);
        Ok(json!({ "package_id": id, "package_status": status }))
    }
}

/// Carriers that act on their own collect a package later.
pub(super) fn expect_collection(ctx: &mut CommandContext<'_>, id: Id) {
    if ctx.world.settings.auto_carrier {
        ctx.after(ctx.world.settings.collect_delay, Timer::Fulfilment(FulfilmentTimer::Collect(id)));
    }
}

/// The carrier scans a package for the first time.
pub(super) fn collect(ctx: &mut CommandContext<'_>, id: Id) {
    let now = ctx.now;
    let Some(package) = ctx.world.fulfilment.get_mut(id).filter(|package| package.status == PackageStatus::Processing) else {
        return;
    };
    package.status = PackageStatus::Fulfilling;
    package.collected_time = Some(now);
    package.update_time = now;
    move_lines(ctx, id, OrderStatus::InTransit);
    if ctx.world.settings.auto_carrier {
        ctx.after(ctx.world.settings.deliver_delay, Timer::Fulfilment(FulfilmentTimer::Deliver(id)));
    }
}

/// The package arrives. One that was not scanned before is scanned now.
pub(super) fn deliver(ctx: &mut CommandContext<'_>, id: Id) {
    let now = ctx.now;
    collect(ctx, id);
    let Some(package) = ctx.world.fulfilment.get_mut(id).filter(|package| package.status == PackageStatus::Fulfilling) else {
        return;
    };
    package.status = PackageStatus::Completed;
    package.delivered_time = Some(now);
    package.update_time = now;
    move_lines(ctx, id, OrderStatus::Delivered);
}

/// The package cannot be delivered. TikTok cancels its lines, which do not come back into the stock.
fn fail(ctx: &mut CommandContext<'_>, id: Id, exception: Exception, reason: &str) {
    let now = ctx.now;
    let Some(package) = ctx.world.fulfilment.get_mut(id) else { return };
    package.status = PackageStatus::Cancelled;
    package.exception = Some(exception);
    package.update_time = now;
    let orders = package.orders.clone();
    for order in orders {
        let lines = lines_in(ctx.world, id, order);
        if !lines.is_empty() {
            aftersales::cancel_by_platform(ctx, order, &lines, reason);
        }
    }
}

/// Gives the lines of a package a status.
fn move_lines(ctx: &mut CommandContext<'_>, id: Id, status: OrderStatus) {
    let orders = ctx.world.fulfilment.get(id).map(|package| package.orders.clone()).unwrap_or_default();
    for order in orders {
        let lines = lines_in(ctx.world, id, order);
        if !lines.is_empty() {
            orders::set_status(ctx, order, &lines, status);
        }
    }
}

/// Carriers collect all packages of an order that are shipped.
pub fn collect_all(ctx: &mut CommandContext<'_>, order: Id) {
    for package in packages(ctx, order) {
        collect(ctx, package);
    }
}

/// Carriers deliver all packages of an order that are on their way.
pub fn deliver_all(ctx: &mut CommandContext<'_>, order: Id) {
    for package in packages(ctx, order) {
        deliver(ctx, package);
    }
}

fn packages(ctx: &CommandContext<'_>, order: Id) -> Vec<Id> {
    ctx.world.orders.get(order).map(|order| order.details.packages.clone()).unwrap_or_default()
}

/// `POST /fulfillment/{version}/packages/deliver`: the seller's own fleet reports.
pub(super) fn report(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    if rules_of(ctx.world, shop).is_none_or(|rules| rules.group != MarketGroup::Sea) {
        return Err(ship::wrong_region());
    }
    let mut errors = Vec::new();
    for request in call.list("packages") {
        if let Err(refusal) = report_one(ctx, shop, request) {
            errors.push(view::error(&refusal, &request["id"]));
        }
    }
    Ok(if errors.is_empty() { json!({}) } else { json!({ "errors": errors }) })
}

fn report_one(ctx: &mut CommandContext<'_>, shop: Id, request: &Value) -> Result<(), Refusal> {
    let package = ship::own(ctx.world, shop, Id::from_json(&request["id"]))?;
    let mut orders = package.orders.iter().filter_map(|id| ctx.world.orders.get(*id));
    let not_allowed = || Refusal::new(21_001_011, "System process error, please try again later.");
    if !orders.all(|order| order.shipping_type == ShippingType::Seller) {
        return Err(not_allowed());
    }
    let id = package.id;
    let is_on_its_way = matches!(package.status, PackageStatus::Processing | PackageStatus::Fulfilling);
    match (request["delivery_type"].as_str(), package.status) {
        (Some("DELIVERY_SUCCESS"), _) if is_on_its_way => deliver(ctx, id),
        (Some("DELIVERY_FAILED"), _) if is_on_its_way => {
            let reason = request["fail_delivery_reason"].as_str().ok_or_else(not_allowed)?;
            let event = TrackingEvent { action_code: 40_601, description: reason.to_owned(), time: ctx.now * 1000 };
            if let Some(package) = ctx.world.fulfilment.get_mut(id) {
                package.extra.get_or_insert_with(Box::<Extra>::default).events.push(event);
            }
        }
        (Some("UPDATE_POD"), PackageStatus::Completed) => {}
        _ => return Err(not_allowed()),
    }
    Ok(())
}
