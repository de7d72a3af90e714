//! Rewrites the texts inside errors, to redact secrets.

use std::error::Error as StdError;
use std::iter::successors;
use std::sync::Arc;

use super::response::NotJsonError;
use super::transport::TransportError;
use super::{Error, TokenError};

/// Returns the replacement of a text, or `None` to keep it.
type Rewrite<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Error {
    /// Rewrites every text that came from outside.
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
            Self::Token(error) => error.rewrite(rewrite),
            // These contain only what the caller wrote.
            Self::Build(_) | Self::Paging(_) | Self::Quota(_) => {}
        }
        self
    }

    /// The excerpt of a response that could not be read.
    pub(crate) fn excerpt_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::NotEnvelope(error) => Some(&mut error.excerpt),
            Self::NotJson(error) => Some(&mut error.excerpt),
            Self::Build(_)
            | Self::Api(_)
            | Self::Decode(_)
            | Self::Transport(_)
            | Self::Paging(_)
            | Self::Token(_)
            | Self::Quota(_) => None,
        }
    }

    /// Clones the error. Sources that cannot be cloned become text.
    fn to_shareable(&self) -> Self {
        match self {
            Self::Build(error) => Self::Build(error.clone()),
            Self::Api(error) => Self::Api(error.clone()),
            Self::Decode(error) => Self::Decode(error.clone()),
            Self::NotEnvelope(error) => Self::NotEnvelope(error.clone()),
            Self::NotJson(error) => {
                Self::NotJson(Box::new(NotJsonError::new(error.status, error.problem, error.excerpt.clone(), None)))
            }
            Self::Transport(error) => Self::from(match error.source() {
                Some(source) => TransportError::new(error.failure(), chain_text(source)),
                None => error.failure().into(),
            }),
            Self::Paging(error) => Self::Paging(error.clone()),
            Self::Token(error) => Self::Token(error.clone()),
            Self::Quota(error) => Self::Quota(*error),
        }
    }
}

impl TransportError {
    fn rewrite(&mut self, rewrite: Rewrite<'_>) {
        if let Some(source) = self.source().and_then(|source| rewritten_source(source, rewrite)) {
            self.set_source(source);
        }
    }
}

impl TokenError {
    fn rewrite(&mut self, rewrite: Rewrite<'_>) {
        match self {
            // The error may be shared, so this works on a copy.
            Self::Withdrawn(Some(error)) | Self::Refresh(error) if needs_rewrite(error.as_ref(), rewrite) => {
                *error = Arc::new(error.to_shareable().rewritten(rewrite));
            }
            Self::Store(error) => {
                if let Some(text) = rewritten_source(error.as_ref(), rewrite) {
                    *error = Arc::from(Box::<dyn StdError + Send + Sync>::from(text));
                }
            }
            Self::Withdrawn(_) | Self::Refresh(_) | Self::NotAuthorized | Self::EmptyId | Self::Busy => {}
        }
    }
}

/// The replacement for a source that needs rewriting, because a source cannot be changed.
pub(crate) fn rewritten_source(source: &(dyn StdError + 'static), rewrite: Rewrite<'_>) -> Option<String> {
    let text = || chain_text(source);
    needs_rewrite(source, rewrite).then(|| rewrite(&text()).unwrap_or_else(text))
}

fn needs_rewrite(error: &(dyn StdError + 'static), rewrite: Rewrite<'_>) -> bool {
    chain(error).any(|error| rewrite(&format!("{error} {error:?}")).is_some())
}

/// An error and its sources, as one text.
fn chain_text(error: &(dyn StdError + 'static)) -> String {
    chain(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    successors(Some(error), |error: &&(dyn StdError + 'static)| (*error).source())
}
