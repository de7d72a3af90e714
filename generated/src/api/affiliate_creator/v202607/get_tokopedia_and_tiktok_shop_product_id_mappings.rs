// @generated from specs/affiliate_creator/202607/get_tokopedia_and_tiktok_shop_product_id_mappings.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTokopediaAndTiktokShopProductIdMappings` and what only it uses.

use crate::glue::*;
use crate::api::affiliate_creator::types::MapTokoProduct;

/// `POST /affiliate_creator/202607/map_toko_product`
///
/// Takes a creator's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTokopediaAndTiktokShopProductIdMappings {
    pub toko_pids: Option<Vec<i64>>,
}

impl GetTokopediaAndTiktokShopProductIdMappings {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn toko_pids(mut self, toko_pids: impl IntoIterator<Item = i64>) -> Self {
        self.toko_pids = Some(toko_pids.into_iter().collect());
        self
    }
}

impl Endpoint for GetTokopediaAndTiktokShopProductIdMappings {
    type Response = GetTokopediaAndTiktokShopProductIdMappingsResponse;
    const NAME: &'static str = "GetTokopediaAndTiktokShopProductIdMappings";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202607/map_toko_product";
    const AUTH: Auth = Auth {
        token: TokenKind::Creator,
        cipher: CipherKind::None,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("toko_pids", &self.toko_pids);
    }
}

/// What [`GetTokopediaAndTiktokShopProductIdMappings`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTokopediaAndTiktokShopProductIdMappingsResponse {
    pub error: Option<MapTokoProductError>,
    pub product: Vec<MapTokoProduct>,
}

impl Fields for GetTokopediaAndTiktokShopProductIdMappingsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "error" => read(map, &mut self.error),
            "product" => read(map, &mut self.product),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MapTokoProductError {
    pub code: Option<i64>,
    pub message: Option<String>,
}

impl Fields for MapTokoProductError {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "message" => read(map, &mut self.message),
            _ => skip(map),
        }
    }
}
