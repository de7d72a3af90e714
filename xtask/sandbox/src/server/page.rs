//! The page for developers: one document without outside resources.

use std::sync::LazyLock;

use axum::response::Html;

const STYLE: &str = include_str!("../page/page.css");

/// They share one scope.
const SCRIPTS: [&str; 5] = [
    include_str!("../page/dom.js"),
    include_str!("../page/shop.js"),
    include_str!("../page/traffic.js"),
    include_str!("../page/explorer.js"),
    include_str!("../page/main.js"),
];

static PAGE: LazyLock<String> = LazyLock::new(|| {
    let html = include_str!("../page/index.html");
    html.replace("/* page.css */", STYLE).replace("/* scripts */", &SCRIPTS.concat())
});

/// `GET /`
pub(super) async fn page() -> Html<&'static str> {
    Html(&PAGE)
}
