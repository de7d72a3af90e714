//! The search of the creator marketplace.

use serde_json::json;

use super::super::access::{Account, AccountKind};
use super::super::paging::{self, SortOrder};
use super::super::{Call, Reply, Time, World};

/// `POST /affiliate_seller/{version}/marketplace_creators/search`: the creators that collaborations accept. Filters other than `keyword`
/// have no effect, because creators have no figures here.
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let keyword = call.text("keyword").unwrap_or_default().to_lowercase();
    let is_found = |account: &&Account| account.kind == AccountKind::Creator && account.name.to_lowercase().contains(&keyword);
    let entries = world.access.accounts.values().filter(is_found).map(|account| (0, account.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::Ascending, 20)?;
    let view = |account: &Account| {
        json!({
            "creator_open_id": account.open_id,
            "username": account.name,
            "nickname": account.name,
            "avatar": { "url": format!("https://p16-sandbox.example/avatar/{}.jpeg", account.id) },
            "selection_region": account.region,
            "follower_count": 12_000,
        })
    };
    let found = page.ids.iter().filter_map(|id| world.access.accounts.get(id));
    let mut data = page.answer("creators", found.map(view).collect());
    data["search_key"] = json!(paging::search_key(call));
    Ok(data)
}
