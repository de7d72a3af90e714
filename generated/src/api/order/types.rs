// @generated from specs/order/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Currency, Initiator, PackageStatus, Region};

#[non_exhaustive]
pub enum AddressLevel {
    L0,
    L1,
    L2,
    L3,
    L4,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AddressLevel {
    const TEXTS: &'static [&'static str] = &["L0", "L1", "L2", "L3", "L4"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::L0,
            Ok(1) => Self::L1,
            Ok(2) => Self::L2,
            Ok(3) => Self::L3,
            Ok(_) => Self::L4,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::L0 => Ok(0),
            Self::L1 => Ok(1),
            Self::L2 => Ok(2),
            Self::L3 => Ok(3),
            Self::L4 => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AddressLevel, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindBoxResult {
    /// When the box was opened.
    pub blind_open_time: Option<TimestampMillis>,
    /// What was in the box.
    pub blind_result_product_id: Option<String>,
    /// What was in the box.
    pub blind_result_sku_id: Option<String>,
    /// The box's line in the order.
    pub order_line_id: Option<String>,
}

impl BlindBoxResult {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the box was opened.
    #[inline]
    pub fn blind_open_time(
        mut self,
        blind_open_time: impl Into<TimestampMillis>,
    ) -> Self {
        self.blind_open_time = Some(blind_open_time.into());
        self
    }

    /// What was in the box.
    #[inline]
    pub fn blind_result_product_id(
        mut self,
        blind_result_product_id: impl Into<String>,
    ) -> Self {
        self.blind_result_product_id = Some(blind_result_product_id.into());
        self
    }

    /// What was in the box.
    #[inline]
    pub fn blind_result_sku_id(
        mut self,
        blind_result_sku_id: impl Into<String>,
    ) -> Self {
        self.blind_result_sku_id = Some(blind_result_sku_id.into());
        self
    }

    /// The box's line in the order.
    #[inline]
    pub fn order_line_id(mut self, order_line_id: impl Into<String>) -> Self {
        self.order_line_id = Some(order_line_id.into());
        self
    }
}

impl WriteFields for BlindBoxResult {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("blind_open_time", &self.blind_open_time),
                    ("blind_result_product_id", &self.blind_result_product_id),
                    ("blind_result_sku_id", &self.blind_result_sku_id),
                    ("order_line_id", &self.order_line_id),
                ],
            );
    }
}

debug_written!(BlindBoxResult);

/// A SKU within a virtual bundle.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedListingSku {
    /// The part's own, not the bundle's.
    pub product_id: Option<String>,
    /// The part's own, not the bundle's.
    pub seller_sku: Option<String>,
    /// How many of it one bundle holds.
    pub sku_count: Option<i64>,
    /// The part's own, not the bundle's.
    pub sku_id: Option<String>,
}

impl Fields for CombinedListingSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("seller_sku", &mut self.seller_sku),
                    ("sku_count", &mut self.sku_count),
                    ("sku_id", &mut self.sku_id),
                ],
            );
    }
}

debug_fields!(CombinedListingSku);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryPreferences {
    /// Where the buyer wants it left, such as `Front Door`.
    pub drop_off_location: Option<String>,
}

impl Fields for DeliveryPreferences {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("drop_off_location", &mut self.drop_off_location)]);
    }
}

debug_fields!(DeliveryPreferences);

#[non_exhaustive]
pub enum DeliveryType {
    HomeDelivery,
    CollectionPoint,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryType {
    const TEXTS: &'static [&'static str] = &["HOME_DELIVERY", "COLLECTION_POINT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::HomeDelivery,
            Ok(_) => Self::CollectionPoint,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::HomeDelivery => Ok(0),
            Self::CollectionPoint => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryType, Read);

/// An item of `district_info` in [`RecipientAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct District {
    /// `L0` is the country.
    pub address_level: Option<AddressLevel>,
    /// What this level is called, such as `Country`, state or town.
    pub address_level_name: Option<String>,
    /// What the place is called, such as `United Kingdom`.
    pub address_name: Option<String>,
    pub iso_code: Option<String>,
}

impl Fields for District {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_level", &mut self.address_level),
                    ("address_level_name", &mut self.address_level_name),
                    ("address_name", &mut self.address_name),
                    ("iso_code", &mut self.iso_code),
                ],
            );
    }
}

debug_fields!(District);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalOrder {
    /// On the other platform.
    pub id: Option<String>,
    /// Which line there is which line here.
    pub line_items: Vec<ExternalOrderLineItem>,
    pub platform: Option<ExternalPlatform>,
}

impl Fields for ExternalOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("line_items", &mut self.line_items),
                    ("platform", &mut self.platform),
                ],
            );
    }
}

debug_fields!(ExternalOrder);

/// An item of `line_items` in [`ExternalOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalOrderLineItem {
    /// On the other platform.
    pub id: Option<String>,
    /// On TikTok Shop.
    pub origin_id: Option<String>,
}

impl Fields for ExternalOrderLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("origin_id", &mut self.origin_id)]);
    }
}

debug_fields!(ExternalOrderLineItem);

#[non_exhaustive]
pub enum ExternalPlatform {
    Shopify,
    Woocommerce,
    Bigcommerce,
    Magento,
    SalesforceCommerceCloud,
    ChannelAdvisor,
    Amazon,
    OrderManagementSystem,
    WarehouseManagementSystem,
    ErpSystem,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ExternalPlatform {
    const TEXTS: &'static [&'static str] = &[
        "SHOPIFY",
        "WOOCOMMERCE",
        "BIGCOMMERCE",
        "MAGENTO",
        "SALESFORCE_COMMERCE_CLOUD",
        "CHANNEL_ADVISOR",
        "AMAZON",
        "ORDER_MANAGEMENT_SYSTEM",
        "WAREHOUSE_MANAGEMENT_SYSTEM",
        "ERP_SYSTEM",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Shopify,
            Ok(1) => Self::Woocommerce,
            Ok(2) => Self::Bigcommerce,
            Ok(3) => Self::Magento,
            Ok(4) => Self::SalesforceCommerceCloud,
            Ok(5) => Self::ChannelAdvisor,
            Ok(6) => Self::Amazon,
            Ok(7) => Self::OrderManagementSystem,
            Ok(8) => Self::WarehouseManagementSystem,
            Ok(_) => Self::ErpSystem,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Shopify => Ok(0),
            Self::Woocommerce => Ok(1),
            Self::Bigcommerce => Ok(2),
            Self::Magento => Ok(3),
            Self::SalesforceCommerceCloud => Ok(4),
            Self::ChannelAdvisor => Ok(5),
            Self::Amazon => Ok(6),
            Self::OrderManagementSystem => Ok(7),
            Self::WarehouseManagementSystem => Ok(8),
            Self::ErpSystem => Ok(9),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ExternalPlatform, Read, Write);

#[non_exhaustive]
pub enum FastDeliveryProgram {
    ThreeDayDelivery,
    ThreeDayPotentialShipping,
    ThreeDayPotentialTransit,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FastDeliveryProgram {
    const TEXTS: &'static [&'static str] = &[
        "3_DAY_DELIVERY",
        "3_DAY_POTENTIAL_SHIPPING",
        "3_DAY_POTENTIAL_TRANSIT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ThreeDayDelivery,
            Ok(1) => Self::ThreeDayPotentialShipping,
            Ok(_) => Self::ThreeDayPotentialTransit,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ThreeDayDelivery => Ok(0),
            Self::ThreeDayPotentialShipping => Ok(1),
            Self::ThreeDayPotentialTransit => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FastDeliveryProgram, Read);

#[non_exhaustive]
pub enum FulfillmentType {
    BySeller,
    ByTiktok,
    ByDilayaniTokopedia,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FulfillmentType {
    const TEXTS: &'static [&'static str] = &[
        "FULFILLMENT_BY_SELLER",
        "FULFILLMENT_BY_TIKTOK",
        "FULFILLMENT_BY_DILAYANI_TOKOPEDIA",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::BySeller,
            Ok(1) => Self::ByTiktok,
            Ok(_) => Self::ByDilayaniTokopedia,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::BySeller => Ok(0),
            Self::ByTiktok => Ok(1),
            Self::ByDilayaniTokopedia => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FulfillmentType, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandlingDuration {
    pub days: Option<Decimal>,
    /// `BUSINESS_DAY` by default: without weekends and holidays.
    pub r#type: Option<HandlingDurationType>,
}

impl Fields for HandlingDuration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("days", &mut self.days), ("type", &mut self.r#type)]);
    }
}

debug_fields!(HandlingDuration);

/// The values of `type` in [`HandlingDuration`].
#[non_exhaustive]
pub enum HandlingDurationType {
    CalendarDay,
    BusinessDay,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for HandlingDurationType {
    const TEXTS: &'static [&'static str] = &["CALENDAR_DAY", "BUSINESS_DAY"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CalendarDay,
            Ok(_) => Self::BusinessDay,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CalendarDay => Ok(0),
            Self::BusinessDay => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(HandlingDurationType, Read);

#[non_exhaustive]
pub enum InvoiceUploadStatus {
    Unknown,
    NeedInvoice,
    NoNeed,
    InvoiceUploaded,
    InvoiceProcessing,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InvoiceUploadStatus {
    const TEXTS: &'static [&'static str] = &[
        "UNKNOWN",
        "NEED_INVOICE",
        "NO_NEED",
        "INVOICE_UPLOADED",
        "INVOICE_PROCESSING",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unknown,
            Ok(1) => Self::NeedInvoice,
            Ok(2) => Self::NoNeed,
            Ok(3) => Self::InvoiceUploaded,
            Ok(_) => Self::InvoiceProcessing,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unknown => Ok(0),
            Self::NeedInvoice => Ok(1),
            Self::NoNeed => Ok(2),
            Self::InvoiceUploaded => Ok(3),
            Self::InvoiceProcessing => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InvoiceUploadStatus, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemTax {
    pub tax_amount: Option<Decimal>,
    pub tax_rate: Option<Decimal>,
    /// `SALES_TAX`, in the US.
    pub tax_type: Option<TaxType>,
}

impl Fields for ItemTax {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("tax_amount", &mut self.tax_amount),
                    ("tax_rate", &mut self.tax_rate),
                    ("tax_type", &mut self.tax_type),
                ],
            );
    }
}

debug_fields!(ItemTax);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    /// Only in Indonesia.
    pub buyer_service_fee: Option<Decimal>,
    pub cancel_reason: Option<String>,
    /// Who asked to cancel it.
    pub cancel_user: Option<Initiator>,
    /// What the virtual bundle consists of.
    pub combined_listing_skus: Vec<CombinedListingSku>,
    /// Of all its amounts.
    pub currency: Option<Currency>,
    pub display_status: Option<LineItemStatus>,
    /// Only in Indonesia.
    pub distance_fee: Option<Decimal>,
    /// In Indonesia, outside Java.
    pub distance_shipping_fee: Option<Decimal>,
    /// Of gifts and samples; else 0.
    pub gift_retail_price: Option<Decimal>,
    /// Out of use; see `Order::handling_duration`.
    pub handling_duration_days: Option<Decimal>,
    /// What fulfillment takes as `order_line_item_id` or `order_line_id`.
    pub id: Option<String>,
    /// Whether special packing rules hold.
    pub is_dangerous_good: Option<bool>,
    pub is_gift: Option<bool>,
    /// Whether it is a blind box, whose content is reported later.
    pub is_unboxing_item: Option<bool>,
    /// JSON name: `item_tax`.
    pub item_taxes: Vec<ItemTax>,
    pub needs_prescription: Option<bool>,
    /// Before discounts.
    pub original_price: Option<Decimal>,
    /// None before shipping, of local US and UK sellers.
    pub package_id: Option<String>,
    /// `PROCESSING` waits for the carrier; a package lost or damaged is `CANCELLED`.
    pub package_status: Option<PackageStatus>,
    /// Deposit on cans and bottles in Germany.
    pub pfand_fee: Option<Decimal>,
    /// Borne by TikTok Shop.
    pub platform_discount: Option<Decimal>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    /// Only in the US.
    pub retail_delivery_fee: Option<Decimal>,
    /// When the seller declared it ready to ship.
    pub rts_time: Option<Timestamp>,
    pub sale_price: Option<Decimal>,
    /// Borne by the seller.
    pub seller_discount: Option<Decimal>,
    /// The seller's own code.
    pub seller_sku: Option<String>,
    /// From `GetShippingProviders`.
    pub shipping_provider_id: Option<String>,
    pub shipping_provider_name: Option<String>,
    pub sku_id: Option<String>,
    /// Its URL.
    pub sku_image: Option<String>,
    /// Its sales attributes, such as `Black, 26`.
    pub sku_name: Option<String>,
    /// Out of use; see `Order::order_type`.
    pub sku_type: Option<SkuType>,
    /// Only in Thailand.
    pub small_order_fee: Option<Decimal>,
    /// Once shipped.
    pub tracking_number: Option<String>,
    /// The warehouse's code of what came out of a blind box.
    pub unboxing_sku_code: Option<String>,
    /// What came out of the blind box; only in the US. JSON name: `unboxing_case_list`.
    pub unboxing_cases: Vec<UnboxingCase>,
    /// Of the LIVE it was bought in; else empty.
    pub room_id: Option<String>,
    /// The parts of a virtual bundle, one for each unit. JSON name: `sub_item_info`.
    pub sub_items: Vec<SubItem>,
    /// Only in the EU.
    pub shipping_vat_amount: Option<Decimal>,
    /// Only in the EU.
    pub shipping_vat_rate: Option<Decimal>,
    /// Whether the buyer had it customized, as print on demand; `pod_info_id` identifies the customization.
    pub is_pod_customized: Option<bool>,
    /// For `SearchPodCustomizationDetails`.
    pub pod_info_id: Option<String>,
    /// `TEMPORARY LISTING`, if any.
    pub product_listing_type: Option<ProductListingType>,
}

impl Fields for LineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("buyer_service_fee", &mut self.buyer_service_fee),
                    ("cancel_reason", &mut self.cancel_reason),
                    ("cancel_user", &mut self.cancel_user),
                    ("combined_listing_skus", &mut self.combined_listing_skus),
                    ("currency", &mut self.currency),
                    ("display_status", &mut self.display_status),
                    ("distance_fee", &mut self.distance_fee),
                    ("distance_shipping_fee", &mut self.distance_shipping_fee),
                    ("gift_retail_price", &mut self.gift_retail_price),
                    ("handling_duration_days", &mut self.handling_duration_days),
                    ("id", &mut self.id),
                    ("is_dangerous_good", &mut self.is_dangerous_good),
                    ("is_gift", &mut self.is_gift),
                    ("is_unboxing_item", &mut self.is_unboxing_item),
                    ("item_tax", &mut self.item_taxes),
                    ("needs_prescription", &mut self.needs_prescription),
                    ("original_price", &mut self.original_price),
                    ("package_id", &mut self.package_id),
                    ("package_status", &mut self.package_status),
                    ("pfand_fee", &mut self.pfand_fee),
                    ("platform_discount", &mut self.platform_discount),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("retail_delivery_fee", &mut self.retail_delivery_fee),
                    ("rts_time", &mut self.rts_time),
                    ("sale_price", &mut self.sale_price),
                    ("seller_discount", &mut self.seller_discount),
                    ("seller_sku", &mut self.seller_sku),
                    ("shipping_provider_id", &mut self.shipping_provider_id),
                    ("shipping_provider_name", &mut self.shipping_provider_name),
                    ("sku_id", &mut self.sku_id),
                    ("sku_image", &mut self.sku_image),
                    ("sku_name", &mut self.sku_name),
                    ("sku_type", &mut self.sku_type),
                    ("small_order_fee", &mut self.small_order_fee),
                    ("tracking_number", &mut self.tracking_number),
                    ("unboxing_sku_code", &mut self.unboxing_sku_code),
                    ("unboxing_case_list", &mut self.unboxing_cases),
                    ("room_id", &mut self.room_id),
                    ("sub_item_info", &mut self.sub_items),
                    ("shipping_vat_amount", &mut self.shipping_vat_amount),
                    ("shipping_vat_rate", &mut self.shipping_vat_rate),
                    ("is_pod_customized", &mut self.is_pod_customized),
                    ("pod_info_id", &mut self.pod_info_id),
                    ("product_listing_type", &mut self.product_listing_type),
                ],
            );
    }
}

debug_fields!(LineItem);

#[non_exhaustive]
pub enum LineItemStatus {
    Unpaid,
    AwaitingShipment,
    AwaitingCollection,
    InTransit,
    Delivered,
    Completed,
    Cancelled,
    ToShip,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LineItemStatus {
    const TEXTS: &'static [&'static str] = &[
        "UNPAID",
        "AWAITING_SHIPMENT",
        "AWAITING_COLLECTION",
        "IN_TRANSIT",
        "DELIVERED",
        "COMPLETED",
        "CANCELLED",
        "TO_SHIP",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unpaid,
            Ok(1) => Self::AwaitingShipment,
            Ok(2) => Self::AwaitingCollection,
            Ok(3) => Self::InTransit,
            Ok(4) => Self::Delivered,
            Ok(5) => Self::Completed,
            Ok(6) => Self::Cancelled,
            Ok(_) => Self::ToShip,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unpaid => Ok(0),
            Self::AwaitingShipment => Ok(1),
            Self::AwaitingCollection => Ok(2),
            Self::InTransit => Ok(3),
            Self::Delivered => Ok(4),
            Self::Completed => Ok(5),
            Self::Cancelled => Ok(6),
            Self::ToShip => Ok(7),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(LineItemStatus, Read);

#[non_exhaustive]
pub enum OrderStatus {
    Unpaid,
    /// Accepted, and still free for the buyer to cancel.
    OnHold,
    AwaitingShipment,
    /// Shipped in part.
    PartiallyShipping,
    /// Shipped, and yet to be fetched by the carrier.
    AwaitingCollection,
    InTransit,
    Delivered,
    Completed,
    Cancelled,
    /// `CANCELLED`, as it is also spelt.
    CancelledMisspelt,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "UNPAID",
        "ON_HOLD",
        "AWAITING_SHIPMENT",
        "PARTIALLY_SHIPPING",
        "AWAITING_COLLECTION",
        "IN_TRANSIT",
        "DELIVERED",
        "COMPLETED",
        "CANCELLED",
        "CALCELLED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unpaid,
            Ok(1) => Self::OnHold,
            Ok(2) => Self::AwaitingShipment,
            Ok(3) => Self::PartiallyShipping,
            Ok(4) => Self::AwaitingCollection,
            Ok(5) => Self::InTransit,
            Ok(6) => Self::Delivered,
            Ok(7) => Self::Completed,
            Ok(8) => Self::Cancelled,
            Ok(_) => Self::CancelledMisspelt,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unpaid => Ok(0),
            Self::OnHold => Ok(1),
            Self::AwaitingShipment => Ok(2),
            Self::PartiallyShipping => Ok(3),
            Self::AwaitingCollection => Ok(4),
            Self::InTransit => Ok(5),
            Self::Delivered => Ok(6),
            Self::Completed => Ok(7),
            Self::Cancelled => Ok(8),
            Self::CancelledMisspelt => Ok(9),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OrderStatus, Read, Write);

/// `ZERO_LOTTERY` was placed in the lottery of a LIVE.
#[non_exhaustive]
pub enum OrderType {
    Normal,
    ZeroLottery,
    PreOrder,
    MadeToOrder,
    BackOrder,
    Auction,
    VirtualOrder,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrderType {
    const TEXTS: &'static [&'static str] = &[
        "NORMAL",
        "ZERO_LOTTERY",
        "PRE_ORDER",
        "MADE_TO_ORDER",
        "BACK_ORDER",
        "AUCTION",
        "VIRTUAL_ORDER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(1) => Self::ZeroLottery,
            Ok(2) => Self::PreOrder,
            Ok(3) => Self::MadeToOrder,
            Ok(4) => Self::BackOrder,
            Ok(5) => Self::Auction,
            Ok(_) => Self::VirtualOrder,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::ZeroLottery => Ok(1),
            Self::PreOrder => Ok(2),
            Self::MadeToOrder => Ok(3),
            Self::BackOrder => Ok(4),
            Self::Auction => Ok(5),
            Self::VirtualOrder => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OrderType, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    pub id: Option<String>,
}

impl Fields for Package {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(Package);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payment {
    /// Only in Indonesia.
    pub buyer_service_fee: Option<Decimal>,
    /// Of all these amounts.
    pub currency: Option<Currency>,
    /// Only in Indonesia.
    pub distance_fee: Option<Decimal>,
    /// In Indonesia, outside Java.
    pub distance_shipping_fee: Option<Decimal>,
    /// For the way of payment.
    pub handling_fee: Option<Decimal>,
    /// In the US and Indonesia.
    pub item_insurance_fee: Option<Decimal>,
    /// Only in the US.
    pub item_insurance_tax: Option<Decimal>,
    /// Before discounts.
    pub original_shipping_fee: Option<Decimal>,
    /// Before discounts; without tax in the US.
    pub original_total_product_price: Option<Decimal>,
    /// What the buyer paid for that discount.
    pub payment_discount_service_fee: Option<Decimal>,
    /// From who carries out the payment.
    pub payment_platform_discount: Option<Decimal>,
    /// On the goods, borne by TikTok Shop.
    pub platform_discount: Option<Decimal>,
    /// On the goods.
    pub product_tax: Option<Decimal>,
    /// Only in the US.
    pub retail_delivery_fee: Option<Decimal>,
    /// On the goods, borne by the seller.
    pub seller_discount: Option<Decimal>,
    /// After discounts; without tax in the US.
    pub shipping_fee: Option<Decimal>,
    /// The seller's, of which TikTok Shop reimburses a part; else 0.
    pub shipping_fee_cofunded_discount: Option<Decimal>,
    /// On shipping, borne by TikTok Shop.
    pub shipping_fee_platform_discount: Option<Decimal>,
    /// The seller's, without reimbursement.
    pub shipping_fee_seller_discount: Option<Decimal>,
    /// On shipping.
    pub shipping_fee_tax: Option<Decimal>,
    /// Only in Indonesia.
    pub shipping_insurance_fee: Option<Decimal>,
    /// Only in Thailand.
    pub small_order_fee: Option<Decimal>,
    /// Goods after discounts; without tax in the US.
    pub sub_total: Option<Decimal>,
    /// For cross-border shops and the US.
    pub tax: Option<Decimal>,
    /// What the buyer paid.
    pub total_amount: Option<Decimal>,
}

impl Fields for Payment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("buyer_service_fee", &mut self.buyer_service_fee),
                    ("currency", &mut self.currency),
                    ("distance_fee", &mut self.distance_fee),
                    ("distance_shipping_fee", &mut self.distance_shipping_fee),
                    ("handling_fee", &mut self.handling_fee),
                    ("item_insurance_fee", &mut self.item_insurance_fee),
                    ("item_insurance_tax", &mut self.item_insurance_tax),
                    ("original_shipping_fee", &mut self.original_shipping_fee),
                    (
                        "original_total_product_price",
                        &mut self.original_total_product_price,
                    ),
                    (
                        "payment_discount_service_fee",
                        &mut self.payment_discount_service_fee,
                    ),
                    ("payment_platform_discount", &mut self.payment_platform_discount),
                    ("platform_discount", &mut self.platform_discount),
                    ("product_tax", &mut self.product_tax),
                    ("retail_delivery_fee", &mut self.retail_delivery_fee),
                    ("seller_discount", &mut self.seller_discount),
                    ("shipping_fee", &mut self.shipping_fee),
                    (
                        "shipping_fee_cofunded_discount",
                        &mut self.shipping_fee_cofunded_discount,
                    ),
                    (
                        "shipping_fee_platform_discount",
                        &mut self.shipping_fee_platform_discount,
                    ),
                    (
                        "shipping_fee_seller_discount",
                        &mut self.shipping_fee_seller_discount,
                    ),
                    ("shipping_fee_tax", &mut self.shipping_fee_tax),
                    ("shipping_insurance_fee", &mut self.shipping_insurance_fee),
                    ("small_order_fee", &mut self.small_order_fee),
                    ("sub_total", &mut self.sub_total),
                    ("tax", &mut self.tax),
                    ("total_amount", &mut self.total_amount),
                ],
            );
    }
}

debug_fields!(Payment);

#[non_exhaustive]
pub enum PaymentCardType {
    Debit,
    Credit,
    Prepaid,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PaymentCardType {
    const TEXTS: &'static [&'static str] = &["Debit", "Credit", "Prepaid"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Debit,
            Ok(1) => Self::Credit,
            Ok(_) => Self::Prepaid,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Debit => Ok(0),
            Self::Credit => Ok(1),
            Self::Prepaid => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PaymentCardType, Read);

/// The values of `product_listing_type` in [`LineItem`].
#[non_exhaustive]
pub enum ProductListingType {
    TemporaryListing,
    TemporaryListingSpaced,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductListingType {
    const TEXTS: &'static [&'static str] = &["TEMPORARY_LISTING", "TEMPORARY LISTING"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::TemporaryListing,
            Ok(_) => Self::TemporaryListingSpaced,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::TemporaryListing => Ok(0),
            Self::TemporaryListingSpaced => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductListingType, Read);

/// Where an order goes, and to whom.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipientAddress {
    /// Street and house, in one text.
    pub address_detail: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    /// Only in Brazil.
    pub address_line3: Option<String>,
    /// Only in Brazil.
    pub address_line4: Option<String>,
    /// Only in the US.
    pub delivery_preferences: Option<DeliveryPreferences>,
    /// From the country down. JSON name: `district_info`.
    pub districts: Vec<District>,
    /// The whole name, where it has no parts.
    pub first_name: Option<String>,
    /// In Japan, in Katakana.
    pub first_name_local_script: Option<String>,
    /// Districts, street and house, in one text.
    pub full_address: Option<String>,
    /// Empty, where the name has no parts.
    pub last_name: Option<String>,
    /// In Japan, in Katakana.
    pub last_name_local_script: Option<String>,
    /// Masked, where TikTok ships.
    pub name: Option<String>,
    /// Masked, where TikTok ships.
    pub phone_number: Option<String>,
    /// Only in the UK.
    pub post_town: Option<String>,
    /// The ZIP code, in the US.
    pub postal_code: Option<String>,
    pub region_code: Option<Region>,
}

impl Fields for RecipientAddress {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_detail", &mut self.address_detail),
                    ("address_line1", &mut self.address_line1),
                    ("address_line2", &mut self.address_line2),
                    ("address_line3", &mut self.address_line3),
                    ("address_line4", &mut self.address_line4),
                    ("delivery_preferences", &mut self.delivery_preferences),
                    ("district_info", &mut self.districts),
                    ("first_name", &mut self.first_name),
                    ("first_name_local_script", &mut self.first_name_local_script),
                    ("full_address", &mut self.full_address),
                    ("last_name", &mut self.last_name),
                    ("last_name_local_script", &mut self.last_name_local_script),
                    ("name", &mut self.name),
                    ("phone_number", &mut self.phone_number),
                    ("post_town", &mut self.post_town),
                    ("postal_code", &mut self.postal_code),
                    ("region_code", &mut self.region_code),
                ],
            );
    }
}

debug_fields!(RecipientAddress);

/// Who pays for the sample.
#[non_exhaustive]
pub enum SampleOrderPayer {
    Seller,
    Tiktok,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleOrderPayer {
    const TEXTS: &'static [&'static str] = &["SELLER", "TIKTOK"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Seller,
            Ok(_) => Self::Tiktok,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Seller => Ok(0),
            Self::Tiktok => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SampleOrderPayer, Read);

#[non_exhaustive]
pub enum SkuType {
    Normal,
    ZeroLottery,
    ShopPartner,
    PreOrder,
    MadeToOrder,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SkuType {
    const TEXTS: &'static [&'static str] = &[
        "NORMAL",
        "ZERO_LOTTERY",
        "SHOP_PARTNER",
        "PRE_ORDER",
        "MADE_TO_ORDER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(1) => Self::ZeroLottery,
            Ok(2) => Self::ShopPartner,
            Ok(3) => Self::PreOrder,
            Ok(_) => Self::MadeToOrder,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::ZeroLottery => Ok(1),
            Self::ShopPartner => Ok(2),
            Self::PreOrder => Ok(3),
            Self::MadeToOrder => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SkuType, Read);

#[non_exhaustive]
pub enum SplitOrCombineTag {
    Combined,
    Split,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SplitOrCombineTag {
    const TEXTS: &'static [&'static str] = &["COMBINED", "SPLIT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Combined,
            Ok(_) => Self::Split,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Combined => Ok(0),
            Self::Split => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SplitOrCombineTag, Read);

/// An item of `sub_item_info` in [`LineItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubItem {
    /// Only to split or ship this part: `sub_item_id` to fulfillment.
    pub id: Option<String>,
    pub sku_id: Option<String>,
    pub display_status: Option<LineItemStatus>,
    pub product_name: Option<String>,
    /// The seller's own code.
    pub seller_sku: Option<String>,
    /// Its URL.
    pub sku_image: Option<String>,
    /// Its sales attributes, such as `Black, 26`.
    pub sku_name: Option<String>,
    pub product_id: Option<String>,
    pub sale_price: Option<Decimal>,
    /// Borne by TikTok Shop.
    pub platform_discount: Option<Decimal>,
    /// Borne by the seller.
    pub seller_discount: Option<Decimal>,
    pub cancel_reason: Option<String>,
    /// Before discounts.
    pub original_price: Option<Decimal>,
    /// When the seller declared it ready to ship.
    pub rts_time: Option<Timestamp>,
    /// `PROCESSING` waits for the carrier; a package lost or damaged is `CANCELLED`.
    pub package_status: Option<PackageStatus>,
    /// Of all its amounts.
    pub currency: Option<Currency>,
    pub shipping_provider_name: Option<String>,
    /// Who asked to cancel it.
    pub cancel_user: Option<Initiator>,
    /// From `GetShippingProviders`.
    pub shipping_provider_id: Option<String>,
    /// JSON name: `item_tax`.
    pub item_taxes: Vec<ItemTax>,
    /// Once shipped.
    pub tracking_number: Option<String>,
    /// Parts of one order may go in several.
    pub package_id: Option<String>,
    /// Only in the US.
    pub retail_delivery_fee: Option<Decimal>,
    /// Whether special packing rules hold.
    pub is_dangerous_good: Option<bool>,
    /// The seller's, of `GetWarehouses`.
    pub warehouse_id: Option<String>,
}

impl Fields for SubItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("sku_id", &mut self.sku_id),
                    ("display_status", &mut self.display_status),
                    ("product_name", &mut self.product_name),
                    ("seller_sku", &mut self.seller_sku),
                    ("sku_image", &mut self.sku_image),
                    ("sku_name", &mut self.sku_name),
                    ("product_id", &mut self.product_id),
                    ("sale_price", &mut self.sale_price),
                    ("platform_discount", &mut self.platform_discount),
                    ("seller_discount", &mut self.seller_discount),
                    ("cancel_reason", &mut self.cancel_reason),
                    ("original_price", &mut self.original_price),
                    ("rts_time", &mut self.rts_time),
                    ("package_status", &mut self.package_status),
                    ("currency", &mut self.currency),
                    ("shipping_provider_name", &mut self.shipping_provider_name),
                    ("cancel_user", &mut self.cancel_user),
                    ("shipping_provider_id", &mut self.shipping_provider_id),
                    ("item_tax", &mut self.item_taxes),
                    ("tracking_number", &mut self.tracking_number),
                    ("package_id", &mut self.package_id),
                    ("retail_delivery_fee", &mut self.retail_delivery_fee),
                    ("is_dangerous_good", &mut self.is_dangerous_good),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(SubItem);

/// The values of `tax_type` in [`ItemTax`].
#[non_exhaustive]
pub enum TaxType {
    SalesTax,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TaxType {
    const TEXTS: &'static [&'static str] = &["SALES_TAX"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::SalesTax,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SalesTax => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TaxType, Read);

#[non_exhaustive]
pub enum UnboxedItemType {
    Normal,
    Gift,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for UnboxedItemType {
    const TEXTS: &'static [&'static str] = &["NORMAL", "GIFT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(_) => Self::Gift,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::Gift => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(UnboxedItemType, Read, Write);

/// An item of `unboxing_case_list` in [`LineItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnboxingCase {
    /// The code of what was in it.
    pub unbox_sku: Option<String>,
    /// Whether it was a gift.
    pub unbox_sku_type: Option<UnboxedItemType>,
}

impl Fields for UnboxingCase {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("unbox_sku", &mut self.unbox_sku),
                    ("unbox_sku_type", &mut self.unbox_sku_type),
                ],
            );
    }
}

debug_fields!(UnboxingCase);
