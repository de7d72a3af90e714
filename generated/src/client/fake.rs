//! Shared test helper: a shop handle over a fake transport.

use crate::client::Handle;
use crate::client::scope::Shop;
use crate::request::AccessToken;
use crate::testing::FakeTransport;

pub(super) fn shop(tiktok: &FakeTransport) -> Handle<Shop> {
    // This module is compiled for tests only, and the token is valid.
    tiktok.client().seller(AccessToken::new("token").expect("a token")).shop("cipher")
}
