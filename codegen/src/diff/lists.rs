//! Paginated lists, and lookups that can be split into several calls.

use super::log::{Heading, Log};
use super::{ChangeKind, Comparer};
use crate::model::{Cursor, Model, Operation, PagedList, Paging};

impl Comparer<'_> {
    pub(super) fn paging(&self, old: &Operation, new: &Operation, heading: &Heading, path: &str, log: &mut Log) {
        match (&old.paging, &new.paging) {
            (None, None) => {}
            (None, Some(_)) => log.add(heading, path, ChangeKind::PagingAdded),
            (Some(_), None) => log.add(heading, path, ChangeKind::PagingRemoved),
            (Some(before), Some(after)) => {
                if !self.is_same_item(before.list.as_ref(), after.list.as_ref()) {
                    log.add(heading, path, ChangeKind::PagingItemChanged);
                }
                let texts = (text(self.old, old, before), text(self.new, new, after));
                log.compare(heading, path, ChangeKind::PagingChanged, texts);
            }
        }
    }

    /// Without a list, each page is one item.
    fn is_same_item(&self, old: Option<&PagedList>, new: Option<&PagedList>) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.is_same_type(&old.item, &new.item),
            (old, new) => old.is_none() && new.is_none(),
        }
    }

    pub(super) fn batch(&self, old: &Operation, new: &Operation, heading: &Heading, path: &str, log: &mut Log) {
        match (old.batch, new.batch) {
            (None, None) => {}
            (None, Some(_)) => log.add(heading, path, ChangeKind::BatchAdded),
            (Some(_), None) => log.add(heading, path, ChangeKind::BatchRemoved),
            (Some(before), Some(after)) => {
                log.compare(heading, path, ChangeKind::BatchChanged, (before.max.to_string(), after.max.to_string()));
            }
        }
    }
}

/// How a list is paginated, in JSON names.
fn text(model: &Model, operation: &Operation, paging: &Paging) -> String {
    let sent = |path: &[usize]| model.wire_path(&operation.fields, path);
    let reply = operation.response.map_or(&[][..], |id| model.ty(id).fields());
    let received = |path: &[usize]| model.wire_path(reply, path);
    let mut parts: Vec<String> = paging.list.iter().map(|list| format!("list {}", list.wire)).collect();
    parts.push(match &paging.cursor {
        Cursor::Token { sent: to, next } => format!("token {} from {}", sent(to), received(next)),
        Cursor::Number(to) => format!("number {}", sent(to)),
    });
    parts.extend(paging.total.iter().map(|path| format!("total {}", received(path))));
    parts.extend(paging.carried.iter().map(|carried| format!("carry {}", received(&carried.received))));
    parts.extend(paging.span_days.map(|days| format!("span {days} days")));
    parts.join(", ")
}
