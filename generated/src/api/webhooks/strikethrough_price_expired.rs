// @generated from specs/webhooks/strikethrough_price_expired.yaml by `cargo xtask generate`; edit the spec instead.

//! The `StrikethroughPriceExpired` event.

use crate::__private::*;

/// The former price that a SKU shows struck through expired.
///
/// Sent with `type` 38.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StrikethroughPriceExpired {
    pub product_id: Option<String>,
    pub sku_id: Option<String>,
}

impl Fields for StrikethroughPriceExpired {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "product_id" => read(map, &mut self.product_id),
            "sku_id" => read(map, &mut self.sku_id),
            _ => skip(map),
        }
    }
}

impl Webhook for StrikethroughPriceExpired {
    const TYPE: i64 = 38;
    const NAME: &'static str = "StrikethroughPriceExpired";
}
