// @generated from specs/gs_full_service_shipment/202405/search_stockup_orders_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchStockupOrdersPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::StockupMode;
use crate::api::ids::{FullServiceCategoryId, SupplierId};
use crate::api::gs_full_service_shipment::types::{
    EmergencyLevel, ManufactureMode, SkcSummary, StockupOrderSku, StockupOrderSource,
    StockupOrderStatus,
};

/// Preview API: searches stock-up orders by code, product, status, origin, urgency or time.
///
/// `POST /gs_full_service_shipment/202405/preview/stockup_orders/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchStockupOrdersPreviewResponse`]; `stockup_orders` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::gs_full_service_shipment::SearchStockupOrdersPreview;
 use tiktok_shop::gs_full_service_shipment::types::StockupOrderStatus;

 let seller = client.seller(token);
 let request = SearchStockupOrdersPreview::new("576561151188")
     .order_create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .order_status([StockupOrderStatus::WaitConfirm])
     .order_create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut stockup_orders = seller.items(request);
 while let Some(stockup_order) = stockup_orders.try_next().await? {
     println!("{stockup_order:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "SearchStockupOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchStockupOrdersPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// `true` returns only orders that the supplier can begin to deliver, `false` only the others.
    pub can_deliver: Option<bool>,
    /// Levels of urgency of the orders to find.
    pub emergency_levels: Option<Vec<EmergencyLevel>>,
    /// Supplier's own SKC codes; only orders with these SKCs are returned. At most 50 entries.
    pub external_skc_codes: Option<Vec<String>>,
    /// Supplier's own SKU codes; only orders with these SKUs are returned. At most 50 entries.
    pub external_sku_codes: Option<Vec<String>>,
    /// `true` returns only orders with all goods delivered, `false` only the others.
    pub is_delivery_completed: Option<bool>,
    /// `true` returns only orders that are the supplier's first, `false` only the others.
    pub is_first_order: Option<bool>,
    /// `true` returns only orders with normal delivery, `false` only the others.
    pub is_normal: Option<bool>,
    /// Inclusive lower bound of the creation time.
    pub order_create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time.
    pub order_create_time_lt: Option<Timestamp>,
    /// Initiators of the orders to find.
    pub order_sources: Option<Vec<StockupOrderSource>>,
    /// Statuses of the orders to find. Example: `[WAIT_CONFIRM]`.
    pub order_status: Option<Vec<StockupOrderStatus>>,
    /// Stock-up modes of the orders to find.
    pub order_types: Option<Vec<StockupMode>>,
    /// Largest number of items on a page. At most 50. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// SKU codes of TikTok Shop; only orders with these SKUs are returned. At most 50 entries.
    pub platform_sku_codes: Option<Vec<String>>,
    /// SPU (product) codes of TikTok Shop; only orders with these products are returned. At most 50 entries.
    pub platform_spu_codes: Option<Vec<String>>,
    /// Inclusive lower bound of the deadline for arrival.
    pub require_arrived_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the deadline for arrival.
    pub require_arrived_time_lt: Option<Timestamp>,
    /// Inclusive lower bound of the deadline for shipping.
    pub require_ship_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the deadline for shipping.
    pub require_ship_time_lt: Option<Timestamp>,
    /// Codes of stock-up orders to find. At most 50 entries.
    pub stockup_order_codes: Option<Vec<String>>,
}

impl SearchStockupOrdersPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<SupplierId>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            can_deliver: None,
            emergency_levels: None,
            external_skc_codes: None,
            external_sku_codes: None,
            is_delivery_completed: None,
            is_first_order: None,
            is_normal: None,
            order_create_time_ge: None,
            order_create_time_lt: None,
            order_sources: None,
            order_status: None,
            order_types: None,
            page_size: None,
            page_token: None,
            platform_sku_codes: None,
            platform_spu_codes: None,
            require_arrived_time_ge: None,
            require_arrived_time_lt: None,
            require_ship_time_ge: None,
            require_ship_time_lt: None,
            stockup_order_codes: None,
        }
    }

    /// `true` returns only orders that the supplier can begin to deliver, `false` only the others.
    #[inline]
    pub fn can_deliver(mut self, can_deliver: bool) -> Self {
        self.can_deliver = Some(can_deliver);
        self
    }

    /// Levels of urgency of the orders to find.
    #[inline]
    pub fn emergency_levels(
        mut self,
        emergency_levels: impl IntoIterator<Item = impl Into<EmergencyLevel>>,
    ) -> Self {
        self.emergency_levels = Some(
            emergency_levels.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Supplier's own SKC codes; only orders with these SKCs are returned. At most 50 entries.
    #[inline]
    pub fn external_skc_codes(
        mut self,
        external_skc_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_skc_codes = Some(
            external_skc_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Supplier's own SKU codes; only orders with these SKUs are returned. At most 50 entries.
    #[inline]
    pub fn external_sku_codes(
        mut self,
        external_sku_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_sku_codes = Some(
            external_sku_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// `true` returns only orders with all goods delivered, `false` only the others.
    #[inline]
    pub fn is_delivery_completed(mut self, is_delivery_completed: bool) -> Self {
        self.is_delivery_completed = Some(is_delivery_completed);
        self
    }

    /// `true` returns only orders that are the supplier's first, `false` only the others.
    #[inline]
    pub fn is_first_order(mut self, is_first_order: bool) -> Self {
        self.is_first_order = Some(is_first_order);
        self
    }

    /// `true` returns only orders with normal delivery, `false` only the others.
    #[inline]
    pub fn is_normal(mut self, is_normal: bool) -> Self {
        self.is_normal = Some(is_normal);
        self
    }

    /// Inclusive lower bound of the creation time.
    #[inline]
    pub fn order_create_time_ge(
        mut self,
        order_create_time_ge: impl Into<Timestamp>,
    ) -> Self {
        self.order_create_time_ge = Some(order_create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time.
    #[inline]
    pub fn order_create_time_lt(
        mut self,
        order_create_time_lt: impl Into<Timestamp>,
    ) -> Self {
        self.order_create_time_lt = Some(order_create_time_lt.into());
        self
    }

    /// Initiators of the orders to find.
    #[inline]
    pub fn order_sources(
        mut self,
        order_sources: impl IntoIterator<Item = impl Into<StockupOrderSource>>,
    ) -> Self {
        self.order_sources = Some(order_sources.into_iter().map(Into::into).collect());
        self
    }

    /// Statuses of the orders to find. Example: `[WAIT_CONFIRM]`.
    #[inline]
    pub fn order_status(
        mut self,
        order_status: impl IntoIterator<Item = impl Into<StockupOrderStatus>>,
    ) -> Self {
        self.order_status = Some(order_status.into_iter().map(Into::into).collect());
        self
    }

    /// Stock-up modes of the orders to find.
    #[inline]
    pub fn order_types(
        mut self,
        order_types: impl IntoIterator<Item = impl Into<StockupMode>>,
    ) -> Self {
        self.order_types = Some(order_types.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of items on a page. At most 50. Defaults to `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// SKU codes of TikTok Shop; only orders with these SKUs are returned. At most 50 entries.
    #[inline]
    pub fn platform_sku_codes(
        mut self,
        platform_sku_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.platform_sku_codes = Some(
            platform_sku_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// SPU (product) codes of TikTok Shop; only orders with these products are returned. At most 50 entries.
    #[inline]
    pub fn platform_spu_codes(
        mut self,
        platform_spu_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.platform_spu_codes = Some(
            platform_spu_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Inclusive lower bound of the deadline for arrival.
    #[inline]
    pub fn require_arrived_time_ge(
        mut self,
        require_arrived_time_ge: impl Into<Timestamp>,
    ) -> Self {
        self.require_arrived_time_ge = Some(require_arrived_time_ge.into());
        self
    }

    /// Exclusive upper bound of the deadline for arrival.
    #[inline]
    pub fn require_arrived_time_lt(
        mut self,
        require_arrived_time_lt: impl Into<Timestamp>,
    ) -> Self {
        self.require_arrived_time_lt = Some(require_arrived_time_lt.into());
        self
    }

    /// Inclusive lower bound of the deadline for shipping.
    #[inline]
    pub fn require_ship_time_ge(
        mut self,
        require_ship_time_ge: impl Into<Timestamp>,
    ) -> Self {
        self.require_ship_time_ge = Some(require_ship_time_ge.into());
        self
    }

    /// Exclusive upper bound of the deadline for shipping.
    #[inline]
    pub fn require_ship_time_lt(
        mut self,
        require_ship_time_lt: impl Into<Timestamp>,
    ) -> Self {
        self.require_ship_time_lt = Some(require_ship_time_lt.into());
        self
    }

    /// Codes of stock-up orders to find. At most 50 entries.
    #[inline]
    pub fn stockup_order_codes(
        mut self,
        stockup_order_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stockup_order_codes = Some(
            stockup_order_codes.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for SearchStockupOrdersPreview {
    type Response = SearchStockupOrdersPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchStockupOrdersPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/stockup_orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.pages("stockup_orders").repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("can_deliver", &self.can_deliver),
                ("emergency_levels", &self.emergency_levels),
                ("external_skc_codes", &within(&self.external_skc_codes, ..=50)),
                ("external_sku_codes", &within(&self.external_sku_codes, ..=50)),
                ("is_delivery_completed", &self.is_delivery_completed),
                ("is_first_order", &self.is_first_order),
                ("is_normal", &self.is_normal),
                ("order_create_time_ge", &self.order_create_time_ge),
                ("order_create_time_lt", &self.order_create_time_lt),
                ("order_sources", &self.order_sources),
                ("order_status", &self.order_status),
                ("order_types", &self.order_types),
                ("page_size", &within(&self.page_size, ..=50)),
                ("page_token", &self.page_token),
                ("platform_sku_codes", &within(&self.platform_sku_codes, ..=50)),
                ("platform_spu_codes", &within(&self.platform_spu_codes, ..=50)),
                ("require_arrived_time_ge", &self.require_arrived_time_ge),
                ("require_arrived_time_lt", &self.require_arrived_time_lt),
                ("require_ship_time_ge", &self.require_ship_time_ge),
                ("require_ship_time_lt", &self.require_ship_time_lt),
                ("stockup_order_codes", &within(&self.stockup_order_codes, ..=50)),
            ],
        );
    }
}

impl Paged for SearchStockupOrdersPreview {
    type Item = StockupOrderPreview;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.stockup_orders
    }
}

/// The response to [`SearchStockupOrdersPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStockupOrdersPreviewResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Stock-up orders that match.
    pub stockup_orders: Vec<StockupOrderPreview>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchStockupOrdersPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("stockup_orders", &mut self.stockup_orders),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchStockupOrdersPreviewResponse);

/// An order for the supplier to deliver goods to a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockupOrderPreview {
    /// Whether the supplier can begin to deliver; there are requirements, such as approved photos of the SKC.
    pub can_deliver: Option<bool>,
    /// Category ID of TikTok Shop.
    pub category_id: Option<FullServiceCategoryId>,
    /// Code of the stock-up order.
    pub code: Option<String>,
    /// When the stock-up order was created.
    pub create_time: Option<Timestamp>,
    /// Number of units that the supplier shipped.
    pub delivery_quantity: Option<i64>,
    /// How urgent the order is.
    pub emergency_level: Option<EmergencyLevel>,
    /// Number of units that the warehouse has put into stock.
    pub inbound_quantity: Option<i64>,
    /// Whether all goods were delivered.
    pub is_delivery_completed: Option<bool>,
    /// Whether this is the supplier's first order.
    pub is_first_order: Option<bool>,
    /// Whether the delivery is normal.
    pub is_normal: Option<bool>,
    /// Who designs the product and under which brand it is made.
    pub manufacture_mode: Option<ManufactureMode>,
    /// SPU (product) code of TikTok Shop.
    pub platform_spu_code: Option<String>,
    /// Number of units that the warehouse received and counted.
    pub received_quantity: Option<i64>,
    /// Deadline for the arrival of all goods at the warehouse.
    pub require_arrived_time: Option<Timestamp>,
    /// Deadline for the supplier to begin shipping the goods.
    pub require_ship_time: Option<Timestamp>,
    /// Number of units that were returned because of quality problems.
    pub returned_quantity: Option<i64>,
    /// SKC of the order.
    pub skc: Option<SkcSummary>,
    /// SKUs of the order.
    pub skus: Vec<StockupOrderSku>,
    /// Who or what initiated the order.
    pub source: Option<StockupOrderSource>,
    /// Status of the stock-up order.
    pub status: Option<StockupOrderStatus>,
    /// Number of units that were confirmed. TikTok documents neither its value before confirmation nor a field for the number ordered.
    pub stockup_quantity: Option<i64>,
    /// Stock-up mode.
    pub r#type: Option<StockupMode>,
}

impl Fields for StockupOrderPreview {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("can_deliver", &mut self.can_deliver),
                    ("category_id", &mut self.category_id),
                    ("code", &mut self.code),
                    ("create_time", &mut self.create_time),
                    ("delivery_quantity", &mut self.delivery_quantity),
                    ("emergency_level", &mut self.emergency_level),
                    ("inbound_quantity", &mut self.inbound_quantity),
                    ("is_delivery_completed", &mut self.is_delivery_completed),
                    ("is_first_order", &mut self.is_first_order),
                    ("is_normal", &mut self.is_normal),
                    ("manufacture_mode", &mut self.manufacture_mode),
                    ("platform_spu_code", &mut self.platform_spu_code),
                    ("received_quantity", &mut self.received_quantity),
                    ("require_arrived_time", &mut self.require_arrived_time),
                    ("require_ship_time", &mut self.require_ship_time),
                    ("returned_quantity", &mut self.returned_quantity),
                    ("skc", &mut self.skc),
                    ("skus", &mut self.skus),
                    ("source", &mut self.source),
                    ("status", &mut self.status),
                    ("stockup_quantity", &mut self.stockup_quantity),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(StockupOrderPreview);
