//! Uploads, parsed again like on a server.

use super::*;
use crate::wire::check::within;

/// Each part's header and content.
fn parts(form: FormWriter) -> Vec<(String, Vec<u8>)> {
    let (content_type, body) = form.finish("the-boundary").expect("a form");
    let length = body.len();
    let body = body.into_bytes().expect("all in memory");
    assert_eq!(body.len() as u64, length);
    let content_type = content_type.to_str().expect("ASCII");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let separator = format!("--{boundary}");
    let body = body.strip_prefix(separator.as_bytes()).expect("a first part");
    let mut rest = body;
    let mut parts = Vec::new();
    while rest != b"--\r\n" {
        let inner = rest.strip_prefix(b"\r\n").expect("a line break");
        let at = find(inner, format!("\r\n{separator}").as_bytes()).expect("an end");
        let (part, after) = (&inner[..at], &inner[at + 2 + separator.len()..]);
        let head = find(part, b"\r\n\r\n").expect("a head");
        parts.push((String::from_utf8(part[..head].to_vec()).expect("UTF-8"), part[head + 4..].to_vec()));
        rest = after;
    }
    parts
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[test]
fn files_and_text_round_trip() {
    let content: Vec<u8> = (0..=255).collect();
    let mut form = FormWriter::new(true);
    form.file("data", &FileUpload::png("a b.png", content.clone()));
    form.field("use_case", &Some("MAIN_IMAGE".to_owned()));
    form.field("absent", &None::<String>);
    form.file("none", &None::<FileUpload>);
    form.file("some", &Some(FileUpload::pdf("é.pdf", &b"%PDF"[..])));
    form.field("n", &5);
    let parts = parts(form);
    let heads: Vec<_> = parts.iter().map(|(head, _)| head.as_str()).collect();
    assert_eq!(
        heads,
        [
            "Content-Disposition: form-data; name=\"data\"; filename=\"a b.png\"\r\nContent-Type: image/png",
            "Content-Disposition: form-data; name=\"use_case\"",
            "Content-Disposition: form-data; name=\"some\"; filename=\"é.pdf\"\r\nContent-Type: application/pdf",
            "Content-Disposition: form-data; name=\"n\"",
        ]
    );
    let contents: Vec<_> = parts.iter().map(|(_, content)| content.as_slice()).collect();
    assert_eq!(contents, [&content[..], b"MAIN_IMAGE", b"%PDF", b"5"]);
}

#[test]
fn file_names_are_escaped() {
    let name = "a\"; filename=\"b\r\nX-Evil: 1\r\n\r\nbody\u{0}\\";
    let mut form = FormWriter::new(true);
    form.file("data", &FileUpload::jpeg(name, &b"content"[..]));
    let parts = parts(form);
    assert_eq!(parts.len(), 1);
    let (head, content) = &parts[0];
    assert_eq!(head.lines().count(), 2, "{head}");
    assert_eq!(head.matches('"').count(), 4, "{head}");
    assert!(!head.contains('\u{0}'));
    assert_eq!(content, b"content");
}

#[test]
fn debug_shows_only_the_length() {
    let mut form = FormWriter::new(true);
    form.file("data", &FileUpload::png("a.png", &b"private"[..]));
    assert!(!format!("{form:?}").contains("private"), "{form:?}");
}

#[test]
fn a_too_large_file_is_rejected() {
    let form = |bytes: usize| {
        let mut form = FormWriter::new(true);
        form.file_of("data", &Some(FileUpload::pdf("a.pdf", vec![0; bytes])), &[("*/*", 2)]);
        form.file_of("none", &None::<FileUpload>, &[("*/*", 2)]);
        form
    };
    assert_eq!(parts(form(2)).len(), 1);
    let error = form(3).finish("b").expect_err("one byte more");
    assert_eq!(error, BuildError::FileSize { name: "data", max_bytes: 2 });
    assert_eq!(error.to_string(), "the file `data` exceeds 2 bytes, the maximum of the operation");
}

/// The error for a file if PDF allows two bytes, and JPEG and Matroska three.
fn refusal(media_type: &str, bytes: usize) -> Option<BuildError> {
    let mut form = FormWriter::new(true);
    let accepted = &[("application/pdf", 2), ("image/jpeg", 3), ("video/matroska", 3)];
    form.file_of("data", &FileUpload::new("a", media_type, vec![0; bytes]), accepted);
    form.finish("b").err()
}

#[test]
fn each_media_type_has_its_own_size_limit() {
    assert_eq!((refusal("application/pdf", 2), refusal("image/jpeg", 3)), (None, None));
    assert_eq!(refusal("application/pdf", 3), Some(BuildError::FileSize { name: "data", max_bytes: 2 }));
    assert_eq!(refusal("image/jpeg", 4), Some(BuildError::FileSize { name: "data", max_bytes: 3 }));
}

#[test]
fn an_unsupported_media_type_is_rejected() {
    let error = refusal("text/plain", 1).expect("a refusal");
    assert_eq!(
        error.to_string(),
        "the file `data` is `text/plain`, but the operation accepts only application/pdf, image/jpeg, video/matroska"
    );
    for other in ["image/jpegs", "image/png", "jpeg/image", "*/*", "image/*"] {
        assert!(matches!(refusal(other, 1), Some(BuildError::UnsupportedMediaType(_))), "{other}");
    }
    assert_eq!(refusal("jpeg", 1), Some(BuildError::MediaType { name: "data" }));
}

#[test]
fn media_type_aliases_are_accepted_and_sent_verbatim() {
    for name in ["Image/JPEG", "image/jpg", "IMAGE/PJPEG", "image/jpeg; quality=high", "image/jpg ;a=b", "video/x-matroska"] {
        assert_eq!(refusal(name, 3), None, "{name}");
        let mut form = FormWriter::new(true);
        form.file_of("data", &FileUpload::new("a", name, &b"a"[..]), &[("image/jpg", 3), ("video/x-matroska", 3)]);
        let (head, _) = &parts(form)[0];
        assert!(head.ends_with(&format!("Content-Type: {name}")), "{head}");
    }
}

#[test]
fn an_empty_file_is_rejected() {
    let mut form = FormWriter::new(true);
    form.file("data", &FileUpload::png("a.png", &b""[..]));
    let error = form.finish("b").expect_err("nothing");
    assert_eq!(error, BuildError::EmptyFile { name: "data" });
    assert_eq!(error.to_string(), "the file `data` is empty; TikTok rejects empty files");
    assert_eq!(refusal("image/jpeg", 0), Some(BuildError::EmptyFile { name: "data" }));
}

#[test]
fn text_parts_are_checked() {
    let form = |checks_values: bool| {
        let mut form = FormWriter::new(checks_values);
        form.field("size", &within(&5, ..=4));
        form
    };
    let error = form(true).finish("b").expect_err("an invalid value");
    assert!(matches!(error, BuildError::InvalidField(invalid) if invalid.path == "size"));
    assert!(form(false).finish("b").is_ok());

    let mut list = FormWriter::new(false);
    list.field("tags", &vec!["a,b".to_owned()]);
    assert_eq!(list.finish("b").expect_err("an ambiguous list"), BuildError::List { name: "tags" });
}
