// @generated from specs/gs_full_service_shipment/202405/search_delivery_orders_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchDeliveryOrdersPreview` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::StockupMode;
use crate::api::gs_full_service_shipment::types::{
    Contact, DeliveryMode, DeliveryOrderLogistics, DeliveryOrderSku, DeliveryOrderStatus,
    DeliveryPackage, DeliveryType, EmergencyLevel, QualityCheckResult, RelativeCodeType,
    SampleStatus, SkcSummary,
};

/// Searches delivery orders by code, product, warehouse, kind, urgency or time, on the preview API.
///
/// `POST /gs_full_service_shipment/202405/preview/delivery_orders/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchDeliveryOrdersPreviewResponse`]; `delivery_orders` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "SearchDeliveryOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchDeliveryOrdersPreview {
    pub supplier_id: String,
    /// Arrived at or after this time.
    pub arrived_time_ge: Option<Timestamp>,
    /// Arrived before this time.
    pub arrived_time_lt: Option<Timestamp>,
    /// Made when delivery orders are shipped. At most 50 entries.
    pub delivery_batch_codes: Option<Vec<String>>,
    /// At most 50 entries.
    pub delivery_order_codes: Option<Vec<String>>,
    pub delivery_types: Option<Vec<DeliveryType>>,
    pub emergency_levels: Option<Vec<EmergencyLevel>>,
    /// The merchant's own. At most 50 entries.
    pub external_skc_codes: Option<Vec<String>>,
    /// The merchant's own. At most 50 entries.
    pub external_sku_codes: Option<Vec<String>>,
    /// Whether a sample goes with the goods.
    pub is_sample_included: Option<bool>,
    /// `JIT` stocks up after sales, `NORMAL` ahead of them.
    pub order_types: Option<Vec<StockupMode>>,
    /// Largest number of items on a page. At most 50. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// At most 50 entries.
    pub platform_spu_codes: Option<Vec<String>>,
    /// Of the stock-up or abnormal orders behind them. At most 50 entries.
    pub relative_codes: Option<Vec<String>>,
    /// Due at or after this time.
    pub require_arrived_time_ge: Option<Timestamp>,
    /// Due before this time.
    pub require_arrived_time_lt: Option<Timestamp>,
    /// Due to ship at or after this time.
    pub ship_time_ge: Option<Timestamp>,
    /// Due to ship before this time.
    pub ship_time_lt: Option<Timestamp>,
    pub warehouse_codes: Option<Vec<String>>,
}

impl SearchDeliveryOrdersPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<String>) -> Self {
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

    /// Arrived at or after this time.
    #[inline]
    pub fn arrived_time_ge(mut self, arrived_time_ge: impl Into<Timestamp>) -> Self {
        self.arrived_time_ge = Some(arrived_time_ge.into());
        self
    }

    /// Arrived before this time.
    #[inline]
    pub fn arrived_time_lt(mut self, arrived_time_lt: impl Into<Timestamp>) -> Self {
        self.arrived_time_lt = Some(arrived_time_lt.into());
        self
    }

    /// Made when delivery orders are shipped. At most 50 entries.
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

    /// At most 50 entries.
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

    #[inline]
    pub fn delivery_types(
        mut self,
        delivery_types: impl IntoIterator<Item = impl Into<DeliveryType>>,
    ) -> Self {
        self.delivery_types = Some(delivery_types.into_iter().map(Into::into).collect());
        self
    }

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

    /// The merchant's own. At most 50 entries.
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

    /// The merchant's own. At most 50 entries.
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

    /// Whether a sample goes with the goods.
    #[inline]
    pub fn is_sample_included(mut self, is_sample_included: bool) -> Self {
        self.is_sample_included = Some(is_sample_included);
        self
    }

    /// `JIT` stocks up after sales, `NORMAL` ahead of them.
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

    /// At most 50 entries.
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

    /// Of the stock-up or abnormal orders behind them. At most 50 entries.
    #[inline]
    pub fn relative_codes(
        mut self,
        relative_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.relative_codes = Some(relative_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Due at or after this time.
    #[inline]
    pub fn require_arrived_time_ge(
        mut self,
        require_arrived_time_ge: impl Into<Timestamp>,
    ) -> Self {
        self.require_arrived_time_ge = Some(require_arrived_time_ge.into());
        self
    }

    /// Due before this time.
    #[inline]
    pub fn require_arrived_time_lt(
        mut self,
        require_arrived_time_lt: impl Into<Timestamp>,
    ) -> Self {
        self.require_arrived_time_lt = Some(require_arrived_time_lt.into());
        self
    }

    /// Due to ship at or after this time.
    #[inline]
    pub fn ship_time_ge(mut self, ship_time_ge: impl Into<Timestamp>) -> Self {
        self.ship_time_ge = Some(ship_time_ge.into());
        self
    }

    /// Due to ship before this time.
    #[inline]
    pub fn ship_time_lt(mut self, ship_time_lt: impl Into<Timestamp>) -> Self {
        self.ship_time_lt = Some(ship_time_lt.into());
        self
    }

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

/// A delivery order, as the preview version of the operation returns it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryOrderPreview {
    /// When the goods really reached the warehouse.
    pub arrived_time: Option<Timestamp>,
    /// Of TikTok's own tree.
    pub category_id: Option<String>,
    pub code: Option<String>,
    pub delivery_batch_code: Option<String>,
    pub delivery_packages: Vec<DeliveryPackage>,
    /// Units that the supplier shipped.
    pub delivery_quantity: Option<i64>,
    pub delivery_type: Option<DeliveryType>,
    pub emergency_level: Option<EmergencyLevel>,
    /// On the shelf.
    pub inbound_quantity: Option<i64>,
    /// Whether it is the supplier's first.
    pub is_first_order: Option<bool>,
    /// Whether a sample goes with the goods.
    pub is_sample_included: Option<bool>,
    pub logistics: Option<DeliveryOrderLogistics>,
    pub mode: Option<DeliveryMode>,
    pub platform_spu_code: Option<String>,
    pub predicted_arrived_time: Option<Timestamp>,
    pub predicted_ship_time: Option<Timestamp>,
    /// Units that passed the warehouse's check.
    pub qualified_quantity: Option<i64>,
    pub quality_check_result: Option<QualityCheckResult>,
    /// Unpacked and counted.
    pub received_quantity: Option<i64>,
    /// Of the stock-up or abnormal order behind it.
    pub relative_code: Option<String>,
    /// What sort of order the related code names.
    pub relative_code_type: Option<RelativeCodeType>,
    /// Due at the warehouse.
    pub require_arrived_time: Option<Timestamp>,
    /// Units sent back for their quality.
    pub returned_quantity: Option<i64>,
    pub sample_code: Option<String>,
    pub sample_status: Option<SampleStatus>,
    /// When the goods really left.
    pub ship_time: Option<Timestamp>,
    pub skc: Option<SkcSummary>,
    pub skus: Vec<DeliveryOrderSku>,
    pub status: Option<DeliveryOrderStatus>,
    pub stockup_type: Option<StockupMode>,
    /// Units that failed the warehouse's check.
    pub unqualified_quantity: Option<i64>,
    pub warehouse_code: Option<String>,
    pub warehouse_contact: Option<Contact>,
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
