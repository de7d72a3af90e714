//! Stock by request: updates of one product, and the search for several.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::super::shops::{Shop, WarehouseKind};
use super::super::{Call, CommandContext, Id, Refusal, Reply, Time, World, promotions};
use super::read;
use super::{Product, ProductStatus, Sku, stock, unknown, wrong_status};

const MAX_QUANTITY: i64 = 99_999;
const MAX_PRODUCTS: usize = 100;
const MAX_SKUS: usize = 600;

/// A warehouse and a quantity of a request. The warehouse may be left out if the shop has one.
pub(super) fn entry(world: &World, shop: &Shop, entry: &Value) -> Result<(Id, i64), Refusal> {
    let warehouse = match entry.get("warehouse_id").filter(|id| !id.is_null()) {
        Some(id) => Id::from_json(id).unwrap_or_default(),
        None => shop.sales_warehouse().map(|warehouse| warehouse.id).unwrap_or_default(),
    };
    check_warehouse(world, shop, warehouse)?;
    Ok((warehouse, quantity(entry)?))
}

fn check_warehouse(world: &World, shop: &Shop, id: Id) -> Result<(), Refusal> {
    let find = |shop: &Shop| shop.warehouses.iter().find(|warehouse| warehouse.id == id).map(|warehouse| warehouse.kind);
    match find(shop) {
        Some(WarehouseKind::SalesWarehouse) => Ok(()),
        Some(WarehouseKind::ReturnWarehouse) => Err(Refusal::new(12_052_532, "the warehouse not delivery warehouse")),
        None if world.shops.iter().any(|shop| find(shop).is_some()) => {
            Err(Refusal::new(12_052_530, format!("The warehouse ' {id} ' does not belong to this shop/seller.")))
        }
        None => Err(Refusal::new(12_052_097, "The warehouse does not exist")),
    }
}

fn quantity(entry: &Value) -> Result<i64, Refusal> {
    let quantity = entry.get("quantity").and_then(Value::as_i64).filter(|quantity| (0..=MAX_QUANTITY).contains(quantity));
    quantity.ok_or_else(|| Refusal::new(12_052_055, "The SKU inventory quantity for the warehouse must be within allowed limits."))
}

/// What an update sets, or why one SKU fails, with the warehouses that are wrong.
type Update = Result<Vec<(Id, i64)>, (Refusal, Vec<(Id, Refusal)>)>;

/// Sets the stock of SKUs of one product at once. SKUs that fail do not keep others from being updated.
pub(super) fn update(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = read::shop(ctx.world, call)?;
    let product = ctx.world.products.of_shop(shop.id, call.path_id("product_id", unknown())?)?;
    match product.status {
        ProductStatus::Draft
        | ProductStatus::Pending
        | ProductStatus::Failed
        | ProductStatus::Activate
        | ProductStatus::SellerDeactivated => {}
        ProductStatus::PlatformDeactivated | ProductStatus::Freeze | ProductStatus::Deleted => return Err(wrong_status()),
    }
    let mut updates: IndexMap<Id, Update> = IndexMap::new();
    for sku in call.list("skus") {
        let id = sku.get("id").and_then(Id::from_json).unwrap_or_default();
        if updates.insert(id, read_update(ctx.world, shop, product, id, sku)).is_some() {
            return Err(Refusal::new(12_052_553, "Sku id duplicate"));
        }
    }
    // The request fails as a whole if nothing of it succeeds.
    if updates.values().all(Result::is_err) {
        let first = updates.into_values().find_map(Result::err).map(|(refusal, _)| refusal);
        return Err(first.unwrap_or_else(|| Refusal::new(12_052_036, "The SKU ID is necessary")));
    }
    let (id, now) = (product.id, ctx.now);
    if let Some(product) = ctx.world.products.get_mut(id) {
        product.update_time = now;
    }
    let mut errors = Vec::new();
    for (sku, update) in updates {
        match update {
            Ok(quantities) => stock::set(ctx, sku, &quantities, "api_sync"),
            Err((refusal, warehouses)) => errors.push(error(sku, &refusal, &warehouses)),
        }
    }
    Ok(json!({ "errors": errors }))
}

fn read_update(world: &World, shop: &Shop, product: &Product, id: Id, update: &Value) -> Update {
    let whole = |refusal| (refusal, Vec::new());
    let Some(sku) = product.sku(id) else {
        let refusal = match world.products.skus.contains_key(&id) {
            true => Refusal::new(12_052_557, "The SKU ID does not belong to the product."),
            false => Refusal::new(12_052_556, "The SKU id not exist."),
        };
        return Err(whole(refusal));
    };
    let entries = update.get("inventory").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut quantities = Vec::new();
    let mut wrong = Vec::new();
    for entry in entries {
        let only = if let [stock] = sku.stock.as_slice() { Some(stock.warehouse) } else { None };
        let named = entry.get("warehouse_id").and_then(Id::from_json).or(only).unwrap_or_default();
        let checked = check_update(world, shop, sku, named).and_then(|()| quantity(entry));
        match checked.and_then(|quantity| check_lock(world, sku, named, quantity).map(|()| quantity)) {
            Ok(quantity) => quantities.push((named, quantity)),
            Err(refusal) => wrong.push((named, refusal)),
        }
    }
    if let Some((_, first)) = wrong.first() {
        return Err((first.clone(), wrong));
    }
    let is_named = |stock: &stock::Stock| quantities.iter().any(|(warehouse, _)| *warehouse == stock.warehouse);
    match !quantities.is_empty() && sku.stock.iter().all(is_named) {
        true => Ok(quantities),
        false => {
            let message = "Multiple warehouses detected. Include all warehouse IDs and the corresponding details and try again.";
            Err(whole(Refusal::new(12_019_028, message)))
        }
    }
}

/// An SKU keeps its warehouses.
fn check_update(world: &World, shop: &Shop, sku: &Sku, warehouse: Id) -> Result<(), Refusal> {
    check_warehouse(world, shop, warehouse)?;
    match sku.stock.is_empty() || sku.stock.iter().any(|stock| stock.warehouse == warehouse) {
        true => Ok(()),
        false => {
            let message = "Removal, addition, and change of warehouses are not permitted. Please specify the original warehouses for the SKUs.";
            Err(Refusal::new(12_052_533, message))
        }
    }
}

/// Refuses to lower the stock of an SKU in a running activity.
pub(super) fn check_lock(world: &World, sku: &Sku, warehouse: Id, quantity: i64) -> Result<(), Refusal> {
    let is_lower = sku.stock.iter().any(|stock| stock.warehouse == warehouse && quantity < stock.available);
    match is_lower && promotions::locks_price(world, sku.id) {
        true => Err(Refusal::new(12_052_393, "Product locked for Promotion and stock can't be updated below current stock")),
        false => Ok(()),
    }
}

fn error(sku: Id, refusal: &Refusal, warehouses: &[(Id, Refusal)]) -> Value {
    let extra = |(id, refusal): &(Id, Refusal)| json!({ "code": refusal.code, "message": refusal.message, "warehouse_id": id });
    let extra: Vec<_> = warehouses.iter().map(extra).collect();
    json!({ "code": refusal.code, "message": refusal.message, "detail": { "sku_id": sku, "extra_errors": extra } })
}

/// The stock of products or SKUs. Unknown ids and those of other shops are left out.
pub(super) fn search(world: &World, call: &Call, _now: Time) -> Reply {
    let shop = read::shop(world, call)?.id;
    let (products, skus) = (call.ids("product_ids"), call.ids("sku_ids"));
    if products.len() > MAX_PRODUCTS {
        return Err(Refusal::new(12_019_120, "The number of provided product IDs exceeds the limit."));
    }
    if skus.len() > MAX_SKUS {
        return Err(Refusal::new(12_019_015, "The number of SKU exceed the limit"));
    }
    let mut found: IndexMap<Id, Vec<&Sku>> = IndexMap::new();
    if skus.is_empty() {
        let own = products.into_iter().filter_map(|id| world.products.get(id)).filter(|product| product.shop == shop);
        found.extend(own.map(|product| (product.id, product.skus.iter().collect())));
    } else {
        for (product, sku) in skus.into_iter().filter_map(|id| world.products.sku(id)).filter(|(product, _)| product.shop == shop) {
            found.entry(product.id).or_default().push(sku);
        }
    }
    let product = |(id, skus): (Id, Vec<&Sku>)| json!({ "product_id": id, "skus": skus.into_iter().map(view).collect::<Vec<_>>() });
    Ok(json!({ "inventory": found.into_iter().map(product).collect::<Vec<_>>() }))
}

fn view(sku: &Sku) -> Value {
    let warehouse = |stock: &stock::Stock| {
        json!({
            "warehouse_id": stock.warehouse,
            "available_quantity": stock.available,
            "committed_quantity": stock.committed,
        })
    };
    json!({
        "id": sku.id,
        "seller_sku": sku.seller_sku,
        "total_available_quantity": sku.available(),
        "total_committed_quantity": sku.committed(),
        "total_available_inventory_distribution": {
            "campaign_inventory": [],
            "creator_inventory": [],
            "in_shop_inventory": { "quantity": sku.available() },
        },
        "warehouse_inventory": sku.stock.iter().map(warehouse).collect::<Vec<_>>(),
    })
}
