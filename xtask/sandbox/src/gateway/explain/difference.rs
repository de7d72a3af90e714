//! Two texts, and where they differ.

/// How many bytes of a text are shown at most, and how many around a difference.
const MAX_SHOWN: usize = 1_200;
const CONTEXT: usize = 24;

pub(super) fn describe(ours: &[u8], theirs: &[u8]) -> Vec<String> {
    let mut lines = vec![format!("The sandbox signs: `{}`", shorten(ours))];
    if ours == theirs {
        lines.push("The client probably signed the same text.".to_owned());
        return lines;
    }
    lines.push(format!("The client probably signed: `{}`", shorten(theirs)));
    let common = ours.iter().zip(theirs).take_while(|(ours, theirs)| ours == theirs).count();
    lines.push(format!(
        "They differ from byte {common} on: the sandbox has `{}`, the client `{}`.",
        excerpt(ours, common),
        excerpt(theirs, common)
    ));
    lines
}

/// The text around a position, which `»` marks.
fn excerpt(text: &[u8], position: usize) -> String {
    let start = position.saturating_sub(CONTEXT);
    let end = (position + CONTEXT).min(text.len());
    let dots = |is_cut: bool| if is_cut { "…" } else { "" };
    let before = String::from_utf8_lossy(&text[start..position]);
    let after = String::from_utf8_lossy(&text[position..end]);
    format!("{}{before}»{after}{}", dots(start > 0), dots(end < text.len()))
}

/// A text, shortened in its middle if it is long.
pub(super) fn shorten(text: &[u8]) -> String {
    if text.len() <= MAX_SHOWN {
        return String::from_utf8_lossy(text).into_owned();
    }
    let half = MAX_SHOWN / 2;
    let (head, tail) = (String::from_utf8_lossy(&text[..half]), String::from_utf8_lossy(&text[text.len() - half..]));
    format!("{head}…({} bytes)…{tail}", text.len() - MAX_SHOWN)
}
