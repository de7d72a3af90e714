// @generated from specs/order/202309/get_order_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrderList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Initiator, Platform, ShippingType, SortOrder};
use crate::api::ids::{
    AutoCombineGroupId, BuyerUserId, ConsultationId, DeliveryOptionId, OrderId,
    ShippingProviderId, WarehouseId,
};
use crate::api::order::types::{
    DeliveryType, FastDeliveryProgram, FulfillmentType, HandlingDuration,
    InvoiceUploadStatus, LineItem, OrderStatus, OrderType, Package, Payment,
    RecipientAddress, SplitOrCombineTag,
};

/// Searches the orders of a shop by time of creation or change, status, shipping type, buyer, cancellation request or warehouse.
///
/// `POST /order/202309/orders/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.order.info`.
/// Returns [`GetOrderListResponse`]; `orders` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-order-list-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::order::GetOrderList;

 let shop = client.seller(token).shop(cipher);
 let request = GetOrderList::new(10)
     .update_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .update_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut orders = shop.items(request);
 while let Some(order) = orders.try_next().await? {
     println!("{order:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-order-list-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderList {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Field by which the list is sorted. Defaults to `create_time`.
    pub sort_field: Option<OrderSortField>,
    /// ID of the buyer, from `user_id` of an order.
    pub buyer_user_id: Option<BuyerUserId>,
    /// Inclusive lower bound of the creation time. If only `create_time_lt` is set, the range begins with the earliest time of the shop.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time. If only `create_time_ge` is set, the range ends now.
    pub create_time_lt: Option<Timestamp>,
    /// Filters the orders by whether the buyer asked to cancel them.
    pub is_buyer_request_cancel: Option<bool>,
    /// Status of the orders to find. Accepts `UNPAID`, `ON_HOLD`, `AWAITING_SHIPMENT`, `PARTIALLY_SHIPPING`, `AWAITING_COLLECTION`, `IN_TRANSIT`, `DELIVERED`, `COMPLETED` or `CANCELLED`.
    pub order_status: Option<OrderStatus>,
    /// Who arranges the shipping of the orders to find.
    pub shipping_type: Option<ShippingType>,
    /// Inclusive lower bound of the time of the last change. If only `update_time_lt` is set, the range begins with the earliest time of the shop.
    pub update_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the time of the last change; if only `update_time_ge` is set, the range ends now. Orders that change during the search can have a time outside the range.
    pub update_time_lt: Option<Timestamp>,
    /// IDs of the pickup or sales warehouses of the orders to find, from `logistics::GetWarehouses`. Only for shops with the multi-warehouse feature. At most 100 entries.
    pub warehouse_ids: Option<Vec<WarehouseId>>,
}

impl GetOrderList {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            sort_order: None,
            page_token: None,
            sort_field: None,
            buyer_user_id: None,
            create_time_ge: None,
            create_time_lt: None,
            is_buyer_request_cancel: None,
            order_status: None,
            shipping_type: None,
            update_time_ge: None,
            update_time_lt: None,
            warehouse_ids: None,
        }
    }

    /// Direction in which the list is sorted. Defaults to `DESC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Field by which the list is sorted. Defaults to `create_time`.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<OrderSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// ID of the buyer, from `user_id` of an order.
    #[inline]
    pub fn buyer_user_id(mut self, buyer_user_id: impl Into<BuyerUserId>) -> Self {
        self.buyer_user_id = Some(buyer_user_id.into());
        self
    }

    /// Inclusive lower bound of the creation time. If only `create_time_lt` is set, the range begins with the earliest time of the shop.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time. If only `create_time_ge` is set, the range ends now.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// Filters the orders by whether the buyer asked to cancel them.
    #[inline]
    pub fn is_buyer_request_cancel(mut self, is_buyer_request_cancel: bool) -> Self {
        self.is_buyer_request_cancel = Some(is_buyer_request_cancel);
        self
    }

    /// Status of the orders to find. Accepts `UNPAID`, `ON_HOLD`, `AWAITING_SHIPMENT`, `PARTIALLY_SHIPPING`, `AWAITING_COLLECTION`, `IN_TRANSIT`, `DELIVERED`, `COMPLETED` or `CANCELLED`.
    #[inline]
    pub fn order_status(mut self, order_status: impl Into<OrderStatus>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }

    /// Who arranges the shipping of the orders to find.
    #[inline]
    pub fn shipping_type(mut self, shipping_type: impl Into<ShippingType>) -> Self {
        self.shipping_type = Some(shipping_type.into());
        self
    }

    /// Inclusive lower bound of the time of the last change. If only `update_time_lt` is set, the range begins with the earliest time of the shop.
    #[inline]
    pub fn update_time_ge(mut self, update_time_ge: impl Into<Timestamp>) -> Self {
        self.update_time_ge = Some(update_time_ge.into());
        self
    }

    /// Exclusive upper bound of the time of the last change; if only `update_time_ge` is set, the range ends now. Orders that change during the search can have a time outside the range.
    #[inline]
    pub fn update_time_lt(mut self, update_time_lt: impl Into<Timestamp>) -> Self {
        self.update_time_lt = Some(update_time_lt.into());
        self
    }

    /// IDs of the pickup or sales warehouses of the orders to find, from `logistics::GetWarehouses`. Only for shops with the multi-warehouse feature. At most 100 entries.
    #[inline]
    pub fn warehouse_ids(
        mut self,
        warehouse_ids: impl IntoIterator<Item = impl Into<WarehouseId>>,
    ) -> Self {
        self.warehouse_ids = Some(warehouse_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOrderList";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202309/orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.order.info"])
        .errors(&[36009003])
        .pages("orders")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/get-order-list-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("buyer_user_id", &self.buyer_user_id),
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
                ("is_buyer_request_cancel", &self.is_buyer_request_cancel),
                (
                    "order_status",
                    &one_of(
                        &self.order_status,
                        &[
                            "UNPAID",
                            "ON_HOLD",
                            "AWAITING_SHIPMENT",
                            "PARTIALLY_SHIPPING",
                            "AWAITING_COLLECTION",
                            "IN_TRANSIT",
                            "DELIVERED",
                            "COMPLETED",
                            "CANCELLED",
                        ],
                    ),
                ),
                ("shipping_type", &self.shipping_type),
                ("update_time_ge", &self.update_time_ge),
                ("update_time_lt", &self.update_time_lt),
                ("warehouse_ids", &within(&self.warehouse_ids, ..=100)),
            ],
        );
    }
}

impl Paged for GetOrderList {
    type Item = ListedOrder;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.orders
    }
}

/// The response to [`GetOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Matching orders; absent if there are none.
    pub orders: Vec<ListedOrder>,
    /// Number of matching orders on all pages.
    pub total_count: Option<i64>,
}

impl Fields for GetOrderListResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("orders", &mut self.orders),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetOrderListResponse);

/// An order in the result of [`GetOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedOrder {
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
    /// Order ID, as [`GetOrderDetail`](crate::order::GetOrderDetail) accepts it.
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
    pub line_items: Vec<LineItem>,
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
    /// Whether the order was generated from the buyer's subscription to recurring orders. Only in the US.
    pub is_subscription_order: Option<bool>,
    /// Whether the order is a sample whose price the seller refunds if the creator reaches a sales threshold.
    pub is_refundable_sample: Option<bool>,
    /// Whether an approved in-house authentication service must verify the products before they ship.
    pub authentication_required: Option<bool>,
    /// Priority of shipping, smaller first: 100 instant, 200 same day within 8 hours, 300 same day, 400 next day, 500 express, then 600 standard, 700 economy and 800 cargo. Only in Southeast Asia.
    pub fulfillment_priority_level: Option<i64>,
    /// When TikTok recommends shipping the order, based on the type of the shipping service. Only in Southeast Asia.
    pub recommended_shipping_time: Option<TimestampMillis>,
    /// Deadline for the buyer to collect the order in the store. Only in Southeast Asia.
    pub instore_pickup_sla_time: Option<Timestamp>,
    /// Deadline for shipping with fast fulfillment. Only in Southeast Asia.
    pub fast_rts_sla_time: Option<Timestamp>,
    /// Deadline for the collection with fast fulfillment. Only in Southeast Asia.
    pub fast_collection_sla_time: Option<Timestamp>,
}

impl Fields for ListedOrder {
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
                    ("is_subscription_order", &mut self.is_subscription_order),
                    ("is_refundable_sample", &mut self.is_refundable_sample),
                    ("authentication_required", &mut self.authentication_required),
                    ("fulfillment_priority_level", &mut self.fulfillment_priority_level),
                    ("recommended_shipping_time", &mut self.recommended_shipping_time),
                    ("instore_pickup_sla_time", &mut self.instore_pickup_sla_time),
                    ("fast_rts_sla_time", &mut self.fast_rts_sla_time),
                    ("fast_collection_sla_time", &mut self.fast_collection_sla_time),
                ],
            );
    }
}

debug_fields!(ListedOrder);

/// Time by which orders are sorted.
#[non_exhaustive]
pub enum OrderSortField {
    /// Time of creation. Sent as `create_time`.
    CreateTime,
    /// Time of the last change. Sent as `update_time`.
    UpdateTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrderSortField {
    const TEXTS: &'static [&'static str] = &["create_time", "update_time"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CreateTime,
            Ok(_) => Self::UpdateTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CreateTime => Ok(0),
            Self::UpdateTime => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OrderSortField, Write);
