//! Errors and `Debug` output contain no passwords or tokens, even if the server repeats them.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::io::{BufRead, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use tiktok_shop::oauth::{RedisStore, TokenStore as _};
use tiktok_shop::redis::{Client, cmd};
use tiktok_shop::{SeenRedis, SeenStore as _};

use super::server::OwnServer;
use super::{authorization, connect, now, prefix, refresh_token};

/// Returns the `Debug` output, and asserts that it contains no secrets.
fn redacted_debug(value: &dyn Debug) -> String {
    let output = format!("{value:?}\n{value:#?}");
    assert!(!output.contains("PLANTED"), "the output contains a secret: {output}");
    output
}

/// Returns the messages and the `Debug` output of an error and its sources, and asserts that they contain no secrets.
fn redacted_error(error: &(dyn StdError + 'static)) -> String {
    let chain = std::iter::successors(Some(error), |&error| error.source());
    chain.map(|link| redacted_debug(&format!("{link}")) + &redacted_debug(&link)).collect()
}

/// A server whose errors repeat the command. It accepts commands before `from`, because clients set up new connections.
fn start_echo_server(from: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.expect("a connection");
            std::thread::spawn(move || serve_errors(&stream, from));
        }
    });
    format!("redis://:PLANTED-password@{address}")
}

fn serve_errors(mut stream: &TcpStream, from: &str) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut is_failing = false;
    loop {
        let command = read_command(&mut reader)?;
        is_failing |= command[0] == from;
        let command = command.join(" ").replace(['\r', '\n'], " ");
        let answer =
            if is_failing { format!("-PLANTED-code unknown command, with args {command}\r\n") } else { "+OK\r\n".to_owned() };
        stream.write_all(answer.as_bytes()).ok()?;
    }
}

/// Returns `None` after the client closes the connection.
fn read_command(reader: &mut impl BufRead) -> Option<Vec<String>> {
    let count = read_number(reader)?;
    let read_word = |_| {
        let mut word = vec![0; read_number(reader)? + 2];
        reader.read_exact(&mut word).ok()?;
        String::from_utf8(word).ok().map(|word| word.trim_end().to_owned())
    };
    (0..count).map(read_word).collect()
}

fn read_number(reader: &mut impl BufRead) -> Option<usize> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    line.get(1..)?.trim_end().parse().ok()
}

#[tokio::test]
async fn server_errors_are_redacted() {
    let url = start_echo_server("AUTH");
    redacted_error(&RedisStore::connect(&url).await.expect_err("refused"));
    redacted_error(&SeenRedis::connect(&url).await.expect_err("refused"));

    for (from, operation) in [("HGET", "load"), ("EVAL", "save"), ("EVAL", "lease"), ("DEL", "remove")] {
        let store = connect(&start_echo_server(from), "").await;
        redacted_debug(&store);
        let id = "PLANTED-id";
        let output = match operation {
            "load" => redacted_error(&store.load(id).await.expect_err("refused")),
            "save" => redacted_error(&store.save(id, Some(&refresh_token(0)), &authorization(1)).await.expect_err("refused")),
            "lease" => redacted_error(&store.lease(id, Duration::from_secs(60)).await.expect_err("refused")),
            _ => redacted_error(&store.remove(id).await.expect_err("refused")),
        };
        assert!(output.contains("extension error"), "{output}");
    }
    let seen = SeenRedis::connect(&start_echo_server("EVAL")).await.expect("a connection");
    redacted_debug(&seen);
    redacted_error(seen.claim("PLANTED-key", now(), now()).await.expect_err("refused").as_ref());
    redacted_error(seen.keep("PLANTED-key", now()).await.expect_err("refused").as_ref());
}

#[tokio::test]
async fn connection_urls_are_redacted() {
    let urls = [
        "PLANTED-password",
        "redis://:PLANTED-password@",
        "https://:PLANTED-password@localhost",
        "redis://PLANTED-user:PLANTED-password@localhost/PLANTED-database",
        "redis://:PLANTED-password@localhost/?protocol=PLANTED-protocol",
        "redis://:PLANTED-password@127.0.0.1:1",
        "rediss://:PLANTED-password@localhost",
        "redis://:PLANTED-password@planted.invalid",
    ];
    for url in urls {
        redacted_error(&RedisStore::connect(url).await.expect_err("no server"));
        redacted_error(&SeenRedis::connect(url).await.expect_err("no server"));
    }
    let output = redacted_error(&RedisStore::connect("rediss://localhost").await.expect_err("no TLS"));
    assert!(output.contains("can't connect with TLS, the feature is not enabled"), "the reason is missing: {output}");
}

#[tokio::test]
async fn rejected_passwords_are_redacted() {
    let Some(server) = OwnServer::start(&["--requirepass", "PLANTED-right"]) else { return };
    let url = |user: &str| format!("redis://{user}@127.0.0.1:{}", server.port);
    let error = RedisStore::connect(&url(":PLANTED-wrong")).await.expect_err("a wrong password");
    assert!(redacted_error(&error).contains("authentication failed"), "{error:?}");
    let store = connect(&url(":PLANTED-right"), &prefix()).await;
    redacted_debug(&store);
    assert!(store.save("them", None, &authorization(0)).await.expect("the right password"));
}

#[tokio::test]
async fn corrupt_values_are_redacted() {
    let Some(server) = OwnServer::start(&[]) else { return };
    let store = connect(&server.url(), "p:").await;
    let mut connection = Client::open(server.url()).expect("a URL").get_multiplexed_async_connection().await.expect("a server");
    for json in ["PLANTED", r#"{"refresh_token":"PLANTED"}"#, ""] {
        let broken = cmd("HSET").arg("p:authorization:them").arg("json").arg(json).exec_async(&mut connection).await;
        broken.expect("a server");
        redacted_error(&store.load("them").await.expect_err("an invalid value"));
    }
    cmd("SET").arg("p:authorization:other").arg("PLANTED").exec_async(&mut connection).await.expect("a server");
    let error = store.load("other").await.expect_err("another type");
    assert!(redacted_error(&error).contains("WRONGTYPE"), "{error:?}");
    redacted_error(&store.save("other", None, &authorization(0)).await.expect_err("another type"));
    store.remove("other").await.expect("a removal of any type");
}
