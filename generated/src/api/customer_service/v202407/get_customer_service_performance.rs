// @generated from specs/customer_service/202407/get_customer_service_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCustomerServicePerformance` and what only it uses.

use crate::glue::*;
use crate::api::types::Currency;

/// Reports response time, satisfaction and guided sales over a range of days.
///
/// `GET /customer_service/202407/performance`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.customer_service`.
#[doc(alias = "get-customer-service-performance-202407")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCustomerServicePerformance {
    pub support_date_ge: Date,
    pub support_date_lt: Date,
}

impl GetCustomerServicePerformance {
    /// With the fields that TikTok requires.
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
    const NAME: &'static str = "GetCustomerServicePerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/customer_service/202407/performance";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.param("support_date_ge", &self.support_date_ge);
        query.param("support_date_lt", &self.support_date_lt);
        query.timestamp();
    }
}

/// What [`GetCustomerServicePerformance`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomerServicePerformanceResponse {
    pub performance: Option<Performance>,
}

impl Fields for GetCustomerServicePerformanceResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "performance" => read(map, &mut self.performance),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Performance {
    pub response_percentage: Option<Decimal>,
    pub response_time_mins: Option<Decimal>,
    pub satisfaction_percentage: Option<Decimal>,
    pub support_session_count: Option<i64>,
    pub conversion_rate: Option<String>,
    pub cs_guided_gmv: Option<Decimal>,
    pub currency: Option<Currency>,
}

impl Fields for Performance {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "response_percentage" => read(map, &mut self.response_percentage),
            "response_time_mins" => read(map, &mut self.response_time_mins),
            "satisfaction_percentage" => read(map, &mut self.satisfaction_percentage),
            "support_session_count" => read(map, &mut self.support_session_count),
            "conversion_rate" => read(map, &mut self.conversion_rate),
            "cs_guided_gmv" => read(map, &mut self.cs_guided_gmv),
            "currency" => read(map, &mut self.currency),
            _ => skip(map),
        }
    }
}
