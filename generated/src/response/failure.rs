//! What went wrong for single items of a call that succeeded as a whole.
//!
//! TikTok reports it in lists that differ by operation: `errors` mostly, with codes that are numbers or texts, and a `detail` that
//! says what failed. Here they are one type. Nothing is judged but what TikTok calls a failure: warnings are none.

use std::error::Error;
use std::fmt;

use crate::error::{ErrorKind, Retry, advice_for_item};
use crate::wire::QueryValue;

#[cfg(test)]
mod tests;

/// One thing that a call did not do, though it succeeded as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// TikTok's code, when it gives one.
    pub code: Option<i64>,
    /// For people; empty when TikTok sent none.
    pub message: String,
    /// What failed, by TikTok's names: `("product_id", "1729382588639839583")`. A list's elements have commas between them.
    pub subject: Vec<(String, String)>,
    /// The reasons, where TikTok gives them one by one.
    pub causes: Vec<Failure>,
}

/// A reply that may tell of partial failures.
pub trait PartialFailures: CollectFailures {
    /// What the call did not do; nothing, when it did all.
    fn failures(&self) -> Vec<Failure> {
        let mut all = Failure::default();
        self.collect_failures(&mut all);
        all.causes
    }
}

/// A part of a reply that tells something of a failure. The generator implements it.
pub trait CollectFailures {
    /// Adds what it tells.
    fn collect_failures(&self, failure: &mut Failure);
}

impl Failure {
    /// What failed, by one of TikTok's names.
    pub fn about(&self, name: &str) -> Option<&str> {
        self.subject.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// What sort of failure it is.
    pub fn kind(&self) -> ErrorKind {
        advice_for_item(self.code, &self.message).kind
    }

    /// Whether and when the same may be asked for again, for this item alone.
    pub fn retry(&self) -> Retry {
        advice_for_item(self.code, &self.message).retry
    }

    /// Whether the same may succeed after a pause; see [`Error::is_retryable`](crate::Error::is_retryable).
    pub fn is_retryable(&self) -> bool {
        self.retry().is_after_a_pause()
    }

    /// What to do about it, in a sentence.
    pub fn hint(&self) -> &'static str {
        advice_for_item(self.code, &self.message).hint
    }
}

/// What any part of a reply tells of: `Failure::from(&reply.data.errors[0])`.
impl<T: CollectFailures> From<&T> for Failure {
    fn from(part: &T) -> Self {
        let mut failure = Self::default();
        part.collect_failures(&mut failure);
        failure
    }
}

/// How emitted code fills a failure.
#[doc(hidden)]
impl Failure {
    pub fn set_code(&mut self, code: &impl QueryValue) {
        let text = text(code);
        match text.parse() {
            Ok(code) => self.code = Some(code),
            Err(_) => self.add("code", text),
        }
    }

    pub fn set_message(&mut self, message: &impl QueryValue) {
        self.message += &text(message);
    }

    pub fn add_reason(&mut self, reason: &impl QueryValue) {
        let message = text(reason);
        self.causes.extend(Some(Self { message, ..Self::default() }).filter(Self::is_one));
    }

    pub fn add_subject(&mut self, name: &str, value: &impl QueryValue) {
        self.add(name, text(value));
    }

    /// Objects that say what failed. Their names follow theirs, but for TikTok's own `detail`.
    pub fn add_detail<'a, T: CollectFailures + 'a>(&mut self, name: &str, details: impl IntoIterator<Item = &'a T>) {
        for detail in details {
            let detail = Self::from(detail);
            let inner = |(inner, value)| (if name == "detail" { inner } else { format!("{name}.{inner}") }, value);
            self.subject.extend(detail.subject.into_iter().map(inner));
            self.causes.extend(detail.causes);
        }
    }

    pub fn add_causes<'a, T: CollectFailures + 'a>(&mut self, causes: impl IntoIterator<Item = &'a T>) {
        self.causes.extend(causes.into_iter().map(Self::from).filter(Self::is_one));
    }

    pub fn add_failed(&mut self, name: &str, values: &[String]) {
        let one = |value: &String| Self { subject: vec![(name.to_owned(), value.clone())], ..Self::default() };
        self.causes.extend(values.iter().map(one));
    }

    /// Objects that hold failures; what they are says what failed.
    pub fn add_within<'a, T: CollectFailures + 'a>(&mut self, holders: impl IntoIterator<Item = &'a T>) {
        for holder in holders {
            let Self { subject, causes, .. } = Self::from(holder);
            let placed = |cause: Self| Self { subject: [subject.clone(), cause.subject].concat(), ..cause };
            self.causes.extend(causes.into_iter().map(placed));
        }
    }

    fn add(&mut self, name: &str, value: String) {
        if !value.is_empty() {
            self.subject.push((name.to_owned(), value));
        }
    }

    /// Code zero is success, and an object without anything in it stands where nothing failed.
    fn is_one(&self) -> bool {
        self.code != Some(0) && *self != Self::default()
    }
}

fn text(value: &impl QueryValue) -> String {
    let mut text = Vec::new();
    value.append_to(&mut text);
    String::from_utf8_lossy(&text).into_owned()
}

/// A message without anything else.
impl CollectFailures for String {
    fn collect_failures(&self, failure: &mut Failure) {
        failure.message.push_str(self);
    }
}

impl<T: CollectFailures> CollectFailures for Vec<T> {
    fn collect_failures(&self, failure: &mut Failure) {
        self.iter().for_each(|part| part.collect_failures(failure));
    }
}

impl<T: CollectFailures> CollectFailures for Box<T> {
    fn collect_failures(&self, failure: &mut Failure) {
        self.as_ref().collect_failures(failure);
    }
}

/// Of the subject only ids are shown: the rest may be people's data.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TikTok refused")?;
        for (name, value) in self.subject.iter().filter(|(name, _)| name.ends_with("id") || name.ends_with("ids")) {
            write!(f, " {name} {value}")?;
        }
        if let Some(code) = self.code {
            write!(f, " with {code}")?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        Ok(())
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.causes.first().map(|cause| cause as _)
    }
}
