// @generated from specs/gs_full_service_shipment/202407/search_return_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchReturnOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FullServiceCategoryId;
use crate::api::gs_full_service_shipment::types::ReturnStatus;

/// Searches return orders, which send goods back to the supplier, by code, product, reason, method, status or time.
///
/// `POST /gs_full_service_shipment/202407/return_orders/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchReturnOrdersResponse`]; `return_orders` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::gs_full_service_shipment::SearchReturnOrders;
 use tiktok_shop::gs_full_service_shipment::types::ReturnStatus;

 let seller = client.seller(token);
 let request = SearchReturnOrders::new()
     .order_create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .return_status([ReturnStatus::Returning])
     .order_create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut return_orders = seller.items(request);
 while let Some(return_order) = return_orders.try_next().await? {
     println!("{return_order:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingSearchReturnOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchReturnOrders {
    /// Supplier's own SKC codes; only orders with these SKCs are returned. At most 50 entries.
    pub external_skc_codes: Option<Vec<String>>,
    /// Supplier's own SKU codes; only orders with these SKUs are returned. At most 50 entries.
    pub external_sku_codes: Option<Vec<String>>,
    /// Inclusive lower bound of the creation time.
    pub order_create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time.
    pub order_create_time_lt: Option<Timestamp>,
    /// Largest number of items on a page. At most 50. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Number of the page as a text, from `next_page_token` of the previous reply. Defaults to `1`.
    pub page_token: Option<String>,
    /// SKU codes of TikTok Shop; only orders with these SKUs are returned. At most 50 entries.
    pub platform_sku_codes: Option<Vec<String>>,
    /// SPU (product) codes of TikTok Shop; only orders with these products are returned. At most 50 entries.
    pub platform_spu_codes: Option<Vec<String>>,
    /// Return methods of the orders to find.
    pub return_methods: Option<Vec<ReturnMethod>>,
    /// Codes of return orders to find. At most 50 entries.
    pub return_order_codes: Option<Vec<String>>,
    /// Initiator of the return orders to find. Accepts `MERCHANT`, `PLATFORM`, `INVENTORY_HEALTH` or `PRODUCT_DISUSE`.
    pub return_source: Option<ReturnSource>,
    /// Statuses of the return orders to find.
    pub return_status: Option<Vec<ReturnStatus>>,
    /// Kinds of return orders to find, by their cause.
    pub return_types: Option<Vec<ReturnType>>,
}

impl SearchReturnOrders {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Largest number of items on a page. At most 50. Defaults to `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Number of the page as a text, from `next_page_token` of the previous reply. Defaults to `1`.
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

    /// Return methods of the orders to find.
    #[inline]
    pub fn return_methods(
        mut self,
        return_methods: impl IntoIterator<Item = impl Into<ReturnMethod>>,
    ) -> Self {
        self.return_methods = Some(return_methods.into_iter().map(Into::into).collect());
        self
    }

    /// Codes of return orders to find. At most 50 entries.
    #[inline]
    pub fn return_order_codes(
        mut self,
        return_order_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.return_order_codes = Some(
            return_order_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Initiator of the return orders to find. Accepts `MERCHANT`, `PLATFORM`, `INVENTORY_HEALTH` or `PRODUCT_DISUSE`.
    #[inline]
    pub fn return_source(mut self, return_source: impl Into<ReturnSource>) -> Self {
        self.return_source = Some(return_source.into());
        self
    }

    /// Statuses of the return orders to find.
    #[inline]
    pub fn return_status(
        mut self,
        return_status: impl IntoIterator<Item = impl Into<ReturnStatus>>,
    ) -> Self {
        self.return_status = Some(return_status.into_iter().map(Into::into).collect());
        self
    }

    /// Kinds of return orders to find, by their cause.
    #[inline]
    pub fn return_types(
        mut self,
        return_types: impl IntoIterator<Item = impl Into<ReturnType>>,
    ) -> Self {
        self.return_types = Some(return_types.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for SearchReturnOrders {
    type Response = SearchReturnOrdersResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchReturnOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202407/return_orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.pages("return_orders").repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("external_skc_codes", &within(&self.external_skc_codes, ..=50)),
                ("external_sku_codes", &within(&self.external_sku_codes, ..=50)),
                ("order_create_time_ge", &self.order_create_time_ge),
                ("order_create_time_lt", &self.order_create_time_lt),
                ("page_size", &within(&self.page_size, ..=50)),
                ("page_token", &self.page_token),
                ("platform_sku_codes", &within(&self.platform_sku_codes, ..=50)),
                ("platform_spu_codes", &within(&self.platform_spu_codes, ..=50)),
                ("return_methods", &self.return_methods),
                ("return_order_codes", &within(&self.return_order_codes, ..=50)),
                (
                    "return_source",
                    &one_of(
                        &self.return_source,
                        &["MERCHANT", "PLATFORM", "INVENTORY_HEALTH", "PRODUCT_DISUSE"],
                    ),
                ),
                ("return_status", &self.return_status),
                ("return_types", &self.return_types),
            ],
        );
    }
}

impl Paged for SearchReturnOrders {
    type Item = ReturnOrder;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.return_orders
    }
}

/// The response to [`SearchReturnOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchReturnOrdersResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Return orders that match.
    pub return_orders: Vec<ReturnOrder>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchReturnOrdersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("return_orders", &mut self.return_orders),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchReturnOrdersResponse);

/// How goods go back to the supplier.
#[non_exhaustive]
pub enum ReturnMethod {
    /// The supplier collects the goods. Sent as `SELF_PICKUP`.
    SelfPickup,
    /// An express service delivers the goods. Sent as `EXPRESS_DELIVERY`.
    ExpressDelivery,
    /// TikTok's shipping provider delivers the goods. Sent as `PLATFORM_DELIVERY`.
    PlatformDelivery,
    /// The supplier gives up the goods. Sent as `ABANDON_GOODS`.
    AbandonGoods,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnMethod {
    const TEXTS: &'static [&'static str] = &[
        "SELF_PICKUP",
        "EXPRESS_DELIVERY",
        "PLATFORM_DELIVERY",
        "ABANDON_GOODS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SelfPickup,
            Ok(1) => Self::ExpressDelivery,
            Ok(2) => Self::PlatformDelivery,
            Ok(_) => Self::AbandonGoods,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SelfPickup => Ok(0),
            Self::ExpressDelivery => Ok(1),
            Self::PlatformDelivery => Ok(2),
            Self::AbandonGoods => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnMethod, Read, Write);

/// An order that sends goods back to the supplier.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnOrder {
    /// Code of the return order.
    pub code: Option<String>,
    /// Detailed reason for the return.
    pub detailed_reason: Option<String>,
    /// How the goods are sent back, with their quantities.
    pub logistics: Option<ReturnOrderLogistics>,
    /// How the goods go back.
    pub method: Option<ReturnMethod>,
    /// Code of the batch in which the goods leave the warehouse.
    pub outbound_batch_code: Option<String>,
    /// Reason for the return, as a code such as `RPT_QUALITY`.
    pub reason_type: Option<String>,
    /// Who or what initiated the return.
    pub source: Option<ReturnSource>,
    /// Status of the return order.
    pub status: Option<ReturnStatus>,
    /// Kind of return order, by its cause.
    pub r#type: Option<ReturnType>,
    /// Code of the warehouse that has the goods to be returned.
    pub warehouse_code: Option<String>,
}

impl Fields for ReturnOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detailed_reason", &mut self.detailed_reason),
                    ("logistics", &mut self.logistics),
                    ("method", &mut self.method),
                    ("outbound_batch_code", &mut self.outbound_batch_code),
                    ("reason_type", &mut self.reason_type),
                    ("source", &mut self.source),
                    ("status", &mut self.status),
                    ("type", &mut self.r#type),
                    ("warehouse_code", &mut self.warehouse_code),
                ],
            );
    }
}

debug_fields!(ReturnOrder);

/// How the goods of a return order are sent back, with their quantities.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnOrderLogistics {
    /// Number of units that were sent back.
    pub actual_quantity: Option<i64>,
    /// Category ID of TikTok Shop.
    pub category_id: Option<FullServiceCategoryId>,
    /// Number of units whose return was confirmed.
    pub confirm_quantity: Option<i64>,
    /// Code of the logistics order, for [`GetLogisticsOrders`](crate::gs_full_service_shipment::GetLogisticsOrders).
    pub logistics_order: Option<String>,
    /// SPU (product) code of TikTok Shop.
    pub platform_spu_code: Option<String>,
    /// Number of units whose return was requested.
    pub request_quantity: Option<i64>,
    /// Code of the shipping provider.
    pub shipping_provider_code: Option<String>,
    /// SKUs of the order.
    pub skus: Vec<ReturnOrderSku>,
}

impl Fields for ReturnOrderLogistics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_quantity", &mut self.actual_quantity),
                    ("category_id", &mut self.category_id),
                    ("confirm_quantity", &mut self.confirm_quantity),
                    ("logistics_order", &mut self.logistics_order),
                    ("platform_spu_code", &mut self.platform_spu_code),
                    ("request_quantity", &mut self.request_quantity),
                    ("shipping_provider_code", &mut self.shipping_provider_code),
                    ("skus", &mut self.skus),
                ],
            );
    }
}

debug_fields!(ReturnOrderLogistics);

/// A SKU of a return order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnOrderSku {
    /// Number of units that were sent back.
    pub actual_quantity: Option<i64>,
    /// Barcode of the SKU.
    pub barcode: Option<String>,
    /// Why the return was cancelled.
    pub cancel_reason: Option<String>,
    /// Number of units whose return was confirmed.
    pub confirm_quantity: Option<i64>,
    /// Why the return was confirmed or its quantity changed.
    pub confirm_reason: Option<String>,
    /// SKC code of the supplier.
    pub external_skc_code: Option<String>,
    /// SKU code of the supplier.
    pub external_sku_code: Option<String>,
    /// English name of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_name_en: Option<String>,
    /// Chinese name of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_name_zh: Option<String>,
    /// English value of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_value_en: Option<String>,
    /// Chinese value of the first key attribute, which distinguishes SKCs.
    pub first_key_attribute_value_zh: Option<String>,
    /// URL of the image of the SKU.
    pub image_url: Option<String>,
    /// SKU code of TikTok Shop.
    pub platform_sku_code: Option<String>,
    /// Number of units whose return was requested.
    pub request_quantity: Option<i64>,
    /// English name of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_name_en: Option<String>,
    /// Chinese name of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_name_zh: Option<String>,
    /// English value of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_value_en: Option<String>,
    /// Chinese value of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_value_zh: Option<String>,
}

impl Fields for ReturnOrderSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_quantity", &mut self.actual_quantity),
                    ("barcode", &mut self.barcode),
                    ("cancel_reason", &mut self.cancel_reason),
                    ("confirm_quantity", &mut self.confirm_quantity),
                    ("confirm_reason", &mut self.confirm_reason),
                    ("external_skc_code", &mut self.external_skc_code),
                    ("external_sku_code", &mut self.external_sku_code),
                    (
                        "first_key_attribute_name_en",
                        &mut self.first_key_attribute_name_en,
                    ),
                    (
                        "first_key_attribute_name_zh",
                        &mut self.first_key_attribute_name_zh,
                    ),
                    (
                        "first_key_attribute_value_en",
                        &mut self.first_key_attribute_value_en,
                    ),
                    (
                        "first_key_attribute_value_zh",
                        &mut self.first_key_attribute_value_zh,
                    ),
                    ("image_url", &mut self.image_url),
                    ("platform_sku_code", &mut self.platform_sku_code),
                    ("request_quantity", &mut self.request_quantity),
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
                ],
            );
    }
}

debug_fields!(ReturnOrderSku);

/// Who or what initiated a return order.
#[non_exhaustive]
pub enum ReturnSource {
    /// The supplier. Sent as `MERCHANT`.
    Merchant,
    /// TikTok. Sent as `PLATFORM`.
    Platform,
    /// The condition of the stock. Sent as `INVENTORY_HEALTH`.
    InventoryHealth,
    /// The product is no longer used. Sent as `PRODUCT_DISUSE`.
    ProductDisuse,
    /// An external cause. Sent as `EXTERNAL`.
    External,
    /// Another spelling of `MERCHANT`. Sent as `MERCHAT`.
    MerchantMisspelt,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnSource {
    const TEXTS: &'static [&'static str] = &[
        "MERCHANT",
        "PLATFORM",
        "INVENTORY_HEALTH",
        "PRODUCT_DISUSE",
        "EXTERNAL",
        "MERCHAT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Merchant,
            Ok(1) => Self::Platform,
            Ok(2) => Self::InventoryHealth,
            Ok(3) => Self::ProductDisuse,
            Ok(4) => Self::External,
            Ok(_) => Self::MerchantMisspelt,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Merchant => Ok(0),
            Self::Platform => Ok(1),
            Self::InventoryHealth => Ok(2),
            Self::ProductDisuse => Ok(3),
            Self::External => Ok(4),
            Self::MerchantMisspelt => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnSource, Read, Write);

/// Kind of return order, by its cause.
#[non_exhaustive]
pub enum ReturnType {
    /// A problem of the stock, such as slow sales. Sent as `ABNORMAL_INVENTORY`.
    AbnormalInventory,
    /// The quality check found defects. Sent as `ABNORMAL_QUALITY`.
    AbnormalQuality,
    /// An inspection in the warehouse found defects. Sent as `INSPECT_ABNORMAL`.
    InspectAbnormal,
    /// The labels of packages were not legible when the warehouse received them. Sent as `RECEIVE_ABNORMAL`.
    ReceiveAbnormal,
    /// Products are damaged, their bags bulge, or their barcodes are faulty. Sent as `PRODUCT_ABNORMAL`.
    ProductAbnormal,
    /// More goods than expected were delivered. Sent as `QUANTITY_ABNORMAL_MORE`.
    ExcessQuantity,
    /// The goods are not those that were ordered. Sent as `MISPLACED_GOODS`.
    MisplacedGoods,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnType {
    const TEXTS: &'static [&'static str] = &[
        "ABNORMAL_INVENTORY",
        "ABNORMAL_QUALITY",
        "INSPECT_ABNORMAL",
        "RECEIVE_ABNORMAL",
        "PRODUCT_ABNORMAL",
        "QUANTITY_ABNORMAL_MORE",
        "MISPLACED_GOODS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AbnormalInventory,
            Ok(1) => Self::AbnormalQuality,
            Ok(2) => Self::InspectAbnormal,
            Ok(3) => Self::ReceiveAbnormal,
            Ok(4) => Self::ProductAbnormal,
            Ok(5) => Self::ExcessQuantity,
            Ok(_) => Self::MisplacedGoods,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AbnormalInventory => Ok(0),
            Self::AbnormalQuality => Ok(1),
            Self::InspectAbnormal => Ok(2),
            Self::ReceiveAbnormal => Ok(3),
            Self::ProductAbnormal => Ok(4),
            Self::ExcessQuantity => Ok(5),
            Self::MisplacedGoods => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnType, Read, Write);
