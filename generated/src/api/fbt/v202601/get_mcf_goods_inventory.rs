// @generated from specs/fbt/202601/get_mcf_goods_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetMcfGoodsInventory`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FbtGoodsId;

/// Returns the stock of goods that is available for multi-channel fulfillment (MCF) orders. Goods that have no inventory group, or do not belong to the seller in the region of the shop, are omitted instead of being returned with 0.
///
/// `POST /fbt/202601/mcf/goods/inventory/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetMcfGoodsInventoryResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::GetMcfGoodsInventory;
 use tiktok_shop::fbt::get_mcf_goods_inventory::GoodsInput;

 let shop = client.seller(token).shop(cipher);
 let request = GetMcfGoodsInventory::new([GoodsInput::new("69167899745030")]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "QueryGoodsInventoryForMcf")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMcfGoodsInventory {
    /// Goods to look up. Include each only once, because duplicates may repeat entries of the reply. From 1 to 50 entries.
    pub goods: Vec<GoodsInput>,
}

impl GetMcfGoodsInventory {
    /// Creates the request from its required fields.
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
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("goods", &within(&self.goods, 1..=50))]);
    }
}

/// The response to [`GetMcfGoodsInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcfGoodsInventoryResponse {
    /// Available stock, not necessarily in the order of the request. Goods in several inventory groups have one entry for each group. JSON name: `goods_inventory_list`.
    pub goods_inventories: Vec<GoodsInventory>,
}

impl Fields for GetMcfGoodsInventoryResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("goods_inventory_list", &mut self.goods_inventories)]);
    }
}

debug_fields!(GetMcfGoodsInventoryResponse);

/// Goods to look up.
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsInput {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub goods_id: FbtGoodsId,
}

impl GoodsInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(goods_id: impl Into<FbtGoodsId>) -> Self {
        Self { goods_id: goods_id.into() }
    }
}

impl WriteFields for GoodsInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("goods_id", &self.goods_id)]);
    }
}

debug_written!(GoodsInput);

/// Available stock of goods in one inventory group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsInventory {
    /// Number of available units in the inventory group. JSON name: `available_qty`.
    pub available_quantity: Option<i64>,
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub goods_id: Option<FbtGoodsId>,
}

impl Fields for GoodsInventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("available_qty", &mut self.available_quantity),
                    ("goods_id", &mut self.goods_id),
                ],
            );
    }
}

debug_fields!(GoodsInventory);
