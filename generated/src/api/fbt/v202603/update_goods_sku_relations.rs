// @generated from specs/fbt/202603/update_goods_sku_relations.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdateGoodsSkuRelations` and what only it uses.

use crate::glue::*;

/// `POST /fbt/202603/goods/update_goods_sku_relation`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateGoodsSkuRelations {
    pub relations: Vec<GoodsSkuRelation>,
    pub operation_type: RelationOperation,
}

impl UpdateGoodsSkuRelations {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        relations: impl IntoIterator<Item = GoodsSkuRelation>,
        operation_type: impl Into<RelationOperation>,
    ) -> Self {
        Self {
            relations: relations.into_iter().collect(),
            operation_type: operation_type.into(),
        }
    }
}

impl Endpoint for UpdateGoodsSkuRelations {
    type Response = UpdateGoodsSkuRelationsResponse;
    const NAME: &'static str = "UpdateGoodsSkuRelations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202603/goods/update_goods_sku_relation";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("operate_goods_sku_relation_list", &self.relations);
        body.field("operation_type", &self.operation_type);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GoodsSkuRelation {
    pub tts_goods_id: String,
    pub tts_sku_ids: Vec<String>,
}

impl GoodsSkuRelation {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        tts_goods_id: impl Into<String>,
        tts_sku_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            tts_goods_id: tts_goods_id.into(),
            tts_sku_ids: tts_sku_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Body for GoodsSkuRelation {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("tts_goods_id", &self.tts_goods_id);
        object.field("tts_sku_ids", &self.tts_sku_ids);
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum RelationOperation {
    Bind,
    Unbind,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RelationOperation {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BIND", Self::Bind),
        ("UN_BIND", Self::Unbind),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(RelationOperation, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationResult {
    pub tts_goods_id: Option<String>,
    pub tts_sku_id: Option<String>,
    pub is_success: Option<bool>,
    pub fail_reason: Option<String>,
}

impl Fields for RelationResult {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "tts_goods_id" => read(map, &mut self.tts_goods_id),
            "tts_sku_id" => read(map, &mut self.tts_sku_id),
            "is_success" => read(map, &mut self.is_success),
            "fail_reason" => read(map, &mut self.fail_reason),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationResults {
    pub results: Vec<RelationResult>,
}

impl Fields for RelationResults {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "operate_result_list" => read(map, &mut self.results),
            _ => skip(map),
        }
    }
}

/// What [`UpdateGoodsSkuRelations`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGoodsSkuRelationsResponse {
    pub relation_results: Option<RelationResults>,
}

impl Fields for UpdateGoodsSkuRelationsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "operate_goods_sku_relation_info" => read(map, &mut self.relation_results),
            _ => skip(map),
        }
    }
}

impl Tell for RelationResult {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_subject("tts_goods_id", &self.tts_goods_id);
        failure.add_subject("tts_sku_id", &self.tts_sku_id);
        failure.add_causes(&self.fail_reason);
    }
}

impl Tell for RelationResults {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_within(&self.results);
    }
}

impl Tell for UpdateGoodsSkuRelationsResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_within(&self.relation_results);
    }
}

impl PartialFailures for UpdateGoodsSkuRelationsResponse {}
