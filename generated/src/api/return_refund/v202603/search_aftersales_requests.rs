// @generated from specs/return_refund/202603/search_aftersales_requests.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchAftersalesRequests`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AftersalesRequestId, BuyerUserId, OrderId, ReturnPackageId, RmaId};
use crate::api::return_refund::types::{
    IncludedField, LineItem, Pagination, ReturnType, RmaStatus, SkuReturnRequest, Sort,
    TimeFilter,
};

/// Searches after-sales requests by ID, status, kind of return, order, buyer or time. A request has one part for each SKU, which is a return of its own in [`SearchReturns`](crate::return_refund::SearchReturns).
///
/// `POST /return_refund/202603/aftersales/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchAftersalesRequestsResponse`]; `aftersales_requests` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::SearchAftersalesRequests;

 let shop = client.seller(token).shop(cipher);
 let mut aftersales_requests = shop.items(SearchAftersalesRequests::new());
 while let Some(aftersales_request) = aftersales_requests.try_next().await? {
     println!("{aftersales_request:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAftersalesRequests {
    /// BCP 47 code of the language of `return_reason_text`.
    pub locale: Option<String>,
    /// Data to return in addition to IDs and statuses. JSON name: `whitelisted_data_fields`.
    pub included_fields: Option<Vec<IncludedField>>,
    /// Conditions that the requests must meet.
    pub filters: Option<AftersalesRequestFilters>,
    /// How the result is sorted.
    pub sort: Option<Sort>,
    /// Page of the result to return.
    pub pagination: Option<Pagination>,
}

impl SearchAftersalesRequests {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// BCP 47 code of the language of `return_reason_text`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Data to return in addition to IDs and statuses. JSON name: `whitelisted_data_fields`.
    #[inline]
    pub fn included_fields(
        mut self,
        included_fields: impl IntoIterator<Item = impl Into<IncludedField>>,
    ) -> Self {
        self.included_fields = Some(
            included_fields.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Conditions that the requests must meet.
    #[inline]
    pub fn filters(mut self, filters: AftersalesRequestFilters) -> Self {
        self.filters = Some(filters);
        self
    }

    /// How the result is sorted.
    #[inline]
    pub fn sort(mut self, sort: Sort) -> Self {
        self.sort = Some(sort);
        self
    }

    /// Page of the result to return.
    #[inline]
    pub fn pagination(mut self, pagination: Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }
}

impl Endpoint for SearchAftersalesRequests {
    type Response = SearchAftersalesRequestsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchAftersalesRequests";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202603/aftersales/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("aftersales_requests")
        .repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("whitelisted_data_fields", &self.included_fields),
                ("filters", &self.filters),
                ("sort", &self.sort),
                ("pagination", &self.pagination),
            ],
        );
    }
}

impl Paged for SearchAftersalesRequests {
    type Item = AftersalesRequest;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor
            .token(
                &mut self.pagination.get_or_insert_default().page_token,
                response.next_page_token.as_deref(),
            );
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.aftersales_requests
    }
}

/// The response to [`SearchAftersalesRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAftersalesRequestsResponse {
    /// Requests that match; absent if there are none.
    pub aftersales_requests: Vec<AftersalesRequest>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
}

impl Fields for SearchAftersalesRequestsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("aftersales_requests", &mut self.aftersales_requests),
                    ("total_count", &mut self.total_count),
                    ("next_page_token", &mut self.next_page_token),
                ],
            );
    }
}

debug_fields!(SearchAftersalesRequestsResponse);

/// A request to return, refund, replace or exchange items.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AftersalesRequest {
    /// ID of the after-sales request. [`ReviewAftersalesRequests`](crate::return_refund::ReviewAftersalesRequests) accepts it as `request_id` with the `request_id_type` `AFTERSALES`.
    pub id: Option<AftersalesRequestId>,
    /// Line items; only if `LINE_ITEMS` was requested and TikTok has the data.
    pub line_items: Vec<LineItem>,
    /// Status of the request.
    pub status: Option<AftersalesRequestStatus>,
    /// Parts of the after-sales request, one for each SKU; only if `SKU_RETURN_REQUESTS` was requested and TikTok has the data.
    pub sku_return_requests: Vec<SkuReturnRequest>,
    /// Packages in which items come back; only if `RETURN_MERCHANDISE_AUTHORIZATIONS` was requested.
    pub return_merchandise_authorizations: Vec<AftersalesReturnAuthorization>,
}

impl Fields for AftersalesRequest {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("line_items", &mut self.line_items),
                    ("status", &mut self.status),
                    ("sku_return_requests", &mut self.sku_return_requests),
                    (
                        "return_merchandise_authorizations",
                        &mut self.return_merchandise_authorizations,
                    ),
                ],
            );
    }
}

debug_fields!(AftersalesRequest);

/// Conditions of a search for after-sales requests.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AftersalesRequestFilters {
    /// IDs of the requests to find.
    pub aftersales_request_ids: Option<Vec<AftersalesRequestId>>,
    /// Statuses of the requests to find.
    pub aftersales_request_statuses: Option<Vec<AftersalesRequestStatus>>,
    /// Kinds of returns. A request matches if at least one of its parts is of one of these kinds.
    pub return_types: Option<Vec<ReturnType>>,
    /// Order IDs, from `order::GetOrderList`. A request matches if at least one of its parts belongs to one of these orders.
    pub main_order_ids: Option<Vec<OrderId>>,
    /// Buyer IDs, the `user_id` in `order::GetOrderDetail`. A request matches if at least one of its parts belongs to one of these buyers.
    pub buyer_ids: Option<Vec<BuyerUserId>>,
    /// Ranges of the creation and update time.
    pub time: Option<TimeFilter>,
}

impl AftersalesRequestFilters {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the requests to find.
    #[inline]
    pub fn aftersales_request_ids(
        mut self,
        aftersales_request_ids: impl IntoIterator<Item = impl Into<AftersalesRequestId>>,
    ) -> Self {
        self.aftersales_request_ids = Some(
            aftersales_request_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Statuses of the requests to find.
    #[inline]
    pub fn aftersales_request_statuses(
        mut self,
        aftersales_request_statuses: impl IntoIterator<
            Item = impl Into<AftersalesRequestStatus>,
        >,
    ) -> Self {
        self.aftersales_request_statuses = Some(
            aftersales_request_statuses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Kinds of returns. A request matches if at least one of its parts is of one of these kinds.
    #[inline]
    pub fn return_types(
        mut self,
        return_types: impl IntoIterator<Item = impl Into<ReturnType>>,
    ) -> Self {
        self.return_types = Some(return_types.into_iter().map(Into::into).collect());
        self
    }

    /// Order IDs, from `order::GetOrderList`. A request matches if at least one of its parts belongs to one of these orders.
    #[inline]
    pub fn main_order_ids(
        mut self,
        main_order_ids: impl IntoIterator<Item = impl Into<OrderId>>,
    ) -> Self {
        self.main_order_ids = Some(main_order_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Buyer IDs, the `user_id` in `order::GetOrderDetail`. A request matches if at least one of its parts belongs to one of these buyers.
    #[inline]
    pub fn buyer_ids(
        mut self,
        buyer_ids: impl IntoIterator<Item = impl Into<BuyerUserId>>,
    ) -> Self {
        self.buyer_ids = Some(buyer_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Ranges of the creation and update time.
    #[inline]
    pub fn time(mut self, time: TimeFilter) -> Self {
        self.time = Some(time);
        self
    }
}

impl WriteFields for AftersalesRequestFilters {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("aftersales_request_ids", &self.aftersales_request_ids),
                    ("aftersales_request_statuses", &self.aftersales_request_statuses),
                    ("return_types", &self.return_types),
                    ("main_order_ids", &self.main_order_ids),
                    ("buyer_ids", &self.buyer_ids),
                    ("time", &self.time),
                ],
            );
    }
}

debug_written!(AftersalesRequestFilters);

/// Status of an after-sales request.
#[non_exhaustive]
pub enum AftersalesRequestStatus {
    /// The request was created. Sent as `INIT`.
    Init,
    /// The seller must answer the request. Sent as `PENDING_REQUEST_REVIEW`.
    PendingRequestReview,
    /// The review of the request is complete. Sent as `REQUEST_REVIEW_COMPLETED`.
    RequestReviewCompleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AftersalesRequestStatus {
    const TEXTS: &'static [&'static str] = &[
        "INIT",
        "PENDING_REQUEST_REVIEW",
        "REQUEST_REVIEW_COMPLETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Init,
            Ok(1) => Self::PendingRequestReview,
            Ok(_) => Self::RequestReviewCompleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Init => Ok(0),
            Self::PendingRequestReview => Ok(1),
            Self::RequestReviewCompleted => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AftersalesRequestStatus, Read, Write);

/// The return of items in one package, for an after-sales request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AftersalesReturnAuthorization {
    /// ID of the authorization. [`ReviewAftersalesRequests`](crate::return_refund::ReviewAftersalesRequests) accepts it as `request_id` with the `request_id_type` `RMA`.
    pub id: Option<RmaId>,
    /// ID of the package that comes back.
    pub package_id: Option<ReturnPackageId>,
    /// ID of the after-sales request to which the authorization belongs.
    pub aftersales_request_id: Option<AftersalesRequestId>,
    /// Status of the authorization.
    pub status: Option<RmaStatus>,
    /// Line items that come back in the package.
    pub line_items: Vec<LineItem>,
}

impl Fields for AftersalesReturnAuthorization {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("package_id", &mut self.package_id),
                    ("aftersales_request_id", &mut self.aftersales_request_id),
                    ("status", &mut self.status),
                    ("line_items", &mut self.line_items),
                ],
            );
    }
}

debug_fields!(AftersalesReturnAuthorization);
