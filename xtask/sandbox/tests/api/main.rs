//! Checks the API of the sandbox with all specs: every request that they describe, and every reply.
#![expect(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that fails panics")]

mod damage;
mod documented;
mod fit;
mod load;
mod read;
mod replies;
mod requests;
mod route;

use std::sync::Arc;

use codegen::model::{Operation, OperationId};
use tiktok_shop_sandbox::api::Api;

/// The API of the embedded specs.
fn api() -> Arc<Api> {
    Api::embedded().expect("the embedded specs are valid")
}

/// All operations.
fn operations(api: &Api) -> impl Iterator<Item = (OperationId, &Operation)> {
    api.model.operations.iter().enumerate().map(|(index, operation)| (OperationId(index), operation))
}

/// Fails with all failures, not only the first.
fn assert_none(failures: &[String]) {
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}
