// @generated from specs/webhooks/shoppable_content_posting.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ShoppableContentPosting` event.

use crate::__private::*;
use crate::api::ids::{ProductId, VideoId};

/// A creator added a product to a video, changed it there, or removed it.
///
/// Sent with `type` 17.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppableContentPosting {
    /// ID of the product that the video promotes.
    pub product_id: Option<ProductId>,
    /// What the creator did, and in which video.
    pub event: Option<ContentEvent>,
}

impl Fields for ShoppableContentPosting {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("product_id", &mut self.product_id), ("event", &mut self.event)],
            );
    }
}

debug_fields!(ShoppableContentPosting);

impl Webhook for ShoppableContentPosting {
    const TYPE: i64 = 17;
    const NAME: &'static str = "ShoppableContentPosting";
}

/// Content of a creator that promotes the product, and what happened to it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentEvent {
    /// What the creator did with the product.
    pub r#type: Option<ContentEventType>,
    /// Kind of content in which the product is promoted.
    pub scene: Option<ContentEventScene>,
    /// Video ID.
    pub content_id: Option<VideoId>,
}

impl Fields for ContentEvent {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("type", &mut self.r#type),
                    ("scene", &mut self.scene),
                    ("content_id", &mut self.content_id),
                ],
            );
    }
}

debug_fields!(ContentEvent);

/// The kind of content in which a product is promoted.
#[non_exhaustive]
pub enum ContentEventScene {
    /// A short video. Sent as `VIDEO`.
    Video,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ContentEventScene {
    const TEXTS: &'static [&'static str] = &["VIDEO"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::Video,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Video => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ContentEventScene, Read);

/// What a creator did with the link between a product and a video.
#[non_exhaustive]
pub enum ContentEventType {
    /// The creator added the product to the video. Sent as `ADD`.
    Add,
    /// The creator changed the product in the video. Sent as `UPDATE`.
    Update,
    /// The creator removed the product from the video. Sent as `REMOVE`.
    Remove,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ContentEventType {
    const TEXTS: &'static [&'static str] = &["ADD", "UPDATE", "REMOVE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Add,
            Ok(1) => Self::Update,
            Ok(_) => Self::Remove,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Add => Ok(0),
            Self::Update => Ok(1),
            Self::Remove => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ContentEventType, Read);
