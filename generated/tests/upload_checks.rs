//! Validation of uploads before a request is sent.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use tiktok_shop::product::{UploadProductFile, UploadProductImage};
use tiktok_shop::{Access, AccessToken, App, BuildError, Endpoint, FileUpload, Timestamp};

const MEBIBYTE: usize = 1024 * 1024;

/// Returns the error of an invalid request.
fn refusal<E: Endpoint>(endpoint: &E) -> Option<BuildError> {
    let token = AccessToken::new("token").expect("a token");
    App::new("key", "secret").request(endpoint, Access::new().token(&token), Timestamp::from_unix_seconds(1_700_000_000)).err()
}

fn product_file(media_type: &str, bytes: usize) -> Option<BuildError> {
    refusal(&UploadProductFile::new(FileUpload::new("file", media_type, vec![0; bytes]), "file"))
}

#[test]
fn size_limits_depend_on_the_file_type() {
    assert_eq!(product_file("application/pdf", 21 * MEBIBYTE), Some(BuildError::FileSize { name: "data", max_bytes: 20_971_520 }));
    assert_eq!(product_file("video/mp4", 21 * MEBIBYTE), None);
    let video = product_file("video/mp4", 100 * MEBIBYTE + 1);
    assert_eq!(video, Some(BuildError::FileSize { name: "data", max_bytes: 104_857_600 }));
}

#[test]
fn unsupported_media_types_are_rejected() {
    let message = product_file("text/plain", 1).expect("a refusal").to_string();
    assert!(message.starts_with("the file `data` is `text/plain`, but the operation accepts only application/pdf, "), "{message}");
    assert!(message.contains(", video/quicktime, "), "{message}");
}

#[test]
fn images_require_content() {
    let image = |media_type: &str, bytes| refusal(&UploadProductImage::new(FileUpload::new("a.jpg", media_type, vec![0; bytes])));
    assert_eq!((image("image/jpeg", 1), image("image/jpg", 1)), (None, None));
    assert_eq!(image("image/jpeg", 0), Some(BuildError::EmptyFile { name: "data" }));
}
