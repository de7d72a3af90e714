//! The page for developers: one file without outside resources.

use axum::response::Html;

/// `GET /`
pub(super) async fn page() -> Html<&'static str> {
    Html(include_str!("../page/index.html"))
}
