//! A server on this machine that answers what it is told to.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Answers so many connections, each with the next answer, and gives back what it was asked: head and body.
pub(crate) fn serve(answers: Vec<Vec<u8>>) -> (String, thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || {
        let answer = |answer: Vec<u8>| {
            let (mut stream, _) = listener.accept().expect("a connection");
            let asked = read_request(&stream);
            stream.write_all(&answer).expect("the answer is taken");
            asked
        };
        answers.into_iter().map(answer).collect()
    });
    (base, server)
}

fn read_request(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut asked = String::new();
    while !asked.ends_with("\r\n\r\n") {
        assert_ne!(reader.read_line(&mut asked).expect("a line"), 0, "cut off: {asked}");
    }
    let length = asked.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).expect("a body");
    asked + &String::from_utf8(body).expect("text")
}

/// An answer in which the connection ends, so that each request has a connection of its own.
pub(crate) fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// An answer of success.
pub(crate) fn ok(data: &str) -> Vec<u8> {
    answer("200 OK", "", format!(r#"{{"code":0,"message":"Success","data":{data}}}"#).as_bytes())
}
