//! What is wrong with a request to `/_sandbox`: an answer in JSON that says where, what, and how to correct it.

use std::error::Error;

use axum::extract::rejection::{JsonRejection, PathRejection, QueryRejection};
use axum::extract::{self, FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// The end of messages about requests that are not understood.
fn help(path: &str) -> &'static str {
    match path {
        "/actions" => "See `GET /_sandbox/actions` for all actions, with their fields and examples.",
        _ => "The README of the sandbox shows the requests.",
    }
}

/// An answer that says what is wrong.
#[derive(Debug)]
pub(super) struct Problem {
    status: StatusCode,
    message: String,
}

impl Problem {
    pub(super) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    /// A request that is understood, and asks for something impossible.
    pub(super) fn refused(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        (self.status, extract::Json(json!({ "error": self.message }))).into_response()
    }
}

/// A body.
pub(super) struct Json<T>(pub(super) T);

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        extract::Json(self.0).into_response()
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let (line, help) = (line(request.method().as_str(), request.uri().path()), help(request.uri().path()));
        match extract::Json::from_request(request, state).await {
            Ok(extract::Json(value)) => Ok(Self(value)),
            Err(rejection) => Err(Problem::new(rejection.status(), format!("{line}: {}", body_mistake(&rejection, help)))),
        }
    }
}

fn body_mistake(rejection: &JsonRejection, help: &str) -> String {
    match rejection {
        JsonRejection::MissingJsonContentType(_) => {
            "the body has no media type; send the header `content-type: application/json`".to_owned()
        }
        JsonRejection::JsonSyntaxError(error) => format!("the body is not JSON: {}; send one JSON object", cause(error)),
        JsonRejection::JsonDataError(error) => format!("the body is wrong at {}. {help}", cause(error)),
        other => format!("the body cannot be read: {}", other.body_text()),
    }
}

/// A query.
pub(super) struct Query<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let result: Result<_, QueryRejection> = extract::Query::from_request_parts(parts, state).await;
        result.map(|extract::Query(value)| Self(value)).map_err(|rejection| {
            let (line, cause) = (line(parts.method.as_str(), parts.uri.path()), cause(&rejection));
            let help = help(parts.uri.path());
            Problem::new(rejection.status(), format!("{line}: the query is wrong at {cause}. {help}"))
        })
    }
}

/// A part of the path.
pub(super) struct Path<T>(pub(super) T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let result: Result<_, PathRejection> = extract::Path::from_request_parts(parts, state).await;
        result.map(|extract::Path(value)| Self(value)).map_err(|rejection| {
            let (line, cause) = (line(parts.method.as_str(), parts.uri.path()), cause(&rejection));
            Problem::new(rejection.status(), format!("{line}: the path is wrong: {cause}"))
        })
    }
}

/// The reason below the general words of a rejection.
fn cause(error: &dyn Error) -> String {
    let mut deepest = error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    deepest.to_string()
}

/// Explains a request with a method that its path does not take. The header `allow` has the others.
pub(super) async fn explain_method(request: Request, next: Next) -> Response {
    let line = format!("{} {}", request.method(), request.uri().path());
    let response = next.run(request).await;
    if response.status() != StatusCode::METHOD_NOT_ALLOWED {
        return response;
    }
    let allowed = response.headers().get(header::ALLOW).cloned();
    let methods = allowed.as_ref().and_then(|allowed| allowed.to_str().ok()).unwrap_or_default().replace(',', ", ");
    let problem = Problem::new(StatusCode::METHOD_NOT_ALLOWED, format!("{line}: this path takes {methods}"));
    let mut answer = problem.into_response();
    answer.headers_mut().extend(allowed.map(|allowed| (header::ALLOW, allowed)));
    answer
}

/// How a request is named in messages. Its path is that below `/_sandbox`.
pub(super) fn line(method: &str, path: &str) -> String {
    format!("{method} /_sandbox{path}")
}
