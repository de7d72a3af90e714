//! Wrong app secrets: those that lead to a signature, and those in a text that a client sends.
//!
//! An explanation describes a wrong secret, and never contains one.

use super::MistakeContext;
use super::draft::{Draft, PLACEHOLDER as RIGHT};
use super::mistakes::Mistake;

/// Stands for another secret.
const WRONG: &[u8] = b"<another secret>";

const EXACT: &str = "Use the app secret exactly as it is.";

/// Mistakes with the secret that are tried alone, because there are many of them.
pub(super) fn mistakes(context: MistakeContext<'_>) -> Vec<Mistake<'_>> {
    wrong_secrets(context)
        .into_iter()
        .map(|(what, fix, secret)| Mistake::new(what, fix, move |draft: &mut Draft| draft.secret.clone_from(&secret)))
        .collect()
}

/// Secrets that are used by mistake: what is wrong with each, and how to correct it.
fn wrong_secrets(context: MistakeContext<'_>) -> Vec<(String, String, String)> {
    let secret = context.app.secret.as_str();
    let app = &context.app.name;
    let others = context.world.access.apps.values().filter(|other| other.key != context.app.key);
    let mut wrong: Vec<_> = others
        .map(|other| {
            let fix = format!("Use the secret of the app {app}, whose key is in the query.");
            (format!("the secret is that of another app, {}", other.name), fix, other.secret.clone())
        })
        .collect();
    let mut add = |what: String, secret: String| wrong.push((what, EXACT.to_owned(), secret));
    for (name, mark) in [("a line break", "\n"), ("a line break", "\r\n"), ("a space", " "), ("a tab", "\t")] {
        add(format!("the app secret has {name} after it"), format!("{secret}{mark}"));
        add(format!("the app secret has {name} before it"), format!("{mark}{secret}"));
        add(format!("the app secret has {name} around it"), format!("{mark}{secret}{mark}"));
    }
    for quote in ['"', '\'', '`'] {
        add(format!("the app secret has `{quote}` around it"), format!("{quote}{secret}{quote}"));
    }
    add("the app secret is in upper case".to_owned(), secret.to_uppercase());
    add("the app secret is empty".to_owned(), String::new());
    add("the app key is used as the app secret".to_owned(), context.app.key.clone());
    if let Some(token) = context.incoming.header("x-tts-access-token") {
        add("the access token is used as the app secret".to_owned(), token.to_owned());
    }
    let length = secret.chars().count();
    for (position, _) in secret.char_indices().skip(1) {
        let (before, after) = secret.split_at(position);
        let count = before.chars().count();
        add(format!("the app secret is cut off: only the first {count} of its {length} characters are used"), before.to_owned());
        add(format!("the app secret is cut off: its first {count} of {length} characters are missing"), after.to_owned());
    }
    wrong
}

/// The text of a client, split into what it has before, within and after the secrets.
pub(super) struct SentText<'a> {
    before: &'a [u8],
    middle: &'a [u8],
    after: &'a [u8],
    secret: &'a [u8],
}

impl<'a> SentText<'a> {
    /// Finds the secrets: they surround the right text. If the text is wrong, the first one ends where the path begins, and the other
    /// one is equal to it.
    pub(super) fn split(text: &'a [u8], right: &'a Draft) -> Self {
        let (middle, secret) = (right.without_secrets(), right.secret.as_bytes());
        let start = text.windows(middle.len().max(1)).position(|window| window == middle);
        let (start, end) = match start {
            Some(start) => (start, start + middle.len()),
            None => {
                let start = secret_end(text, right);
                let before = &text[..start];
                let candidates = [before, secret, RIGHT];
                let after = candidates.into_iter().find(|secret| !secret.is_empty() && text[start..].ends_with(secret));
                (start, text.len() - after.map_or(0, <[u8]>::len))
            }
        };
        Self { before: &text[..start], middle: &text[start..end], after: &text[end..], secret }
    }

    /// The text with placeholders for the secrets.
    pub(super) fn masked(&self) -> Vec<u8> {
        [self.mask(self.before), self.middle, self.mask(self.after)].concat()
    }

    /// Whether only the secrets can be wrong.
    pub(super) fn is_right_between(&self, right: &Draft) -> bool {
        self.middle == right.without_secrets()
    }

    fn mask<'b>(&self, secret: &'b [u8]) -> &'b [u8] {
        match secret {
            b"" => b"",
            secret if secret == self.secret || secret == RIGHT => RIGHT,
            _ => WRONG,
        }
    }

    /// Describes a secret in the text that is not that of the app.
    pub(super) fn remark(&self, context: MistakeContext<'_>) -> Option<String> {
        let wrong = [self.before, self.after].into_iter().find(|secret| self.mask(secret) == WRONG)?;
        let known = wrong_secrets(context).into_iter().find(|(_, _, secret)| secret.as_bytes() == wrong);
        let (length, sent) = (context.app.secret.len(), wrong.len());
        let (what, fix) = known.map_or_else(
            || {
                (
                    format!("the secret in the text is not that of the app: it has {sent} bytes, and the app secret {length}"),
                    EXACT.into(),
                )
            },
            |(what, fix, _)| (what, fix),
        );
        Some(format!("Probably {what}.\nTo correct it: {fix}"))
    }
}

/// Where the secret at the beginning of a text ends: before the path, or before the first slash if the path is another one.
fn secret_end(text: &[u8], right: &Draft) -> usize {
    if let Some(secret) = [right.secret.as_bytes(), RIGHT].into_iter().find(|secret| !secret.is_empty() && text.starts_with(secret))
    {
        return secret.len();
    }
    let first_part = right.path.split_inclusive('/').take(2).collect::<String>();
    let part = first_part.as_bytes();
    let at_path = text.windows(part.len().max(1)).position(|window| window == part);
    at_path.or_else(|| text.iter().position(|byte| *byte == b'/')).unwrap_or(0)
}
