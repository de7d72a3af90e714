//! The page in a real browser. Without one, the test prints a message and passes.

use std::process::{Command, Stdio};

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

#[test]
fn an_order_arrives_on_the_page() {
    let Some(browser) = browser() else {
        println!("SKIPPED: no browser is installed");
        return;
    };
    let sandbox = Sandbox::start().expect("a sandbox");
    let order = sandbox.place_order(PlaceOrder::default()).expect("an order").to_string();
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
        .arg(sandbox.connection().page_url)
        .stderr(Stdio::null())
        .output()
        .expect("the browser runs");
    let page = String::from_utf8_lossy(&output.stdout);
    assert!(page.contains(&order), "the order is not on the page");
    assert!(page.contains("UNPAID"), "the status is not on the page");
    assert!(page.contains(r#"aria-live="polite"></p>"#), "the page reports a problem");
}
