// @generated from specs/return_refund/202606/get_available_review_decisions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetAvailableReviewDecisions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ReturnLineId, ReturnSubLineId, SellerId};
use crate::api::return_refund::types::{
    AftersalesError, Decision, PartialRefundAmountRange, RejectReason,
};

/// Returns for each line item of a return or cancellation which decisions the seller can take, with the reasons for rejections and the range of partial refunds. Call it before [`ReviewAftersalesRequests`](crate::return_refund::ReviewAftersalesRequests), and before [`ApproveReturn`](crate::return_refund::ApproveReturn) or [`RejectReturn`](crate::return_refund::RejectReturn) with a partial refund.
///
/// `GET /return_refund/202606/review_decision`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetAvailableReviewDecisionsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-review-decision-202606>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::GetAvailableReviewDecisions;

 let shop = client.seller(token).shop(cipher);
 let request = GetAvailableReviewDecisions::new(
     "7494083603082020484",
     "1152921504606846976",
 );
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-review-decision-202606")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAvailableReviewDecisions {
    /// Seller ID, for global sellers from `seller::GetShopGroup`; TikTok does not document where other sellers get it.
    pub seller_id: SellerId,
    /// Return or cancellation ID, from [`SearchReturns`](crate::return_refund::SearchReturns) or [`SearchCancellations`](crate::return_refund::SearchCancellations).
    pub return_or_cancel_id: String,
    /// BCP 47 code of the language of `text` in `available_reject_reasons`.
    pub locale: Option<String>,
    /// Decisions to check; TikTok does not document what omitting them means.
    pub check_decisions: Option<Vec<Decision>>,
}

impl GetAvailableReviewDecisions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        seller_id: impl Into<SellerId>,
        return_or_cancel_id: impl Into<String>,
    ) -> Self {
        Self {
            seller_id: seller_id.into(),
            return_or_cancel_id: return_or_cancel_id.into(),
            locale: None,
            check_decisions: None,
        }
    }

    /// BCP 47 code of the language of `text` in `available_reject_reasons`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Decisions to check; TikTok does not document what omitting them means.
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
    const META: OperationMeta = OperationMeta::NONE
        .page("https://partner.tiktokshop.com/docv2/page/get-review-decision-202606");

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
    /// Line items with their decisions. Amounts apply to each line item, so 1.00 on each of three line items is 3.00 in total.
    pub line_items: Vec<ReviewLineItem>,
    /// ID of this request in TikTok's logs, for questions to TikTok support.
    pub request_log_id: Option<String>,
    /// Errors of the parts that failed although the call succeeded; empty if the whole call failed.
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

/// Whether a decision is possible for a line item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemDecisionEligibility {
    /// The decision that was checked.
    pub decision: Option<Decision>,
    /// Whether the seller can take this decision now.
    pub eligible: Option<bool>,
    /// Why the decision is not possible, as a code; absent if `eligible` is true.
    pub ineligible_code: Option<i64>,
    /// Why the decision is not possible, as a text; absent if `eligible` is true.
    pub ineligible_reason: Option<String>,
    /// Reasons to choose from, if the decision needs one; only if `eligible` is true.
    pub available_reject_reasons: Vec<RejectReason>,
    /// Range of a partial refund for this line item.
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

/// A line item, with the decisions that were checked and whether each is possible.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewLineItem {
    /// ID of the line item in the return; for an item of a virtual bundle, that of the bundle.
    pub return_line_item_id: Option<ReturnLineId>,
    /// ID of the item in the return, if it is a part of a virtual bundle.
    pub sub_return_line_item_id: Option<ReturnSubLineId>,
    /// Decisions that were checked for this line item.
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
