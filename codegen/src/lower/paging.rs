//! Paginated lists: `pages:` names the reply's list, and TikTok's convention gives the other fields.

use super::scope::Scope;
use crate::diagnostic::Context;
use crate::model::{Field, Kind, Paging, TypeId, TypeKind};
use crate::spec::{OperationSpec, Scalar};

pub(super) fn lower(
    at: &Context<'_>,
    spec: &OperationSpec,
    sent: &[Field],
    response: Option<TypeId>,
    scope: &Scope,
) -> Option<Paging> {
    let name = spec.pages.as_deref()?;
    let received: &[Field] = match response.map(|id| &scope.get(id).kind) {
        Some(TypeKind::Object { fields, .. }) => fields,
        _ => &[],
    };
    let list = received.iter().find(|field| field.wire == name);
    let Some((list, Kind::List(item))) = list.map(|list| (list, &list.kind)) else {
        let help = "name the list of `response` that `next_page_token` continues";
        at.error_in(name, format!("the reply has no list `{name}`"), help);
        return None;
    };
    let token = find(sent, "page_token", Scalar::String);
    let next = find(received, "next_page_token", Scalar::String);
    let (Some(token), Some(next)) = (token, next) else {
        let help = "pagination needs `page_token: string` in the request and `next_page_token: string` in `response`";
        at.error_in(name, format!("no page token continues `{name}`"), help);
        return None;
    };
    Some(Paging {
        wire: list.wire.clone(),
        item: (**item).clone(),
        token: token.name.clone(),
        token_required: token.required,
        next: next.name.clone(),
        list: list.name.clone(),
        total: find(received, "total_count", Scalar::Int).map(|field| field.name.clone()),
    })
}

fn find<'a>(fields: &'a [Field], wire: &str, scalar: Scalar) -> Option<&'a Field> {
    fields.iter().find(|field| field.wire == wire && field.kind == Kind::Scalar(scalar))
}
