//! Plain HTTP requests to a sandbox, rightly or wrongly formed.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use serde_json::Value;

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// The message of an error.
    pub(crate) fn error(&self) -> String {
        self.json()["error"].as_str().unwrap_or_else(|| panic!("no error in {}", self.body)).to_owned()
    }
}

/// The media type of a body of JSON.
pub(crate) const JSON: &str = "content-type: application/json\r\n";

/// Sends a request. `origin` is `http://127.0.0.1:8700`.
pub(crate) fn send(origin: &str, line: &str, headers: &str, body: &[u8]) -> std::io::Result<Answer> {
    let host = origin.trim_start_matches("http://");
    exchange(host, line, &format!("host: {host}\r\n{headers}"), body)
}

/// Sends a request whose headers include the host.
pub(crate) fn exchange(address: &str, line: &str, headers: &str, body: &[u8]) -> std::io::Result<Answer> {
    let mut stream = TcpStream::connect(address)?;
    let length = body.len();
    write!(stream, "{line} HTTP/1.1\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n")?;
    stream.write_all(body)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n").ok_or(std::io::ErrorKind::UnexpectedEof)?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or(std::io::ErrorKind::InvalidData)?;
    Ok(Answer { status, head: head.to_owned(), body: body.to_owned() })
}

/// Sends JSON.
pub(crate) fn post(origin: &str, path: &str, body: &Value) -> std::io::Result<Answer> {
    send(origin, &format!("POST {path}"), JSON, body.to_string().as_bytes())
}
