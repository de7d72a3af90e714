//! Errors with other words in them: for those who know what an error should not repeat.

use std::error::Error as StdError;
use std::iter::successors;

use super::Error;
use super::call::TransportError;

/// What to write instead of a text; nothing where it may stay.
type Rewrite<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Error {
    /// The error with every text that came from outside rewritten.
    pub(crate) fn rewritten(mut self, rewrite: Rewrite<'_>) -> Self {
        let change = |text: &mut String| {
            if let Some(other) = rewrite(text) {
                *text = other;
            }
        };
        match &mut self {
            Self::Api(error) => {
                change(&mut error.message);
                error.request_id.iter_mut().for_each(change);
            }
            Self::Decode(error) => {
                change(&mut error.path);
                change(&mut error.found);
                error.request_id.iter_mut().for_each(change);
            }
            Self::NotEnvelope(error) => change(&mut error.excerpt),
            Self::NotJson(error) => change(&mut error.excerpt),
            Self::Transport(error) => error.rewrite(rewrite),
            // What is said of tokens was rewritten where the secrets of their request are known.
            Self::Build(_) | Self::Paging(_) | Self::Token(_) => {}
        }
        self
    }
}

impl TransportError {
    /// A source cannot be changed, so one that says too much is replaced by what may be said of it.
    fn rewrite(&mut self, rewrite: Rewrite<'_>) {
        let Some(source) = self.source() else { return };
        let chain = || successors(Some(source), |error: &&dyn StdError| (*error).source());
        let shown = chain().map(ToString::to_string).collect::<Vec<_>>().join(": ");
        let says_too_much = |error: &dyn StdError| rewrite(&format!("{error} {error:?}")).is_some();
        if chain().any(says_too_much) {
            self.set_source(rewrite(&shown).unwrap_or(shown));
        }
    }
}
