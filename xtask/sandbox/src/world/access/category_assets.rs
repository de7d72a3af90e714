//! The category assets that a partner opened to an app.

use serde_json::json;

use super::CategoryAsset;
use crate::world::{Call, Reply, Time, World};

pub(super) fn list(world: &World, call: &Call, _now: Time) -> Reply {
    let view = |asset: &CategoryAsset| {
        json!({
            "cipher": asset.cipher,
            "target_market": asset.market,
            "category": {"id": asset.category, "name": asset.category_name},
        })
    };
    let assets: Vec<_> = world.access.account(call.account)?.assets.iter().map(view).collect();
    Ok(json!({"category_assets": assets}))
}
