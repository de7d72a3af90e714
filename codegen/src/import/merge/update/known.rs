//! A spec's field, whichever way it is written.

use super::super::text::{FieldText, field};
use crate::spec::{self, FieldLine, Range, Shape};

/// All that a spec says of a field.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) struct Known {
    pub(in super::super) shape: Shape,
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
    pub(in super::super) fn read(field: &spec::Field) -> Option<Self> {
        match field {
            spec::Field::Line(line) => {
                let FieldLine { shape, required, range, doc } = FieldLine::parse(line).ok()?;
                Some(Self { shape, required, range, doc, default: None, media: None, example: None, rust: None })
            }
            spec::Field::Long(form) => {
                let line = FieldLine::parse(&form.kind).ok()?;
                let range = form.range.as_deref().map(Range::parse).transpose().ok()?;
                Some(Self {
                    shape: line.shape,
                    required: form.required || line.required,
                    range: range.or(line.range),
                    default: json(form.default.as_ref()),
                    media: form.media.clone(),
                    example: json(form.example.as_ref()),
                    rust: form.rust.clone(),
                    doc: form.doc.clone(),
                })
            }
        }
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
