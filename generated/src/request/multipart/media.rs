//! Checks a file against the media types and sizes that an operation accepts.
//!
//! The declared media type is trusted; the content is not inspected.

use crate::error::{BuildError, UnsupportedMediaType};

/// Aliases of media types, each with the registered or common name.
const ALIASES: [(&str, &str); 21] = [
    ("application/x-pdf", "application/pdf"),
    ("audio/m4a", "audio/mp4"),
    ("audio/x-m4a", "audio/mp4"),
    ("image/jpg", "image/jpeg"),
    ("image/pjpeg", "image/jpeg"),
    ("image/x-bmp", "image/bmp"),
    ("image/x-ms-bmp", "image/bmp"),
    ("image/x-png", "image/png"),
    ("video/3gp", "video/3gpp"),
    ("video/avi", "video/x-msvideo"),
    ("video/flv", "video/x-flv"),
    ("video/mkv", "video/matroska"),
    ("video/mov", "video/quicktime"),
    ("video/mpg", "video/mpeg"),
    ("video/msvideo", "video/x-msvideo"),
    ("video/vnd.avi", "video/x-msvideo"),
    ("video/wmv", "video/x-ms-wmv"),
    ("video/x-avi", "video/x-msvideo"),
    ("video/x-matroska", "video/matroska"),
    ("video/x-mpeg", "video/mpeg"),
    ("video/x-mpg", "video/mpeg"),
];

/// Checks a file against the media types that its operation accepts.
pub(super) fn check(name: &'static str, media_type: &str, bytes: u64, accepted: &[(&'static str, u64)]) -> Result<(), BuildError> {
    let sent = canonical(media_type);
    let matches = |accepted: &str| accepted == "*/*" || canonical(accepted).eq_ignore_ascii_case(sent);
    match accepted.iter().find(|(accepted, _)| matches(accepted)) {
        None => {
            let accepted = accepted.iter().map(|(accepted, _)| *accepted).collect();
            let error = UnsupportedMediaType { name, media_type: media_type.to_owned(), accepted };
            Err(BuildError::UnsupportedMediaType(Box::new(error)))
        }
        Some(&(_, max_bytes)) if bytes > max_bytes => Err(BuildError::FileSize { name, max_bytes }),
        Some(_) => Ok(()),
    }
}

/// The canonical name of a media type, without parameters.
fn canonical(media_type: &str) -> &str {
    let (essence, _parameters) = media_type.split_once(';').unwrap_or((media_type, ""));
    let essence = essence.trim();
    ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(essence)).map_or(essence, |(_, name)| name)
}
