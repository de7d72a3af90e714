//! A value of a request that its field does not accept.

use std::error::Error as StdError;
use std::fmt;

use crate::error::excerpt::redact_long_words;

/// The maximum length of a text that the error repeats, in characters.
const MAX_SHOWN_CHARS: usize = 64;

/// How to send a value that this version of the SDK does not know.
const UNLISTED: &str = "; `OpenEnum::unlisted` creates a value that TikTok added later";

/// A value of a request that its field does not accept.
///
/// The limits come from TikTok's documentation. To send the value anyway, disable the check with
/// [`App::check_values`](crate::App::check_values).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidField {
    /// Where the value is in the request: `page_size`, or `body.skus[2].price.amount` in a JSON body.
    pub path: String,
    /// The value. Of a text or a list with a wrong length, only the length.
    pub found: String,
    /// What the field accepts.
    pub accepted: Accepted,
}

/// What a field of a request accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Accepted {
    /// A number within these limits.
    Number(ValueRange),
    /// A text of so many characters.
    Characters(ValueRange),
    /// A list or map of so many entries.
    Entries(ValueRange),
    /// One of these values.
    OneOf {
        /// The values, as TikTok writes them.
        values: Vec<String>,
        /// The one that was probably meant, if the value looks misspelt.
        similar: Option<String>,
        /// Whether [`OpenEnum::unlisted`](crate::OpenEnum::unlisted) creates the value, because this version of the SDK does not know it.
        is_unlisted: bool,
    },
    /// A value that this version of the SDK knows, or that [`OpenEnum::unlisted`](crate::OpenEnum::unlisted) creates.
    Known {
        /// The known value that was probably meant, if the value looks misspelt.
        similar: Option<&'static str>,
    },
    /// A time in seconds. The value is so large that it must be in milliseconds.
    Seconds,
    /// A time in milliseconds. The value is so small that it must be in seconds.
    Milliseconds,
}

/// Inclusive limits of a number or a length. One end may be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValueRange {
    /// The smallest accepted number.
    pub min: Option<i64>,
    /// The largest accepted number.
    pub max: Option<i64>,
}

impl InvalidField {
    /// Creates the error for a value without its path, which [`inside`](Self::inside) adds.
    pub(crate) fn new(found: impl fmt::Display, accepted: Accepted) -> Box<Self> {
        Box::new(Self { path: String::new(), found: found.to_string(), accepted })
    }

    /// Creates the error for a text that is not one of the known values. It repeats the text only if it resembles one of them,
    /// because another text may be confidential.
    pub(crate) fn unknown_text(text: &str, is_misspelt: bool, accepted: Accepted) -> Box<Self> {
        let found = match text.chars().nth(MAX_SHOWN_CHARS) {
            Some(_) => format!("a text of {} characters", text.chars().count()),
            None if is_misspelt => format!("`{}`", text.escape_debug()),
            None => format!("`{}`", redact_long_words(text).escape_debug()),
        };
        Self::new(found, accepted)
    }

    /// Prepends the path of the enclosing value.
    pub(crate) fn inside(mut self: Box<Self>, path: &str) -> Box<Self> {
        self.path.insert_str(0, path);
        self
    }
}

impl fmt::Display for InvalidField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, found, accepted } = self;
        match accepted {
            Accepted::Number(limits) => write!(f, "`{path}` is {found}, but must be {limits}")?,
            Accepted::Characters(limits) => write!(f, "`{path}` has {found} characters, but must have {limits}")?,
            Accepted::Entries(limits) => write!(f, "`{path}` has {found} entries, but must have {limits}")?,
            Accepted::OneOf { values, similar, is_unlisted } => {
                write!(f, "`{path}` is {found}, but must be one of `{}`", values.join("`, `"))?;
                suggest(f, similar.as_deref())?;
                f.write_str(if *is_unlisted { UNLISTED } else { "" })?;
            }
            Accepted::Known { similar } => {
                write!(f, "`{path}` is {found}, which this version of the SDK does not know")?;
                suggest(f, *similar)?;
                f.write_str(UNLISTED)?;
            }
            Accepted::Seconds => write!(f, "`{path}` is {found}, which must be milliseconds, but the field is in seconds")?,
            Accepted::Milliseconds => write!(f, "`{path}` is {found}, which must be seconds, but the field is in milliseconds")?,
        }
        f.write_str("; `check_values(false)` of the app, the client or the call disables this check")
    }
}

fn suggest(f: &mut fmt::Formatter<'_>, similar: Option<&str>) -> fmt::Result {
    similar.map_or(Ok(()), |similar| write!(f, "; did you mean `{similar}`?"))
}

impl fmt::Display for ValueRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (Some(min), Some(max)) if min == max => write!(f, "exactly {min}"),
            (Some(min), Some(max)) => write!(f, "from {min} to {max}"),
            (Some(min), None) => write!(f, "at least {min}"),
            (None, Some(max)) => write!(f, "at most {max}"),
            (None, None) => f.write_str("any number"),
        }
    }
}

impl StdError for InvalidField {}
