//! `POST /fulfillment/{version}/orders/{order_id}/packages`: the seller reports what their own carrier took.

use serde_json::{Value, json};

use super::super::json::compact;
use super::super::orders::ShippingType;
use super::super::{Call, CommandContext, Id, Refusal, Reply};
use super::grouping::rules_of;
use super::rules::MarketGroup;
use super::ship::{self, Carriage};
use super::{create_package, tracking, view};

pub(super) fn mark(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let rules = rules_of(ctx.world, call.shop()?).filter(|rules| rules.group.marks_as_shipped()).ok_or_else(ship::wrong_region)?;
    let order = view::own_order(ctx.world, call)?;
    ship::check_order(ctx.world, order)?;
    if order.shipping_type != ShippingType::Seller {
        let text = "This API cannot be used to update package shipping information for packages that are not shipped by sellers.";
        return Err(Refusal::new(21_011_004, text));
    }
    let named: Vec<Id> = match call.list("order_line_list") {
        [] => call.ids("order_line_item_ids"),
        list => list.iter().filter_map(|line| Id::from_json(&line["order_line_id"])).collect(),
    };
    let lines = create_package::requested_lines(order, &named)?;
    let (provider, number) = shipment(call)?;
    let warning = match tracking::check(ctx.world, order, provider, &number) {
        Err(refusal) if refusal.code == tracking::MISMATCH && rules.group == MarketGroup::Us => Some(refusal.message),
        checked => checked.map(|()| None)?,
    };
    let (shop, id) = (order.shop, order.id);
    let packages = ship::packages_with(ctx, shop, id, &lines);
    for package in &packages {
        ship::ship(ctx, *package, Carriage::Own { provider, number: number.clone() }, None);
    }
    Ok(compact(json!({
        "order_id": id,
        "order_line_item_ids": lines,
        "package_id": packages.first(),
        "warning": warning.map(|message| json!({ "message": message })),
    })))
}

/// The carrier and the number. Newer versions send them in a list.
pub(super) fn shipment(call: &Call) -> Result<(Id, String), Refusal> {
    let sent = Value::Object(call.body.clone());
    let sent = call.list("shipping_info_list").first().unwrap_or(&sent);
    let provider = Id::from_json(&sent["shipping_provider_id"]).ok_or_else(tracking::invalid)?;
    let number = sent["tracking_number"].as_str().ok_or_else(tracking::invalid)?;
    Ok((provider, number.to_owned()))
}
