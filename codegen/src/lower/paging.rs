//! Paginated lists: `pages:` names the reply's list. TikTok's convention gives the other fields, unless `pages:` names them too.

use super::scope::Scope;
use crate::diagnostic::Context;
use crate::model::{Carried, Cursor, Field, FieldPath, Kind, PagedList, Paging, TypeId};
use crate::spec::{OperationSpec, PagesSpec, Scalar, WireClass};

const TOKEN: &str = "page_token";
const NEXT: &str = "next_page_token";
const TOTAL: &str = "total_count";

/// The fields of an operation.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    pub(super) sent: &'a [Field],
    pub(super) received: &'a [Field],
    pub(super) scope: &'a Scope,
}

/// A field, and the path to it.
pub(super) struct FoundField<'a> {
    pub(super) field: &'a Field,
    path: FieldPath,
    /// The objects around the field.
    holders: Vec<&'a Field>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(sent: &'a [Field], response: Option<TypeId>, scope: &'a Scope) -> Self {
        let received = response.map(|id| scope.fields(id)).unwrap_or_default();
        Self { sent, received, scope }
    }

    /// Follows a path of JSON names.
    fn follow(self, fields: &'a [Field], path: &str) -> Option<FoundField<'a>> {
        let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        let index = fields.iter().position(|field| field.wire == name)?;
        let field = &fields[index];
        let Some(rest) = rest else { return Some(FoundField { field, path: vec![index], holders: Vec::new() }) };
        let Kind::Named(object) = field.kind else { return None };
        let mut found = self.follow(self.scope.fields(object), rest)?;
        found.path.insert(0, index);
        found.holders.insert(0, field);
        Some(found)
    }

    /// Finds a field of the reply by its name. First it looks beside the list, then beside each object that contains the list, the
    /// innermost first.
    pub(super) fn beside_list(self, list: Option<&str>, name: &str) -> Option<FoundField<'a>> {
        let mut around = list.unwrap_or_default();
        while let Some((outer, _)) = around.rsplit_once('.') {
            if let Some(found) = self.follow(self.received, &format!("{outer}.{name}")) {
                return Some(found);
            }
            around = outer;
        }
        self.follow(self.received, name)
    }
}

pub(super) fn lower(at: &Context<'_>, spec: &OperationSpec, fields: Fields<'_>) -> Option<Paging> {
    let pages = spec.pages.as_ref()?;
    let list = match &pages.list {
        Some(path) => Some(list(at, path, fields)?),
        None => {
            check_lists(at, fields);
            None
        }
    };
    check_span(at, pages, fields);
    let total = total(at, pages, fields);
    let cursor = cursor(at, pages, fields, total.is_some());
    let carried = pages.carry.iter().filter_map(|name| find_carried(at, pages, name, fields)).collect();
    Some(Paging { list, cursor: cursor?, total, carried, span_days: pages.span_days })
}

fn list(at: &Context<'_>, path: &str, fields: Fields<'_>) -> Option<PagedList> {
    let found = fields.follow(fields.received, path);
    let Some((found, Kind::List(item))) = found.map(|found| (found.path, &found.field.kind)) else {
        let help = "name the list of `response` that is paginated, with the objects around it, as in `data.orders`";
        at.key("list").error_in(path, format!("the reply has no list `{path}`"), help);
        return None;
    };
    Some(PagedList { wire: path.to_owned(), field: found, item: (**item).clone() })
}

/// Reports a missing `list` if the reply has only one list.
fn check_lists(at: &Context<'_>, fields: Fields<'_>) {
    let mut lists = fields.received.iter().filter(|field| matches!(field.kind, Kind::List(_)));
    if let (Some(only), None) = (lists.next(), lists.next()) {
        at.error(format!("`{}` is the only list of the reply", only.wire), format!("add `list: {}`", only.wire));
    }
}

fn check_span(at: &Context<'_>, pages: &PagesSpec, fields: Fields<'_>) {
    let is_time = |field: &&Field| match field.kind {
        Kind::Scalar(Scalar::Date | Scalar::DateTime) => true,
        Kind::Scalar(scalar) => matches!(scalar.wire(), WireClass::Moment | WireClass::IntegerText),
        Kind::Named(_) | Kind::List(_) | Kind::Map(_) => false,
    };
    if pages.span_days.is_some() && fields.sent.iter().filter(is_time).count() < 2 {
        at.key("span").error("the request has no time range", "remove `span`, or declare the two ends of the range as timestamps");
    }
}

fn total(at: &Context<'_>, pages: &PagesSpec, fields: Fields<'_>) -> Option<FieldPath> {
    match &pages.total {
        Some(path) => find_received(&at.key("total"), path, Scalar::Int, fields),
        None => path_of(fields.beside_list(pages.list.as_deref(), TOTAL), Scalar::Int),
    }
}

fn cursor(at: &Context<'_>, pages: &PagesSpec, fields: Fields<'_>, has_total: bool) -> Option<Cursor> {
    if let Some(number) = &pages.number {
        if !has_total && pages.total.is_none() {
            let help = "add `total: …`, the path of the reply's `int` that is the number of items on all pages";
            at.key("number").error("`number` requires `total`", help);
        }
        return Some(Cursor::Number(sent(&at.key("number"), number, Scalar::Int, fields)?));
    }
    let token = match &pages.token {
        Some(path) => Some(sent(&at.key("token"), path, Scalar::String, fields)?),
        None => path_of(fields.follow(fields.sent, TOKEN), Scalar::String),
    };
    let next = match &pages.next {
        Some(path) => Some(find_received(&at.key("next"), path, Scalar::String, fields)?),
        None => path_of(fields.beside_list(pages.list.as_deref(), NEXT), Scalar::String),
    };
    let (Some(sent), Some(next)) = (token, next) else {
        let help = "pagination needs `page_token: string` in the request and `next_page_token: string` in the reply, beside the \
                    list or around it; name other fields with `token` and `next`, or a page number with `number`";
        match &pages.list {
            Some(list) => at.error_in(list, format!("no page token continues `{list}`"), help),
            None => at.error("no page token continues the reply", help),
        }
        return None;
    };
    Some(Cursor::Token { sent, next })
}

/// A field that `carry` names.
fn find_carried(at: &Context<'_>, pages: &PagesSpec, name: &str, fields: Fields<'_>) -> Option<Carried> {
    let at = at.key("carry");
    let sent = fields.sent.iter().position(|field| field.wire == name);
    let received = fields.beside_list(pages.list.as_deref(), name);
    let (Some(sent), Some(received)) = (sent, received) else {
        let help = "`carry` lists fields that the reply returns and the next request repeats under the same name";
        at.error_in(name, format!("`{name}` is not a field of both the request and the reply"), help);
        return None;
    };
    if fields.sent[sent].kind != received.field.kind {
        at.error_in(name, format!("`{name}` has different types in the request and the reply"), "give both the same type");
    } else if fields.sent[sent].required {
        at.error_in(
            name,
            format!("`{name}` is required, but the first request has no value to carry"),
            "remove the `!` of the field",
        );
    }
    Some(Carried { sent, received: received.path })
}

fn sent(at: &Context<'_>, path: &str, scalar: Scalar, fields: Fields<'_>) -> Option<FieldPath> {
    let found = expect(at, "request", path, scalar, fields.follow(fields.sent, path))?;
    let has_required = |holder: &&&Field| {
        let inner = holder.kind.named().map(|id| fields.scope.fields(id)).unwrap_or_default();
        !holder.required && inner.iter().any(|field| field.required)
    };
    if let Some(holder) = found.holders.iter().find(has_required) {
        let message = format!("`{}` has required fields, so the SDK cannot add it to a request without it", holder.wire);
        at.error_in(path, message, format!("require `{}` too, or remove the `!` of its fields", holder.wire));
    }
    Some(found.path)
}

fn find_received(at: &Context<'_>, path: &str, scalar: Scalar, fields: Fields<'_>) -> Option<FieldPath> {
    expect(at, "reply", path, scalar, fields.follow(fields.received, path)).map(|found| found.path)
}

/// Reports a path that leads to no field of the expected type.
fn expect<'a>(at: &Context<'_>, side: &str, path: &str, scalar: Scalar, found: Option<FoundField<'a>>) -> Option<FoundField<'a>> {
    let found = found.filter(|found| is(found, scalar));
    if found.is_none() {
        let help = format!("name a field of the {side}; if an object holds it, write `object.field`");
        at.error_in(path, format!("the {side} has no `{path}: {}`", scalar.name()), help);
    }
    found
}

/// The path of a field of TikTok's convention, if it has the expected type.
fn path_of(found: Option<FoundField<'_>>, scalar: Scalar) -> Option<FieldPath> {
    found.filter(|found| is(found, scalar)).map(|found| found.path)
}

fn is(found: &FoundField<'_>, scalar: Scalar) -> bool {
    found.field.kind == Kind::Scalar(scalar)
}

/// The field at the end of a path.
pub(super) fn field_at<'a>(fields: &'a [Field], path: &[usize], scope: &'a Scope) -> Option<&'a Field> {
    let (index, rest) = path.split_first()?;
    let field = fields.get(*index)?;
    match rest {
        [] => Some(field),
        _ => field_at(scope.fields(field.kind.named()?), rest, scope),
    }
}
