// @generated from specs/return_refund/202309/search_cancellations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchCancellations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Image, Initiator, SortOrder};
use crate::api::ids::{
    BuyerUserId, CancellationId, CancellationLineId, OrderId, OrderLineId, SkuId,
};
use crate::api::return_refund::types::{
    CancellationStatus, CancellationType, RefundAmount, SellerNextAction, SortField,
};

/// Searches the cancellations of the shop by ID, order, buyer, kind, status or time.
///
/// `POST /return_refund/202309/cancellations/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic`.
/// Returns [`SearchCancellationsResponse`]; `cancellations` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202602`](crate::return_refund::v202602::search_cancellations::SearchCancellations).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-cancellations-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::return_refund::v202309::SearchCancellations;

 let shop = client.seller(token).shop(cipher);
 let request = SearchCancellations::new()
     .update_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .update_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut cancellations = shop.items(request);
 while let Some(cancellation) = cancellations.try_next().await? {
     println!("{cancellation:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [25001001](crate::errors#code-25001001), [25020005](crate::errors#code-25020005), [36009003](crate::errors#code-36009003).
#[doc(alias = "search-cancellations-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchCancellations {
    /// Time by which the cancellations are sorted. Defaults to `create_time`.
    pub sort_field: Option<SortField>,
    /// Direction in which the list is sorted. Defaults to `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Largest number of items on a page. From 1 to 50. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Buyer IDs, the `user_id` in `order::GetOrderDetail`; only cancellations of these buyers are returned.
    pub buyer_user_ids: Option<Vec<BuyerUserId>>,
    /// IDs of the cancellations to find.
    pub cancel_ids: Option<Vec<CancellationId>>,
    /// Statuses of the cancellations to find. Accepts `CANCELLATION_REQUEST_PENDING`, `CANCELLATION_REQUEST_SUCCESS`, `CANCELLATION_REQUEST_CANCEL` or `CANCELLATION_REQUEST_COMPLETE`.
    pub cancel_status: Option<Vec<CancellationStatus>>,
    /// Kinds of cancellations to find. Accepts `CANCEL` or `BUYER_CANCEL`.
    pub cancel_types: Option<Vec<CancellationType>>,
    /// Inclusive lower bound of the creation time.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time.
    pub create_time_lt: Option<Timestamp>,
    /// BCP 47 code of the language of `cancel_reason_text`; several codes are separated by commas. Defaults to `en-US`.
    pub locale: Option<String>,
    /// Order IDs, from `order::GetOrderList`; only cancellations of these orders are returned.
    pub order_ids: Option<Vec<OrderId>>,
    /// Inclusive lower bound of the update time.
    pub update_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the update time.
    pub update_time_lt: Option<Timestamp>,
}

impl SearchCancellations {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Time by which the cancellations are sorted. Defaults to `create_time`.
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

    /// Largest number of items on a page. From 1 to 50. Defaults to `10`.
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

    /// Buyer IDs, the `user_id` in `order::GetOrderDetail`; only cancellations of these buyers are returned.
    #[inline]
    pub fn buyer_user_ids(
        mut self,
        buyer_user_ids: impl IntoIterator<Item = impl Into<BuyerUserId>>,
    ) -> Self {
        self.buyer_user_ids = Some(buyer_user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of the cancellations to find.
    #[inline]
    pub fn cancel_ids(
        mut self,
        cancel_ids: impl IntoIterator<Item = impl Into<CancellationId>>,
    ) -> Self {
        self.cancel_ids = Some(cancel_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Statuses of the cancellations to find. Accepts `CANCELLATION_REQUEST_PENDING`, `CANCELLATION_REQUEST_SUCCESS`, `CANCELLATION_REQUEST_CANCEL` or `CANCELLATION_REQUEST_COMPLETE`.
    #[inline]
    pub fn cancel_status(
        mut self,
        cancel_status: impl IntoIterator<Item = impl Into<CancellationStatus>>,
    ) -> Self {
        self.cancel_status = Some(cancel_status.into_iter().map(Into::into).collect());
        self
    }

    /// Kinds of cancellations to find. Accepts `CANCEL` or `BUYER_CANCEL`.
    #[inline]
    pub fn cancel_types(
        mut self,
        cancel_types: impl IntoIterator<Item = impl Into<CancellationType>>,
    ) -> Self {
        self.cancel_types = Some(cancel_types.into_iter().map(Into::into).collect());
        self
    }

    /// Inclusive lower bound of the creation time.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// BCP 47 code of the language of `cancel_reason_text`; several codes are separated by commas. Defaults to `en-US`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Order IDs, from `order::GetOrderList`; only cancellations of these orders are returned.
    #[inline]
    pub fn order_ids(
        mut self,
        order_ids: impl IntoIterator<Item = impl Into<OrderId>>,
    ) -> Self {
        self.order_ids = Some(order_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Inclusive lower bound of the update time.
    #[inline]
    pub fn update_time_ge(mut self, update_time_ge: impl Into<Timestamp>) -> Self {
        self.update_time_ge = Some(update_time_ge.into());
        self
    }

    /// Exclusive upper bound of the update time.
    #[inline]
    pub fn update_time_lt(mut self, update_time_lt: impl Into<Timestamp>) -> Self {
        self.update_time_lt = Some(update_time_lt.into());
        self
    }
}

impl Endpoint for SearchCancellations {
    type Response = SearchCancellationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchCancellations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202309/cancellations/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .errors(&[25001001, 25020005, 36009003])
        .pages("cancellations")
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/search-cancellations-202309")
        .newer("v202602");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=50));
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
                ("buyer_user_ids", &self.buyer_user_ids),
                ("cancel_ids", &self.cancel_ids),
                (
                    "cancel_status",
                    &one_of(
                        &self.cancel_status,
                        &[
                            "CANCELLATION_REQUEST_PENDING",
                            "CANCELLATION_REQUEST_SUCCESS",
                            "CANCELLATION_REQUEST_CANCEL",
                            "CANCELLATION_REQUEST_COMPLETE",
                        ],
                    ),
                ),
                (
                    "cancel_types",
                    &one_of(&self.cancel_types, &["CANCEL", "BUYER_CANCEL"]),
                ),
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
                ("locale", &self.locale),
                ("order_ids", &self.order_ids),
                ("update_time_ge", &self.update_time_ge),
                ("update_time_lt", &self.update_time_lt),
            ],
        );
    }
}

impl Paged for SearchCancellations {
    type Item = Cancellation;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.cancellations
    }
}

/// The response to [`SearchCancellations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCancellationsResponse {
    /// Cancellations that match.
    pub cancellations: Vec<Cancellation>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchCancellationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cancellations", &mut self.cancellations),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchCancellationsResponse);

/// A cancellation of an order or a part of it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancellation {
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Who cancels, and whether an approval is needed.
    pub cancel_type: Option<CancellationType>,
    /// Status of the cancellation.
    pub cancel_status: Option<CancellationStatus>,
    /// Who cancelled, or asked to cancel.
    pub role: Option<Initiator>,
    /// Key of the reason; `cancel_reason_text` is the human-readable text.
    pub cancel_reason: Option<String>,
    /// Text of the reason, in the language of the `locale` of the request.
    pub cancel_reason_text: Option<String>,
    /// When the cancellation was created.
    pub create_time: Option<Timestamp>,
    /// When the cancellation was last updated.
    pub update_time: Option<Timestamp>,
    /// What the seller must do, and by when. JSON name: `seller_next_action_response`.
    pub seller_next_actions: Vec<SellerNextAction>,
    /// Amounts that the buyer gets back.
    pub refund_amount: Option<RefundAmount>,
    /// Line items of the cancellation.
    pub cancel_line_items: Vec<CancellationLineItem>,
    /// Cancellation ID, for [`ApproveCancellation`](crate::return_refund::ApproveCancellation) and [`RejectCancellation`](crate::return_refund::RejectCancellation).
    pub cancel_id: Option<CancellationId>,
}

impl Fields for Cancellation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("cancel_type", &mut self.cancel_type),
                    ("cancel_status", &mut self.cancel_status),
                    ("role", &mut self.role),
                    ("cancel_reason", &mut self.cancel_reason),
                    ("cancel_reason_text", &mut self.cancel_reason_text),
                    ("create_time", &mut self.create_time),
                    ("update_time", &mut self.update_time),
                    ("seller_next_action_response", &mut self.seller_next_actions),
                    ("refund_amount", &mut self.refund_amount),
                    ("cancel_line_items", &mut self.cancel_line_items),
                    ("cancel_id", &mut self.cancel_id),
                ],
            );
    }
}

debug_fields!(Cancellation);

/// A line item of a cancellation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancellationLineItem {
    /// ID of the line item in the cancellation.
    pub cancel_line_item_id: Option<CancellationLineId>,
    /// ID of the line item in the order.
    pub order_line_item_id: Option<OrderLineId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Name of the SKU.
    pub sku_name: Option<String>,
    /// Image of the product.
    pub product_image: Option<Image>,
    /// Title of the product.
    pub product_name: Option<String>,
    /// Seller SKU.
    pub seller_sku: Option<String>,
    /// Amounts that the buyer gets back for this line item.
    pub refund_amount: Option<RefundAmount>,
}

impl Fields for CancellationLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cancel_line_item_id", &mut self.cancel_line_item_id),
                    ("order_line_item_id", &mut self.order_line_item_id),
                    ("sku_id", &mut self.sku_id),
                    ("sku_name", &mut self.sku_name),
                    ("product_image", &mut self.product_image),
                    ("product_name", &mut self.product_name),
                    ("seller_sku", &mut self.seller_sku),
                    ("refund_amount", &mut self.refund_amount),
                ],
            );
    }
}

debug_fields!(CancellationLineItem);
