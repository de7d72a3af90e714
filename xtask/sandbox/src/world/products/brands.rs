//! Brands: those of the catalogue, and those that sellers create.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::paging::{self, SortOrder};
use super::super::{Call, CommandContext, Id, IdKind, Refusal, Reply, Time, World};
use super::catalogue::{self, Brand};
use super::check::category;
use super::read;
use crate::world::DAY;

/// A name cannot have this many digits in a row.
const DIGITS: usize = 5;

/// The brands that sellers created.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Brands(Vec<Custom>);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Custom {
    id: Id,
    /// The account of the seller.
    seller: Id,
    name: String,
    create_time: Time,
}

fn brand(id: Id) -> Option<&'static Brand> {
    catalogue::catalogue().brands.iter().find(|brand| brand.id.id() == id)
}

/// Whether a seller can list products of a brand. `None` if the seller has no such brand.
pub(super) fn is_usable(world: &World, seller: Id, id: Id) -> Option<bool> {
    let own = || world.products.brands.0.iter().any(|custom| custom.id == id && custom.seller == seller).then_some(true);
    // Only well-known brands need an authorization.
    brand(id).map(|brand| brand.is_authorized || !brand.is_t1).or_else(own)
}

pub(super) fn name(world: &World, id: Id) -> Option<&str> {
    let custom = || world.products.brands.0.iter().find(|custom| custom.id == id).map(|custom| custom.name.as_str());
    brand(id).map(|brand| brand.name.as_str()).or_else(custom)
}

/// Lists the brands of the catalogue and those of the seller.
pub(super) fn list(world: &World, call: &Call, now: Time) -> Reply {
    let shop = read::shop(world, call)?;
    if let Some(id) = call.id("category_id") {
        category::leaf(id, call.text("category_version").unwrap_or("v1"), &shop.region)?;
    }
    let prefix = call.text("brand_name").unwrap_or_default().to_lowercase();
    let only_authorized = call.flag("is_authorized") == Some(true);
    let catalogue =
        catalogue::catalogue().brands.iter().map(|brand| (brand.id.id(), brand.name.as_str(), brand.is_t1, brand.is_authorized));
    let own = world.products.brands.0.iter().filter(|custom| custom.seller == shop.seller);
    let all = catalogue.chain(own.map(|custom| (custom.id, custom.name.as_str(), false, true)));
    let matching: Vec<_> = all
        .filter(|(_, name, _, is_authorized)| name.to_lowercase().starts_with(&prefix) && (*is_authorized || !only_authorized))
        .collect();
    let page = paging::page(call, now, matching.iter().map(|brand| (0, brand.0)).collect(), SortOrder::Ascending, 20)?;
    let view = |id: &Id| {
        let (id, name, is_t1, is_authorized) = matching.iter().find(|brand| brand.0 == *id)?;
        // The wire name of the second value is misspelt.
        let status = if *is_authorized { "AUTHORIZED" } else { "UNAUTHORIEZD" };
        let availability = if *is_authorized || !is_t1 { "AVAILABLE" } else { "UNAVAILABLE" };
        Some(json!({ "id": id, "name": name, "authorized_status": status, "is_t1_brand": is_t1, "brand_status": availability }))
    };
    let brands: Vec<Value> = page.ids.iter().filter_map(view).collect();
    Ok(json!({ "brands": brands, "total_count": page.total, "next_page_token": page.next_token }))
}

/// Creates a brand of the seller, for all its shops.
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let name = call.text("name").unwrap_or_default().trim();
    check_name(name)?;
    let limits = &catalogue::catalogue().limits;
    let seller = call.account;
    let own = || ctx.world.products.brands.0.iter().filter(|custom| custom.seller == seller);
    if own().filter(|custom| custom.create_time / DAY == ctx.now / DAY).count() >= limits.custom_brands_per_day {
        return Err(Refusal::new(12_052_202, "The total number of brands you have created today exceeds the limit."));
    }
    if own().count() >= limits.custom_brands {
        return Err(Refusal::new(12_052_203, "The total number of brands you have created exceeds the limit."));
    }
    let is_taken = |other: &str| other.eq_ignore_ascii_case(name);
    if catalogue::catalogue().brands.iter().any(|brand| is_taken(&brand.name)) || own().any(|custom| is_taken(&custom.name)) {
        return Err(Refusal::new(12_052_205, "This brand name already exists."));
    }
    let id = ctx.id(IdKind::Other);
    let create_time = ctx.now;
    ctx.world.products.brands.0.push(Custom { id, seller, name: name.to_owned(), create_time });
    Ok(json!({ "id": id }))
}

fn check_name(name: &str) -> Result<(), Refusal> {
    let refuse = |code, message| Err(Refusal::new(code, message));
    let digits = name.split(|character: char| !character.is_ascii_digit()).map(str::len).max().unwrap_or_default();
    match name.chars().count() {
        ..=1 => refuse(12_052_189, "Brand names must be at least 2 characters."),
        31.. => refuse(12_052_190, "Brand names must not be longer than 30 characters."),
        _ if digits >= DIGITS => refuse(12_052_192, "The brand name can't contain 5 or more consecutive numbers."),
        _ if !super::check::text::is_plain(name) => refuse(12_052_191, "Brand names can't include special fonts or emoticons."),
        _ => Ok(()),
    }
}
