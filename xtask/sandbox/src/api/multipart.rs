//! Multipart forms: files and texts.

use std::convert::Infallible;

use futures_util::FutureExt as _;
use futures_util::stream;
use multer::Multipart;
use multer::bytes::Bytes;

use crate::world::{Refusal, Upload};

/// The parts of a form.
#[derive(Debug, Default)]
pub(super) struct MultipartForm {
    pub(super) files: Vec<Upload>,
    pub(super) texts: Vec<(String, String)>,
}

/// Reads a form. `is_file` says which parts are files by their name.
pub(super) fn read(content_type: Option<&str>, body: &[u8], is_file: impl Fn(&str) -> bool) -> Result<MultipartForm, Refusal> {
    let Some(boundary) = content_type.and_then(|text| multer::parse_boundary(text).ok()) else {
        let message = "Invalid content-type. This API requires the content-type multipart/form-data with a boundary.";
        return Err(Refusal::gateway(36_009_023, message));
    };
    let chunks = stream::once(async { Ok::<_, Infallible>(Bytes::copy_from_slice(body)) });
    // The stream has the whole body, so the future never waits.
    let form = parts(Multipart::new(chunks, boundary), is_file).now_or_never();
    form.unwrap_or_else(|| Ok(MultipartForm::default())).map_err(|error| {
        Refusal::gateway(36_009_022, format!("Invalid request format. The multipart/form-data body cannot be read: {error}"))
    })
}

async fn parts(mut multipart: Multipart<'_>, is_file: impl Fn(&str) -> bool) -> multer::Result<MultipartForm> {
    let mut form = MultipartForm::default();
    while let Some(part) = multipart.next_field().await? {
        let field = part.name().unwrap_or_default().to_owned();
        let (file_name, media_type) = (part.file_name().map(str::to_owned), part.content_type().map(ToString::to_string));
        let content = part.bytes().await?;
        if file_name.is_some() || is_file(&field) {
            form.files.push(Upload { field, file_name, media_type, content: content.into() });
        } else {
            form.texts.push((field, String::from_utf8_lossy(&content).into_owned()));
        }
    }
    Ok(form)
}
