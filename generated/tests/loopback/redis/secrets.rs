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

/// All that a thing shows of itself, without a secret.
fn shown(thing: &dyn Debug) -> String {
    let said = format!("{thing:?}\n{thing:#?}");
    assert!(!said.contains("PLANTED"), "a secret is shown: {said}");
    said
}

/// The same of an error and of what is behind it.
fn told(error: &(dyn StdError + 'static)) -> String {
    let links = std::iter::successors(Some(error), |&error| error.source());
    links.map(|link| shown(&format!("{link}")) + &shown(&link)).collect()
}

/// A server that repeats in a refusal what it was asked; from a command on, as a new connection has some of its own.
fn echo(from: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.expect("a connection");
            std::thread::spawn(move || repeat(&stream, from));
        }
    });
    format!("redis://:PLANTED-password@{address}")
}

fn repeat(mut stream: &TcpStream, from: &str) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut has_begun = false;
    loop {
        let asked = read_command(&mut reader)?;
        has_begun |= asked[0] == from;
        let asked = asked.join(" ").replace(['\r', '\n'], " ");
        let answer = if has_begun { format!("-PLANTED-code unknown command, with args {asked}\r\n") } else { "+OK\r\n".to_owned() };
        stream.write_all(answer.as_bytes()).ok()?;
    }
}

/// Nothing once the connection has ended.
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
    let url = echo("AUTH");
    told(&RedisStore::connect(&url).await.expect_err("refused"));
    told(&SeenRedis::connect(&url).await.expect_err("refused"));

    for (from, what) in [("HGET", "load"), ("EVAL", "save"), ("EVAL", "lease"), ("DEL", "remove")] {
        let store = connect(&echo(from), "").await;
        shown(&store);
        let id = "PLANTED-id";
        let said = match what {
            "load" => told(&store.load(id).await.expect_err("refused")),
            "save" => told(&store.save(id, Some(&refresh_token(0)), &authorization(1)).await.expect_err("refused")),
            "lease" => told(&store.lease(id, Duration::from_secs(60)).await.expect_err("refused")),
            _ => told(&store.remove(id).await.expect_err("refused")),
        };
        assert!(said.contains("extension error"), "{said}");
    }
    let seen = SeenRedis::connect(&echo("EVAL")).await.expect("it answers");
    shown(&seen);
    told(seen.claim("PLANTED-key", now(), now()).await.expect_err("refused").as_ref());
    told(seen.keep("PLANTED-key", now()).await.expect_err("refused").as_ref());
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
        told(&RedisStore::connect(url).await.expect_err("no server"));
        told(&SeenRedis::connect(url).await.expect_err("no server"));
    }
    let said = told(&RedisStore::connect("rediss://localhost").await.expect_err("no TLS"));
    assert!(said.contains("can't connect with TLS, the feature is not enabled"), "the reason is shown: {said}");
}

#[tokio::test]
async fn rejected_passwords_are_redacted() {
    let Some(server) = OwnServer::start(&["--requirepass", "PLANTED-right"]) else { return };
    let url = |user: &str| format!("redis://{user}@127.0.0.1:{}", server.port);
    let error = RedisStore::connect(&url(":PLANTED-wrong")).await.expect_err("a wrong password");
    assert!(told(&error).contains("authentication failed"), "{error:?}");
    let store = connect(&url(":PLANTED-right"), &prefix()).await;
    shown(&store);
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
        told(&store.load("them").await.expect_err("it cannot be read"));
    }
    cmd("SET").arg("p:authorization:other").arg("PLANTED").exec_async(&mut connection).await.expect("a server");
    let error = store.load("other").await.expect_err("another type");
    assert!(told(&error).contains("WRONGTYPE"), "{error:?}");
    told(&store.save("other", None, &authorization(0)).await.expect_err("another type"));
    store.remove("other").await.expect("whatever it is");
}
