//! Lists that go on: `pages:` names the reply's list, the rest follows from TikTok's convention.

use super::scope::Scope;
use crate::diagnostic::{Diagnostic, File};
use crate::model::{Field, Kind, Paging, TypeId, TypeKind};
use crate::spec;

pub(super) fn lower(
    file: File<'_>,
    spec: &spec::Operation,
    sent: &[Field],
    response: Option<TypeId>,
    scope: &Scope,
    mistakes: &mut Vec<Diagnostic>,
) -> Option<Paging> {
    let list_name = spec.pages.as_deref()?;
    let mut mistake = |message: String, help: &str| mistakes.push(file.mistake_in(&["pages"], list_name, message, help));
    let received: &[Field] = match response.map(|id| &scope.get(id).kind) {
        Some(TypeKind::Object { fields, .. }) => fields,
        _ => &[],
    };
    let list = received.iter().find(|field| field.wire == list_name);
    let Some((list, Kind::List(item))) = list.map(|list| (list, &list.kind)) else {
        mistake(format!("the reply has no list `{list_name}`"), "name the list of `response` that `next_page_token` continues");
        return None;
    };
    let token = sent.iter().find(|field| field.wire == "page_token" && field.kind == Kind::String);
    let next = received.iter().find(|field| field.wire == "next_page_token" && field.kind == Kind::String);
    match (token, next) {
        (Some(token), Some(next)) => Some(Paging {
            wire: list.wire.clone(),
            item: (**item).clone(),
            token: token.name.clone(),
            token_required: token.required,
            next: next.name.clone(),
            list: list.name.clone(),
            total: received
                .iter()
                .find(|field| field.wire == "total_count" && field.kind == Kind::Int)
                .map(|field| field.name.clone()),
        }),
        _ => {
            let help = "a list goes on with `page_token: string` in the request and `next_page_token: string` in `response`";
            mistake(format!("nothing continues `{list_name}`"), help);
            None
        }
    }
}
