//! The signature of a request.

use codegen::model::Operation;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::incoming::Incoming;
use super::{Checked, ExplainedRefusal, Request, explain, hints};
use crate::hex;
use crate::world::access::App;
use crate::world::{Refusal, World};

pub(super) fn check(world: &World, incoming: &Incoming<'_>, operation: &Operation, app: &App) -> Checked<()> {
    let Some(sent) = incoming.parameter("sign") else {
        let hint = hints::misspelt_parameter(incoming, "sign").unwrap_or_else(|| {
            let text = explain::expected(incoming);
            format!("Sign this text with HMAC-SHA256 and the app secret as the key, in lower-case hex: `{text}`.")
        });
        let refusal = Refusal::parameter("Missing credentials. The 'sign' query parameter is required.");
        return Err(ExplainedRefusal::new(refusal, format!("The query has no `sign`. {hint}")));
    };
    if sent == hex::encode(&sign(&app.secret, incoming)) {
        return Ok(());
    }
    let refusal = Refusal::gateway(106_001, "Invalid credentials. The 'sign' query parameter is invalid.");
    Err(ExplainedRefusal::new(refusal, explain::explain(world, incoming, operation, app, sent)))
}

/// The signature of a request, in lower-case hex.
pub(crate) fn signature(secret: &str, request: &Request) -> String {
    hex::encode(&sign(secret, &Incoming::new(request)))
}

/// The correct signature.
fn sign(secret: &str, incoming: &Incoming<'_>) -> Vec<u8> {
    let mut query: Vec<_> = signed_parameters(incoming).collect();
    query.sort_by_key(|(key, _)| *key);
    // HMAC takes keys of every length, so this does not fail.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return Vec::new() };
    mac.update(secret.as_bytes());
    mac.update(signed_path(incoming).as_bytes());
    for (key, value) in query {
        mac.update(key.as_bytes());
        mac.update(value.as_bytes());
    }
    mac.update(signed_body(incoming));
    mac.update(secret.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

pub(super) fn signed_path<'a>(incoming: &Incoming<'a>) -> &'a str {
    incoming.request.path.trim_end_matches('/')
}

/// The parameters that are signed, in the order in which they were sent.
pub(super) fn signed_parameters<'a>(incoming: &'a Incoming<'_>) -> impl Iterator<Item = (&'a str, &'a str)> {
    let query = incoming.query.iter().map(|(key, value)| (key.as_ref(), value.as_ref()));
    query.filter(|(key, _)| !["sign", "access_token"].contains(key))
}

pub(super) fn signed_body<'a>(incoming: &Incoming<'a>) -> &'a [u8] {
    if incoming.is_multipart() { &[] } else { &incoming.request.body }
}
