// @generated from specs/fbt/202408/search_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchInventory`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FbtGoodsId, FbtWarehouseId, SkuId};

/// Searches the stock in the warehouses of Fulfilled by TikTok, by warehouse and by either goods or SKUs.
///
/// `POST /fbt/202408/inventory/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fbt.info`.
/// Returns [`SearchInventoryResponse`]; `inventory` is paginated.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-fbt-inventory-202408>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::SearchInventory;

 let shop = client.seller(token).shop(cipher);
 let mut items = shop.items(SearchInventory::new(10).goods_ids(["256080616234"]));
 while let Some(item) = items.try_next().await? {
     println!("{item:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "search-fbt-inventory-202408")]
#[doc(alias = "SearchFbtInventory")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchInventory {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// IDs of the warehouses to search, from [`GetWarehouses`](crate::fbt::GetWarehouses). Only warehouses to which the merchant subscribes are searched, all of them if the list is omitted or empty. At most 100 entries.
    pub fbt_warehouse_ids: Option<Vec<FbtWarehouseId>>,
    /// IDs of the goods to find, from [`SearchGoods`](crate::fbt::SearchGoods); not together with `sku_ids`. If neither is given, all goods with stock are found. At most 100 entries.
    pub goods_ids: Option<Vec<FbtGoodsId>>,
    /// SKU IDs, not together with `goods_ids`; only stock of goods that are bound to these SKUs is returned. At most 100 entries.
    pub sku_ids: Option<Vec<SkuId>>,
}

impl SearchInventory {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            fbt_warehouse_ids: None,
            goods_ids: None,
            sku_ids: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// IDs of the warehouses to search, from [`GetWarehouses`](crate::fbt::GetWarehouses). Only warehouses to which the merchant subscribes are searched, all of them if the list is omitted or empty. At most 100 entries.
    #[inline]
    pub fn fbt_warehouse_ids(
        mut self,
        fbt_warehouse_ids: impl IntoIterator<Item = impl Into<FbtWarehouseId>>,
    ) -> Self {
        self.fbt_warehouse_ids = Some(
            fbt_warehouse_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// IDs of the goods to find, from [`SearchGoods`](crate::fbt::SearchGoods); not together with `sku_ids`. If neither is given, all goods with stock are found. At most 100 entries.
    #[inline]
    pub fn goods_ids(
        mut self,
        goods_ids: impl IntoIterator<Item = impl Into<FbtGoodsId>>,
    ) -> Self {
        self.goods_ids = Some(goods_ids.into_iter().map(Into::into).collect());
        self
    }

    /// SKU IDs, not together with `goods_ids`; only stock of goods that are bound to these SKUs is returned. At most 100 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<SkuId>>,
    ) -> Self {
        self.sku_ids = Some(sku_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for SearchInventory {
    type Response = SearchInventoryResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchInventory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202408/inventory/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fbt.info"])
        .pages("inventory")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-fbt-inventory-202408");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("fbt_warehouse_ids", &within(&self.fbt_warehouse_ids, ..=100)),
                ("goods_ids", &within(&self.goods_ids, ..=100)),
                ("sku_ids", &within(&self.sku_ids, ..=100)),
            ],
        );
    }
}

impl Paged for SearchInventory {
    type Item = Inventory;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.inventory
    }
}

/// The response to [`SearchInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryResponse {
    /// Stock, with one entry for each pair of goods and warehouse.
    pub inventory: Vec<Inventory>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching entries, one for each pair of goods and warehouse, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchInventoryResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("inventory", &mut self.inventory),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchInventoryResponse);

/// Stock of goods in one warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inventory {
    /// Warehouse ID of Fulfilled by TikTok, from [`GetWarehouses`](crate::fbt::GetWarehouses).
    pub fbt_warehouse_id: Option<FbtWarehouseId>,
    /// The goods in stock.
    pub goods: Option<InventoryGoods>,
    /// Number of units on the way to the warehouse, such as replenishments, customer returns and failed deliveries.
    pub in_transit_quantity: Option<i64>,
    /// Units of the goods in the warehouse, without those on the way. JSON name: `on_hand_detail`.
    pub on_hand: Option<OnHandQuantities>,
}

impl Fields for Inventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fbt_warehouse_id", &mut self.fbt_warehouse_id),
                    ("goods", &mut self.goods),
                    ("in_transit_quantity", &mut self.in_transit_quantity),
                    ("on_hand_detail", &mut self.on_hand),
                ],
            );
    }
}

debug_fields!(Inventory);

/// Goods in stock, with their SKUs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryGoods {
    /// Goods ID.
    pub id: Option<FbtGoodsId>,
    /// Name of the goods.
    pub name: Option<String>,
    /// Code of the goods in the merchant's own system.
    pub reference_code: Option<String>,
    /// SKUs that are bound to the goods, also those that were not requested.
    pub skus: Vec<InventorySku>,
}

impl Fields for InventoryGoods {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("reference_code", &mut self.reference_code),
                    ("skus", &mut self.skus),
                ],
            );
    }
}

debug_fields!(InventoryGoods);

/// A SKU that is bound to the goods, with its stock.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventorySku {
    /// SKU ID of TikTok Shop.
    pub id: Option<SkuId>,
    /// Units of the SKU in the warehouse, without those on the way or defective. JSON name: `on_hand_detail`.
    pub on_hand: Option<SkuOnHandQuantities>,
}

impl Fields for InventorySku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("id", &mut self.id), ("on_hand_detail", &mut self.on_hand)]);
    }
}

debug_fields!(InventorySku);

/// Units of goods in a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnHandQuantities {
    /// Number of units that can be sold, without reserved ones.
    pub available_quantity: Option<i64>,
    /// Number of units reserved for orders or for returns to the supplier.
    pub reserved_quantity: Option<i64>,
    /// Number of available, reserved and defective units in the warehouse.
    pub total_quantity: Option<i64>,
    /// Number of defective units.
    pub unfulfillable_quantity: Option<i64>,
}

impl Fields for OnHandQuantities {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("available_quantity", &mut self.available_quantity),
                    ("reserved_quantity", &mut self.reserved_quantity),
                    ("total_quantity", &mut self.total_quantity),
                    ("unfulfillable_quantity", &mut self.unfulfillable_quantity),
                ],
            );
    }
}

debug_fields!(OnHandQuantities);

/// Units of a SKU in a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuOnHandQuantities {
    /// Number of units that can be sold, without reserved ones.
    pub available_quantity: Option<i64>,
    /// Number of units reserved for orders or for returns to the supplier.
    pub reserved_quantity: Option<i64>,
    /// Number of available and reserved units in the warehouse.
    pub total_quantity: Option<i64>,
}

impl Fields for SkuOnHandQuantities {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("available_quantity", &mut self.available_quantity),
                    ("reserved_quantity", &mut self.reserved_quantity),
                    ("total_quantity", &mut self.total_quantity),
                ],
            );
    }
}

debug_fields!(SkuOnHandQuantities);
