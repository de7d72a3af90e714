//! Uploaded images and files. Their addresses need no token, as on TikTok.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::super::{Call, CommandContext, Id, IdKind, Refusal, Reply, Settings, Upload, World};
use crate::hex;

/// The path under which the sandbox serves an upload, followed by its key.
pub const PATH: &str = "/_sandbox/uploads/";

/// What the identifiers of images begin with.
const BUCKET: &str = "tos-sandbox-i-products";

const MEGABYTE: usize = 1 << 20;
const MAX_IMAGE_SIZE: usize = 10 * MEGABYTE;
const MAX_PDF_SIZE: usize = 20 * MEGABYTE;
const MAX_VIDEO_SIZE: usize = 100 * MEGABYTE;
/// The sides of images, in pixels.
const SIDES: std::ops::RangeInclusive<usize> = 100..=20_000;

/// All uploads, by key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Uploads {
    files: IndexMap<String, File>,
}

/// An upload.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct File {
    /// The bytes with their media type.
    pub upload: Upload,
    /// In pixels; zero for files that are no images.
    pub width: usize,
    pub height: usize,
    /// `PDF`, `MP4` and others; empty for images.
    pub format: String,
}

/// An upload by its key, which is the last part of its address.
pub fn get<'a>(world: &'a World, key: &str) -> Option<&'a File> {
    world.products.uploads.get(key)
}

impl Uploads {
    pub(super) fn get(&self, key: &str) -> Option<&File> {
        self.files.get(key)
    }

    /// The key of an image, given its identifier.
    pub(super) fn key_of(uri: &str) -> &str {
        uri.rsplit('/').next().unwrap_or_default()
    }

    /// An image by its identifier.
    pub(super) fn image_of(&self, uri: &str) -> Option<&File> {
        let key = uri.strip_prefix(BUCKET)?.strip_prefix('/')?;
        self.get(key).filter(|file| file.width > 0)
    }

    /// An upload by its address. The host may have changed since the address was made.
    pub(super) fn by_url(&self, url: &str) -> Option<&File> {
        self.get(url.split_once(PATH)?.1)
    }

    /// The address of an image.
    pub(super) fn image_url(&self, settings: &Settings, uri: &str) -> Option<String> {
        self.image_of(uri).map(|_| url(settings, Self::key_of(uri)))
    }

    /// An image as replies show it.
    pub(super) fn image(&self, settings: &Settings, uri: &str) -> Value {
        let url = url(settings, Self::key_of(uri));
        let (width, height) = self.image_of(uri).map_or((0, 0), |file| (file.width, file.height));
        json!({ "uri": uri, "urls": [url], "thumb_urls": [url], "width": width, "height": height })
    }

    /// A file as replies show it.
    pub(super) fn file(&self, settings: &Settings, key: &str) -> Value {
        let file = self.get(key);
        let format = file.map_or("", |file| &file.format);
        let name = file.and_then(|file| file.upload.file_name.as_deref()).unwrap_or_default();
        let url = url(settings, key);
        json!({ "id": key, "name": name, "format": format, "url": url, "urls": [url] })
    }

    /// Keeps an image, and returns its identifier.
    pub(super) fn add_image(&mut self, id: Id, upload: Upload, (width, height): (usize, usize)) -> String {
        let key = hash(id, &upload.content);
        let uri = format!("{BUCKET}/{key}");
        self.files.insert(key, File { upload, width, height, format: String::new() });
        uri
    }
}

fn url(settings: &Settings, key: &str) -> String {
    format!("{}{PATH}{key}", settings.public_url)
}

/// A key that looks like TikTok's.
fn hash(id: Id, content: &[u8]) -> String {
    let digest = Sha256::new().chain_update(id.0.to_le_bytes()).chain_update(content).finalize();
    hex::encode(digest.get(..16).unwrap_or_default())
}

fn find_upload(call: &Call) -> Result<&Upload, Refusal> {
    let message = "Invalid upload file. Please ensure you are passing the correct file data.";
    let upload = call.uploads.iter().find(|upload| upload.field == "data");
    upload.ok_or_else(|| Refusal::new(12_038_002, message))
}

/// Uploads an image.
pub(super) fn image(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let upload = find_upload(call)?;
    let size = image_size(&upload.content)?;
    let use_case = call.text("use_case").unwrap_or("MAIN_IMAGE");
    let (width, height) = if matches!(use_case, "MAIN_IMAGE" | "ATTRIBUTE_IMAGE") { square_size(size) } else { size };
    let upload = Upload { media_type: Some(size_and_type(&upload.content)?.1.to_owned()), ..upload.clone() };
    let id = ctx.id(IdKind::Other);
    let uri = ctx.world.products.uploads.add_image(id, upload, (width, height));
    let url = url(&ctx.world.settings, Uploads::key_of(&uri));
    Ok(json!({ "uri": uri, "url": url, "width": width, "height": height, "use_case": use_case }))
}

/// The width and the height of an image that TikTok accepts.
fn image_size(bytes: &[u8]) -> Result<(usize, usize), Refusal> {
    if bytes.is_empty() {
        let message = "Invalid upload file. Please ensure you are passing the correct file data.";
        return Err(Refusal::new(12_038_002, message));
    }
    if bytes.len() > MAX_IMAGE_SIZE {
        return Err(Refusal::new(12_038_005, "Invalid file size. Please ensure your file is smaller than 10MB."));
    }
    let (size, _) = size_and_type(bytes)?;
    match SIDES.contains(&size.0) && SIDES.contains(&size.1) {
        true => Ok(size),
        false => {
            let (least, most) = (SIDES.start(), SIDES.end());
            let message = format!(
                "The image dimensions exceed the allowed limits. Allowed dimensions (width x height in pixels): {least} x {least} to {most} x {most}"
            );
            Err(Refusal::new(12_038_014, message))
        }
    }
}

fn size_and_type(bytes: &[u8]) -> Result<((usize, usize), &'static str), Refusal> {
    use imagesize::ImageType;
    let media_type = match imagesize::image_type(bytes) {
        Ok(ImageType::Jpeg) => "image/jpeg",
        Ok(ImageType::Png) => "image/png",
        Ok(ImageType::Webp) => "image/webp",
        Ok(ImageType::Heif(_)) => "image/heic",
        Ok(ImageType::Bmp) => "image/bmp",
        _ => return Err(Refusal::new(12_038_004, "Invalid file type. Please ensure you are providing an image file.")),
    };
    let size = imagesize::blob_size(bytes).map_err(|_| {
        let message = "Failed to process the image. The format or content is not supported. Supported formats: JPG, JPEG, PNG, WEBP, HEIC, BMP";
        Refusal::new(12_038_015, message)
    })?;
    Ok(((size.width, size.height), media_type))
}

/// TikTok makes images square that are not between 3:4 and 4:3.
fn square_size((width, height): (usize, usize)) -> (usize, usize) {
    let (shorter, longer) = (width.min(height), width.max(height));
    if longer * 3 > shorter * 4 { (longer, longer) } else { (width, height) }
}

/// Uploads a PDF file or a video.
pub(super) fn file(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let upload = find_upload(call)?;
    let name = call.text("name").filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| Refusal::new(12_019_104, "The file name is empty."))?.to_owned();
    if upload.content.is_empty() {
        return Err(Refusal::new(12_019_103, "Couldn't upload file, the file is empty."));
    }
    let format = format(&upload.content)
        .ok_or_else(|| Refusal::new(12_019_105, "Failed to process the file. The format or content is not supported."))?;
    let largest = if format == "PDF" { MAX_PDF_SIZE } else { MAX_VIDEO_SIZE };
    if upload.content.len() > largest {
        let message = format!("Invalid file size. Please ensure your file is smaller than {}MB.", largest / MEGABYTE);
        return Err(Refusal::new(12_038_005, message));
    }
    let id = ctx.id(IdKind::Other);
    let key = format!("v09{}", hash(id, &upload.content));
    let upload = Upload { file_name: Some(name), media_type: Some(media_type(format).to_owned()), ..upload.clone() };
    let file = File { upload, width: 0, height: 0, format: format.to_owned() };
    ctx.world.products.uploads.files.insert(key.clone(), file);
    Ok(ctx.world.products.uploads.file(&ctx.world.settings, &key))
}

/// The format of a file, by its first bytes.
fn format(bytes: &[u8]) -> Option<&'static str> {
    let at = |offset: usize, text: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(text));
    let formats = [
        (0, &b"%PDF"[..], "PDF"),
        (4, b"ftypqt", "MOV"),
        (4, b"ftyp3g", "3GP"),
        (4, b"ftyp", "MP4"),
        (8, b"AVI ", "AVI"),
        (0, b"FLV", "FLV"),
        (0, b"\x30\x26\xb2\x75", "WMV"),
        (0, b"\x00\x00\x01\xba", "MPEG"),
        (0, b"\x00\x00\x01\xb3", "MPEG"),
    ];
    let found = formats.into_iter().find(|(offset, text, _)| at(*offset, text)).map(|(_, _, format)| format);
    found.or_else(|| {
        let is_webm = bytes.windows(4).take(64).any(|window| window == b"webm");
        at(0, b"\x1a\x45\xdf\xa3").then_some(if is_webm { "WEBM" } else { "MKV" })
    })
}

fn media_type(format: &str) -> &'static str {
    match format {
        "PDF" => "application/pdf",
        "MOV" => "video/quicktime",
        "3GP" => "video/3gpp",
        "AVI" => "video/x-msvideo",
        "FLV" => "video/x-flv",
        "WMV" => "video/x-ms-wmv",
        "MPEG" => "video/mpeg",
        "WEBM" => "video/webm",
        "MKV" => "video/matroska",
        _ => "video/mp4",
    }
}
