//! The page for developers: a few files without outside resources.

use std::sync::Arc;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::Html;
use axum::routing::get;

use crate::shared::Shared;

/// The files that the page loads, with their media types.
const FILES: [(&str, &str, &str); 6] = [
    ("/page/page.css", "text/css", include_str!("../page/page.css")),
    ("/page/main.js", "text/javascript", include_str!("../page/main.js")),
    ("/page/dom.js", "text/javascript", include_str!("../page/dom.js")),
    ("/page/shop.js", "text/javascript", include_str!("../page/shop.js")),
    ("/page/traffic.js", "text/javascript", include_str!("../page/traffic.js")),
    ("/page/explorer.js", "text/javascript", include_str!("../page/explorer.js")),
];

/// `GET /` and the files of the page.
pub(super) fn routes() -> Router<Arc<Shared>> {
    let page = Router::new().route("/", get(async || Html(include_str!("../page/index.html"))));
    FILES.into_iter().fold(page, |router, (path, media_type, content)| {
        let media_type = format!("{media_type}; charset=utf-8");
        router.route(path, get(async move || ([(CONTENT_TYPE, media_type)], content)))
    })
}
