//! A client of a running sandbox.

use axum::body::Bytes;
use axum::http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

/// Sends a request to the interface for tests, and returns the answer.
pub(crate) fn send(port: u16, path: &str, body: Option<&Value>) -> Result<Value, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    runtime.block_on(send_request(port, path, body))
}

async fn send_request(port: u16, path: &str, body: Option<&Value>) -> Result<Value, String> {
    let url = format!("http://127.0.0.1:{port}/_sandbox/{path}");
    let request = match body {
        Some(body) => Request::post(url).header("content-type", "application/json").body(Full::new(Bytes::from(body.to_string()))),
        None => Request::get(url).body(Full::default()),
    };
    let request = request.map_err(|error| error.to_string())?;
    let client = Client::builder(TokioExecutor::new()).build_http();
    let absent = |_| format!("no sandbox answers on port {port}; start one with `cargo xtask sandbox`, or pass its --port");
    let response = client.request(request).await.map_err(absent)?;
    let is_success = response.status().is_success();
    let bytes = response.into_body().collect().await.map_err(|error| error.to_string())?.to_bytes();
    let answer: Value =
        serde_json::from_slice(&bytes).unwrap_or_else(|_| Value::String(String::from_utf8_lossy(&bytes).into_owned()));
    if is_success {
        return Ok(answer);
    }
    Err(answer["error"].as_str().or(answer.as_str()).unwrap_or("the sandbox gave no reason").to_owned())
}
