// @generated from specs/return_refund/202601/get_decision_eligibility.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetDecisionEligibility`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::return_refund::types::{Decision, RejectReason};

/// Returns which decisions the seller can take on a return or cancellation now, and the reasons for rejecting it. Call it before [`ApproveReturn`](crate::return_refund::ApproveReturn), [`RejectReturn`](crate::return_refund::RejectReturn), [`ApproveCancellation`](crate::return_refund::ApproveCancellation) or [`RejectCancellation`](crate::return_refund::RejectCancellation); for [`ReviewAftersalesRequests`](crate::return_refund::ReviewAftersalesRequests), and for partial refunds with [`ApproveReturn`](crate::return_refund::ApproveReturn) or [`RejectReturn`](crate::return_refund::RejectReturn), use [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions).
///
/// `GET /return_refund/202601/decision_eligibility`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetDecisionEligibilityResponse`].
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/69844a11eeba77049695c7f6>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::GetDecisionEligibility;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetDecisionEligibility::new("1152921504606846976")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "69844a11eeba77049695c7f6")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDecisionEligibility {
    /// Return or cancellation ID, from [`SearchReturns`](crate::return_refund::SearchReturns) or [`SearchCancellations`](crate::return_refund::SearchCancellations).
    pub return_or_cancel_id: String,
    /// Decisions to check, each of which has one result; TikTok does not document what omitting them means. Accepts `APPROVE_RECEIVED_PACKAGE`, `APPROVE_REFUND`, `APPROVE_REPLACEMENT`, `APPROVE_REQUEST_CANCEL`, `APPROVE_RETURN`, `DIRECT_REFUND`, `ISSUE_EXCHANGE_REFUND`, `ISSUE_REPLACEMENT_REFUND`, `REJECT_RECEIVED_PACKAGE`, `REJECT_REFUND`, `REJECT_REPLACEMENT`, `REJECT_REQUEST_CANCEL` or `REJECT_RETURN`.
    pub check_decisions: Option<Vec<Decision>>,
    /// BCP 47 code of the language of `text` in `available_reject_reasons`.
    pub locale: Option<String>,
}

impl GetDecisionEligibility {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(return_or_cancel_id: impl Into<String>) -> Self {
        Self {
            return_or_cancel_id: return_or_cancel_id.into(),
            check_decisions: None,
            locale: None,
        }
    }

    /// Decisions to check, each of which has one result; TikTok does not document what omitting them means. Accepts `APPROVE_RECEIVED_PACKAGE`, `APPROVE_REFUND`, `APPROVE_REPLACEMENT`, `APPROVE_REQUEST_CANCEL`, `APPROVE_RETURN`, `DIRECT_REFUND`, `ISSUE_EXCHANGE_REFUND`, `ISSUE_REPLACEMENT_REFUND`, `REJECT_RECEIVED_PACKAGE`, `REJECT_REFUND`, `REJECT_REPLACEMENT`, `REJECT_REQUEST_CANCEL` or `REJECT_RETURN`.
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

    /// BCP 47 code of the language of `text` in `available_reject_reasons`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetDecisionEligibility {
    type Response = GetDecisionEligibilityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetDecisionEligibility";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/return_refund/202601/decision_eligibility";
    const META: OperationMeta = OperationMeta::NONE
        .page("https://partner.tiktokshop.com/docv2/page/69844a11eeba77049695c7f6");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query
            .param(
                "check_decisions",
                &one_of(
                    &self.check_decisions,
                    &[
                        "APPROVE_RECEIVED_PACKAGE",
                        "APPROVE_REFUND",
                        "APPROVE_REPLACEMENT",
                        "APPROVE_REQUEST_CANCEL",
                        "APPROVE_RETURN",
                        "DIRECT_REFUND",
                        "ISSUE_EXCHANGE_REFUND",
                        "ISSUE_REPLACEMENT_REFUND",
                        "REJECT_RECEIVED_PACKAGE",
                        "REJECT_REFUND",
                        "REJECT_REPLACEMENT",
                        "REJECT_REQUEST_CANCEL",
                        "REJECT_RETURN",
                    ],
                ),
            );
        query.param("locale", &self.locale);
        query.param("return_or_cancel_id", &self.return_or_cancel_id);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetDecisionEligibility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDecisionEligibilityResponse {
    /// Whether each decision is possible.
    pub decisions: Vec<DecisionEligibility>,
}

impl Fields for GetDecisionEligibilityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("decisions", &mut self.decisions)]);
    }
}

debug_fields!(GetDecisionEligibilityResponse);

/// Whether a decision is possible.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionEligibility {
    /// The decision that was checked.
    pub decision: Option<Decision>,
    /// Whether the seller can take this decision now.
    pub eligible: Option<bool>,
    /// Why the decision is not possible, as a code; absent if `eligible` is true.
    pub ineligible_code: Option<i64>,
    /// Why the decision is not possible, as a text; absent if `eligible` is true.
    pub ineligible_reason: Option<String>,
    /// Reasons to choose from; only for a rejection that is possible.
    pub available_reject_reasons: Vec<RejectReason>,
}

impl Fields for DecisionEligibility {
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
                ],
            );
    }
}

debug_fields!(DecisionEligibility);
