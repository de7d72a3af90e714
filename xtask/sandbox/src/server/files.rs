//! Files that replies link to: uploads and documents. Their addresses need no token.

use std::sync::Arc;

use axum::Router;

use crate::shared::Shared;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
}
