//! One delivery: the envelope around the data of every webhook, and the event in it.

use serde::de::{Deserializer, IgnoredAny, MapAccess};

use super::{ReadEvent as _, WebhookError};
use crate::api::webhooks::Event;
use crate::values::{Json, Timestamp};
use crate::wire::read::{Fields, Read, Slot as _, read, skip};
use crate::wire::scalar::{FromScalar as _, Scalar, read_raw};

/// What TikTok pushed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// The same each time that TikTok repeats the delivery; missing in old ones.
    pub id: Option<String>,
    /// When TikTok sent it first.
    pub timestamp: Option<Timestamp>,
    /// Who authorized the app to hear of it.
    pub owner: Option<Owner>,
    /// What happened.
    pub event: Event,
}

/// Whose event it is. A delivery names one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Owner {
    /// A shop, by its `shop_id`.
    Shop(String),
    /// A seller, who may have several shops, by the `seller_open_id`.
    Seller(String),
    /// A creator, by the `creator_open_id`.
    Creator(String),
}

impl Owner {
    /// The id, whatever it is of.
    pub fn id(&self) -> &str {
        match self {
            Self::Shop(id) | Self::Seller(id) | Self::Creator(id) => id,
        }
    }
}

impl Delivery {
    /// Reads a delivery's body without verifying it, for one that was verified before.
    /// [`App::receive_webhook`](crate::App::receive_webhook) does both.
    ///
    /// Like replies, it is read leniently: see [`mod@crate::read`]. Of the envelope, the `type` alone is needed.
    ///
    /// # Errors
    ///
    /// What keeps the body from being read; [`WebhookError::Signature`] is none of it.
    #[inline]
    pub fn parse(raw_body: &[u8]) -> Result<Self, WebhookError> {
        let Envelope { kind, data, id, timestamp, owner } = Envelope::open(raw_body)?;
        match Event::read(kind, &mut serde_json::Deserializer::from_str(data.as_str())) {
            Ok(event) => Ok(Self { id, timestamp, owner, event }),
            Err(error) => Err(WebhookError::in_data(error)),
        }
    }
}

/// A delivery whose data is still to be read.
struct Envelope {
    kind: i64,
    data: Json,
    id: Option<String>,
    timestamp: Option<Timestamp>,
    owner: Option<Owner>,
}

impl Envelope {
    fn open(body: &[u8]) -> Result<Self, WebhookError> {
        let text = std::str::from_utf8(body).map_err(|_| WebhookError::not_utf8(body))?;
        serde_json::from_str::<IgnoredAny>(text).map_err(|error| WebhookError::not_json(text, &error))?;
        match Scalar::of(text.trim_start()) {
            Scalar::Object => {}
            found => return Err(WebhookError::NotObject { found: found.to_string() }),
        }
        let mut members = Members::default();
        members.fill(&mut serde_json::Deserializer::from_str(text)).map_err(|error| WebhookError::misfit(&error))?;
        members.into_envelope()
    }
}

/// The envelope as it comes.
#[derive(Default)]
struct Members {
    kind: Option<Kind>,
    tts_notification_id: Option<String>,
    timestamp: Option<Timestamp>,
    shop_id: Option<String>,
    seller_open_id: Option<String>,
    creator_open_id: Option<String>,
    data: Option<Json>,
}

impl Fields for Members {
    fn set<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
        match key {
            "type" => read(map, &mut self.kind),
            "tts_notification_id" => read(map, &mut self.tts_notification_id),
            "timestamp" => read(map, &mut self.timestamp),
            "shop_id" => read(map, &mut self.shop_id),
            "seller_open_id" => read(map, &mut self.seller_open_id),
            "creator_open_id" => read(map, &mut self.creator_open_id),
            // What it is, the type says, which may come later.
            "data" => read(map, &mut self.data),
            _ => skip(map),
        }
    }
}

impl Members {
    fn into_envelope(self) -> Result<Envelope, WebhookError> {
        let kind = match self.kind {
            Some(Kind(Ok(kind))) => kind,
            Some(Kind(Err(found))) => return Err(WebhookError::TypeNotInteger { found }),
            None => return Err(WebhookError::NoType),
        };
        let said = |id: Option<String>| id.filter(|id| !id.is_empty());
        let shop = said(self.shop_id).map(Owner::Shop);
        let seller = || said(self.seller_open_id).map(Owner::Seller);
        let creator = || said(self.creator_open_id).map(Owner::Creator);
        Ok(Envelope {
            kind,
            data: self.data.unwrap_or_else(Json::null),
            id: said(self.tts_notification_id),
            timestamp: self.timestamp,
            owner: shop.or_else(seller).or_else(creator),
        })
    }
}

/// The delivery's `type`, or what stands in its place. A number in quotes is none: all else about a delivery that has one is in
/// doubt too.
struct Kind(Result<i64, String>);

impl Read for Kind {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let kind = match Scalar::of(read_raw(from)?) {
            Scalar::Null => return Ok(None),
            Scalar::Number(text) => i64::from_scalar(Scalar::Number(text)),
            found => Err(found),
        };
        Ok(match kind {
            Ok(kind) => kind.map(|kind| Self(Ok(kind))),
            Err(found) => Some(Self(Err(found.to_string()))),
        })
    }
}
