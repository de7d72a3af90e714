// @generated from specs/order/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Currency, Initiator, PackageStatus, Region};
use crate::api::ids::{
    LiveRoomId, OrderLineId, OrderSubLineId, PackageId, PodCustomizationId, ProductId,
    ShippingProviderId, SkuId, WarehouseId,
};

/// An administrative level of an address.
#[non_exhaustive]
pub enum AddressLevel {
    /// The country. Sent as `L0`.
    L0,
    /// The first level below the country, such as a state. Sent as `L1`.
    L1,
    /// The second level below the country. Sent as `L2`.
    L2,
    /// The third level below the country. Sent as `L3`.
    L3,
    /// The fourth level below the country. Sent as `L4`.
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

/// The one product that was in a blind box.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlindBoxResult {
    /// When the box was opened.
    pub blind_open_time: Option<TimestampMillis>,
    /// ID of the product that was in the box, from `product::SearchProducts`.
    pub blind_result_product_id: Option<ProductId>,
    /// ID of the SKU that was in the box, from `product::GetProduct`.
    pub blind_result_sku_id: Option<SkuId>,
    /// ID of the line item that is a blind box, from [`GetOrderDetail`](crate::order::GetOrderDetail).
    pub order_line_id: Option<OrderLineId>,
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

    /// ID of the product that was in the box, from `product::SearchProducts`.
    #[inline]
    pub fn blind_result_product_id(
        mut self,
        blind_result_product_id: impl Into<ProductId>,
    ) -> Self {
        self.blind_result_product_id = Some(blind_result_product_id.into());
        self
    }

    /// ID of the SKU that was in the box, from `product::GetProduct`.
    #[inline]
    pub fn blind_result_sku_id(mut self, blind_result_sku_id: impl Into<SkuId>) -> Self {
        self.blind_result_sku_id = Some(blind_result_sku_id.into());
        self
    }

    /// ID of the line item that is a blind box, from [`GetOrderDetail`](crate::order::GetOrderDetail).
    #[inline]
    pub fn order_line_id(mut self, order_line_id: impl Into<OrderLineId>) -> Self {
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
    /// Product ID of the SKU in the bundle.
    pub product_id: Option<ProductId>,
    /// The seller's own code of the SKU in the bundle.
    pub seller_sku: Option<String>,
    /// Number of units of the SKU in one bundle.
    pub sku_count: Option<i64>,
    /// ID of the SKU in the bundle.
    pub sku_id: Option<SkuId>,
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

/// Instructions of the buyer for the delivery.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryPreferences {
    /// Place where the buyer wants the package to be left, such as `Front Door`.
    pub drop_off_location: Option<String>,
}

impl Fields for DeliveryPreferences {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("drop_off_location", &mut self.drop_off_location)]);
    }
}

debug_fields!(DeliveryPreferences);

/// The kind of place to which an order is delivered.
#[non_exhaustive]
pub enum DeliveryType {
    /// Delivery to the buyer's address. Sent as `HOME_DELIVERY`.
    HomeDelivery,
    /// Delivery to a collection point that the buyer chose. Sent as `COLLECTION_POINT`.
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

/// One administrative level of an address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct District {
    /// Level of the district; `L0` is the country.
    pub address_level: Option<AddressLevel>,
    /// Name of the level, such as `Country` or `State`.
    pub address_level_name: Option<String>,
    /// Name of the district, such as `United Kingdom`.
    pub address_name: Option<String>,
    /// ISO code of the district.
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

/// The reference to an order in an external system.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalOrder {
    /// ID of the order in the external system.
    pub id: Option<String>,
    /// Line items of the external order, each with the line item on TikTok Shop.
    pub line_items: Vec<ExternalOrderLineItem>,
    /// External system to which the order belongs.
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

/// A line item of an external order and the line item on TikTok Shop that it is linked to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalOrderLineItem {
    /// ID of the line item in the external system.
    pub id: Option<String>,
    /// ID of the line item on TikTok Shop.
    pub origin_id: Option<OrderLineId>,
}

impl Fields for ExternalOrderLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("origin_id", &mut self.origin_id)]);
    }
}

debug_fields!(ExternalOrderLineItem);

/// An external system, such as an order management system.
#[non_exhaustive]
pub enum ExternalPlatform {
    /// Shopify. Sent as `SHOPIFY`.
    Shopify,
    /// WooCommerce. Sent as `WOOCOMMERCE`.
    Woocommerce,
    /// BigCommerce. Sent as `BIGCOMMERCE`.
    Bigcommerce,
    /// Magento. Sent as `MAGENTO`.
    Magento,
    /// Salesforce Commerce Cloud. Sent as `SALESFORCE_COMMERCE_CLOUD`.
    SalesforceCommerceCloud,
    /// ChannelAdvisor. Sent as `CHANNEL_ADVISOR`.
    ChannelAdvisor,
    /// Amazon. Sent as `AMAZON`.
    Amazon,
    /// Another order management system. Sent as `ORDER_MANAGEMENT_SYSTEM`.
    OrderManagementSystem,
    /// A warehouse management system. Sent as `WAREHOUSE_MANAGEMENT_SYSTEM`.
    WarehouseManagementSystem,
    /// An ERP system. Sent as `ERP_SYSTEM`.
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

/// A badge that promises buyers a fast delivery.
#[non_exhaustive]
pub enum FastDeliveryProgram {
    /// Delivery in three days. Sent as `3_DAY_DELIVERY`.
    ThreeDayDelivery,
    /// Delivery in three days is possible; TikTok does not document how this differs from `3_DAY_POTENTIAL_TRANSIT`. Sent as `3_DAY_POTENTIAL_SHIPPING`.
    ThreeDayPotentialShipping,
    /// Delivery in three days is possible; TikTok does not document how this differs from `3_DAY_POTENTIAL_SHIPPING`. Sent as `3_DAY_POTENTIAL_TRANSIT`.
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

/// Who stores, packs and ships an order.
#[non_exhaustive]
pub enum FulfillmentType {
    /// Fulfilled by the seller, from their own stock. Sent as `FULFILLMENT_BY_SELLER`.
    BySeller,
    /// Fulfilled by TikTok, from its warehouse. The seller does nothing. Sent as `FULFILLMENT_BY_TIKTOK`.
    ByTiktok,
    /// Fulfilled by Tokopedia's logistics, for a fee. Only in Indonesia. Sent as `FULFILLMENT_BY_DILAYANI_TOKOPEDIA`.
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

/// The time that the seller has to hand an order to the shipping provider.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandlingDuration {
    /// Number of days; `type` says how they are counted.
    pub days: Option<Decimal>,
    /// Whether `days` are calendar days or business days; `BUSINESS_DAY` by default.
    pub r#type: Option<HandlingDurationType>,
}

impl Fields for HandlingDuration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("days", &mut self.days), ("type", &mut self.r#type)]);
    }
}

debug_fields!(HandlingDuration);

/// How days are counted.
#[non_exhaustive]
pub enum HandlingDurationType {
    /// All days, with weekends and holidays. Sent as `CALENDAR_DAY`.
    CalendarDay,
    /// Days without weekends and public holidays. Sent as `BUSINESS_DAY`.
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

/// Whether an order needs an invoice, and whether it was uploaded. Only in Brazil.
#[non_exhaustive]
pub enum InvoiceUploadStatus {
    /// TikTok does not know yet whether an invoice is needed. Sent as `UNKNOWN`.
    Unknown,
    /// An invoice is needed and has not been uploaded. Sent as `NEED_INVOICE`.
    NeedInvoice,
    /// No invoice is needed. Sent as `NO_NEED`.
    NoNeed,
    /// The invoice was uploaded and verified. A split order gets this status with the first invoice of its parts. Sent as `INVOICE_UPLOADED`.
    InvoiceUploaded,
    /// An invoice is being uploaded or cancelled. Wait for the result, and do not repeat the operation. Sent as `INVOICE_PROCESSING`.
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

/// A tax on a line item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemTax {
    /// Amount of the tax.
    pub tax_amount: Option<Decimal>,
    /// Rate of the tax.
    pub tax_rate: Option<Decimal>,
    /// Kind of tax.
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

/// A line item of an order: one unit of a SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    /// Service fee that the buyer pays, from the fifth order on. Only in Indonesia.
    pub buyer_service_fee: Option<Decimal>,
    /// Reason for the cancellation.
    pub cancel_reason: Option<String>,
    /// Who asked to cancel the line item.
    pub cancel_user: Option<Initiator>,
    /// SKUs of the virtual bundle; absent for other products.
    pub combined_listing_skus: Vec<CombinedListingSku>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Status of the line item, from placement to completion.
    pub display_status: Option<LineItemStatus>,
    /// Total distance fee of the Horizon+ program. Only in Indonesia.
    pub distance_fee: Option<Decimal>,
    /// Fee of the shipping provider for the distance of deliveries outside Java, in the Horizon+ program. Only in Indonesia.
    pub distance_shipping_fee: Option<Decimal>,
    /// Retail price of a LIVE session giveaway, a free sample or a gift with a purchase, for example for invoices in Brazil; `0` for other products.
    pub gift_retail_price: Option<Decimal>,
    /// Number of business days that the seller has until the handover to the shipping provider; only if `sku_type` is `MADE_TO_ORDER`. Deprecated; use `handling_duration` of the order.
    pub handling_duration_days: Option<Decimal>,
    /// Line item ID, as operations of the fulfillment group accept it in `order_line_item_ids` and `order_line_id`.
    pub id: Option<OrderLineId>,
    /// Whether the SKU counts as dangerous goods. TikTok decides which dangerous goods share a package; create one label for all line items with the same `package_id`.
    pub is_dangerous_good: Option<bool>,
    /// Whether the line item is a gift.
    pub is_gift: Option<bool>,
    /// Whether the line item is a blind box, whose content is reported later with [`UpdateBlindBoxOpeningResults`](crate::order::UpdateBlindBoxOpeningResults). Only in the US.
    pub is_unboxing_item: Option<bool>,
    /// Taxes on the line item. JSON name: `item_tax`.
    pub item_taxes: Vec<ItemTax>,
    /// Whether the product needs a prescription.
    pub needs_prescription: Option<bool>,
    /// Price before discounts.
    pub original_price: Option<Decimal>,
    /// ID of the package that contains the line item. Absent until the package is shipped for some orders, such as those of local sellers in the US and UK.
    pub package_id: Option<PackageId>,
    /// Status of the package; absent when `package_id` is.
    pub package_status: Option<PackageStatus>,
    /// Deposit on bottles and cans. Only in Germany.
    pub pfand_fee: Option<Decimal>,
    /// Discount on the product, paid by TikTok; positive.
    pub platform_discount: Option<Decimal>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Retail delivery fee that some states charge. Only in the US.
    pub retail_delivery_fee: Option<Decimal>,
    /// When the seller shipped the line item, for example with `fulfillment::ShipPackage`.
    pub rts_time: Option<Timestamp>,
    /// Price after discounts.
    pub sale_price: Option<Decimal>,
    /// Discount on the product, paid by the seller; positive.
    pub seller_discount: Option<Decimal>,
    /// The seller's own code of the SKU.
    pub seller_sku: Option<String>,
    /// Shipping provider ID, from `logistics::GetShippingProviders`.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Name of the shipping provider.
    pub shipping_provider_name: Option<String>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// URL of the image of the SKU.
    pub sku_image: Option<String>,
    /// Values of the sales attributes, such as `Black, 26`.
    pub sku_name: Option<String>,
    /// Kind of the line item. Deprecated; use `order_type` of the order.
    pub sku_type: Option<SkuType>,
    /// Fee that makes up the difference between a small order and TikTok's minimum order amount. Only in Thailand.
    pub small_order_fee: Option<Decimal>,
    /// Tracking number of the package; absent or empty until the package is shipped.
    pub tracking_number: Option<String>,
    /// The seller's own code of the SKU that was in the blind box. Only in the US.
    pub unboxing_sku_code: Option<String>,
    /// Contents of the blind box. Only in the US. JSON name: `unboxing_case_list`.
    pub unboxing_cases: Vec<UnboxingCase>,
    /// ID of the LIVE session in which the line item was bought; empty for other purchases. Only in the US.
    pub room_id: Option<LiveRoomId>,
    /// Contents of a virtual bundle, one item for each unit of a SKU; units can be shipped separately, for example from several warehouses. JSON name: `sub_item_info`.
    pub sub_items: Vec<SubItem>,
    /// VAT on the shipping fee of the line item. Only in the EU.
    pub shipping_vat_amount: Option<Decimal>,
    /// Rate of the VAT on the shipping fee. Only in the EU.
    pub shipping_vat_rate: Option<Decimal>,
    /// Whether the SKU is printed on demand with a customization of the buyer; see `pod_info_id`. Only in the US.
    pub is_pod_customized: Option<bool>,
    /// ID of the buyer's customization of the SKU, for [`SearchPodCustomizationDetails`](crate::order::SearchPodCustomizationDetails). Only in the US.
    pub pod_info_id: Option<PodCustomizationId>,
    /// Kind of the listing of the SKU; TikTok documents only temporary listings.
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

/// Status of a line item, from placement to completion.
#[non_exhaustive]
pub enum LineItemStatus {
    /// Placed, but not paid. Sent as `UNPAID`.
    Unpaid,
    /// Can be shipped, but is not shipped. Sent as `AWAITING_SHIPMENT`.
    AwaitingShipment,
    /// Shipped by the seller; the shipping provider has not collected the package. Sent as `AWAITING_COLLECTION`.
    AwaitingCollection,
    /// On the way to the recipient. Sent as `IN_TRANSIT`.
    InTransit,
    /// Delivered. Sent as `DELIVERED`.
    Delivered,
    /// Completed; it can no longer be returned or refunded. Sent as `COMPLETED`.
    Completed,
    /// Cancelled. Sent as `CANCELLED`.
    Cancelled,
    /// To be shipped; only in older orders. Sent as `TO_SHIP`.
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

/// Status of an order, from placement to completion.
#[non_exhaustive]
pub enum OrderStatus {
    /// Placed, but not paid. Sent as `UNPAID`.
    Unpaid,
    /// Accepted, but not released for shipping; the buyer can cancel without the seller's approval. Pre-orders wait in this status for their release, with payment authorized only one day before it; the seller should prepare them meanwhile. Sent as `ON_HOLD`.
    OnHold,
    /// Can be shipped; no line item is shipped yet. Sent as `AWAITING_SHIPMENT`.
    AwaitingShipment,
    /// Some line items are shipped, others are not. Sent as `PARTIALLY_SHIPPING`.
    PartiallyShipping,
    /// Shipped by the seller; the shipping provider has not collected all packages. Sent as `AWAITING_COLLECTION`.
    AwaitingCollection,
    /// All packages are collected and on their way. Sent as `IN_TRANSIT`.
    InTransit,
    /// All packages are delivered. Sent as `DELIVERED`.
    Delivered,
    /// Completed; it can no longer be returned or refunded. Sent as `COMPLETED`.
    Completed,
    /// Cancelled, with all its line items. Sent as `CANCELLED`.
    Cancelled,
    /// Another spelling of `CANCELLED`. Sent as `CALCELLED`.
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

/// The kind of an order. TikTok documents `PRE_ORDER`, `MADE_TO_ORDER`, `BACK_ORDER` and `VIRTUAL_ORDER` only for the US.
#[non_exhaustive]
pub enum OrderType {
    /// Products in stock. Sent as `NORMAL`.
    Normal,
    /// Placed in the lottery of a LIVE session. Sent as `ZERO_LOTTERY`.
    ZeroLottery,
    /// Products that are not released yet; they ship from a fixed day on. Sent as `PRE_ORDER`.
    PreOrder,
    /// Products that are produced only after the order. Sent as `MADE_TO_ORDER`.
    MadeToOrder,
    /// Products that are out of stock and ship once they are restocked. Sent as `BACK_ORDER`.
    BackOrder,
    /// Placed in an auction, where the price is not fixed. Sent as `AUCTION`.
    Auction,
    /// Digital goods, which are not shipped and are fulfilled automatically after the payment. Sent as `VIRTUAL_ORDER`.
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

/// A package of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    /// Package ID.
    pub id: Option<PackageId>,
}

impl Fields for Package {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(Package);

/// The amounts that the buyer pays for an order. Discounts are positive and are subtracted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payment {
    /// Service fee that the buyer pays, from the fifth order on. Only in Indonesia.
    pub buyer_service_fee: Option<Decimal>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Total distance fee of the Horizon+ program. Only in Indonesia.
    pub distance_fee: Option<Decimal>,
    /// Fee of the shipping provider for the distance of deliveries outside Java, in the Horizon+ program. Only in Indonesia.
    pub distance_shipping_fee: Option<Decimal>,
    /// Fee that the buyer pays for the payment method, such as for installments.
    pub handling_fee: Option<Decimal>,
    /// Fee for the buyer's insurance against defects of the products and damage after the purchase. Only in the US and Indonesia.
    pub item_insurance_fee: Option<Decimal>,
    /// Tax on the insurance that the buyer bought. Only in the US.
    pub item_insurance_tax: Option<Decimal>,
    /// Shipping fee before discounts.
    pub original_shipping_fee: Option<Decimal>,
    /// Price of the products before discounts; with VAT for cross-border shops, without tax in the US.
    pub original_total_product_price: Option<Decimal>,
    /// Fee that the buyer pays for `payment_platform_discount`.
    pub payment_discount_service_fee: Option<Decimal>,
    /// Discount paid by the payment platform.
    pub payment_platform_discount: Option<Decimal>,
    /// Discount on the products, paid by TikTok; positive.
    pub platform_discount: Option<Decimal>,
    /// Tax on the products.
    pub product_tax: Option<Decimal>,
    /// Retail delivery fee that some states charge. Only in the US.
    pub retail_delivery_fee: Option<Decimal>,
    /// Discount on the products, paid by the seller; positive.
    pub seller_discount: Option<Decimal>,
    /// Shipping fee that the buyer pays, without tax in the US: `original_shipping_fee` less `shipping_fee_seller_discount` and `shipping_fee_platform_discount`. TikTok does not document whether `shipping_fee_cofunded_discount` is also deducted.
    pub shipping_fee: Option<Decimal>,
    /// Discount on the shipping fee, paid by the seller and reimbursable after the delivery by the Co-Funded Free Shipping program of the US and UK; positive. `0` if the order is below the program's minimum value; see `shipping_fee_seller_discount`.
    pub shipping_fee_cofunded_discount: Option<Decimal>,
    /// Discount on the shipping fee, paid by TikTok; positive.
    pub shipping_fee_platform_discount: Option<Decimal>,
    /// Discount on the shipping fee, paid by the seller without reimbursement; positive. `0` if the order qualifies for a co-funded reimbursement; see `shipping_fee_cofunded_discount`.
    pub shipping_fee_seller_discount: Option<Decimal>,
    /// Tax on the shipping fee.
    pub shipping_fee_tax: Option<Decimal>,
    /// Fee for the buyer's insurance against loss and damage in transit. Only in Indonesia.
    pub shipping_insurance_fee: Option<Decimal>,
    /// Fee that makes up the difference between a small order and TikTok's minimum order amount. Only in Thailand.
    pub small_order_fee: Option<Decimal>,
    /// Price of the products that the buyer pays: `original_total_product_price` less `seller_discount` and `platform_discount`. Without tax in the US.
    pub sub_total: Option<Decimal>,
    /// Total of the taxes that the buyer pays. Only in the US and for cross-border shops.
    pub tax: Option<Decimal>,
    /// Total that the buyer pays, the sum of `sub_total`, `shipping_fee`, `tax` and `retail_delivery_fee`. TikTok does not document whether the other fees are included.
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

/// A kind of card.
#[non_exhaustive]
pub enum PaymentCardType {
    /// A debit card. Sent as `Debit`.
    Debit,
    /// A credit card. Sent as `Credit`.
    Credit,
    /// A prepaid card. Sent as `Prepaid`.
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

/// A kind of listing.
#[non_exhaustive]
pub enum ProductListingType {
    /// A temporary listing. Sent as `TEMPORARY_LISTING`.
    TemporaryListing,
    /// A temporary listing, in another spelling. Sent as `TEMPORARY LISTING`.
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

/// Recipient and address of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipientAddress {
    /// Street and house in one text.
    pub address_detail: Option<String>,
    /// First line of the street address.
    pub address_line1: Option<String>,
    /// Second line of the street address.
    pub address_line2: Option<String>,
    /// Third line of the street address, used mostly in Brazil.
    pub address_line3: Option<String>,
    /// Fourth line of the street address, used mostly in Brazil.
    pub address_line4: Option<String>,
    /// Instructions of the buyer for the delivery. Only in the US.
    pub delivery_preferences: Option<DeliveryPreferences>,
    /// Administrative levels of the address, from the country down. JSON name: `district_info`.
    pub districts: Vec<District>,
    /// First name of the recipient; the same as `name` if the buyer did not give first and last name separately.
    pub first_name: Option<String>,
    /// First name of the recipient in katakana. Only in Japan.
    pub first_name_local_script: Option<String>,
    /// Whole address in one text, with its districts.
    pub full_address: Option<String>,
    /// Last name of the recipient; empty if the buyer did not give first and last name separately.
    pub last_name: Option<String>,
    /// Last name of the recipient in katakana. Only in Japan.
    pub last_name_local_script: Option<String>,
    /// Name of the recipient; masked if TikTok ships.
    pub name: Option<String>,
    /// Phone number of the recipient; masked if TikTok ships.
    pub phone_number: Option<String>,
    /// Post town of the address. Only in the UK.
    pub post_town: Option<String>,
    /// Postal code; the ZIP code in the US.
    pub postal_code: Option<String>,
    /// Country or region of the address.
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

/// Who pays for a sample.
#[non_exhaustive]
pub enum SampleOrderPayer {
    /// The seller pays. Sent as `SELLER`.
    Seller,
    /// TikTok pays. Sent as `TIKTOK`.
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

/// The kind of a line item. If the order has an `order_type`, use that; versions with it document `PRE_ORDER` and `MADE_TO_ORDER` only for the US.
#[non_exhaustive]
pub enum SkuType {
    /// A product in stock. Sent as `NORMAL`.
    Normal,
    /// Bought in the lottery of a LIVE session. Sent as `ZERO_LOTTERY`.
    ZeroLottery,
    /// Bought in the store of a TikTok Shop partner. Sent as `SHOP_PARTNER`.
    ShopPartner,
    /// A product that is not released yet; it ships from a fixed day on. Sent as `PRE_ORDER`.
    PreOrder,
    /// A product that is produced only after the order. Sent as `MADE_TO_ORDER`.
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

/// Whether an order was split or combined.
#[non_exhaustive]
pub enum SplitOrCombineTag {
    /// Combined with other orders. Sent as `COMBINED`.
    Combined,
    /// Split into several packages. Sent as `SPLIT`.
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

/// One unit of a SKU in a virtual bundle.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubItem {
    /// ID of the unit, which operations of the fulfillment group accept in `sub_item_id` to split or ship the unit.
    pub id: Option<OrderSubLineId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Status of the unit, from placement to completion.
    pub display_status: Option<LineItemStatus>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// The seller's own code of the SKU.
    pub seller_sku: Option<String>,
    /// URL of the image of the SKU.
    pub sku_image: Option<String>,
    /// Values of the sales attributes, such as `Black, 26`.
    pub sku_name: Option<String>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Price after discounts.
    pub sale_price: Option<Decimal>,
    /// Discount on the product, paid by TikTok; positive.
    pub platform_discount: Option<Decimal>,
    /// Discount on the product, paid by the seller; positive.
    pub seller_discount: Option<Decimal>,
    /// Reason for the cancellation.
    pub cancel_reason: Option<String>,
    /// Price before discounts.
    pub original_price: Option<Decimal>,
    /// When the seller shipped the unit, for example with `fulfillment::ShipPackage`.
    pub rts_time: Option<Timestamp>,
    /// Status of the package that contains the unit.
    pub package_status: Option<PackageStatus>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Name of the shipping provider.
    pub shipping_provider_name: Option<String>,
    /// Who asked to cancel the unit.
    pub cancel_user: Option<Initiator>,
    /// Shipping provider ID, from `logistics::GetShippingProviders`.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Taxes on the unit. JSON name: `item_tax`.
    pub item_taxes: Vec<ItemTax>,
    /// Tracking number of the package; absent or empty until the package is shipped.
    pub tracking_number: Option<String>,
    /// ID of the package that contains the unit.
    pub package_id: Option<PackageId>,
    /// Retail delivery fee that some states charge. Only in the US.
    pub retail_delivery_fee: Option<Decimal>,
    /// Whether the SKU counts as dangerous goods. TikTok decides which dangerous goods share a package; create one label for all line items with the same `package_id`.
    pub is_dangerous_good: Option<bool>,
    /// ID of the seller's warehouse, from `logistics::GetWarehouses`.
    pub warehouse_id: Option<WarehouseId>,
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

/// A kind of tax.
#[non_exhaustive]
pub enum TaxType {
    /// The sales tax of the US. Sent as `SALES_TAX`.
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

/// Whether the product in a blind box was a gift.
#[non_exhaustive]
pub enum UnboxedItemType {
    /// A regular product. Sent as `NORMAL`.
    Normal,
    /// A gift. Sent as `GIFT`.
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

/// A product that was in a blind box, as the seller reported it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnboxingCase {
    /// The seller's own code of the SKU that was in the blind box.
    pub unbox_sku: Option<String>,
    /// Whether the product in the box was a gift.
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
