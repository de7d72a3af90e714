//! Reads the body of a webhook from standard input and prints its event.
//!
//! ```sh
//! echo '{"type": 1, "shop_id": "7490000000000000012", "data": {"order_id": "580000000000000011"}}' |
//!     cargo run --quiet --example webhook
//! ```
//!
//! With `--authorization SIGNATURE` (the value of the `Authorization` header), verifies the body first. Requires the environment
//! variables `TIKTOK_SHOP_APP_KEY` and `TIKTOK_SHOP_APP_SECRET`.

use std::env;
use std::io::Read as _;
use std::process::ExitCode;

use tiktok_shop::webhooks::Event;
use tiktok_shop::{App, Delivery, Misfit, Owner};

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, String> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body).map_err(|error| format!("cannot read the input: {error}"))?;
    let delivery = match arguments[..] {
        [] => Delivery::parse(&body),
        ["--authorization", signature] => app()?.receive_webhook(&body, signature),
        _ => return Err("usage: `webhook [--authorization SIGNATURE]`, with the body on standard input".to_owned()),
    };
    delivery.map(|delivery| show(&delivery)).map_err(|error| error.to_string())
}

fn app() -> Result<App, String> {
    let variable = |name| env::var(name).map_err(|_| format!("`{name}` is not set: without it nothing can be verified"));
    Ok(App::new(variable("TIKTOK_SHOP_APP_KEY")?, variable("TIKTOK_SHOP_APP_SECRET")?))
}

fn show(delivery: &Delivery) -> String {
    let id = delivery.id.as_deref().unwrap_or("none");
    let owner = match &delivery.owner {
        Some(Owner::Shop(id)) => format!("shop {id}"),
        Some(Owner::Seller(id)) => format!("seller {id}"),
        Some(Owner::Creator(id)) => format!("creator {id}"),
        Some(_) | None => "none".to_owned(),
    };
    let time = delivery.timestamp.map_or("none".to_owned(), |time| format!("{time} seconds after 1970"));
    let content = match &delivery.event {
        Event::Unknown(event) => event.data().map_or("no data".to_owned(), ToString::to_string),
        event => readable(&format!("{event:#?}")),
    };
    let (name, kind) = (delivery.event.name(), delivery.event.kind());
    let misfit = |misfit: &Misfit| format!("\nleft out: `{}` should be {} but is {}", misfit.path, misfit.expected, misfit.found);
    let misfits: String = delivery.misfits().iter().map(misfit).collect();
    format!("event: {name}\ntype: {kind}\nid: {id}\nowner: {owner}\ntime: {time}{misfits}\n\n{content}")
}

/// Formats a value like `{:#?}`, without empty fields and without wrappers such as `Some`.
fn readable(debug: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    // Indentation of the open wrappers.
    let mut wrappers = Vec::new();
    let mut just_opened = false;
    for line in debug.lines() {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        if text.ends_with(": None,") || text.ends_with(": [],") {
            continue;
        }
        if matches!(text, ")" | "),") && wrappers.last() == Some(&indent) {
            wrappers.pop();
            continue;
        }
        let (shown, opens) = match text.strip_suffix('(') {
            Some(before) => (before.trim_end_matches(char::is_alphanumeric), true),
            None => (text, false),
        };
        match lines.last_mut() {
            Some(last) if just_opened => last.push_str(shown),
            _ => lines.push(format!("{:width$}{shown}", "", width = indent - 4 * wrappers.len())),
        }
        if opens {
            wrappers.push(indent);
        }
        just_opened = opens;
    }
    lines.join("\n").trim_end_matches(',').to_owned()
}
