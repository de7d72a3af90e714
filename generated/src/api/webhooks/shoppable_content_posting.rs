// @generated from specs/webhooks/shoppable_content_posting.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ShoppableContentPosting` event.

use crate::glue::*;

impl Webhook for ShoppableContentPosting {
    const TYPE: i64 = 17;
    const NAME: &'static str = "ShoppableContentPosting";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Event {
    pub r#type: Option<EventType>,
    pub scene: Option<String>,
    pub content_id: Option<String>,
}

impl Fields for Event {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "type" => read(map, &mut self.r#type),
            "scene" => read(map, &mut self.scene),
            "content_id" => read(map, &mut self.content_id),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    Add,
    Update,
    Remove,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for EventType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ADD", Self::Add),
        ("UPDATE", Self::Update),
        ("REMOVE", Self::Remove),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(EventType, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShoppableContentPosting {
    pub product_id: Option<String>,
    pub event: Option<Event>,
}

impl Fields for ShoppableContentPosting {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "product_id" => read(map, &mut self.product_id),
            "event" => read(map, &mut self.event),
            _ => skip(map),
        }
    }
}
