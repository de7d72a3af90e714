// @generated from specs/return_refund/202309/reject_cancellation.yaml by `cargo xtask generate`; edit the spec instead.

//! `RejectCancellation` and what only it uses.

use crate::glue::*;

/// `POST /return_refund/202309/cancellations/{cancel_id}/reject`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.return_refund.basic`.
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/reject-cancellation-202309>.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RejectCancellation {
    pub cancel_id: String,
    /// At most 255 characters.
    pub idempotency_key: Option<String>,
    pub comment: Option<String>,
    pub images: Option<Vec<CancellationImage>>,
    pub reject_reason: String,
}

impl RejectCancellation {
    /// With the fields that TikTok requires.
    pub fn new(cancel_id: impl Into<String>, reject_reason: impl Into<String>) -> Self {
        Self {
            cancel_id: cancel_id.into(),
            idempotency_key: None,
            comment: None,
            images: None,
            reject_reason: reject_reason.into(),
        }
    }
    /// At most 255 characters.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
    #[inline]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
    #[inline]
    pub fn images(
        mut self,
        images: impl IntoIterator<Item = CancellationImage>,
    ) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl Endpoint for RejectCancellation {
    type Response = Empty;
    const NAME: &'static str = "RejectCancellation";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202309/cancellations/{cancel_id}/reject";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/return_refund/202309/cancellations/");
        path.id("cancel_id", &self.cancel_id);
        path.literal("/reject");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("idempotency_key", &self.idempotency_key);
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("comment", &self.comment);
        body.field("images", &self.images);
        body.field("reject_reason", &self.reject_reason);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancellationImage {
    pub height: Option<i64>,
    pub image_id: String,
    pub mime_type: Option<String>,
    pub width: Option<i64>,
}

impl CancellationImage {
    /// With the fields that TikTok requires.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            height: None,
            image_id: image_id.into(),
            mime_type: None,
            width: None,
        }
    }
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    #[inline]
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

impl Body for CancellationImage {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("height", &self.height);
        object.field("image_id", &self.image_id);
        object.field("mime_type", &self.mime_type);
        object.field("width", &self.width);
    }
}
