//! Files that replies link to: uploads and documents, below `/_sandbox`. Their addresses need no token.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::problem::{Path, Problem};
use crate::shared::Shared;
use crate::world::{fulfilment, products};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/documents/{key}", get(document))
        .route("/uploads/{key}", get(file))
        .route("/drop_off_points/{region}", get(drop_off_points))
}

/// A shipping document, until its link expires.
async fn document(State(shared): State<Arc<Shared>>, Path(key): Path<String>) -> Response {
    let engine = shared.engine();
    match fulfilment::documents::get(engine.world(), &key, engine.now()) {
        Some(document) => ([(header::CONTENT_TYPE, document.media_type)], document.bytes).into_response(),
        None => {
            Problem::not_found("there is no such document, or its link has expired; request the document again").into_response()
        }
    }
}

/// An uploaded file.
async fn file(State(shared): State<Arc<Shared>>, Path(key): Path<String>) -> Response {
    let engine = shared.engine();
    match products::uploads::get(engine.world(), &key) {
        Some(file) => {
            let media_type = file.upload.media_type.clone().unwrap_or_else(|| "application/octet-stream".to_owned());
            ([(header::CONTENT_TYPE, media_type)], file.upload.content.clone()).into_response()
        }
        None => Problem::not_found("there is no such file; upload it again").into_response(),
    }
}

/// Where sellers of a market hand over packages.
async fn drop_off_points(Path(region): Path<String>) -> String {
    format!("In the sandbox, every place in {region} is a drop-off point.\n")
}
