// @generated from specs/fbt/202410/search_inventory_records.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchInventoryRecords`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FbtGoodsId, FbtWarehouseId};

/// Lists stock changes in the warehouses of Fulfilled by TikTok, by time, warehouse and goods.
///
/// `POST /fbt/202410/inventory_records/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fbt.info`.
/// Returns [`SearchInventoryRecordsResponse`]; `inventory_records` is paginated.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-fbt-inventory-record-202410>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::fbt::SearchInventoryRecords;

 let shop = client.seller(token).shop(cipher);
 let request = SearchInventoryRecords::new(10)
     .create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .fbt_warehouse_ids(["7232382932030232"])
     .goods_ids(["256080616234"])
     .create_time_le(Timestamp::from_unix_seconds(1_767_830_400));
 let mut inventory_records = shop.items(request);
 while let Some(inventory_record) = inventory_records.try_next().await? {
     println!("{inventory_record:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "search-fbt-inventory-record-202410")]
#[doc(alias = "SearchFbtInventoryRecord")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchInventoryRecords {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Inclusive lower bound of the creation time; defaults to the beginning of the records.
    pub create_time_ge: Option<Timestamp>,
    /// Inclusive upper bound of the creation time; defaults to now.
    pub create_time_le: Option<Timestamp>,
    /// IDs of the warehouses to search, from [`GetWarehouses`](crate::fbt::GetWarehouses). Only warehouses to which the merchant subscribes are searched, all of them if the list is omitted. At most 100 entries.
    pub fbt_warehouse_ids: Option<Vec<FbtWarehouseId>>,
    /// Goods IDs, from [`SearchGoods`](crate::fbt::SearchGoods); only changes of these goods are returned. If omitted, changes of all goods with stock are returned. At most 100 entries.
    pub goods_ids: Option<Vec<FbtGoodsId>>,
}

impl SearchInventoryRecords {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            create_time_ge: None,
            create_time_le: None,
            fbt_warehouse_ids: None,
            goods_ids: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Inclusive lower bound of the creation time; defaults to the beginning of the records.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Inclusive upper bound of the creation time; defaults to now.
    #[inline]
    pub fn create_time_le(mut self, create_time_le: impl Into<Timestamp>) -> Self {
        self.create_time_le = Some(create_time_le.into());
        self
    }

    /// IDs of the warehouses to search, from [`GetWarehouses`](crate::fbt::GetWarehouses). Only warehouses to which the merchant subscribes are searched, all of them if the list is omitted. At most 100 entries.
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

    /// Goods IDs, from [`SearchGoods`](crate::fbt::SearchGoods); only changes of these goods are returned. If omitted, changes of all goods with stock are returned. At most 100 entries.
    #[inline]
    pub fn goods_ids(
        mut self,
        goods_ids: impl IntoIterator<Item = impl Into<FbtGoodsId>>,
    ) -> Self {
        self.goods_ids = Some(goods_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for SearchInventoryRecords {
    type Response = SearchInventoryRecordsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchInventoryRecords";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202410/inventory_records/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fbt.info"])
        .pages("inventory_records")
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-fbt-inventory-record-202410",
        );

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
                ("create_time_ge", &self.create_time_ge),
                ("create_time_le", &self.create_time_le),
                ("fbt_warehouse_ids", &within(&self.fbt_warehouse_ids, ..=100)),
                ("goods_ids", &within(&self.goods_ids, ..=100)),
            ],
        );
    }
}

impl Paged for SearchInventoryRecords {
    type Item = InventoryRecord;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.inventory_records
    }
}

/// The response to [`SearchInventoryRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryRecordsResponse {
    /// Changes that match.
    pub inventory_records: Vec<InventoryRecord>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchInventoryRecordsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("inventory_records", &mut self.inventory_records),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchInventoryRecordsResponse);

/// Condition of units.
#[non_exhaustive]
pub enum InventoryGoodsType {
    /// Units that can be sold. Sent as `NORMAL`.
    Normal,
    /// Units that cannot be sold. Sent as `DEFECTIVE`.
    Defective,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InventoryGoodsType {
    const TEXTS: &'static [&'static str] = &["NORMAL", "DEFECTIVE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(_) => Self::Defective,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::Defective => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InventoryGoodsType, Read);

/// A change in the stock of goods in a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryRecord {
    /// Number of units after the change minus the number before; negative if the stock fell.
    pub changed_quantity: Option<i64>,
    /// When the change was recorded.
    pub create_time: Option<Timestamp>,
    /// Warehouse ID of Fulfilled by TikTok, from [`GetWarehouses`](crate::fbt::GetWarehouses).
    pub fbt_warehouse_id: Option<FbtWarehouseId>,
    /// Number of units in the warehouse after the change, without those on the way.
    pub final_on_hand_quantity: Option<i64>,
    /// Goods whose stock changed.
    pub goods: Option<InventoryRecordGoods>,
    /// Number of units in the warehouse before the change, without those on the way.
    pub initial_on_hand_quantity: Option<i64>,
    /// Whether the change concerns normal or defective units.
    pub inventory_goods_type: Option<InventoryGoodsType>,
    /// Order that caused the change.
    pub order: Option<Order>,
}

impl Fields for InventoryRecord {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("changed_quantity", &mut self.changed_quantity),
                    ("create_time", &mut self.create_time),
                    ("fbt_warehouse_id", &mut self.fbt_warehouse_id),
                    ("final_on_hand_quantity", &mut self.final_on_hand_quantity),
                    ("goods", &mut self.goods),
                    ("initial_on_hand_quantity", &mut self.initial_on_hand_quantity),
                    ("inventory_goods_type", &mut self.inventory_goods_type),
                    ("order", &mut self.order),
                ],
            );
    }
}

debug_fields!(InventoryRecord);

/// The goods whose stock changed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryRecordGoods {
    /// Goods ID.
    pub id: Option<FbtGoodsId>,
    /// Name of the goods.
    pub name: Option<String>,
    /// Code of the goods in the merchant's own system.
    pub reference_code: Option<String>,
}

impl Fields for InventoryRecordGoods {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("reference_code", &mut self.reference_code),
                ],
            );
    }
}

debug_fields!(InventoryRecordGoods);

/// The order that changed the stock.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    /// ID of the order in Fulfilled by TikTok. [`GetInboundOrders`](crate::fbt::GetInboundOrders) accepts the ID of an inbound order without the prefix `IBR`.
    pub id: Option<String>,
    /// Kind of order.
    pub r#type: Option<OrderType>,
}

impl Fields for Order {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("type", &mut self.r#type)]);
    }
}

debug_fields!(Order);

/// Kind of order that changes stock.
#[non_exhaustive]
pub enum OrderType {
    /// An inbound order, which brings goods to the warehouse. Sent as `INBOUND_ORDER`.
    InboundOrder,
    /// A return of goods to the supplier. Sent as `RETURN_TO_SUPPLIER_ORDER`.
    ReturnToSupplierOrder,
    /// A disposal of goods. Sent as `DISPOSAL`.
    Disposal,
    /// An adjustment of the status of units. Sent as `INVENTORY_STATUS_ADJUSTMENT_ORDER`.
    InventoryStatusAdjustmentOrder,
    /// A consign order, which ships goods. Sent as `CONSIGN_ORDER`.
    ConsignOrder,
    /// A count of the stock. Sent as `INVENTORY_COUNT_ORDER`.
    InventoryCountOrder,
    /// A return of goods whose delivery failed. Sent as `FAILED_DELIVERY`.
    FailedDelivery,
    /// A return of goods by a buyer. Sent as `CUSTOMER_RETURN`.
    CustomerReturn,
    /// An adjustment of the number of units. Sent as `INVENTORY_QUANTITY_ADJUSTMENT_ORDER`.
    InventoryQuantityAdjustmentOrder,
    /// A transfer of stock. Sent as `INVENTORY_TRANSFER_ORDER`.
    InventoryTransferOrder,
    /// An outbound order, with which goods leave the warehouse. Sent as `OUTBOUND_ORDER`.
    OutboundOrder,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrderType {
    const TEXTS: &'static [&'static str] = &[
        "INBOUND_ORDER",
        "RETURN_TO_SUPPLIER_ORDER",
        "DISPOSAL",
        "INVENTORY_STATUS_ADJUSTMENT_ORDER",
        "CONSIGN_ORDER",
        "INVENTORY_COUNT_ORDER",
        "FAILED_DELIVERY",
        "CUSTOMER_RETURN",
        "INVENTORY_QUANTITY_ADJUSTMENT_ORDER",
        "INVENTORY_TRANSFER_ORDER",
        "OUTBOUND_ORDER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::InboundOrder,
            Ok(1) => Self::ReturnToSupplierOrder,
            Ok(2) => Self::Disposal,
            Ok(3) => Self::InventoryStatusAdjustmentOrder,
            Ok(4) => Self::ConsignOrder,
            Ok(5) => Self::InventoryCountOrder,
            Ok(6) => Self::FailedDelivery,
            Ok(7) => Self::CustomerReturn,
            Ok(8) => Self::InventoryQuantityAdjustmentOrder,
            Ok(9) => Self::InventoryTransferOrder,
            Ok(_) => Self::OutboundOrder,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::InboundOrder => Ok(0),
            Self::ReturnToSupplierOrder => Ok(1),
            Self::Disposal => Ok(2),
            Self::InventoryStatusAdjustmentOrder => Ok(3),
            Self::ConsignOrder => Ok(4),
            Self::InventoryCountOrder => Ok(5),
            Self::FailedDelivery => Ok(6),
            Self::CustomerReturn => Ok(7),
            Self::InventoryQuantityAdjustmentOrder => Ok(8),
            Self::InventoryTransferOrder => Ok(9),
            Self::OutboundOrder => Ok(10),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OrderType, Read);
