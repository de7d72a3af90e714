// @generated from specs/return_refund/202309/reject_cancellation.yaml by `cargo xtask generate`; edit the spec instead.

//! [`RejectCancellation`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CancellationId;
use crate::api::return_refund::types::EvidenceImage;

/// Rejects a buyer's request to cancel an order. [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) returns whether the seller can still reject it, and the possible reasons.
///
/// `POST /return_refund/202309/cancellations/{cancel_id}/reject`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic`.
/// Returns no data.
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/reject-cancellation-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::RejectCancellation;

 let shop = client.seller(token).shop(cipher);
 let request = RejectCancellation::new(
         "4035319218955782461",
         "seller_reject_apply_product_has_been_packed",
     )
     .comment("I have packed the products before cancellation request");
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [11050001](crate::errors#code-11050001), [25001001](crate::errors#code-25001001), [25001003](crate::errors#code-25001003), [25001014](crate::errors#code-25001014), [25001016](crate::errors#code-25001016), [25001020](crate::errors#code-25001020),
/// [25001028](crate::errors#code-25001028), [25001057](crate::errors#code-25001057), [25001058](crate::errors#code-25001058), [25007006](crate::errors#code-25007006), [25011011](crate::errors#code-25011011), [25020003](crate::errors#code-25020003),
/// [25020004](crate::errors#code-25020004), [25020005](crate::errors#code-25020005), [25020010](crate::errors#code-25020010).
#[doc(alias = "reject-cancellation-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RejectCancellation {
    /// Cancellation ID, from [`SearchCancellations`](crate::return_refund::SearchCancellations).
    pub cancel_id: CancellationId,
    /// Unique key of the request, such as a UUID. A request with the same key is not processed again. At most 255 characters.
    pub idempotency_key: Option<String>,
    /// Explanation by the seller.
    pub comment: Option<String>,
    /// Images that support the decision.
    pub images: Option<Vec<EvidenceImage>>,
    /// Key of a reason that [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) lists for the decision `REJECT_REQUEST_CANCEL`, or [`GetRejectReasons`](crate::return_refund::GetRejectReasons) for the cancellation. Look it up shortly before the call.
    pub reject_reason: String,
}

impl RejectCancellation {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        cancel_id: impl Into<CancellationId>,
        reject_reason: impl Into<String>,
    ) -> Self {
        Self {
            cancel_id: cancel_id.into(),
            idempotency_key: None,
            comment: None,
            images: None,
            reject_reason: reject_reason.into(),
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

impl Endpoint for RejectCancellation {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "RejectCancellation";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202309/cancellations/{cancel_id}/reject";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .errors(
            &[
                11050001, 25001001, 25001003, 25001014, 25001016, 25001020, 25001028,
                25001057, 25001058, 25007006, 25011011, 25020003, 25020004, 25020005,
                25020010,
            ],
        )
        .idempotency_key(KeyPlace::Query)
        .page("https://partner.tiktokshop.com/docv2/page/reject-cancellation-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/return_refund/202309/cancellations/");
        path.id("cancel_id", &self.cancel_id);
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
