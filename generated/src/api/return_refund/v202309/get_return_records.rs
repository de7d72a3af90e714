// @generated from specs/return_refund/202309/get_return_records.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetReturnRecords`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Image, Initiator};
use crate::api::ids::ReturnId;

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
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::GetReturnRecords;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetReturnRecords::new("4035318504086604100")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-return-records-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReturnRecords {
    /// Return ID, from [`SearchReturns`](crate::return_refund::SearchReturns).
    pub return_id: ReturnId,
    /// BCP 47 code of the language of `reason_text`; several codes are separated by commas. Defaults to `en-US`.
    pub locale: Option<String>,
}

impl GetReturnRecords {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(return_id: impl Into<ReturnId>) -> Self {
        Self {
            return_id: return_id.into(),
            locale: None,
        }
    }

    /// BCP 47 code of the language of `reason_text`; several codes are separated by commas. Defaults to `en-US`.
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
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// Events of the return.
    pub records: Vec<ReturnRecord>,
}

impl Fields for GetReturnRecordsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("records", &mut self.records)]);
    }
}

debug_fields!(GetReturnRecordsResponse);

/// Kind of event in the history of a return.
#[non_exhaustive]
pub enum ReturnEvent {
    /// An event of a return. Sent as `ORDER_RETURN`.
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

/// An event in the history of a return.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnRecord {
    /// When the event was recorded.
    pub create_time: Option<Timestamp>,
    /// Human-readable description of the event.
    pub description: Option<String>,
    /// Kind of event, which depends on the status and type of the return. TikTok documents only `ORDER_RETURN`.
    pub event: Option<ReturnEvent>,
    /// Images that the buyer or the seller provided; see `role`.
    pub images: Vec<Image>,
    /// Note by the buyer or the seller; see `role`.
    pub note: Option<String>,
    /// Text of the reason for the return, in the language of the `locale` of the request.
    pub reason_text: Option<String>,
    /// Who caused the event. `OPERATOR` is TikTok's customer service, `SYSTEM` an automatic rule.
    pub role: Option<Initiator>,
    /// Videos that the buyer uploaded; sellers cannot add any.
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

/// A video that the buyer uploaded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Video {
    /// URL of a still image of the video.
    pub cover: Option<String>,
    /// Length of the video in milliseconds.
    pub duration_millis: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// URL of the video.
    pub url: Option<String>,
    /// Width in pixels.
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
