// @generated from specs/order/202309/get_privileged_order_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetPrivilegedOrderDetail`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Initiator, PackageStatus, Region, ShippingType};
use crate::api::ids::{
    BuyerUserId, DeliveryOptionId, OrderId, OrderLineId, PackageId, ProductId,
    ShippingProviderId, SkuId, WarehouseId,
};
use crate::api::order::types::{
    AddressLevel, DeliveryPreferences, FulfillmentType, InvoiceUploadStatus, ItemTax,
    LineItemStatus, OrderStatus, Package, SampleOrderPayer, SkuType, SplitOrCombineTag,
};

/// Returns up to 50 orders with most of the fields of [`GetOrderDetail`](crate::order::GetOrderDetail); for orders of the first-party Shopify connector, also a real or tokenized email address of the buyer.
///
/// `GET /order/202309/privileged_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetPrivilegedOrderDetailResponse`].
/// At most 50 `ids` per call. `Handle::batches` splits longer lists.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::order::GetPrivilegedOrderDetail;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetPrivilegedOrderDetail::new(["576461413038785752"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPrivilegedOrderDetail {
    /// Order IDs, from [`GetOrderList`](crate::order::GetOrderList). At most 50 entries.
    pub ids: Vec<OrderId>,
}

impl GetPrivilegedOrderDetail {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<OrderId>>) -> Self {
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
    type Key = OrderId;
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
    /// Requested orders.
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
    /// Product ID of the SKU in the bundle.
    pub product_id: Option<ProductId>,
    /// Number of units of the SKU in one bundle.
    pub sku_count: Option<i64>,
    /// ID of the SKU in the bundle.
    pub sku_id: Option<SkuId>,
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
    /// Level of the district; `L0` is the country.
    pub address_level: Option<AddressLevel>,
    /// Name of the level, such as `Country` or `State`.
    pub address_level_name: Option<String>,
    /// Name of the district, such as `United Kingdom`.
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
    /// Reason for the cancellation.
    pub cancel_reason: Option<String>,
    /// Who asked to cancel the line item.
    pub cancel_user: Option<Initiator>,
    /// SKUs of the virtual bundle; absent for other products.
    pub combined_listing_skus: Vec<PrivilegedCombinedListingSku>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Status of the line item, from placement to completion.
    pub display_status: Option<LineItemStatus>,
    /// Line item ID, as operations of the fulfillment group accept it in `order_line_item_ids` and `order_line_id`.
    pub id: Option<OrderLineId>,
    /// Whether the line item is a gift.
    pub is_gift: Option<bool>,
    /// Taxes on the line item. JSON name: `item_tax`.
    pub item_taxes: Vec<ItemTax>,
    /// Price before discounts.
    pub original_price: Option<Decimal>,
    /// ID of the package that contains the line item. Absent until the package is shipped for some orders, such as those of local sellers in the US and UK.
    pub package_id: Option<PackageId>,
    /// Status of the package; absent when `package_id` is.
    pub package_status: Option<PackageStatus>,
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
    /// Kind of the line item.
    pub sku_type: Option<SkuType>,
    /// Fee that makes up the difference between a small order and TikTok's minimum order amount. Only in Thailand.
    pub small_order_fee: Option<Decimal>,
    /// Tracking number of the package; absent or empty until the package is shipped.
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

/// An order, as [`GetPrivilegedOrderDetail`] returns it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegedOrder {
    /// Anonymized email address of the buyer, as `customer_engagement::SendEngagementMessage` accepts it. TikTok advises contacting the buyer through Seller Center instead of writing to it directly.
    pub buyer_email: Option<String>,
    /// Note of the buyer.
    pub buyer_message: Option<String>,
    /// When TikTok cancels the order if it is not shipped. Deprecated, but still sent.
    pub cancel_order_sla_time: Option<Timestamp>,
    /// Reason for the cancellation. If the line items have different reasons, this is the reason of the first one.
    pub cancel_reason: Option<String>,
    /// When the order became `CANCELLED`.
    pub cancel_time: Option<Timestamp>,
    /// Who asked to cancel the order.
    pub cancellation_initiator: Option<Initiator>,
    /// TikTok cancels the order if it is not `IN_TRANSIT` by this time.
    pub collection_due_time: Option<Timestamp>,
    /// When the order became `IN_TRANSIT`.
    pub collection_time: Option<Timestamp>,
    /// Tax ID (CPF) of the buyer, for the invoice. Only in Brazil.
    pub cpf: Option<String>,
    /// When the order was created.
    pub create_time: Option<Timestamp>,
    /// TikTok cancels the order if it is not `DELIVERED` by this time.
    pub delivery_due_time: Option<Timestamp>,
    /// ID of the delivery option, for `logistics::GetShippingProviders`; a delivery option represents a shipping template of the seller.
    pub delivery_option_id: Option<DeliveryOptionId>,
    /// Name of the delivery option, such as `Economy Shipping`, `Standard Shipping` or `Express Shipping`, for display only. It depends on the market and the seller.
    pub delivery_option_name: Option<String>,
    /// Deadline for the delivery according to the delivery option.
    pub delivery_option_required_delivery_time: Option<Timestamp>,
    /// TikTok's deadline for the delivery; later deliveries count as late and can be penalized.
    pub delivery_sla_time: Option<Timestamp>,
    /// When the order became `DELIVERED`.
    pub delivery_time: Option<Timestamp>,
    /// Who stores, packs and ships the order. The seller can ship only orders that are `FULFILLMENT_BY_SELLER`.
    pub fulfillment_type: Option<FulfillmentType>,
    /// Whether the address was changed after the order was placed.
    pub has_updated_recipient_address: Option<bool>,
    /// Order ID.
    pub id: Option<OrderId>,
    /// Whether the seller has to decide on a cancellation request of the buyer.
    pub is_buyer_request_cancel: Option<bool>,
    /// Whether the buyer pays in cash on delivery, in markets that support it.
    pub is_cod: Option<bool>,
    /// Whether the order was or will be `ON_HOLD`.
    pub is_on_hold_order: Option<bool>,
    /// Whether the order replaces another one; see `replaced_order_id`.
    pub is_replacement_order: Option<bool>,
    /// Whether the order is a sample for a creator.
    pub is_sample_order: Option<bool>,
    /// Line items of the order, each of one unit.
    pub line_items: Vec<PrivilegedLineItem>,
    /// Whether an invoice must be uploaded with `fulfillment::UploadInvoices` before the order ships, and whether that was done. Only in Brazil.
    pub need_upload_invoice: Option<InvoiceUploadStatus>,
    /// Packages of the order.
    pub packages: Vec<Package>,
    /// When the order was paid.
    pub paid_time: Option<Timestamp>,
    /// Amounts that the buyer pays.
    pub payment: Option<PrivilegedPayment>,
    /// Name of the payment method, for display only.
    pub payment_method_name: Option<String>,
    /// Recipient and address. Absent while the order is `UNPAID` or `ON_HOLD`; partly masked if TikTok ships.
    pub recipient_address: Option<PrivilegedRecipientAddress>,
    /// ID of the order that this one replaces; absent unless `is_replacement_order` is `true`.
    pub replaced_order_id: Option<OrderId>,
    /// When the buyer asked to cancel the order.
    pub request_cancel_time: Option<Timestamp>,
    /// TikTok's deadline for shipping the order.
    pub rts_sla_time: Option<Timestamp>,
    /// When the seller shipped the order, for example with `fulfillment::ShipPackage`.
    pub rts_time: Option<Timestamp>,
    /// Note of the seller, from Seller Center.
    pub seller_note: Option<String>,
    /// TikTok cancels the order if it is not `AWAITING_COLLECTION` by this time.
    pub shipping_due_time: Option<Timestamp>,
    /// Name of the shipping provider.
    pub shipping_provider: Option<String>,
    /// Shipping provider ID, from `logistics::GetShippingProviders`.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Who arranges the shipping.
    pub shipping_type: Option<ShippingType>,
    /// Whether the order was split into several packages or combined with other orders.
    pub split_or_combine_tag: Option<SplitOrCombineTag>,
    /// Status of the order, from placement to completion. TikTok documents `ON_HOLD` here only for the UK.
    pub status: Option<OrderStatus>,
    /// Tracking number of the package; absent or empty until the package is shipped.
    pub tracking_number: Option<String>,
    /// TikTok's deadline for the collection by the shipping provider.
    pub tts_sla_time: Option<Timestamp>,
    /// When the status last changed.
    pub update_time: Option<Timestamp>,
    /// User ID of the buyer, as `customer_service::CreateConversation` accepts it.
    pub user_id: Option<BuyerUserId>,
    /// ID of the seller's warehouse, from `logistics::GetWarehouses`.
    pub warehouse_id: Option<WarehouseId>,
    /// Who pays for the sample, if the order is one.
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
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Shipping fee before discounts.
    pub original_shipping_fee: Option<Decimal>,
    /// Price of the products before discounts; with VAT for cross-border shops, without tax in the US.
    pub original_total_product_price: Option<Decimal>,
    /// Discount on the products, paid by TikTok; positive.
    pub platform_discount: Option<Decimal>,
    /// Tax on the products.
    pub product_tax: Option<Decimal>,
    /// Retail delivery fee that some states charge. Only in the US.
    pub retail_delivery_fee: Option<Decimal>,
    /// Discount on the products, paid by the seller; positive.
    pub seller_discount: Option<Decimal>,
    /// Shipping fee that the buyer pays: `original_shipping_fee` less `shipping_fee_seller_discount` and `shipping_fee_platform_discount`. Without tax in the US.
    pub shipping_fee: Option<Decimal>,
    /// Discount on the shipping fee, paid by TikTok; positive.
    pub shipping_fee_platform_discount: Option<Decimal>,
    /// Discount on the shipping fee, paid by the seller; positive.
    pub shipping_fee_seller_discount: Option<Decimal>,
    /// Tax on the shipping fee.
    pub shipping_fee_tax: Option<Decimal>,
    /// Fee that makes up the difference between a small order and TikTok's minimum order amount. Only in Thailand.
    pub small_order_fee: Option<Decimal>,
    /// Price of the products that the buyer pays: `original_total_product_price` less `seller_discount` and `platform_discount`. Without tax in the US.
    pub sub_total: Option<Decimal>,
    /// Total of the taxes that the buyer pays. Only in the US and for cross-border shops.
    pub tax: Option<Decimal>,
    /// Total that the buyer pays, the sum of `sub_total`, `shipping_fee`, `tax` and `retail_delivery_fee`. TikTok does not document whether `small_order_fee` is included.
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

/// Recipient and address of a privileged order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegedRecipientAddress {
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
    pub districts: Vec<PrivilegedDistrict>,
    /// Whole address in one text, with its districts.
    pub full_address: Option<String>,
    /// Name of the recipient; masked if TikTok ships.
    pub name: Option<String>,
    /// Phone number of the recipient; masked if TikTok ships.
    pub phone_number: Option<String>,
    /// Postal code; the ZIP code in the US.
    pub postal_code: Option<String>,
    /// Country or region of the address.
    pub region_code: Option<Region>,
    /// Real email address of the buyer. Only for orders of the first-party Shopify connector, if the buyer agreed to share the address when placing the order.
    pub email: Option<String>,
    /// Email address that delivers messages to the buyer through TikTok's messaging, if the seller enabled email communication in Seller Center. Only for orders of the first-party Shopify connector.
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
