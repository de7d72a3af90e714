//! Names that specs give to operations, webhooks, types, fields and values.

mod fields;
mod operations;
mod types;
mod values;

pub(crate) use fields::rust_names;
pub(crate) use operations::{KnownNames, aliases, operation_names, webhook_name};
pub(crate) use types::{NameContext, enum_names, object_names};
pub(crate) use values::{NamedValue, value_names};
