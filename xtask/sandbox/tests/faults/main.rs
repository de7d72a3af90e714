//! Faults: rules, decisions and changed replies.

#![expect(clippy::unwrap_used, reason = "a failed expectation fails the test")]

mod decisions;
mod mistakes;
mod mutations;

use std::sync::Arc;

use codegen::model::OperationId;
use tiktok_shop_sandbox::api::Api;
use tiktok_shop_sandbox::faults::Faults;

fn api() -> Arc<Api> {
    Api::embedded().unwrap()
}

fn operation(api: &Api, line: &str) -> OperationId {
    OperationId(api.model.operations.iter().position(|operation| operation.request_line() == line).unwrap())
}

fn faults(text: &str) -> Faults {
    Faults::with_seed(3, text, &api()).unwrap()
}
