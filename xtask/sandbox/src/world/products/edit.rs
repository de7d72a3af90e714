//! Edits: a full edit replaces the content, a partial one the fields that it sends.

use serde_json::json;

use super::super::{Call, CommandContext, Id, Refusal, Reply};
use super::audit::AuditStatus;
use super::content::{ProductContent, Sku};
use super::read::ProductReader;
use super::stock::Stock;
use super::{Product, ProductStatus, audit, create, inventory, prices, stock, unknown, wrong_status};

/// Replaces the content of a product. What the request leaves out is lost, except prices and stock.
pub(super) fn replace(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    edit(ctx, call, |_| ProductContent::default())
}

/// Changes the fields that the request sends.
pub(super) fn partial(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    edit(ctx, call, |product| {
        let newest = product.edit.as_deref().unwrap_or(&product.content);
        newest.clone()
    })
}

fn edit(ctx: &mut CommandContext<'_>, call: &Call, start: fn(&Product) -> ProductContent) -> Reply {
    let mut reader = ProductReader::new(ctx.world, call)?;
    let product = ctx.world.products.of_shop(reader.shop.id, call.path_id("product_id", unknown())?)?;
    check_status(product, reader.is_draft)?;
    reader.product = Some(product);
    let mut content = start(product);
    reader.read(&call.body, &mut content)?;
    let is_draft = reader.is_draft;
    let mut warnings = Vec::new();
    if is_draft {
        warnings.extend(create::clear_brand(ctx.world, reader.shop.seller, &mut content));
    } else {
        reader.check(&content)?;
        let is_repriced = |sku: &&Sku| product.sku(sku.id).is_some_and(|old| old.price != sku.price);
        content.skus.iter().filter(is_repriced).try_for_each(|sku| prices::check_lock(ctx.world, sku.id))?;
        for (old, new) in content.skus.iter().filter_map(|sku| Some((product.sku(sku.id)?, sku))) {
            let check = |stock: &Stock| inventory::check_lock(ctx.world, old, stock.warehouse, stock.available);
            new.stock.iter().try_for_each(check)?;
        }
    }
    let id = product.id;
    create::assign_ids(ctx, Some(id), &mut content);
    let skus = create::saved_skus(&content.skus);
    ctx.world.products.skus.extend(content.skus.iter().map(|sku| (sku.id, id)));
    save(ctx, id, content, is_draft);
    let status = ctx.world.products.get(id).map_or(AuditStatus::None, Product::audit_status);
    Ok(json!({ "product_id": id, "skus": skus, "audit": { "status": status }, "warnings": warnings }))
}

fn check_status(product: &Product, is_draft: bool) -> Result<(), Refusal> {
    if product.is_appealing {
        let message = "There's an ongoing appeal. If you wish to edit product details, please revoke the appeal first.";
        return Err(Refusal::new(12_052_308, message));
    }
    match product.status {
        ProductStatus::Freeze | ProductStatus::Deleted => Err(wrong_status()),
        ProductStatus::Pending if is_draft => {
            Err(Refusal::new(12_052_488, "This region doesn't support save draft after product submitted"))
        }
        ProductStatus::Draft
        | ProductStatus::Pending
        | ProductStatus::Failed
        | ProductStatus::Activate
        | ProductStatus::SellerDeactivated
        | ProductStatus::PlatformDeactivated => Ok(()),
    }
}

/// Keeps the content where it belongs: as a draft, as the version under review of a live product, or in place.
fn save(ctx: &mut CommandContext<'_>, id: Id, mut content: ProductContent, is_draft: bool) {
    let now = ctx.now;
    let Some(status) = ctx.world.products.get(id).map(|product| product.status) else { return };
    if is_draft && status != ProductStatus::Draft {
        // Drafts of submitted products do not save stock.
        if let Some(product) = ctx.world.products.get_mut(id) {
            product.draft = Some(Box::new(content));
            product.update_time = now;
        }
        return;
    }
    set_stock(ctx, id, &mut content);
    let Some(product) = ctx.world.products.get_mut(id) else { return };
    product.draft = None;
    product.update_time = now;
    match status {
        ProductStatus::Activate => product.edit = Some(Box::new(content)),
        _ => audit::replace(ctx, id, content),
    }
    if !is_draft {
        audit::submit(ctx, id);
    }
}

/// Stock is no part of a version: that of existing SKUs changes at once.
fn set_stock(ctx: &mut CommandContext<'_>, id: Id, content: &mut ProductContent) {
    for sku in &mut content.skus {
        if ctx.world.products.get(id).and_then(|product| product.sku(sku.id)).is_some() {
            let quantities: Vec<_> = sku.stock.iter().map(|stock| (stock.warehouse, stock.available)).collect();
            stock::set(ctx, sku.id, &quantities, "api_sync");
            sku.stock = Vec::new();
        }
    }
}
