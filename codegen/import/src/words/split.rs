//! Splits names into words, including words that are joined without a separator.

use std::collections::BTreeSet;

use crate::words::singular_word;
use crate::words::vocabulary::{TERMS, WORDS, corrections};

/// The known words: those of paths, those of names with spaces, and a short list.
#[derive(Debug)]
pub(crate) struct Splitter {
    known: BTreeSet<String>,
}

impl Splitter {
    pub(crate) fn new<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut known: BTreeSet<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
        known.extend(TERMS.iter().map(|term| term.to_lowercase()));
        for text in texts {
            for word in text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 2) {
                let word = word.to_lowercase();
                known.insert(singular_word(&word));
                known.insert(word);
            }
        }
        Self { known }
    }

    pub(crate) fn knows(&self, word: &str) -> bool {
        self.known.contains(word)
    }

    /// The words of a name in lower case, with correct spelling: `["search", "creator", "on", "marketplace"]`.
    pub(crate) fn split(&self, name: &str) -> Vec<String> {
        let spaced = with_spaces(name);
        let pieces = spaced.split_whitespace().map(str::to_lowercase);
        let words = pieces.flat_map(|piece| if self.knows(&piece) { vec![piece] } else { self.split_joined(&piece) });
        words.flat_map(|word| corrections(&word).map(str::to_owned).collect::<Vec<_>>()).collect()
    }

    /// The fewest known words that make up `piece`, or `piece` itself.
    fn split_joined(&self, piece: &str) -> Vec<String> {
        // The best split of `piece[..end]`, for each end.
        let mut best: Vec<Option<Vec<&str>>> = vec![None; piece.len() + 1];
        best[0] = Some(Vec::new());
        if !piece.is_ascii() {
            return vec![piece.to_owned()];
        }
        for end in 1..=piece.len() {
            for start in 0..end.saturating_sub(1) {
                let word = &piece[start..end];
                let Some(before) = best[start].as_ref().filter(|_| self.knows(word)) else { continue };
                if best[end].as_ref().is_none_or(|words| before.len() + 1 < words.len()) {
                    let mut words = before.clone();
                    words.push(word);
                    best[end] = Some(words);
                }
            }
        }
        match best.pop().flatten() {
            Some(words) => words.into_iter().map(str::to_owned).collect(),
            None => vec![piece.to_owned()],
        }
    }
}

/// The name with spaces where case, punctuation or a known term marks the end of a word.
fn with_spaces(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    let mut previous = ' ';
    while let Some(c) = rest.chars().next() {
        let term = TERMS.iter().find(|term| rest.starts_with(**term) && !(previous.is_ascii_uppercase() && c.is_ascii_lowercase()));
        if let Some(term) = term.filter(|term| ends_word(term, &rest[term.len()..])) {
            out.extend([" ", term, " "]);
            rest = &rest[term.len()..];
            previous = ' ';
            continue;
        }
        let next_is_lower = rest.chars().nth(1).is_some_and(|next| next.is_ascii_lowercase());
        let starts_word = c.is_ascii_uppercase() && (!previous.is_ascii_uppercase() || next_is_lower);
        if starts_word || !c.is_ascii_alphanumeric() {
            out.push(' ');
        }
        if c.is_ascii_alphanumeric() {
            out.push(c);
        }
        previous = c;
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// Whether a term ends here: true in `SKUsandthe` and `FBTMCF`, but not for `API` in `APIary` or `IM` in `IMport`.
fn ends_word(term: &str, rest: &str) -> bool {
    let mut after = rest.chars();
    match (after.next(), after.next()) {
        (Some(next), _) if next.is_ascii_lowercase() => term.ends_with('s'),
        (Some(next), Some(second)) if next.is_ascii_uppercase() && second.is_ascii_uppercase() => {
            TERMS.iter().any(|term| rest.starts_with(*term))
        }
        _ => true,
    }
}
