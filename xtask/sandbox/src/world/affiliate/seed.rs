//! The collaborations of the standard scenario.

use super::super::products::{Product, ProductStatus};
use super::super::{CommandContext, Id};
use super::{action, open};

/// An open collaboration of the first product of a shop, and a creator who applies for a sample. Nothing without products.
pub fn seed(ctx: &mut CommandContext<'_>, shop: Id) {
    const TEN_PERCENT: i64 = 1_000;
    let is_ready = |product: &&Product| product.shop == shop && product.status == ProductStatus::Activate;
    let first = ctx.world.products.iter().find(is_ready);
    let Some((product, sku)) = first.and_then(|product| Some((product.id, product.skus.first()?.id))) else { return };
    if ctx.world.affiliate.of_product(product, ctx.now).is_none() {
        open::insert(ctx, shop, product, TEN_PERCENT, false);
    }
    // A world without creators has no applications.
    let _ = action::apply_for_sample(ctx, sku, None);
}
