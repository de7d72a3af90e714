//! A request with its query decoded.

use std::borrow::Cow;

use super::Request;

/// A request to check.
#[derive(Debug)]
pub(super) struct Incoming<'a> {
    pub request: &'a Request,
    /// The query, decoded, in the order in which it was sent.
    pub query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Incoming<'a> {
    pub(super) fn new(request: &'a Request) -> Self {
        Self { request, query: form_urlencoded::parse(request.query.as_bytes()).collect() }
    }

    /// A parameter of the query.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_ref())
    }

    pub(super) fn header(&self, name: &str) -> Option<&'a str> {
        self.request.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether the body is an upload, which is not signed.
    pub(super) fn is_multipart(&self) -> bool {
        let content_type = self.header("content-type").unwrap_or_default();
        content_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("multipart/form-data")
    }
}
