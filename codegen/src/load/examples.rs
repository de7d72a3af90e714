//! Example bodies: each stands beside the spec that it illustrates, and is JSON.

use super::Files;
use crate::diagnostic::Context;
use crate::spec::Position;

/// What an example illustrates, and how its file is named.
pub(super) struct ExampleKind {
    subject: &'static str,
    suffixes: &'static [&'static str],
    help: &'static str,
}

pub(super) const BODY: ExampleKind = ExampleKind {
    subject: "operation",
    suffixes: &[".request.json", ".response.json"],
    help: "name it after its operation, `<operation>.request.json` or `<operation>.response.json`, or delete it",
};

pub(super) const DELIVERY: ExampleKind = ExampleKind {
    subject: "webhook",
    suffixes: &[".delivery.json"],
    help: "name it after its webhook, `<event>.delivery.json`, or delete it",
};

/// Reports an example without a spec, and one that is not JSON.
pub(super) fn check(at: &Context<'_>, kind: &ExampleKind, files: &Files) {
    let file = at.file();
    let stem = kind.suffixes.iter().find_map(|suffix| file.path.strip_suffix(suffix));
    let Some(stem) = stem.filter(|stem| files.contains_key(&format!("{stem}.yaml"))) else {
        return at.error(format!("this example belongs to no {}", kind.subject), kind.help);
    };
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(file.text) {
        let position = Position { line: error.line().max(1), column: error.column().max(1) };
        let help = format!("fix it, or delete it: `{stem}` works without an example");
        at.error_at(position, format!("the example is not JSON: {error}"), help);
    }
}
