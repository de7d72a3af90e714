// @generated from specs/affiliate_creator/202606/map_tokopedia_product_ids.yaml by `cargo xtask generate`; edit the spec instead.

//! `MapTokopediaProductIds` and what only it uses.

use crate::glue::*;
use crate::api::types::ItemError;
use crate::api::affiliate_creator::types::ProductMapping;

/// `GET /affiliate_creator/202606/toko_product_mappers`
///
/// Takes a creator's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MapTokopediaProductIds {
    pub toko_pids: Option<Vec<i64>>,
}

impl MapTokopediaProductIds {
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

impl Endpoint for MapTokopediaProductIds {
    type Response = MapTokopediaProductIdsResponse;
    const NAME: &'static str = "MapTokopediaProductIds";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202606/toko_product_mappers";
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

/// What [`MapTokopediaProductIds`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MapTokopediaProductIdsResponse {
    pub error: Option<ItemError>,
    pub product: Vec<ProductMapping>,
}

impl Fields for MapTokopediaProductIdsResponse {
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

impl Tell for MapTokopediaProductIdsResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.error);
    }
}

impl PartialFailures for MapTokopediaProductIdsResponse {}
