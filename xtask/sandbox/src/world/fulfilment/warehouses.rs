//! Warehouses: the shop has them, and the seller describes them here.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::json::compact;
use super::super::shops::{Shop, Warehouse, WarehouseKind};
use super::super::{Call, CommandContext, Id, IdKind, Refusal, Reply, Time, World};
use super::rules::{self, WarehouseAddress};

/// What a seller has said about a warehouse.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct WarehouseDetails {
    street: String,
    district: String,
    city: String,
    state: String,
    postal_code: String,
    phone: String,
    contact: String,
}

/// A warehouse of the shop that calls.
pub(super) fn own(world: &World, shop: Id, id: Option<Id>) -> Result<&Warehouse, Refusal> {
    let warehouses = world.shops.get(shop).map(|shop| shop.warehouses.as_slice()).unwrap_or_default();
    let found = warehouses.iter().find(|warehouse| Some(warehouse.id) == id);
    found.ok_or_else(|| Refusal::parameter("Invalid parameter. The 'warehouse_id' is not a warehouse of the shop."))
}

/// `GET /logistics/{version}/warehouses`
pub(super) fn list(world: &World, call: &Call, _: Time) -> Reply {
    let shop = call.shop()?;
    let shop = world.shops.get(shop).ok_or_else(|| Refusal::parameter("no such shop"))?;
    let warehouses: Vec<Value> = shop.warehouses.iter().map(|warehouse| view(world, shop, warehouse)).collect();
    Ok(if warehouses.is_empty() { json!({}) } else { json!({ "warehouses": warehouses }) })
}

/// `GET /logistics/{version}/global_warehouses`: those of a seller with shops in several markets.
pub(super) fn global(world: &World, call: &Call, _: Time) -> Reply {
    let shops = world.shops.iter().filter(|shop| shop.seller == call.account && shop.is_cross_border);
    let warehouses = shops.flat_map(|shop| &shop.warehouses).filter(|warehouse| warehouse.kind == WarehouseKind::SalesWarehouse);
    let views = warehouses.map(|warehouse| json!({ "id": warehouse.id, "name": warehouse.name, "ownership": "SELLER" }));
    Ok(json!({ "global_warehouses": views.collect::<Vec<_>>() }))
}

fn view(world: &World, shop: &Shop, warehouse: &Warehouse) -> Value {
    let description = description(world, shop, warehouse.id);
    let country = rules::country_name(&shop.region);
    let WarehouseDetails { street, district, city, state, postal_code, phone, contact } = &description;
    let visible: String = phone.chars().take(2).collect();
    json!({
        "id": warehouse.id,
        "name": warehouse.name,
        "type": warehouse.kind,
        "sub_type": if shop.is_cross_border { "CB_OVERSEA_WAREHOUSE" } else { "DOMESTIC_WAREHOUSE" },
        "effect_status": if shop.is_active { "ENABLED" } else { "RESTRICTED" },
        "is_default": warehouse.is_default,
        "entity_id": warehouse.id,
        "address": compact(json!({
            "region": country,
            "region_code": shop.region,
            "state": state,
            "city": city,
            "distict": district,
            "town": "",
            "address_line1": street,
            "full_address": format!("{street}, {city}, {state}, {postal_code}, {}", country.unwrap_or_default()),
            "postal_code": postal_code,
            "contact_person": contact,
            "phone_number": format!("{visible}*******"),
        })),
    })
}

/// What is known about a warehouse. The market's invented address is the default.
fn description(world: &World, shop: &Shop, warehouse: Id) -> WarehouseDetails {
    if let Some(description) = world.fulfilment.warehouses.get(&warehouse) {
        return description.clone();
    }
    let place = rules::rules(&shop.region).map(|rules| rules.warehouse.clone());
    let empty = || WarehouseAddress {
        street: String::new(),
        city: String::new(),
        state: String::new(),
        postal_code: String::new(),
        phone: String::new(),
    };
    let WarehouseAddress { street, city, state, postal_code, phone } = place.unwrap_or_else(empty);
    WarehouseDetails { street, district: String::new(), city, state, postal_code, phone, contact: shop.name.clone() }
}

/// The address of a warehouse as the sender of packages.
pub(super) fn sender(world: &World, shop: &Shop, warehouse: Id) -> super::super::orders::Recipient {
    let description = description(world, shop, warehouse);
    super::super::orders::Recipient {
        name: shop.name.as_str().into(),
        phone: description.phone.into(),
        street: description.street.into(),
        city: description.city.into(),
        state: description.state.into(),
        postal_code: description.postal_code.into(),
        region: shop.region.as_str().into(),
    }
}

/// `POST /logistics/{version}/warehouses`
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let input = call.get("warehouse").cloned().unwrap_or_default();
    let Some(name) = input["name"].as_str().filter(|name| !name.trim().is_empty()) else {
        return Ok(json!({ "error_list": [invalid("warehouse.name")] }));
    };
    let name = name.to_owned();
    let Some(kind) = kind(&input) else { return Ok(json!({ "error_list": [invalid("warehouse.type")] })) };
    let id = ctx.id(IdKind::Warehouse);
    let warehouse = Warehouse { id, name, is_default: false, kind };
    let shop = ctx.world.shops.get_mut(shop).ok_or_else(|| Refusal::parameter("no such shop"))?;
    shop.warehouses.push(warehouse);
    describe(ctx, call.shop()?, id, &input);
    Ok(json!({ "warehouse_id": id }))
}

/// `POST /logistics/{version}/warehouses/{warehouse_id}`
pub(super) fn update(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let id = own(ctx.world, shop, call.id("warehouse_id"))?.id;
    let input = call.get("warehouse").cloned().unwrap_or_default();
    describe(ctx, shop, id, &input);
    Ok(json!({}))
}

fn kind(input: &Value) -> Option<WarehouseKind> {
    match input.get("type") {
        Some(kind) => serde_json::from_value(kind.clone()).ok(),
        None => Some(WarehouseKind::SalesWarehouse),
    }
}

fn invalid(name: &str) -> Value {
    json!({ "code": 36_009_004, "message": format!("Invalid parameter. The '{name}' is invalid.") })
}

/// Changes what a request says about a warehouse.
fn describe(ctx: &mut CommandContext<'_>, shop: Id, id: Id, input: &Value) {
    let Some(found) = ctx.world.shops.get(shop) else { return };
    let old = description(ctx.world, found, id);
    let address = &input["address"];
    let text = |value: &Value, old: String| value.as_str().map_or(old, str::to_owned);
    let new = WarehouseDetails {
        street: text(&address["address_line_1"], old.street),
        district: text(&address["district"], old.district),
        city: text(&address["city"], old.city),
        state: text(&address["state"], old.state),
        postal_code: text(&address["postcode"], old.postal_code),
        phone: text(&input["phone_number"], old.phone),
        contact: text(&input["contact_person"], old.contact),
    };
    ctx.world.fulfilment.warehouses.insert(id, new);
    let is_default = input["default_warehouse"].as_bool();
    let Some(found) = ctx.world.shops.get_mut(shop) else { return };
    let kind = found.warehouses.iter().find(|warehouse| warehouse.id == id).map(|warehouse| warehouse.kind);
    for warehouse in &mut found.warehouses {
        if warehouse.id == id {
            warehouse.name = text(&input["name"], std::mem::take(&mut warehouse.name));
            warehouse.is_default = is_default.unwrap_or(warehouse.is_default);
        } else if is_default == Some(true) && Some(warehouse.kind) == kind {
            warehouse.is_default = false;
        }
    }
}
