// @generated from specs/customer_service/202407/get_customer_service_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCustomerServicePerformance`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;

/// Returns customer service figures of a shop for a range of days, such as response times, satisfaction and the sales that followed chats.
///
/// `GET /customer_service/202407/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns [`GetCustomerServicePerformanceResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-customer-service-performance-202407>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_service::GetCustomerServicePerformance;

 let shop = client.seller(token).shop(cipher);
 let request = GetCustomerServicePerformance::new(
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101001](crate::errors#code-45101001).
#[doc(alias = "get-customer-service-performance-202407")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCustomerServicePerformance {
    /// Inclusive lower bound of the range of days.
    pub support_date_ge: Date,
    /// Exclusive upper bound of the range of days.
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
    /// Figures for the range of days, based on the chat sessions with buyers.
    pub performance: Option<Performance>,
}

impl Fields for GetCustomerServicePerformanceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("performance", &mut self.performance)]);
    }
}

debug_fields!(GetCustomerServicePerformanceResponse);

/// Customer service figures of a shop for a range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Performance {
    /// Share of the sessions begun in the range that had a first answer within 24 hours, in percent: 93.4 is 93.4%. Automatic answers count; sessions begun in vacation mode do not.
    pub response_percentage: Option<Decimal>,
    /// Average time until the first answer in sessions begun in the range, in minutes. JSON name: `response_time_mins`.
    pub response_time_minutes: Option<Decimal>,
    /// Share of sessions with 4 or 5 stars among all sessions that were rated in the range, in percent.
    pub satisfaction_percentage: Option<Decimal>,
    /// Number of sessions that buyers began in the range, by choosing a frequent question or sending a message.
    pub support_session_count: Option<i64>,
    /// Share of potential customers who were converted to customers, in percent.
    pub conversion_rate: Option<String>,
    /// GMV of orders that buyers placed within 7 days after the shop answered their chat. JSON name: `cs_guided_gmv`.
    pub guided_gmv: Option<Decimal>,
    /// Currency of `guided_gmv`.
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
