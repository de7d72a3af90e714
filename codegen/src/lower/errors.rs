//! The error table: each code's class, retry rule and hint; and whether every code that an operation documents is in it.

use super::nearest::nearest;
use crate::diagnostic::{Diagnostic, File};
use crate::load::Specs;
use crate::model::{ErrorClass, KnownError, Retry};
use crate::spec::{ErrorCode, ErrorLine, FieldLineError};
use indexmap::IndexMap;

/// The key of what holds for every other message of a code.
const ANY_MESSAGE: &str = "_";

const CLASSES: [(&str, ErrorClass); 8] = [
    ("auth", ErrorClass::Auth),
    ("business", ErrorClass::Business),
    ("invalid_request", ErrorClass::InvalidRequest),
    ("permission", ErrorClass::Permission),
    ("rate_limit", ErrorClass::RateLimit),
    ("signature", ErrorClass::Signature),
    ("transient", ErrorClass::Transient),
    ("unknown", ErrorClass::Unknown),
];

const RETRIES: [(&str, Retry); 6] = [
    ("after_refresh", Retry::AfterRefresh),
    ("after_resign", Retry::AfterResign),
    ("backoff", Retry::Backoff),
    ("never", Retry::Never),
    ("next_hour", Retry::NextHour),
    ("reads_only", Retry::ReadsOnly),
];

pub(super) fn lower(specs: &Specs<'_>, mistakes: &mut Vec<Diagnostic>) -> Vec<KnownError> {
    let Some((file, errors)) = &specs.errors else { return Vec::new() };
    check_operations(specs, errors, mistakes);
    let mut known = Vec::with_capacity(errors.len());
    for (code, written) in errors {
        let entry = Entry { file: *file, key: code, code: number(*file, code, mistakes) };
        match written {
            ErrorCode::Line(line) => known.extend(entry.lower(&[], line, mistakes)),
            ErrorCode::ByMessage(lines) => {
                entry.check_keywords(lines.keys(), mistakes);
                known.extend(lines.iter().filter_map(|(keyword, line)| entry.lower(&[keyword], line, mistakes)));
            }
        }
    }
    // Stable: the keywords of a code stay in the order in which they are tried.
    known.sort_by_key(|error| (error.code, error.keyword.is_empty()));
    known
}

/// The number that a key stands for; no code is zero, which means success.
fn number(file: File<'_>, key: &str, mistakes: &mut Vec<Diagnostic>) -> i64 {
    match key.parse() {
        Ok(code) if code != 0 => code,
        _ => {
            mistakes.push(file.mistake(
                &[key],
                format!("`{key}` is no error code"),
                "an error code is a whole number other than 0",
            ));
            0
        }
    }
}

/// A code of the table.
struct Entry<'a> {
    file: File<'a>,
    key: &'a str,
    code: i64,
}

impl Entry<'_> {
    /// One line, of any message or of those that hold a keyword.
    fn lower(&self, keyword: &[&str], line: &str, mistakes: &mut Vec<Diagnostic>) -> Option<KnownError> {
        let keys = [&[self.key], keyword].concat();
        let line = match ErrorLine::parse(line) {
            Ok(line) => line,
            Err(FieldLineError { message, help }) => {
                mistakes.push(self.file.mistake(&keys, message, help));
                return None;
            }
        };
        let class = self.named(&keys, "class", line.class, &CLASSES, mistakes);
        let retry = line.retry.map(|retry| self.named(&keys, "retry rule", retry, &RETRIES, mistakes));
        let class = class?;
        let keyword = keyword.iter().find(|keyword| **keyword != ANY_MESSAGE).map(|keyword| folded(keyword));
        Some(KnownError {
            code: self.code,
            keyword: keyword.unwrap_or_default(),
            class,
            retry: retry.unwrap_or(Some(usual(class)))?,
            hint: line.hint.to_owned(),
        })
    }

    /// What a word of the closed vocabulary means.
    fn named<T: Copy>(
        &self,
        keys: &[&str],
        what: &str,
        word: &str,
        known: &[(&str, T)],
        mistakes: &mut Vec<Diagnostic>,
    ) -> Option<T> {
        if let Some((_, meaning)) = known.iter().find(|(name, _)| *name == word) {
            return Some(*meaning);
        }
        let names = known.iter().map(|(name, _)| *name);
        let help = match nearest(names.clone(), word) {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("known here: {}", names.collect::<Vec<_>>().join(", ")),
        };
        mistakes.push(self.file.mistake_in(keys, word, format!("unknown {what} `{word}`"), help));
        None
    }

    /// Every keyword can be met, and messages that hold none of them have their line.
    fn check_keywords<'k>(&self, keywords: impl Iterator<Item = &'k String> + Clone, mistakes: &mut Vec<Diagnostic>) {
        if !keywords.clone().any(|keyword| keyword == ANY_MESSAGE) {
            let help = format!("end with a line `{ANY_MESSAGE}: CLASS [RETRY] -- HINT`");
            mistakes.push(self.file.mistake(&[self.key], "nothing holds for the other messages of this code", help));
        }
        let mut earlier = Vec::<String>::new();
        for keyword in keywords {
            let text = folded(keyword);
            if let Some(first) = earlier.iter().find(|first| text.contains(first.as_str())) {
                let message = format!("`{keyword}` is never tried: what holds it holds `{first}` too");
                mistakes.push(self.file.mistake(&[self.key, keyword], message, "put the longer keyword first, or keep one"));
            }
            earlier.extend(Some(text).filter(|text| text != ANY_MESSAGE));
        }
    }
}

/// Messages are compared without case; the documents write backticks where live answers have straight quotes.
fn folded(keyword: &str) -> String {
    keyword.to_ascii_lowercase().replace('`', "'")
}

/// The rule of a class, where a line names none. After a transient failure a write may have been applied.
fn usual(class: ErrorClass) -> Retry {
    match class {
        ErrorClass::RateLimit => Retry::Backoff,
        ErrorClass::Transient => Retry::ReadsOnly,
        ErrorClass::Auth
        | ErrorClass::Permission
        | ErrorClass::Signature
        | ErrorClass::InvalidRequest
        | ErrorClass::Business
        | ErrorClass::Unknown => Retry::Never,
    }
}

/// The table holds every code that an operation documents.
fn check_operations(specs: &Specs<'_>, errors: &IndexMap<String, ErrorCode>, mistakes: &mut Vec<Diagnostic>) {
    for operation in &specs.operations {
        for code in operation.spec.errors.iter().map(i64::to_string).filter(|code| !errors.contains_key(code)) {
            let message = format!("the error code {code} is not in `specs/errors.yaml`");
            let help = format!("add a line there: `{code}: CLASS [RETRY] -- HINT`");
            mistakes.push(operation.file.mistake_in(&["errors"], &code, message, help));
        }
    }
}
