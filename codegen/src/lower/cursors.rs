//! Warnings about lists that look paginated, but that `pages:` does not describe completely. A comment `# keep: reason` on the field
//! silences them.

use super::paging::{Fields, field_at};
use crate::diagnostic::Context;
use crate::model::{Cursor, Field, Kind, Paging};
use crate::spec::OperationSpec;

/// Names of fields that select a page, and of those that announce the next one.
const CURSORS: [&str; 12] = [
    "cursor",
    "has_more",
    "next_cursor",
    "next_page_token",
    "offset",
    "page",
    "page_index",
    "page_no",
    "page_num",
    "page_number",
    "page_offset",
    "page_token",
];

/// How descriptions say that a field belongs to the page token.
const CONTINUES: [&str; 9] = [
    "first call",
    "goes with",
    "next call",
    "next page",
    "next request",
    "page before",
    "previous page",
    "previous response",
    "reply before",
];

pub(super) fn check(at: &Context<'_>, spec: &OperationSpec, fields: Fields<'_>, paging: Option<&Paging>) {
    match paging {
        Some(paging) => check_carried(at, spec, fields, paging),
        None if !at.has("pages") => check_paged(at, spec, fields),
        None => {}
    }
}

/// Reports a cursor of an operation without `pages:`, once.
fn check_paged(at: &Context<'_>, spec: &OperationSpec, fields: Fields<'_>) {
    let cursor = |field: &Field| {
        let inner = match field.kind {
            Kind::Named(id) => fields.scope.fields(id),
            Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) => &[],
        };
        let mut names = [field].into_iter().chain(inner).map(|field| field.wire.as_str());
        names.find(|name| CURSORS.contains(name)).map(str::to_owned)
    };
    for field in fields.sent.iter().chain(fields.received) {
        let section = at.key(section(spec, &field.wire));
        let at = section.key(&field.wire);
        if let Some(name) = cursor(field).filter(|_| !at.is_kept()) {
            let help = "add `pages: …` as `specs/README.md` describes, or `# keep: reason` to this line";
            return at.warning(format!("`{name}` looks like a cursor, but the operation is not paginated"), help);
        }
    }
}

/// Reports fields that belong to the page token and that `carry` does not name.
fn check_carried(at: &Context<'_>, spec: &OperationSpec, fields: Fields<'_>, paging: &Paging) {
    let cursor: Vec<&Field> = match &paging.cursor {
        Cursor::Token { sent, next } => [(fields.sent, sent), (fields.received, next)]
            .into_iter()
            .filter_map(|(side, path)| field_at(side, path, fields.scope))
            .collect(),
        Cursor::Number(sent) => field_at(fields.sent, sent, fields.scope).into_iter().collect(),
    };
    let list = paging.list.as_ref().map(|list| list.wire.as_str());
    for (index, sent) in fields.sent.iter().enumerate() {
        let Some(received) = fields.beside_list(list, &sent.wire).filter(|received| received.field.kind == sent.kind) else {
            continue;
        };
        let is_cursor = cursor.iter().any(|field| field.wire == sent.wire);
        if is_cursor || paging.carried.iter().any(|carried| carried.sent == index) {
            continue;
        }
        let quoted = format!("`{}`", sent.wire);
        let named = cursor.iter().copied().filter(|field| field.doc.as_ref().is_some_and(|doc| doc.value.contains(&quoted)));
        let section = at.key(section(spec, &sent.wire));
        let at = section.key(&sent.wire);
        if [sent, received.field].into_iter().chain(named).any(continues) && !at.is_kept() {
            let help = format!("add `carry: [{}]` to `pages`, or `# keep: reason` to this line", sent.wire);
            at.warning(format!("`{}` goes with the page token, but `pages` does not carry it", sent.wire), help);
        }
    }
}

/// Whether the description says that the field belongs to the page token.
fn continues(field: &Field) -> bool {
    let doc = field.doc.as_ref().map(|doc| doc.value.to_lowercase()).unwrap_or_default();
    CONTINUES.iter().any(|phrase| doc.contains(phrase))
}

/// The section that declares a field.
fn section(spec: &OperationSpec, wire: &str) -> &'static str {
    if spec.query.contains_key(wire) {
        "query"
    } else if spec.body.as_ref().is_some_and(|body| body.contains_key(wire)) {
        "body"
    } else if spec.path.contains_key(wire) {
        "path"
    } else {
        "response"
    }
}
