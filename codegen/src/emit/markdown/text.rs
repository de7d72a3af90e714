//! Texts of the specs as Markdown. Code spans and addresses such as `<https://example.com>` stay as they are; everything else is
//! literal text.

/// Where a text is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placement {
    /// A cell of a table, which is one line and ends at `|`.
    Cell,
    /// Lines of their own, where some characters at the start have a meaning.
    Block,
}

/// A text with its code spans linked. `address` returns the address of what a code span names.
pub(super) fn markdown(text: &str, placement: Placement, address: &dyn Fn(&str) -> Option<String>) -> String {
    let lines: Vec<String> = text.trim().lines().map(|line| markdown_line(line.trim(), placement, address)).collect();
    lines.join(match placement {
        Placement::Cell => "<br>",
        Placement::Block => "\n",
    })
}

fn markdown_line(line: &str, placement: Placement, address: &dyn Fn(&str) -> Option<String>) -> String {
    let mut written = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        if let Some((code, after)) = code_span(rest) {
            // Links to items of the SDK, such as [`Order`], have brackets that mean nothing here.
            let is_bracketed = written.ends_with("\\[") && after.starts_with(']');
            if is_bracketed {
                written.truncate(written.len() - 2);
            }
            written.push_str(&link_code(code, placement, address));
            rest = if is_bracketed { &after[1..] } else { after };
            continue;
        }
        if let Some((address, after)) = autolink(rest) {
            written.push_str(address);
            rest = after;
            continue;
        }
        let after = &rest[c.len_utf8()..];
        if needs_escape(c, &written, after, placement) {
            written.push('\\');
        }
        written.push(c);
        rest = after;
    }
    written
}

/// The code span at the start of a text, without its backticks, and what follows it.
fn code_span(text: &str) -> Option<(&str, &str)> {
    let (code, after) = text.strip_prefix('`')?.split_once('`')?;
    (!code.trim().is_empty()).then_some((code, after))
}

/// The address at the start of a text with its angle brackets, and what follows it.
fn autolink(text: &str) -> Option<(&str, &str)> {
    let end = text.find('>')? + 1;
    let (link, after) = text.split_at(end);
    (link.starts_with("<https://") && !link.contains(char::is_whitespace)).then_some((link, after))
}

fn link_code(code: &str, placement: Placement, address: &dyn Fn(&str) -> Option<String>) -> String {
    let span = self::code(code, placement);
    match address(code) {
        Some(address) => format!("[{span}]({address})"),
        None => span,
    }
}

/// A code span.
pub(super) fn code(code: &str, placement: Placement) -> String {
    match placement {
        Placement::Cell => format!("`{}`", code.replace('|', "\\|")),
        Placement::Block => format!("`{code}`"),
    }
}

/// Whether a character has a special meaning in Markdown.
fn needs_escape(c: char, before: &str, after: &str, placement: Placement) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (previous, next) = (before.chars().next_back(), after.chars().next());
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
        '|' => placement == Placement::Cell,
        // Inside a word, an underscore is literal.
        '_' => !(is_word(previous) && is_word(next)),
        '&' => next.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
        // mdBook replaces `{{#…}}`.
        '{' => next == Some('{'),
        '#' | '>' | '-' | '+' | '=' | ':' => placement == Placement::Block && before.is_empty(),
        // `1.` at the start of a line begins a list.
        '.' | ')' => placement == Placement::Block && !before.is_empty() && before.chars().all(|c| c.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> String {
        markdown(text, Placement::Cell, &|code| (code == "GetOrder").then(|| "order.md".to_owned()))
    }

    fn block(text: &str) -> String {
        markdown(text, Placement::Block, &|_| None)
    }

    #[test]
    fn literal_characters_are_escaped() {
        assert_eq!(cell("a | b, <img>, a*b*c"), "a \\| b, \\<img>, a\\*b\\*c");
        assert_eq!(cell("order_id, _id_, {{#include}}"), "order_id, \\_id\\_, \\{{#include}}");
        assert_eq!(cell("[0, 1](x) & &amp; C:\\x"), "\\[0, 1\\](x) & \\&amp; C:\\\\x");
        assert_eq!(cell("one\ntwo"), "one<br>two");
        assert_eq!(cell("an odd ` mark"), "an odd \\` mark");
        assert_eq!(block("# 1\n- 2\n3. 4\na | b"), "\\# 1\n\\- 2\n3\\. 4\na | b");
    }

    #[test]
    fn addresses_stay() {
        assert_eq!(cell("See <https://a.example/b_c>; <b> _x_."), "See <https://a.example/b_c>; \\<b> \\_x\\_.");
        assert_eq!(cell("<https://a.example b>"), "\\<https://a.example b>");
    }

    #[test]
    fn code_spans_stay_and_are_linked() {
        assert_eq!(cell("`a|b`, `<img>` and `_x_`"), "`a\\|b`, `<img>` and `_x_`");
        assert_eq!(cell("From `GetOrder`."), "From [`GetOrder`](order.md).");
        assert_eq!(cell("As [`GetOrder`], [`Other`]."), "As [`GetOrder`](order.md), `Other`.");
    }
}
