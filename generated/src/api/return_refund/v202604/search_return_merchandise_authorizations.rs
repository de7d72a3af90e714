// @generated from specs/return_refund/202604/search_return_merchandise_authorizations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchReturnMerchandiseAuthorizations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AftersalesRequestId, OrderId, ReturnPackageId, RmaId};
use crate::api::return_refund::types::{
    IncludedField, LineItem, Pagination, RmaStatus, SkuReturnRequest, Sort, TimeFilter,
};

/// Searches return merchandise authorizations (RMA) by ID, package, after-sales request, order, status or time. Each stands for the items that come back in one package.
///
/// `POST /return_refund/202604/rma/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchReturnMerchandiseAuthorizationsResponse`]; `return_merchandise_authorizations` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::SearchReturnMerchandiseAuthorizations;

 let shop = client.seller(token).shop(cipher);
 let mut return_merchandise_authorizations = shop.items(SearchReturnMerchandiseAuthorizations::new());
 while let Some(return_merchandise_authorization) = return_merchandise_authorizations.try_next().await? {
     println!("{return_merchandise_authorization:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchReturnMerchandiseAuthorizations {
    /// BCP 47 code of the language of `return_reason_text`.
    pub locale: Option<String>,
    /// Data to return in addition to IDs and statuses. Accepts `LINE_ITEMS` or `SKU_RETURN_REQUESTS`. JSON name: `whitelisted_data_fields`.
    pub included_fields: Option<Vec<IncludedField>>,
    /// Conditions that the authorizations must meet.
    pub filters: Option<RmaFilters>,
    /// How the result is sorted.
    pub sort: Option<Sort>,
    /// Page of the result to return.
    pub pagination: Option<Pagination>,
}

impl SearchReturnMerchandiseAuthorizations {
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

    /// Data to return in addition to IDs and statuses. Accepts `LINE_ITEMS` or `SKU_RETURN_REQUESTS`. JSON name: `whitelisted_data_fields`.
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

    /// Conditions that the authorizations must meet.
    #[inline]
    pub fn filters(mut self, filters: RmaFilters) -> Self {
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

impl Endpoint for SearchReturnMerchandiseAuthorizations {
    type Response = SearchReturnMerchandiseAuthorizationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchReturnMerchandiseAuthorizations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202604/rma/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("return_merchandise_authorizations")
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
                (
                    "whitelisted_data_fields",
                    &one_of(
                        &self.included_fields,
                        &["LINE_ITEMS", "SKU_RETURN_REQUESTS"],
                    ),
                ),
                ("filters", &self.filters),
                ("sort", &self.sort),
                ("pagination", &self.pagination),
            ],
        );
    }
}

impl Paged for SearchReturnMerchandiseAuthorizations {
    type Item = ReturnMerchandiseAuthorization;

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
        response.return_merchandise_authorizations
    }
}

/// The response to [`SearchReturnMerchandiseAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchReturnMerchandiseAuthorizationsResponse {
    /// Authorizations that match.
    pub return_merchandise_authorizations: Vec<ReturnMerchandiseAuthorization>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
}

impl Fields for SearchReturnMerchandiseAuthorizationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "return_merchandise_authorizations",
                        &mut self.return_merchandise_authorizations,
                    ),
                    ("total_count", &mut self.total_count),
                    ("next_page_token", &mut self.next_page_token),
                ],
            );
    }
}

debug_fields!(SearchReturnMerchandiseAuthorizationsResponse);

/// The return of items in one package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnMerchandiseAuthorization {
    /// ID of the authorization. [`ReviewAftersalesRequests`](crate::return_refund::ReviewAftersalesRequests) accepts it as `request_id` with the `request_id_type` `RMA`.
    pub id: Option<RmaId>,
    /// ID of the package that comes back.
    pub package_id: Option<ReturnPackageId>,
    /// ID of the after-sales request to which the authorization belongs.
    pub aftersales_request_id: Option<AftersalesRequestId>,
    /// Status of the authorization.
    pub status: Option<RmaStatus>,
    /// Line items that are expected in the package; only if `LINE_ITEMS` was requested and TikTok has the data.
    pub line_items: Vec<LineItem>,
    /// Parts of the after-sales request that belong to this authorization, one for each SKU; only if `SKU_RETURN_REQUESTS` was requested.
    pub sku_return_requests: Vec<SkuReturnRequest>,
}

impl Fields for ReturnMerchandiseAuthorization {
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
                    ("sku_return_requests", &mut self.sku_return_requests),
                ],
            );
    }
}

debug_fields!(ReturnMerchandiseAuthorization);

/// Conditions of a search for return merchandise authorizations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RmaFilters {
    /// IDs of the authorizations to find.
    pub rma_ids: Option<Vec<RmaId>>,
    /// Return package IDs; only authorizations of these packages are returned.
    pub package_ids: Option<Vec<ReturnPackageId>>,
    /// Statuses of the authorizations to find.
    pub statuses: Option<Vec<RmaStatus>>,
    /// After-sales request IDs, from [`SearchAftersalesRequests`](crate::return_refund::SearchAftersalesRequests); only authorizations of these requests are returned.
    pub aftersales_request_ids: Option<Vec<AftersalesRequestId>>,
    /// Order IDs, from `order::GetOrderList`; only authorizations with items of these orders are returned.
    pub main_order_ids: Option<Vec<OrderId>>,
    /// Ranges of the creation and update time.
    pub time: Option<TimeFilter>,
}

impl RmaFilters {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the authorizations to find.
    #[inline]
    pub fn rma_ids(
        mut self,
        rma_ids: impl IntoIterator<Item = impl Into<RmaId>>,
    ) -> Self {
        self.rma_ids = Some(rma_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Return package IDs; only authorizations of these packages are returned.
    #[inline]
    pub fn package_ids(
        mut self,
        package_ids: impl IntoIterator<Item = impl Into<ReturnPackageId>>,
    ) -> Self {
        self.package_ids = Some(package_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Statuses of the authorizations to find.
    #[inline]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl Into<RmaStatus>>,
    ) -> Self {
        self.statuses = Some(statuses.into_iter().map(Into::into).collect());
        self
    }

    /// After-sales request IDs, from [`SearchAftersalesRequests`](crate::return_refund::SearchAftersalesRequests); only authorizations of these requests are returned.
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

    /// Order IDs, from `order::GetOrderList`; only authorizations with items of these orders are returned.
    #[inline]
    pub fn main_order_ids(
        mut self,
        main_order_ids: impl IntoIterator<Item = impl Into<OrderId>>,
    ) -> Self {
        self.main_order_ids = Some(main_order_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Ranges of the creation and update time.
    #[inline]
    pub fn time(mut self, time: TimeFilter) -> Self {
        self.time = Some(time);
        self
    }
}

impl WriteFields for RmaFilters {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("rma_ids", &self.rma_ids),
                    ("package_ids", &self.package_ids),
                    ("statuses", &self.statuses),
                    ("aftersales_request_ids", &self.aftersales_request_ids),
                    ("main_order_ids", &self.main_order_ids),
                    ("time", &self.time),
                ],
            );
    }
}

debug_written!(RmaFilters);
