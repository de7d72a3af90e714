//! The products of an activity.

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::market::Market;
use super::super::products::{self, Product, ProductStatus};
use super::super::{Call, CommandContext, Id, Refusal, Reply, World};
use super::{Activity, ActivityKind, ActivityProduct, ActivityStatus, ActivityTerms, Level, Promotions, check, clock, report};

const MAX_PER_REQUEST: usize = 300;
const MAX_ITEMS: usize = 10_000;
const MAX_EXTRA: usize = 100;

fn refuse<T>(code: i64, message: &str) -> Result<T, Refusal> {
    Err(Refusal::new(code, message))
}

/// Adds products or SKUs, or changes their terms.
pub(super) fn update(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    products::active_shop(ctx.world, call)?;
    let activity = ctx.world.promotions.of_shop(call)?;
    check::changeable(activity)?;
    let input = call.list("products");
    let (benefit, excluded) = (call.ids("benefit_product_ids"), call.ids("exclude_product_ids"));
    if input.is_empty() && benefit.is_empty() && excluded.is_empty() {
        return refuse(17_029_033, "`products` is empty.");
    }
    let skus = |product: &Value| product.get("skus").and_then(Value::as_array).map_or(0, Vec::len);
    if input.len().max(input.iter().map(skus).sum()) > MAX_PER_REQUEST {
        return refuse(17_029_046, "Number of items per request exceeds the limit.");
    }
    let mut entries: IndexMap<Id, ActivityProduct> = IndexMap::new();
    for product in input {
        let (id, entry) = read(ctx.world, activity, product)?;
        if entries.insert(id, entry).is_some() {
            return refuse(17_029_039, "Duplicate product ID.");
        }
    }
    check_conflicts(&ctx.world.promotions, activity, entries.keys().copied())?;
    let mut changed = activity.clone();
    for (id, mut entry) in entries.clone() {
        if let Some(old) = changed.products.get_mut(&id) {
            let skus = std::mem::take(&mut entry.skus);
            old.terms = entry.terms;
            old.skus.extend(skus);
        } else {
            changed.products.insert(id, entry);
        }
    }
    changed.benefit.extend(benefit.iter().copied());
    changed.excluded.extend(excluded.iter().copied());
    if changed.size() > MAX_ITEMS {
        return refuse(17_029_025, "The quantity of the products or the SKUs included in the activity exceeds `10000`.");
    }
    if changed.benefit.len() > MAX_EXTRA {
        return refuse(17_029_113, "The number of products will exceed the maximum number of the promotion.");
    }
    let count = entries.values().map(|entry| entry.skus.len().max(1)).sum::<usize>();
    let list = json!({
        "product_ids": entries.keys().collect::<Vec<_>>(),
        "exclude_product_ids": excluded,
        "benefit_product_ids": benefit,
    });
    let title = changed.title.clone();
    let id = save(ctx, changed, json!({ "product_update_list": list }));
    let status = ctx.world.promotions.get(id).map(|activity| activity.status);
    Ok(json!({ "activity_id": id, "status": status, "title": title, "total_count": count, "update_time": ctx.now }))
}

/// Removes products or SKUs.
pub(super) fn remove(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    products::active_shop(ctx.world, call)?;
    let activity = ctx.world.promotions.of_shop(call)?;
    check::changeable(activity)?;
    let (products, skus) = (call.ids("product_ids"), call.ids("sku_ids"));
    let (benefit, excluded) = (call.ids("benefit_product_ids"), call.ids("exclude_product_ids"));
    if [products.len(), skus.len()].into_iter().any(|count| count > MAX_PER_REQUEST) {
        return refuse(17_029_046, "Number of items per request exceeds the limit.");
    }
    let mut changed = activity.clone();
    for id in &products {
        if changed.products.shift_remove(id).is_none() {
            return refuse(17_029_023, "Products Not In Promotion");
        }
        check_running(activity, false)?;
    }
    for id in &skus {
        let Some(entry) = changed.products.values_mut().find(|entry| entry.skus.contains_key(id)) else {
            return refuse(17_029_024, "SKU(s) not found in this promotion.");
        };
        check_running(activity, true)?;
        entry.skus.shift_remove(id);
    }
    // A product goes with the last of its SKUs.
    changed.products.retain(|_, entry| activity.level != Level::Variation || !entry.skus.is_empty());
    changed.benefit.retain(|id| !benefit.contains(id));
    changed.excluded.retain(|id| !excluded.contains(id));
    let list = json!({ "product_ids": products, "sku_ids": skus, "benefit_product_ids": benefit, "exclude_product_ids": excluded });
    let id = save(ctx, changed, json!({ "product_remove_list": list }));
    let status = ctx.world.promotions.get(id).map(|activity| activity.status);
    Ok(json!({ "activity_id": id, "status": status, "update_time": ctx.now }))
}

fn save(ctx: &mut CommandContext<'_>, mut changed: Activity, lists: Value) -> Id {
    let id = changed.id;
    changed.update_time = ctx.now;
    ctx.world.promotions.activities.insert(id, changed);
    ctx.world.promotions.index(id);
    report(ctx, id, "UPDATE", lists);
    clock::update(ctx, id);
    id
}

/// The products of a flash sale that runs do not change.
fn check_running(activity: &Activity, is_sku: bool) -> Result<(), Refusal> {
    match activity.kind == ActivityKind::FlashSale && activity.status == ActivityStatus::Ongoing {
        true if is_sku => refuse(17_029_048, "An `ONGOING` flash sale SKU cannot be updated."),
        true => refuse(17_029_047, "An `ONGOING` flash sale product cannot be updated."),
        false => Ok(()),
    }
}

/// No product is in two open activities that exclude each other.
pub(super) fn check_conflicts(
    promotions: &Promotions,
    own: &Activity,
    mut products: impl Iterator<Item = Id>,
) -> Result<(), Refusal> {
    let others: Vec<_> = promotions
        .iter()
        .filter(|other| other.id != own.id && other.shop == own.shop && other.is_open() && own.kind.excludes(other.kind))
        .collect();
    match products.any(|id| others.iter().any(|other| other.products.contains_key(&id))) {
        true => refuse(17_029_022, "The product or SKU cannot be in two `ONGOING` or `NOT_START` activities at the same time."),
        false => Ok(()),
    }
}

fn market(world: &World, activity: &Activity) -> Result<&'static Market, Refusal> {
    let Some(shop) = world.shops.get(activity.shop) else { return refuse(17_029_026, "Invalid SellerID") };
    shop.market()
}

/// A product of a request, with its terms.
fn read(world: &World, activity: &Activity, input: &Value) -> Result<(Id, ActivityProduct), Refusal> {
    let id = input.get("id").and_then(Id::from_json).unwrap_or_default();
    let Some(product) = world.products.get(id) else { return refuse(17_029_051, "Product ID not found.") };
    if product.shop != activity.shop {
        return refuse(17_029_017, "You are specifying products not in your shop.");
    }
    if product.status != ProductStatus::Activate {
        return refuse(17_029_056, "Invalid product status.");
    }
    let known = activity.products.get(&id);
    if known.is_some() {
        check_running(activity, activity.level == Level::Variation)?;
    }
    let skus = input.get("skus").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let own_terms = activity.level != Level::Variation;
    let terms = read_terms(activity, input, known.map(|entry| &entry.terms))?;
    if own_terms && !skus.is_empty() {
        return refuse(17_029_013, "`sku` must be `[]` for activities of which `product_level==PRODUCT`.");
    }
    if own_terms {
        check_price(world, activity, &terms, product.skus.iter().map(|sku| sku.price).min(), false)?;
        return Ok((id, ActivityProduct { terms, skus: IndexMap::new() }));
    }
    if skus.is_empty() {
        return refuse(17_029_037, "`skus` is empty when `product_level==VARIATION`.");
    }
    if terms.price.is_some() || terms.discount.is_some() {
        let message =
            "When `product_level==VARIATION`, you must not specify `product.activity_price_amount` and `product.discount`.";
        return refuse(17_029_038, message);
    }
    if terms.limit != -1 {
        return refuse(17_029_015, "When `product_level==VARIATION`, the value of `quantity_limit` must be `-1`.");
    }
    Ok((id, ActivityProduct { terms, skus: read_skus(world, activity, product, skus)? }))
}

fn read_skus(
    world: &World,
    activity: &Activity,
    product: &Product,
    input: &[Value],
) -> Result<IndexMap<Id, ActivityTerms>, Refusal> {
    let mut skus = IndexMap::new();
    for sku in input {
        let id = sku.get("id").and_then(Id::from_json).unwrap_or_default();
        let Some(entry) = product.skus.iter().find(|sku| sku.id == id) else {
            return match world.products.sku(id) {
                Some(_) => refuse(17_029_053, "The SKU ID does not match the product ID."),
                None => refuse(17_029_016, "Invalid SKU ID."),
            };
        };
        let terms = read_terms(activity, sku, activity.products.get(&product.id).and_then(|entry| entry.skus.get(&id)))?;
        check_price(world, activity, &terms, Some(entry.price), true)?;
        if skus.insert(id, terms).is_some() {
            return refuse(17_029_040, "Duplicate SKU ID.");
        }
    }
    Ok(skus)
}

fn read_terms(activity: &Activity, input: &Value, old: Option<&ActivityTerms>) -> Result<ActivityTerms, Refusal> {
    let decimal = |name: &str| input.get(name).filter(|value| !value.is_null() && value.as_str() != Some(""));
    let number =
        |name: &str, code, message| decimal(name).map(|value| products::decimal(value).ok_or_else(|| Refusal::new(code, message)));
    let limit = |name: &str| input.get(name).and_then(Value::as_i64).unwrap_or(-1);
    let terms = ActivityTerms {
        price: number("activity_price_amount", 17_029_034, "`activity_price_amount` is invalid.").transpose()?,
        discount: number("discount", 17_029_112, "The discount value is invalid.").transpose()?,
        limit: limit("quantity_limit"),
        limit_per_buyer: limit("quantity_per_user"),
        used: old.map_or(0, |old| old.used),
    };
    if [terms.limit, terms.limit_per_buyer].into_iter().any(|limit| limit != -1 && !(1..=99).contains(&limit)) {
        let message = "The value of `quantity_limit` and `quantity_per_user` must be `-1` or in the range of `[1, 99]`.";
        return refuse(17_029_050, message);
    }
    let is_lower = |new: i64, old: i64| new != -1 && (old == -1 || new < old);
    let is_decreased =
        old.is_some_and(|old| is_lower(terms.limit, old.limit) || is_lower(terms.limit_per_buyer, old.limit_per_buyer));
    match is_decreased && activity.status == ActivityStatus::Ongoing {
        true => refuse(17_029_058, "Unable to decrease buyer/num PurchaseLimit."),
        false => Ok(terms),
    }
}

/// A discount needs a percentage. A fixed price and a flash sale need a price below the current one, with no more decimals than the currency
/// has.
fn check_price(
    world: &World,
    activity: &Activity,
    terms: &ActivityTerms,
    price: Option<Decimal>,
    is_sku: bool,
) -> Result<(), Refusal> {
    let pick = |of_product: i64, of_sku: i64| if is_sku { of_sku } else { of_product };
    match activity.kind {
        ActivityKind::DirectDiscount if terms.price.is_some() => {
            let message = "You are incorrectly specifying `activity_price_amount` instead of `discount` when `activity_type==DIRECT_DISCOUNT`.";
            refuse(pick(17_029_029, 17_029_031), message)
        }
        ActivityKind::DirectDiscount => match terms.discount {
            None => refuse(pick(17_029_041, 17_029_043), "You must specify `discount` when `activity_type==DIRECT_DISCOUNT`."),
            Some(percent) if percent < Decimal::ONE || percent > Decimal::from(99) => {
                refuse(pick(17_029_020, 17_029_021), "Discount exceeds limit. The limit varies based on products and regions.")
            }
            Some(_) => Ok(()),
        },
        ActivityKind::FixedPrice | ActivityKind::FlashSale if terms.discount.is_some() && terms.price.is_none() => {
            let message = "You are incorrectly specifying `discount` instead of `activity_price_amount` when `activity_type==FIXED_PRICE / FLASHSALE`.";
            refuse(pick(17_029_030, 17_029_032), message)
        }
        ActivityKind::FixedPrice | ActivityKind::FlashSale => match (terms.price, price) {
            (None, _) => {
                let message = "You must specify `activity_price_amount` when `activity_type==FIXED_PRICE / FLASHSALE`.";
                refuse(pick(17_029_042, 17_029_044), message)
            }
            (Some(price), present) => {
                let is_amount = market(world, activity)?.round(price) == price;
                match is_amount && price > Decimal::ZERO && present.is_none_or(|present| price < present) {
                    true => Ok(()),
                    false => refuse(17_029_034, "`activity_price_amount` is invalid."),
                }
            }
        },
        ActivityKind::ShippingDiscount
        | ActivityKind::BuyMoreSaveMore
        | ActivityKind::BuyXGetY
        | ActivityKind::GiftWithPurchase => Ok(()),
    }
}
