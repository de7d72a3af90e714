// @generated from specs/return_refund/202606/get_available_review_decisions.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetAvailableReviewDecisions` and what only it uses.

use crate::__private::*;
use crate::api::return_refund::types::{AftersalesError, Decision, LineItem};

/// Lists, line by line, how the seller can answer a return or cancellation.
///
/// `GET /return_refund/202606/review_decision`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetAvailableReviewDecisionsResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAvailableReviewDecisions {
    pub seller_id: String,
    /// Of `SearchReturns` or `SearchCancellations`.
    pub return_or_cancel_id: String,
    /// Of the `text` of reasons.
    pub locale: Option<String>,
    pub check_decisions: Option<Vec<Decision>>,
}

impl GetAvailableReviewDecisions {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        seller_id: impl Into<String>,
        return_or_cancel_id: impl Into<String>,
    ) -> Self {
        Self {
            seller_id: seller_id.into(),
            return_or_cancel_id: return_or_cancel_id.into(),
            locale: None,
            check_decisions: None,
        }
    }
    /// Of the `text` of reasons.
    #[inline]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    #[inline]
    pub fn check_decisions(
        mut self,
        check_decisions: impl IntoIterator<Item = impl Into<Decision>>,
    ) -> Self {
        self.check_decisions = Some(
            check_decisions.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Endpoint for GetAvailableReviewDecisions {
    type Response = GetAvailableReviewDecisionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetAvailableReviewDecisions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/return_refund/202606/review_decision";
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("check_decisions", &self.check_decisions);
        query.param("locale", &self.locale);
        query.param("return_or_cancel_id", &self.return_or_cancel_id);
        query.param("seller_id", &self.seller_id);
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetAvailableReviewDecisions`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAvailableReviewDecisionsResponse {
    /// Amounts are each line's: 1.00 on each of three lines is 3.00 in all.
    pub line_items: Vec<LineItem>,
    /// For questions to TikTok Shop.
    pub request_log_id: Option<String>,
    /// What failed, also when the reply is a success.
    pub errors: Vec<AftersalesError>,
}

impl Fields for GetAvailableReviewDecisionsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "line_items" => read(map, &mut self.line_items),
            "request_log_id" => read(map, &mut self.request_log_id),
            "errors" => read(map, &mut self.errors),
            _ => skip(map),
        }
    }
}

impl CollectFailures for GetAvailableReviewDecisionsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for GetAvailableReviewDecisionsResponse {}
