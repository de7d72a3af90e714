//! Tables of fields.

use super::{PageContext, types};
use crate::emit::prose;
use crate::model::{Fact, Field, Kind, Module, TypeKind};
use crate::spec::Scalar;

/// The most values of an enumeration that a field repeats.
const MAX_VALUES: usize = 5;

/// A table of fields. That of a request says which fields are required.
pub(super) fn table<'a>(
    context: PageContext<'_>,
    fields: impl Iterator<Item = &'a Field>,
    module: Module,
    is_sent: bool,
) -> Vec<String> {
    let head = if is_sent {
        ["| field | type | required | description |", "|---|---|---|---|"]
    } else {
        ["| field | type | description |", "|---|---|---|"]
    };
    let row = |field: &Field| {
        let (kind, description) = (kind(context, &field.kind), description(context, field, module));
        let required = match (is_sent, field.required) {
            (true, true) => " yes |",
            (true, false) => " no |",
            (false, _) => "",
        };
        format!("| `{}` | {kind} |{required} {description} |", field.wire)
    };
    head.into_iter().map(str::to_owned).chain(fields.map(row)).collect()
}

/// The meaning of a field, its limits, default and example, and its name in Rust if that differs.
fn description(context: PageContext<'_>, field: &Field, module: Module) -> String {
    let mut facts = prose::field(field);
    if let Some(values) = values(context, field, module) {
        facts.insert(usize::from(field.doc.is_some()), Fact::own(values));
    }
    if field.name != field.wire {
        facts.push(Fact::own(format!("Rust name: `{}`.", field.name)));
    }
    context.names.cell(&prose::text(&facts).unwrap_or_default(), module)
}

/// The values of a short enumeration on another page, so that readers need not go there.
fn values(context: PageContext<'_>, field: &Field, module: Module) -> Option<String> {
    let ty = context.model.ty(field.kind.named()?);
    let TypeKind::Enum { variants, .. } = &ty.kind else { return None };
    let is_short = variants.len() <= MAX_VALUES && ty.module != module && field.only.is_empty();
    let values: Vec<String> = variants.iter().map(|variant| format!("`{}`", variant.wire)).collect();
    is_short.then(|| format!("Values: {}.", values.join(", ")))
}

/// The type of a field.
fn kind(context: PageContext<'_>, kind: &Kind) -> String {
    match kind {
        Kind::Scalar(scalar) => self::scalar(*scalar).to_owned(),
        Kind::Named(id) => {
            let sort = match context.model.ty(*id).kind {
                TypeKind::Object { .. } | TypeKind::Id => "",
                TypeKind::Enum { .. } => "enum ",
            };
            format!("{sort}{}", types::link(context, *id))
        }
        Kind::List(item) => format!("list of {}", self::kind(context, item)),
        Kind::Map(value) => format!("map of {}", self::kind(context, value)),
    }
}

/// A scalar in words. The front page explains them.
pub(super) fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "boolean",
        Scalar::Date => "date",
        Scalar::DateTime => "date-time",
        Scalar::Decimal => "decimal",
        Scalar::File => "file",
        Scalar::Int => "integer",
        Scalar::Json => "any JSON",
        Scalar::Secret => "secret",
        Scalar::String => "string",
        Scalar::Timestamp => "timestamp",
        Scalar::TimestampMillis => "timestamp (ms)",
        Scalar::TimestampText => "timestamp (text)",
    }
}

/// The description of a scalar on the front page.
pub(super) fn meaning(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "`true` or `false`",
        Scalar::Date => "a calendar date in a string: `2026-04-02`",
        Scalar::DateTime => "an RFC 3339 time in a string: `2026-04-02T09:28:34Z`",
        Scalar::Decimal => "a decimal number in a string, such as an amount of money: `\"12.50\"`",
        Scalar::File => "an uploaded file, a part of a multipart form",
        Scalar::Int => "an integer",
        Scalar::Json => "any JSON; TikTok does not document its structure",
        Scalar::Secret => "a string that grants access; do not log it",
        Scalar::String => "a string; IDs are strings too",
        Scalar::Timestamp => "seconds since 1970, UTC, as an integer",
        Scalar::TimestampMillis => "milliseconds since 1970, UTC, as an integer",
        Scalar::TimestampText => "seconds since 1970, UTC, as digits in a string",
    }
}
