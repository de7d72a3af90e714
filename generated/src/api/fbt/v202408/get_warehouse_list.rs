// @generated from specs/fbt/202408/get_warehouse_list.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetWarehouseList` and what only it uses.

use crate::glue::*;
use crate::api::fbt::types::Warehouse;

/// `GET /fbt/202408/warehouses`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.fbt.info`.
#[doc(alias = "get-fbt-warehouse-list-202408")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWarehouseList {}

impl GetWarehouseList {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetWarehouseList {
    type Response = GetWarehouseListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetWarehouseList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202408/warehouses";
    const FACTS: Facts = Facts {
        scopes: &["seller.fbt.info"],
        page: Some("get-fbt-warehouse-list-202408"),
        ..Facts::NONE
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetWarehouseList`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWarehouseListResponse {
    pub warehouses: Vec<Warehouse>,
}

impl Fields for GetWarehouseListResponse {
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
