//! `POST /fulfillment/{version}/packages/search`

use serde_json::{Value, json};

use super::super::paging::{self, SortOrder};
use super::super::{Call, Reply, Time, World};
use super::{Package, PackageStatus, is_visible, view};

pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let id = call.shop()?;
    let shop = world.shops.get(id);
    let status: Option<PackageStatus> = call.get("package_status").and_then(|status| serde_json::from_value(status.clone()).ok());
    let range = |from: &str, to: &str| call.int(from).unwrap_or(Time::MIN)..call.int(to).unwrap_or(Time::MAX);
    let (created, updated) = (range("create_time_ge", "create_time_lt"), range("update_time_ge", "update_time_lt"));
    let matches = |package: &&Package| {
        package.shop == id
            && status.is_none_or(|status| package.status == status)
            && created.contains(&package.create_time)
            && updated.contains(&package.update_time)
            && shop.is_some_and(|shop| is_visible(shop, package))
    };
    let sort_field = call.text("sort_field");
    let key = |package: &Package| match sort_field {
        Some("update_time") => package.update_time,
        Some("order_pay_time") => {
            let order = package.orders.first().and_then(|id| world.orders.get(*id));
            order.and_then(|order| order.details.paid_time).unwrap_or(package.create_time)
        }
        _ => package.create_time,
    };
    let found = world.fulfilment.iter().filter(matches).map(|package| (key(package), package.id)).collect();
    let page = paging::page(call, now, found, SortOrder::of(call, SortOrder::Descending), 20)?;
    let packages: Vec<Value> = page.ids.iter().filter_map(|id| world.fulfilment.get(*id)).map(view::listed).collect();
    Ok(json!({ "packages": packages, "next_page_token": page.next_token, "total_count": page.total }))
}
