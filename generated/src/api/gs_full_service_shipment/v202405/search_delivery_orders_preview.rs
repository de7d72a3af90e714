// @generated from specs/gs_full_service_shipment/202405/search_delivery_orders_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchDeliveryOrdersPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::StockupMode;
use crate::api::ids::{FullServiceCategoryId, SupplierId};
use crate::api::gs_full_service_shipment::types::{
    Contact, DeliveryMode, DeliveryOrderLogistics, DeliveryOrderSku, DeliveryOrderStatus,
    DeliveryPackage, DeliveryType, EmergencyLevel, QualityCheckResult, RelativeCodeType,
    SampleStatus, SkcSummary,
};

/// Preview API: searches delivery orders by code, product, warehouse, kind, urgency or time.
///
/// `POST /gs_full_service_shipment/202405/preview/delivery_orders/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchDeliveryOrdersPreviewResponse`]; `delivery_orders` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::gs_full_service_shipment::SearchDeliveryOrdersPreview;
 use tiktok_shop::gs_full_service_shipment::types::DeliveryType;

 let seller = client.seller(token);
 let request = SearchDeliveryOrdersPreview::new("576561151188")
     .delivery_types([DeliveryType::Normal])
     .ship_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .ship_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut delivery_orders = seller.items(request);
 while let Some(delivery_order) = delivery_orders.try_next().await? {
     println!("{delivery_order:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "SearchDeliveryOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchDeliveryOrdersPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// Inclusive lower bound of the arrival time.
    pub arrived_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the arrival time.
    pub arrived_time_lt: Option<Timestamp>,
    /// Codes of delivery batches, from [`ReserveShipmentPreview`](crate::gs_full_service_shipment::ReserveShipmentPreview); their delivery orders are returned. At most 50 entries.
    pub delivery_batch_codes: Option<Vec<String>>,
    /// Codes of delivery orders to find. At most 50 entries.
    pub delivery_order_codes: Option<Vec<String>>,
    /// Reasons for delivery; only delivery orders with one of these reasons are returned.
    pub delivery_types: Option<Vec<DeliveryType>>,
    /// Levels of urgency of the orders to find.
    pub emergency_levels: Option<Vec<EmergencyLevel>>,
    /// Supplier's own SKC codes; only orders with these SKCs are returned. At most 50 entries.
    pub external_skc_codes: Option<Vec<String>>,
    /// Supplier's own SKU codes; only orders with these SKUs are returned. At most 50 entries.
    pub external_sku_codes: Option<Vec<String>>,
    /// `true` returns only delivery orders with a sample, `false` only those without.
    pub is_sample_included: Option<bool>,
    /// Stock-up modes of the orders to find.
    pub order_types: Option<Vec<StockupMode>>,
    /// Largest number of items on a page. At most 50. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// SPU (product) codes of TikTok Shop; only orders with these products are returned. At most 50 entries.
    pub platform_spu_codes: Option<Vec<String>>,
    /// Codes of stock-up or abnormal orders; their delivery orders are returned. At most 50 entries.
    pub relative_codes: Option<Vec<String>>,
    /// Inclusive lower bound of the deadline for arrival.
    pub require_arrived_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the deadline for arrival.
    pub require_arrived_time_lt: Option<Timestamp>,
    /// Inclusive lower bound of the deadline for shipping.
    pub ship_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the deadline for shipping.
    pub ship_time_lt: Option<Timestamp>,
    /// Codes of receiving warehouses; only orders for these warehouses are returned.
    pub warehouse_codes: Option<Vec<String>>,
}

impl SearchDeliveryOrdersPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<SupplierId>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            arrived_time_ge: None,
            arrived_time_lt: None,
            delivery_batch_codes: None,
            delivery_order_codes: None,
            delivery_types: None,
            emergency_levels: None,
            external_skc_codes: None,
            external_sku_codes: None,
            is_sample_included: None,
            order_types: None,
            page_size: None,
            page_token: None,
            platform_spu_codes: None,
            relative_codes: None,
            require_arrived_time_ge: None,
            require_arrived_time_lt: None,
            ship_time_ge: None,
            ship_time_lt: None,
            warehouse_codes: None,
        }
    }

    /// Inclusive lower bound of the arrival time.
    #[inline]
    pub fn arrived_time_ge(mut self, arrived_time_ge: impl Into<Timestamp>) -> Self {
        self.arrived_time_ge = Some(arrived_time_ge.into());
        self
    }

    /// Exclusive upper bound of the arrival time.
    #[inline]
    pub fn arrived_time_lt(mut self, arrived_time_lt: impl Into<Timestamp>) -> Self {
        self.arrived_time_lt = Some(arrived_time_lt.into());
        self
    }

    /// Codes of delivery batches, from [`ReserveShipmentPreview`](crate::gs_full_service_shipment::ReserveShipmentPreview); their delivery orders are returned. At most 50 entries.
    #[inline]
    pub fn delivery_batch_codes(
        mut self,
        delivery_batch_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delivery_batch_codes = Some(
            delivery_batch_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Codes of delivery orders to find. At most 50 entries.
    #[inline]
    pub fn delivery_order_codes(
        mut self,
        delivery_order_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delivery_order_codes = Some(
            delivery_order_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Reasons for delivery; only delivery orders with one of these reasons are returned.
    #[inline]
    pub fn delivery_types(
        mut self,
        delivery_types: impl IntoIterator<Item = impl Into<DeliveryType>>,
    ) -> Self {
        self.delivery_types = Some(delivery_types.into_iter().map(Into::into).collect());
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

    /// `true` returns only delivery orders with a sample, `false` only those without.
    #[inline]
    pub fn is_sample_included(mut self, is_sample_included: bool) -> Self {
        self.is_sample_included = Some(is_sample_included);
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

    /// Codes of stock-up or abnormal orders; their delivery orders are returned. At most 50 entries.
    #[inline]
    pub fn relative_codes(
        mut self,
        relative_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.relative_codes = Some(relative_codes.into_iter().map(Into::into).collect());
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
    pub fn ship_time_ge(mut self, ship_time_ge: impl Into<Timestamp>) -> Self {
        self.ship_time_ge = Some(ship_time_ge.into());
        self
    }

    /// Exclusive upper bound of the deadline for shipping.
    #[inline]
    pub fn ship_time_lt(mut self, ship_time_lt: impl Into<Timestamp>) -> Self {
        self.ship_time_lt = Some(ship_time_lt.into());
        self
    }

    /// Codes of receiving warehouses; only orders for these warehouses are returned.
    #[inline]
    pub fn warehouse_codes(
        mut self,
        warehouse_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.warehouse_codes = Some(
            warehouse_codes.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for SearchDeliveryOrdersPreview {
    type Response = SearchDeliveryOrdersPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchDeliveryOrdersPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/delivery_orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("delivery_orders")
        .repeatable();

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
                ("arrived_time_ge", &self.arrived_time_ge),
                ("arrived_time_lt", &self.arrived_time_lt),
                ("delivery_batch_codes", &within(&self.delivery_batch_codes, ..=50)),
                ("delivery_order_codes", &within(&self.delivery_order_codes, ..=50)),
                ("delivery_types", &self.delivery_types),
                ("emergency_levels", &self.emergency_levels),
                ("external_skc_codes", &within(&self.external_skc_codes, ..=50)),
                ("external_sku_codes", &within(&self.external_sku_codes, ..=50)),
                ("is_sample_included", &self.is_sample_included),
                ("order_types", &self.order_types),
                ("page_size", &within(&self.page_size, ..=50)),
                ("page_token", &self.page_token),
                ("platform_spu_codes", &within(&self.platform_spu_codes, ..=50)),
                ("relative_codes", &within(&self.relative_codes, ..=50)),
                ("require_arrived_time_ge", &self.require_arrived_time_ge),
                ("require_arrived_time_lt", &self.require_arrived_time_lt),
                ("ship_time_ge", &self.ship_time_ge),
                ("ship_time_lt", &self.ship_time_lt),
                ("warehouse_codes", &self.warehouse_codes),
            ],
        );
    }
}

impl Paged for SearchDeliveryOrdersPreview {
    type Item = DeliveryOrderPreview;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.delivery_orders
    }
}

/// The response to [`SearchDeliveryOrdersPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDeliveryOrdersPreviewResponse {
    /// Delivery orders that match.
    pub delivery_orders: Vec<DeliveryOrderPreview>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchDeliveryOrdersPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("delivery_orders", &mut self.delivery_orders),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchDeliveryOrdersPreviewResponse);

/// A delivery of units of one SKC by the supplier.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryOrderPreview {
    /// When the goods arrived at the warehouse.
    pub arrived_time: Option<Timestamp>,
    /// Category ID of TikTok Shop.
    pub category_id: Option<FullServiceCategoryId>,
    /// Code of the delivery order.
    pub code: Option<String>,
    /// Code of the delivery batch, for [`GetDeliveryBatchesPreview`](crate::gs_full_service_shipment::GetDeliveryBatchesPreview).
    pub delivery_batch_code: Option<String>,
    /// Packages of the delivery order.
    pub delivery_packages: Vec<DeliveryPackage>,
    /// Number of units that the supplier shipped.
    pub delivery_quantity: Option<i64>,
    /// Reason for the delivery order.
    pub delivery_type: Option<DeliveryType>,
    /// How urgent the order is.
    pub emergency_level: Option<EmergencyLevel>,
    /// Number of units that the warehouse has put into stock.
    pub inbound_quantity: Option<i64>,
    /// Whether this is the supplier's first order.
    pub is_first_order: Option<bool>,
    /// Whether a sample must be sent with the goods.
    pub is_sample_included: Option<bool>,
    /// How the goods are shipped.
    pub logistics: Option<DeliveryOrderLogistics>,
    /// Who ships the goods to the warehouse.
    pub mode: Option<DeliveryMode>,
    /// SPU (product) code of TikTok Shop.
    pub platform_spu_code: Option<String>,
    /// Expected arrival at the warehouse; `require_arrived_time` is the deadline.
    pub predicted_arrived_time: Option<Timestamp>,
    /// Scheduled time of shipment.
    pub predicted_ship_time: Option<Timestamp>,
    /// Number of units that passed the quality check.
    pub qualified_quantity: Option<i64>,
    /// Result of the quality check.
    pub quality_check_result: Option<QualityCheckResult>,
    /// Number of units that the warehouse received and counted.
    pub received_quantity: Option<i64>,
    /// Code of the stock-up or abnormal order for which the delivery order was created.
    pub relative_code: Option<String>,
    /// Kind of order in `relative_code`.
    pub relative_code_type: Option<RelativeCodeType>,
    /// Deadline for the arrival of all goods at the warehouse.
    pub require_arrived_time: Option<Timestamp>,
    /// Number of units that were returned because of quality problems.
    pub returned_quantity: Option<i64>,
    /// Code of the product sample.
    pub sample_code: Option<String>,
    /// Status of the product sample.
    pub sample_status: Option<SampleStatus>,
    /// When the goods were shipped.
    pub ship_time: Option<Timestamp>,
    /// SKC of the order.
    pub skc: Option<SkcSummary>,
    /// SKUs of the order.
    pub skus: Vec<DeliveryOrderSku>,
    /// Status of the delivery order.
    pub status: Option<DeliveryOrderStatus>,
    /// Stock-up mode.
    pub stockup_type: Option<StockupMode>,
    /// Number of units that failed the quality check.
    pub unqualified_quantity: Option<i64>,
    /// Code of the warehouse.
    pub warehouse_code: Option<String>,
    /// Contact of the warehouse.
    pub warehouse_contact: Option<Contact>,
    /// Name of the warehouse.
    pub warehouse_name: Option<String>,
}

impl Fields for DeliveryOrderPreview {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("arrived_time", &mut self.arrived_time),
                    ("category_id", &mut self.category_id),
                    ("code", &mut self.code),
                    ("delivery_batch_code", &mut self.delivery_batch_code),
                    ("delivery_packages", &mut self.delivery_packages),
                    ("delivery_quantity", &mut self.delivery_quantity),
                    ("delivery_type", &mut self.delivery_type),
                    ("emergency_level", &mut self.emergency_level),
                    ("inbound_quantity", &mut self.inbound_quantity),
                    ("is_first_order", &mut self.is_first_order),
                    ("is_sample_included", &mut self.is_sample_included),
                    ("logistics", &mut self.logistics),
                    ("mode", &mut self.mode),
                    ("platform_spu_code", &mut self.platform_spu_code),
                    ("predicted_arrived_time", &mut self.predicted_arrived_time),
                    ("predicted_ship_time", &mut self.predicted_ship_time),
                    ("qualified_quantity", &mut self.qualified_quantity),
                    ("quality_check_result", &mut self.quality_check_result),
                    ("received_quantity", &mut self.received_quantity),
                    ("relative_code", &mut self.relative_code),
                    ("relative_code_type", &mut self.relative_code_type),
                    ("require_arrived_time", &mut self.require_arrived_time),
                    ("returned_quantity", &mut self.returned_quantity),
                    ("sample_code", &mut self.sample_code),
                    ("sample_status", &mut self.sample_status),
                    ("ship_time", &mut self.ship_time),
                    ("skc", &mut self.skc),
                    ("skus", &mut self.skus),
                    ("status", &mut self.status),
                    ("stockup_type", &mut self.stockup_type),
                    ("unqualified_quantity", &mut self.unqualified_quantity),
                    ("warehouse_code", &mut self.warehouse_code),
                    ("warehouse_contact", &mut self.warehouse_contact),
                    ("warehouse_name", &mut self.warehouse_name),
                ],
            );
    }
}

debug_fields!(DeliveryOrderPreview);
