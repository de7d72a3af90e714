//! JSON as common libraries write it.

use std::fmt::Write as _;

use serde_json::Value;

/// How a library writes JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    layout: Layout,
    is_sorted: bool,
    escapes: Escapes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// `{"a":1,"b":2}`
    Compact,
    /// `{"a": 1, "b": 2}`
    Spaced,
    /// One line per value, indented by this many spaces.
    Indented(usize),
}

/// Which characters are escaped although they need not be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Escapes {
    None,
    /// `\u00fc`
    NonAscii,
    /// `\/` and `\u00fc`, as PHP writes them
    SlashesAndNonAscii,
    /// `\u003c`, `\u003e` and `\u0026`, as Go writes them
    Html,
}

impl Style {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let layouts = [Layout::Compact, Layout::Spaced, Layout::Indented(2), Layout::Indented(4)];
        let escapes = [Escapes::None, Escapes::NonAscii, Escapes::SlashesAndNonAscii, Escapes::Html];
        layouts.into_iter().flat_map(move |layout| {
            [false, true].into_iter().flat_map(move |is_sorted| escapes.map(|escapes| Self { layout, is_sorted, escapes }))
        })
    }

    pub(super) fn describe(self) -> String {
        let layout = match self.layout {
            Layout::Compact => "without spaces".to_owned(),
            Layout::Spaced => "with spaces after commas and colons".to_owned(),
            Layout::Indented(width) => format!("on several lines, indented by {width}"),
        };
        let sorted = if self.is_sorted { ", with sorted keys" } else { "" };
        let escapes = match self.escapes {
            Escapes::None => "",
            Escapes::NonAscii => ", with escaped non-ASCII characters",
            Escapes::SlashesAndNonAscii => ", with escaped slashes and non-ASCII characters",
            Escapes::Html => ", with escaped `<`, `>` and `&`",
        };
        format!("{layout}{sorted}{escapes}")
    }
}

pub(super) fn text(value: &Value, style: Style) -> String {
    let mut text = String::new();
    write(&mut text, value, style, 0);
    text
}

fn write(text: &mut String, value: &Value, style: Style, depth: usize) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => text.push_str(&value.to_string()),
        Value::String(string) => write_string(text, string, style.escapes),
        Value::Array(items) => {
            write_items(text, ['[', ']'], style, depth, items, |text, item| write(text, item, style, depth + 1));
        }
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            if style.is_sorted {
                fields.sort_by_key(|(key, _)| *key);
            }
            write_items(text, ['{', '}'], style, depth, &fields, |text, (key, value)| {
                write_string(text, key, style.escapes);
                text.push_str(if style.layout == Layout::Compact { ":" } else { ": " });
                write(text, value, style, depth + 1);
            });
        }
    }
}

fn write_items<T>(
    text: &mut String,
    [open, close]: [char; 2],
    style: Style,
    depth: usize,
    items: &[T],
    write: impl Fn(&mut String, &T),
) {
    let line = |text: &mut String, depth: usize| {
        if let (Layout::Indented(width), false) = (style.layout, items.is_empty()) {
            text.push('\n');
            text.push_str(&" ".repeat(width * depth));
        }
    };
    text.push(open);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push_str(if style.layout == Layout::Spaced { ", " } else { "," });
        }
        line(text, depth + 1);
        write(text, item);
    }
    line(text, depth);
    text.push(close);
}

fn write_string(text: &mut String, string: &str, escapes: Escapes) {
    let escaped = Value::from(string).to_string();
    for character in escaped.chars() {
        let is_escaped = match escapes {
            Escapes::None => false,
            Escapes::NonAscii | Escapes::SlashesAndNonAscii => !character.is_ascii(),
            Escapes::Html => matches!(character, '<' | '>' | '&'),
        };
        if is_escaped {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                // Writing to a text does not fail.
                let _ = write!(text, "\\u{unit:04x}");
            }
        } else if character == '/' && escapes == Escapes::SlashesAndNonAscii {
            text.push_str("\\/");
        } else {
            text.push(character);
        }
    }
}
