//! Creates products, and gives ids to what is new in them.

use serde_json::{Value, json};

use super::super::event::Owner;
use super::super::{Call, CommandContext, Event, Id, IdKind, Refusal, Reply, World};
use super::content::{ProductContent, Sku, Term};
use super::read::ProductReader;
use super::{Product, audit, brands, catalogue};
use crate::world::DAY;

const MAX_KEY_LENGTH: usize = 128;

/// Creates a product as a draft, or submits it for review. A second request with the same key gets the first answer.
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let reader = ProductReader::new(ctx.world, call)?;
    let (shop, is_draft) = (reader.shop.id, reader.is_draft);
    let key = call.text("idempotency_key").filter(|key| !key.is_empty());
    if key.is_some_and(|key| key.chars().count() > MAX_KEY_LENGTH) {
        return Err(Refusal::parameter("Invalid parameter. The length of 'idempotency_key' is over 128."));
    }
    let key = key.map(|key| format!("{shop} {key}"));
    if let Some(answer) = key.as_ref().and_then(|key| ctx.world.products.answers.get(key)) {
        return Ok(answer.clone());
    }
    let mut content = ProductContent::default();
    reader.read(&call.body, &mut content)?;
    let mut warnings = Vec::new();
    if is_draft {
        warnings.extend(clear_brand(ctx.world, reader.shop.seller, &mut content));
    } else {
        reader.check(&content)?;
        count_listing(ctx, shop)?;
    }
    let id = ctx.id(IdKind::Product);
    assign_ids(ctx, None, &mut content);
    ctx.world.products.insert(Product::new(id, shop, ctx.now, content));
    let now = ctx.now;
    let data = json!({ "product_id": id.0, "product_types": [], "update_time": now });
    ctx.emit(Event { webhook: 16, owner: Owner::Shop(shop), data, at: now });
    if !is_draft {
        audit::submit(ctx, id);
    }
    let skus = ctx.world.products.get(id).map(|product| saved_skus(&product.skus)).unwrap_or_default();
    let answer = json!({ "product_id": id, "skus": skus, "warnings": warnings });
    if let Some(key) = key {
        ctx.world.products.answers.insert(key, answer.clone());
    }
    Ok(answer)
}

/// Removes a brand that does not exist from a draft. Returns the warning about it.
pub(super) fn clear_brand(world: &World, seller: Id, content: &mut ProductContent) -> Option<Value> {
    let brand = content.brand.filter(|brand| brands::is_usable(world, seller, *brand).is_none())?;
    content.brand = None;
    let message = format!(
        "The [brand_id]:{brand} field is incorrect and has been automatically cleared by the system. Reason: [Brand does not exist]. You can edit it later."
    );
    Some(json!({ "message": message }))
}

/// Counts a listing of today, or refuses it.
fn count_listing(ctx: &mut CommandContext<'_>, shop: Id) -> Result<(), Refusal> {
    let today = ctx.now / DAY;
    let listed = ctx.world.products.listed.entry(shop).or_insert((today, 0));
    let count = if listed.0 == today { listed.1 } else { 0 };
    if count >= catalogue::catalogue().limits.listings_per_day {
        return Err(Refusal::new(12_052_093, "Exceeded the product listing limit for the seller."));
    }
    *listed = (today, count + 1);
    Ok(())
}

/// Gives ids to new SKUs, and to attributes and values that the seller named. Equal names of a product have the same id.
pub(super) fn assign_ids(ctx: &mut CommandContext<'_>, product: Option<Id>, content: &mut ProductContent) {
    let mut named: Vec<(Id, Box<str>, Id)> = Vec::new();
    if let Some(product) = product.and_then(|id| ctx.world.products.get(id)) {
        for version in product.versions() {
            named.extend(terms(version).filter_map(|(owner, term)| Some((owner, term.name.clone()?, term.id))));
        }
    }
    let mut assign = |ctx: &mut CommandContext<'_>, owner: Id, term: &mut Term| {
        let Some(name) = term.name.as_ref().filter(|_| term.id == Id(0)) else { return };
        let known = named.iter().find(|(of, known, _)| *of == owner && known == name).map(|(_, _, id)| *id);
        term.id = known.unwrap_or_else(|| ctx.id(IdKind::Other));
        named.push((owner, name.clone(), term.id));
    };
    for attribute in &mut content.attributes {
        attribute.values.iter_mut().for_each(|value| assign(ctx, attribute.id, value));
    }
    for sku in &mut content.skus {
        if sku.id == Id(0) {
            sku.id = ctx.id(IdKind::Sku);
        }
        for entry in &mut sku.sales_attributes {
            assign(ctx, Id(0), &mut entry.attribute);
            assign(ctx, entry.attribute.id, &mut entry.value);
        }
    }
}

/// All terms of a content, each with the attribute that it is a value of; zero for attributes.
pub(super) fn terms(content: &ProductContent) -> impl Iterator<Item = (Id, &Term)> {
    let of_product = content.attributes.iter().flat_map(|entry| entry.values.iter().map(|value| (entry.id, value)));
    let sales = content.skus.iter().flat_map(|sku| &sku.sales_attributes);
    of_product.chain(sales.flat_map(|entry| [(Id(0), &entry.attribute), (entry.attribute.id, &entry.value)]))
}

/// SKUs as the answers to creations and edits show them.
pub(super) fn saved_skus(skus: &[Sku]) -> Vec<Value> {
    let view = |sku: &Sku| {
        let attributes = sku.sales_attributes.iter().map(|entry| json!({ "id": entry.attribute.id, "value_id": entry.value.id }));
        let mut view = json!({ "id": sku.id, "seller_sku": sku.seller_sku, "sales_attributes": attributes.collect::<Vec<_>>() });
        for name in ["external_sku_id", "fees"] {
            if let Some(value) = sku.details.get(name) {
                view[name] = value.clone();
            }
        }
        view
    };
    skus.iter().map(view).collect()
}
