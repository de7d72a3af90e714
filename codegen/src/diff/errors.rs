//! The table of error codes.

use std::collections::{BTreeMap, BTreeSet};

use super::log::{Heading, Log};
use super::{ChangeKind, Comparer};
use crate::model::{KnownError, Model};

/// The rules by code and keyword.
fn table(model: &Model) -> BTreeMap<(i64, &str), &KnownError> {
    model.errors.iter().map(|error| ((error.code, error.keyword.as_str()), error)).collect()
}

/// `errors::ERRORS[36009004, "shop_id"]`.
fn path((code, keyword): (i64, &str)) -> String {
    let keyword = if keyword.is_empty() { String::new() } else { format!(", {keyword:?}") };
    format!("errors::ERRORS[{code}{keyword}]")
}

fn heading() -> Heading {
    Heading { group: Some("errors".to_owned()), name: None }
}

impl Comparer<'_> {
    pub(super) fn errors(&self, log: &mut Log) {
        let (old, new) = (table(self.old), table(self.new));
        for (&key, before) in &old {
            match new.get(&key) {
                None => log.add(&heading(), path(key), ChangeKind::ErrorRemoved),
                Some(after) => rule(&path(key), before, after, log),
            }
        }
        for code in old.keys().map(|(code, _)| *code).collect::<BTreeSet<_>>() {
            let order = |model, other: &BTreeMap<_, _>| keywords(model, code, |keyword| other.contains_key(&(code, keyword)));
            log.compare(
                &heading(),
                &path((code, "")),
                ChangeKind::ErrorOrderChanged,
                (order(self.old, &new), order(self.new, &old)),
            );
        }
        for &key in new.keys().filter(|key| !old.contains_key(key)) {
            log.add(&heading(), path(key), ChangeKind::ErrorAdded);
        }
    }
}

/// The keywords of a code in the order in which a message is compared with them.
fn keywords(model: &Model, code: i64, is_kept: impl Fn(&str) -> bool) -> String {
    let keywords = model.errors.iter().filter(|error| error.code == code).map(|error| error.keyword.as_str());
    keywords.filter(|keyword| is_kept(keyword)).collect::<Vec<_>>().join(", ")
}

fn rule(path: &str, old: &KnownError, new: &KnownError, log: &mut Log) {
    let class = |error: &KnownError| format!("{:?}", error.class);
    let retry = |error: &KnownError| format!("{:?}", error.retry);
    log.compare(&heading(), path, ChangeKind::ErrorClassChanged, (class(old), class(new)));
    log.compare(&heading(), path, ChangeKind::RetryRuleChanged, (retry(old), retry(new)));
    log.compare(&heading(), path, ChangeKind::DocumentationChanged, (&old.hint, &new.hint));
}
