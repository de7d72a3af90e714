//! Uploads are not signed, and not read before they are sent.

use super::*;

struct UploadEndpoint(FileUpload);

impl Endpoint for UploadEndpoint {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "UploadEndpoint";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/upload";
    const BODY: BodyKind = BodyKind::Multipart;

    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }

    fn form(&self, form: &mut FormWriter) {
        form.file("data", &self.0);
    }
}

#[test]
fn bodies_are_signed_except_uploads() {
    let with = |body: &str| parse(&build(&SearchEndpoint { body: Some(body.into()), ..search("1") }, Access::new())).1;
    assert_ne!(with("a"), with("b"));
    let upload = |bytes: &'static [u8]| build(&UploadEndpoint(FileUpload::png("a.png", bytes)), Access::new());
    assert_eq!(parse(&upload(b"a")).1, parse(&upload(b"b")).1);
    assert_ne!(upload(b"a").body(), upload(b"b").body());
    check(&upload(b"a"));
}

#[test]
fn an_upload_replaces_the_content_type_of_one_request() {
    let token = AccessToken::new("token").expect("a token");
    let access = Access::new().token(&token);
    let upload = build(&UploadEndpoint(FileUpload::png("a.png", &b"a"[..])), access);
    let content_types: Vec<_> = upload.headers().get_all(header::CONTENT_TYPE).iter().collect();
    assert!(matches!(content_types[..], [one] if one.as_bytes().starts_with(b"multipart/form-data; boundary=")));
    assert_eq!((upload.headers().len(), &upload.headers()["x-tts-access-token"]), (2, &token.headers()["x-tts-access-token"]));
    assert_eq!(build(&Ping, access).headers()[header::CONTENT_TYPE], "application/json");
}

#[test]
fn the_upload_boundary_depends_on_the_secret() {
    let boundary = |app: &App, now: Timestamp| {
        let upload = UploadEndpoint(FileUpload::png("a.png", &b"a"[..]));
        let request = app.request(&upload, Access::new(), now).expect("a request");
        request.headers()[header::CONTENT_TYPE].to_str().expect("ASCII").split_once("boundary=").expect("one").1.to_owned()
    };
    let first = boundary(&app(), now());
    assert_eq!(first.len(), 32);
    assert_eq!(first, boundary(&app(), now()));
    assert_ne!(first, boundary(&App::new("key", "another secret"), now()));
    assert_ne!(first, boundary(&app(), Timestamp::from_unix_seconds(1_700_000_001)));
}

#[test]
fn a_streamed_upload_requires_request_streamed() {
    let upload = UploadEndpoint(FileUpload::from_reader("a.png", "image/png", 3, &b"abc"[..]));
    assert_eq!(app().request(&upload, Access::new(), now()).err(), Some(BuildError::Streamed));
    let streamed = app().request_streamed(&upload, Access::new(), now()).expect("a request");
    let same = build(&UploadEndpoint(FileUpload::png("a.png", &b"abc"[..])), Access::new());
    assert_eq!((streamed.uri(), streamed.headers()), (same.uri(), same.headers()));
    assert_eq!(streamed.body().len(), same.body().len() as u64);
}

#[test]
fn bad_media_types_are_errors() {
    for media_type in ["", "png", "image/", "/png", "image/png\r\nX: y", "image/é"] {
        let upload = UploadEndpoint(FileUpload::new("a", media_type, &b"a"[..]));
        let refused = app().request(&upload, Access::new(), now());
        assert_eq!(refused.err(), Some(BuildError::MediaType { name: "data" }), "{media_type:?}");
    }
}
