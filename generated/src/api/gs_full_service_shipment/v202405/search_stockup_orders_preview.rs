// @generated from specs/gs_full_service_shipment/202405/search_stockup_orders_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchStockupOrdersPreview` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::StockupMode;
use crate::api::gs_full_service_shipment::types::{
    EmergencyLevel, ManufactureMode, SkcSummary, StockupOrderSku, StockupOrderSource,
    StockupOrderStatus,
};

/// Searches stock-up orders by code, product, status, origin, urgency or time, on the preview API.
///
/// `POST /gs_full_service_shipment/202405/preview/stockup_orders/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchStockupOrdersPreviewResponse`]; `stockup_orders` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "SearchStockupOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchStockupOrdersPreview {
    pub supplier_id: String,
    /// Whether nothing stands in the way of delivery, like photos to approve.
    pub can_deliver: Option<bool>,
    pub emergency_levels: Option<Vec<EmergencyLevel>>,
    /// The merchant's own. At most 50 entries.
    pub external_skc_codes: Option<Vec<String>>,
    /// The merchant's own. At most 50 entries.
    pub external_sku_codes: Option<Vec<String>>,
    /// Whether all goods asked for are delivered.
    pub is_delivery_completed: Option<bool>,
    /// Whether it is the supplier's first.
    pub is_first_order: Option<bool>,
    pub is_normal: Option<bool>,
    /// Inclusive lower bound.
    pub order_create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound.
    pub order_create_time_lt: Option<Timestamp>,
    /// Who started it.
    pub order_sources: Option<Vec<StockupOrderSource>>,
    pub order_status: Option<Vec<StockupOrderStatus>>,
    /// `JIT` stocks up after sales, `NORMAL` ahead of them.
    pub order_types: Option<Vec<StockupMode>>,
    /// Largest number of items on a page. At most 50. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// At most 50 entries.
    pub platform_sku_codes: Option<Vec<String>>,
    /// At most 50 entries.
    pub platform_spu_codes: Option<Vec<String>>,
    /// Inclusive lower bound.
    pub require_arrived_time_ge: Option<Timestamp>,
    /// Exclusive upper bound.
    pub require_arrived_time_lt: Option<Timestamp>,
    /// Inclusive lower bound.
    pub require_ship_time_ge: Option<Timestamp>,
    /// Exclusive upper bound.
    pub require_ship_time_lt: Option<Timestamp>,
    /// At most 50 entries.
    pub stockup_order_codes: Option<Vec<String>>,
}

impl SearchStockupOrdersPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<String>) -> Self {
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

    /// Whether nothing stands in the way of delivery, like photos to approve.
    #[inline]
    pub fn can_deliver(mut self, can_deliver: bool) -> Self {
        self.can_deliver = Some(can_deliver);
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

    /// Whether all goods asked for are delivered.
    #[inline]
    pub fn is_delivery_completed(mut self, is_delivery_completed: bool) -> Self {
        self.is_delivery_completed = Some(is_delivery_completed);
        self
    }

    /// Whether it is the supplier's first.
    #[inline]
    pub fn is_first_order(mut self, is_first_order: bool) -> Self {
        self.is_first_order = Some(is_first_order);
        self
    }

    #[inline]
    pub fn is_normal(mut self, is_normal: bool) -> Self {
        self.is_normal = Some(is_normal);
        self
    }

    /// Inclusive lower bound.
    #[inline]
    pub fn order_create_time_ge(
        mut self,
        order_create_time_ge: impl Into<Timestamp>,
    ) -> Self {
        self.order_create_time_ge = Some(order_create_time_ge.into());
        self
    }

    /// Exclusive upper bound.
    #[inline]
    pub fn order_create_time_lt(
        mut self,
        order_create_time_lt: impl Into<Timestamp>,
    ) -> Self {
        self.order_create_time_lt = Some(order_create_time_lt.into());
        self
    }

    /// Who started it.
    #[inline]
    pub fn order_sources(
        mut self,
        order_sources: impl IntoIterator<Item = impl Into<StockupOrderSource>>,
    ) -> Self {
        self.order_sources = Some(order_sources.into_iter().map(Into::into).collect());
        self
    }

    #[inline]
    pub fn order_status(
        mut self,
        order_status: impl IntoIterator<Item = impl Into<StockupOrderStatus>>,
    ) -> Self {
        self.order_status = Some(order_status.into_iter().map(Into::into).collect());
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
    pub fn platform_sku_codes(
        mut self,
        platform_sku_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.platform_sku_codes = Some(
            platform_sku_codes.into_iter().map(Into::into).collect(),
        );
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

    /// Inclusive lower bound.
    #[inline]
    pub fn require_arrived_time_ge(
        mut self,
        require_arrived_time_ge: impl Into<Timestamp>,
    ) -> Self {
        self.require_arrived_time_ge = Some(require_arrived_time_ge.into());
        self
    }

    /// Exclusive upper bound.
    #[inline]
    pub fn require_arrived_time_lt(
        mut self,
        require_arrived_time_lt: impl Into<Timestamp>,
    ) -> Self {
        self.require_arrived_time_lt = Some(require_arrived_time_lt.into());
        self
    }

    /// Inclusive lower bound.
    #[inline]
    pub fn require_ship_time_ge(
        mut self,
        require_ship_time_ge: impl Into<Timestamp>,
    ) -> Self {
        self.require_ship_time_ge = Some(require_ship_time_ge.into());
        self
    }

    /// Exclusive upper bound.
    #[inline]
    pub fn require_ship_time_lt(
        mut self,
        require_ship_time_lt: impl Into<Timestamp>,
    ) -> Self {
        self.require_ship_time_lt = Some(require_ship_time_lt.into());
        self
    }

    /// At most 50 entries.
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

/// A stock-up order, as the preview version of the operation returns it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockupOrderPreview {
    /// Whether nothing stands in the way of delivery, like photos to approve.
    pub can_deliver: Option<bool>,
    /// Of TikTok's own tree.
    pub category_id: Option<String>,
    pub code: Option<String>,
    pub create_time: Option<Timestamp>,
    /// Units that the supplier shipped.
    pub delivery_quantity: Option<i64>,
    pub emergency_level: Option<EmergencyLevel>,
    /// On the shelf.
    pub inbound_quantity: Option<i64>,
    /// Whether all that was ordered has been delivered.
    pub is_delivery_completed: Option<bool>,
    /// Whether it is the supplier's first.
    pub is_first_order: Option<bool>,
    pub is_normal: Option<bool>,
    /// Whose brand and design it is, and when it is made.
    pub manufacture_mode: Option<ManufactureMode>,
    pub platform_spu_code: Option<String>,
    /// Unpacked and counted.
    pub received_quantity: Option<i64>,
    /// When all goods are due at the warehouse.
    pub require_arrived_time: Option<Timestamp>,
    /// When the goods are due to ship.
    pub require_ship_time: Option<Timestamp>,
    /// Units sent back for their quality.
    pub returned_quantity: Option<i64>,
    pub skc: Option<SkcSummary>,
    pub skus: Vec<StockupOrderSku>,
    /// Who started it.
    pub source: Option<StockupOrderSource>,
    pub status: Option<StockupOrderStatus>,
    /// Units that were agreed.
    pub stockup_quantity: Option<i64>,
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
