//! The page in a real browser. Without one, the test prints a message and passes.

#![expect(clippy::expect_used, reason = "a failed expectation fails the test")]

use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tiktok_shop_sandbox::Sandbox;
use tiktok_shop_sandbox::world::orders::PlaceOrder;

/// The browsers that print a page after its scripts have run.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

fn browser() -> Option<&'static str> {
    let exists = |name: &&str| {
        let version = Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        version.is_ok_and(|status| status.success())
    };
    BROWSERS.into_iter().find(exists)
}

/// The page of a sandbox after its scripts have run. `None` without a browser.
fn open(sandbox: &Sandbox, section: &str) -> Option<String> {
    let Some(browser) = browser() else {
        println!("SKIPPED: no browser is installed");
        return None;
    };
    let profile = tempfile::tempdir().expect("a folder");
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--virtual-time-budget=5000",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("{}#{section}", sandbox.connection().page_url))
        .stderr(Stdio::null())
        .output()
        .expect("the browser runs");
    let page = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(page.contains(r#"aria-live="polite"></p>"#), "the page reports a problem");
    Some(page)
}

fn perform(sandbox: &Sandbox, action: Value) -> Value {
    sandbox.perform(serde_json::from_value(action).expect("an action")).expect("it happens")
}

#[test]
fn an_order_arrives_on_the_page() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let order = sandbox.place_order(PlaceOrder::default()).expect("an order").to_string();
    let Some(page) = open(&sandbox, "orders") else { return };
    assert!(page.contains(&order), "the order is not on the page");
    assert!(page.contains("UNPAID"), "the status is not on the page");
    assert!(page.contains(&format!(r#"aria-label="Pay order {order}""#)), "the order cannot be paid");
}

#[test]
fn a_return_has_the_buttons_of_its_next_steps() {
    let sandbox = Sandbox::start().expect("a sandbox");
    let order = sandbox.place_order(PlaceOrder { is_paid: true, ..PlaceOrder::default() }).expect("an order");
    perform(&sandbox, json!({ "orders": { "reach": { "order": order, "status": "DELIVERED" } } }));
    let reply = perform(&sandbox, json!({ "aftersales": { "request_return": { "order": order } } }));
    let request = reply["return_id"].as_str().expect("a return").to_owned();
    for (buttons, next) in [
        (&["Approve", "Reject", "Withdraw"][..], "approve"),
        (&["Withdraw", "Ship back"], "ship_return"),
        (&["Deliver"], "deliver_return"),
        (&["Accept package", "Reject package"], "approve"),
    ] {
        let Some(page) = open(&sandbox, "aftersales") else { return };
        let suffix = format!(" request {request}\"");
        let of_request = page.split("aria-label=\"").filter_map(|rest| rest.split_once(&suffix).map(|(name, _)| name));
        let found: Vec<&str> = of_request.filter(|name| !name.contains('"')).collect();
        assert_eq!(found, buttons);
        let mut action = json!({ "aftersales": {} });
        action["aftersales"][next] = json!({ "request": request });
        perform(&sandbox, action);
    }
    sandbox.advance(Duration::from_secs(3600));
    let Some(page) = open(&sandbox, "aftersales") else { return };
    let row = page.split(&request).nth(1).expect("the return is on the page");
    assert!(row.split("</tr>").next().is_some_and(|row| row.contains("RETURN_OR_REFUND_REQUEST_COMPLETE")), "the refund is paid");
}
