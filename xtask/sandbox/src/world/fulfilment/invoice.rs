//! `POST /fulfillment/{version}/invoice/upload`: invoices of packages in Brazil, which TikTok checks before the packages can ship.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::super::event::Owner;
use super::super::json::compact;
use super::super::{Call, CommandContext, Event, Id, Refusal, Reply, Timer};
use super::{FulfilmentTimer, Invoice, PackageStatus, ship};

/// The largest invoice, in bytes.
const MAX_BYTES: usize = 1 << 20;

/// How many invoices a call uploads at most.
const MAX_INVOICES: usize = 500;

pub(super) fn upload(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    if ctx.world.shops.get(shop).is_none_or(|shop| shop.region != "BR") {
        return Err(ship::wrong_region());
    }
    let invoices = call.list("invoices");
    if !(1..=MAX_INVOICES).contains(&invoices.len()) {
        return Err(Refusal::parameter(format!("Invalid parameter. The 'invoices' accepts 1 to {MAX_INVOICES} values.")));
    }
    let mut errors = Vec::new();
    for request in invoices {
        match check(ctx, shop, request) {
            Ok(package) => {
                set(ctx, package, Invoice::Processing, None);
                ctx.after(ctx.world.settings.invoice_delay, Timer::Fulfilment(FulfilmentTimer::Invoice(package)));
            }
            Err(refusal) => {
                let detail = json!({ "order_ids": request["order_ids"], "package_id": request["package_id"] });
                errors.push(json!({ "code": refusal.code, "message": refusal.message, "detail": detail }));
            }
        }
    }
    Ok(if errors.is_empty() { json!({}) } else { json!({ "errors": errors }) })
}

/// The package that an invoice is for.
fn check(ctx: &CommandContext<'_>, shop: Id, request: &Value) -> Result<Id, Refusal> {
    let package = ship::own(ctx.world, shop, Id::from_json(&request["package_id"]))?;
    let orders = request["order_ids"].as_array().into_iter().flatten().filter_map(Id::from_json);
    if orders.into_iter().any(|order| !package.orders.contains(&order)) {
        return Err(Refusal::new(21_011_029, "order does not belong to fulfill unit"));
    }
    match (package.status, package.invoice) {
        (PackageStatus::Cancelled, _) => return Err(ship::cancelled()),
        (PackageStatus::ToFulfill, None | Some(Invoice::Rejected)) => {}
        _ => return Err(Refusal::new(21_011_003, "fulfill_unit action not allowed")),
    }
    let file = STANDARD.decode(request["file"].as_str().unwrap_or_default()).ok();
    let is_xml = |bytes: &Vec<u8>| bytes.len() <= MAX_BYTES && bytes.trim_ascii_start().first() == Some(&b'<');
    match file.filter(is_xml) {
        Some(_) => Ok(package.id),
        None => {
            let text = "Invalid parameters. Please ensure you are passing the correct request parameter(s).";
            Err(Refusal::new(21_001_001, text))
        }
    }
}

/// The check of an invoice ends.
pub(super) fn decide(ctx: &mut CommandContext<'_>, package: Id, invalid_reason: Option<&str>) {
    let is_open = ctx.world.fulfilment.get(package).is_some_and(|package| package.invoice == Some(Invoice::Processing));
    if is_open {
        let result = if invalid_reason.is_some() { Invoice::Rejected } else { Invoice::Accepted };
        set(ctx, package, result, invalid_reason);
    }
}

/// Sets the status of an invoice, with webhook 36.
fn set(ctx: &mut CommandContext<'_>, id: Id, invoice: Invoice, invalid_reason: Option<&str>) {
    let now = ctx.now;
    let Some(package) = ctx.world.fulfilment.get_mut(id) else { return };
    package.invoice = Some(invoice);
    package.update_time = now;
    let status = match invoice {
        Invoice::Processing => "PROCESSING",
        Invoice::Accepted => "SUCCESS",
        Invoice::Rejected => "INVALID",
    };
    let data = json!({
        "package_id": id,
        "order_ids": package.orders,
        "invoice_status": status,
        "invalid_reason": invalid_reason,
    });
    let owner = Owner::Shop(package.shop);
    ctx.emit(Event { webhook: 36, owner, data: compact(data), at: now });
}
