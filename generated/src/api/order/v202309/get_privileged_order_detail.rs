// @generated from specs/order/202309/get_privileged_order_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetPrivilegedOrderDetail` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Initiator, PackageStatus, Region, ShippingType};
use crate::api::order::types::{
    AddressLevel, DeliveryPreferences, FulfillmentType, InvoiceUploadStatus, ItemTax,
    LineItemStatus, OrderStatus, Package, SampleOrderPayer, SkuType, SplitOrCombineTag,
};

/// Returns up to 50 orders in full, looked up by their ids with privileged access.
///
/// `GET /order/202309/privileged_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetPrivilegedOrderDetailResponse`].
/// At most 50 `ids` per call. `Handle::batches` splits longer lists.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPrivilegedOrderDetail {
    /// At most 50 entries.
    pub ids: Vec<String>,
}

impl GetPrivilegedOrderDetail {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetPrivilegedOrderDetail {
    type Response = GetPrivilegedOrderDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetPrivilegedOrderDetail";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/order/202309/privileged_orders";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("ids", &within(&self.ids, ..=50));
        query.shop_cipher();
        query.timestamp();
    }
}

impl Batched for GetPrivilegedOrderDetail {
    type Key = String;
    type Item = PrivilegedOrder;

    const MAX: usize = 50;

    #[inline]
    fn keys(&mut self) -> &mut Vec<Self::Key> {
        &mut self.ids
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.orders
    }
}

/// The response to [`GetPrivilegedOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrivilegedOrderDetailResponse {
    pub orders: Vec<PrivilegedOrder>,
}

impl Fields for GetPrivilegedOrderDetailResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("orders", &mut self.orders)]);
    }
}

debug_fields!(GetPrivilegedOrderDetailResponse);

/// A SKU within a virtual bundle, in a privileged order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegedCombinedListingSku {
    /// The part's own, not the bundle's.
    pub product_id: Option<String>,
    /// How many of it one bundle holds.
    pub sku_count: Option<i64>,
    /// The part's own, not the bundle's.
    pub sku_id: Option<String>,
}

impl Fields for PrivilegedCombinedListingSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("sku_count", &mut self.sku_count),
                    ("sku_id", &mut self.sku_id),
                ],
            );
    }
}

debug_fields!(PrivilegedCombinedListingSku);

/// One administrative level of a privileged order's address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegedDistrict {
    /// `L0` is the country.
    pub address_level: Option<AddressLevel>,
    /// What this level is called, such as `Country`, state or town.
    pub address_level_name: Option<String>,
    /// What the place is called, such as `United Kingdom`.
    pub address_name: Option<String>,
}

impl Fields for PrivilegedDistrict {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_level", &mut self.address_level),
                    ("address_level_name", &mut self.address_level_name),
                    ("address_name", &mut self.address_name),
                ],
            );
    }
}

debug_fields!(PrivilegedDistrict);

/// A line item of a privileged order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegedLineItem {
    pub cancel_reason: Option<String>,
    /// Who asked to cancel it.
    pub cancel_user: Option<Initiator>,
    /// What the virtual bundle consists of.
    pub combined_listing_skus: Vec<PrivilegedCombinedListingSku>,
    /// Of all its amounts.
    pub currency: Option<Currency>,
    pub display_status: Option<LineItemStatus>,
    /// What fulfillment takes as `order_line_item_id` or `order_line_id`.
    pub id: Option<String>,
    pub is_gift: Option<bool>,
    /// JSON name: `item_tax`.
    pub item_taxes: Vec<ItemTax>,
    /// Before discounts.
    pub original_price: Option<Decimal>,
    /// None before shipping, of local US and UK sellers.
    pub package_id: Option<String>,
    /// `PROCESSING` waits for the carrier; a package lost or damaged is `CANCELLED`.
    pub package_status: Option<PackageStatus>,
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
}

impl Fields for PrivilegedLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cancel_reason", &mut self.cancel_reason),
                    ("cancel_user", &mut self.cancel_user),
                    ("combined_listing_skus", &mut self.combined_listing_skus),
                    ("currency", &mut self.currency),
                    ("display_status", &mut self.display_status),
                    ("id", &mut self.id),
                    ("is_gift", &mut self.is_gift),
                    ("item_tax", &mut self.item_taxes),
                    ("original_price", &mut self.original_price),
                    ("package_id", &mut self.package_id),
                    ("package_status", &mut self.package_status),
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
                ],
            );
    }
}

debug_fields!(PrivilegedLineItem);

/// An order, as `GetPrivilegedOrderDetail` returns it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegedOrder {
    /// Email address of the buyer. Do not write to it.
    pub buyer_email: Option<String>,
    pub buyer_message: Option<String>,
    /// When TikTok Shop cancels the order.
    pub cancel_order_sla_time: Option<Timestamp>,
    /// Reason for the cancellation. If the line items have different reasons, this is the reason of the first one.
    pub cancel_reason: Option<String>,
    /// When it became `CANCELLED`.
    pub cancel_time: Option<Timestamp>,
    /// The party that asked to cancel the order.
    pub cancellation_initiator: Option<Initiator>,
    /// TikTok cancels the order if it is not `IN_TRANSIT` by this time.
    pub collection_due_time: Option<Timestamp>,
    /// When it became `IN_TRANSIT`.
    pub collection_time: Option<Timestamp>,
    /// Tax ID of the buyer for the invoice. Only in Brazil.
    pub cpf: Option<String>,
    pub create_time: Option<Timestamp>,
    /// TikTok cancels the order if it is not `DELIVERED` by this time.
    pub delivery_due_time: Option<Timestamp>,
    /// ID of the delivery option, which represents the seller's shipping template.
    pub delivery_option_id: Option<String>,
    /// For display only; the market and the seller choose it.
    pub delivery_option_name: Option<String>,
    /// Time by which the delivery is due.
    pub delivery_option_required_delivery_time: Option<Timestamp>,
    /// A delivery after this time is late.
    pub delivery_sla_time: Option<Timestamp>,
    /// When it became `DELIVERED`.
    pub delivery_time: Option<Timestamp>,
    /// Whether the order ships from the seller's stock or from a TikTok warehouse.
    pub fulfillment_type: Option<FulfillmentType>,
    pub has_updated_recipient_address: Option<bool>,
    /// What `GetOrderDetail` takes.
    pub id: Option<String>,
    /// Whether a wish of the buyer to cancel is open.
    pub is_buyer_request_cancel: Option<bool>,
    /// Whether it is paid in cash on delivery, where the country has that.
    pub is_cod: Option<bool>,
    /// Whether it was or will be `ON_HOLD`.
    pub is_on_hold_order: Option<bool>,
    pub is_replacement_order: Option<bool>,
    /// Whether a creator gets it as a sample.
    pub is_sample_order: Option<bool>,
    pub line_items: Vec<PrivilegedLineItem>,
    /// Only in Brazil.
    pub need_upload_invoice: Option<InvoiceUploadStatus>,
    pub packages: Vec<Package>,
    pub paid_time: Option<Timestamp>,
    pub payment: Option<PrivilegedPayment>,
    /// For display only.
    pub payment_method_name: Option<String>,
    /// None while `UNPAID` or `ON_HOLD`.
    pub recipient_address: Option<PrivilegedRecipientAddress>,
    /// The order that this one replaces.
    pub replaced_order_id: Option<String>,
    /// When the buyer asked to cancel.
    pub request_cancel_time: Option<Timestamp>,
    /// When the seller must have shipped.
    pub rts_sla_time: Option<Timestamp>,
    /// When the seller shipped.
    pub rts_time: Option<Timestamp>,
    /// From Seller Center.
    pub seller_note: Option<String>,
    /// Cancelled, unless `AWAITING_COLLECTION` by then.
    pub shipping_due_time: Option<Timestamp>,
    /// Its name.
    pub shipping_provider: Option<String>,
    /// From `GetShippingProviders`.
    pub shipping_provider_id: Option<String>,
    /// `TIKTOK` has its label from TikTok, `TIKTOK_DIGITAL` needs no shipping.
    pub shipping_type: Option<ShippingType>,
    /// Whether it was split, or combined with others.
    pub split_or_combine_tag: Option<SplitOrCombineTag>,
    pub status: Option<OrderStatus>,
    /// Once shipped.
    pub tracking_number: Option<String>,
    /// When the carrier must have it.
    pub tts_sla_time: Option<Timestamp>,
    /// When the status last changed.
    pub update_time: Option<Timestamp>,
    /// The buyer's.
    pub user_id: Option<String>,
    /// The seller's, of `GetWarehouses`.
    pub warehouse_id: Option<String>,
    pub sample_order_payer: Option<SampleOrderPayer>,
}

impl Fields for PrivilegedOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("buyer_email", &mut self.buyer_email),
                    ("buyer_message", &mut self.buyer_message),
                    ("cancel_order_sla_time", &mut self.cancel_order_sla_time),
                    ("cancel_reason", &mut self.cancel_reason),
                    ("cancel_time", &mut self.cancel_time),
                    ("cancellation_initiator", &mut self.cancellation_initiator),
                    ("collection_due_time", &mut self.collection_due_time),
                    ("collection_time", &mut self.collection_time),
                    ("cpf", &mut self.cpf),
                    ("create_time", &mut self.create_time),
                    ("delivery_due_time", &mut self.delivery_due_time),
                    ("delivery_option_id", &mut self.delivery_option_id),
                    ("delivery_option_name", &mut self.delivery_option_name),
                    (
                        "delivery_option_required_delivery_time",
                        &mut self.delivery_option_required_delivery_time,
                    ),
                    ("delivery_sla_time", &mut self.delivery_sla_time),
                    ("delivery_time", &mut self.delivery_time),
                    ("fulfillment_type", &mut self.fulfillment_type),
                    (
                        "has_updated_recipient_address",
                        &mut self.has_updated_recipient_address,
                    ),
                    ("id", &mut self.id),
                    ("is_buyer_request_cancel", &mut self.is_buyer_request_cancel),
                    ("is_cod", &mut self.is_cod),
                    ("is_on_hold_order", &mut self.is_on_hold_order),
                    ("is_replacement_order", &mut self.is_replacement_order),
                    ("is_sample_order", &mut self.is_sample_order),
                    ("line_items", &mut self.line_items),
                    ("need_upload_invoice", &mut self.need_upload_invoice),
                    ("packages", &mut self.packages),
                    ("paid_time", &mut self.paid_time),
                    ("payment", &mut self.payment),
                    ("payment_method_name", &mut self.payment_method_name),
                    ("recipient_address", &mut self.recipient_address),
                    ("replaced_order_id", &mut self.replaced_order_id),
                    ("request_cancel_time", &mut self.request_cancel_time),
                    ("rts_sla_time", &mut self.rts_sla_time),
                    ("rts_time", &mut self.rts_time),
                    ("seller_note", &mut self.seller_note),
                    ("shipping_due_time", &mut self.shipping_due_time),
                    ("shipping_provider", &mut self.shipping_provider),
                    ("shipping_provider_id", &mut self.shipping_provider_id),
                    ("shipping_type", &mut self.shipping_type),
                    ("split_or_combine_tag", &mut self.split_or_combine_tag),
                    ("status", &mut self.status),
                    ("tracking_number", &mut self.tracking_number),
                    ("tts_sla_time", &mut self.tts_sla_time),
                    ("update_time", &mut self.update_time),
                    ("user_id", &mut self.user_id),
                    ("warehouse_id", &mut self.warehouse_id),
                    ("sample_order_payer", &mut self.sample_order_payer),
                ],
            );
    }
}

debug_fields!(PrivilegedOrder);

/// What the buyer of a privileged order pays.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegedPayment {
    /// Of all these amounts.
    pub currency: Option<Currency>,
    /// Before discounts.
    pub original_shipping_fee: Option<Decimal>,
    /// Before discounts; without tax in the US.
    pub original_total_product_price: Option<Decimal>,
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
    /// On shipping, borne by TikTok Shop.
    pub shipping_fee_platform_discount: Option<Decimal>,
    /// The seller's, without reimbursement.
    pub shipping_fee_seller_discount: Option<Decimal>,
    /// On shipping.
    pub shipping_fee_tax: Option<Decimal>,
    /// Only in Thailand.
    pub small_order_fee: Option<Decimal>,
    /// Goods after discounts; without tax in the US.
    pub sub_total: Option<Decimal>,
    /// For cross-border shops and the US.
    pub tax: Option<Decimal>,
    /// What the buyer paid.
    pub total_amount: Option<Decimal>,
}

impl Fields for PrivilegedPayment {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("original_shipping_fee", &mut self.original_shipping_fee),
                    (
                        "original_total_product_price",
                        &mut self.original_total_product_price,
                    ),
                    ("platform_discount", &mut self.platform_discount),
                    ("product_tax", &mut self.product_tax),
                    ("retail_delivery_fee", &mut self.retail_delivery_fee),
                    ("seller_discount", &mut self.seller_discount),
                    ("shipping_fee", &mut self.shipping_fee),
                    (
                        "shipping_fee_platform_discount",
                        &mut self.shipping_fee_platform_discount,
                    ),
                    (
                        "shipping_fee_seller_discount",
                        &mut self.shipping_fee_seller_discount,
                    ),
                    ("shipping_fee_tax", &mut self.shipping_fee_tax),
                    ("small_order_fee", &mut self.small_order_fee),
                    ("sub_total", &mut self.sub_total),
                    ("tax", &mut self.tax),
                    ("total_amount", &mut self.total_amount),
                ],
            );
    }
}

debug_fields!(PrivilegedPayment);

/// Where a privileged order goes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegedRecipientAddress {
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
    pub districts: Vec<PrivilegedDistrict>,
    /// Districts, street and house, in one text.
    pub full_address: Option<String>,
    /// Masked, where TikTok ships.
    pub name: Option<String>,
    /// Masked, where TikTok ships.
    pub phone_number: Option<String>,
    /// The ZIP code, in the US.
    pub postal_code: Option<String>,
    pub region_code: Option<Region>,
    /// Of orders from Shopify, if the buyer agrees.
    pub email: Option<String>,
    /// For writing to the buyer, of orders from Shopify.
    pub tokenized_email: Option<String>,
}

impl Fields for PrivilegedRecipientAddress {
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
                    ("full_address", &mut self.full_address),
                    ("name", &mut self.name),
                    ("phone_number", &mut self.phone_number),
                    ("postal_code", &mut self.postal_code),
                    ("region_code", &mut self.region_code),
                    ("email", &mut self.email),
                    ("tokenized_email", &mut self.tokenized_email),
                ],
            );
    }
}

debug_fields!(PrivilegedRecipientAddress);
