// @generated from specs/return_refund/202309/get_return_records.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetReturnRecords` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Image, Initiator};

/// Returns the history of a return, with notes, images and videos.
///
/// `GET /return_refund/202309/returns/{return_id}/records`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.return_refund.basic`.
/// Returns [`GetReturnRecordsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-return-records-202309>.
#[doc(alias = "get-return-records-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReturnRecords {
    /// From `SearchReturns`.
    pub return_id: String,
    /// Of `reason_text`. Defaults to `en-US`.
    pub locale: Option<String>,
}

impl GetReturnRecords {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(return_id: impl Into<String>) -> Self {
        Self {
            return_id: return_id.into(),
            locale: None,
        }
    }

    /// Of `reason_text`. Defaults to `en-US`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetReturnRecords {
    type Response = GetReturnRecordsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetReturnRecords";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/return_refund/202309/returns/{return_id}/records";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.return_refund.basic"])
        .page("https://partner.tiktokshop.com/docv2/page/get-return-records-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/return_refund/202309/returns/");
        path.id("return_id", &self.return_id);
        path.literal("/records");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetReturnRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReturnRecordsResponse {
    pub records: Vec<ReturnRecord>,
}

impl Fields for GetReturnRecordsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("records", &mut self.records)]);
    }
}

debug_fields!(GetReturnRecordsResponse);

/// The values of `event` in [`ReturnRecord`].
#[non_exhaustive]
pub enum ReturnEvent {
    OrderReturn,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnEvent {
    const TEXTS: &'static [&'static str] = &["ORDER_RETURN"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::OrderReturn,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OrderReturn => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnEvent, Read);

/// An item of `records` in [`GetReturnRecordsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnRecord {
    /// When this happened.
    pub create_time: Option<Timestamp>,
    /// For people.
    pub description: Option<String>,
    pub event: Option<ReturnEvent>,
    /// The buyer's or the seller's, as `role` says.
    pub images: Vec<Image>,
    /// By whom `role` says.
    pub note: Option<String>,
    /// In the language that `locale` asked for.
    pub reason_text: Option<String>,
    /// Who did it; `OPERATOR` is customer service, `SYSTEM` follows a rule.
    pub role: Option<Initiator>,
    /// The buyer's.
    pub videos: Vec<Video>,
}

impl Fields for ReturnRecord {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("description", &mut self.description),
                    ("event", &mut self.event),
                    ("images", &mut self.images),
                    ("note", &mut self.note),
                    ("reason_text", &mut self.reason_text),
                    ("role", &mut self.role),
                    ("videos", &mut self.videos),
                ],
            );
    }
}

debug_fields!(ReturnRecord);

/// An item of `videos` in [`ReturnRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Video {
    /// URL of a still picture.
    pub cover: Option<String>,
    pub duration_millis: Option<i64>,
    /// Pixels.
    pub height: Option<i64>,
    pub url: Option<String>,
    /// Pixels.
    pub width: Option<i64>,
}

impl Fields for Video {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cover", &mut self.cover),
                    ("duration_millis", &mut self.duration_millis),
                    ("height", &mut self.height),
                    ("url", &mut self.url),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(Video);
