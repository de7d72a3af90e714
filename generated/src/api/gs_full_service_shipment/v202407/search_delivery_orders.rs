// @generated from specs/gs_full_service_shipment/202407/search_delivery_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchDeliveryOrders` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::StockupMode;
use crate::api::gs_full_service_shipment::types::{
    ContactWithAddressNames, DeliveryMode, DeliveryOption, DeliveryOrderStatus,
    DeliveryPackageSku, DeliveryType, EmergencyLevel, QualityCheckResult,
    RelativeCodeType, SampleStatus, Skc,
};

/// Searches delivery orders by code, product, warehouse, kind, urgency or time.
///
/// `POST /gs_full_service_shipment/202407/delivery_orders/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchDeliveryOrdersResponse`]; `delivery_orders` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "GlobalSellingSearchDeliveryOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchDeliveryOrders {
    /// Arrived at or after this time.
    pub arrived_time_ge: Option<Timestamp>,
    /// Arrived before this time.
    pub arrived_time_lt: Option<Timestamp>,
    /// At most 50.
    pub delivery_order_codes: Option<Vec<String>>,
    pub delivery_types: Option<Vec<DeliveryType>>,
    pub emergency_levels: Option<Vec<EmergencyLevel>>,
    /// The merchant's own; at most 50.
    pub external_skc_codes: Option<Vec<String>>,
    /// The merchant's own; at most 50.
    pub external_sku_codes: Option<Vec<String>>,
    /// Whether a sample goes with the goods.
    pub is_sample_included: Option<bool>,
    /// Inclusive lower bound.
    pub latest_status_update_ge: Option<Timestamp>,
    /// Exclusive upper bound.
    pub latest_status_update_lt: Option<Timestamp>,
    /// Codes from `ReserveShipment`, at most 50.
    pub logistics_orders: Option<Vec<String>>,
    /// `JIT` stocks up after sales, `NORMAL` ahead of them.
    pub order_types: Option<Vec<StockupMode>>,
    /// Largest number of items on a page. At most 50. Defaults to `10`.
    pub page_size: Option<i64>,
    /// `1` is the first page. Defaults to `1`.
    pub page_token: Option<String>,
    /// At most 50.
    pub platform_spu_codes: Option<Vec<String>>,
    /// Of the stock-up or abnormal orders behind them; at most 50.
    pub relative_codes: Option<Vec<String>>,
    /// Due at or after this time.
    pub require_arrived_time_ge: Option<Timestamp>,
    /// Due before this time.
    pub require_arrived_time_lt: Option<Timestamp>,
    /// Due to ship at or after this time.
    pub ship_time_ge: Option<Timestamp>,
    /// Due to ship before this time.
    pub ship_time_lt: Option<Timestamp>,
    /// Those that receive the goods.
    pub warehouse_codes: Option<Vec<String>>,
}

impl SearchDeliveryOrders {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// At most 50.
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

    /// The merchant's own; at most 50.
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

    /// The merchant's own; at most 50.
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

    /// Inclusive lower bound.
    #[inline]
    pub fn latest_status_update_ge(
        mut self,
        latest_status_update_ge: impl Into<Timestamp>,
    ) -> Self {
        self.latest_status_update_ge = Some(latest_status_update_ge.into());
        self
    }

    /// Exclusive upper bound.
    #[inline]
    pub fn latest_status_update_lt(
        mut self,
        latest_status_update_lt: impl Into<Timestamp>,
    ) -> Self {
        self.latest_status_update_lt = Some(latest_status_update_lt.into());
        self
    }

    /// Codes from `ReserveShipment`, at most 50.
    #[inline]
    pub fn logistics_orders(
        mut self,
        logistics_orders: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logistics_orders = Some(
            logistics_orders.into_iter().map(Into::into).collect(),
        );
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

    /// `1` is the first page. Defaults to `1`.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// At most 50.
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

    /// Of the stock-up or abnormal orders behind them; at most 50.
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

    /// Those that receive the goods.
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

impl Endpoint for SearchDeliveryOrders {
    type Response = SearchDeliveryOrdersResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchDeliveryOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202407/delivery_orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("delivery_orders")
        .repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("arrived_time_ge", &self.arrived_time_ge),
                ("arrived_time_lt", &self.arrived_time_lt),
                ("delivery_order_codes", &self.delivery_order_codes),
                ("delivery_types", &self.delivery_types),
                ("emergency_levels", &self.emergency_levels),
                ("external_skc_codes", &self.external_skc_codes),
                ("external_sku_codes", &self.external_sku_codes),
                ("is_sample_included", &self.is_sample_included),
                ("latest_status_update_ge", &self.latest_status_update_ge),
                ("latest_status_update_lt", &self.latest_status_update_lt),
                ("logistics_orders", &self.logistics_orders),
                ("order_types", &self.order_types),
                ("page_size", &within(&self.page_size, ..=50)),
                ("page_token", &self.page_token),
                ("platform_spu_codes", &self.platform_spu_codes),
                ("relative_codes", &self.relative_codes),
                ("require_arrived_time_ge", &self.require_arrived_time_ge),
                ("require_arrived_time_lt", &self.require_arrived_time_lt),
                ("ship_time_ge", &self.ship_time_ge),
                ("ship_time_lt", &self.ship_time_lt),
                ("warehouse_codes", &self.warehouse_codes),
            ],
        );
    }
}

impl Paged for SearchDeliveryOrders {
    type Item = DeliveryOrder;

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

/// The response to [`SearchDeliveryOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDeliveryOrdersResponse {
    pub delivery_orders: Vec<DeliveryOrder>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchDeliveryOrdersResponse {
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

debug_fields!(SearchDeliveryOrdersResponse);

/// An order of the supplier's to deliver units of one SKC.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryOrder {
    pub arrived_time: Option<Timestamp>,
    pub category_id: Option<String>,
    pub code: Option<String>,
    /// Units that the supplier shipped.
    pub delivered_quantity: Option<i64>,
    pub delivery_packages: Vec<SearchedDeliveryPackage>,
    pub delivery_type: Option<DeliveryType>,
    pub emergency_level: Option<EmergencyLevel>,
    /// On the shelf.
    pub inbound_quantity: Option<i64>,
    /// Whether it is the supplier's first.
    pub is_first_order: Option<bool>,
    /// Whether a sample goes with the goods.
    pub is_sample_included: Option<bool>,
    pub latest_status_update_time: Option<Timestamp>,
    pub logistics: Option<SearchedDeliveryOrderLogistics>,
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
    pub skc: Option<Skc>,
    pub skus: Vec<SearchedDeliveryOrderSku>,
    pub status: Option<DeliveryOrderStatus>,
    pub stockup_type: Option<StockupMode>,
    /// Units that failed the warehouse's check.
    pub unqualified_quantity: Option<i64>,
    pub warehouse_code: Option<String>,
    pub warehouse_contact: Option<ContactWithAddressNames>,
    pub warehouse_name: Option<String>,
}

impl Fields for DeliveryOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("arrived_time", &mut self.arrived_time),
                    ("category_id", &mut self.category_id),
                    ("code", &mut self.code),
                    ("delivered_quantity", &mut self.delivered_quantity),
                    ("delivery_packages", &mut self.delivery_packages),
                    ("delivery_type", &mut self.delivery_type),
                    ("emergency_level", &mut self.emergency_level),
                    ("inbound_quantity", &mut self.inbound_quantity),
                    ("is_first_order", &mut self.is_first_order),
                    ("is_sample_included", &mut self.is_sample_included),
                    ("latest_status_update_time", &mut self.latest_status_update_time),
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

debug_fields!(DeliveryOrder);

/// How a delivery order is shipped.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedDeliveryOrderLogistics {
    pub logistics_order: Option<String>,
    pub shipping_provider_code: Option<String>,
    /// JIT orders take `SUPER_SPEEDY_EXPRESS`, all others the other two.
    pub delivery_option: Option<DeliveryOption>,
}

impl Fields for SearchedDeliveryOrderLogistics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("logistics_order", &mut self.logistics_order),
                    ("shipping_provider_code", &mut self.shipping_provider_code),
                    ("delivery_option", &mut self.delivery_option),
                ],
            );
    }
}

debug_fields!(SearchedDeliveryOrderLogistics);

/// A SKU of a delivery order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedDeliveryOrderSku {
    pub barcode: Option<String>,
    /// Units that the supplier shipped.
    pub delivered_quantity: Option<i64>,
    /// The supplier's own.
    pub external_sku_code: Option<String>,
    /// On the shelf.
    pub inbound_quantity: Option<i64>,
    pub platform_sku_code: Option<String>,
    /// Units that passed the warehouse's check.
    pub qualified_quantity: Option<i64>,
    /// Unpacked and counted.
    pub received_quantity: Option<i64>,
    /// Units sent back for their quality.
    pub returned_quantity: Option<i64>,
    pub second_key_attribute_name_en: Option<String>,
    pub second_key_attribute_name_zh: Option<String>,
    pub second_key_attribute_value_en: Option<String>,
    pub second_key_attribute_value_zh: Option<String>,
    /// Units that failed the warehouse's check.
    pub unqualified_quantity: Option<i64>,
}

impl Fields for SearchedDeliveryOrderSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("barcode", &mut self.barcode),
                    ("delivered_quantity", &mut self.delivered_quantity),
                    ("external_sku_code", &mut self.external_sku_code),
                    ("inbound_quantity", &mut self.inbound_quantity),
                    ("platform_sku_code", &mut self.platform_sku_code),
                    ("qualified_quantity", &mut self.qualified_quantity),
                    ("received_quantity", &mut self.received_quantity),
                    ("returned_quantity", &mut self.returned_quantity),
                    (
                        "second_key_attribute_name_en",
                        &mut self.second_key_attribute_name_en,
                    ),
                    (
                        "second_key_attribute_name_zh",
                        &mut self.second_key_attribute_name_zh,
                    ),
                    (
                        "second_key_attribute_value_en",
                        &mut self.second_key_attribute_value_en,
                    ),
                    (
                        "second_key_attribute_value_zh",
                        &mut self.second_key_attribute_value_zh,
                    ),
                    ("unqualified_quantity", &mut self.unqualified_quantity),
                ],
            );
    }
}

debug_fields!(SearchedDeliveryOrderSku);

/// A package of a delivery order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedDeliveryPackage {
    pub package_code: Option<String>,
    pub skus: Vec<DeliveryPackageSku>,
}

impl Fields for SearchedDeliveryPackage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("package_code", &mut self.package_code), ("skus", &mut self.skus)],
            );
    }
}

debug_fields!(SearchedDeliveryPackage);
