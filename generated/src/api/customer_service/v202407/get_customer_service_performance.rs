// @generated from specs/customer_service/202407/get_customer_service_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCustomerServicePerformance` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;

/// Reports response time, satisfaction and guided sales over a range of days.
///
/// `GET /customer_service/202407/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns [`GetCustomerServicePerformanceResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-customer-service-performance-202407>.
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101001](crate::errors#code-45101001).
#[doc(alias = "get-customer-service-performance-202407")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCustomerServicePerformance {
    /// The first day.
    pub support_date_ge: Date,
    pub support_date_lt: Date,
}

impl GetCustomerServicePerformance {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(support_date_ge: Date, support_date_lt: Date) -> Self {
        Self {
            support_date_ge,
            support_date_lt,
        }
    }
}

impl Endpoint for GetCustomerServicePerformance {
    type Response = GetCustomerServicePerformanceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetCustomerServicePerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/customer_service/202407/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_service"])
        .errors(&[36009003, 45101001])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-customer-service-performance-202407",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.param("support_date_ge", &self.support_date_ge);
        query.param("support_date_lt", &self.support_date_lt);
        query.timestamp();
    }
}

/// The response to [`GetCustomerServicePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerServicePerformanceResponse {
    pub performance: Option<Performance>,
}

impl Fields for GetCustomerServicePerformanceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("performance", &mut self.performance)]);
    }
}

debug_fields!(GetCustomerServicePerformanceResponse);

/// Figures of sessions that began within the range.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Performance {
    /// Answered within 24 hours: 93.4 is 93.4%.
    pub response_percentage: Option<Decimal>,
    /// Until the first answer, on average. JSON name: `response_time_mins`.
    pub response_time_minutes: Option<Decimal>,
    /// Rated 4 or 5, of those rated within the range.
    pub satisfaction_percentage: Option<Decimal>,
    /// Begun by buyers.
    pub support_session_count: Option<i64>,
    /// Customers won, of those who might have been, in percent.
    pub conversion_rate: Option<String>,
    /// Orders within 7 days of an answer. JSON name: `cs_guided_gmv`.
    pub guided_gmv: Option<Decimal>,
    /// Of `guided_gmv`.
    pub currency: Option<Currency>,
}

impl Fields for Performance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("response_percentage", &mut self.response_percentage),
                    ("response_time_mins", &mut self.response_time_minutes),
                    ("satisfaction_percentage", &mut self.satisfaction_percentage),
                    ("support_session_count", &mut self.support_session_count),
                    ("conversion_rate", &mut self.conversion_rate),
                    ("cs_guided_gmv", &mut self.guided_gmv),
                    ("currency", &mut self.currency),
                ],
            );
    }
}

debug_fields!(Performance);
