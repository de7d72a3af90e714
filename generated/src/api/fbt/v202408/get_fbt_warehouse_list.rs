// @generated from specs/fbt/202408/get_fbt_warehouse_list.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetFbtWarehouseList` and what only it uses.

use crate::glue::*;
use crate::api::fbt::types::Warehouse;

/// `GET /fbt/202408/warehouses`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.fbt.info`.
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-fbt-warehouse-list-202408>.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFbtWarehouseList {}

impl GetFbtWarehouseList {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetFbtWarehouseList {
    type Response = GetFbtWarehouseListResponse;
    const NAME: &'static str = "GetFbtWarehouseList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202408/warehouses";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetFbtWarehouseList`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFbtWarehouseListResponse {
    pub warehouses: Vec<Warehouse>,
}

impl Fields for GetFbtWarehouseListResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "warehouses" => read(map, &mut self.warehouses),
            _ => skip(map),
        }
    }
}
