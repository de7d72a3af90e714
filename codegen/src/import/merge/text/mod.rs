//! YAML as specs are written in: how new files are laid out, and how old ones are changed in place.

mod edit;
mod layout;
mod scalar;

pub(super) use edit::Editor;
pub(super) use layout::{FieldText, WIDTH, enumeration, facts, field, list, object, value_entry};
pub(super) use scalar::plain;
