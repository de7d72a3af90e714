//! The schemas of `glossary.yaml` and `ids.yaml`, which are not read into derived types.

use serde_json::{Value, json};

use crate::lower::names::IDENTIFIER_PATTERN;
use crate::spec::{FieldEntry, TypePattern};

/// The sections of the glossary.
pub(super) fn glossary() -> Value {
    let text = json!({ "type": "string", "pattern": r"\S" });
    let line = json!({
        "type": "string",
        "pattern": FieldEntry::line_pattern(),
        "patternErrorMessage": FieldEntry::LINE_HELP,
    });
    let fields = json!({
        "description": "Descriptions of fields, by `[request |reply ][GROUP/][OWNER.]FIELD`: `TYPE -- TEXT`, or a list of such lines",
        "type": ["object", "null"],
        "propertyNames": { "pattern": FieldEntry::KEY_PATTERN },
        "additionalProperties": { "anyOf": [line, { "type": "array", "items": line }] },
    });
    let types = json!({
        "description": "Descriptions of objects and enumerations, by `[GROUP/]NAME`; `\"*Sku\"` stands for all names with this end",
        "type": ["object", "null"],
        "propertyNames": { "pattern": TypePattern::PATTERN },
        "additionalProperties": text,
    });
    let of_enumeration = json!({ "type": "object", "additionalProperties": text });
    let values = json!({
        "description": "Descriptions of values, in every enumeration or by the name of an enumeration",
        "type": ["object", "null"],
        "additionalProperties": { "anyOf": [text, of_enumeration] },
        "patternProperties": { TypePattern::NOT_A_PATTERN: text },
    });
    json!({ "type": "object", "additionalProperties": false, "properties": { "fields": fields, "types": types, "values": values } })
}

/// The ids by name.
pub(super) fn ids() -> Value {
    json!({
        "type": "object",
        "propertyNames": { "pattern": IDENTIFIER_PATTERN },
        "additionalProperties": { "description": "The description of the id", "type": "string" },
    })
}
