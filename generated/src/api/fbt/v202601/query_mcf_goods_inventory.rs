// @generated from specs/fbt/202601/query_mcf_goods_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! `QueryMcfGoodsInventory` and what only it uses.

use crate::glue::*;

/// `POST /fbt/202601/mcf/goods/inventory/search`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryMcfGoodsInventory {
    /// At most 50 entries.
    pub goods: Vec<GoodsInput>,
}

impl QueryMcfGoodsInventory {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(goods: impl IntoIterator<Item = GoodsInput>) -> Self {
        Self {
            goods: goods.into_iter().collect(),
        }
    }
}

impl Endpoint for QueryMcfGoodsInventory {
    type Response = QueryMcfGoodsInventoryResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "QueryMcfGoodsInventory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202601/mcf/goods/inventory/search";
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("goods", &self.goods);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GoodsInput {
    pub goods_id: String,
}

impl GoodsInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(goods_id: impl Into<String>) -> Self {
        Self { goods_id: goods_id.into() }
    }
}

impl Body for GoodsInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("goods_id", &self.goods_id);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GoodsInventory {
    pub available_qty: Option<i64>,
    pub goods_id: Option<String>,
}

impl Fields for GoodsInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "available_qty" => read(map, &mut self.available_qty),
            "goods_id" => read(map, &mut self.goods_id),
            _ => skip(map),
        }
    }
}

/// What [`QueryMcfGoodsInventory`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryMcfGoodsInventoryResponse {
    pub goods_inventory_list: Vec<GoodsInventory>,
}

impl Fields for QueryMcfGoodsInventoryResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "goods_inventory_list" => read(map, &mut self.goods_inventory_list),
            _ => skip(map),
        }
    }
}
