//! Creates the specs of operations and webhooks that the documents describe for the first time.

mod error_codes;
pub(crate) mod groups;
mod operation;
mod samples;
mod versions;
mod webhook;

use codegen::spec::FieldSpec;

pub(crate) use error_codes::add_error_codes;
pub(crate) use operation::{NewOperation, aliases, errors, scope};
pub(crate) use samples::add_samples;
pub(crate) use versions::Versions;
pub(crate) use webhook::{NewWebhook, subject};

use crate::field_spec::line;
use crate::model::Field;
use crate::types::{ResolvedTypes, Root, Ty, TypeTable};

/// The fields of a section with their types.
#[derive(Debug)]
struct Section<'a> {
    key: &'static str,
    fields: Vec<(&'a Field, Ty)>,
}

impl<'a> Section<'a> {
    fn add(types: &mut TypeTable<'_>, key: &'static str, fields: &'a [Field], root: impl Fn(&'a Field) -> Root<'a>) -> Self {
        Self { key, fields: fields.iter().map(|field| (field, types.add(&root(field)))).collect() }
    }

    fn names(&self) -> impl Iterator<Item = (&'static str, &'a str)> {
        self.fields.iter().map(|(field, _)| (self.key, field.name.as_str()))
    }

    /// The section, after a blank line. Empty if it has no fields.
    fn text(&self, types: &ResolvedTypes<'_>, rust: &mut impl Iterator<Item = Option<String>>) -> String {
        if self.fields.is_empty() {
            return String::new();
        }
        let mut text = format!("\n{}:\n", self.key);
        for (field, ty) in &self.fields {
            let spec: FieldSpec = types.field(field, ty, rust.next().flatten());
            text.push_str(&format!("  {}\n", line(&field.name, &spec)));
        }
        text
    }
}

/// The section of types that a new file defines.
fn types_section(definitions: &[(&str, Vec<String>)]) -> String {
    if definitions.is_empty() {
        return String::new();
    }
    let lines = definitions.iter().flat_map(|(_, lines)| lines).map(|line| format!("  {line}\n"));
    format!("\ntypes:\n{}", lines.collect::<String>())
}
