//! The spec of a new webhook.

use codegen::spec::plain;

use super::{Section, types_section};
use crate::edit::settings;
use crate::model::{Direction, Webhook};
use crate::names::{NameContext, rust_names};
use crate::types::{ResolvedTypes, Root, TypeTable};

/// Words at the end of a webhook's name that describe an event, not a subject.
const EVENT_WORDS: &[&str] = &[
    "by",
    "change",
    "changed",
    "completed",
    "creation",
    "expired",
    "listener",
    "new",
    "posting",
    "result",
    "shop",
    "status",
    "success",
    "update",
];

/// A new webhook. Its types are in the type table.
#[derive(Debug)]
pub(crate) struct NewWebhook<'a> {
    pub(crate) file: &'a str,
    webhook: &'a Webhook,
    section: Section<'a>,
}

impl<'a> NewWebhook<'a> {
    pub(crate) fn new(types: &mut TypeTable<'_>, (file, name): (&'a str, &str), webhook: &'a Webhook) -> Self {
        let context = NameContext::of_operation(subject(name), name);
        let root = |field| Root { file, context: context.clone(), direction: Direction::Response, field };
        Self { file, webhook, section: Section::add(types, "data", &webhook.data, root) }
    }

    /// The text of the file.
    pub(crate) fn text(&self, types: &ResolvedTypes<'_>) -> String {
        let mut rust = rust_names(&self.section.names().collect::<Vec<_>>()).into_iter();
        let event = self.webhook.event.as_deref().map(plain);
        let parts = [
            settings(&[("type", Some(self.webhook.kind.to_string())), ("event", event)]),
            self.section.text(types, &mut rust),
            types_section(&types.local_types(self.file)),
        ];
        parts.concat()
    }
}

/// The subject of a webhook: `order` for `order_status_change`.
pub(crate) fn subject(name: &str) -> Vec<String> {
    let words: Vec<String> = name.split('_').map(str::to_owned).collect();
    let length = words.iter().rposition(|word| !EVENT_WORDS.contains(&word.as_str())).map_or(words.len(), |last| last + 1);
    words[..length].to_vec()
}
