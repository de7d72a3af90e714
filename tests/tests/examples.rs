//! The examples in the documentation of operations. Doctests check that they compile. These tests check that the SDK accepts their
//! values.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::error::Error;

use tiktok_shop::{Access, AccessToken, App, BuildError, Endpoint, Timestamp};

/// The spec of an operation, and a function that builds the request of its example.
type Example = (&'static str, fn() -> Result<Result<(), BuildError>, Box<dyn Error>>);

#[expect(deprecated, reason = "retired operations have examples too")]
fn examples() -> Vec<Example> {
    include!(concat!(env!("OUT_DIR"), "/examples.rs"))
}

fn built<T: Endpoint>(request: &T) -> Result<(), BuildError> {
    let token = AccessToken::new("token").expect("a token");
    let access = Access::new().token(&token).shop_cipher("cipher").category_asset_cipher("cipher");
    App::new("key", "secret").request(request, access, Timestamp::from(1_700_000_000)).map(drop)
}

#[test]
fn the_sdk_accepts_the_request_of_each_example() {
    let examples = examples();
    assert!(examples.len() > 500, "{}", examples.len());
    let rejected: Vec<String> = examples
        .into_iter()
        .filter_map(|(spec, build)| match build() {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(format!("{spec}: {error}")),
            Err(error) => Some(format!("{spec}: {error}")),
        })
        .collect();
    assert!(rejected.is_empty(), "{}", rejected.join("\n"));
}
