//! Example bodies: JSON files next to the specs that they illustrate.

use crate::diagnostic::Context;
use crate::spec::Position;

/// The kind of an example, and its file name.
struct ExampleKind {
    subject: &'static str,
    suffixes: &'static [&'static str],
    help: &'static str,
}

const BODY: ExampleKind = ExampleKind {
    subject: "operation",
    suffixes: &[".request.json", ".response.json"],
    help: "name it after its operation, `<operation>.request.json` or `<operation>.response.json`, or delete it",
};

const DELIVERY: ExampleKind = ExampleKind {
    subject: "webhook",
    suffixes: &[".delivery.json"],
    help: "name it after its webhook, `<event>.delivery.json`, or delete it",
};

fn kind(path: &str) -> &'static ExampleKind {
    if path.starts_with("webhooks/") { &DELIVERY } else { &BODY }
}

/// The path of an example's spec without its extension.
fn stem(path: &str) -> Option<&str> {
    kind(path).suffixes.iter().find_map(|suffix| path.strip_suffix(suffix))
}

/// The example on one line.
pub(super) fn read(at: &Context<'_>) -> Option<String> {
    let file = at.file();
    match serde_json::from_str::<serde_json::Value>(file.text) {
        Ok(body) => Some(body.to_string()),
        Err(error) => {
            let position = Position { line: error.line().max(1), column: error.column().max(1) };
            let stem = stem(file.path).unwrap_or("the spec");
            let help = format!("fix it, or delete it: `{stem}` works without an example");
            at.error_at(position, format!("the example is not JSON: {error}"), help);
            None
        }
    }
}

/// Reports an example without a spec. Returns whether it has one.
pub(super) fn has_spec(at: &Context<'_>, exists: impl Fn(&str) -> bool) -> bool {
    let path = at.file().path;
    let found = stem(path).is_some_and(|stem| exists(&format!("{stem}.yaml")));
    if !found {
        let kind = kind(path);
        at.error(format!("this example belongs to no {}", kind.subject), kind.help);
    }
    found
}
