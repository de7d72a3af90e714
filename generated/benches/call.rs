//! Overhead of a call against a local server with persistent connections: through a handle (sign, send, decode), with `reqwest`
//! and a presigned request, and the same with decoding.

#![expect(clippy::expect_used, reason = "a bench fails by panicking")]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use bytes::Bytes;
use criterion::{Criterion, criterion_group, criterion_main};
use http::{Request, StatusCode};
use tiktok_shop::order::v202309::{GetOrderList, GetOrderListResponse};
use tiktok_shop::{Access, AccessToken, App, Client, Timestamp, decode};
use tokio::runtime::{Builder, Runtime};

const CIPHER: &str = "GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3";

/// Responds to every request with the same bytes. Requests end with `{}`.
fn server(body: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
    let answer: Arc<str> = (head + body).into();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let answer = answer.clone();
            thread::spawn(move || serve(stream.expect("a connection"), &answer));
        }
    });
    url
}

fn serve(mut stream: TcpStream, answer: &str) {
    stream.set_nodelay(true).expect("a setting");
    let (mut buffer, mut length) = ([0; 8192], 0);
    while let Ok(count @ 1..) = stream.read(&mut buffer[length..]) {
        length += count;
        if buffer[..length].ends_with(b"}") {
            length = 0;
            if stream.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }
}

/// The recorded list of two orders without whitespace, repeated to the requested number of orders.
fn page(orders: usize) -> String {
    let list: serde_json::Value = serde_json::from_str(include_str!("data/order_list.json")).expect("JSON");
    let mut list = list;
    let recorded = list["data"]["orders"].as_array().expect("orders").clone();
    list["data"]["orders"] = recorded.iter().cycle().take(orders).cloned().collect();
    list.to_string()
}

fn search() -> GetOrderList {
    GetOrderList::new(50).sort_field("create_time").order_status("AWAITING_SHIPMENT")
}

async fn bare(client: &reqwest::Client, request: &Request<Bytes>) -> (StatusCode, Bytes) {
    let request = reqwest::Request::try_from(request.clone()).expect("a request");
    let answer = client.execute(request).await.expect("an answer");
    (answer.status(), answer.bytes().await.expect("a body"))
}

fn measure(c: &mut Criterion, runtime: &Runtime, orders: usize) {
    let (body, token) =
        (page(orders), AccessToken::new("ROW_Fw8rBwAAAAAkW03FYd09DG-9INtpw361hWthei8S3fHX8iPJ5AUv").expect("a token"));
    // Every request has a body, so the server can detect its end.
    let app = App::new("6a1b2c3d4e5f6", "0123456789abcdef0123456789abcdef01234567").with_base_url(&server(&body)).expect("a URL");
    let access = Access::new().token(&token).shop_cipher(CIPHER);
    let request = app.request(&search(), access, Timestamp::from_unix_seconds(1_700_000_000)).expect("a request");

    let client = Client::builder(app).rate(None).over_reqwest().expect("a client");
    let handle = client.seller(token).shop(CIPHER);
    let http_client = reqwest::Client::builder().build().expect("a client");

    let mut group = c.benchmark_group(format!("call/{orders} orders, {} bytes", body.len()));
    group.bench_function("bare", |b| b.iter(|| runtime.block_on(bare(&http_client, &request))));
    group.bench_function("read", |b| {
        b.iter(|| {
            let (status, body) = runtime.block_on(bare(&http_client, &request));
            decode::<GetOrderListResponse>(status, &body).expect("a reply")
        });
    });
    group.bench_function("handle", |b| b.iter(|| runtime.block_on(handle.send(&search())).expect("a reply")));
    group.finish();
}

fn calls(c: &mut Criterion) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    for orders in [1, 50] {
        measure(c, &runtime, orders);
    }
}

criterion_group!(benches, calls);
criterion_main!(benches);
