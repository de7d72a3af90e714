// @generated from specs/return_refund/202309/reject_return.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RejectReturn`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ReturnId;
use crate::api::return_refund::types::{Decision, EvidenceImage};

/// Rejects a return, refund, replacement or returned package at its current stage. The decision must match the stage; [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) shows which are possible and lists the reasons.
///
/// `POST /return_refund/202309/returns/{return_id}/reject`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic`.
/// Returns no data.
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
/// Superseded by a newer version: [`v202606`](crate::return_refund::v202606::reject_return::RejectReturn).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/reject-return-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::types::Decision;
 use tiktok_shop::return_refund::v202309::{RejectReturn, reject_return};

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
/// Documented error codes: [11050001](crate::errors#code-11050001), [25001001](crate::errors#code-25001001), [25001003](crate::errors#code-25001003), [25001014](crate::errors#code-25001014), [25001016](crate::errors#code-25001016), [25001020](crate::errors#code-25001020),
/// [25001028](crate::errors#code-25001028), [25001057](crate::errors#code-25001057), [25001058](crate::errors#code-25001058), [25007002](crate::errors#code-25007002), [25007006](crate::errors#code-25007006), [25011010](crate::errors#code-25011010),
/// [25011023](crate::errors#code-25011023), [25011025](crate::errors#code-25011025), [25011026](crate::errors#code-25011026), [25011035](crate::errors#code-25011035), [25020004](crate::errors#code-25020004), [25020005](crate::errors#code-25020005),
/// [25020010](crate::errors#code-25020010), [25020011](crate::errors#code-25020011), [25020012](crate::errors#code-25020012), [36009003](crate::errors#code-36009003).
#[doc(alias = "reject-return-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RejectReturn {
    /// Return ID, from [`SearchReturns`](crate::return_refund::SearchReturns).
    pub return_id: ReturnId,
    /// Unique key of the request, such as a UUID. A request with the same key is not processed again. At most 255 characters.
    pub idempotency_key: Option<String>,
    /// Explanation by the seller.
    pub comment: Option<String>,
    /// Decision of the seller, which must fit the type and stage of the return; `seller_next_actions` of [`SearchReturns`](crate::return_refund::SearchReturns) shows the stage, and the values of `SellerAction` list its decisions. `REJECT_RETURN` is for a request before the buyer sends the items, `REJECT_RECEIVED_PACKAGE` for one after that. Accepts `REJECT_RECEIVED_PACKAGE`, `REJECT_REFUND`, `REJECT_REPLACEMENT` or `REJECT_RETURN`.
    pub decision: Decision,
    /// Images that support the decision.
    pub images: Option<Vec<EvidenceImage>>,
    /// Key of a reason that [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) lists for the same `decision`, or [`GetRejectReasons`](crate::return_refund::GetRejectReasons) for the return. Look it up shortly before the call. Example: `reverse_reject_return_parcel_reason_1`.
    pub reject_reason: String,
}

/// The required fields of [`RejectReturn`], for [`RejectReturn::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Return ID, from [`SearchReturns`](crate::return_refund::SearchReturns).
    pub return_id: ReturnId,
    /// Decision of the seller, which must fit the type and stage of the return; `seller_next_actions` of [`SearchReturns`](crate::return_refund::SearchReturns) shows the stage, and the values of `SellerAction` list its decisions. `REJECT_RETURN` is for a request before the buyer sends the items, `REJECT_RECEIVED_PACKAGE` for one after that. Accepts `REJECT_RECEIVED_PACKAGE`, `REJECT_REFUND`, `REJECT_REPLACEMENT` or `REJECT_RETURN`.
    pub decision: Decision,
    /// Key of a reason that [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) lists for the same `decision`, or [`GetRejectReasons`](crate::return_refund::GetRejectReasons) for the return. Look it up shortly before the call. Example: `reverse_reject_return_parcel_reason_1`.
    pub reject_reason: String,
}

impl RejectReturn {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            return_id: required.return_id,
            idempotency_key: None,
            comment: None,
            decision: required.decision,
            images: None,
            reject_reason: required.reject_reason,
        }
    }

    /// Unique key of the request, such as a UUID. A request with the same key is not processed again. At most 255 characters.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Explanation by the seller.
    #[inline]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Images that support the decision.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = EvidenceImage>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl Endpoint for RejectReturn {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RejectReturn";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202309/returns/{return_id}/reject";
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
        .page("https://partner.tiktokshop.com/docv2/page/reject-return-202309")
        .newer("v202606");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/return_refund/202309/returns/");
        path.id("return_id", &self.return_id);
        path.literal("/reject");
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
                ("comment", &self.comment),
                (
                    "decision",
                    &one_of(
                        &self.decision,
                        &[
                            "REJECT_RECEIVED_PACKAGE",
                            "REJECT_REFUND",
                            "REJECT_REPLACEMENT",
                            "REJECT_RETURN",
                        ],
                    ),
                ),
                ("images", &self.images),
                ("reject_reason", &self.reject_reason),
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
