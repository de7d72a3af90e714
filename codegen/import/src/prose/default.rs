//! The default of a field: the value that the server uses if the field is absent.

use codegen::spec::Scalar;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::model::Kind;
use crate::prose::{Evidence, pattern};

/// The default in the most reliable document, if it is a value of the field's kind.
pub(crate) fn default(evidence: &Evidence<'_>, kind: &Kind) -> Option<Value> {
    evidence.best.iter().find_map(|text| {
        let mut stated = stated_defaults(text);
        let first = stated.next()?;
        // Two defaults in one text depend on a condition, which a spec cannot express.
        if stated.any(|other| other != first) { None } else { value(first, kind) }
    })
}

fn stated_defaults(text: &str) -> impl Iterator<Item = &str> {
    PHRASES.iter().flat_map(move |phrase| {
        phrase.captures_iter(text).filter_map(|found| found.iter().skip(1).flatten().next()).map(|token| token.as_str())
    })
}

fn value(token: &str, kind: &Kind) -> Option<Value> {
    match kind {
        Kind::Scalar(Scalar::Int) => token.parse::<i64>().ok().map(Value::from),
        Kind::Scalar(Scalar::Bool) => match token.to_ascii_lowercase().as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        Kind::Enum { values } => values.iter().find(|value| *value == token).map(|value| Value::from(value.as_str())),
        Kind::Scalar(Scalar::String) => (!NO_VALUE.is_match(token)).then(|| Value::from(token)),
        Kind::Scalar(_) | Kind::Object { .. } | Kind::List(_) => None,
    }
}

/// Words in the place of a value that mean "no value".
static NO_VALUE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^(?:empty|null|none|nothing|blank|the|all|unlimited)$"));

/// Each pattern ends after the value, so that `Default: Return all` does not match.
static PHRASES: LazyLock<[Regex; 6]> = LazyLock::new(|| {
    [
        pattern(concat!(
            r#"(?im)\bdefault(?:\s+value)?(?:\s+of\s+"?\w+"?)?(?:[ \t]*[:=]|[ \t]+is|[ \t]+of|[ \t]+to\s+be)"#,
            r#"[ \t]*[`"']?([A-Za-z0-9][\w-]*)[`"']?(?:\s*\([^)]*\))?[ \t]*(?:[.,;]\s|[.,;]?$|\s+if\s+not\s)"#
        )),
        pattern(r"(?im)\bdefault[ \t]+(\d+)[ \t]*(?:[.,;]\s|[.,;]?$)"),
        pattern(r#"(?im)\bdefaults?\s+to\s+(?:the\s+)?[`"']?([A-Za-z0-9][\w-]*)[`"']?(?:\s+mode)?(?:[.,;]\s|[.,;]?$)"#),
        pattern(r#"(?im)(?:^|[.,;:]\s+)(?:[`"']([\w-]+)[`"']|(\d+))\s+by\s+default"#),
        pattern(r#"(?im)[`"']?\b([A-Za-z0-9]\w*)[`"']?\s*\(default\)"#),
        pattern(r#"(?im)[`"']?\b([A-Z0-9][A-Z0-9_]+)[`"']?\s+will\s+be\s+(?:set|used)\s+as\s+(?:the\s+)?default"#),
    ]
});

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::evidence;
    use super::*;

    fn int(text: &str) -> Option<Value> {
        default(&evidence("size", text, &[]), &Kind::Scalar(Scalar::Int))
    }

    fn string(text: &str) -> Option<Value> {
        default(&evidence("tree", text, &[]), &Kind::Scalar(Scalar::String))
    }

    #[test]
    fn numbers() {
        for text in [
            "Default: 20",
            "Rows. Default value: 20. At most 50.",
            "With a default value of `20`.",
            "Rows, default 20, fewer than 50",
            "The range is `[0, 50]`. 20 by default.",
            "Default to be 20 if not set.",
        ] {
            assert_eq!(int(text), Some(json!(20)), "{text}");
        }
        assert_eq!(int("20 days by default."), None);
        assert_eq!(int("Default: as many as there are."), None);
    }

    #[test]
    fn words() {
        assert_eq!(string("Default: `v1`"), Some(json!("v1")));
        assert_eq!(string("If empty, LATEST will be set as default."), Some(json!("LATEST")));
        assert_eq!(string("When omitted, defaults to `v1`."), Some(json!("v1")));
        assert_eq!(string("- latest (default)\n- oldest"), Some(json!("latest")));
        assert_eq!(string("Default: the language of the shop."), None);
        assert_eq!(string("Default value is empty."), None);
        assert_eq!(string("The address of the default image."), None);
    }

    #[test]
    fn the_kind_must_fit() {
        let values = vec!["UP".to_owned(), "DOWN".to_owned()];
        let kind = Kind::Enum { values };
        assert_eq!(default(&evidence("way", "Default: UP", &[]), &kind), Some(json!("UP")));
        assert_eq!(default(&evidence("way", "Default: LEFT", &[]), &kind), None);
        assert_eq!(default(&evidence("on", "Default: FALSE", &[]), &Kind::Scalar(Scalar::Bool)), Some(json!(false)));
        assert_eq!(default(&evidence("at", "Default: 0", &[]), &Kind::Scalar(Scalar::Timestamp)), None);
    }

    #[test]
    fn two_defaults_are_none() {
        assert_eq!(string("Default: v1. For new shops, default: v2."), None);
    }
}
