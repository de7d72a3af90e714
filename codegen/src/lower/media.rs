//! What an upload takes: media types, each with its largest size.

use crate::diagnostic::{Diagnostic, File};
use crate::model::{Accepted, Kind};
use crate::spec::{FieldLineError, Media, Range};

/// Resolves a field's `media` and size. Nothing for any other field, and for a file of which nothing is said.
pub(super) fn accepted(
    file: File<'_>,
    keys: &[&str],
    kind: &Kind,
    (media, range): (Option<&[String]>, Option<Range>),
    mistakes: &mut Vec<Diagnostic>,
) -> Vec<Accepted> {
    let keys_of_media = &[keys, &["media"]].concat()[..];
    let mut mistake = |keys: &[&str], message: &str, help: &str| mistakes.push(file.mistake(keys, message, help));
    match (kind, media) {
        (Kind::File, _) if range.is_some_and(|range| !is_size(range)) => {
            mistake(keys, "a file has a largest size alone", "write it in bytes: `..10485760`");
        }
        (Kind::File, Some([])) => {
            mistake(keys_of_media, "no media type is taken", "name those that are, or leave `media` out: then all are");
        }
        (Kind::File, Some(texts)) => return listed(file, keys_of_media, texts, range.and_then(|range| range.max), mistakes),
        (Kind::File, None) => {
            let any = |max_bytes| Accepted { media_type: "*/*".to_owned(), max_bytes };
            return range.and_then(|range| range.max).map(any).into_iter().collect();
        }
        (_, Some(_)) => mistake(keys_of_media, "only a `file` has media types", "remove `media`"),
        (_, None) => {}
    }
    Vec::new()
}

fn listed(file: File<'_>, keys: &[&str], texts: &[String], most: Option<i64>, mistakes: &mut Vec<Diagnostic>) -> Vec<Accepted> {
    let mut accepted: Vec<Accepted> = Vec::with_capacity(texts.len());
    for text in texts {
        match one(text, most) {
            Ok(one) if accepted.iter().any(|other| other.media_type == one.media_type) => {
                let message = format!("`{}` stands there twice", one.media_type);
                mistakes.push(file.mistake_in(keys, &one.media_type, message, "keep one of the two"));
            }
            Ok(one) => accepted.push(one),
            Err(FieldLineError { message, help }) => mistakes.push(file.mistake_in(keys, text, message, help)),
        }
    }
    accepted
}

/// One text. Its own size goes before the field's, which it may not exceed.
fn one(text: &str, most: Option<i64>) -> Result<Accepted, FieldLineError> {
    let Media { name, range } = Media::parse(text)?;
    let wrong = |message: String, help: String| Err(FieldLineError { message, help });
    if range.is_some_and(|range| !is_size(range)) {
        return wrong(format!("`{name}` has a largest size alone"), format!("write it in bytes: `{name} ..10485760`"));
    }
    match (range.and_then(|range| range.max), most) {
        (Some(own), Some(most)) if own > most => wrong(
            format!("`{name}` may be larger than the field, which takes {most} bytes"),
            "lower its size, or raise the field's `range`".to_owned(),
        ),
        (None, None) => wrong(
            format!("nothing says how large `{name}` may be"),
            format!("write `{name} ..10485760`, or a `range` for the whole field"),
        ),
        (Some(max_bytes), _) | (None, Some(max_bytes)) => Ok(Accepted { media_type: name, max_bytes }),
    }
}

fn is_size(range: Range) -> bool {
    range.min.is_none() && range.max >= Some(1)
}

/// What is taken, in a sentence: types of one size together.
pub(super) fn note(accepted: &[Accepted]) -> Option<String> {
    let mut sizes: Vec<i64> = Vec::new();
    for one in accepted {
        if !sizes.contains(&one.max_bytes) {
            sizes.push(one.max_bytes);
        }
    }
    let of_size = |&max_bytes: &i64| {
        let types = accepted.iter().filter(|one| one.max_bytes == max_bytes).map(|one| format!("`{}`", one.media_type));
        format!("{} of at most {}", one_of(&types.collect::<Vec<_>>()), size(max_bytes))
    };
    match accepted {
        [] => None,
        [any] if any.media_type == "*/*" => Some(format!("At most {}.", size(any.max_bytes))),
        _ => Some(format!("Takes {}.", sizes.iter().map(of_size).collect::<Vec<_>>().join(", or "))),
    }
}

/// `a, b or c`.
fn one_of(names: &[String]) -> String {
    match names {
        [names @ .., last] if !names.is_empty() => format!("{} or {last}", names.join(", ")),
        _ => names.concat(),
    }
}

/// Bytes, as people read them.
fn size(bytes: i64) -> String {
    const MEBIBYTE: i64 = 1024 * 1024;
    if bytes % MEBIBYTE == 0 { format!("{} MiB", bytes / MEBIBYTE) } else { format!("{bytes} bytes") }
}
