// @generated from specs/analytics/202606/get_sps_metric_problems.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSpsMetricProblems`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::{OrderId, ProductId, ReturnId, SkuId};
use crate::api::analytics::types::MetricCode;

/// Lists the problem orders or chats behind one metric of the shop performance score (SPS) of a US shop.
///
/// `GET /analytics/202606/shop_performances/metrics/{metric_code}/problem_details`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Markets: US.
/// Returns [`GetSpsMetricProblemsResponse`], page by page.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetSpsMetricProblems;

 let shop = client.seller(token).shop(cipher);
 let mut items = shop.items(GetSpsMetricProblems::new("NRR"));
 while let Some(item) = items.try_next().await? {
     println!("{item:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GetSpsMetricProblemDetails")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSpsMetricProblems {
    /// Code of the metric whose orders or chats are listed: `NRR`, `NBFR`, `SFCR`, `OTDR`, `AHT` or `IM_DSAT`. Only the list of this metric is filled. Example: `NRR`.
    pub metric_code: String,
    /// Language of localized texts in the reply.
    pub locale: Option<Locale>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page.
    pub page_size: Option<i64>,
}

impl GetSpsMetricProblems {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(metric_code: impl Into<String>) -> Self {
        Self {
            metric_code: metric_code.into(),
            locale: None,
            page_token: None,
            page_size: None,
        }
    }

    /// Language of localized texts in the reply.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Largest number of items on a page.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Endpoint for GetSpsMetricProblems {
    type Response = GetSpsMetricProblemsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetSpsMetricProblems";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202606/shop_performances/metrics/{metric_code}/problem_details";
    const META: OperationMeta = OperationMeta::NONE
        .pages("")
        .markets(Markets::Only(&["US"]));

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202606/shop_performances/metrics/");
        path.id("metric_code", &self.metric_code);
        path.literal("/problem_details");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
}

impl Paged for GetSpsMetricProblems {
    type Item = Self::Response;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        vec![response]
    }
}

/// The response to [`GetSpsMetricProblems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpsMetricProblemsResponse {
    /// Orders with long after-sales cases, if the metric is `AHT`. JSON name: `aht_problem_order_items`.
    pub aht_problem_orders: Vec<AhtProblemOrder>,
    /// Chats that buyers rated low, if the metric is `IM_DSAT`. JSON name: `im_dsat_chat_items`.
    pub im_dsat_chats: Vec<ImDsatChat>,
    /// Code of the metric.
    pub metric_code: Option<MetricCode>,
    /// Orders returned or refunded through no fault of the buyer, if the metric is `NBFR`. JSON name: `nbfr_problem_order_items`.
    pub nbfr_problem_orders: Vec<NbfrProblemOrder>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Orders with bad reviews, if the metric is `NRR`. JSON name: `nrr_problem_order_items`.
    pub nrr_problem_orders: Vec<NrrProblemOrder>,
    /// Orders delivered late, if the metric is `OTDR`. JSON name: `otdr_problem_order_items`.
    pub otdr_problem_orders: Vec<OtdrProblemOrder>,
    /// Orders cancelled through the seller's fault, if the metric is `SFCR`. JSON name: `sfcr_problem_order_items`.
    pub sfcr_problem_orders: Vec<SfcrProblemOrder>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetSpsMetricProblemsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("aht_problem_order_items", &mut self.aht_problem_orders),
                    ("im_dsat_chat_items", &mut self.im_dsat_chats),
                    ("metric_code", &mut self.metric_code),
                    ("nbfr_problem_order_items", &mut self.nbfr_problem_orders),
                    ("next_page_token", &mut self.next_page_token),
                    ("nrr_problem_order_items", &mut self.nrr_problem_orders),
                    ("otdr_problem_order_items", &mut self.otdr_problem_orders),
                    ("sfcr_problem_order_items", &mut self.sfcr_problem_orders),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetSpsMetricProblemsResponse);

/// An order with a long after-sales case.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AhtProblemOrder {
    /// Kind of after-sales case.
    pub aftersales_type_name: Option<String>,
    /// Duration of the approval, in hours.
    pub approve_duration_hours: Option<Decimal>,
    /// Duration of the inspection, in hours.
    pub inspect_duration_hours: Option<Decimal>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// ID of the return.
    pub return_order_id: Option<ReturnId>,
    /// Number of times that the case was reviewed.
    pub review_count: Option<i64>,
    /// Total handling time of the case, in hours.
    pub total_handle_duration_hours: Option<Decimal>,
}

impl Fields for AhtProblemOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("aftersales_type_name", &mut self.aftersales_type_name),
                    ("approve_duration_hours", &mut self.approve_duration_hours),
                    ("inspect_duration_hours", &mut self.inspect_duration_hours),
                    ("order_id", &mut self.order_id),
                    ("return_order_id", &mut self.return_order_id),
                    ("review_count", &mut self.review_count),
                    (
                        "total_handle_duration_hours",
                        &mut self.total_handle_duration_hours,
                    ),
                ],
            );
    }
}

debug_fields!(AhtProblemOrder);

/// A chat that the buyer rated low.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImDsatChat {
    /// Length of the chat in hours.
    pub chat_duration_hours: Option<Decimal>,
    /// ID of the chat record.
    pub chat_record_id: Option<String>,
    /// Masked name of the buyer.
    pub customer_name: Option<String>,
    /// Rating by the buyer, from 1 to 5.
    pub customer_rating: Option<i64>,
    /// When the first reply in the chat was sent.
    pub first_reply_time: Option<Timestamp>,
    /// Reasons that the buyer gave for the rating.
    pub rating_reasons: Vec<String>,
    /// Name of the customer service agent.
    pub service_agent: Option<String>,
}

impl Fields for ImDsatChat {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("chat_duration_hours", &mut self.chat_duration_hours),
                    ("chat_record_id", &mut self.chat_record_id),
                    ("customer_name", &mut self.customer_name),
                    ("customer_rating", &mut self.customer_rating),
                    ("first_reply_time", &mut self.first_reply_time),
                    ("rating_reasons", &mut self.rating_reasons),
                    ("service_agent", &mut self.service_agent),
                ],
            );
    }
}

debug_fields!(ImDsatChat);

/// An order that was returned or refunded through no fault of the buyer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NbfrProblemOrder {
    /// When the order was delivered.
    pub deliver_time: Option<Timestamp>,
    /// When the order was created.
    pub order_create_time: Option<Timestamp>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Product ID; absent if it is not available.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Reason for the return or refund.
    pub return_refund_reason: Option<String>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
}

impl Fields for NbfrProblemOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("deliver_time", &mut self.deliver_time),
                    ("order_create_time", &mut self.order_create_time),
                    ("order_id", &mut self.order_id),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("return_refund_reason", &mut self.return_refund_reason),
                    ("sku_id", &mut self.sku_id),
                ],
            );
    }
}

debug_fields!(NbfrProblemOrder);

/// An order with a bad review.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NrrProblemOrder {
    /// When the order was delivered.
    pub deliver_time: Option<Timestamp>,
    /// When the order was created.
    pub order_create_time: Option<Timestamp>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Product ID; absent if it is not available.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Rating by the buyer, from 1 to 5.
    pub user_review_rating: Option<i64>,
}

impl Fields for NrrProblemOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("deliver_time", &mut self.deliver_time),
                    ("order_create_time", &mut self.order_create_time),
                    ("order_id", &mut self.order_id),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("sku_id", &mut self.sku_id),
                    ("user_review_rating", &mut self.user_review_rating),
                ],
            );
    }
}

debug_fields!(NrrProblemOrder);

/// An order that was delivered late.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtdrProblemOrder {
    /// When the order was delivered.
    pub actual_deliver_time: Option<Timestamp>,
    /// Expected time of delivery of the order.
    pub expect_deliver_time: Option<Timestamp>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
}

impl Fields for OtdrProblemOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_deliver_time", &mut self.actual_deliver_time),
                    ("expect_deliver_time", &mut self.expect_deliver_time),
                    ("order_id", &mut self.order_id),
                    ("product_name", &mut self.product_name),
                    ("sku_id", &mut self.sku_id),
                ],
            );
    }
}

debug_fields!(OtdrProblemOrder);

/// An order that was cancelled through the seller's fault.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SfcrProblemOrder {
    /// Reasons for the cancellation.
    pub cancellation_reasons: Vec<String>,
    /// When the order was created.
    pub order_create_time: Option<Timestamp>,
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Product ID; absent if it is not available.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
}

impl Fields for SfcrProblemOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cancellation_reasons", &mut self.cancellation_reasons),
                    ("order_create_time", &mut self.order_create_time),
                    ("order_id", &mut self.order_id),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("sku_id", &mut self.sku_id),
                ],
            );
    }
}

debug_fields!(SfcrProblemOrder);
