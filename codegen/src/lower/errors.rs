//! The error table: the class, retry rule and hint of each code.

use crate::diagnostic::{Context, Diagnostics};
use crate::load::Specs;
use crate::model::{ErrorClass, KnownError, Retry};
use crate::similar::most_similar;
use crate::spec::{ANY_MESSAGE, ErrorCodeSpec, ErrorLine};
use indexmap::IndexMap;

pub(super) fn lower(specs: &Specs<'_>, diagnostics: &Diagnostics) -> Vec<KnownError> {
    let Some((file, errors)) = specs.errors else { return Vec::new() };
    let file = diagnostics.file(file);
    check_operations(specs, errors, diagnostics);
    let mut known = Vec::with_capacity(errors.len());
    for (key, spec) in errors {
        let at = file.key(key);
        let code = code(&at, key);
        match spec {
            None => {}
            Some(ErrorCodeSpec::Line(line)) => known.extend(lower_line(&at, code, ANY_MESSAGE, line)),
            Some(ErrorCodeSpec::ByMessage(lines)) => {
                check_keywords(&at, lines.keys());
                known.extend(lines.iter().filter_map(|(keyword, line)| lower_line(&at.key(keyword), code, keyword, line)));
            }
        }
    }
    // A stable sort: the keywords of a code stay in the order in which the SDK tries them.
    known.sort_by_key(|error| (error.code, error.keyword.is_empty()));
    known
}

/// A regular expression for the keys that [`code`] accepts.
pub(crate) const CODE_PATTERN: &str = r"^[+-]?0*[1-9]\d*$";

/// The number of a key. Zero means success and is not an error code.
fn code(at: &Context<'_>, key: &str) -> i64 {
    let code = key.parse().unwrap_or_default();
    if code == 0 {
        at.error(format!("`{key}` is not an error code"), "an error code is an integer other than 0");
    }
    code
}

/// Lowers one line, which applies to messages that contain the keyword.
fn lower_line(at: &Context<'_>, code: i64, keyword: &str, line: &str) -> Option<KnownError> {
    let line = match ErrorLine::parse(line) {
        Ok(line) => line,
        Err(error) => {
            at.syntax_error(error);
            return None;
        }
    };
    let class = find(at, "class", line.class, &ErrorClass::ALL.map(|class| (class.name(), class)));
    let retry = line.retry.map(|retry| find(at, "retry rule", retry, &Retry::ALL.map(|retry| (retry.name(), retry))));
    let class = class?;
    Some(KnownError {
        code,
        keyword: if keyword == ANY_MESSAGE { String::new() } else { normalize_keyword(keyword) },
        class,
        retry: retry.unwrap_or(Some(default_retry(class)))?,
        hint: line.hint.to_owned(),
    })
}

/// Looks up a word of a fixed vocabulary.
fn find<T: Copy>(at: &Context<'_>, what: &str, word: &str, known: &[(&str, T)]) -> Option<T> {
    if let Some((_, value)) = known.iter().find(|(name, _)| *name == word) {
        return Some(*value);
    }
    let names = known.iter().map(|(name, _)| *name);
    let help = match most_similar(names.clone(), word) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("the known ones are {}", names.collect::<Vec<_>>().join(", ")),
    };
    at.error_in(word, format!("unknown {what} `{word}`"), help);
    None
}

/// Reports a keyword that an earlier one always precedes, and a code without a rule for other messages.
fn check_keywords<'k>(at: &Context<'_>, keywords: impl Iterator<Item = &'k String> + Clone) {
    if !keywords.clone().any(|keyword| keyword == ANY_MESSAGE) {
        let help = format!("end with a line `{ANY_MESSAGE}: CLASS [RETRY] -- HINT`");
        at.error("this code has no rule for its other messages", help);
    }
    let mut earlier = Vec::<String>::new();
    for keyword in keywords {
        let text = normalize_keyword(keyword);
        if let Some(first) = earlier.iter().find(|first| text.contains(first.as_str())) {
            let message = format!("`{keyword}` never applies: a message that contains it also contains `{first}`");
            at.key(keyword).error(message, "put the longer keyword first, or keep one");
        }
        earlier.extend(Some(text).filter(|text| text != ANY_MESSAGE));
    }
}

/// Messages are compared without case. TikTok's documents have backticks where live replies have straight quotes.
fn normalize_keyword(keyword: &str) -> String {
    keyword.to_ascii_lowercase().replace('`', "'")
}

/// The default rule of a class. After a transient failure a write may have been applied.
fn default_retry(class: ErrorClass) -> Retry {
    match class {
        ErrorClass::RateLimit => Retry::Backoff,
        ErrorClass::Transient => Retry::IfIdempotent,
        ErrorClass::Auth
        | ErrorClass::Consent
        | ErrorClass::Permission
        | ErrorClass::Signature
        | ErrorClass::InvalidRequest
        | ErrorClass::Business
        | ErrorClass::Unknown => Retry::Never,
    }
}

/// Reports a documented code that the table lacks.
fn check_operations(specs: &Specs<'_>, errors: &IndexMap<String, Option<ErrorCodeSpec>>, diagnostics: &Diagnostics) {
    for operation in &specs.operations {
        let at = diagnostics.file(operation.file);
        for code in operation.spec.errors.iter().flatten().map(i64::to_string).filter(|code| !errors.contains_key(code)) {
            let message = format!("the error code {code} is not in `specs/errors.yaml`");
            at.key("errors").error_in(&code, message, format!("add a line there: `{code}: CLASS [RETRY] -- HINT`"));
        }
    }
}
