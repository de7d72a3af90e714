//! A delivery: the envelope that all webhooks share, and its event.

use super::{ReadEvent as _, WebhookError};
use crate::api::webhooks::Event;
use crate::response::{repair, repaired_misfit, utf8};
use crate::values::{Json, Timestamp};
use crate::wire::observe::{Misfit, Observations, PathStep};
use crate::wire::read::{Failed, FieldVisitor, Fields, Read, Reader, read_lenient, read_strict};
use crate::wire::scalar::{FromScalar as _, Scalar};

/// A webhook that TikTok sent.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Delivery {
    /// ID of the delivery. Repetitions have the same ID. `None` in deliveries of older webhook versions.
    pub id: Option<String>,
    /// When TikTok sent the delivery for the first time.
    pub timestamp: Option<Timestamp>,
    /// The account that the event belongs to.
    pub owner: Option<Owner>,
    /// The event.
    pub event: Event,
    misfits: Vec<Misfit>,
}

/// The account that an event belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Owner {
    /// A shop, by its `shop_id`.
    Shop(String),
    /// A seller, by its `seller_open_id`. A seller may have several shops.
    Seller(String),
    /// A creator, by its `creator_open_id`.
    Creator(String),
}

impl Owner {
    /// The ID of the shop, seller or creator.
    pub fn id(&self) -> &str {
        match self {
            Self::Shop(id) | Self::Seller(id) | Self::Creator(id) => id,
        }
    }
}

impl Delivery {
    /// Reads the body of a delivery without verifying its signature.
    /// [`App::receive_webhook`](crate::App::receive_webhook) does both.
    ///
    /// Decoding is lenient, as for responses: see [`mod@crate::read`]. Only `type` is required. A value in `data` that does not fit its
    /// field is left out: see [`misfits`](Self::misfits).
    ///
    /// # Errors
    ///
    /// Returns an error if the body, a field outside `data`, or `data` as a whole cannot be read. The error is never
    /// [`WebhookError::Signature`].
    #[inline]
    pub fn parse(raw_body: &[u8]) -> Result<Self, WebhookError> {
        Self::parse_as(raw_body, false)
    }

    /// Reads the body of a delivery in which each value must fit its field, without verifying its signature.
    /// [`App::receive_webhook_strict`](crate::App::receive_webhook_strict) does both.
    ///
    /// # Errors
    ///
    /// Fails like [`parse`](Self::parse), and if a value does not fit its field.
    #[inline]
    pub fn parse_strict(raw_body: &[u8]) -> Result<Self, WebhookError> {
        Self::parse_as(raw_body, true)
    }

    /// The values in `data` that do not fit their fields. A field whose value does not fit is empty, and a list lacks the element.
    /// A misfit with an empty path means that the body was malformed, for example not UTF-8, and was repaired.
    ///
    /// It is empty for nearly all deliveries. With the feature `tracing`, [`App::receive_webhook`](crate::App::receive_webhook) and
    /// [`WebhookReceiver`](crate::WebhookReceiver) also log each misfit as a warning. Report misfits to the authors of this crate. If
    /// you prefer an error, use [`WebhookReceiver::strict`](crate::WebhookReceiver::strict) or [`parse_strict`](Self::parse_strict).
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }

    #[inline]
    pub(super) fn parse_as(raw_body: &[u8], is_strict: bool) -> Result<Self, WebhookError> {
        let error = match Self::parse_unchanged(raw_body, is_strict) {
            Err(error) if !is_strict => error,
            parsed => return parsed,
        };
        // An error would lose the delivery, because TikTok sends the same bytes again.
        let repaired = repair(raw_body);
        // If the repaired body cannot be read either, the error describes the body that was received.
        let mut delivery = Self::parse_unchanged(repaired.as_bytes(), false).map_err(|_| error)?;
        delivery.misfits.insert(0, repaired_misfit());
        Ok(delivery)
    }

    #[inline]
    fn parse_unchanged(raw_body: &[u8], is_strict: bool) -> Result<Self, WebhookError> {
        let DeliveryEnvelope { kind, data, id, timestamp, owner } = DeliveryEnvelope::open(raw_body)?;
        let (event, Observations { mut misfits, .. }) = read_lenient(data.as_str(), false, |from| Event::read(kind, from));
        misfits.iter_mut().for_each(|misfit| misfit.prepend(PathStep::Field("data")));
        let event = event.map_err(|mut fault| {
            fault.prepend(PathStep::Field("data"));
            WebhookError::of(data.as_str(), fault)
        })?;
        if is_strict && !misfits.is_empty() {
            return Err(WebhookError::misfit(misfits.swap_remove(0)));
        }
        Ok(Self { id, timestamp, owner, event, misfits })
    }
}

/// A delivery whose data is not decoded yet.
struct DeliveryEnvelope {
    kind: i64,
    data: Json,
    id: Option<String>,
    timestamp: Option<Timestamp>,
    owner: Option<Owner>,
}

impl DeliveryEnvelope {
    fn open(body: &[u8]) -> Result<Self, WebhookError> {
        let text = utf8(body).ok_or_else(|| WebhookError::not_utf8(body))?;
        let mut fields = EnvelopeFields::default();
        match read_strict(text, |from| from.object(&mut fields)) {
            Ok(true) => fields.into_envelope(),
            Ok(false) => Err(WebhookError::NotObject { found: Scalar::of(text.trim()).to_string() }),
            Err(fault) => Err(WebhookError::of(text, fault)),
        }
    }
}

/// The fields of the envelope.
#[derive(Debug, Default)]
struct EnvelopeFields {
    kind: Option<TypeNumber>,
    tts_notification_id: Option<String>,
    timestamp: Option<Timestamp>,
    shop_id: Option<String>,
    seller_open_id: Option<String>,
    creator_open_id: Option<String>,
    data: Option<Json>,
}

impl Fields for EnvelopeFields {
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [
            ("type", &mut self.kind),
            ("tts_notification_id", &mut self.tts_notification_id),
            ("timestamp", &mut self.timestamp),
            ("shop_id", &mut self.shop_id),
            ("seller_open_id", &mut self.seller_open_id),
            ("creator_open_id", &mut self.creator_open_id),
            // `type`, which may come later, determines the type of `data`.
            ("data", &mut self.data),
        ]);
    }
}

impl EnvelopeFields {
    fn into_envelope(self) -> Result<DeliveryEnvelope, WebhookError> {
        let kind = match self.kind {
            Some(TypeNumber(Ok(kind))) => kind,
            Some(TypeNumber(Err(found))) => return Err(WebhookError::TypeNotInteger { found }),
            None => return Err(WebhookError::NoType),
        };
        let non_empty = |id: Option<String>| id.filter(|id| !id.is_empty());
        let shop = non_empty(self.shop_id).map(Owner::Shop);
        let seller = || non_empty(self.seller_open_id).map(Owner::Seller);
        let creator = || non_empty(self.creator_open_id).map(Owner::Creator);
        Ok(DeliveryEnvelope {
            kind,
            data: self.data.unwrap_or_else(Json::null),
            id: non_empty(self.tts_notification_id),
            timestamp: self.timestamp,
            owner: shop.or_else(seller).or_else(creator),
        })
    }
}

/// The delivery's `type`, or the JSON value found instead. A number in quotes is rejected, because such a delivery has an unknown
/// format.
#[derive(Debug)]
struct TypeNumber(Result<i64, String>);

impl Read for TypeNumber {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        let kind = match from.scalar()? {
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
