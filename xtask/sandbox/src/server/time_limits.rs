//! Time limits for the head and the body of a request. Without them, idle connections would stay open forever.

use std::error::Error as _;
use std::io::ErrorKind;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http_body_util::LengthLimitError;
use hyper::server::conn::http1::Builder;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};

use super::problem::Problem;
use crate::shared::Shared;

/// The largest body of a request: TikTok accepts videos of 100 MB.
const MAX_BODY: usize = 110 * 1024 * 1024;

/// The delay after an error of the listener itself, such as too many open files.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_secs(1);

/// Serves connections until this is dropped. A connection closes if the head of its next request does not arrive in time.
pub(crate) async fn serve(listener: TcpListener, router: Router, limit: Duration) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(connection(stream, router.clone(), limit))),
            Err(error) if is_connection_error(error.kind()) => {}
            Err(_) => tokio::time::sleep(ACCEPT_RETRY_DELAY).await,
        }
    }
}

fn is_connection_error(error: ErrorKind) -> bool {
    matches!(error, ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset)
}

async fn connection(stream: TcpStream, router: Router, limit: Duration) {
    let service = TowerToHyperService::new(router);
    let mut builder = Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(limit);
    // It fails only if the client has closed the connection or sent invalid HTTP. No reply can reach the client then.
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}

/// Reads the body of a request. Refuses one that is too large or does not arrive in time.
pub(super) async fn whole_body(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    if request.body().is_end_stream() {
        return next.run(request).await;
    }
    let limit = shared.client_timeout;
    let (head, body) = request.into_parts();
    let problem = match tokio::time::timeout(limit, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(bytes)) => return next.run(Request::from_parts(head, Body::from(bytes))).await,
        Ok(Err(error)) if error.source().is_some_and(|source| source.is::<LengthLimitError>()) => {
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, format!("the body is too large; {MAX_BODY} bytes are allowed"))
        }
        Ok(Err(error)) => Problem::refused(format!("the body cannot be read: {error}")),
        Err(_) => {
            let problem = format!(
                "the body did not arrive within {} seconds; send as many bytes as `content-length` announces",
                limit.as_secs_f32()
            );
            Problem::new(StatusCode::REQUEST_TIMEOUT, problem)
        }
    };
    problem.into_response()
}
