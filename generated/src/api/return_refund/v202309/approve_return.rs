// @generated from specs/return_refund/202309/approve_return.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ApproveReturn`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::ReturnId;
use crate::api::return_refund::types::Decision;

/// Approves a return, refund or replacement at its current stage, or offers a partial refund. The decision must match the stage; [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) shows which are possible, and [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) whether a partial refund is.
///
/// `POST /return_refund/202309/returns/{return_id}/approve`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic`.
/// Returns no data.
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/approve-return-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::ApproveReturn;
 use tiktok_shop::return_refund::types::Decision;

 let shop = client.seller(token).shop(cipher);
 let request = ApproveReturn::new("4035318504086604100", Decision::ApproveRefund);
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [11050001](crate::errors#code-11050001), [25001001](crate::errors#code-25001001), [25001003](crate::errors#code-25001003), [25001028](crate::errors#code-25001028), [25001044](crate::errors#code-25001044), [25001058](crate::errors#code-25001058),
/// [25007006](crate::errors#code-25007006), [25007007](crate::errors#code-25007007), [25011010](crate::errors#code-25011010), [25011012](crate::errors#code-25011012), [25011013](crate::errors#code-25011013), [25011023](crate::errors#code-25011023),
/// [25011026](crate::errors#code-25011026), [25011032](crate::errors#code-25011032), [25020004](crate::errors#code-25020004), [25020005](crate::errors#code-25020005), [25020009](crate::errors#code-25020009), [36009003](crate::errors#code-36009003).
#[doc(alias = "approve-return-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApproveReturn {
    /// Return ID, from [`SearchReturns`](crate::return_refund::SearchReturns).
    pub return_id: ReturnId,
    /// Unique key of the request, such as a UUID. A request with the same key is not processed again. At most 255 characters.
    pub idempotency_key: Option<String>,
    /// Only for `APPROVE_RETURN`: whether the buyer gets a full refund and keeps the items. If false or omitted, the buyer must send the items back.
    pub buyer_keep_item: Option<bool>,
    /// Decision of the seller, which must fit the type and stage of the return; `seller_next_actions` of [`SearchReturns`](crate::return_refund::SearchReturns) shows the stage, and the values of `SellerAction` list its decisions. `APPROVE_RETURN` is for a request before the buyer sends the items, `APPROVE_RECEIVED_PACKAGE` for one after that. Accepts `APPROVE_RECEIVED_PACKAGE`, `APPROVE_REFUND`, `APPROVE_REPLACEMENT`, `APPROVE_RETURN`, `DIRECT_REFUND`, `ISSUE_REPLACEMENT_REFUND` or `OFFER_PARTIAL_REFUND`.
    pub decision: Decision,
    /// Partial refund to offer, in the currency of the return; used only with `OFFER_PARTIAL_REFUND`, which requires it. [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) returns the allowed range for each line item; TikTok does not document how the ranges of several line items add up.
    pub partial_refund: Option<Money>,
}

impl ApproveReturn {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(return_id: impl Into<ReturnId>, decision: impl Into<Decision>) -> Self {
        Self {
            return_id: return_id.into(),
            idempotency_key: None,
            buyer_keep_item: None,
            decision: decision.into(),
            partial_refund: None,
        }
    }

    /// Unique key of the request, such as a UUID. A request with the same key is not processed again. At most 255 characters.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Only for `APPROVE_RETURN`: whether the buyer gets a full refund and keeps the items. If false or omitted, the buyer must send the items back.
    #[inline]
    pub fn buyer_keep_item(mut self, buyer_keep_item: bool) -> Self {
        self.buyer_keep_item = Some(buyer_keep_item);
        self
    }

    /// Partial refund to offer, in the currency of the return; used only with `OFFER_PARTIAL_REFUND`, which requires it. [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) returns the allowed range for each line item; TikTok does not document how the ranges of several line items add up.
    #[inline]
    pub fn partial_refund(mut self, partial_refund: Money) -> Self {
        self.partial_refund = Some(partial_refund);
        self
    }
}

impl Endpoint for ApproveReturn {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ApproveReturn";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202309/returns/{return_id}/approve";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .errors(
            &[
                11050001, 25001001, 25001003, 25001028, 25001044, 25001058, 25007006,
                25007007, 25011010, 25011012, 25011013, 25011023, 25011026, 25011032,
                25020004, 25020005, 25020009, 36009003,
            ],
        )
        .idempotency_key(KeyPlace::Query)
        .page("https://partner.tiktokshop.com/docv2/page/approve-return-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/return_refund/202309/returns/");
        path.id("return_id", &self.return_id);
        path.literal("/approve");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("idempotency_key", &within(&self.idempotency_key, ..=255));
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("buyer_keep_item", &self.buyer_keep_item),
                (
                    "decision",
                    &one_of(
                        &self.decision,
                        &[
                            "APPROVE_RECEIVED_PACKAGE",
                            "APPROVE_REFUND",
                            "APPROVE_REPLACEMENT",
                            "APPROVE_RETURN",
                            "DIRECT_REFUND",
                            "ISSUE_REPLACEMENT_REFUND",
                            "OFFER_PARTIAL_REFUND",
                        ],
                    ),
                ),
                ("partial_refund", &self.partial_refund),
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
