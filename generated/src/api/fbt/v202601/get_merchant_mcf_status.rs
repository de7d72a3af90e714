// @generated from specs/fbt/202601/get_merchant_mcf_status.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetMerchantMcfStatus` and the types that only this operation uses.

use crate::__private::*;

/// Tells whether a US seller takes part in multi-channel fulfillment (MCF).
///
/// `GET /fbt/202601/merchants/mcf_status`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetMerchantMcfStatusResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantMcfStatus {}

impl GetMerchantMcfStatus {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetMerchantMcfStatus {
    type Response = GetMerchantMcfStatusResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetMerchantMcfStatus";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202601/merchants/mcf_status";
    const META: OperationMeta = OperationMeta::NONE.markets(Markets::Only(&["US"]));

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetMerchantMcfStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantMcfStatusResponse {
    pub mcf_status: Option<McfStatus>,
}

impl Fields for GetMerchantMcfStatusResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "mcf_status" => read(map, &mut self.mcf_status),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct McfStatus {
    /// 1 or 0.
    pub is_mcf: Option<i64>,
}

impl Fields for McfStatus {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "is_mcf" => read(map, &mut self.is_mcf),
            _ => skip(map),
        }
    }
}
