// @generated from specs/return_refund/202606/reject_return.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RejectReturn`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ReturnId;
use crate::api::return_refund::types::{Decision, EvidenceImage, PartialRefundAmount};

/// Rejects a return, refund, replacement or returned package at its current stage, or offers a partial refund for a package that came back. [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) shows which decisions are possible and lists the reasons; for a partial refund, [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) does.
///
/// `POST /return_refund/202606/returns/{return_id}/reject`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic` (documented for version 202309).
/// Returns no data.
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
///
/// See TikTok's page for version 202309 <https://partner.tiktokshop.com/docv2/page/reject-return-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::{RejectReturn, reject_return};
 use tiktok_shop::return_refund::types::Decision;

 let shop = client.seller(token).shop(cipher);
 let request = RejectReturn::new(reject_return::Required {
         return_id: "4035318504086604100".into(),
         decision: Decision::RejectReceivedPackage,
         reject_reason: "reverse_reject_return_parcel_reason_1".into(),
     })
     .comment("I have reached an agreement with the buyer");
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202309: [11050001](crate::errors#code-11050001), [25001001](crate::errors#code-25001001), [25001003](crate::errors#code-25001003), [25001014](crate::errors#code-25001014), [25001016](crate::errors#code-25001016), [25001020](crate::errors#code-25001020),
/// [25001028](crate::errors#code-25001028), [25001057](crate::errors#code-25001057), [25001058](crate::errors#code-25001058), [25007002](crate::errors#code-25007002), [25007006](crate::errors#code-25007006), [25011010](crate::errors#code-25011010),
/// [25011023](crate::errors#code-25011023), [25011025](crate::errors#code-25011025), [25011026](crate::errors#code-25011026), [25011035](crate::errors#code-25011035), [25020004](crate::errors#code-25020004), [25020005](crate::errors#code-25020005),
/// [25020010](crate::errors#code-25020010), [25020011](crate::errors#code-25020011), [25020012](crate::errors#code-25020012), [36009003](crate::errors#code-36009003).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RejectReturn {
    /// Return ID, from [`SearchReturns`](crate::return_refund::SearchReturns).
    pub return_id: ReturnId,
    /// Unique key of the request, such as a UUID. A request with the same key is not processed again. At most 255 characters (documented for version 202309).
    pub idempotency_key: Option<String>,
    /// Decision of the seller, which must fit the type and stage of the return; `seller_next_actions` of [`SearchReturns`](crate::return_refund::SearchReturns) shows the stage, and the values of `SellerAction` list its decisions. `REJECT_RETURN` is for a request before the buyer sends the items, `REJECT_RECEIVED_PACKAGE` for one after that. Accepts `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`, `REJECT_RECEIVED_PACKAGE`, `REJECT_REFUND`, `REJECT_REPLACEMENT` or `REJECT_RETURN`.
    pub decision: Decision,
    /// Key of a reason that [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) lists for the same `decision`; for `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`, a reason that [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) lists for it. Look it up shortly before the call. Example: `reverse_reject_return_parcel_reason_1`.
    pub reject_reason: String,
    /// Explanation by the seller; at most 500 characters for `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`.
    pub comment: Option<String>,
    /// Images that support the decision; at most 6 for `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`.
    pub images: Option<Vec<EvidenceImage>>,
    /// Partial refund to offer; used only with `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`, which requires both the amount and the currency. [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) returns the allowed range for each line item.
    pub partial_refund_amount: Option<PartialRefundAmount>,
}

/// The required fields of [`RejectReturn`], for [`RejectReturn::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Return ID, from [`SearchReturns`](crate::return_refund::SearchReturns).
    pub return_id: ReturnId,
    /// Decision of the seller, which must fit the type and stage of the return; `seller_next_actions` of [`SearchReturns`](crate::return_refund::SearchReturns) shows the stage, and the values of `SellerAction` list its decisions. `REJECT_RETURN` is for a request before the buyer sends the items, `REJECT_RECEIVED_PACKAGE` for one after that. Accepts `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`, `REJECT_RECEIVED_PACKAGE`, `REJECT_REFUND`, `REJECT_REPLACEMENT` or `REJECT_RETURN`.
    pub decision: Decision,
    /// Key of a reason that [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) lists for the same `decision`; for `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`, a reason that [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) lists for it. Look it up shortly before the call. Example: `reverse_reject_return_parcel_reason_1`.
    pub reject_reason: String,
}

impl RejectReturn {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            return_id: required.return_id,
            idempotency_key: None,
            decision: required.decision,
            reject_reason: required.reject_reason,
            comment: None,
            images: None,
            partial_refund_amount: None,
        }
    }

    /// Unique key of the request, such as a UUID. A request with the same key is not processed again. At most 255 characters (documented for version 202309).
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Explanation by the seller; at most 500 characters for `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`.
    #[inline]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Images that support the decision; at most 6 for `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = EvidenceImage>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }

    /// Partial refund to offer; used only with `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`, which requires both the amount and the currency. [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) returns the allowed range for each line item.
    #[inline]
    pub fn partial_refund_amount(
        mut self,
        partial_refund_amount: PartialRefundAmount,
    ) -> Self {
        self.partial_refund_amount = Some(partial_refund_amount);
        self
    }
}

impl Endpoint for RejectReturn {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RejectReturn";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202606/returns/{return_id}/reject";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .errors(
            &[
                11050001, 25001001, 25001003, 25001014, 25001016, 25001020, 25001028,
                25001057, 25001058, 25007002, 25007006, 25011010, 25011023, 25011025,
                25011026, 25011035, 25020004, 25020005, 25020010, 25020011, 25020012,
                36009003,
            ],
        )
        .idempotency_key(KeyPlace::Query)
        .page("https://partner.tiktokshop.com/docv2/page/reject-return-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/return_refund/202606/returns/");
        path.id("return_id", &self.return_id);
        path.literal("/reject");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("idempotency_key", &self.idempotency_key);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                (
                    "decision",
                    &one_of(
                        &self.decision,
                        &[
                            "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
                            "REJECT_RECEIVED_PACKAGE",
                            "REJECT_REFUND",
                            "REJECT_REPLACEMENT",
                            "REJECT_RETURN",
                        ],
                    ),
                ),
                ("reject_reason", &self.reject_reason),
                ("comment", &self.comment),
                ("images", &self.images),
                ("partial_refund_amount", &self.partial_refund_amount),
            ],
        );
    }

    #[inline]
    fn with_idempotency_key(&self, key: String) -> Option<Self> {
        self.idempotency_key
            .is_none()
            .then(|| Self {
                idempotency_key: Some(key),
                ..self.clone()
            })
    }
}
