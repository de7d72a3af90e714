// @generated from specs/order/202309/get_order_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrderDetail`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Initiator, PackageStatus, Platform, ShippingType};
use crate::api::ids::{
    AutoCombineGroupId, BuyerUserId, ConsultationId, DeliveryOptionId, OrderId,
    OrderLineId, PackageId, ProductId, ShippingProviderId, SkuId, WarehouseId,
};
use crate::api::order::types::{
    CombinedListingSku, DeliveryType, FastDeliveryProgram, FulfillmentType,
    HandlingDuration, InvoiceUploadStatus, ItemTax, LineItemStatus, OrderStatus,
    OrderType, Package, Payment, PaymentCardType, RecipientAddress, SkuType,
    SplitOrCombineTag,
};

/// Returns all details of up to 50 orders, such as status, recipient address, line items, packages, amounts and taxes.
///
/// `GET /order/202309/orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetOrderDetailResponse`].
/// At most 50 `ids` per call. `Handle::batches` splits longer lists.
/// Superseded by a newer version: [`v202507`](crate::order::v202507::get_order_detail::GetOrderDetail).
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/650aa8ccc16ffe02b8f167a0>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::order::v202309::GetOrderDetail;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetOrderDetail::new(["576461413038785752"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "650aa8ccc16ffe02b8f167a0")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderDetail {
    /// Order IDs, from [`GetOrderList`](crate::order::GetOrderList). At most 50 entries.
    pub ids: Vec<OrderId>,
}

impl GetOrderDetail {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<OrderId>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetOrderDetail {
    type Response = GetOrderDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOrderDetail";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/order/202309/orders";
    const META: OperationMeta = OperationMeta::NONE
        .page("https://partner.tiktokshop.com/docv2/page/650aa8ccc16ffe02b8f167a0")
        .newer("v202507");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("ids", &within(&self.ids, ..=50));
        query.shop_cipher();
        query.timestamp();
    }
}

impl Batched for GetOrderDetail {
    type Key = OrderId;
    type Item = Order;

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

/// The response to [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailResponse {
    /// Requested orders. Unknown IDs are left out.
    pub orders: Vec<Order>,
}

impl Fields for GetOrderDetailResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("orders", &mut self.orders)]);
    }
}

debug_fields!(GetOrderDetailResponse);

/// An order with all its details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    /// ID that orders of one buyer share, such as those from a LIVE session, so that they can be shipped together. Only if automatic combination is activated in Seller Center.
    pub auto_combine_group_id: Option<AutoCombineGroupId>,
    /// URL of the buyer's profile picture on TikTok, for showing the contents of blind boxes in a LIVE session together with `buyer_nickname`.
    pub buyer_avatar: Option<String>,
    /// Anonymized email address of the buyer, as `customer_engagement::SendEngagementMessage` accepts it. TikTok advises contacting the buyer through Seller Center instead of writing to it directly.
    pub buyer_email: Option<String>,
    /// Note of the buyer.
    pub buyer_message: Option<String>,
    /// Display name of the buyer on TikTok, for identifying the buyer when a LIVE session shows the contents of blind boxes.
    pub buyer_nickname: Option<String>,
    /// When TikTok cancels the order if it is not shipped. Deprecated, but still sent.
    pub cancel_order_sla_time: Option<Timestamp>,
    /// Reason for the cancellation. If the line items have different reasons, this is the reason of the first one.
    pub cancel_reason: Option<String>,
    /// When the order became `CANCELLED`.
    pub cancel_time: Option<Timestamp>,
    /// Who asked to cancel the order.
    pub cancellation_initiator: Option<Initiator>,
    /// National registration ID of the payment institution or creditor; in Brazil, its CNPJ.
    pub channel_entity_national_registry_id: Option<String>,
    /// TikTok cancels the order if it is not `IN_TRANSIT` by this time.
    pub collection_due_time: Option<Timestamp>,
    /// When the order became `IN_TRANSIT`.
    pub collection_time: Option<Timestamp>,
    /// Platform on which the order was placed. Only in Indonesia.
    pub commerce_platform: Option<Platform>,
    /// ID of the e-pharmacy consultation, for `epharmacy::GetConsultationProvider`. Absent if there was none, for example if the buyer uploaded a prescription as an image.
    pub consultation_id: Option<ConsultationId>,
    /// Tax ID (CPF) of the buyer, for the invoice. Only in Brazil.
    pub cpf: Option<String>,
    /// Name of the person that `cpf` identifies. Only in Brazil.
    pub cpf_name: Option<String>,
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
    /// Whether the order is delivered to the buyer's home or to a collection point.
    pub delivery_type: Option<DeliveryType>,
    /// ID of the original order of an exchange; absent unless `is_exchange_order` is `true`. Only in the US and UK.
    pub exchange_source_order_id: Option<OrderId>,
    /// Fast-delivery badge that the buyer saw. Only in the US; absent if the order does not qualify.
    pub fast_delivery_program: Option<FastDeliveryProgram>,
    /// Deadline for the collection to earn the bonus for next-day delivery. Only in Thailand and the Philippines.
    pub fast_dispatch_sla_time: Option<Timestamp>,
    /// Who stores, packs and ships the order. The seller can ship only orders that are `FULFILLMENT_BY_SELLER`.
    pub fulfillment_type: Option<FulfillmentType>,
    /// Time that the seller has from the order until the handover to the shipping provider. Only if `order_type` is `BACK_ORDER` or `MADE_TO_ORDER`.
    pub handling_duration: Option<HandlingDuration>,
    /// Whether the address was changed after the order was placed.
    pub has_updated_recipient_address: Option<bool>,
    /// Order ID.
    pub id: Option<OrderId>,
    /// Whether the seller has to decide on a cancellation request of the buyer.
    pub is_buyer_request_cancel: Option<bool>,
    /// Whether the buyer pays in cash on delivery, in markets that support it.
    pub is_cod: Option<bool>,
    /// Whether the order is an exchange for returned products. Only in the US and UK.
    pub is_exchange_order: Option<bool>,
    /// Whether the order was or will be `ON_HOLD`.
    pub is_on_hold_order: Option<bool>,
    /// Whether the order replaces another one; see `replaced_order_id`.
    pub is_replacement_order: Option<bool>,
    /// Whether the order is a sample for a creator.
    pub is_sample_order: Option<bool>,
    /// Line items of the order, each of one unit.
    pub line_items: Vec<OrderDetailLineItem>,
    /// Whether an invoice must be uploaded with `fulfillment::UploadInvoices` before the order ships, and whether that was done. Only in Brazil.
    pub need_upload_invoice: Option<InvoiceUploadStatus>,
    /// Programs of the seller that apply to the order: 1 is Shipping Fee Reimbursement, 2 is Horizon+. Only in Southeast Asia.
    pub order_rights: Vec<i64>,
    /// Kind of the order. Can be empty for standard orders and for kinds that have no value of their own.
    pub order_type: Option<OrderType>,
    /// Packages of the order.
    pub packages: Vec<Package>,
    /// When the order was paid.
    pub paid_time: Option<Timestamp>,
    /// Amounts that the buyer pays.
    pub payment: Option<Payment>,
    /// Authorization code of a payment by card, or end-to-end ID of a payment by PIX. Only in Brazil.
    pub payment_auth_code: Option<String>,
    /// Kind of the bank card; absent for other payment methods.
    pub payment_card_type: Option<PaymentCardType>,
    /// Code of the payment method; for cards, it contains the brand.
    pub payment_method_code: Option<String>,
    /// Name of the payment method, for display only.
    pub payment_method_name: Option<String>,
    /// Deadline for the collection by the shipping provider; missing it raises the seller's late dispatch rate. Only in Southeast Asia.
    pub pick_up_cut_off_time: Option<Timestamp>,
    /// Recipient and address. Absent while the order is `UNPAID` or `ON_HOLD`; partly masked if TikTok ships, and in the US also if the order is `CANCELLED` or has been `COMPLETED` for 30 days.
    pub recipient_address: Option<RecipientAddress>,
    /// When a pre-order becomes `AWAITING_SHIPMENT` and its handling starts. Only if `order_type` is `PRE_ORDER`.
    pub release_date: Option<Timestamp>,
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
    /// Status of the order, from placement to completion.
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
    /// Priority of shipping, smaller first: 100 instant, 200 same day within 8 hours, 300 same day, 400 next day, 500 express, then 600 standard, 700 economy and 800 cargo. Only in Southeast Asia.
    pub fulfillment_priority_level: Option<i64>,
    /// When TikTok recommends shipping the order, based on the type of the shipping service. Only in Southeast Asia.
    pub recommended_shipping_time: Option<TimestampMillis>,
}

impl Fields for Order {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("auto_combine_group_id", &mut self.auto_combine_group_id),
                    ("buyer_avatar", &mut self.buyer_avatar),
                    ("buyer_email", &mut self.buyer_email),
                    ("buyer_message", &mut self.buyer_message),
                    ("buyer_nickname", &mut self.buyer_nickname),
                    ("cancel_order_sla_time", &mut self.cancel_order_sla_time),
                    ("cancel_reason", &mut self.cancel_reason),
                    ("cancel_time", &mut self.cancel_time),
                    ("cancellation_initiator", &mut self.cancellation_initiator),
                    (
                        "channel_entity_national_registry_id",
                        &mut self.channel_entity_national_registry_id,
                    ),
                    ("collection_due_time", &mut self.collection_due_time),
                    ("collection_time", &mut self.collection_time),
                    ("commerce_platform", &mut self.commerce_platform),
                    ("consultation_id", &mut self.consultation_id),
                    ("cpf", &mut self.cpf),
                    ("cpf_name", &mut self.cpf_name),
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
                    ("delivery_type", &mut self.delivery_type),
                    ("exchange_source_order_id", &mut self.exchange_source_order_id),
                    ("fast_delivery_program", &mut self.fast_delivery_program),
                    ("fast_dispatch_sla_time", &mut self.fast_dispatch_sla_time),
                    ("fulfillment_type", &mut self.fulfillment_type),
                    ("handling_duration", &mut self.handling_duration),
                    (
                        "has_updated_recipient_address",
                        &mut self.has_updated_recipient_address,
                    ),
                    ("id", &mut self.id),
                    ("is_buyer_request_cancel", &mut self.is_buyer_request_cancel),
                    ("is_cod", &mut self.is_cod),
                    ("is_exchange_order", &mut self.is_exchange_order),
                    ("is_on_hold_order", &mut self.is_on_hold_order),
                    ("is_replacement_order", &mut self.is_replacement_order),
                    ("is_sample_order", &mut self.is_sample_order),
                    ("line_items", &mut self.line_items),
                    ("need_upload_invoice", &mut self.need_upload_invoice),
                    ("order_rights", &mut self.order_rights),
                    ("order_type", &mut self.order_type),
                    ("packages", &mut self.packages),
                    ("paid_time", &mut self.paid_time),
                    ("payment", &mut self.payment),
                    ("payment_auth_code", &mut self.payment_auth_code),
                    ("payment_card_type", &mut self.payment_card_type),
                    ("payment_method_code", &mut self.payment_method_code),
                    ("payment_method_name", &mut self.payment_method_name),
                    ("pick_up_cut_off_time", &mut self.pick_up_cut_off_time),
                    ("recipient_address", &mut self.recipient_address),
                    ("release_date", &mut self.release_date),
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
                    ("fulfillment_priority_level", &mut self.fulfillment_priority_level),
                    ("recommended_shipping_time", &mut self.recommended_shipping_time),
                ],
            );
    }
}

debug_fields!(Order);

/// A line item of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailLineItem {
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
    /// Whether the SKU counts as dangerous goods. TikTok decides which of these share a package; items with the same `package_id` must be labeled together.
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
}

impl Fields for OrderDetailLineItem {
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
                ],
            );
    }
}

debug_fields!(OrderDetailLineItem);
