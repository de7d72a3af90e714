// @generated from specs/fbt/202603/search_goods_hazmat_and_expiration.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchGoodsHazmatAndExpiration` and what only it uses.

use crate::glue::*;

/// `POST /fbt/202603/goods/hazmat_and_expiration_info/search`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchGoodsHazmatAndExpiration {
    pub tts_sku_ids: Vec<String>,
}

impl SearchGoodsHazmatAndExpiration {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(tts_sku_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tts_sku_ids: tts_sku_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for SearchGoodsHazmatAndExpiration {
    type Response = SearchGoodsHazmatAndExpirationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "SearchGoodsHazmatAndExpiration";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202603/goods/hazmat_and_expiration_info/search";
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("tts_sku_ids", &self.tts_sku_ids);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExpirationRules {
    pub inbound_cutoff_days: Option<i64>,
    pub expiration_alert_days: Option<i64>,
    pub sales_cutoff_days: Option<i64>,
}

impl Fields for ExpirationRules {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "inbound_cutoff_days" => read(map, &mut self.inbound_cutoff_days),
            "expiration_alert_days" => read(map, &mut self.expiration_alert_days),
            "sales_cutoff_days" => read(map, &mut self.sales_cutoff_days),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HazmatAndExpiration {
    pub skus: Vec<SkuHazmatAndExpiration>,
}

impl Fields for HazmatAndExpiration {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "hazmat_and_expiration_dto_list" => read(map, &mut self.skus),
            _ => skip(map),
        }
    }
}

/// What [`SearchGoodsHazmatAndExpiration`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchGoodsHazmatAndExpirationResponse {
    pub hazmat_and_expiration_info: Option<HazmatAndExpiration>,
}

impl Fields for SearchGoodsHazmatAndExpirationResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "hazmat_and_expiration_info" => {
                read(map, &mut self.hazmat_and_expiration_info)
            }
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuHazmatAndExpiration {
    pub tts_sku_id: Option<String>,
    pub is_hazmat: Option<bool>,
    pub is_lot_code: Option<bool>,
    pub is_expiration_management: Option<bool>,
    pub exp_base_info: Option<ExpirationRules>,
}

impl Fields for SkuHazmatAndExpiration {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "tts_sku_id" => read(map, &mut self.tts_sku_id),
            "is_hazmat" => read(map, &mut self.is_hazmat),
            "is_lot_code" => read(map, &mut self.is_lot_code),
            "is_expiration_management" => read(map, &mut self.is_expiration_management),
            "exp_base_info" => read(map, &mut self.exp_base_info),
            _ => skip(map),
        }
    }
}
