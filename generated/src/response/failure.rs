//! Items that failed in a call that succeeded as a whole.
//!
//! TikTok reports them in lists that differ by operation: mostly `errors`, with codes that are numbers or texts, and a `detail`
//! that identifies the item. This module gives them one type. Warnings are not failures.

use std::error::Error;
use std::fmt;

use crate::error::{ErrorKind, Retry, advice_for_item, printable};
use crate::wire::QueryValue;

#[cfg(test)]
mod tests;

/// An item that failed in a call that succeeded as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// TikTok's error code, if it sent one.
    pub code: Option<i64>,
    /// Human-readable; empty if TikTok sent none.
    pub message: String,
    /// The item, as TikTok's field names and values: `("product_id", "1729382588639839583")`. The elements of a list are joined
    /// with commas.
    pub subject: Vec<(String, String)>,
    /// The individual causes, if TikTok lists them.
    pub causes: Vec<Failure>,
}

/// A reply that may report partial failures.
pub trait PartialFailures: CollectFailures {
    /// Returns the failures. Empty if there are none.
    fn failures(&self) -> Vec<Failure> {
        let mut all = Failure::default();
        self.collect_failures(&mut all);
        all.causes
    }
}

/// A part of a reply that describes a failure. The generator implements it.
pub trait CollectFailures {
    /// Adds its information to `failure`.
    fn collect_failures(&self, failure: &mut Failure);
}

impl Failure {
    /// Returns the value of one of TikTok's field names, such as `product_id`.
    pub fn about(&self, name: &str) -> Option<&str> {
        self.subject.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Classifies the failure.
    pub fn kind(&self) -> ErrorKind {
        advice_for_item(self.code, &self.message).kind
    }

    /// Whether and when this item may be sent again.
    pub fn retry(&self) -> Retry {
        advice_for_item(self.code, &self.message).retry
    }

    /// Whether the same item may succeed after a pause; see [`Error::is_retryable`](crate::Error::is_retryable).
    pub fn is_retryable(&self) -> bool {
        self.retry().is_after_a_pause()
    }

    /// How to fix it, in one sentence.
    pub fn hint(&self) -> &'static str {
        advice_for_item(self.code, &self.message).hint
    }
}

/// Collects the failure from a part of a reply: `Failure::from(&reply.data.errors[0])`.
impl<T: CollectFailures> From<&T> for Failure {
    fn from(part: &T) -> Self {
        let mut failure = Self::default();
        part.collect_failures(&mut failure);
        failure
    }
}

/// For emitted code.
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
        self.causes.extend(Some(Self { message, ..Self::default() }).filter(Self::is_failure));
    }

    pub fn add_subject(&mut self, name: &str, value: &impl QueryValue) {
        self.add(name, text(value));
    }

    /// Adds objects that identify the failed item. Their fields are prefixed with their name, except for TikTok's `detail`.
    pub fn add_detail<'a, T: CollectFailures + 'a>(&mut self, name: &str, details: impl IntoIterator<Item = &'a T>) {
        for detail in details {
            let detail = Self::from(detail);
            let inner = |(inner, value)| (if name == "detail" { inner } else { format!("{name}.{inner}") }, value);
            self.subject.extend(detail.subject.into_iter().map(inner));
            self.causes.extend(detail.causes);
        }
    }

    pub fn add_causes<'a, T: CollectFailures + 'a>(&mut self, causes: impl IntoIterator<Item = &'a T>) {
        self.causes.extend(causes.into_iter().map(Self::from).filter(Self::is_failure));
    }

    pub fn add_failed(&mut self, name: &str, values: &[impl AsRef<str>]) {
        let one = |value: &str| Self { subject: vec![(name.to_owned(), value.to_owned())], ..Self::default() };
        self.causes.extend(values.iter().map(AsRef::as_ref).map(one));
    }

    /// Adds failures from objects that contain them. The fields of the object identify the failed item.
    pub fn add_within<'a, T: CollectFailures + 'a>(&mut self, holders: impl IntoIterator<Item = &'a T>) {
        for holder in holders {
            let Self { subject, causes, .. } = Self::from(holder);
            let with_subject = |cause: Self| Self { subject: [subject.clone(), cause.subject].concat(), ..cause };
            self.causes.extend(causes.into_iter().map(with_subject));
        }
    }

    fn add(&mut self, name: &str, value: String) {
        if !value.is_empty() {
            self.subject.push((name.to_owned(), value));
        }
    }

    /// Whether this is a failure: code zero means success, and TikTok sends empty objects if nothing failed.
    fn is_failure(&self) -> bool {
        self.code != Some(0) && *self != Self::default()
    }
}

fn text(value: &impl QueryValue) -> String {
    let mut text = Vec::new();
    value.append_to(&mut text);
    String::from_utf8_lossy(&text).into_owned()
}

/// A failure with only a message.
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

/// Displays the fields of the subject, but the values of identifiers only, because others may be personal data. Displays the causes with
/// `{:#}`, or if nothing else is known.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TikTok rejected")?;
        for (name, value) in &self.subject {
            write!(f, " {}", printable(name))?;
            if is_identifier(name) {
                write!(f, " {}", printable(value))?;
            }
        }
        if let Some(code) = self.code {
            write!(f, " with {code}")?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", printable(&self.message))?;
        }
        let knows_only_causes = self.subject.is_empty() && self.code.is_none() && self.message.is_empty();
        if f.alternate() || knows_only_causes {
            self.causes.iter().try_for_each(|cause| write!(f, "; {cause:#}"))?;
        }
        Ok(())
    }
}

/// Whether a field identifies what failed, or says why, and is not personal data.
fn is_identifier(name: &str) -> bool {
    let name = name.rsplit('.').next().unwrap_or_default();
    let last_word = name.strip_suffix("_list").unwrap_or(name).rsplit('_').next().unwrap_or_default();
    matches!(last_word, "id" | "ids" | "region")
        || matches!(name, "action_code" | "code" | "sku_code" | "warehouse_code")
        || matches!(name, "channel_type" | "check_item" | "fail_reason" | "platform" | "tag" | "target_language")
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.causes.first().map(|cause| cause as _)
    }
}
