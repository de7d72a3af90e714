//! Named types: a table of fields, or the values of an enumeration.

use super::page::{OwnPage, PagePart};
use super::text::Placement;
use super::{PageContext, field_table, link, text};
use crate::emit::prose;
use crate::model::{Direction, Module, Type, TypeId, TypeKind, Variant};
use crate::nouns::pluralize;

/// The types that only one operation or webhook uses, as parts of its page. `except` is the type that the page describes itself.
pub(super) fn parts(context: PageContext<'_>, module: Module, except: Option<TypeId>) -> Vec<PagePart> {
    let mut ids: Vec<TypeId> = in_module(context, module).filter(|id| Some(*id) != except).collect();
    ids.sort_by_key(|id| &context.model.ty(*id).name);
    let title = PagePart { heading: "Types".to_owned(), level: 2, ..PagePart::default() };
    let has_types = !ids.is_empty();
    has_types.then_some(title).into_iter().chain(ids.into_iter().map(|id| part(context, id))).collect()
}

/// The used types of a module.
pub(super) fn in_module(context: PageContext<'_>, module: Module) -> impl Iterator<Item = TypeId> {
    let types = context.model.types.iter().enumerate();
    types.filter(move |(_, ty)| ty.module == module && ty.is_used).map(|(index, _)| TypeId(index))
}

fn part(context: PageContext<'_>, id: TypeId) -> PagePart {
    let ty = context.model.ty(id);
    let (sort, note) = match &ty.kind {
        TypeKind::Object { fields, .. } => ("object", pluralize(fields.len(), "field")),
        TypeKind::Enum { variants, .. } => ("enumeration", pluralize(variants.len(), "value")),
        TypeKind::Id => ("id", "string".to_owned()),
    };
    let own_page = OwnPage { stem: ty.name.clone(), title: ty.name.clone(), note };
    let heading = format!("{} {sort}", ty.name);
    PagePart { heading, level: 3, lines: lines(context, ty), ty: Some(id), own_page: Some(own_page) }
}

/// The description of a type.
pub(super) fn lines(context: PageContext<'_>, ty: &Type) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    if let Some(doc) = &ty.doc {
        lines.extend([context.names.block(&prose::with_origin(doc), ty.module), String::new()]);
    }
    match &ty.kind {
        TypeKind::Object { fields, direction } => {
            // Most types of both requests and replies have no required fields.
            let is_sent = *direction == Direction::Request || fields.iter().any(|field| field.required);
            lines.extend(field_table::table(context, fields.iter(), ty.module, is_sent));
        }
        TypeKind::Enum { variants, .. } => lines.extend(values(context, ty.module, variants)),
        TypeKind::Id => {}
    }
    lines
}

/// The values of an enumeration: a table if one of them is described.
fn values(context: PageContext<'_>, module: Module, variants: &[Variant]) -> Vec<String> {
    if variants.iter().all(|variant| variant.doc.is_none()) {
        let values: Vec<String> = variants.iter().map(|variant| text::code(&variant.wire, Placement::Block)).collect();
        return vec![format!("Values: {}. TikTok may add others.", values.join(", "))];
    }
    let row = |variant: &Variant| {
        let doc = variant.doc.as_ref().map(prose::with_origin);
        let doc = context.names.cell(&doc.unwrap_or_default(), module);
        format!("| {} | {doc} |", text::code(&variant.wire, Placement::Cell))
    };
    let mut lines: Vec<String> =
        ["TikTok may add other values.", "", "| value | meaning |", "|---|---|"].map(str::to_owned).to_vec();
    lines.extend(variants.iter().map(row));
    lines
}

/// A link to a type.
pub(super) fn link(context: PageContext<'_>, id: TypeId) -> String {
    format!("[{}]({})", context.model.ty(id).name, link::to_type(id))
}
