//! All sentences of the document that are not from the specs.

use crate::model::Hosts;

pub(super) const TITLE: &str = "TikTok Shop Partner API";

/// The licence of this project.
pub(super) const LICENCE: &str = "MIT OR Apache-2.0";

/// Markdown, as OpenAPI specifies it for descriptions.
pub(super) const ABOUT: &str = "\
Operations and webhooks of the TikTok Shop Partner API. A reply is an envelope: the call succeeded if `code` is 0, whatever the HTTP \
status is. TikTok may send a number as a text, and a text as a number; a schema allows both if a documented body shows both.

Extension of tags: `x-versions` says what is special about a version of a group.

Extensions of operations and webhooks:

- `x-name`, `x-aliases`: the name in the Rust SDK, and TikTok's names where they differ.
- `x-error-codes`: the documented error codes. `x-error-codes` at the end of the document has the class, the retry rule and a hint for \
each code.
- `x-pagination`: the fields that select a page. `list`, `next`, `total` and the values of `carry` are paths in the `data` of the \
reply; `token` and `number` are paths in the request. `max_days` is the longest time range of one search.
- `x-batch`: the list of ids that can be split into several calls.
- `x-idempotency-key`: TikTok ignores a repeated request with the same key.
- `x-repeatable`: the request is safe to retry, although it is not a GET.
- `x-markets`: the only countries, or all countries except these.
- `x-sunset`, `x-replaced-by`: the day when TikTok retires a deprecated operation, and the operation to use instead.
- `x-newer-version`, `x-inherits`: other versions of the operation.
- `x-inherited`: the older version that documents a member. It also occurs beside the members of parameters and schemas.
- `x-undocumented`: the members that no version documents.
- `x-webhook-type`, `x-event-type`: the number in a delivery, and the name to register the webhook with.

Extensions of schemas:

- `x-extensible-enum`: the known values; TikTok adds values at any time. `x-enumDescriptions` and `x-value-names` describe and name them.
- `x-id`: the kind of an id. `x-ids` at the end of the document describes each kind.
- `x-accepted-values`, `x-accepted-media`: the values and the media types that an operation accepts.
- `x-scalar`: `timestamp` and `timestamp_text` are seconds since 1970, `timestamp_ms` milliseconds.
- `x-minimum`, `x-maximum`: the range of a value that JSON carries as a text.
- `x-name`: the name of the field in the Rust SDK, where it differs.";

pub(super) const APP_KEY: &str = "The key of the app, from Partner Center.";

pub(super) const TIMESTAMP: &str = "The current Unix time in seconds. TikTok rejects a request that is more than 5 minutes old or more \
    than 30 seconds ahead.";

pub(super) const SIGN: &str = "The signature of the request, in lower-case hexadecimal: HMAC-SHA256 with the app secret as the key. The \
    message is the app secret, the path, all parameters of the query except `sign` and `access_token`, the body, and the app secret. \
    The parameters are sorted by name; each is its name followed by its value before percent-encoding. The body is not signed if it is \
    `multipart/form-data`.";

pub(super) const WEBHOOK_SIGNATURE: &str = "The signature of the delivery, in lower-case hexadecimal: HMAC-SHA256 with the app secret as \
    the key. The message is the app key followed by the body, byte for byte.";

pub(super) const SHOP_CIPHER: &str = "The cipher of the shop, from `GetAuthorizedShops`.";

pub(super) const CATEGORY_ASSET_CIPHER: &str = "The cipher of the category asset, from `GetAuthorizedCategoryAssets`.";

pub(super) const REPLY: &str = "The reply. The call failed if `code` is not 0.";

pub(super) const ERROR: &str = "The call failed. `x-error-codes` at the end of this document says what `code` means.";

pub(super) const RECEIVED: &str =
    "The delivery was received. TikTok sends it again later unless it gets this response within 3 seconds.";

/// The description of a token's security scheme.
pub(super) fn token(owner: &str, hosts: &Hosts) -> String {
    format!("The access token of a {owner}, issued and refreshed by https://{}.", hosts.auth)
}
