// @generated from specs/gs_full_service_shipment/202407/search_abnormal_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchAbnormalOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FullServiceCategoryId;
use crate::api::gs_full_service_shipment::types::{ReturnStatus, Skc};

/// Searches abnormal orders, which record faults of deliveries, by code, product, fault, return status or time.
///
/// `POST /gs_full_service_shipment/202407/abnormal_orders/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchAbnormalOrdersResponse`]; `abnormal_orders` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::gs_full_service_shipment::SearchAbnormalOrders;
 use tiktok_shop::gs_full_service_shipment::search_abnormal_orders::AbnormalType;

 let seller = client.seller(token);
 let request = SearchAbnormalOrders::new()
     .abnormal_types([AbnormalType::NoBoxMark])
     .order_create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .order_create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut abnormal_orders = seller.items(request);
 while let Some(abnormal_order) = abnormal_orders.try_next().await? {
     println!("{abnormal_order:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingSearchAbnormalOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAbnormalOrders {
    /// Codes of abnormal orders to find. At most 50 entries.
    pub abnormal_order_codes: Option<Vec<String>>,
    /// Kinds of fault; only abnormal orders of these kinds are returned. Example: `[AT_DELIVERY_PACKAGE_NO_BOX_MARK]`.
    pub abnormal_types: Option<Vec<AbnormalType>>,
    /// Codes of delivery orders; their abnormal orders are returned. At most 50 entries.
    pub delivery_order_codes: Option<Vec<String>>,
    /// Supplier's own SKC codes; only orders with these SKCs are returned. At most 50 entries.
    pub external_skc_codes: Option<Vec<String>>,
    /// Supplier's own SKU codes; only orders with these SKUs are returned. At most 50 entries.
    pub external_sku_codes: Option<Vec<String>>,
    /// Inclusive lower bound of the time of the latest change.
    pub latest_update_time_ge: Option<Timestamp>,
    /// Upper bound of the time of the latest change. Despite its name, TikTok describes it as inclusive.
    pub latest_update_time_lt: Option<Timestamp>,
    /// Inclusive lower bound of the creation time.
    pub order_create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time.
    pub order_create_time_lt: Option<Timestamp>,
    /// Largest number of items on a page. From 0 to 50. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Number of the page as a text, from `next_page_token` of the previous reply. Defaults to `1`.
    pub page_token: Option<String>,
    /// SKU codes of TikTok Shop; only orders with these SKUs are returned. At most 50 entries.
    pub platform_sku_codes: Option<Vec<String>>,
    /// SPU (product) codes of TikTok Shop; only orders with these products are returned. At most 50 entries.
    pub platform_spu_codes: Option<Vec<String>>,
    /// Statuses of the resulting return orders; only abnormal orders with such a return order are returned.
    pub relative_return_status: Option<Vec<ReturnStatus>>,
    /// Codes of stock-up orders; their abnormal orders are returned. At most 50 entries.
    pub stockup_order_codes: Option<Vec<String>>,
}

impl SearchAbnormalOrders {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Codes of abnormal orders to find. At most 50 entries.
    #[inline]
    pub fn abnormal_order_codes(
        mut self,
        abnormal_order_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.abnormal_order_codes = Some(
            abnormal_order_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Kinds of fault; only abnormal orders of these kinds are returned. Example: `[AT_DELIVERY_PACKAGE_NO_BOX_MARK]`.
    #[inline]
    pub fn abnormal_types(
        mut self,
        abnormal_types: impl IntoIterator<Item = impl Into<AbnormalType>>,
    ) -> Self {
        self.abnormal_types = Some(abnormal_types.into_iter().map(Into::into).collect());
        self
    }

    /// Codes of delivery orders; their abnormal orders are returned. At most 50 entries.
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

    /// Inclusive lower bound of the time of the latest change.
    #[inline]
    pub fn latest_update_time_ge(
        mut self,
        latest_update_time_ge: impl Into<Timestamp>,
    ) -> Self {
        self.latest_update_time_ge = Some(latest_update_time_ge.into());
        self
    }

    /// Upper bound of the time of the latest change. Despite its name, TikTok describes it as inclusive.
    #[inline]
    pub fn latest_update_time_lt(
        mut self,
        latest_update_time_lt: impl Into<Timestamp>,
    ) -> Self {
        self.latest_update_time_lt = Some(latest_update_time_lt.into());
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

    /// Largest number of items on a page. From 0 to 50. Defaults to `10`.
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

    /// Statuses of the resulting return orders; only abnormal orders with such a return order are returned.
    #[inline]
    pub fn relative_return_status(
        mut self,
        relative_return_status: impl IntoIterator<Item = impl Into<ReturnStatus>>,
    ) -> Self {
        self.relative_return_status = Some(
            relative_return_status.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Codes of stock-up orders; their abnormal orders are returned. At most 50 entries.
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

impl Endpoint for SearchAbnormalOrders {
    type Response = SearchAbnormalOrdersResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchAbnormalOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202407/abnormal_orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("abnormal_orders")
        .repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("abnormal_order_codes", &within(&self.abnormal_order_codes, ..=50)),
                ("abnormal_types", &self.abnormal_types),
                ("delivery_order_codes", &within(&self.delivery_order_codes, ..=50)),
                ("external_skc_codes", &within(&self.external_skc_codes, ..=50)),
                ("external_sku_codes", &within(&self.external_sku_codes, ..=50)),
                ("latest_update_time_ge", &self.latest_update_time_ge),
                ("latest_update_time_lt", &self.latest_update_time_lt),
                ("order_create_time_ge", &self.order_create_time_ge),
                ("order_create_time_lt", &self.order_create_time_lt),
                ("page_size", &within(&self.page_size, 0..=50)),
                ("page_token", &self.page_token),
                ("platform_sku_codes", &within(&self.platform_sku_codes, ..=50)),
                ("platform_spu_codes", &within(&self.platform_spu_codes, ..=50)),
                ("relative_return_status", &self.relative_return_status),
                ("stockup_order_codes", &within(&self.stockup_order_codes, ..=50)),
            ],
        );
    }
}

impl Paged for SearchAbnormalOrders {
    type Item = AbnormalOrder;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.abnormal_orders
    }
}

/// The response to [`SearchAbnormalOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAbnormalOrdersResponse {
    /// Abnormal orders that match.
    pub abnormal_orders: Vec<AbnormalOrder>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchAbnormalOrdersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("abnormal_orders", &mut self.abnormal_orders),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchAbnormalOrdersResponse);

/// A record of a fault of a delivery.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalOrder {
    /// Number of units with the fault.
    pub abnormal_quantity: Option<Decimal>,
    /// URL of an image that was taken when the fault was recorded.
    pub abnormality_register_image_url: Option<String>,
    /// Category ID of TikTok Shop.
    pub category_id: Option<FullServiceCategoryId>,
    /// Code of the abnormal order.
    pub code: Option<String>,
    /// When the abnormal order was created.
    pub create_time: Option<Timestamp>,
    /// Code of the delivery order.
    pub delivery_order_code: Option<String>,
    /// How the fault is handled, as human-readable text, possibly in Chinese.
    pub handle_method: Option<String>,
    /// Code of the inspection order, for [`GetQualityDocuments`](crate::gs_full_service_shipment::GetQualityDocuments).
    pub inspect_order_code: Option<String>,
    /// SPU (product) code of TikTok Shop.
    pub platform_spu_code: Option<String>,
    /// Result of the quality check, as human-readable text, possibly in Chinese.
    pub quality_check_result: Option<String>,
    /// Status of the resulting return order.
    pub relative_return_status: Option<ReturnStatus>,
    /// Note on how the fault is handled.
    pub remark: Option<String>,
    /// Code of the resulting return order, for [`SearchReturnOrders`](crate::gs_full_service_shipment::SearchReturnOrders).
    pub return_order_code: Option<String>,
    /// SKC of the order.
    pub skc: Option<Skc>,
    /// SKUs with the fault, and their numbers of units.
    pub skus: Vec<AbnormalOrderSku>,
    /// Code of the stock-up order, for [`SearchStockupOrders`](crate::gs_full_service_shipment::SearchStockupOrders).
    pub stockup_order_code: Option<String>,
    /// Kind of fault.
    pub r#type: Option<AbnormalType>,
}

impl Fields for AbnormalOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("abnormal_quantity", &mut self.abnormal_quantity),
                    (
                        "abnormality_register_image_url",
                        &mut self.abnormality_register_image_url,
                    ),
                    ("category_id", &mut self.category_id),
                    ("code", &mut self.code),
                    ("create_time", &mut self.create_time),
                    ("delivery_order_code", &mut self.delivery_order_code),
                    ("handle_method", &mut self.handle_method),
                    ("inspect_order_code", &mut self.inspect_order_code),
                    ("platform_spu_code", &mut self.platform_spu_code),
                    ("quality_check_result", &mut self.quality_check_result),
                    ("relative_return_status", &mut self.relative_return_status),
                    ("remark", &mut self.remark),
                    ("return_order_code", &mut self.return_order_code),
                    ("skc", &mut self.skc),
                    ("skus", &mut self.skus),
                    ("stockup_order_code", &mut self.stockup_order_code),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(AbnormalOrder);

/// A SKU of an abnormal order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalOrderSku {
    /// Barcode of the SKU.
    pub barcode: Option<String>,
    /// SKU code of the supplier.
    pub external_sku_code: Option<String>,
    /// SKU code of TikTok Shop.
    pub platform_sku_code: Option<String>,
    /// English name of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_name_en: Option<String>,
    /// Chinese name of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_name_zh: Option<String>,
    /// English value of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_value_en: Option<String>,
    /// Chinese value of the second key attribute, which distinguishes the SKUs of an SKC.
    pub second_key_attribute_value_zh: Option<String>,
    /// Number of units of the SKU with the fault.
    pub abnormal_quantity: Option<i64>,
}

impl Fields for AbnormalOrderSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("barcode", &mut self.barcode),
                    ("external_sku_code", &mut self.external_sku_code),
                    ("platform_sku_code", &mut self.platform_sku_code),
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
                    ("abnormal_quantity", &mut self.abnormal_quantity),
                ],
            );
    }
}

debug_fields!(AbnormalOrderSku);

/// Kind of fault of a delivery.
#[non_exhaustive]
pub enum AbnormalType {
    /// TikTok's shipping provider took too long. Sent as `AT_PLATFORM_DELIVERY_TRANS_TIMEOUT`.
    PlatformDeliveryTimeout,
    /// The supplier's own delivery took too long. Sent as `AT_SELF_DELIVERY_TRANS_TIMEOUT`.
    SelfDeliveryTimeout,
    /// The goods were damaged on the way. Sent as `AT_LOGISTICS_DAMAGE`.
    LogisticsDamage,
    /// A package contains several delivery orders. Sent as `AT_LOGISTICS_PKG_ATTACH_MULTI_DELIVERY_ORDER`.
    PackageOfSeveralDeliveryOrders,
    /// The mark on the package cannot be recognized. Sent as `AT_DELIVERY_PKG_BOX_MARK_NO_RECOGNIZED`.
    BoxMarkNotRecognized,
    /// The package has no label. Sent as `AT_DELIVERY_PACKAGE_NO_BOX_MARK`.
    NoBoxMark,
    /// The shipment of the delivery order was not confirmed. Sent as `AT_DELIVERY_ORDER_NO_DELIVERYED`.
    DeliveryOrderNotConfirmed,
    /// The delivery order was cancelled. Sent as `AT_DELIVERY_ORDER_CANCELED`.
    DeliveryOrderCanceled,
    /// There are too many goods. Sent as `AT_QUANTITY_ABNORMAL_MORE`.
    ExcessQuantity,
    /// The goods are not those that were ordered. Sent as `AT_MISPLACED_GOODS`.
    MisplacedGoods,
    /// The goods have the wrong barcode. Sent as `AT_WRONG_BARCODE`.
    WrongBarcode,
    /// The barcode is damaged or dirty. Sent as `AT_BARCODE_DAMAGED_DIRTY`.
    BarcodeDamagedDirty,
    /// The packaging of the product bulges. Sent as `AT_PRODUCT_EXPANSION_BAG`.
    BulgingPackage,
    /// The product is damaged or dirty. Sent as `AT_PRODUCT_DAMAGED_DIRTY`.
    ProductDamagedDirty,
    /// The goods exceed the size limit, as TikTok describes it, despite the name. Sent as `AT_MISSING_PACKAGE`.
    MissingPackage,
    /// There are too few goods. Sent as `AT_ABNORMAL_QUANTITY`.
    AbnormalQuantity,
    /// The package has not arrived at the warehouse. Sent as `AT_DELIVERY_PKG_NO_ARRIVE_WAREHOUSE`.
    PackageNotArrived,
    /// The goods failed the quality check when they arrived. Sent as `AT_ABNORMAL_QUALITY`.
    AbnormalQuality,
    /// The goods failed the quality check of an inspection. Sent as `AT_INSPECT_QUALITY`.
    InspectQuality,
    /// Apparently any fault of the delivery; a name that occurs only in one of TikTok's examples. Sent as `DELIVERY_ABNORMAL`.
    DeliveryAbnormal,
    /// Apparently any fault that the quality check finds; a name that occurs only in one of TikTok's examples. Sent as `QC_ABNORMAL`.
    QcAbnormal,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AbnormalType {
    const TEXTS: &'static [&'static str] = &[
        "AT_PLATFORM_DELIVERY_TRANS_TIMEOUT",
        "AT_SELF_DELIVERY_TRANS_TIMEOUT",
        "AT_LOGISTICS_DAMAGE",
        "AT_LOGISTICS_PKG_ATTACH_MULTI_DELIVERY_ORDER",
        "AT_DELIVERY_PKG_BOX_MARK_NO_RECOGNIZED",
        "AT_DELIVERY_PACKAGE_NO_BOX_MARK",
        "AT_DELIVERY_ORDER_NO_DELIVERYED",
        "AT_DELIVERY_ORDER_CANCELED",
        "AT_QUANTITY_ABNORMAL_MORE",
        "AT_MISPLACED_GOODS",
        "AT_WRONG_BARCODE",
        "AT_BARCODE_DAMAGED_DIRTY",
        "AT_PRODUCT_EXPANSION_BAG",
        "AT_PRODUCT_DAMAGED_DIRTY",
        "AT_MISSING_PACKAGE",
        "AT_ABNORMAL_QUANTITY",
        "AT_DELIVERY_PKG_NO_ARRIVE_WAREHOUSE",
        "AT_ABNORMAL_QUALITY",
        "AT_INSPECT_QUALITY",
        "DELIVERY_ABNORMAL",
        "QC_ABNORMAL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PlatformDeliveryTimeout,
            Ok(1) => Self::SelfDeliveryTimeout,
            Ok(2) => Self::LogisticsDamage,
            Ok(3) => Self::PackageOfSeveralDeliveryOrders,
            Ok(4) => Self::BoxMarkNotRecognized,
            Ok(5) => Self::NoBoxMark,
            Ok(6) => Self::DeliveryOrderNotConfirmed,
            Ok(7) => Self::DeliveryOrderCanceled,
            Ok(8) => Self::ExcessQuantity,
            Ok(9) => Self::MisplacedGoods,
            Ok(10) => Self::WrongBarcode,
            Ok(11) => Self::BarcodeDamagedDirty,
            Ok(12) => Self::BulgingPackage,
            Ok(13) => Self::ProductDamagedDirty,
            Ok(14) => Self::MissingPackage,
            Ok(15) => Self::AbnormalQuantity,
            Ok(16) => Self::PackageNotArrived,
            Ok(17) => Self::AbnormalQuality,
            Ok(18) => Self::InspectQuality,
            Ok(19) => Self::DeliveryAbnormal,
            Ok(_) => Self::QcAbnormal,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PlatformDeliveryTimeout => Ok(0),
            Self::SelfDeliveryTimeout => Ok(1),
            Self::LogisticsDamage => Ok(2),
            Self::PackageOfSeveralDeliveryOrders => Ok(3),
            Self::BoxMarkNotRecognized => Ok(4),
            Self::NoBoxMark => Ok(5),
            Self::DeliveryOrderNotConfirmed => Ok(6),
            Self::DeliveryOrderCanceled => Ok(7),
            Self::ExcessQuantity => Ok(8),
            Self::MisplacedGoods => Ok(9),
            Self::WrongBarcode => Ok(10),
            Self::BarcodeDamagedDirty => Ok(11),
            Self::BulgingPackage => Ok(12),
            Self::ProductDamagedDirty => Ok(13),
            Self::MissingPackage => Ok(14),
            Self::AbnormalQuantity => Ok(15),
            Self::PackageNotArrived => Ok(16),
            Self::AbnormalQuality => Ok(17),
            Self::InspectQuality => Ok(18),
            Self::DeliveryAbnormal => Ok(19),
            Self::QcAbnormal => Ok(20),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AbnormalType, Read, Write);
