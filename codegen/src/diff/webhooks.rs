//! Webhooks and their payloads.

use super::log::Log;
use super::metadata::sample;
use super::paths::{webhook_heading, webhook_path};
use super::{ChangeKind, Comparer};
use crate::model::{Model, Module, Webhook, WebhookId};

impl Comparer<'_> {
    pub(super) fn webhooks(&self, log: &mut Log) {
        for (index, webhook) in self.old.webhooks.iter().enumerate() {
            let id = WebhookId(index);
            match self.pairs.webhooks.get(&id) {
                Some(counterpart) => self.webhook(id, *counterpart, log),
                None => log_change(self.old, webhook, ChangeKind::WebhookRemoved, log),
            }
        }
        for (index, webhook) in self.new.webhooks.iter().enumerate() {
            if !self.pairs.webhooks.values().any(|id| id.0 == index) {
                log_change(self.new, webhook, ChangeKind::WebhookAdded, log);
            }
        }
    }

    fn webhook(&self, old: WebhookId, new: WebhookId, log: &mut Log) {
        let (before, after) = (self.old.webhook(old), self.new.webhook(new));
        let (heading, path) = (webhook_heading(self.new, after), webhook_path(self.new, after));
        let name = |model: &Model, webhook: &Webhook| format!("webhooks::{}::{}", webhook.module, model.ty(webhook.payload).name);
        log.compare(&heading, &path, ChangeKind::WebhookRenamed, (name(self.old, before), name(self.new, after)));
        log.compare(&heading, &path, ChangeKind::WebhookTypeChanged, (before.kind.to_string(), after.kind.to_string()));
        sample((before.sample.as_deref(), after.sample.as_deref()), &heading, &path, log);
        log.compare(&heading, &path, ChangeKind::DocumentationChanged, (documentation(before), documentation(after)));
        self.types_in(Module::Webhook(old), Module::Webhook(new), log);
    }
}

fn log_change(model: &Model, webhook: &Webhook, kind: ChangeKind, log: &mut Log) {
    log.add(&webhook_heading(model, webhook), webhook_path(model, webhook), kind);
}

fn documentation(webhook: &Webhook) -> String {
    let parts = [&webhook.summary, &webhook.docs, &webhook.event];
    parts.into_iter().flatten().cloned().collect::<Vec<_>>().join("; ")
}
