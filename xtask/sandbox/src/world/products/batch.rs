//! Operations on up to 20 products. The answer has the products that failed.

use serde_json::{Value, json};

use super::super::{Call, CommandContext, Id, Refusal, Reply};
use super::read;
use super::{Product, ProductStatus, audit, wrong_status};

const MAX_PRODUCTS: usize = 20;

/// Submits deactivated products for review, after which they are live again.
pub(super) fn activate(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let is_allowed = |status| matches!(status, ProductStatus::SellerDeactivated | ProductStatus::PlatformDeactivated);
    for_each_product(ctx, call, is_allowed, audit::submit)
}

/// Takes live products off sale.
pub(super) fn deactivate(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    for_each_product(
        ctx,
        call,
        |status| status == ProductStatus::Activate,
        |ctx, id| set(ctx, id, ProductStatus::SellerDeactivated),
    )
}

/// Deletes products that are not frozen.
pub(super) fn delete(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    for_each_product(
        ctx,
        call,
        |status| !matches!(status, ProductStatus::Freeze | ProductStatus::Deleted),
        |ctx, id| set(ctx, id, ProductStatus::Deleted),
    )
}

/// Recovers deleted products. They are deactivated.
pub(super) fn recover(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    for_each_product(ctx, call, |status| status == ProductStatus::Deleted, |ctx, id| set(ctx, id, ProductStatus::SellerDeactivated))
}

fn set(ctx: &mut CommandContext<'_>, id: Id, status: ProductStatus) {
    let now = ctx.now;
    if let Some(product) = ctx.world.products.get_mut(id) {
        product.status = status;
        product.update_time = now;
        // What was under review is lost.
        product.edit = None;
    }
}

fn for_each_product(
    ctx: &mut CommandContext<'_>,
    call: &Call,
    is_allowed: fn(ProductStatus) -> bool,
    act: fn(&mut CommandContext<'_>, Id),
) -> Reply {
    let shop = read::shop(ctx.world, call)?.id;
    let requested = call.list("product_ids");
    if requested.len() > MAX_PRODUCTS {
        return Err(Refusal::new(12_019_120, "The number of provided product IDs exceeds the limit."));
    }
    let mut errors = Vec::new();
    for value in requested {
        let id = Id::from_json(value).unwrap_or_default();
        let check = |product: &Product| match (is_allowed(product.status), product.is_appealing) {
            (true, false) => Ok(()),
            _ => Err(wrong_status()),
        };
        match ctx.world.products.of_shop(shop, id).and_then(check) {
            Ok(()) => act(ctx, id),
            Err(refusal) => errors.push(error(value, &refusal)),
        }
    }
    Ok(json!({ "errors": errors }))
}

fn error(id: &Value, refusal: &Refusal) -> Value {
    json!({ "code": refusal.code, "message": refusal.message, "detail": { "product_id": id, "extra_errors": [] } })
}
