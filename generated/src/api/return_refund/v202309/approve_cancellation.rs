// @generated from specs/return_refund/202309/approve_cancellation.yaml by `cargo xtask generate`; edit the spec instead.

//! `ApproveCancellation` and what only it uses.

use crate::__private::*;

/// Accepts a buyer's wish to cancel that awaits the seller's answer.
///
/// `POST /return_refund/202309/cancellations/{cancel_id}/approve`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.return_refund.basic`.
/// Answers no data.
/// Sent again with the same `idempotency_key`, it does nothing more.
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/approve-cancellation-202309>
///
/// Documented errors: 11050001, 25001001, 25001003, 25001028, 25001045, 25001058, 25007002, 25007006, 25011012, 25020003, 25020004, 25020005,
/// 25020009, 36009003.
#[doc(alias = "approve-cancellation-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApproveCancellation {
    /// Of `SearchCancellations`.
    pub cancel_id: String,
    /// At most 255 characters.
    pub idempotency_key: Option<String>,
}

impl ApproveCancellation {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(cancel_id: impl Into<String>) -> Self {
        Self {
            cancel_id: cancel_id.into(),
            idempotency_key: None,
        }
    }
    /// At most 255 characters.
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
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.return_refund.basic"],
        errors: &[
            11050001, 25001001, 25001003, 25001028, 25001045, 25001058, 25007002,
            25007006, 25011012, 25020003, 25020004, 25020005, 25020009, 36009003,
        ],
        idempotency_key: Some(KeyPlace::Query),
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/approve-cancellation-202309",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/return_refund/202309/cancellations/");
        path.id("cancel_id", &self.cancel_id);
        path.literal("/approve");
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("idempotency_key", &self.idempotency_key);
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
