//! Shops as replies show them.

use serde_json::json;

use super::Shop;
use crate::world::{Call, Reply, Time, World};

/// The shops that the access token covers.
pub(super) fn authorized(world: &World, call: &Call, _now: Time) -> Reply {
    let grant = world.access.grant(&call.app_key, call.account);
    let view = |shop: &Shop| {
        json!({
            "id": shop.id,
            "name": shop.name,
            "region": shop.region,
            "seller_type": if shop.is_cross_border { "CROSS_BORDER" } else { "LOCAL" },
            "cipher": shop.cipher,
            "code": shop.code,
        })
    };
    let shops = grant.into_iter().flat_map(|grant| &grant.shops).filter_map(|id| world.shops.get(*id));
    Ok(json!({"shops": shops.map(view).collect::<Vec<_>>()}))
}

/// The active shops of the seller.
pub(super) fn active(world: &World, call: &Call, _now: Time) -> Reply {
    let shops = of_seller(world, call).filter(|shop| shop.is_active);
    Ok(json!({"shops": shops.map(|shop| json!({"id": shop.id, "region": shop.region})).collect::<Vec<_>>()}))
}

/// Whether the seller may manage global products.
pub(super) fn permissions(world: &World, call: &Call, _now: Time) -> Reply {
    let is_global = of_seller(world, call).any(|shop| shop.is_cross_border);
    Ok(json!({"permissions": is_global.then_some("MANAGE_GLOBAL_PRODUCT").into_iter().collect::<Vec<_>>()}))
}

fn of_seller<'a>(world: &'a World, call: &Call) -> impl Iterator<Item = &'a Shop> {
    let seller = call.account;
    world.shops.iter().filter(move |shop| shop.seller == seller)
}
