//! A spec's field, whichever way it is written.

use super::super::text::{FieldText, field};
use crate::spec::{self, Range, TypeExpr};

/// All that a spec says of a field.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) struct Known {
    pub(in super::super) shape: TypeExpr,
    pub(in super::super) required: bool,
    pub(in super::super) range: Option<Range>,
    pub(in super::super) default: Option<serde_json::Value>,
    media: Option<Vec<String>>,
    example: Option<serde_json::Value>,
    rust: Option<String>,
    doc: Option<String>,
}

impl Known {
    /// `None` for what is no field; that is for `lint` to say.
    pub(in super::super) fn read(field: &spec::FieldSpec) -> Option<Self> {
        let spec::FieldSpec { ty, required, range, media, default, example, rust, doc } = field.clone();
        Some(Self {
            shape: ty,
            required,
            range,
            default: json(default.as_ref()),
            media,
            example: json(example.as_ref()),
            rust,
            doc,
        })
    }

    /// As a spec writes it, of the given type.
    pub(super) fn entry(&self, wire: &str, kind: &str) -> String {
        field(&FieldText {
            wire: wire.to_owned(),
            kind: kind.to_owned(),
            required: self.required,
            range: self.range,
            media: self.media.clone(),
            default: self.default.clone(),
            example: self.example.clone(),
            rust: self.rust.clone(),
            doc: self.doc.clone(),
        })
    }
}

fn json(value: Option<&serde_yaml::Value>) -> Option<serde_json::Value> {
    value.and_then(|value| serde_json::to_value(value).ok())
}
