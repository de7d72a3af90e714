//! Tables of fields.

use super::{PageContext, types};
use crate::emit::prose;
use crate::model::{Fact, Field, Kind, Module, TypeKind};

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
        Kind::Scalar(scalar) => scalar.title().to_owned(),
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
