// @generated from specs/fbt/202601/get_mcf_goods_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetMcfGoodsInventory` and what only it uses.

use crate::__private::*;

/// Returns the stock available for multi-channel (MCF) orders of up to 50 goods; goods without any entry are left out.
///
/// `POST /fbt/202601/mcf/goods/inventory/search`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetMcfGoodsInventoryResponse`].
/// Sending it twice does no harm.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMcfGoodsInventory {
    /// One or more. At most 50 entries.
    pub goods: Vec<GoodsInput>,
}

impl GetMcfGoodsInventory {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(goods: impl IntoIterator<Item = GoodsInput>) -> Self {
        Self {
            goods: goods.into_iter().collect(),
        }
    }
}

impl Endpoint for GetMcfGoodsInventory {
    type Response = GetMcfGoodsInventoryResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetMcfGoodsInventory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202601/mcf/goods/inventory/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta {
        repeatable: true,
        ..OperationMeta::NONE
    };
    #[inline]
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

/// What [`GetMcfGoodsInventory`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMcfGoodsInventoryResponse {
    /// Empty where none of the goods has stock on record.
    pub goods_inventories: Vec<GoodsInventory>,
}

impl Fields for GetMcfGoodsInventoryResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "goods_inventory_list" => read(map, &mut self.goods_inventories),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GoodsInput {
    /// `Goods::id`.
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
    pub available_quantity: Option<i64>,
    pub goods_id: Option<String>,
}

impl Fields for GoodsInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "available_qty" => read(map, &mut self.available_quantity),
            "goods_id" => read(map, &mut self.goods_id),
            _ => skip(map),
        }
    }
}
