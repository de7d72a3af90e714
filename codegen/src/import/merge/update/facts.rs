//! The facts of operations that exist: what is absent is added, what is there stays.

use super::super::Report;
use super::super::create::{cipher_name, errors, idempotency_name, scope};
use super::super::groups;
use super::super::paging::{Paging, paging};
use super::super::paths::address;
use super::super::specs::{Document, Specs};
use super::super::text::plain;
use super::super::upstream::{Operation, Webhook};
use super::desk::{Desk, followers};
use crate::spec::{self, Cipher};

/// Adds the facts that a spec lacks.
pub(in super::super) fn update_facts(desk: &mut Desk<'_>, specs: &Specs, file: &str, operation: &Operation, report: &mut Report) {
    let Some((_, spec)) = specs.operation(operation) else { return };
    for (key, value) in missing(specs, spec, operation) {
        let Some(value) = value.filter(|_| !desk.editor(file).has(&[key])) else { continue };
        let mut lines: Vec<String> = format!("{key}: {value}").lines().map(|line| line.trim_end().to_owned()).collect();
        if key == "errors" && lines.len() > 1 {
            lines[0] = "errors:".to_owned();
        }
        desk.editor(file).insert_section(&lines, followers(key), key == "body");
        report.added.push(format!("{file}: {key}: {}", value.trim()));
    }
    let unknown: Vec<String> =
        operation.errors.iter().filter(|code| !spec.errors.is_empty() && !spec.errors.contains(code)).map(i64::to_string).collect();
    if !unknown.is_empty() && desk.editor(file).extend_list(&["errors"], &unknown, super::super::text::WIDTH) {
        report.added.push(format!("{file}: errors: {}", unknown.join(", ")));
    }
}

/// Adds the event that a webhook is registered by, if a spec lacks it.
pub(in super::super) fn update_event(desk: &mut Desk<'_>, specs: &Specs, file: &str, webhook: &Webhook, report: &mut Report) {
    let known = matches!(specs.documents.get(file), Some(Document::Webhook(spec)) if spec.event.is_some());
    if let Some(event) = webhook.event.as_ref().filter(|_| !known) {
        desk.editor(file).insert_section(&[format!("event: {}", plain(event))], followers("event"), false);
        report.added.push(format!("{file}: event: {event}"));
    }
}

fn missing(specs: &Specs, spec: &spec::OperationSpec, operation: &Operation) -> Vec<(&'static str, Option<String>)> {
    let group = address(&operation.path).map(|address| address.group).unwrap_or_default();
    let token = operation.token.filter(|token| *token != specs.token(group).unwrap_or_else(|| groups::token(group)));
    let pages = match paging(operation) {
        Paging::List(list) if spec.response.contains_key(list) => Some(plain(list)),
        Paging::List(_) | Paging::None | Paging::Unclear => None,
    };
    let empty_body = operation.body.as_ref().filter(|body| body.fields.is_empty() && spec.body.is_none());
    let cipher = operation.cipher.filter(|_| spec.cipher == Cipher::None).and_then(cipher_name);
    vec![
        ("docs", operation.docs.as_deref().filter(|_| spec.docs.is_none()).map(plain)),
        ("token", token.filter(|_| spec.token.is_none()).map(|token| groups::token_name(token).to_owned())),
        ("scope", scope(&operation.scopes).filter(|_| spec.scope.is_none())),
        ("cipher", cipher.map(str::to_owned)),
        ("pages", pages.filter(|_| spec.pages.is_none())),
        (
            "idempotency",
            operation.idempotency.filter(|_| spec.idempotency.is_none()).map(|place| idempotency_name(place).to_owned()),
        ),
        ("errors", errors(&operation.errors).filter(|_| spec.errors.is_empty())),
        ("body", empty_body.map(|_| "{}".to_owned())),
    ]
}
