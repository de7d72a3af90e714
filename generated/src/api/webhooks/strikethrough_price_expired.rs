// @generated from specs/webhooks/strikethrough_price_expired.yaml by `cargo xtask generate`; edit the spec instead.

//! The `StrikethroughPriceExpired` event.

use crate::__private::*;
use crate::api::ids::{ProductId, SkuId};

/// The prices that were submitted for the strikethrough price of a SKU expired, 90 days after the submission. To keep it, submit new ones with `product::SubmitStrikethroughPrices`.
///
/// Sent with `type` 38.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrikethroughPriceExpired {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
}

impl Fields for StrikethroughPriceExpired {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("product_id", &mut self.product_id), ("sku_id", &mut self.sku_id)],
            );
    }
}

debug_fields!(StrikethroughPriceExpired);

impl Webhook for StrikethroughPriceExpired {
    const TYPE: i64 = 38;
    const NAME: &'static str = "StrikethroughPriceExpired";
}
