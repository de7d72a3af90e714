// @generated from specs/return_refund/202309/search_returns.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchReturns`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{HandoverMethod, Image, Initiator, Money, SortOrder};
use crate::api::ids::{
    BuyerUserId, CombinedReturnId, OrderId, OrderLineId, ReturnId, ReturnLineId,
    ShippingProviderId, SkuId,
};
use crate::api::return_refund::types::{
    ArbitrationStatus, RefundAmount, RefundedDiscount, ReturnMethod,
    ReturnShippingDocumentType, ReturnStatus, ReturnType, ReturnWarehouseAddress,
    SellerNextAction, SellerProposedReturnType, ShipmentType, ShippingFeeAmount,
    SortField,
};

/// Searches the returns, refunds and replacements of the shop by ID, order, buyer, kind, status, arbitration or time.
///
/// `POST /return_refund/202309/returns/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic`.
/// Returns [`SearchReturnsResponse`]; `return_orders` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202602`](crate::return_refund::v202602::search_returns::SearchReturns).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-returns-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::return_refund::v202309::SearchReturns;

 let shop = client.seller(token).shop(cipher);
 let request = SearchReturns::new()
     .update_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .update_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut return_orders = shop.items(request);
 while let Some(return_order) = return_orders.try_next().await? {
     println!("{return_order:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [25001001](crate::errors#code-25001001), [25020005](crate::errors#code-25020005), [36009003](crate::errors#code-36009003).
#[doc(alias = "search-returns-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchReturns {
    /// Time by which the returns are sorted. Defaults to `create_time`.
    pub sort_field: Option<SortField>,
    /// Direction in which the list is sorted. Defaults to `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Largest number of items on a page. From 10 to 50. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Arbitration statuses of the returns to find.
    pub arbitration_status: Option<Vec<ArbitrationStatus>>,
    /// Buyer IDs, the `user_id` in `order::GetOrderDetail`; only returns of these buyers are returned.
    pub buyer_user_ids: Option<Vec<BuyerUserId>>,
    /// Inclusive lower bound of the creation time. Defaults to the shop's earliest time if only `create_time_lt` is set.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time. Defaults to now if only `create_time_ge` is set.
    pub create_time_lt: Option<Timestamp>,
    /// BCP 47 code of the language of `return_reason_text`; several codes are separated by commas. Defaults to `en`.
    pub locale: Option<String>,
    /// Order IDs, from `order::GetOrderList`; only returns of these orders are returned.
    pub order_ids: Option<Vec<OrderId>>,
    /// IDs of the returns to find.
    pub return_ids: Option<Vec<ReturnId>>,
    /// Statuses of the returns to find. Accepts `RETURN_OR_REFUND_REQUEST_PENDING`, `REFUND_OR_RETURN_REQUEST_REJECT`, `AWAITING_BUYER_SHIP`, `BUYER_SHIPPED_ITEM`, `REJECT_RECEIVE_PACKAGE`, `RETURN_OR_REFUND_REQUEST_SUCCESS`, `RETURN_OR_REFUND_REQUEST_CANCEL`, `RETURN_OR_REFUND_REQUEST_COMPLETE` or `AWAITING_BUYER_RESPONSE`.
    pub return_status: Option<Vec<ReturnStatus>>,
    /// Kinds of returns to find. Accepts `REFUND`, `RETURN_AND_REFUND` or `REPLACEMENT`.
    pub return_types: Option<Vec<ReturnType>>,
    /// Offers of the seller; only returns in which the seller made one of these offers are returned.
    pub seller_proposed_return_type: Option<Vec<SellerProposedReturnType>>,
    /// Inclusive lower bound of the update time. Defaults to the shop's earliest time if only `update_time_lt` is set.
    pub update_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the update time. Defaults to now if only `update_time_ge` is set.
    pub update_time_lt: Option<Timestamp>,
}

impl SearchReturns {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Time by which the returns are sorted. Defaults to `create_time`.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<SortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `ASC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Largest number of items on a page. From 10 to 50. Defaults to `10`.
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

    /// Arbitration statuses of the returns to find.
    #[inline]
    pub fn arbitration_status(
        mut self,
        arbitration_status: impl IntoIterator<Item = impl Into<ArbitrationStatus>>,
    ) -> Self {
        self.arbitration_status = Some(
            arbitration_status.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Buyer IDs, the `user_id` in `order::GetOrderDetail`; only returns of these buyers are returned.
    #[inline]
    pub fn buyer_user_ids(
        mut self,
        buyer_user_ids: impl IntoIterator<Item = impl Into<BuyerUserId>>,
    ) -> Self {
        self.buyer_user_ids = Some(buyer_user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Inclusive lower bound of the creation time. Defaults to the shop's earliest time if only `create_time_lt` is set.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time. Defaults to now if only `create_time_ge` is set.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// BCP 47 code of the language of `return_reason_text`; several codes are separated by commas. Defaults to `en`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Order IDs, from `order::GetOrderList`; only returns of these orders are returned.
    #[inline]
    pub fn order_ids(
        mut self,
        order_ids: impl IntoIterator<Item = impl Into<OrderId>>,
    ) -> Self {
        self.order_ids = Some(order_ids.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of the returns to find.
    #[inline]
    pub fn return_ids(
        mut self,
        return_ids: impl IntoIterator<Item = impl Into<ReturnId>>,
    ) -> Self {
        self.return_ids = Some(return_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Statuses of the returns to find. Accepts `RETURN_OR_REFUND_REQUEST_PENDING`, `REFUND_OR_RETURN_REQUEST_REJECT`, `AWAITING_BUYER_SHIP`, `BUYER_SHIPPED_ITEM`, `REJECT_RECEIVE_PACKAGE`, `RETURN_OR_REFUND_REQUEST_SUCCESS`, `RETURN_OR_REFUND_REQUEST_CANCEL`, `RETURN_OR_REFUND_REQUEST_COMPLETE` or `AWAITING_BUYER_RESPONSE`.
    #[inline]
    pub fn return_status(
        mut self,
        return_status: impl IntoIterator<Item = impl Into<ReturnStatus>>,
    ) -> Self {
        self.return_status = Some(return_status.into_iter().map(Into::into).collect());
        self
    }

    /// Kinds of returns to find. Accepts `REFUND`, `RETURN_AND_REFUND` or `REPLACEMENT`.
    #[inline]
    pub fn return_types(
        mut self,
        return_types: impl IntoIterator<Item = impl Into<ReturnType>>,
    ) -> Self {
        self.return_types = Some(return_types.into_iter().map(Into::into).collect());
        self
    }

    /// Offers of the seller; only returns in which the seller made one of these offers are returned.
    #[inline]
    pub fn seller_proposed_return_type(
        mut self,
        seller_proposed_return_type: impl IntoIterator<
            Item = impl Into<SellerProposedReturnType>,
        >,
    ) -> Self {
        self.seller_proposed_return_type = Some(
            seller_proposed_return_type.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Inclusive lower bound of the update time. Defaults to the shop's earliest time if only `update_time_lt` is set.
    #[inline]
    pub fn update_time_ge(mut self, update_time_ge: impl Into<Timestamp>) -> Self {
        self.update_time_ge = Some(update_time_ge.into());
        self
    }

    /// Exclusive upper bound of the update time. Defaults to now if only `update_time_ge` is set.
    #[inline]
    pub fn update_time_lt(mut self, update_time_lt: impl Into<Timestamp>) -> Self {
        self.update_time_lt = Some(update_time_lt.into());
        self
    }
}

impl Endpoint for SearchReturns {
    type Response = SearchReturnsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchReturns";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202309/returns/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .errors(&[25001001, 25020005, 36009003])
        .pages("return_orders")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-returns-202309")
        .newer("v202602");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 10..=50));
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
                ("arbitration_status", &self.arbitration_status),
                ("buyer_user_ids", &self.buyer_user_ids),
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
                ("locale", &self.locale),
                ("order_ids", &self.order_ids),
                ("return_ids", &self.return_ids),
                (
                    "return_status",
                    &one_of(
                        &self.return_status,
                        &[
                            "RETURN_OR_REFUND_REQUEST_PENDING",
                            "REFUND_OR_RETURN_REQUEST_REJECT",
                            "AWAITING_BUYER_SHIP",
                            "BUYER_SHIPPED_ITEM",
                            "REJECT_RECEIVE_PACKAGE",
                            "RETURN_OR_REFUND_REQUEST_SUCCESS",
                            "RETURN_OR_REFUND_REQUEST_CANCEL",
                            "RETURN_OR_REFUND_REQUEST_COMPLETE",
                            "AWAITING_BUYER_RESPONSE",
                        ],
                    ),
                ),
                (
                    "return_types",
                    &one_of(
                        &self.return_types,
                        &["REFUND", "RETURN_AND_REFUND", "REPLACEMENT"],
                    ),
                ),
                ("seller_proposed_return_type", &self.seller_proposed_return_type),
                ("update_time_ge", &self.update_time_ge),
                ("update_time_lt", &self.update_time_lt),
            ],
        );
    }
}

impl Paged for SearchReturns {
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

/// The response to [`SearchReturns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchReturnsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Returns that match; absent if there are none.
    pub return_orders: Vec<ReturnOrder>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchReturnsResponse {
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

debug_fields!(SearchReturnsResponse);

/// A return of an order or a part of it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnOrder {
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Return ID, for [`ApproveReturn`](crate::return_refund::ApproveReturn) and [`RejectReturn`](crate::return_refund::RejectReturn).
    pub return_id: Option<ReturnId>,
    /// What the buyer gets.
    pub return_type: Option<ReturnType>,
    /// Status of the return.
    pub return_status: Option<ReturnStatus>,
    /// Status of TikTok's arbitration, if there is one.
    pub arbitration_status: Option<ArbitrationStatus>,
    /// Who created the return.
    pub role: Option<Initiator>,
    /// Key of the reason; `return_reason_text` is the human-readable text.
    pub return_reason: Option<String>,
    /// Text of the reason, in the language of the `locale` of the request.
    pub return_reason_text: Option<String>,
    /// How the buyer sends the items back.
    pub shipment_type: Option<ShipmentType>,
    /// Whether the buyer brings the package to a drop-off point or has it picked up; only if `shipment_type` is `PLATFORM`.
    pub handover_method: Option<HandoverMethod>,
    /// Tracking number of the package that comes back.
    pub return_tracking_number: Option<String>,
    /// Name of the shipping provider of the package that comes back.
    pub return_provider_name: Option<String>,
    /// ID of the shipping provider of the package that comes back.
    pub return_provider_id: Option<ShippingProviderId>,
    /// ID of the earlier return that was edited into this one. JSON name: `pre_return_id`.
    pub previous_return_id: Option<ReturnId>,
    /// ID of the later return into which this one was edited.
    pub next_return_id: Option<ReturnId>,
    /// Whether the buyer may keep the items.
    pub can_buyer_keep_item: Option<bool>,
    /// When the return was last updated.
    pub update_time: Option<Timestamp>,
    /// What the seller must do, and by when. JSON name: `seller_next_action_response`.
    pub seller_next_actions: Vec<SellerNextAction>,
    /// When the return was created.
    pub create_time: Option<Timestamp>,
    /// Line items of the return.
    pub return_line_items: Vec<SearchedReturnLineItem>,
    /// Refunded amounts of the discounts. JSON name: `discount_amount`.
    pub discount_amounts: Vec<RefundedDiscount>,
    /// Shares of the shipping fee of the return. JSON name: `shipping_fee_amount`.
    pub shipping_fee_amounts: Vec<ShippingFeeAmount>,
    /// Amounts that the buyer gets back.
    pub refund_amount: Option<RefundAmount>,
    /// Kind of shipping document that the buyer chose for the return.
    pub return_shipping_document_type: Option<ReturnShippingDocumentType>,
    /// Who provides the shipping of the return.
    pub return_method: Option<ReturnMethod>,
    /// Whether the return shares a package with other returns.
    pub is_combined_return: Option<bool>,
    /// ID that the returns of one package share; only if `is_combined_return` is true.
    pub combined_return_id: Option<CombinedReturnId>,
    /// What the seller offered instead of the buyer's request.
    pub seller_proposed_return_type: Option<SellerProposedReturnType>,
    /// Partial refund that the seller offered; absent if the seller offered none.
    pub partial_refund: Option<Money>,
    /// Whether the buyer rejected the partial refund; false also until the buyer answers, absent if the seller offered none.
    pub buyer_rejected_partial_refund: Option<bool>,
    /// Address to which the buyer sends the items, as given by the seller.
    pub return_warehouse_address: Option<ReturnWarehouseAddress>,
}

impl Fields for ReturnOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("return_id", &mut self.return_id),
                    ("return_type", &mut self.return_type),
                    ("return_status", &mut self.return_status),
                    ("arbitration_status", &mut self.arbitration_status),
                    ("role", &mut self.role),
                    ("return_reason", &mut self.return_reason),
                    ("return_reason_text", &mut self.return_reason_text),
                    ("shipment_type", &mut self.shipment_type),
                    ("handover_method", &mut self.handover_method),
                    ("return_tracking_number", &mut self.return_tracking_number),
                    ("return_provider_name", &mut self.return_provider_name),
                    ("return_provider_id", &mut self.return_provider_id),
                    ("pre_return_id", &mut self.previous_return_id),
                    ("next_return_id", &mut self.next_return_id),
                    ("can_buyer_keep_item", &mut self.can_buyer_keep_item),
                    ("update_time", &mut self.update_time),
                    ("seller_next_action_response", &mut self.seller_next_actions),
                    ("create_time", &mut self.create_time),
                    ("return_line_items", &mut self.return_line_items),
                    ("discount_amount", &mut self.discount_amounts),
                    ("shipping_fee_amount", &mut self.shipping_fee_amounts),
                    ("refund_amount", &mut self.refund_amount),
                    (
                        "return_shipping_document_type",
                        &mut self.return_shipping_document_type,
                    ),
                    ("return_method", &mut self.return_method),
                    ("is_combined_return", &mut self.is_combined_return),
                    ("combined_return_id", &mut self.combined_return_id),
                    (
                        "seller_proposed_return_type",
                        &mut self.seller_proposed_return_type,
                    ),
                    ("partial_refund", &mut self.partial_refund),
                    (
                        "buyer_rejected_partial_refund",
                        &mut self.buyer_rejected_partial_refund,
                    ),
                    ("return_warehouse_address", &mut self.return_warehouse_address),
                ],
            );
    }
}

debug_fields!(ReturnOrder);

/// A line item of a return.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedReturnLineItem {
    /// ID of the line item in the return.
    pub return_line_item_id: Option<ReturnLineId>,
    /// ID of the line item in the order.
    pub order_line_item_id: Option<OrderLineId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Name of the SKU.
    pub sku_name: Option<String>,
    /// Title of the product.
    pub product_name: Option<String>,
    /// Seller SKU.
    pub seller_sku: Option<String>,
    /// Image of the product.
    pub product_image: Option<Image>,
    /// Amounts that the buyer gets back for this line item.
    pub refund_amount: Option<RefundAmount>,
}

impl Fields for SearchedReturnLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("return_line_item_id", &mut self.return_line_item_id),
                    ("order_line_item_id", &mut self.order_line_item_id),
                    ("sku_id", &mut self.sku_id),
                    ("sku_name", &mut self.sku_name),
                    ("product_name", &mut self.product_name),
                    ("seller_sku", &mut self.seller_sku),
                    ("product_image", &mut self.product_image),
                    ("refund_amount", &mut self.refund_amount),
                ],
            );
    }
}

debug_fields!(SearchedReturnLineItem);
