//! Adds the settings that existing specs lack. Existing settings stay.

use codegen::spec::{Cipher, Idempotency, OperationSpec, plain, text_of};

use crate::create::{aliases, errors, groups, scope};
use crate::edit::SpecEditor;
use crate::model::{Operation, Webhook};
use crate::names;
use crate::paging::{Paging, paging};
use crate::paths::address;
use crate::report::Report;
use crate::spec_files::{SpecDocument, SpecFiles, stem};
use crate::words::Splitter;

/// Adds the settings that the spec of an operation lacks.
pub(crate) fn update_settings(
    editor: &mut SpecEditor<'_>,
    specs: &SpecFiles<'_>,
    file: &str,
    operation: &Operation,
    splitter: &Splitter,
    report: &mut Report,
) {
    let Some((_, spec)) = specs.operation(operation) else { return };
    if let (Some(known), Some(documented)) = (spec.token, operation.token)
        && known.owners().len() > 1
        && known != documented
    {
        let (known, documented) = (known.name(), documented.name());
        report.changed.push(format!("{file}: token: the documents now say `{documented}`; replace `{known}`"));
    }
    let names = names::aliases(operation, stem(file).unwrap_or_default(), splitter);
    let mut settings = missing(specs, file, spec, operation);
    settings.push(("aliases", aliases(&names).filter(|_| spec.aliases.is_empty())));
    for (key, value) in settings {
        let Some(value) = value.filter(|_| !editor.text(file).has(&[key])) else { continue };
        let mut lines: Vec<String> = format!("{key}: {value}").lines().map(|line| line.trim_end().to_owned()).collect();
        if let [first, _, ..] = lines.as_mut_slice()
            && is_list(key)
        {
            *first = format!("{key}:");
        }
        editor.add_setting(file, key, &lines, key == "body");
        report.added.push(format!("{file}: {key}: {}", value.trim()));
    }
    let codes = operation.errors.iter().filter(|code| spec.errors.as_ref().is_some_and(|known| !known.contains(code)));
    let names = names.into_iter().filter(|name| !spec.aliases.is_empty() && !spec.aliases.contains(name));
    let new: [(&str, Vec<String>); 2] = [("errors", codes.map(i64::to_string).collect()), ("aliases", names.collect())];
    for (key, new) in new {
        if !new.is_empty() && editor.text(file).extend_list(&[key], &new) {
            report.added.push(format!("{file}: {key}: {}", new.join(", ")));
        }
    }
}

/// Whether the value of a setting is a list, which may need lines of its own.
fn is_list(key: &str) -> bool {
    matches!(key, "aliases" | "errors")
}

/// Adds the event name of a webhook if the spec lacks it.
pub(crate) fn update_event(editor: &mut SpecEditor<'_>, specs: &SpecFiles<'_>, file: &str, webhook: &Webhook, report: &mut Report) {
    let is_known = specs.webhook(webhook.kind).is_some_and(|(_, spec)| spec.event.is_some());
    if let Some(event) = webhook.event.as_ref().filter(|_| !is_known) {
        editor.add_setting(file, "event", &[format!("event: {}", plain(event))], false);
        report.added.push(format!("{file}: event: {event}"));
    }
}

/// Whether a spec, or an older version that it inherits from, declares the idempotency key.
fn declares_idempotency(specs: &SpecFiles<'_>, file: &str, spec: &OperationSpec) -> bool {
    let older = spec.inherits.as_ref().map(text_of).and_then(|version| {
        let (group, own) = file.split_once('/')?;
        let (own_version, name) = own.split_once('/')?;
        // The search ends, because each version inherits from an older one.
        (*version < *own_version).then(|| format!("{group}/{version}/{name}"))
    });
    let is_inherited = older.is_some_and(|older| match specs.document(&older) {
        Some(SpecDocument::Operation(spec)) => declares_idempotency(specs, &older, spec),
        Some(SpecDocument::Webhook(_) | SpecDocument::Types(_)) | None => false,
    });
    spec.idempotency.is_some() || is_inherited
}

fn missing(specs: &SpecFiles<'_>, file: &str, spec: &OperationSpec, operation: &Operation) -> Vec<(&'static str, Option<String>)> {
    let group = address(&operation.path).map(|address| address.group).unwrap_or_default();
    let default_token = specs.token(group).unwrap_or_else(|| groups::token(group));
    let token = operation.token.filter(|token| spec.token.is_none() && *token != default_token);
    let pages = match paging(operation) {
        Paging::List(list) if spec.response.contains_key(list) => Some(plain(list)),
        Paging::List(_) | Paging::None | Paging::Ambiguous => None,
    };
    let has_new_empty_body = operation.body.as_ref().is_some_and(|body| body.fields.is_empty() && spec.body.is_none());
    let cipher = operation.cipher.filter(|cipher| spec.cipher == Cipher::None && *cipher != Cipher::None);
    let idempotency = operation.idempotency.filter(|_| !declares_idempotency(specs, file, spec));
    vec![
        ("docs", operation.docs.as_deref().filter(|_| spec.docs.is_none()).map(plain)),
        ("token", token.map(|token| token.name().to_owned())),
        ("scope", scope(&operation.scopes).filter(|_| spec.scope.is_none())),
        ("cipher", cipher.map(|cipher| cipher.name().to_owned())),
        ("pages", pages.filter(|_| spec.pages.is_none())),
        ("idempotency", idempotency.map(Idempotency::section).map(str::to_owned)),
        ("errors", errors(&operation.errors).filter(|_| spec.errors.is_none())),
        ("body", has_new_empty_body.then(|| "{}".to_owned())),
    ]
}
