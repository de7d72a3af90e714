// @generated from specs/return_refund/202309/approve_cancellation.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ApproveCancellation`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CancellationId;

/// Approves a buyer's request to cancel an order, as long as the request awaits the seller's answer. [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) returns whether it can be approved.
///
/// `POST /return_refund/202309/cancellations/{cancel_id}/approve`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic`.
/// Returns no data.
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/approve-cancellation-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::ApproveCancellation;

 let shop = client.seller(token).shop(cipher);
 shop.send(&ApproveCancellation::new("4035319218955782461")).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [11050001](crate::errors#code-11050001), [25001001](crate::errors#code-25001001), [25001003](crate::errors#code-25001003), [25001028](crate::errors#code-25001028), [25001045](crate::errors#code-25001045), [25001058](crate::errors#code-25001058),
/// [25007002](crate::errors#code-25007002), [25007006](crate::errors#code-25007006), [25011012](crate::errors#code-25011012), [25020003](crate::errors#code-25020003), [25020004](crate::errors#code-25020004), [25020005](crate::errors#code-25020005),
/// [25020009](crate::errors#code-25020009), [36009003](crate::errors#code-36009003).
#[doc(alias = "approve-cancellation-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApproveCancellation {
    /// Cancellation ID, from [`SearchCancellations`](crate::return_refund::SearchCancellations).
    pub cancel_id: CancellationId,
    /// Unique key of the request, such as a UUID. A request with the same key is not processed again. At most 255 characters.
    pub idempotency_key: Option<String>,
}

impl ApproveCancellation {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(cancel_id: impl Into<CancellationId>) -> Self {
        Self {
            cancel_id: cancel_id.into(),
            idempotency_key: None,
        }
    }

    /// Unique key of the request, such as a UUID. A request with the same key is not processed again. At most 255 characters.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
}

impl Endpoint for ApproveCancellation {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ApproveCancellation";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202309/cancellations/{cancel_id}/approve";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .errors(
            &[
                11050001, 25001001, 25001003, 25001028, 25001045, 25001058, 25007002,
                25007006, 25011012, 25020003, 25020004, 25020005, 25020009, 36009003,
            ],
        )
        .idempotency_key(KeyPlace::Query)
        .page("https://partner.tiktokshop.com/docv2/page/approve-cancellation-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/return_refund/202309/cancellations/");
        path.id("cancel_id", &self.cancel_id);
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
    fn with_idempotency_key(&self, key: String) -> Option<Self> {
        self.idempotency_key
            .is_none()
            .then(|| Self {
                idempotency_key: Some(key),
                ..self.clone()
            })
    }
}
