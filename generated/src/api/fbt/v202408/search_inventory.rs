// @generated from specs/fbt/202408/search_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchInventory` and the types that only this operation uses.

use crate::__private::*;

/// Searches stock in TikTok's warehouses by warehouse and either goods or SKUs, never both.
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
    /// At most 100; defaults to all that the merchant subscribes to.
    pub fbt_warehouse_ids: Option<Vec<String>>,
    /// Not with `sku_ids`; without either, all goods in stock. At most 100 entries.
    pub goods_ids: Option<Vec<String>>,
    /// Not with `goods_ids`. At most 100 entries.
    pub sku_ids: Option<Vec<String>>,
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

    /// At most 100; defaults to all that the merchant subscribes to.
    #[inline]
    pub fn fbt_warehouse_ids(
        mut self,
        fbt_warehouse_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fbt_warehouse_ids = Some(
            fbt_warehouse_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Not with `sku_ids`; without either, all goods in stock. At most 100 entries.
    #[inline]
    pub fn goods_ids(
        mut self,
        goods_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.goods_ids = Some(goods_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Not with `goods_ids`. At most 100 entries.
    #[inline]
    pub fn sku_ids(
        mut self,
        sku_ids: impl IntoIterator<Item = impl Into<String>>,
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
                ("fbt_warehouse_ids", &self.fbt_warehouse_ids),
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
    pub inventory: Vec<Inventory>,
    /// Empty on the last page.
    pub next_page_token: Option<String>,
    /// Goods by warehouse, over all pages.
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

/// One kind of goods in one warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inventory {
    /// From `GetWarehouses`.
    pub fbt_warehouse_id: Option<String>,
    pub goods: Option<InventoryGoods>,
    /// Units on the way to the warehouse, returns too.
    pub in_transit_quantity: Option<i64>,
    /// Of the goods, without what is on the way. JSON name: `on_hand_detail`.
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

/// The `goods` of [`Inventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryGoods {
    /// Given by Fulfilled by TikTok.
    pub id: Option<String>,
    pub name: Option<String>,
    /// The seller's own code.
    pub reference_code: Option<String>,
    /// All that are bound to the goods, not only the requested ones.
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

/// A SKU that the goods are bound to, with its stock.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventorySku {
    /// Given by TikTok Shop.
    pub id: Option<String>,
    /// Of this SKU, without what is on the way or broken. JSON name: `on_hand_detail`.
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

/// Units within the warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnHandQuantities {
    /// For sale, without what is reserved.
    pub available_quantity: Option<i64>,
    /// For orders, or for return to the supplier.
    pub reserved_quantity: Option<i64>,
    /// Of a SKU, available and reserved units together.
    pub total_quantity: Option<i64>,
    /// Not fit for sale.
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

/// Units of one SKU within the warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuOnHandQuantities {
    /// For sale, without what is reserved.
    pub available_quantity: Option<i64>,
    /// For orders, or for return to the supplier.
    pub reserved_quantity: Option<i64>,
    /// Of a SKU, available and reserved units together.
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
