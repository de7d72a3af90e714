// @generated from specs/webhooks/seller_deauthorization.yaml by `cargo xtask generate`; edit the spec instead.

//! The `SellerDeauthorization` event.

use crate::__private::*;

/// A seller withdrew the app's authorization, so the tokens for the shop are invalid.
///
/// Sent with `type` 6; registered as `SELLER_DEAUTHORIZATION`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SellerDeauthorization {
    /// For people; the shop is the delivery's owner.
    pub message: Option<String>,
}

impl Fields for SellerDeauthorization {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "message" => read(map, &mut self.message),
            _ => skip(map),
        }
    }
}

impl Webhook for SellerDeauthorization {
    const TYPE: i64 = 6;
    const NAME: &'static str = "SellerDeauthorization";
}
