//! Accepted media types of uploads, each with its size limit.

use crate::diagnostic::Context;
use crate::model::{Accepted, Kind};
use crate::spec::{MediaSpec, Range, Scalar, SyntaxError};

/// The media types that a file field accepts. Empty for any other field, and for a file without a limit.
pub(super) fn accepted_files(at: &Context<'_>, kind: &Kind, media: Option<&[String]>, range: Option<Range>) -> Vec<Accepted> {
    let limit = range.and_then(|range| range.max);
    let is_file = *kind == Kind::Scalar(Scalar::File);
    match media {
        Some(_) if !is_file => at.key("media").error("only a `file` has media types", "remove `media`"),
        None if !is_file => {}
        _ if range.is_some_and(|range| !is_size(range)) => {
            at.error("a file has an upper limit only", "write it in bytes: `..10485760`");
        }
        Some([]) => {
            let help = "name the accepted types, or remove `media` to accept any";
            at.key("media").error("no media type is accepted", help);
        }
        Some(texts) => return read_media(&at.key("media"), texts, limit),
        None => {
            let any = |max_bytes| Accepted { media_type: "*/*".to_owned(), max_bytes };
            return limit.map(any).into_iter().collect();
        }
    }
    Vec::new()
}

fn read_media(at: &Context<'_>, texts: &[String], field_limit: Option<i64>) -> Vec<Accepted> {
    let mut accepted: Vec<Accepted> = Vec::with_capacity(texts.len());
    for text in texts {
        match parse(text, field_limit) {
            Ok(one) if accepted.iter().any(|other| other.media_type == one.media_type) => {
                at.error_in(&one.media_type, format!("`{}` is listed twice", one.media_type), "keep one of the two");
            }
            Ok(one) => accepted.push(one),
            Err(SyntaxError { message, help }) => at.error_in(text, message, help),
        }
    }
    accepted
}

/// Parses one text. Its own limit takes precedence over the field's and cannot exceed it.
fn parse(text: &str, field_limit: Option<i64>) -> Result<Accepted, SyntaxError> {
    let MediaSpec { name, range } = MediaSpec::parse(text)?;
    if range.is_some_and(|range| !is_size(range)) {
        let help = format!("write it in bytes: `{name} ..10485760`");
        return Err(SyntaxError::new(format!("`{name}` has an upper limit only"), help));
    }
    match (range.and_then(|range| range.max), field_limit) {
        (Some(own), Some(limit)) if own > limit => Err(SyntaxError::new(
            format!("the limit of `{name}` exceeds the field's limit of {limit} bytes"),
            "lower it, or raise the field's `range`",
        )),
        (None, None) => Err(SyntaxError::new(
            format!("`{name}` has no size limit"),
            format!("write `{name} ..10485760`, or a `range` for the whole field"),
        )),
        (Some(max_bytes), _) | (None, Some(max_bytes)) => Ok(Accepted { media_type: name, max_bytes }),
    }
}

fn is_size(range: Range) -> bool {
    range.min.is_none() && range.max >= Some(1)
}
