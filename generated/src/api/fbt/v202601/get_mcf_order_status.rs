// @generated from specs/fbt/202601/get_mcf_order_status.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetMcfOrderStatus` and what only it uses.

use crate::__private::*;
use crate::api::fbt::types::McfOrder;

/// Returns a multi-channel (MCF) order with the status of each parcel it was split into.
///
/// `GET /fbt/202601/mcf_outbound_orders`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetMcfOrderStatusResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMcfOrderStatus {
    /// Of `CreateMcfOrder`.
    pub mcf_order_id: String,
}

impl GetMcfOrderStatus {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(mcf_order_id: impl Into<String>) -> Self {
        Self {
            mcf_order_id: mcf_order_id.into(),
        }
    }
}

impl Endpoint for GetMcfOrderStatus {
    type Response = GetMcfOrderStatusResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetMcfOrderStatus";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202601/mcf_outbound_orders";
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("mcf_order_id", &self.mcf_order_id);
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetMcfOrderStatus`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMcfOrderStatusResponse {
    pub mcf_order: Option<McfOrder>,
}

impl Fields for GetMcfOrderStatusResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "mcf_order" => read(map, &mut self.mcf_order),
            _ => skip(map),
        }
    }
}
