// @generated from specs/return_refund/202606/get_available_review_decisions.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetAvailableReviewDecisions` and the types that only this operation uses.

use crate::__private::*;
use crate::api::return_refund::types::{
    AftersalesError, Decision, PartialRefundAmountRange, RejectReason,
};

/// Lists, line by line, how the seller can answer a return or cancellation.
///
/// `GET /return_refund/202606/review_decision`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetAvailableReviewDecisionsResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAvailableReviewDecisions {
    pub seller_id: String,
    /// From `SearchReturns` or `SearchCancellations`.
    pub return_or_cancel_id: String,
    /// Of the `text` of reasons.
    pub locale: Option<String>,
    pub check_decisions: Option<Vec<Decision>>,
}

impl GetAvailableReviewDecisions {
    /// Creates the request from its required fields.
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

/// The response to [`GetAvailableReviewDecisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableReviewDecisionsResponse {
    /// Amounts are each line's: 1.00 on each of three lines is 3.00 in all.
    pub line_items: Vec<ReviewLineItem>,
    /// For questions to TikTok Shop.
    pub request_log_id: Option<String>,
    /// What failed, also when the reply is a success.
    pub errors: Vec<AftersalesError>,
}

impl Fields for GetAvailableReviewDecisionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("line_items", &mut self.line_items),
                    ("request_log_id", &mut self.request_log_id),
                    ("errors", &mut self.errors),
                ],
            );
    }
}

debug_fields!(GetAvailableReviewDecisionsResponse);

impl CollectFailures for GetAvailableReviewDecisionsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for GetAvailableReviewDecisionsResponse {}

/// Whether a decision may be made on a line item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemDecisionEligibility {
    pub decision: Option<Decision>,
    /// Whether the seller can decide so now.
    pub eligible: Option<bool>,
    /// Only where `eligible` is `false`.
    pub ineligible_code: Option<i64>,
    /// Only where `eligible` is `false`.
    pub ineligible_reason: Option<String>,
    /// What a rejection can give as `reject_reason`.
    pub available_reject_reasons: Vec<RejectReason>,
    /// What a partial refund can be.
    pub partial_refund_amount_range: Option<PartialRefundAmountRange>,
}

impl Fields for LineItemDecisionEligibility {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("decision", &mut self.decision),
                    ("eligible", &mut self.eligible),
                    ("ineligible_code", &mut self.ineligible_code),
                    ("ineligible_reason", &mut self.ineligible_reason),
                    ("available_reject_reasons", &mut self.available_reject_reasons),
                    (
                        "partial_refund_amount_range",
                        &mut self.partial_refund_amount_range,
                    ),
                ],
            );
    }
}

debug_fields!(LineItemDecisionEligibility);

/// A line item under review, with the decisions that may be made on it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewLineItem {
    /// Of the whole bundle, where it is one.
    pub return_line_item_id: Option<String>,
    /// Of the part of a bundle.
    pub sub_return_line_item_id: Option<String>,
    /// Which of them the seller can take on this line.
    pub decisions: Vec<LineItemDecisionEligibility>,
}

impl Fields for ReviewLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("return_line_item_id", &mut self.return_line_item_id),
                    ("sub_return_line_item_id", &mut self.sub_return_line_item_id),
                    ("decisions", &mut self.decisions),
                ],
            );
    }
}

debug_fields!(ReviewLineItem);
